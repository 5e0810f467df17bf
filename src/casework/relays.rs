//! Outside interpreting lines: which languages they have, when they answer, who runs them, how many calls they
//! carry for the centre at once, and how long people wait on them. Their phones stand in the directory.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store;
use crate::db::Tx;
use crate::id;
use crate::staff::rota;

/// The longest name of a line in characters.
pub const LONGEST_NAME: usize = 120;
/// More calls at once than any line carries for one centre.
pub const MOST_LINES: i64 = 99;
/// A line that interprets any language.
pub const ANY_LANGUAGE: &str = "*";
/// Waiting on a line is measured over so long.
const MEASURED: TimeDelta = TimeDelta::days(30);

/// Hours on one day of the week, in the city's local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// 1 (Monday) to 7.
    pub weekday: u8,
    /// Minutes after midnight; the end is not included, and at most 1440.
    pub from_minute: u16,
    pub to_minute: u16,
}

/// A line as the head describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRelay {
    /// The entry of the directory that has its phone and says who runs it.
    pub contact_id: Option<String>,
    pub name: String,
    /// Tags, or [`ANY_LANGUAGE`].
    pub langs: Vec<String>,
    pub hours: Vec<Span>,
    /// It belongs to the ministry that decides who may stay, and is called only if the client agreed.
    pub run_by_ministry: bool,
    pub lines: i64,
}

impl NewRelay {
    /// Whether it answers at a local time.
    pub fn is_open_at(&self, local: NaiveDateTime) -> bool {
        let (weekday, minute) = (local.weekday().number_from_monday(), rota::minute_of(local));
        self.hours.iter().any(|span| {
            u32::from(span.weekday) == weekday
                && span.from_minute <= minute
                && minute < span.to_minute
        })
    }
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relay {
    pub id: Uuid,
    pub new: NewRelay,
    /// How many calls it carries now.
    pub lines_busy: i64,
}

/// How a line did lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    pub calls: usize,
    pub answered: usize,
    /// The mean wait of the calls that were answered.
    pub seconds: Option<i64>,
}

/// Every line that has not ended.
///
/// # Errors
/// Trouble with the database.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Relay>> {
    store::relays(tx).await
}

/// Adds a line.
///
/// # Errors
/// Trouble with the database.
pub async fn add(tx: &mut Tx, new: &NewRelay, now: DateTime<Utc>) -> anyhow::Result<Uuid> {
    let relay_id = id::new(now);
    store::insert_relay(tx, relay_id, new, now).await?;
    Ok(relay_id)
}

/// Changes a line. `false` if more calls go on than it is to carry, or it has ended.
///
/// # Errors
/// Trouble with the database.
pub async fn change(tx: &mut Tx, relay_id: Uuid, new: &NewRelay) -> anyhow::Result<bool> {
    store::set_relay(tx, relay_id, new).await
}

/// Ends a line. Calls that go on are ended by whoever makes them.
///
/// # Errors
/// Trouble with the database.
pub async fn end(tx: &mut Tx, relay_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::end_relay(tx, relay_id, now).await
}

/// How each line did in the last thirty days.
///
/// # Errors
/// Trouble with the database.
pub async fn measured(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<BTreeMap<Uuid, Measured>> {
    let mut waits: BTreeMap<Uuid, Vec<Option<i64>>> = BTreeMap::new();
    for call in store::calls_since(tx, now - MEASURED).await? {
        // A call that was not needed after all says nothing of the line.
        if call.answered_at.is_some() || call.outcome.as_deref() != Some("not-needed") {
            let waited = call.answered_at.map(|answered| (answered - call.asked_at).num_seconds());
            waits.entry(call.relay_id).or_default().push(waited);
        }
    }
    Ok(waits.into_iter().map(|(relay_id, waits)| (relay_id, mean(&waits))).collect())
}

fn mean(waits: &[Option<i64>]) -> Measured {
    let answered: Vec<i64> = waits.iter().copied().flatten().collect();
    let count = i64::try_from(answered.len()).unwrap_or(i64::MAX);
    let seconds = answered.iter().sum::<i64>().checked_div(count);
    Measured { calls: waits.len(), answered: answered.len(), seconds }
}

/// The call of a case that goes on, and its line, which may have ended meanwhile.
///
/// # Errors
/// Trouble with the database.
pub async fn call_of(
    tx: &mut Tx,
    case_id: Uuid,
) -> anyhow::Result<Option<(store::RelaySeat, Relay)>> {
    let Some(call) = store::live_relay_seat(tx, case_id).await? else {
        return Ok(None);
    };
    let line = store::relay(tx, call.relay_id).await?;
    Ok(line.map(|line| (call, line)))
}
