//! When a bulletin leaves, and for how long it is worth sending.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::writing::changeable;
use super::{Refusal, store};
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
