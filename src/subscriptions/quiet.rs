//! QuietHours hours: from – until by the clock of the place where somebody lives, as she said.

use chrono::{DateTime, LocalResult, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The hours in which somebody wants to hear nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    pub zone: Tz,
    pub from: NaiveTime,
    /// May lie on the next day.
    pub until: NaiveTime,
}

impl QuietHours {
    /// Hours as they are kept, `22:00`, in a zone. `None` if there are none, or nobody can tell which.
    pub fn parse(zone: Tz, from: Option<&str>, until: Option<&str>) -> Option<Self> {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
        let (from, until) = (time(from?)?, time(until?)?);
        (from != until).then_some(Self { zone, from, until })
    }

    /// The end of the quiet hours that an instant lies in; `None` outside of them.
    pub fn end_of(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let local = now.with_timezone(&self.zone).naive_local();
        let (today, time) = (local.date(), local.time());
        let is_over_night = self.from > self.until;
        let ends_on = match is_over_night {
            false if self.from <= time && time < self.until => today,
            true if time < self.until => today,
            true if self.from <= time => today.succ_opt()?,
            _ => return None,
        };
        Some(first_after(self.zone, ends_on.and_time(self.until), now))
    }
}

/// The zone of a name as it is kept; the city's where there is none, or none that is known.
pub fn zone_of(name: Option<&str>, of_city: Tz) -> Tz {
    name.and_then(|name| name.parse().ok()).unwrap_or(of_city)
}

/// The instant of a local time that comes next: where the clock is put back the second one if the first is over,
/// in a gap of the clock the end of the gap.
fn first_after(zone: Tz, local: NaiveDateTime, now: DateTime<Utc>) -> DateTime<Utc> {
    let instant = match zone.from_local_datetime(&local) {
        LocalResult::Single(one) => Some(one),
        LocalResult::Ambiguous(one, _) if one > now => Some(one),
        LocalResult::Ambiguous(_, other) => Some(other),
        // Clocks change on the quarter of an hour; once one left out a whole day.
        LocalResult::None => (1..=96).find_map(|quarters| {
            zone.from_local_datetime(&(local + TimeDelta::minutes(15 * quarters))).earliest()
        }),
    };
    instant.map_or_else(|| local.and_utc(), |instant| instant.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use chrono_tz::{America, Asia, Europe};
    use proptest::prelude::*;

    use super::*;

    fn quiet(zone: Tz, from: &str, until: &str) -> QuietHours {
        QuietHours::parse(zone, Some(from), Some(until)).expect("hours")
    }

    #[test]
    fn quiet_hours_end_by_her_clock() {
        fn check(quiet: QuietHours, now: &str, expected: Option<&str>) {
            let instant = |text: &str| text.parse::<DateTime<Utc>>().expect("an instant");
            assert_eq!(quiet.end_of(instant(now)), expected.map(instant), "{quiet:?} at {now}");
        }
        let night = quiet(Asia::Seoul, "22:00", "07:00");
        check(night, "2026-11-23T01:00:00Z", None);
        check(night, "2026-11-23T12:59:59Z", None);
        check(night, "2026-11-23T13:00:00Z", Some("2026-11-23T22:00:00Z"));
        check(night, "2026-11-23T18:00:00Z", Some("2026-11-23T22:00:00Z"));
        check(night, "2026-11-23T22:00:00Z", None);
        let noon = quiet(Asia::Seoul, "12:00", "14:00");
        check(noon, "2026-11-23T03:00:00Z", Some("2026-11-23T05:00:00Z"));
        check(noon, "2026-11-23T05:00:00Z", None);
        // The night in which New York puts its clock back has an hour more, the other one an hour less.
        let new_york = quiet(America::New_York, "22:00", "07:00");
        check(new_york, "2026-11-01T03:00:00Z", Some("2026-11-01T12:00:00Z"));
        check(new_york, "2027-03-14T04:00:00Z", Some("2027-03-14T11:00:00Z"));
        // Half past one comes twice: the second is meant once the first is over.
        let short = quiet(America::New_York, "00:30", "01:30");
        check(short, "2026-11-01T05:00:00Z", Some("2026-11-01T05:30:00Z"));
        check(short, "2026-11-01T06:10:00Z", Some("2026-11-01T06:30:00Z"));
        // Half past two does not come at all.
        let gap = quiet(Europe::Berlin, "01:00", "02:30");
        check(gap, "2027-03-28T00:30:00Z", Some("2027-03-28T01:00:00Z"));
    }

    #[test]
    fn what_nobody_can_tell_is_no_quiet() {
        let zone = Asia::Seoul;
        assert_eq!(QuietHours::parse(zone, Some("22:00"), None), None);
        assert_eq!(QuietHours::parse(zone, Some("22:00"), Some("late")), None);
        assert_eq!(QuietHours::parse(zone, Some("22:00"), Some("22:00")), None);
        assert_eq!(zone_of(Some("Mars/Olympus"), zone), zone);
        assert_eq!(zone_of(Some("America/New_York"), zone), America::New_York);
    }

    proptest! {
        #[test]
        fn it_is_not_quiet_when_quiet_hours_end(
            minute in 0i64..(60 * 24 * 400),
            from in 0u32..96,
            until in 0u32..96,
            zone in prop::sample::select(vec![
                Asia::Seoul, America::New_York, Europe::Berlin, Asia::Kathmandu, Asia::Tashkent,
            ]),
        ) {
            let time = |quarter: u32| format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15);
            let quiet = QuietHours::parse(zone, Some(&time(from)), Some(&time(until)));
            prop_assume!(quiet.is_some());
            let Some(quiet) = quiet else { return Ok(()) };
            let begin: DateTime<Utc> = "2026-09-01T00:00:00Z".parse().expect("an instant");
            let now = begin + TimeDelta::minutes(minute);
            if let Some(end) = quiet.end_of(now) {
                prop_assert!(end > now && end - now <= TimeDelta::hours(25), "{end}");
                prop_assert_eq!(quiet.end_of(end), None);
            }
        }
    }
}
