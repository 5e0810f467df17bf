//! Digests: what was sent in a day or a week, in one message, for whoever wants to hear no oftener.
//!
//! A run is one cadence in one time zone, of all that was sent from the end of the last one until this one. Who gets
//! what is found out by what she had asked for when each bulletin was sent, and by what she got already: so nothing
//! comes twice and nothing is lost, whether a run was missed, was killed, or somebody changed her mind or moved.
//!
//! Deliberately absent: what a bulletin in it is worth by itself. A digest tells what was, and is worth sending for two
//! days (`deliveries/digests.rs`).

mod gathering;
pub mod jobs;
mod letter;
mod slots;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

pub use self::gathering::{Candidate, Group, Page, gather, gathered};
pub use self::letter::{Ready, Writer};
pub use self::slots::Every;
use super::store::digests as store;
use crate::city::City;
use crate::db::Tx;
use crate::deliveries::digests as outbox;
use crate::id;
use crate::subscriptions;

/// How far back a run looks for what somebody did not get: whoever changed from a letter a week to one a day has a
/// week behind her, and whoever moved some hours.
const LOOKS_BACK: TimeDelta = TimeDelta::days(8);

/// One run of digests.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    pub id: Uuid,
    pub every: Every,
    pub zone: Tz,
    /// It says what was sent after this instant, and what somebody missed before.
    pub from_at: DateTime<Utc>,
    pub until_at: DateTime<Utc>,
    /// Whom it looked at last.
    pub cursor: Option<Uuid>,
}

impl Run {
    pub(super) fn looks_back_to(&self) -> DateTime<Utc> {
        self.from_at - LOOKS_BACK
    }
}

/// Begins the runs that are due now, in each zone that somebody lives in.
pub async fn begin(tx: &mut Tx, city: &City, now: DateTime<Utc>) -> anyhow::Result<()> {
    for zone in subscriptions::zones(tx, city.time_zone).await? {
        for every in Every::ALL {
            let Some(until_at) = every.due(zone, now) else { continue };
            let last = store::last(tx, every, zone).await?;
            if last.is_some_and(|last| last >= until_at) {
                continue;
            }
            let from_at = last.unwrap_or(until_at - every.period());
            let run = Run { id: id::new(now), every, zone, from_at, until_at, cursor: None };
            store::insert(tx, &run, now).await?;
        }
    }
    Ok(())
}

/// The runs that are not through, the oldest first.
pub async fn open(tx: &mut Tx) -> anyhow::Result<Vec<Run>> {
    store::open(tx).await
}

/// Puts a page of a run into the outbox. `false` if another machine was there first; then nothing is written.
pub async fn write(
    tx: &mut Tx,
    run: &Run,
    page: &Page,
    ready: &[Ready],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some(last) = page.last else {
        return store::end(tx, run, now).await;
    };
    if !store::advance(tx, run, last).await? {
        return Ok(false);
    }
    for (group, ready) in page.groups.iter().zip(ready) {
        let body_id = match ready {
            Ready::Kept(id) => *id,
            Ready::New(body) => outbox::keep(tx, body).await?,
        };
        outbox::fan_out(tx, (run.id, body_id), &group.targets, now).await?;
    }
    Ok(true)
}
