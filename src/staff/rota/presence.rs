//! Whether somebody at work is free this minute: with somebody, on a break, or here.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Colleague, minute_of, store};
use crate::city::City;
use crate::db::Tx;
use crate::id;

/// What nobody ends, ends by itself: somebody who forgot to come back is not left out for days.
const LONGEST: TimeDelta = TimeDelta::hours(10);

/// For so long it is kept that somebody was busy or on a break: a month's decisions can be understood by it,
/// and nobody's breaks are counted for longer.
const KEPT: TimeDelta = TimeDelta::days(40);

/// What somebody said of this minute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Free to be spoken to.
    #[default]
    Here,
    /// With somebody.
    Busy,
    /// Away from the desk for a while.
    Break,
}

impl Presence {
    pub const ALL: [Self; 3] = [Self::Here, Self::Busy, Self::Break];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Busy => "busy",
            Self::Break => "break",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|presence| presence.as_str() == text)
    }
}

/// Notes what somebody says of this minute. It holds until something else is said, the shift ends, or ten
/// hours have passed.
pub async fn set(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    presence: Presence,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(colleague) = super::find(tx, staff_id, now).await? else {
        return Ok(());
    };
    store::end_presence(tx, staff_id, now).await?;
    if presence == Presence::Here {
        return Ok(());
    }
    let until = until(&colleague, city, now);
    store::insert_presence(tx, id::new(now), staff_id, presence, (now, until)).await
}

/// What holds now and since when, of everybody who said anything but that they are here.
///
/// # Errors
/// Trouble with the database.
pub async fn current(
    tx: &mut Tx,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, Presence, DateTime<Utc>)>> {
    store::current_presences(tx, now).await
}

/// Until when it holds what somebody said of this minute; none: they are here.
///
/// # Errors
/// Trouble with the database.
pub async fn lasts_until(
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    store::presence_until(tx, staff_id, now).await
}

/// Forgets what ended long ago. Gives how many were forgotten.
///
/// # Errors
/// Trouble with the database.
pub async fn forget(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    store::forget_presences(tx, now - KEPT).await
}

/// The end of the shift that goes on, and of what was said in it.
fn until(colleague: &Colleague, city: &City, now: DateTime<Utc>) -> DateTime<Utc> {
    let local = city.local(now);
    let minute = minute_of(local);
    let shifts = colleague.shifts_on(local.date());
    let goes_on =
        shifts.iter().find(|shift| shift.from_minute <= minute && minute < shift.to_minute);
    let longest = now + LONGEST;
    goes_on.map_or(longest, |shift| shift.span(city, local.date()).1.min(longest))
}
