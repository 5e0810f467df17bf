//! Backups of the database: made while the house runs, and taken back into an empty one.
//!
//! A backup never holds the key ring: it lies apart, with copies of its own (`maru keys copy`), so that whoever
//! finds a backup can open nothing in it.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::print;
use crate::casework;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::deliveries;
use crate::id;
use crate::staff::{second_factor, session};
use crate::vault::{self, KeyRing};

const MANIFEST: &str = "manifest.toml";
const SQLITE: &str = "maru.db";
const POSTGRES: &str = "maru.dump";

/// What a backup is, beside it.
#[derive(Debug, Deserialize, Serialize)]
struct Manifest {
    made_at: DateTime<Utc>,
    engine: String,
    /// The newest migration in it.
    schema: i64,
    /// The months whose keys open the cases in it. The keys themselves are not here.
    key_months: Vec<String>,
}

/// Writes a backup into a new folder.
pub async fn back_up(folder: &Path) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let db = Db::connect(&settings.database_url).await?;
    let schema = db.schema().await?.context("the database is empty; there is nothing to keep")?;
    let made_at = Clock::System.now();
    let mut tx = db.read().await?;
    let wraps = casework::wraps(&mut tx).await?;
    drop(tx);
    fs::DirBuilder::new()
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("make the new folder {}", folder.display()))?;
    let file = match &db {
        Db::Sqlite { .. } => {
            db.copy_into(&folder.join(SQLITE)).await?;
            folder.join(SQLITE)
        }
        Db::Postgres(_) => {
            dump(&settings.database_url, &folder.join(POSTGRES))?;
            folder.join(POSTGRES)
        }
    };
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600))?;
    let engine = db.engine().to_owned();
    let key_months: Vec<String> = wraps.into_iter().map(|wraps| wraps.month).collect();
    let manifest = Manifest { made_at, engine, schema, key_months };
    fs::write(folder.join(MANIFEST), toml::to_string_pretty(&manifest)?)?;
    print(&format!("The database is copied into {}.", folder.display()));
    let needed = match manifest.key_months.as_slice() {
        [] => "no key: there is no case in it".to_owned(),
        months => months.join(", "),
    };
    print(&format!("To read its cases one needs these months of the key ring: {needed}."));
    print("The key ring is not in it, and must be kept elsewhere: maru keys copy FILE.");
    print(&format!(
        "Destroy it after {} days (MARU_BACKUP_DAYS): what was erased since stays erased only then.",
        settings.backup_days
    ));
    Ok(())
}

/// Takes a backup back into an empty database.
pub async fn restore(folder: &Path) -> anyhow::Result<()> {
    let settings = Settings::read()?;
    let text = fs::read_to_string(folder.join(MANIFEST))
        .with_context(|| format!("read {}", folder.join(MANIFEST).display()))?;
    let manifest: Manifest = toml::from_str(&text).context("read the manifest of the backup")?;
    ensure!(
        manifest.schema <= Db::newest_schema(),
        "the backup was made by a newer program (schema {}); restore it with that one",
        manifest.schema
    );
    let now = Clock::System.now();
    let ring = ring_for(&settings, &manifest, now)?;
    let is_sqlite = settings.database_url.starts_with("sqlite:");
    let wanted = if is_sqlite { "SQLite" } else { "PostgreSQL" };
    ensure!(
        manifest.engine == wanted,
        "the backup is of {}, and MARU_DATABASE_URL is of {wanted}",
        manifest.engine
    );
    let db = Db::connect(&settings.database_url).await?;
    if db.schema().await?.is_some() {
        bail!("the database is not empty; a backup is taken back into an empty one only");
    }
    if is_sqlite {
        db.close().await;
        let to = settings.database_url.trim_start_matches("sqlite:").trim_start_matches("//");
        for beside in ["-wal", "-shm"] {
            let _not_there = fs::remove_file(format!("{to}{beside}"));
        }
        fs::copy(folder.join(SQLITE), to).with_context(|| format!("copy the backup to {to}"))?;
        fs::set_permissions(to, fs::Permissions::from_mode(0o600))?;
    } else {
        undump(&settings.database_url, &folder.join(POSTGRES))?;
    }
    take_up(&settings, &ring, now).await
}

/// The ring that opens what is in a backup.
fn ring_for(
    settings: &Settings,
    manifest: &Manifest,
    now: DateTime<Utc>,
) -> anyhow::Result<KeyRing> {
    let path = &settings.keys;
    ensure!(
        path.exists(),
        "there is no key ring at {}; put its copy there first (mode 0600)",
        path.display()
    );
    let ring = KeyRing::load_or_create(path, now.date_naive(), &mut id::rng())?;
    let known: Vec<String> = ring.months().into_iter().map(|(month, _)| month).collect();
    let lacking: Vec<&str> = manifest
        .key_months
        .iter()
        .filter(|month| !known.contains(month))
        .map(String::as_str)
        .collect();
    ensure!(
        lacking.is_empty(),
        "the key ring {} lacks {}, without which cases of the backup cannot be read; put a copy there that has them",
        path.display(),
        lacking.join(", ")
    );
    Ok(ring)
}

/// Brings the schema up to date, holds back what may have been sent after the backup was made, and ends all
/// sessions, all recovery codes and all links of translators outside.
async fn take_up(settings: &Settings, ring: &KeyRing, now: DateTime<Utc>) -> anyhow::Result<()> {
    let db = Db::connect(&settings.database_url).await?;
    db.migrate().await?;
    let mut tx = db.begin().await?;
    vault::open_ring(&mut tx, ring.path(), now.date_naive(), now).await?;
    let held = deliveries::hold_after_restore(&mut tx, now).await?;
    session::end_all(&mut tx).await?;
    let links = casework::translating::links::expire_all(&mut tx, now).await?;
    let people = second_factor::end_all_codes(&mut tx, now).await?;
    tx.commit().await?;
    db.close().await;
    print("The backup is taken back.");
    print(&format!(
        "{held} messages that waited then may have been sent since. They are marked as unknown and not sent again."
    ));
    print(&format!(
        "The recovery codes of {people} people hold no longer, since some may have been used since. Each is asked to \
         make new ones at the next sign-in."
    ));
    print(&format!(
        "{links} links of translators outside hold no longer, since some may have been ended since. Their letters go \
         to others."
    ));
    print(
        "A bulletin that was being sent then goes on where it was; stop it first if it had gone out.",
    );
    Ok(())
}

fn dump(url: &str, to: &Path) -> anyhow::Result<()> {
    let mut command = Command::new("pg_dump");
    command.arg("--format=custom").arg("--no-owner").arg("--file").arg(to);
    run(command, url, "pg_dump")
}

fn undump(url: &str, from: &Path) -> anyhow::Result<()> {
    let mut command = Command::new("pg_restore");
    command.arg("--no-owner").arg("--exit-on-error").arg(from);
    run(command, url, "pg_restore")
}

/// Runs a program of PostgreSQL. The password travels in its environment: arguments are seen by every account
/// of the machine.
fn run(mut command: Command, url: &str, name: &str) -> anyhow::Result<()> {
    let mut shown = url::Url::parse(url).context("read MARU_DATABASE_URL")?;
    if let Some(password) = shown.password() {
        let password = percent_encoding::percent_decode_str(password).decode_utf8()?.into_owned();
        command.env("PGPASSWORD", password);
        let _cannot_fail = shown.set_password(None);
    }
    command.arg("--dbname").arg(shown.as_str()).stdin(Stdio::null());
    let done = command.status().with_context(|| {
        format!("run {name}; Debian's package postgresql-client has it, of the server's version or newer")
    })?;
    ensure!(done.success(), "{name} failed; what it said stands above");
    Ok(())
}
