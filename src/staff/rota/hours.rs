//! Time at work: reckoned in somebody's own shifts, over nights, closing days and days away.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use super::{Colleague, Shift};
use crate::city::City;

/// Further than this nobody looks ahead.
const DAYS_AHEAD: u64 = 60;

impl Shift {
    /// When it begins and ends on a day. The clock may be changed within it, so that it is an hour shorter or
    /// longer than its minutes say.
    pub fn span(&self, city: &City, day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
        (instant(city, day, self.from_minute), instant(city, day, self.to_minute))
    }
}

/// The instant of a minute of a day; minute 1440 is the next midnight.
fn instant(city: &City, day: NaiveDate, minute: u16) -> DateTime<Utc> {
    let days = Days::new(u64::from(minute / 1440));
    let day = day.checked_add_days(days).unwrap_or(day);
    let minute = u32::from(minute % 1440);
    city.instant(day.and_hms_opt(minute / 60, minute % 60, 0).unwrap_or_default())
}

/// When somebody has worked for `span` from `now` on: in their own shifts, not on days away and not on days on
/// which the centre is closed. Of somebody without shifts, by the clock.
pub fn after_work(
    colleague: &Colleague,
    city: &City,
    span: TimeDelta,
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    let mut left = span;
    let today = city.today(now);
    let days = (0..DAYS_AHEAD).filter_map(|ahead| today.checked_add_days(Days::new(ahead)));
    let open =
        days.filter(|day| !city.calendar.closed_on.contains(day) && !colleague.is_absent_on(*day));
    for day in open {
        for shift in colleague.shifts_on(day) {
            let (begins, ends) = shift.span(city, day);
            let begins = begins.max(now);
            if ends - begins >= left {
                return begins + left;
            }
            left -= (ends - begins).max(TimeDelta::zero());
        }
    }
    now + span
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;
    use crate::staff::rota::{Absence, Load, Presence};

    const CITY: &str = include_str!("../../../content/city.toml");

    fn city(zone: &str, closed: &str) -> City {
        let mut city = City::parse(&CITY.replace("Asia/Seoul", zone)).unwrap();
        assert_eq!(city.time_zone.name(), zone);
        city.calendar.closed_on =
            closed.split_whitespace().map(|day| day.parse().unwrap()).collect();
        city
    }

    /// Monday to Friday from nine to six, with an hour at noon; Sundays from midnight to four.
    fn colleague() -> Colleague {
        let shift = |weekday, from: u16, to: u16| Shift {
            weekday,
            from_minute: from * 60,
            to_minute: to * 60,
            valid_from: NaiveDate::MIN,
            valid_until: None,
        };
        let week = (1..=5).flat_map(|day| [shift(day, 9, 12), shift(day, 13, 18)]);
        Colleague {
            id: uuid::Uuid::nil(),
            name: String::new(),
            email: String::new(),
            lang: Lang::KOREAN,
            roles: Vec::new(),
            languages: Vec::new(),
            topics: Vec::new(),
            shifts: week.chain([shift(7, 0, 4)]).collect(),
            absences: Vec::new(),
            load: Load::default(),
            idle_since: None,
            gender: None,
            presence: Presence::Here,
            presence_since: None,
            translates_letters: false,
        }
    }

    #[track_caller]
    fn check(city: &City, colleague: &Colleague, now: &str, expected: &str) {
        let now = city.instant(now.parse().unwrap());
        let due = after_work(colleague, city, TimeDelta::hours(2), now);
        assert_eq!(city.local(due), expected.parse().unwrap(), "from {now}");
    }

    #[test]
    fn two_hours_of_work_skip_what_is_no_work() {
        let ansan = city("Asia/Seoul", "");
        let her = colleague();
        check(&ansan, &her, "2026-11-23T10:00:00", "2026-11-23T12:00:00");
        check(&ansan, &her, "2026-11-23T11:30:00", "2026-11-23T14:30:00");
        check(&ansan, &her, "2026-11-23T07:00:00", "2026-11-23T11:00:00");
        check(&ansan, &her, "2026-11-23T17:00:00", "2026-11-24T10:00:00");
        check(&ansan, &her, "2026-11-27T17:30:00", "2026-11-29T01:30:00");
        let mut her = colleague();
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        her.absences.push(Absence { from_on: day(24), until_on: day(24) });
        check(
            &city("Asia/Seoul", "2026-11-25"),
            &her,
            "2026-11-23T17:00:00",
            "2026-11-26T10:00:00",
        );
        her.shifts.clear();
        check(&ansan, &her, "2026-11-23T17:00:00", "2026-11-23T19:00:00");
    }

    /// On the last Sunday of March the clocks of Berlin leap from two to three, in October they go back.
    #[test]
    fn the_clocks_change_within_a_shift() {
        let berlin = city("Europe/Berlin", "");
        let her = colleague();
        check(&berlin, &her, "2026-03-29T00:30:00", "2026-03-29T03:30:00");
        check(&berlin, &her, "2026-10-25T01:30:00", "2026-10-25T02:30:00");
        check(&berlin, &her, "2026-03-28T23:30:00", "2026-03-29T03:00:00");
    }
}
