//! What whoever runs the house meets: who may read its files, lost links, and a key ring of another house.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Output, Stdio};

use anyhow::Context;
use maru::db::{Db, Tx};
use maru::staff::Role;
use maru::vault::{self, Foreign};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

use crate::on_both;
use crate::support::signed_in::{head, id_of, welcome};

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

/// Another account on the machine can read neither the database nor what SQLite writes beside it.
#[tokio::test]
async fn the_database_is_for_one_account_alone() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let var = folder.path().join("srv/var");
    let file = var.join("maru.db");
    let db = Db::connect(&format!("sqlite:{}", file.display())).await?;
    db.migrate().await?;
    assert_eq!((mode(&folder.path().join("srv")), mode(&var)), (0o700, 0o700));
    for name in ["maru.db", "maru.db-wal", "maru.db-shm"] {
        assert_eq!(mode(&var.join(name)), 0o600, "{name}");
    }
    Ok(())
}

async fn maru(var: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.args(arguments).env("MARU_LISTEN", "127.0.0.1:0");
    command.env("MARU_VAR", var).env("MARU_PUBLIC_URL", "http://maru.test");
    command.env_remove("MARU_DATABASE_URL").current_dir(var);
    Ok(command.output().await?)
}

/// The terminal with the first link was closed: another one is made, also for her who never signed in.
#[tokio::test]
async fn a_lost_link_is_made_anew() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let add = ["staff", "add", "Bopha@maru.test", "--name", "Bopha", "--role", "head"];
    let added = String::from_utf8(maru(folder.path(), &add).await?.stdout)?;
    let again = maru(folder.path(), &["staff", "invite", "bopha@maru.test"]).await?;
    assert!(again.status.success(), "{again:?}");
    let again = String::from_utf8(again.stdout)?;
    let link =
        |said: &str| said.lines().find(|line| line.contains("/desk/welcome/")).map(str::to_owned);
    assert!(link(&again).is_some() && link(&again) != link(&added), "{again}");

    let nobody = maru(folder.path(), &["staff", "invite", "nobody@maru.test"]).await?;
    assert!(!nobody.status.success() && nobody.stdout.is_empty());
    assert!(String::from_utf8(nobody.stderr)?.contains("maru staff add"));
    Ok(())
}

/// The key ring was left behind when the house moved: the program does not start, says what is missing and where
/// it looked, and makes no new one in its place. With the ring it starts as before.
#[tokio::test]
async fn without_the_key_ring_nothing_starts() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let var = folder.path();
    let add = ["staff", "add", "bopha@maru.test", "--name", "Bopha", "--role", "head"];
    assert!(maru(var, &add).await?.status.success());
    let [ring, elsewhere] = [var.join("keys.toml"), var.join("left-behind.toml")];
    let mut serving = serve(var).await?;
    serving.kill().await?;
    std::fs::rename(&ring, &elsewhere)?;
    for command in ["serve", "work"] {
        let refused = maru(var, &[command]).await?;
        assert!(!refused.status.success(), "{command} starts: {refused:?}");
        let said = String::from_utf8(refused.stderr)?;
        assert!(said.contains("key ring") && said.contains("MARU_KEYS"), "{said}");
        assert!(said.contains(&ring.display().to_string()), "{said}");
        assert!(!ring.exists(), "{command} made a new ring");
    }
    std::fs::rename(&elsewhere, &ring)?;
    serve(var).await?.kill().await?;
    Ok(())
}

/// The program, serving on a port of its own. Dropping it ends it.
async fn serve(var: &Path) -> anyhow::Result<tokio::process::Child> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maru"));
    command.arg("serve").env("MARU_VAR", var).env("MARU_LISTEN", "127.0.0.1:0");
    command.env("MARU_PUBLIC_URL", "http://maru.test").env_remove("MARU_DATABASE_URL");
    command.current_dir(var).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let stdout = child.stdout.take().context("invariant: stdout is piped")?;
    let mut lines = BufReader::new(stdout).lines();
    while let Some(line) = lines.next_line().await? {
        if line.starts_with("Maru serves at") {
            return Ok(child);
        }
    }
    anyhow::bail!("it does not start")
}

on_both! {
    /// MARU_KEYS was mistyped: the start says so instead of sealing with a second ring.
    async fn a_database_is_not_opened_with_another_ring(house: House) {
        let (now, today) = (house.clock.now(), house.app.city.today(house.clock.now()));
        let (right, wrong) = (house.folder.path().join("keys.toml"), house.folder.path().join("kyes.toml"));
        for _ in 0..2 {
            let mut tx = house.app.db.begin().await?;
            vault::open_ring(&mut tx, &right, today, now).await?;
            tx.commit().await?;
        }
        let mut tx = house.app.db.begin().await?;
        let missing = vault::open_ring(&mut tx, &wrong, today, now).await.expect_err("mistyped");
        assert!(matches!(missing.downcast_ref(), Some(Foreign::Missing { .. })), "{missing:#}");
        assert!(missing.to_string().contains("MARU_KEYS") && !wrong.exists());
        let other = &house.app.settings.keys;
        let other = vault::open_ring(&mut tx, other, today, now).await.expect_err("another ring");
        assert!(matches!(other.downcast_ref(), Some(Foreign::Other { .. })), "{other:#}");
    }

    /// She came back after a year: her address is hers still, and the head is told so.
    async fn the_address_of_an_ended_account_is_not_given_again(house: House) {
        let mut head = head(&house).await?;
        welcome(&house, "bopha@maru.test", "en", &[Role::Counsellor]).await?;
        let id = id_of(&house, "bopha@maru.test").await?;
        let mut tx = house.app.db.begin().await?;
        let sql = "update staff set ended_at = created_at where id = $1";
        match &mut tx {
            Tx::Sqlite(tx) => sqlx::query(sql).bind(id).execute(&mut **tx).await.map(drop)?,
            Tx::Postgres(tx) => sqlx::query(sql).bind(id).execute(&mut **tx).await.map(drop)?,
        }
        tx.commit().await?;
        let form = [("email", "Bopha@maru.test"), ("name", "Bopha"), ("lang", "km"), ("role", "counsellor")];
        let refused = head.post("/office/staff", &form).await?;
        assert_eq!(refused.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("There is an account with this address already."), "{}", refused.body);
    }
}
