//! When a bulletin leaves, and for how long it is worth sending.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use uuid::Uuid;

use super::writing::changeable;
use super::{Bulletin, Refusal, store};
use crate::city::City;
use crate::db::Tx;

/// The furthest that an hour may lie ahead.
pub const FURTHEST: TimeDelta = TimeDelta::days(90);

/// When a bulletin leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour {
    /// None: as soon as it is approved.
    pub send_at: Option<DateTime<Utc>>,
    /// For how many hours after that it is worth sending.
    pub worth: Worth,
}

/// So many hours, as they can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth(i64);

impl Worth {
    /// What can be chosen, in hours: some hours, some days, two weeks.
    pub const ALL: [Self; 7] =
        [Self(3), Self(6), Self(12), Self(24), Self(48), Self(7 * 24), Self(14 * 24)];

    /// What holds where nobody chooses: two days.
    pub const USUAL: Self = Self(48);

    /// None: that many cannot be chosen.
    pub fn of_hours(hours: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|worth| worth.0 == hours)
    }

    pub fn hours(self) -> i64 {
        self.0
    }
}

impl Hour {
    /// Whether it can be chosen now.
    ///
    /// # Errors
    /// [`Refusal::Past`], [`Refusal::TooFar`].
    pub fn check(self, now: DateTime<Utc>) -> Result<(), Refusal> {
        match self.send_at {
            Some(at) if at <= now => Err(Refusal::Past),
            Some(at) if at > now + FURTHEST => Err(Refusal::TooFar),
            _ => Ok(()),
        }
    }
}

/// The day whose facts its words show, wherever and whenever they are rendered: that on which it leaves. What
/// stands in its page, its mails and messages, and in a digest a week later is one and the same.
pub fn day_of(city: &City, bulletin: &Bulletin, now: DateTime<Utc>) -> NaiveDate {
    // What was approved before hours could be chosen left at once.
    city.today(bulletin.send_at.or(bulletin.approved_at).unwrap_or(now))
}

/// Sets when it leaves.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`], [`Refusal::Past`], [`Refusal::TooFar`].
pub async fn set_hour(
    tx: &mut Tx,
    id: Uuid,
    hour: Hour,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = hour.check(now) {
        return Ok(Err(refusal));
    }
    match changeable(tx, id).await? {
        Ok(_) => store::set_hour(tx, id, hour).await.map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// Sets when it leaves, and the very instant from which it is worth nothing, as whoever writes it elsewhere knows it.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::Frozen`], [`Refusal::Past`], [`Refusal::TooFar`], [`Refusal::TooLate`] where
/// it ends before it leaves.
pub async fn end_at(
    tx: &mut Tx,
    id: Uuid,
    (send_at, not_after): (Option<DateTime<Utc>>, DateTime<Utc>),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let worth = Worth::ALL[Worth::ALL.len() - 1];
    if let Err(refusal) = (Hour { send_at, worth }).check(now) {
        return Ok(Err(refusal));
    }
    let leaves_at = send_at.unwrap_or(now);
    if not_after <= leaves_at {
        return Ok(Err(Refusal::TooLate));
    }
    if not_after > leaves_at + TimeDelta::hours(worth.hours()) {
        return Ok(Err(Refusal::TooFar));
    }
    match changeable(tx, id).await? {
        Ok(_) => store::set_end(tx, id, (send_at, not_after)).await.map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_lies_ahead_and_not_too_far() {
        let now: DateTime<Utc> = "2026-11-23T01:00:00Z".parse().expect("an instant");
        let check = |send_at: Option<DateTime<Utc>>, expected: Result<(), Refusal>| {
            let hour = Hour { send_at, worth: Worth(48) };
            assert_eq!(hour.check(now), expected, "{send_at:?}");
        };
        check(None, Ok(()));
        check(Some(now), Err(Refusal::Past));
        check(Some(now - TimeDelta::seconds(1)), Err(Refusal::Past));
        check(Some(now + TimeDelta::minutes(1)), Ok(()));
        check(Some(now + FURTHEST), Ok(()));
        check(Some(now + FURTHEST + TimeDelta::minutes(1)), Err(Refusal::TooFar));
    }
}
