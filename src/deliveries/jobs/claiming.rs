//! Leasing a batch: as much as its route takes, without what is held back, and at most as much as is begun
//! soon.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

use super::Post;
use super::bulletins::Bulletins;
use super::way::Way;
use crate::db::Tx;
use crate::deliveries::lanes::Lane;
use crate::deliveries::routes::Opening;
use crate::deliveries::store::{self, Claimed, Lease, Route};
use crate::deliveries::{Channel, holds};
use crate::id;
use crate::vault::ServiceKey;

/// A lease outlasts the last row begun and the longest that one conversation can take, which is a little
/// less than ten minutes.
pub(super) const LEASE: TimeDelta = TimeDelta::minutes(15);
/// What was not begun by then is given back.
const BEGIN_WITHIN: Duration = Duration::from_secs(4 * 60);

/// Mails made ready while the connections are busy.
const AHEAD: usize = 4;
/// Messages to the bot's API under way at once: it may take a second for each.
const TO_TELEGRAM: usize = 24;
/// The same for urgent mail, beside the reserved connection.
const URGENT: usize = 4;

/// What a look into the outbox gave.
pub(super) enum Claim {
    Batch(Batch),
    /// Something is due and may not leave in this moment.
    Later,
    Nothing,
}

/// Rows that were leased together, each with the instant before which it does not leave.
pub(super) struct Batch {
    pub round: Arc<Round>,
    pub rows: Vec<(Claimed, Instant)>,
    /// How many of them may be under way at once.
    pub at_once: usize,
}

/// One batch on its way.
pub(super) struct Round {
    pub way: Arc<Way>,
    pub post: Post,
    pub channel: Channel,
    pub key: ServiceKey,
    pub bulletins: Bulletins,
    pub lease: Lease,
    pub claimed_at: DateTime<Utc>,
    pub begin_until: Instant,
    /// How often something had been said when this was claimed.
    pub said: u64,
    /// It tries whether somebody is there again.
    pub is_probe: bool,
}

impl Drop for Round {
    fn drop(&mut self) {
        self.way.end_lease(self.lease.token);
    }
}

impl Round {
    /// Whether nothing more of it is begun.
    pub fn is_over(&self) -> bool {
        self.said != self.way.said() || self.way.is_stopping() || Instant::now() >= self.begin_until
    }
}

/// Rows leased at once. What was leased and not begun when a worker dies is unknown afterwards, and by
/// Telegram a bulletin is then not sent again: so few are leased there.
fn most(channel: Channel, lane: Lane) -> usize {
    match (channel, lane) {
        (Channel::Email, Lane::All) => 200,
        (Channel::Email, Lane::Urgent) => 20,
        (Channel::Telegram, _) => 8,
    }
}

/// Leases a batch of what is due in a lane.
pub(super) async fn claim(way: &Arc<Way>, lane: Lane) -> anyhow::Result<Claim> {
    let (said, now, begun) = (way.said(), way.post.clock.now(), Instant::now());
    if way.is_unsettled() {
        return Ok(Claim::Later);
    }
    let mut tx = way.post.db.read().await?;
    let is_due = store::is_due(&mut tx, way.channel, lane, now).await?;
    let is_closed = store::route(&mut tx, way.channel).await?.is_closed(now);
    drop(tx);
    if !is_due || is_closed {
        return Ok(Claim::Nothing);
    }
    let mut tx = way.post.db.begin().await?;
    let lease = Lease { token: id::new(now), until: now + LEASE };
    let Some(mut taken) = take(&mut tx, (way, lane), lease, now).await? else {
        return Ok(Claim::Later);
    };
    let bulletins = Bulletins::of(&mut tx, &mut taken.rows, way.post.zone).await?;
    // Known before the commit: nobody may take it for a lease that was lost.
    way.begin_lease(lease.token);
    let round = Round {
        post: way.post_of(lane),
        way: way.clone(),
        channel: way.channel,
        key: way.post.ring.service_key(),
        bulletins,
        lease,
        claimed_at: now,
        begin_until: begun + BEGIN_WITHIN,
        said,
        is_probe: taken.is_probe,
    };
    tx.commit().await?;
    if taken.rows.is_empty() {
        // All of it was held back, or somebody else was faster.
        return Ok(Claim::Later);
    }
    let leaves = |at: &DateTime<Utc>| begun + (*at - now).to_std().unwrap_or_default();
    let slots: Vec<Instant> = taken.slots.iter().map(leaves).collect();
    let rows = taken.rows.into_iter().zip(slots).collect();
    Ok(Claim::Batch(Batch { round: Arc::new(round), rows, at_once: taken.at_once }))
}

/// What was taken, and how it may leave.
struct Taken {
    rows: Vec<Claimed>,
    slots: Vec<DateTime<Utc>>,
    at_once: usize,
    is_probe: bool,
}

/// None where the route gives nothing now.
async fn take(
    tx: &mut Tx,
    (way, lane): (&Way, Lane),
    lease: Lease,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Taken>> {
    let (channel, bounds) = (way.channel, way.bounds());
    let before = locked(tx, channel, now).await?;
    let mut route = before.clone();
    let is_probe = match route.opening(now) {
        Opening::Closed => return Ok(None),
        Opening::Probe => true,
        Opening::Open => false,
    };
    route.recover(bounds, now);
    let wanted = if is_probe { 1 } else { most(channel, lane) };
    let mut bucket = route.bucket(bounds);
    let free = match channel {
        Channel::Email => wanted,
        Channel::Telegram => bucket.clone().take(lane, wanted, now).len(),
    };
    if free == 0 {
        return Ok(None);
    }
    let held = store::keep_holds(tx, holds::looked_at(now)).await?;
    way.hold(holds::stopped(&held));
    let claimed = store::claim(tx, (channel, lane), lease, free, now).await?;
    let rows = holds::sift(tx, lease.token, claimed, &held).await?;
    let slots = match channel {
        Channel::Email => vec![now; rows.len()],
        Channel::Telegram => bucket.take(lane, rows.len(), now),
    };
    if channel == Channel::Telegram {
        route.keep(bucket);
    }
    if is_probe && !rows.is_empty() {
        route.probe(now);
    }
    if route != before {
        store::save_route(tx, channel, &route).await?;
    }
    let allowed = usize::try_from(route.allows(bounds)).unwrap_or(1);
    let at_once = match (channel, lane) {
        (Channel::Telegram, _) => TO_TELEGRAM,
        (Channel::Email, Lane::Urgent) if route.allowed.is_some() => 1,
        (Channel::Email, Lane::Urgent) => URGENT,
        // Who was told to send less makes nothing ready ahead: each under way has a connection.
        (Channel::Email, Lane::All) if route.allowed.is_some() => allowed,
        (Channel::Email, Lane::All) => allowed + AHEAD,
    };
    Ok(Some(Taken { rows, slots, at_once, is_probe }))
}

/// The route; locked where a claim may change it.
async fn locked(tx: &mut Tx, channel: Channel, now: DateTime<Utc>) -> anyhow::Result<Route> {
    let route = store::route(tx, channel).await?;
    let is_plain = route.failures == 0 && route.allowed.is_none();
    if (channel == Channel::Email && is_plain) || route.is_closed(now) {
        return Ok(route);
    }
    store::lock_route(tx, channel).await
}
