//! Lists of addresses: taken in from what a city kept elsewhere, and handed out.

use std::io::{IsTerminal, Write};
use std::path::Path;

use anyhow::{Context, bail, ensure};
use uuid::Uuid;

use super::content_files::read_again;
use super::print;
use super::whole_file::{Readers, WholeFile};
use crate::city::City;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::subscriptions::lists::{
    self, Entry, HEADER, LARGEST_LIST, Numbers, Refused, Rows, Sealed,
};
use crate::vault::{self, KeyRing};

/// So many rows are taken in one transaction.
const A_TRANSACTION: usize = 1_000;

/// So many subscribers are read at once.
const A_PAGE: i64 = 1_000;

/// What is done with rows that cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusing {
    /// Nothing is imported as long as there is one.
    Stops,
    /// They are left out.
    Skips,
}

/// Whether somebody agreed already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// By `--yes`.
    Already,
    Asks,
}

/// Takes a list in, once it was read from its first row to the last. Run again, it imports nothing twice.
pub async fn import(file: &Path, refusing: Refusing, agreed: Agreed) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let city = read_again(&settings)?.city;
    let clock = Clock::System;
    let bytes = read_file(file)?;
    let checked = check(&bytes, &city, &clock)?;
    say_checked(&checked);
    if !checked.refused.is_empty() && refusing == Refusing::Stops {
        bail!(
            "{} rows are refused, so nothing was imported; mend them, or leave them out with --skip-refused",
            checked.refused.len()
        );
    }
    let question =
        "Import these? Whoever stands in the list is written to without being asked again. [y/N]";
    if checked.taken == 0 || !has_agreed(agreed, question)? {
        print("Nothing was imported.");
        return Ok(());
    }
    let (db, ring) = open(&settings, &city, &clock).await?;
    let mut numbers = Numbers::default();
    let mut done = 0;
    let mut batch: Vec<Sealed> = Vec::with_capacity(A_TRANSACTION);
    for entry in entries(&bytes, &city, &clock)? {
        batch.push(lists::seal(&ring, entry?));
        if batch.len() == A_TRANSACTION {
            numbers.add(take(&db, &batch, &clock).await?);
            done += batch.len();
            say_progress(done, checked.taken);
            batch.clear();
        }
    }
    numbers.add(take(&db, &batch, &clock).await?);
    say_progress(checked.taken, checked.taken);
    say_numbers(&numbers, checked.refused.len());
    db.close().await;
    Ok(())
}

/// Writes everybody who gets something, with from when until when, into a file for one account alone. A
/// file that is there already is replaced by a whole one only.
pub async fn export(out: Option<&Path>, agreed: Agreed) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let city = read_again(&settings)?.city;
    warn(
        "The list holds addresses in clear. Keep it where nobody else reads it, and delete it after use.",
    );
    let question = "Write it? [y/N]";
    if !has_agreed(agreed, question)? {
        warn("Nothing was written.");
        return Ok(());
    }
    let (db, ring) = open(&settings, &city, &Clock::System).await?;
    let (rows, unreadable) = match out {
        Some(path) => {
            let mut file = WholeFile::begin(path, Readers::Owner)?;
            let written = write(&db, &ring, &mut file).await?;
            file.finish()?;
            written
        }
        None => write(&db, &ring, std::io::stdout()).await?,
    };
    warn(&format!("{rows} rows written."));
    if unreadable > 0 {
        warn(&format!("{unreadable} subscribers are left out: their addresses cannot be opened."));
    }
    db.close().await;
    Ok(())
}

fn read_file(file: &Path) -> anyhow::Result<Vec<u8>> {
    let size = std::fs::metadata(file).with_context(|| format!("read {}", file.display()))?.len();
    ensure!(size <= LARGEST_LIST, lists::NotRead::TooLarge);
    std::fs::read(file).with_context(|| format!("read {}", file.display()))
}

/// A list that was read to its end.
struct Checked {
    taken: usize,
    refused: Vec<Refused>,
    /// Rows of what ended already.
    ended: usize,
    unknown: Vec<String>,
}

fn check(bytes: &[u8], city: &City, clock: &Clock) -> anyhow::Result<Checked> {
    let rows = rows(bytes, city, clock)?;
    let unknown = rows.unknown.clone();
    let mut checked = Checked { taken: 0, refused: Vec::new(), ended: 0, unknown };
    for row in rows {
        match row? {
            Ok(Some(_)) => checked.taken += 1,
            Ok(None) => checked.ended += 1,
            Err(refused) => checked.refused.push(refused),
        }
    }
    Ok(checked)
}

fn rows<'l>(bytes: &'l [u8], city: &'l City, clock: &Clock) -> anyhow::Result<Rows<'l>> {
    Ok(lists::read(bytes, city, clock.now())?)
}

/// What can be taken, read once more: a million of them need not lie in memory.
fn entries<'l>(
    bytes: &'l [u8],
    city: &'l City,
    clock: &Clock,
) -> anyhow::Result<impl Iterator<Item = anyhow::Result<Entry>> + 'l> {
    let rows = rows(bytes, city, clock)?;
    Ok(rows.filter_map(|row| match row {
        Ok(Ok(entry)) => entry.map(Ok),
        Ok(Err(_)) => None,
        Err(trouble) => Some(Err(trouble.into())),
    }))
}

async fn open(settings: &Settings, city: &City, clock: &Clock) -> anyhow::Result<(Db, KeyRing)> {
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let now = clock.now();
    let mut tx = db.begin().await?;
    let ring = vault::open_ring(&mut tx, &settings.keys, city.today(now), now).await?;
    tx.commit().await?;
    Ok((db, ring))
}

async fn take(db: &Db, batch: &[Sealed], clock: &Clock) -> anyhow::Result<Numbers> {
    let mut tx = db.begin().await?;
    let numbers = lists::take(&mut tx, batch, clock.now()).await?;
    tx.commit().await?;
    Ok(numbers)
}

/// Gives how many rows were written, and how many subscribers were left out.
async fn write(db: &Db, ring: &KeyRing, out: impl Write) -> anyhow::Result<(usize, u64)> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(HEADER).context("write the list")?;
    let (mut written, mut unreadable) = (0, 0);
    let mut after = Uuid::nil();
    loop {
        let mut tx = db.read().await?;
        let Some(page) = lists::rows_after(&mut tx, ring, after, A_PAGE).await? else {
            break;
        };
        for row in &page.rows {
            writer.write_record(row).context("write the list")?;
        }
        written += page.rows.len();
        unreadable += page.unreadable;
        after = page.last;
    }
    writer.flush().context("write the list")?;
    Ok((written, unreadable))
}

fn has_agreed(agreed: Agreed, question: &str) -> anyhow::Result<bool> {
    if agreed == Agreed::Already {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        bail!("nobody is there to ask; add --yes");
    }
    warn(question);
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).context("read the answer")?;
    Ok(["y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}

fn say_checked(checked: &Checked) {
    if !checked.unknown.is_empty() {
        print(&format!("Columns that are passed over: {}", checked.unknown.join(", ")));
    }
    for refused in &checked.refused {
        print(&format!("line {}: {}", refused.line, refused.why));
    }
    print(&format!(
        "{} rows can be taken, {} are refused, {} are of what has ended.",
        checked.taken,
        checked.refused.len(),
        checked.ended
    ));
}

fn say_numbers(numbers: &Numbers, refused: usize) {
    for (what, count) in [
        ("new", numbers.begun),
        ("known, with more now", numbers.merged),
        ("known, as before", numbers.unchanged),
        ("had stopped here", numbers.stopped),
        ("must not be written to", numbers.suppressed),
    ] {
        print(&format!("{count:>9}  {what}"));
    }
    print(&format!("{refused:>9}  refused"));
}

/// How far it got, on one line of the terminal.
#[expect(clippy::print_stderr, reason = "this is the command line")]
fn say_progress(done: usize, all: usize) {
    if std::io::stderr().is_terminal() {
        eprint!("\r{done} of {all} rows");
        if done == all {
            eprintln!();
        }
    } else {
        eprintln!("{done} of {all} rows");
    }
}

/// Says something beside what may be a list on its way into another program.
#[expect(clippy::print_stderr, reason = "this is the command line")]
fn warn(line: &str) {
    eprintln!("{line}");
}
