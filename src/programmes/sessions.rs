//! When a programme is held: the same hours each week, from its first day to its last.

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::directory::{Hours, Opening, Weekday, clock};

/// Two a day on every day of the week.
pub const MOST_SESSIONS: usize = 14;

/// The hours on one day of the week. What is held on a single day has the weekday of that day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub weekday: Weekday,
    #[serde(with = "clock")]
    pub opens: NaiveTime,
    #[serde(with = "clock")]
    pub closes: NaiveTime,
}

impl Session {
    fn overlaps(&self, other: &Self) -> bool {
        self.weekday == other.weekday && self.opens < other.closes && other.opens < self.closes
    }
}

/// Whether these can be the hours of something from its first day to its last: there are some, none too many,
/// each ends after it begins and on the same day, no two at once, and each on a day of the week that comes.
pub(super) fn fit(sessions: &[Session], first_on: NaiveDate, last_on: Option<NaiveDate>) -> bool {
    let is_right = |session: &Session| {
        session.opens < session.closes && comes(session.weekday, first_on, last_on)
    };
    let mut left = sessions;
    while let Some((session, rest)) = left.split_first() {
        if !is_right(session) || rest.iter().any(|other| session.overlaps(other)) {
            return false;
        }
        left = rest;
    }
    (1..=MOST_SESSIONS).contains(&sessions.len())
}

/// Whether a day of the week comes from the first day to the last.
fn comes(weekday: Weekday, first_on: NaiveDate, last_on: Option<NaiveDate>) -> bool {
    let mut days = first_on.iter_days().take(7);
    days.any(|day| last_on.is_none_or(|last| day <= last) && Weekday::of(day.weekday()) == weekday)
}

/// The same hours as lines: days that have the same ones stand together, in the order of the week.
pub(super) fn hours(sessions: &[Session]) -> Hours {
    let mut openings: Vec<Opening> = Vec::new();
    let mut sorted = sessions.to_vec();
    sorted.sort();
    for Session { weekday, opens, closes } in sorted {
        let same = |known: &&mut Opening| known.opens == opens && known.closes == closes;
        match openings.iter_mut().find(same) {
            Some(known) => known.days.push(weekday),
            None => {
                openings.push(Opening { days: vec![weekday], opens, closes, speaks: Vec::new() })
            }
        }
    }
    Hours::Weekly(openings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(weekday: Weekday, opens: &str, closes: &str) -> Session {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        Session { weekday, opens: time(opens), closes: time(closes) }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn sessions_fit_the_days_from_first_to_last() {
        fn check(sessions: &[Session], last: Option<&str>, expected: bool) {
            // A Tuesday.
            let fits = fit(sessions, day("2026-12-01"), last.map(day));
            assert_eq!(fits, expected, "{sessions:?} until {last:?}");
        }
        let tuesday = || session(Weekday::Tue, "19:00", "21:00");
        check(&[tuesday()], None, true);
        check(&[tuesday()], Some("2026-12-01"), true);
        check(&[], None, false);
        check(&[session(Weekday::Wed, "19:00", "21:00")], Some("2026-12-01"), false);
        check(&[session(Weekday::Mon, "19:00", "21:00")], Some("2026-12-06"), false);
        check(&[session(Weekday::Mon, "19:00", "21:00")], Some("2026-12-07"), true);
        check(&[session(Weekday::Tue, "21:00", "19:00")], None, false);
        check(&[session(Weekday::Tue, "19:00", "19:00")], None, false);
    }

    #[test]
    fn two_sessions_are_not_at_once() {
        fn check(other: Session, expected: bool) {
            let sessions = [session(Weekday::Tue, "10:00", "12:00"), other];
            assert_eq!(fit(&sessions, day("2026-12-01"), None), expected, "{sessions:?}");
        }
        check(session(Weekday::Tue, "12:00", "14:00"), true);
        check(session(Weekday::Tue, "11:59", "14:00"), false);
        check(session(Weekday::Tue, "09:00", "13:00"), false);
        check(session(Weekday::Thu, "10:00", "12:00"), true);
    }

    #[test]
    fn nobody_teaches_more_than_a_week_holds() {
        let each = |minute: usize| {
            let at = |minute: usize| format!("{:02}:{:02}", 9 + minute / 60, minute % 60);
            session(Weekday::Tue, &at(minute), &at(minute + 1))
        };
        let some: Vec<Session> = (0..=MOST_SESSIONS).map(each).collect();
        assert!(fit(&some[1..], day("2026-12-01"), None));
        assert!(!fit(&some, day("2026-12-01"), None));
    }

    #[test]
    fn days_with_the_same_hours_stand_together() {
        let sessions = [
            session(Weekday::Thu, "19:00", "21:00"),
            session(Weekday::Sun, "10:00", "12:00"),
            session(Weekday::Tue, "19:00", "21:00"),
        ];
        let Hours::Weekly(openings) = hours(&sessions) else { panic!("no hours") };
        let days: Vec<_> = openings.iter().map(|opening| opening.days.clone()).collect();
        assert_eq!(days, [vec![Weekday::Tue, Weekday::Thu], vec![Weekday::Sun]]);
    }
}
