//! What each change makes of the values, and when it is refused.

use super::*;
use crate::facts::{Status, Unit};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn fact(value: &str, from: &str, until: Option<&str>) -> Fact {
    Fact {
        id: "wage".to_owned(),
        value: value.to_owned(),
        unit: Unit::Won,
        valid_from: day(from),
        valid_until: until.map(day),
        source: "최저임금법".to_owned(),
        checked_on: day("2026-11-21"),
        status: Status::Law,
    }
}

fn values() -> Vec<Value> {
    let value = |fact| Value { fact, checked_by: None, review_on: None, edited_at: None };
    vec![
        value(fact("10320", "2026-01-01", Some("2026-12-31"))),
        value(fact("10700", "2027-01-01", None)),
    ]
}

fn signed() -> Signed {
    Signed {
        by: Uuid::nil(),
        today: day("2026-11-23"),
        now: "2026-11-23T01:00:00Z".parse().expect("an instant"),
    }
}

/// Values afterwards, as `value from until`.
fn check(change: &Change, expected: Result<&[&str], Refusal>) {
    let planned = plan(&values(), change, &signed()).map(|plan| {
        let shown = |value: &Value| {
            let until = value.fact.valid_until.map(|until| format!(" {until}"));
            format!("{} {}{}", value.fact.value, value.fact.valid_from, until.unwrap_or_default())
        };
        plan.after.iter().map(shown).collect::<Vec<_>>()
    });
    let expected = expected.map(|lines| lines.iter().map(ToString::to_string).collect());
    assert_eq!(planned, expected, "{change:?}");
}

const FIRST: &str = "10320 2026-01-01 2026-12-31";
const SECOND: &str = "10700 2027-01-01";

#[test]
fn a_value_is_added_after_the_one_before_has_ended() {
    let new = || fact("11000", "2028-01-01", None);
    let other = Box::new(values()[1].fact.clone());
    check(&Change::Add(new(), Before::Stays), Err(Refusal::Overlap(other)));
    let ended = [FIRST, "10700 2027-01-01 2027-12-31", "11000 2028-01-01"];
    check(&Change::Add(new(), Before::EndsTheDayBefore), Ok(&ended));
    let early = fact("9860", "2024-01-01", Some("2025-12-31"));
    check(
        &Change::Add(early, Before::EndsTheDayBefore),
        Ok(&["9860 2024-01-01 2025-12-31", FIRST, SECOND]),
    );
    let same_day = fact("11000", "2027-01-01", None);
    assert!(matches!(
        plan(&values(), &Change::Add(same_day, Before::EndsTheDayBefore), &signed()),
        Err(Refusal::Overlap(_))
    ));
}

#[test]
fn a_value_is_corrected_and_ended() {
    let correct = |to| Change::Correct { from: day("2027-01-01"), to };
    check(&correct(fact("10750", "2027-01-01", None)), Ok(&[FIRST, "10750 2027-01-01"]));
    check(&correct(fact("10700", "2027-03-01", None)), Ok(&[FIRST, "10700 2027-03-01"]));
    check(&correct(fact("10700", "2027-01-01", None)), Err(Refusal::Same));
    check(&correct(fact("10,700", "2027-01-01", None)), Err(Refusal::BadValue(Fault::Value)));
    check(&correct(fact("1e4", "2027-01-01", None)), Err(Refusal::BadValue(Fault::Value)));
    let first = Box::new(values()[0].fact.clone());
    check(&correct(fact("10700", "2026-12-31", None)), Err(Refusal::Overlap(first)));
    let end = |until| Change::End { from: day("2027-01-01"), until: day(until) };
    check(&end("2027-12-31"), Ok(&[FIRST, "10700 2027-01-01 2027-12-31"]));
    check(&end("2026-12-31"), Err(Refusal::BadValue(Fault::Until)));
}

#[test]
fn what_texts_show_is_not_removed() {
    let remove = |from, shown_on: &[&str]| Change::Remove {
        from: day(from),
        shown_on: shown_on.iter().map(|text| day(text)).collect(),
    };
    check(&remove("2026-01-01", &["2026-11-23"]), Err(Refusal::InUse));
    check(&remove("2027-01-01", &["2026-11-23"]), Ok(&[FIRST]));
    check(&remove("2027-01-01", &["2026-11-23", "2027-01-01"]), Err(Refusal::InUse));
    check(&remove("2026-02-01", &[]), Err(Refusal::NoSuchValue));
    let last = [values()[1].clone()];
    let change = remove("2027-01-01", &["2026-11-23"]);
    assert_eq!(plan(&last, &change, &signed()).err(), Some(Refusal::InUse));
}

#[test]
fn a_value_is_looked_up_again() {
    let check = |review| Change::Check { from: day("2026-01-01"), review_on: review };
    let planned = plan(&values(), &check(Some(day("2026-12-01"))), &signed()).expect("a plan");
    let value = &planned.after[0];
    assert_eq!(value.fact.checked_on, day("2026-11-23"));
    assert_eq!((value.checked_by, value.edited_at), (Some(Uuid::nil()), None));
    let today = plan(&values(), &check(Some(day("2026-11-23"))), &signed());
    assert_eq!(today.err(), Some(Refusal::BadValue(Fault::Review)));
}

#[test]
fn a_fact_begins_once() {
    let begin = Change::Begin(fact("1", "2026-01-01", None));
    assert_eq!(plan(&values(), &begin, &signed()).err(), Some(Refusal::Taken));
    assert!(plan(&[], &begin, &signed()).is_ok());
    let add = Change::Add(fact("1", "2026-01-01", None), Before::Stays);
    assert_eq!(plan(&[], &add, &signed()).err(), Some(Refusal::NoSuchFact));
    for id in ["", "Wage", "wage hourly", "-wage", "wage_", "임금"] {
        assert!(!is_id(id), "{id} was taken");
    }
}
