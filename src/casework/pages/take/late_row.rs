//! A row of the late entry as it was typed, and what it means.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::choosing::{self, Choice};
use super::form::unseen;
use crate::casework::Channel;
use crate::casework::late_entries::{LONGEST_NOTE, LONGEST_VISIT, Late, OLDEST_DAYS, Outcome};
use crate::language::formats;
use crate::staff::pages::Shift;
use crate::web::{Filled, Troubles};

/// The columns, as their fields are called.
const FIELDS: [&str; 8] = ["day", "time", "lang", "topic", "way", "minutes", "outcome", "note"];

/// What is given back of a field that nobody can have meant.
const LONGEST_FIELD: usize = 2_000;

/// What can be chosen in each column.
pub struct Columns {
    pub tongues: Vec<Choice>,
    pub topics: Vec<Choice>,
    pub ways: Vec<Choice>,
    pub outcomes: Vec<Choice>,
}

/// What was typed into a row.
#[derive(Clone, Debug, Default)]
pub struct Given {
    pub day: String,
    pub time: String,
    pub lang: String,
    pub topic: String,
    pub way: String,
    pub minutes: String,
    pub outcome: String,
    pub note: String,
}

impl Given {
    pub fn of(filled: &Filled, number: usize) -> Self {
        let [day, time, lang, topic, way, minutes, outcome, note] = FIELDS.map(|field| {
            let value = filled.get(&format!("{field}-{number}"));
            value.chars().take(LONGEST_FIELD).collect::<String>()
        });
        Self { day, time, lang, topic, way, minutes, outcome, note }
    }

    /// A day alone is no visit.
    pub fn is_empty(&self) -> bool {
        let others = [
            &self.time,
            &self.lang,
            &self.topic,
            &self.way,
            &self.minutes,
            &self.outcome,
            &self.note,
        ];
        others.into_iter().all(String::is_empty)
    }
}

/// A row of the table.
#[derive(Default)]
pub struct Row {
    pub number: usize,
    pub given: Given,
    pub errors: Troubles,
}

impl Row {
    pub fn refused(given: Given, errors: Troubles) -> Self {
        Self { number: 0, given, errors }
    }
}

/// What a row means, or why it cannot be taken.
pub struct Parsed {
    pub late: Result<Late, Troubles>,
    /// Its day, which the next row goes on with where it leaves its own out.
    pub day: Option<NaiveDate>,
    /// What its note tells that nobody needs to know.
    pub found: Vec<String>,
}

/// Reads a row. A day that is left out is that of the row above, and today's in the first.
pub fn parse(
    shift: &Shift,
    columns: &Columns,
    given: &Given,
    above: Option<NaiveDate>,
    seen: &[&str],
) -> Parsed {
    let words = shift.words;
    let mut errors = Troubles::default();
    let day = match given.day.as_str() {
        "" => Some(above.unwrap_or(shift.today)),
        typed => day_of(typed, shift.today),
    };
    let at = day.zip(time_of(&given.time)).map(|(day, time)| day.and_time(time));
    let local = shift.app.city.local(shift.now);
    let oldest = shift.today.checked_sub_days(Days::new(OLDEST_DAYS.unsigned_abs()));
    let at = at.filter(|at| *at <= local && oldest.is_none_or(|oldest| oldest <= at.date()));
    let lang = choosing::found(&columns.tongues, &given.lang);
    let lang = lang.and_then(|choice| shift.app.city.lang(&choice.value));
    let topic = choosing::found(&columns.topics, &given.topic).map(|topic| topic.value.clone());
    let way = or_first(&columns.ways, &given.way).and_then(Channel::parse);
    let minutes =
        given.minutes.parse().ok().filter(|minutes| (1..=LONGEST_VISIT).contains(minutes));
    let outcome = or_first(&columns.outcomes, &given.outcome);
    let outcome = outcome.and_then(|code| Outcome::ALL.into_iter().find(|it| it.as_str() == code));
    let found = unseen(&given.note, seen);
    let mut wrong = |field: &str, is_wrong: bool| {
        if is_wrong {
            errors.add(field, words.say_of("late-error", field));
        }
    };
    wrong("at", at.is_none());
    wrong("lang", lang.is_none());
    wrong("topic", topic.is_none());
    wrong("way", way.is_none());
    wrong("minutes", minutes.is_none());
    wrong("outcome", outcome.is_none());
    if given.note.chars().count() > LONGEST_NOTE {
        let limit = formats::count(shift.who.lang, LONGEST_NOTE);
        errors.add("note", words.tell("taking-error-long").with("limit", limit).to_string());
    }
    if !found.is_empty() {
        let found = found.join(", ");
        errors.add("note", words.tell("taking-flag").with("found", found).to_string());
    }
    let late = match (at, lang, topic, way, minutes, outcome) {
        (Some(at), Some(lang), Some(topic), Some(channel), Some(minutes), Some(outcome)) => {
            let note = given.note.clone();
            errors.or(Late { at, lang, topic, channel, minutes, outcome, note })
        }
        _ => Err(errors),
    };
    Parsed { late, day, found }
}

/// What was typed of some choices; nothing is the first of them.
fn or_first<'c>(choices: &'c [Choice], typed: &str) -> Option<&'c str> {
    let choice = if typed.is_empty() { choices.first() } else { choosing::found(choices, typed) };
    choice.map(|choice| choice.value.as_str())
}

/// A day as it is typed: `2026-11-20`, `11-20`, `11.20`, `11/20`, or the day of this month alone. One without a
/// year that would be to come was last year.
fn day_of(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let numbers: Option<Vec<u32>> = typed
        .trim_end_matches('.')
        .split(['-', '.', '/'])
        .map(|one| one.trim().parse().ok())
        .collect();
    match numbers?.as_slice() {
        [day] => today.with_day(*day),
        [month, day] => {
            let day = NaiveDate::from_ymd_opt(today.year(), *month, *day)?;
            if day <= today { Some(day) } else { day.with_year(today.year() - 1) }
        }
        [year, month, day] => NaiveDate::from_ymd_opt(i32::try_from(*year).ok()?, *month, *day),
        _ => None,
    }
}

/// A time as it is typed: `14:30`, `1430`, `9`.
fn time_of(typed: &str) -> Option<NaiveTime> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let others = typed.chars().any(|c| !c.is_ascii_digit() && !": .".contains(c));
    if others {
        return None;
    }
    let (hour, minute) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 | 4 => digits.split_at(digits.len() - 2),
        _ => return None,
    };
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn days_as_they_are_typed() {
        let check = |typed: &str, expected: Option<&str>| {
            assert_eq!(day_of(typed, day("2026-01-12")), expected.map(day), "{typed}");
        };
        check("2026-01-09", Some("2026-01-09"));
        check("2026.1.9.", Some("2026-01-09"));
        check("1-9", Some("2026-01-09"));
        check("12/30", Some("2025-12-30"));
        check("9", Some("2026-01-09"));
        check("2-30", None);
        check("gestern", None);
        check("1-2-3-4", None);
    }

    #[test]
    fn times_as_they_are_typed() {
        let check = |typed: &str, expected: Option<(u32, u32)>| {
            let expected =
                expected.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
            assert_eq!(time_of(typed), expected, "{typed}");
        };
        check("14:30", Some((14, 30)));
        check("1430", Some((14, 30)));
        check("930", Some((9, 30)));
        check("9", Some((9, 0)));
        check("25:00", None);
        check("noon", None);
        check("", None);
    }
}
