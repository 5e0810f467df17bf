//! A backup is made while the house runs and taken back into an empty one, with the key ring beside it.

use std::path::Path;
use std::process::Output;

use chrono::{DateTime, Utc};
use maru::casework;
use maru::db::{Db, Tx};
use maru::staff::{Role, second_factor};
use maru::vault::KeyRing;
use tokio::process::Command;

use crate::on_both;
use crate::support::Engine;
use crate::support::house::empty_url;
use crate::support::signed_in::{ask, code_of, come_in, id_of, welcome};

const HEAD: &str = "head@maru.test";
const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";

/// The program with a database and a key ring.
async fn maru(url: &str, keys: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.args(arguments).env("MARU_DATABASE_URL", url).env("MARU_KEYS", keys);
    command
        .env("MARU_PUBLIC_URL", "http://maru.test")
        .current_dir(keys.parent().expect("a folder"));
    Ok(command.output().await?)
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

on_both! {
    async fn a_backup_is_taken_back(house: House) {
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let settings = &house.app.settings;
        let mut tx = house.app.db.begin().await?;
        let sql = "insert into deliveries (id, class, channel, lang, state, due_at, attempts, created_at, urgency)
             select id, 'notice', 'email', 'km', 'ready', $2, 0, $2, 1 from cases where id = $1";
        // By the clock of the program, which no story moves.
        let due: DateTime<Utc> = "2026-01-01T00:00:00Z".parse()?;
        match &mut tx {
            Tx::Sqlite(tx) => sqlx::query(sql).bind(case_id).bind(due).execute(&mut **tx).await.map(drop)?,
            Tx::Postgres(tx) => sqlx::query(sql).bind(case_id).bind(due).execute(&mut **tx).await.map(drop)?,
        }
        tx.commit().await?;
        let link = welcome(&house, HEAD, "en", &[Role::Head]).await?;
        come_in(&house, &link).await?;
        let head = id_of(&house, HEAD).await?;
        let sql = "insert into translation_links (id, case_id, staff_id, epoch, asked_at, token_hash, expires_at)
             select $1, $1, $2, 1, $3, $4, $5 from cases where id = $1";
        let (hash, until): (&[u8], DateTime<Utc>) = (&[7; 32], "2126-01-01T00:00:00Z".parse()?);
        let mut tx = house.app.db.begin().await?;
        match &mut tx {
            Tx::Sqlite(tx) => sqlx::query(sql).bind(case_id).bind(head).bind(due).bind(hash).bind(until)
                .execute(&mut **tx).await.map(drop)?,
            Tx::Postgres(tx) => sqlx::query(sql).bind(case_id).bind(head).bind(due).bind(hash).bind(until)
                .execute(&mut **tx).await.map(drop)?,
        }
        tx.commit().await?;
        let folder = house.folder.path().join("backup");
        let name = folder.to_str().expect("a name");
        let made = maru(&settings.database_url, &settings.keys, &["backup", name]).await?;
        assert!(made.status.success(), "{}", said(&made));
        let manifest = std::fs::read_to_string(folder.join("manifest.toml"))?;
        let ring = std::fs::read_to_string(&settings.keys)?;
        let secret = ring.lines().find_map(|line| line.strip_prefix("secret = ")).expect("a key");
        assert!(manifest.contains("2026-11") && !manifest.contains(secret), "{manifest}");
        let twice = maru(&settings.database_url, &settings.keys, &["backup", name]).await?;
        assert!(!twice.status.success(), "a backup was written over another");
        let full = maru(&settings.database_url, &settings.keys, &["restore", name]).await?;
        assert!(said(&full).contains("not empty"), "{}", said(&full));

        let engine = if settings.database_url.starts_with("sqlite:") { Engine::Sqlite } else { Engine::Postgres };
        let (url, _folder) = empty_url(engine).await?;
        let elsewhere = tempfile::tempdir()?;
        let lost = maru(&url, &elsewhere.path().join("keys.toml"), &["restore", name]).await?;
        assert!(said(&lost).contains("no key ring"), "{}", said(&lost));
        let other = elsewhere.path().join("other.toml");
        KeyRing::load_or_create(&other, "2027-01-01".parse()?, &mut maru::id::rng())?;
        let foreign = maru(&url, &other, &["restore", name]).await?;
        assert!(said(&foreign).contains("lacks 2026-11"), "{}", said(&foreign));
        let restored = maru(&url, &settings.keys, &["restore", name]).await?;
        assert!(restored.status.success(), "{}", said(&restored));
        assert!(said(&restored).contains("1 messages that waited"), "{}", said(&restored));
        assert!(said(&restored).contains("1 links of translators outside"), "{}", said(&restored));
        assert!(said(&restored).contains("The recovery codes of 1 people"), "{}", said(&restored));

        let db = Db::connect(&url).await?;
        let mut tx = db.begin().await?;
        let now = house.clock.now();
        let standing = second_factor::standing(&mut tx, head).await?.expect("her phone goes on");
        assert_eq!(standing.recovery_codes_left, 0, "one of them may have been used since");
        let code = code_of(&house, HEAD);
        second_factor::take(&mut tx, &house.app.ring, head, &code, house.clock.now()).await??;
        let thread = casework::read_as_client(&mut tx, &house.app.ring, case_id, now).await??;
        assert_eq!(thread.messages[0].text, QUESTION);
    }
}
