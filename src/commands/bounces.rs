//! The commands that take in what comes back, and what the start says of it.

use std::io::{Read, copy, sink};
use std::sync::Arc;

use anyhow::Context;

use super::{begin_log, keys, print, stopped};
use crate::app::App;
use crate::bounces::jobs::{self, Rounds};
use crate::bounces::{Incoming, Intake, LARGEST, Listens, Way};
use crate::clock::Clock;
use crate::config::Settings;

/// What a mail server is told when a message was not stored: try again (EX_TEMPFAIL of sysexits.h).
pub const TRY_AGAIN: u8 = 75;

/// Stores one message from the standard input. Whatever goes wrong, the mail server is to try again.
pub async fn pipe(recipient: Option<String>) -> anyhow::Result<()> {
    let raw = tokio::task::spawn_blocking(read_input).await?.context("read the message")?;
    let intake = open(&Settings::read()?).await?;
    intake.receive(Incoming::new(Way::Pipe, recipient, raw)).await?;
    intake.db.close().await;
    Ok(())
}

/// Listens for LMTP until the process is told to stop.
pub async fn lmtp(address: &str) -> anyhow::Result<()> {
    begin_log();
    let listens = Listens::parse(address).context("read --lmtp")?;
    let intake = open(&Settings::read()?).await?;
    // Opened once before, so that an address that is taken is said at once.
    drop(listens.open().await?);
    print(&format!("Maru takes in what comes back, by LMTP at {address}."));
    let rounds = Rounds { intake, imap: None, lmtp: Some(listens) };
    jobs::run(rounds.clone(), stopped()).await;
    rounds.intake.db.close().await;
    Ok(())
}

/// Visits the mailbox once.
pub async fn imap() -> anyhow::Result<()> {
    begin_log();
    let settings = Settings::read()?;
    let rounds = Rounds::new(open(&settings).await?, &settings)?;
    anyhow::ensure!(rounds.imap.is_some(), "MARU_BOUNCES_IMAP names no mailbox");
    let taken = jobs::round(&rounds).await?;
    rounds.intake.db.close().await;
    print(&format!("{taken} messages were taken in."));
    Ok(())
}

/// The database with the ring that belongs to it.
async fn open(settings: &Settings) -> anyhow::Result<Intake> {
    let (db, ring) = keys::open(settings).await?;
    Ok(Intake { db, ring: Arc::new(ring), clock: Clock::System })
}

/// What is kept of the standard input, and one byte more where there is more; the rest is read too, since a mail
/// server takes a pipe that closes early for a failure.
fn read_input() -> std::io::Result<Vec<u8>> {
    let mut input = std::io::stdin().lock();
    let mut raw = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX);
    (&mut input).take(most + 1).read_to_end(&mut raw)?;
    copy(&mut input, &mut sink())?;
    Ok(raw)
}

/// Says where what comes back is taken in.
pub fn say(app: &App) {
    let settings = &app.settings;
    let mut ways = Vec::new();
    if let Some(address) = &settings.bounces_lmtp {
        ways.push(format!("by LMTP at {address}"));
    }
    if app.bounces.imap.is_some() {
        ways.push("from a mailbox".to_owned());
    }
    if settings.bounces_secret.is_some() {
        ways.push(format!("by POST {}", settings.link("/hooks/bounces")));
    }
    ways.push("by maru bounces".to_owned());
    let ways = ways.join(", ");
    match &settings.bounce_address {
        Some(address) => print(&format!("  bounces   to {address}, taken in {ways}")),
        None => print("  bounces   go to the sender of mail (no MARU_BOUNCE_ADDRESS)"),
    }
}
