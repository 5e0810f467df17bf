//! Watching: whether anything on somebody's day has changed. A mark of it says that something did, and never what.

mod watchers;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::store;
use crate::db::Tx;
use crate::staff::rota::presence;

pub use watchers::{Heard, Refused, Watch, Watchers};

/// What somebody's day looks like, in one number: two that differ are two days that differ. The same on every
/// machine, so that a page from one may be watched on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark(u64);

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Mark {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

/// The mark of somebody's day.
///
/// # Errors
/// Trouble with the database.
pub async fn mark_of(tx: &mut Tx, staff_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<Mark> {
    let marks = marks(tx, &[staff_id], now).await?;
    Ok(marks.get(&staff_id).copied().unwrap_or(Mark(0)))
}

/// The marks of many, in three queries: what they are offered, how their cases stand, and what they said of this
/// minute.
///
/// # Errors
/// Trouble with the database.
pub async fn marks(
    tx: &mut Tx,
    staff: &[Uuid],
    now: DateTime<Utc>,
) -> anyhow::Result<BTreeMap<Uuid, Mark>> {
    let mut drafts: BTreeMap<Uuid, Sha256> =
        staff.iter().map(|id| (*id, Sha256::default())).collect();
    let mut add = |staff_id: Uuid, line: String| {
        if let Some(draft) = drafts.get_mut(&staff_id) {
            draft.update(line);
        }
    };
    for (staff_id, offer_id, expires_at) in store::watched_offers(tx, staff).await? {
        add(staff_id, format!("offer {offer_id} {}\n", expires_at > now));
    }
    for seat in store::watched_seats(tx, staff).await? {
        add(seat.staff_id, line_of(&seat, now));
    }
    for (staff_id, presence, since) in presence::current(tx, now).await? {
        add(staff_id, format!("presence {} {}\n", presence.as_str(), since.timestamp_micros()));
    }
    Ok(drafts.into_iter().map(|(id, draft)| (id, mark(&draft.finalize()))).collect())
}

fn line_of(seat: &store::WatchedSeat, now: DateTime<Utc>) -> String {
    let micros = |at: Option<DateTime<Utc>>| at.map_or(0, |at| at.timestamp_micros());
    let (wrote, answered) = (micros(seat.client_wrote_at), micros(seat.answered_at));
    let is_over = seat.answer_by.is_some_and(|by| by < now);
    let store::WatchedSeat { case_id, role, state, contact, epoch, .. } = seat;
    format!("seat {case_id} {role} {state} {contact} {epoch} {wrote} {answered} {is_over}\n")
}

/// As much of a hash as a program in a browser reads as a whole number.
fn mark(hash: &[u8]) -> Mark {
    Mark(hash.iter().take(6).fold(0, |mark, byte| mark << 8 | u64::from(*byte)))
}
