//! Which languages are spoken at the centre today, and until when: what a door may say, without a name.

use chrono::{DateTime, NaiveTime, Utc};

use super::{Colleague, minute_of};
use crate::city::City;
use crate::language::Lang;
use crate::staff::Role;

/// A language that somebody at the centre speaks today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub lang: Lang,
    /// When the first of them begins; in the past if somebody is here already.
    pub from: NaiveTime,
    /// When the last of them leaves.
    pub until: NaiveTime,
}

/// The languages that are spoken for the rest of the day, in the city's order: by counsellors and interpreters who
/// are not away. None on a day on which the centre is closed.
pub fn spoken_today(everybody: &[Colleague], city: &City, now: DateTime<Utc>) -> Vec<Spoken> {
    let local = city.local(now);
    let (today, minute) = (local.date(), minute_of(local));
    if city.calendar.closed_on.contains(&today) {
        return Vec::new();
    }
    let works = [Role::Counsellor, Role::Interpreter];
    let here: Vec<_> = everybody
        .iter()
        .filter(|one| works.iter().any(|role| one.roles.contains(role)))
        .filter(|one| !one.is_absent_on(today))
        .collect();
    let spans_of = |lang: Lang| {
        let speaks = move |one: &&&Colleague| {
            one.languages.iter().any(|skill| skill.lang == lang && skill.speaks)
        };
        let shifts = here.iter().filter(speaks).flat_map(|one| one.shifts_on(today));
        let left = shifts.filter(|shift| minute < shift.to_minute);
        left.map(|shift| (shift.from_minute, shift.to_minute)).collect::<Vec<_>>()
    };
    let spoken = |lang: Lang| {
        let spans = spans_of(lang);
        let from = spans.iter().map(|(from, _)| *from).min()?;
        let until = spans.iter().map(|(_, until)| *until).max()?;
        Some(Spoken { lang, from: time_of(from), until: time_of(until) })
    };
    city.tags().filter_map(spoken).collect()
}

fn time_of(minute: u16) -> NaiveTime {
    let minute = u32::from(minute);
    NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0).unwrap_or_default()
}
