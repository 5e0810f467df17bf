//! The fields of a value as somebody typed them, and what is wrong with each.

use chrono::NaiveDate;

use super::period;
use crate::facts::{self, Fact, Fault, Refusal, Status, Unit};
use crate::language::Words;
use crate::staff::pages::Shift;
use crate::web::{Filled, Troubles};

/// Reads a value. Where something is wrong, says at which field.
pub fn fact(typed: &Filled, id: &str, unit: Unit, shift: &Shift) -> Result<Fact, Troubles> {
    let (from, until) = (day(typed, "from"), day(typed, "until"));
    let status = Status::parse(typed.get("status"));
    let mut wrong = Vec::new();
    if status.is_none() {
        wrong.push(Fault::Status);
    }
    if from.is_none() {
        wrong.push(Fault::From);
    }
    if until.is_none() && !typed.get("until").is_empty() {
        wrong.push(Fault::Until);
    }
    let fact = Fact {
        id: id.to_owned(),
        value: value(typed.get("value"), unit),
        unit,
        valid_from: from.unwrap_or(shift.today),
        // An end before a beginning that was not typed is no fault of the end.
        valid_until: until.filter(|_| from.is_some()),
        source: typed.get("source").split_whitespace().collect::<Vec<_>>().join(" "),
        checked_on: shift.today,
        status: status.unwrap_or(Status::Official),
    };
    wrong.extend(facts::faults(&fact));
    let mut troubles = Troubles::default();
    for fault in wrong {
        troubles.add(fault.as_str(), say(fault, shift.words));
    }
    troubles.or(fact)
}

/// A day as a date field sends it.
pub fn day(typed: &Filled, field: &str) -> Option<NaiveDate> {
    typed.get(field).parse().ok()
}

/// A number may be typed as a payslip writes it.
fn value(typed: &str, unit: Unit) -> String {
    match unit {
        Unit::Phone | Unit::Date | Unit::Time => typed.to_owned(),
        _ => typed.replace([',', ' '], ""),
    }
}

/// The fields as they stand in a value.
pub fn filled(fact: &Fact) -> Filled {
    let mut typed = Filled::default();
    typed.set("value", fact.value.clone());
    typed.set("from", fact.valid_from.to_string());
    typed.set("until", fact.valid_until.map(|day| day.to_string()).unwrap_or_default());
    typed.set("source", fact.source.clone());
    typed.set("status", fact.status.as_str());
    typed
}

/// A refusal in words, at the field that it is about.
pub fn troubles(refusal: &Refusal, say_in: Words) -> Troubles {
    let mut troubles = Troubles::default();
    let (field, error) = match refusal {
        Refusal::BadValue(fault) => (fault.as_str(), say(*fault, say_in)),
        Refusal::Overlap(other) => {
            let told = say_in.tell("facts-error-overlap").with("value", other.shown(say_in));
            ("from", told.with("period", period(say_in, other)).to_string())
        }
        Refusal::Taken => ("id", say_in.say("facts-error-taken")),
        Refusal::InUse => ("texts", say_in.say("facts-error-in-use")),
        Refusal::Same => ("value", say_in.say("facts-error-same")),
        Refusal::Changed => ("values", say_in.say("facts-error-changed")),
        Refusal::NoSuchFact | Refusal::NoSuchValue => ("values", say_in.say("facts-error-gone")),
    };
    troubles.add(field, error);
    troubles
}

fn say(fault: Fault, words: Words) -> String {
    words.say_of("facts-error", fault.as_str())
}
