//! When digests leave: at half past eight by the clock of whoever gets them, each day or on Mondays.

use chrono::{DateTime, Datelike, Days, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

use crate::subscriptions::Cadence;

/// How often a digest leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    Day,
    Week,
}

impl Every {
    pub const ALL: [Self; 2] = [Self::Day, Self::Week];

    pub fn cadence(self) -> Cadence {
        match self {
            Self::Day => Cadence::Daily,
            Self::Week => Cadence::Weekly,
        }
    }

    pub fn parse(cadence: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|every| every.cadence().as_str() == cadence)
    }

    /// From one to the next.
    pub fn period(self) -> TimeDelta {
        match self {
            Self::Day => TimeDelta::days(1),
            Self::Week => TimeDelta::days(7),
        }
    }

    /// For how long one that was missed is sent all the same; after that the next one says it too.
    fn may_be_late(self) -> TimeDelta {
        match self {
            Self::Day => TimeDelta::hours(24),
            Self::Week => TimeDelta::hours(72),
        }
    }

    /// The instant of the latest one that is due in a zone and not too late.
    pub fn due(self, zone: Tz, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let half_past_eight = NaiveTime::from_hms_opt(8, 30, 0)?;
        let today = now.with_timezone(&zone).date_naive();
        let back = match self {
            Self::Day => 0,
            Self::Week => u64::from(today.weekday().num_days_from_monday()),
        };
        let latest = today.checked_sub_days(Days::new(back))?;
        let before = latest.checked_sub_days(Days::new(self.period().num_days().unsigned_abs()))?;
        let at = |day: chrono::NaiveDate| {
            let local = day.and_time(half_past_eight);
            // No clock was ever changed at this hour; where one is, an hour later is early enough.
            let next = local + TimeDelta::hours(1);
            let instant = zone.from_local_datetime(&local).earliest();
            instant.or_else(|| zone.from_local_datetime(&next).earliest())
        };
        let slots = [latest, before].into_iter().filter_map(at);
        let slot = slots.map(|slot| slot.with_timezone(&Utc)).find(|slot| *slot <= now)?;
        (now - slot < self.may_be_late()).then_some(slot)
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::{America, Asia};

    use super::*;

    #[test]
    fn a_digest_is_due_in_the_morning_and_for_a_while_after() {
        fn check(every: Every, zone: Tz, now: &str, expected: Option<&str>) {
            let instant = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
            assert_eq!(every.due(zone, instant(now)), expected.map(instant), "{every:?} {now}");
        }
        let (seoul, new_york) = (Asia::Seoul, America::New_York);
        // Monday, 10:00 in Ansan.
        check(Every::Day, seoul, "2026-11-23T01:00:00Z", Some("2026-11-22T23:30:00Z"));
        check(Every::Week, seoul, "2026-11-23T01:00:00Z", Some("2026-11-22T23:30:00Z"));
        check(Every::Day, seoul, "2026-11-22T23:29:00Z", Some("2026-11-21T23:30:00Z"));
        check(Every::Week, seoul, "2026-11-22T23:29:00Z", None);
        check(Every::Week, seoul, "2026-11-25T23:29:00Z", Some("2026-11-22T23:30:00Z"));
        check(Every::Week, seoul, "2026-11-25T23:30:00Z", None);
        check(Every::Day, new_york, "2026-11-23T01:00:00Z", Some("2026-11-22T13:30:00Z"));
        check(Every::Day, new_york, "2026-10-31T13:00:00Z", Some("2026-10-31T12:30:00Z"));
    }
}
