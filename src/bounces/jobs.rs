//! Takes in what comes back while the program runs: listens for LMTP, visits the mailbox, judges what waits, and
//! forgets what is old.

use std::time::Duration;

use anyhow::Context;
use chrono::TimeDelta;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};
use tokio_rustls::TlsConnector;
use uuid::Uuid;

use super::imap::ImapBox;
use super::intake::Intake;
use super::lmtp::{self, Listens};
use crate::config::{Hidden, Settings};
use crate::db::leases;
use crate::deliveries::BounceAddress;
use crate::deliveries::channels::email::trusting;
use crate::id;

/// How often the mailbox is visited and what waits is judged.
const EVERY: Duration = Duration::from_secs(60);
/// How often what is old is forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(6 * 3_600);
/// How long it waits before it tries to listen again.
const LISTEN_AGAIN: Duration = Duration::from_secs(30);

/// The right to visit the mailbox: one machine of all does. It outlasts a visit.
const LEASE: &str = "bounces-imap";
const LEASED_FOR: TimeDelta = TimeDelta::minutes(6);

/// By which ways this program fetches what comes back, beside what is handed to it.
#[derive(Clone)]
pub struct Rounds {
    pub intake: Intake,
    /// A mailbox, and whose certificate is believed there.
    pub imap: Option<(ImapBox, TlsConnector)>,
    pub lmtp: Option<Listens>,
}

impl Rounds {
    /// The ways that the settings name.
    pub fn new(intake: Intake, settings: &Settings) -> anyhow::Result<Self> {
        let imap = settings.bounces_imap.as_ref().map(Hidden::reveal).map(ImapBox::parse);
        let lmtp = settings.bounces_lmtp.as_deref().map(Listens::parse);
        let imap = match imap.transpose().context("read MARU_BOUNCES_IMAP")? {
            Some(mailbox) => Some((mailbox, trust(settings)?)),
            None => None,
        };
        Ok(Self { intake, imap, lmtp: lmtp.transpose().context("read MARU_BOUNCES_LMTP")? })
    }
}

/// Where mail comes back to, as the settings name it.
pub fn address(settings: &Settings) -> anyhow::Result<Option<BounceAddress>> {
    let address = settings.bounce_address.as_deref().map(BounceAddress::parse);
    address.transpose().context("read MARU_BOUNCE_ADDRESS")
}

/// Whose certificates are believed at the mailbox: as for the mail server.
fn trust(settings: &Settings) -> anyhow::Result<TlsConnector> {
    trusting(&settings.roots()?).context("read MARU_TLS_ROOTS")
}

/// Takes in until it is told to stop.
pub async fn run(rounds: Rounds, stop: watch::Receiver<bool>) {
    let listening = listen(&rounds, stop.clone());
    let visiting = visit(&rounds, stop);
    tokio::join!(listening, visiting);
}

/// One round, for the stories: visits the mailbox, judges what waits, forgets what is old.
pub async fn round(rounds: &Rounds) -> anyhow::Result<usize> {
    let holder = id::new(rounds.intake.clock.now());
    let taken = visit_once(rounds, holder).await?;
    rounds.intake.judge_waiting().await?;
    rounds.intake.forget().await?;
    Ok(taken)
}

async fn listen(rounds: &Rounds, mut stop: watch::Receiver<bool>) {
    let Some(listens) = &rounds.lmtp else { return };
    while !*stop.borrow() {
        match listens.open().await {
            Ok(door) => return lmtp::listen(door, rounds.intake.clone(), stop).await,
            Err(trouble) => tracing::error!("{trouble:#}; it is tried again"),
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = sleep(LISTEN_AGAIN) => {}
        }
    }
}

async fn visit(rounds: &Rounds, mut stop: watch::Receiver<bool>) {
    let holder = id::new(rounds.intake.clock.now());
    let mut forget_at = Instant::now();
    loop {
        let turn = async {
            if let Err(trouble) = visit_once(rounds, holder).await {
                tracing::warn!("visit the mailbox of bounces: {trouble:#}");
            }
            if let Err(trouble) = rounds.intake.judge_waiting().await {
                tracing::warn!("judge what came back: {trouble:#}");
            }
        };
        // A visit that breaks off loses nothing: the next one finds what was not moved.
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => break,
            () = turn => {}
        }
        if Instant::now() >= forget_at {
            forget_at = Instant::now() + FORGET_EVERY;
            if let Err(trouble) = rounds.intake.forget().await {
                tracing::warn!("forget what came back long ago: {trouble:#}");
            }
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => break,
            () = sleep(EVERY) => {}
        }
    }
    if let Err(trouble) = give_back(rounds, holder).await {
        tracing::warn!("let another machine visit the mailbox: {trouble:#}");
    }
}

/// Visits the mailbox, if there is one and no other machine does. Gives how many messages were taken in.
async fn visit_once(rounds: &Rounds, holder: Uuid) -> anyhow::Result<usize> {
    let Some((imap, tls)) = &rounds.imap else { return Ok(0) };
    let intake = &rounds.intake;
    let now = intake.clock.now();
    let mut tx = intake.db.begin().await?;
    let is_ours = leases::take(&mut tx, LEASE, holder, now + LEASED_FOR, now).await?;
    tx.commit().await?;
    if !is_ours {
        return Ok(0);
    }
    let taken = imap.visit(intake, tls).await;
    give_back(rounds, holder).await.context("give the mailbox back")?;
    taken
}

async fn give_back(rounds: &Rounds, holder: Uuid) -> anyhow::Result<()> {
    let mut tx = rounds.intake.db.begin().await?;
    leases::give_back(&mut tx, LEASE, holder).await?;
    tx.commit().await
}
