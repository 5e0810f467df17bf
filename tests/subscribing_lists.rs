//! Lists of addresses from elsewhere: read whole before anything is taken, taken once however often it is tried, and
//! never over what somebody said here.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Output;

use maru::db::Tx;
use maru::deliveries::Channel;
use maru::subscriptions::lists::{self, Numbers, Sealed};
use maru::subscriptions::{self, Source};
use tokio::process::Command;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::subscribers::{subscribed, subscriber};

const HEADER: &str = "address,channel,lang,other_langs,topics,cadence,district,consent,consent_at";

fn sealed(house: &House, list: &str) -> anyhow::Result<Vec<Sealed>> {
    let rows = lists::read(list.as_bytes(), &house.app.city, house.clock.now())?;
    let mut sealed = Vec::new();
    for row in rows {
        if let Some(entry) = row?.map_err(|refused| anyhow::anyhow!("{refused:?}"))? {
            sealed.push(lists::seal(&house.app.ring, entry));
        }
    }
    Ok(sealed)
}

async fn import(house: &House, list: &str) -> anyhow::Result<Numbers> {
    let mut tx = house.app.db.begin().await?;
    let numbers = lists::take(&mut tx, &sealed(house, list)?, house.clock.now()).await?;
    tx.commit().await?;
    Ok(numbers)
}

/// What an address gets: topic, language, how often.
async fn gets(house: &House, id: Uuid) -> anyhow::Result<Vec<String>> {
    let rows = subscriptions::of(&mut house.app.db.read().await?, id).await?;
    let row = |row: &subscriptions::Subscription| {
        format!("{} {} {}", row.topic, row.lang, row.cadence.as_str())
    };
    let mut gets: Vec<String> = rows.iter().map(row).collect();
    gets.sort();
    Ok(gets)
}

/// All rows that an export writes.
async fn exported(house: &House) -> anyhow::Result<Vec<[String; 11]>> {
    let (mut all, mut after) = (Vec::new(), Uuid::nil());
    let mut tx = house.app.db.read().await?;
    while let Some(page) = lists::rows_after(&mut tx, &house.app.ring, after, 2).await? {
        all.extend(page.rows);
        after = page.last;
    }
    Ok(all)
}

fn list(rows: &[&str]) -> String {
    format!("{HEADER}\n{}\n", rows.join("\n"))
}

on_both! {
    /// A list is taken in, tried again, and tried once more after it was killed half-way: each address once.
    async fn a_list_is_taken_once(house: House) {
        let rows: Vec<String> = (0..5)
            .map(|at| format!("reader{at}@example.com,email,km,en,wages alerts,daily,danwon,paper form,2025-03-01"))
            .collect();
        let all = list(&rows.iter().map(String::as_str).collect::<Vec<_>>());
        let halves = sealed(&house, &all)?;
        let mut tx = house.app.db.begin().await?;
        lists::take(&mut tx, &halves[..2], house.clock.now()).await?;
        tx.commit().await?;
        // The second transaction was killed.
        let mut tx = house.app.db.begin().await?;
        lists::take(&mut tx, &halves[2..4], house.clock.now()).await?;
        drop(tx);
        assert_eq!(exported(&house).await?.len(), 4, "two people, two topics");
        let numbers = import(&house, &all).await?;
        assert_eq!(numbers, Numbers { begun: 3, unchanged: 2, ..Numbers::default() });
        let numbers = import(&house, &all).await?;
        assert_eq!(numbers, Numbers { unchanged: 5, ..Numbers::default() });

        let written = exported(&house).await?;
        assert_eq!(written.len(), 10);
        let row = written.iter().find(|row| row[0] == "reader0@example.com" && row[4] == "wages").expect("her");
        let expected = [
            "reader0@example.com", "email", "km", "en", "wages", "daily", "danwon", "paper form",
            "2025-02-28T15:00:00Z", "2026-11-23T01:00:00Z", "",
        ];
        assert_eq!(row, &expected.map(str::to_owned));
        let again = written.iter().map(|row| row.map_to_csv()).collect::<Vec<_>>().join("\n");
        let again = format!("{}\n{again}\n", lists::HEADER.join(","));
        let numbers = import(&house, &again).await?;
        assert_eq!(numbers, Numbers { unchanged: 10, ..Numbers::default() }, "what was written is read");
    }

    /// Whoever stopped here is not begun again, whoever chose here keeps what she chose, and who must not be written
    /// to is left out.
    async fn what_was_said_here_stays(house: House) {
        let chose = subscribed(&house, "chose@example.com", "vi", &["wages"]).await?;
        let stopped = subscribed(&house, "stopped@example.com", "vi", &["wages"]).await?;
        house.visitor().post(&format!("{stopped}/end"), &[]).await?;
        let deleted = subscribed(&house, "deleted@example.com", "vi", &["wages"]).await?;
        house.visitor().post(&format!("{deleted}/forget"), &[]).await?;
        let lost = subscribed(&house, "lost@example.com", "vi", &["wages"]).await?;
        let mut tx = house.app.db.begin().await?;
        let (id, now) = (subscriber(&house, &lost), house.clock.now());
        let evidence = (subscriptions::Reason::Unreachable, Uuid::nil());
        subscriptions::unreachable(&mut tx, id, evidence, now).await?;
        tx.commit().await?;
        let all = list(&[
            "Chose@Example.com,email,en,,wages stay,weekly,,form,",
            "stopped@example.com,email,en,,wages,,,form,",
            "Deleted@Example.com,email,en,,wages,,,form,",
            "lost@example.com,email,en,,wages,,,form,",
            "new@example.com,email,en,,wages,,,form,",
        ]);
        let numbers = import(&house, &all).await?;
        let expected = Numbers { begun: 1, merged: 1, stopped: 2, suppressed: 1, unchanged: 0 };
        assert_eq!(numbers, expected);
        let chose = subscriber(&house, &chose);
        assert_eq!(gets(&house, chose).await?, ["stay en weekly", "wages vi at-once"]);
        assert!(gets(&house, subscriber(&house, &stopped)).await?.is_empty());
        // Whoever had all deleted comes back by herself alone, and then a list may add to what she has.
        let again = subscribed(&house, "deleted@example.com", "vi", &["stay"]).await?;
        assert_eq!(import(&house, &all).await?.merged, 1);
        assert_eq!(gets(&house, subscriber(&house, &again)).await?, ["stay vi at-once", "wages en at-once"]);

        // She takes back what the list had added; the next import leaves it so.
        let mut tx = house.app.db.begin().await?;
        subscriptions::stop_topic(&mut tx, chose, "stay", house.clock.now()).await??;
        tx.commit().await?;
        assert_eq!(import(&house, &all).await?.merged, 0);
        assert_eq!(gets(&house, chose).await?, ["wages vi at-once"]);
    }

    /// She came by a list and stopped one of its topics with the button of her page: a later list with the same topic
    /// in another language does not begin it again.
    async fn a_topic_that_she_stopped_stays_stopped(house: House) {
        import(&house, &list(&["her@example.com,email,km,,wages stay,,,form,"])).await?;
        let address = "her@example.com".parse()?;
        let mut tx = house.app.db.begin().await?;
        let found = subscriptions::of_address(&mut tx, &house.app.ring, &address).await?;
        let id = found.expect("her").id;
        subscriptions::stop_topic(&mut tx, id, "wages", house.clock.now()).await??;
        tx.commit().await?;
        for row in ["km,,wages", "vi,,wages", "vi en,,wages stay"] {
            let numbers = import(&house, &list(&[&format!("her@example.com,email,{row},,,form,")])).await?;
            assert_eq!(numbers, Numbers { stopped: 1, ..Numbers::default() }, "{row}");
        }
        assert_eq!(gets(&house, id).await?, ["stay km at-once"]);
        let more = list(&["her@example.com,email,vi,,wages health,,,form,"]);
        assert_eq!(import(&house, &more).await?.merged, 1);
        assert_eq!(gets(&house, id).await?, ["health vi at-once", "stay km at-once"]);
    }

    /// Her mailbox was gone by mistake and she is written to again: how she had agreed goes along. Another address
    /// cannot be opened any more; the rest of the list is written all the same.
    async fn what_was_agreed_to_goes_along(house: House) {
        const BREAK: &str = "update subscribers set address_sealed = address_hash where id = $1";
        let rows = ["a", "b", "c"].map(|name| {
            format!("{name}@example.com,email,km,,wages,,,\"paper form, May\",2025-05-02")
        });
        import(&house, &list(&rows.each_ref().map(String::as_str))).await?;
        let mut ids = Vec::new();
        for name in ["a", "b", "c"] {
            let address = format!("{name}@example.com").parse()?;
            let mut tx = house.app.db.read().await?;
            let found = subscriptions::of_address(&mut tx, &house.app.ring, &address).await?;
            ids.push(found.expect("her").id);
        }
        let (now, evidence) = (house.clock.now(), maru::id::new(house.clock.now()));
        let mut tx = house.app.db.begin().await?;
        let why = (subscriptions::Reason::Unreachable, evidence);
        subscriptions::unreachable(&mut tx, ids[0], why, now).await?;
        let again = subscriptions::write_again(&mut tx, evidence, now).await?;
        assert_eq!(again, Some(subscriptions::Again::Revived));
        match &mut tx {
            Tx::Sqlite(tx) => sqlx::query(BREAK).bind(ids[1]).execute(&mut **tx).await.map(drop)?,
            Tx::Postgres(tx) => sqlx::query(BREAK).bind(ids[1]).execute(&mut **tx).await.map(drop)?,
        }
        tx.commit().await?;
        let mut tx = house.app.db.read().await?;
        let page = lists::rows_after(&mut tx, &house.app.ring, Uuid::nil(), 10).await?.expect("a page");
        assert_eq!(page.unreadable, 1);
        let mut shown: Vec<_> = page.rows.iter().map(|row| (row[0].as_str(), row[10].is_empty())).collect();
        shown.sort();
        let expected = [("a@example.com", false), ("a@example.com", true), ("c@example.com", true)];
        assert_eq!(shown, expected);
        for row in &page.rows {
            assert_eq!((row[7].as_str(), row[8].as_str()), ("paper form, May", "2025-05-01T15:00:00Z"));
        }
    }

    /// One address in two rows, a language each, is a family; a chat is taken too, and its consent is kept.
    async fn a_family_in_two_rows(house: House) {
        let numbers = import(&house, &list(&[
            "family@example.com,email,km,,wages,,,form of 2025,",
            "family@example.com,email,vi,,wages,,,form of 2025,",
            "88101,telegram,ne,,wages,,,\"=told at the counter, May\",",
        ])).await?;
        assert_eq!(numbers, Numbers { begun: 2, merged: 1, ..Numbers::default() });
        let mut tx = house.app.db.read().await?;
        let (_, chat) = subscriptions::of_chat(&mut tx, &house.app.ring, 88_101).await?.expect("her");
        assert_eq!(chat[0].consent.as_deref(), Some("=told at the counter, May"));
        assert_eq!((chat[0].source, chat[0].channel), (Source::Import, Channel::Telegram));
        assert_eq!(chat[0].consented_at, None, "only the words say when");
        drop(tx);
        let written = exported(&house).await?;
        assert_eq!(written.iter().filter(|row| row[0] == "family@example.com").count(), 2);
        let guarded = written.iter().find(|row| row[1] == "telegram").expect("the chat");
        assert_eq!(guarded[7], "'=told at the counter, May", "a formula in somebody's table");
    }
}

/// A row as a table's program would save it.
trait Saved {
    fn map_to_csv(&self) -> String;
}

impl Saved for [String; 11] {
    fn map_to_csv(&self) -> String {
        self.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",")
    }
}

async fn maru(var: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.args(arguments).env("MARU_VAR", var).env("MARU_PUBLIC_URL", "http://maru.test");
    command.env_remove("MARU_DATABASE_URL").current_dir(var).stdin(std::process::Stdio::null());
    Ok(command.output().await?)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

/// On the command line: with one bad row nothing is imported, each is named by its line, and the rest comes when it is
/// asked for; nobody is asked where nobody is there.
#[tokio::test]
async fn an_operator_imports_and_exports() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let var = folder.path();
    let rows: Vec<String> = (0..1_500)
        .map(|at| format!("reader{at}@example.com,email,km,,wages,,,paper form,2025-03-01"))
        .collect();
    let mut rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    rows.insert(2, "\"x@example.com\nBcc: y@example.com\",email,km,,wages,,,form,");
    rows.insert(5, "nobody,email,km,,wages,,,form,");
    let file = var.join("list.csv");
    std::fs::write(&file, list(&rows))?;
    let file = file.display().to_string();

    let refused = maru(var, &["subscribers", "import", &file, "--yes"]).await?;
    let text = said(&refused);
    assert!(!refused.status.success(), "{text}");
    assert!(text.contains("line 4: a field has a line break"), "{text}");
    assert!(text.contains("line 8: address") && text.contains("nothing was imported"), "{text}");
    assert!(!text.contains("example.com"), "an address is printed: {text}");
    let shy = maru(var, &["subscribers", "import", &file, "--skip-refused"]).await?;
    assert!(!shy.status.success() && said(&shy).contains("add --yes"), "{}", said(&shy));

    for (new, known) in [("1500", "0"), ("0", "1500")] {
        let done = maru(var, &["subscribers", "import", &file, "--skip-refused", "--yes"]).await?;
        let text = said(&done);
        assert!(done.status.success(), "{text}");
        assert!(text.contains(&format!("{new:>9}  new")), "{text}");
        assert!(text.contains(&format!("{known:>9}  known, as before")), "{text}");
        assert!(
            text.contains("        2  refused") && text.contains("1000 of 1500 rows"),
            "{text}"
        );
    }

    let out = var.join("out.csv");
    let path = out.display().to_string();
    let export = ["subscribers", "export", "--out", &path, "--yes"];
    let done = maru(var, &export).await?;
    assert!(done.status.success() && said(&done).contains("in clear"), "{}", said(&done));
    assert_eq!(std::fs::metadata(&out)?.permissions().mode() & 0o777, 0o600);
    let written = std::fs::read_to_string(&out)?;
    assert_eq!(written.lines().count(), 1_501);
    assert!(
        written.contains("reader1499@example.com,email,km,,wages,at-once,,paper form,"),
        "{written}"
    );
    let nowhere = format!("{path}/none");
    let shorter = [&export[..3], &[&nowhere, "--yes"]].concat();
    assert!(!maru(var, &shorter).await?.status.success(), "there is no such folder");
    std::fs::write(&out, "what was there before")?;
    assert!(maru(var, &export).await?.status.success());
    assert_eq!(std::fs::read_to_string(&out)?, written, "a whole one took its place");
    assert_eq!(std::fs::metadata(&out)?.permissions().mode() & 0o777, 0o600);
    assert!(!var.join("out.csv.part").exists());
    Ok(())
}
