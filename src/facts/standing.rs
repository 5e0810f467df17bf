//! How a fact stands on a day: whether its value holds, is to be looked up again, or is about to change.

use chrono::{Months, NaiveDate};

use super::Value;

/// The law may change each year: a value that was looked up longer ago is to be looked up again.
const CHECK_HOLDS: Months = Months::new(12);

/// How a fact stands, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It has no value today and none to come: texts show a dash.
    Lapsed,
    /// Somebody should look it up again.
    Due,
    /// Another value is known already, or the present one ends.
    Coming,
    Settled,
}

impl Standing {
    pub const ALL: [Self; 4] = [Self::Lapsed, Self::Due, Self::Coming, Self::Settled];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lapsed => "lapsed",
            Self::Due => "due",
            Self::Coming => "coming",
            Self::Settled => "settled",
        }
    }
}

/// How a fact with these values stands on a day.
pub fn standing(values: &[Value], today: NaiveDate) -> Standing {
    let mut ahead = values.iter().filter(|value| !is_past(value, today)).peekable();
    if ahead.peek().is_none() {
        return Standing::Lapsed;
    }
    let changes = |value: &Value| value.fact.valid_from > today || value.fact.valid_until.is_some();
    if ahead.clone().any(|value| is_due(value, today)) {
        Standing::Due
    } else if ahead.any(changes) {
        Standing::Coming
    } else {
        Standing::Settled
    }
}

/// The value of a day.
pub fn current(values: &[Value], day: NaiveDate) -> Option<&Value> {
    values.iter().find(|value| value.fact.holds_on(day))
}

/// Whether a value is to be looked up again: its day has come, or a year has passed since the last time.
/// What holds no more is not looked up.
pub fn is_due(value: &Value, today: NaiveDate) -> bool {
    let checked = value.fact.checked_on.checked_add_months(CHECK_HOLDS);
    let is_old = checked.is_none_or(|until| until < today);
    !is_past(value, today) && (is_old || value.review_on.is_some_and(|day| day <= today))
}

fn is_past(value: &Value, today: NaiveDate) -> bool {
    value.fact.valid_until.is_some_and(|until| until < today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Fact, Status, Unit};

    fn value(from: &str, until: Option<&str>, checked: &str, review: Option<&str>) -> Value {
        let day = |text: &str| text.parse().expect("a day");
        Value {
            fact: Fact {
                id: "wage".to_owned(),
                value: "10320".to_owned(),
                unit: Unit::Won,
                valid_from: day(from),
                valid_until: until.map(day),
                source: "최저임금법".to_owned(),
                checked_on: day(checked),
                status: Status::Law,
            },
            checked_by: None,
            review_on: review.map(day),
            edited_at: None,
        }
    }

    fn check(values: &[Value], expected: Standing) {
        let today = "2026-11-23".parse().expect("a day");
        assert_eq!(standing(values, today), expected, "{values:?}");
    }

    #[test]
    fn a_fact_stands_as_its_most_urgent_value() {
        check(&[], Standing::Lapsed);
        check(&[value("2025-01-01", Some("2025-12-31"), "2026-11-01", None)], Standing::Lapsed);
        check(&[value("2026-01-01", None, "2026-11-01", None)], Standing::Settled);
        check(&[value("2026-01-01", None, "2025-11-23", None)], Standing::Settled);
        check(&[value("2026-01-01", None, "2025-11-22", None)], Standing::Due);
        check(&[value("2026-01-01", None, "2026-11-01", Some("2026-11-23"))], Standing::Due);
        check(&[value("2026-01-01", None, "2026-11-01", Some("2026-11-24"))], Standing::Settled);
        check(&[value("2026-01-01", Some("2026-12-31"), "2026-11-01", None)], Standing::Coming);
        check(
            &[
                value("2024-01-01", Some("2025-12-31"), "2024-01-01", None),
                value("2026-01-01", None, "2026-11-01", None),
            ],
            Standing::Settled,
        );
        check(&[value("2027-01-01", None, "2026-11-01", None)], Standing::Coming);
    }
}
