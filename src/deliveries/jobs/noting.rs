//! Noting what became of messages, as it comes: many in one transaction.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout_at};
use uuid::Uuid;

use super::claiming::Round;
use super::way::Way;
use super::{REST, bulletins};
use crate::db::Tx;
use crate::deliveries::outcome::{Outcome, Signal, Trouble};
use crate::deliveries::store::{self, Claimed, Unsent};
use crate::deliveries::{self as outbox, Channel, State};
use crate::id;
use crate::subscriptions;

/// What became of this many is noted at once, or what came together in this time.
pub(super) const AT_ONCE: usize = 100;
const WITHIN: Duration = Duration::from_millis(50);
/// For how long it is tried to note what became of messages; then their leases end, and they are unknown.
const TRIED_FOR: Duration = Duration::from_secs(10 * 60);

/// What became of one row.
pub(super) struct Done {
    pub round: Arc<Round>,
    pub row: Claimed,
    pub outcome: Outcome,
    pub signal: Signal,
}

/// Notes what became of the rows as they come, until there are no more.
pub(super) async fn note_all(way: &Way, mut results: mpsc::Receiver<Done>) -> anyhow::Result<()> {
    let mut all = Ok(());
    while let Some(first) = results.recv().await {
        let mut batch = vec![first];
        let until = Instant::now() + WITHIN;
        while batch.len() < AT_ONCE {
            match timeout_at(until, results.recv()).await {
                Ok(Some(done)) => batch.push(done),
                Ok(None) | Err(_) => break,
            }
        }
        if let Err(trouble) = note_surely(way, &batch).await {
            tracing::error!(rows = batch.len(), "what was sent is unknown soon: {trouble:#}");
            all = Err(trouble);
        }
    }
    all
}

/// What was sent and not noted is sent twice, so a database that is locked or full is asked again and again;
/// meanwhile nothing more is begun.
async fn note_surely(way: &Way, batch: &[Done]) -> anyhow::Result<()> {
    let until = Instant::now() + TRIED_FOR;
    let noted = loop {
        match note(way, batch).await {
            Err(trouble) if Instant::now() < until => {
                tracing::warn!("note what became of deliveries: {trouble:#}");
                way.halt();
                sleep(REST).await;
            }
            noted => break noted.context("note what became of deliveries"),
        }
    };
    way.settle(batch.iter().filter(|done| done.signal.is_no_more()).count() as u64);
    noted
}

async fn note(way: &Way, batch: &[Done]) -> anyhow::Result<()> {
    let now = way.post.clock.now();
    let mut tx = way.post.db.begin().await?;
    note_many(&mut tx, batch, now).await?;
    for done in batch {
        note_one(&mut tx, done, now).await?;
    }
    note_route(&mut tx, way, batch, now).await?;
    count(&mut tx, way.channel, batch).await?;
    tx.commit().await
}

/// Counts what came of them, for whoever watches the house.
async fn count(tx: &mut Tx, channel: Channel, batch: &[Done]) -> anyhow::Result<()> {
    let mut alike: BTreeMap<(&str, &str), (State, i64)> = BTreeMap::new();
    for done in batch {
        if let Some(state) = done.outcome.counted_as() {
            let class = done.row.class.as_str();
            alike.entry((class, state.as_str())).or_insert((state, 0)).1 += 1;
        }
    }
    for ((class, _), (state, times)) in alike {
        store::count(tx, channel.as_str(), (class, state), times).await?;
    }
    Ok(())
}

/// What is alike: one statement for all that were taken with one code, one for all that were not begun.
async fn note_many(tx: &mut Tx, batch: &[Done], now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut sent: BTreeMap<(Uuid, &str), Vec<Uuid>> = BTreeMap::new();
    let mut back: BTreeMap<Uuid, Vec<Uuid>> = BTreeMap::new();
    for Done { round, row, outcome, .. } in batch {
        let token = round.lease.token;
        match outcome {
            Outcome::Sent { code } => sent.entry((token, code)).or_default().push(row.id),
            Outcome::NotBegun => back.entry(token).or_default().push(row.id),
            _ => {}
        }
    }
    for ((token, code), ids) in sent {
        let noted = store::mark_sent(tx, &ids, token, code, now).await?;
        say_if_lost(ids.len() as u64 - noted.min(ids.len() as u64));
    }
    for (token, ids) in back {
        store::give_back(tx, &ids, token).await?;
    }
    Ok(())
}

fn say_if_lost(rows: u64) {
    if rows > 0 {
        tracing::warn!(rows, "leases had ended: what was sent may be sent once more");
    }
}

async fn note_one(tx: &mut Tx, done: &Done, now: DateTime<Utc>) -> anyhow::Result<()> {
    let unsent =
        |state, due_at, tries, trouble| Unsent { state, due_at, again_at: None, tries, trouble };
    let to = match &done.outcome {
        Outcome::Sent { .. } | Outcome::NotBegun => return Ok(()),
        Outcome::Again { at, trouble } => unsent(State::Ready, *at, 1, Some(trouble)),
        Outcome::PutBack { at, trouble } => unsent(State::Ready, *at, 0, trouble.as_ref()),
        Outcome::Failed { trouble } => unsent(State::Failed, now, 1, Some(trouble)),
        Outcome::Suppressed { trouble } => unsent(State::Suppressed, now, 0, Some(trouble)),
        Outcome::Moved { trouble, .. } => unsent(State::Ready, now, 1, Some(trouble)),
        Outcome::Unknown { again_at, trouble } => Unsent {
            again_at: *again_at,
            ..unsent(State::Unknown, done.row.due_at, 1, Some(trouble))
        },
    };
    let (id, token) = (done.row.id, done.round.lease.token);
    let Some(number) = store::mark_unsent(tx, id, token, &to).await? else {
        say_if_lost(1);
        return Ok(());
    };
    if let Some(trouble) = to.trouble.filter(|_| to.tries > 0) {
        store::insert_attempt(tx, id, number, trouble, now).await?;
    }
    if let Outcome::Moved { to, .. } = &done.outcome {
        follow(tx, done, *to, now).await?;
    }
    let row = (&done.row, done.round.channel);
    bulletins::note_unreachable(tx, row, &done.outcome, now).await
}

/// A chat has another number: hers, who subscribed in it, or that of this one letter.
async fn follow(tx: &mut Tx, done: &Done, to: i64, now: DateTime<Utc>) -> anyhow::Result<()> {
    let (row, ring) = (&done.row, &done.round.post.ring);
    if let Some(subscriber) = row.subscriber_id {
        return subscriptions::move_chat(tx, ring, subscriber, to, now).await;
    }
    // Sealing takes microseconds and awaits nothing.
    let (id, number) = (row.id.to_string(), to.to_string());
    let place = outbox::address_at(&id);
    let sealed = done.round.key.seal(place, number.as_bytes(), &mut id::rng());
    store::readdress(tx, row.id, &sealed).await
}

/// What the other side said of the whole way.
async fn note_route(
    tx: &mut Tx,
    way: &Way,
    batch: &[Done],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let channel = way.channel;
    let probe = batch.iter().find(|done| done.round.is_probe);
    if probe.is_some() || batch.iter().any(|done| done.signal.is_no_more()) {
        let before = store::lock_route(tx, channel).await?;
        let mut route = before.clone();
        match probe {
            Some(probe) if !probe.outcome.was_tried() => route.is_untried(now),
            Some(probe) if probe.signal != Signal::Unreached => {
                route.is_there();
                tracing::info!("{} is there again", channel.as_str());
            }
            _ => {}
        }
        for done in batch {
            let claimed_at = done.round.claimed_at;
            match &done.signal {
                Signal::SlowDown { rest } => {
                    route.slow_down(way.bounds(), *rest, claimed_at, now);
                }
                Signal::Unreached => route.break_off(claimed_at, now),
                Signal::Stop { reason } => {
                    tracing::error!("{} is stopped: {reason}", channel.as_str());
                    store::stop(tx, channel, reason, now).await?;
                }
                Signal::Clear | Signal::Spurned { .. } => {}
            }
        }
        say_rest(channel, (before.frozen_until, route.frozen_until));
        store::save_route(tx, channel, &route).await?;
    }
    Ok(())
}

fn say_rest(channel: Channel, (before, until): (Option<DateTime<Utc>>, Option<DateTime<Utc>>)) {
    if let Some(until) = until.filter(|_| before != until) {
        tracing::warn!(%until, "{} rests", channel.as_str());
    }
}

/// Keeps that nobody knows what became of a row whose lease ended.
pub(super) async fn note_lost(
    tx: &mut Tx,
    rows: &[(Uuid, i64)],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for (id, number) in rows {
        store::insert_attempt(tx, *id, *number, &Trouble::lost(), now).await?;
    }
    Ok(())
}
