//! What is kept in order beside the sending: leases that ended, what is sent once more, bulletins that are
//! held, and letters that are worth nothing any more. Looking costs no write; nothing is moved that a kill
//! could leave halfway.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use super::claiming::LEASE;
use super::way::Way;
use super::{LOOK_EVERY, Post, REST, noting};
use crate::deliveries::store::{self, Leased};
use crate::deliveries::{Channel, State, holds, outcome};
use crate::subscriptions;

/// How often letters that are worth nothing any more are looked for.
const FORGET_EVERY: Duration = Duration::from_secs(3_600);
/// Rows put in order in one transaction.
const PAGE: i64 = 1_000;
/// Rows written further in the future than this were written before the clock was set back.
const AHEAD: TimeDelta = TimeDelta::minutes(5);

/// Who changed something is remembered for longer than a batch takes to be begun.
const CHANGED_WITHIN: TimeDelta = TimeDelta::minutes(5);

/// A stopped route is opened by a start: an operator who mends a setting starts the program anew.
pub(super) async fn begin(way: &Way) -> anyhow::Result<()> {
    let channel = way.channel;
    let mut tx = way.post.db.begin().await?;
    let route = store::route(&mut tx, channel).await?;
    if let Some(reason) = route.stopped_reason {
        tracing::warn!("{} was stopped and is tried again: {reason}", channel.as_str());
        store::reopen(&mut tx, channel).await?;
    }
    tx.commit().await
}

/// Keeps order until it is told to stop.
pub(super) async fn run(way: Arc<Way>) {
    let mut forget_at = Instant::now();
    while !way.is_stopping() {
        let mut rest = LOOK_EVERY;
        if let Err(trouble) = once(&way).await {
            tracing::warn!("keep the outbox in order: {trouble:#}");
            rest = REST;
        }
        if way.channel == Channel::Email && Instant::now() >= forget_at {
            forget_at = Instant::now() + FORGET_EVERY;
            if let Err(trouble) = forget(&way.post).await {
                tracing::warn!("forget old letters: {trouble:#}");
            }
        }
        way.post.mailer.close_idle().await;
        tokio::select! {
            () = way.stopped() => return,
            () = sleep(rest) => {}
        }
    }
}

/// One look.
pub(super) async fn once(way: &Way) -> anyhow::Result<()> {
    let now = way.post.clock.now();
    end_leases(way, now).await?;
    try_once_more(way, now).await?;
    bring_forward(way, now).await?;
    let mut tx = way.post.db.read().await?;
    let held = store::holds(&mut tx, holds::looked_at(now)).await?;
    let changed = subscriptions::changed_since(&mut tx, now - CHANGED_WITHIN, now).await?;
    drop(tx);
    way.hear_of(changed);
    // First what is under way hears of it: moving a million rows takes a while.
    way.hold(holds::stopped(&held));
    holds::move_all(&way.post.db, &held).await
}

/// Whoever held these rows died or lost the database: nobody knows which of them were sent. Where the clock was
/// set back, a lease may end in hours: a lease that ends later than any can is over, unless it is our own.
async fn end_leases(way: &Way, now: DateTime<Utc>) -> anyhow::Result<()> {
    // Clocks of two machines differ by less.
    let latest = now + LEASE * 2;
    let mut tx = way.post.db.read().await?;
    let lost = store::lost(&mut tx, latest, PAGE, now).await?;
    drop(tx);
    let is_own = |row: &Leased| {
        row.lease_until.is_some_and(|until| until > now) && way.is_own(row.lease_token)
    };
    let mut alike: BTreeMap<_, Vec<Uuid>> = BTreeMap::new();
    for row in lost.into_iter().filter(|row| !is_own(row)) {
        let channel = Channel::parse(&row.channel).unwrap_or(way.channel);
        let again_at = outcome::once_more_after_loss(&row.class, channel, row.unknowns, now);
        alike.entry((channel.as_str(), row.class, again_at)).or_default().push(row.id);
    }
    for ((channel, class, again_at), ids) in alike {
        let mut tx = way.post.db.begin().await?;
        let ended = store::make_unknown(&mut tx, &ids, again_at, latest, now).await?;
        if ended.is_empty() {
            // Whoever held them has noted them after all.
            continue;
        }
        noting::note_lost(&mut tx, &ended, now).await?;
        let counted = (class.as_str(), State::Unknown);
        store::count(&mut tx, channel, counted, ended.len() as i64).await?;
        tx.commit().await?;
        tracing::warn!(rows = ended.len(), "a worker did not come back: its rows are unknown");
    }
    Ok(())
}

async fn try_once_more(way: &Way, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = way.post.db.read().await?;
    let latest = outcome::latest_once_more(now) + AHEAD;
    let ids = store::once_more(&mut tx, way.channel, latest, PAGE, now).await?;
    drop(tx);
    if !ids.is_empty() {
        let mut tx = way.post.db.begin().await?;
        store::make_ready_again(&mut tx, &ids, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Gives up what is too late, and forgets letters that are worth nothing.
pub(super) async fn forget(post: &Post) -> anyhow::Result<()> {
    let now = post.clock.now();
    let before = outcome::worthless_before(now);
    loop {
        let mut tx = post.db.begin().await?;
        let given_up = store::give_up_late(&mut tx, before, PAGE, now).await?;
        tx.commit().await?;
        if given_up == 0 {
            break;
        }
    }
    let mut tx = post.db.begin().await?;
    store::forget_worthless(&mut tx, before, now).await?;
    tx.commit().await
}

/// Brings forward what a clock that was set back left in the future: it would wait there for hours.
async fn bring_forward(way: &Way, now: DateTime<Utc>) -> anyhow::Result<()> {
    let written_after = now + AHEAD;
    let mut tx = way.post.db.read().await?;
    let is_ahead = store::is_ahead(&mut tx, written_after).await?;
    drop(tx);
    if is_ahead {
        tracing::warn!("the clock was set back: what was due in the future is due now");
        let mut tx = way.post.db.begin().await?;
        store::bring_forward(&mut tx, written_after, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
