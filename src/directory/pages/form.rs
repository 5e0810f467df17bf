//! The fields of a contact as somebody typed them, and what is wrong with each.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::hours;
use crate::directory::{
    Contact, Cost, Entry, Fault, Hours, Kind, MOST_PHONES, Number, Opening, Phone, Refusal, Status,
    Typed, Words,
};
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::web::{Filled, Troubles};

/// The highest place in the list.
pub const LAST_PLACE: i64 = 9_999;

/// Reads a contact. What was only put into another order is left as it was.
pub fn typed(
    filled: &Filled,
    id: &str,
    before: Option<&Contact>,
    shift: &Shift,
) -> Result<Typed, Troubles> {
    let city = &shift.app.city;
    let kind = Kind::parse(filled.get("kind"));
    let status = Status::parse(filled.get("status"));
    let checked_on: Option<NaiveDate> = filled.get("checked-on").parse().ok();
    let hours = hours::parse(filled, city);
    let position = place(filled);
    let mut troubles = Troubles::default();
    let given = [
        ("kind", kind.is_some()),
        ("status", status.is_some()),
        ("checked-on", checked_on.is_some()),
        ("hours", hours.is_some()),
        ("position", position.is_ok()),
    ];
    for (field, _) in given.into_iter().filter(|(_, is_given)| !is_given) {
        troubles.add(field, shift.words.say_of("directory-error", field));
    }
    let topics = filled.all("topics").into_iter().map(str::to_owned).collect();
    let speaks = city.tags().filter(|lang| filled.has("speaks", lang.as_str())).collect();
    let contact = Contact {
        id: id.to_owned(),
        kind: kind.unwrap_or(Kind::Office),
        run_by: line(filled.get("run-by")),
        topics: in_order(before.map(|before| &before.topics), topics),
        phones: Vec::new(),
        address: some(filled.get("address")),
        address_latin: some(filled.get("address-latin")),
        speaks: in_order(before.map(|before| &before.speaks), speaks),
        hours: hours_in_order(before.map(|before| &before.hours), hours.unwrap_or_default()),
        cost: Cost::parse(filled.get("cost")),
        website: some(filled.get("website")),
        source: line(filled.get("source")),
        checked_on: checked_on.unwrap_or(shift.today),
        status: status.unwrap_or(Status::Unverified),
        words: words(filled, shift),
        confirmed_on: None,
    };
    let position = position.unwrap_or_default();
    let named_elsewhere = BTreeMap::new();
    troubles.or(Typed { contact, numbers: numbers(filled), position, named_elsewhere })
}

/// The fields as they stand in a contact.
pub fn filled(entry: &Entry, phones: &[Phone]) -> Filled {
    let contact = &entry.contact;
    let mut typed = Filled::default();
    let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
    typed.set("kind", contact.kind.as_str());
    typed.set("run-by", contact.run_by.clone());
    typed.replace("topics", contact.topics.iter().cloned());
    typed.replace("phone", phones.iter().map(|phone| or_none(&phone.number)));
    typed.replace("phone-of", phones.iter().map(|phone| phone.fact.clone()));
    typed.set("address", or_none(&contact.address));
    typed.set("address-latin", or_none(&contact.address_latin));
    typed.replace("speaks", contact.speaks.iter().map(Lang::to_string));
    hours::fill(&mut typed, &contact.hours);
    typed.set("cost", contact.cost.map_or("", Cost::as_str));
    typed.set("website", or_none(&contact.website));
    typed.set("source", contact.source.clone());
    typed.set("checked-on", contact.checked_on.to_string());
    typed.set("status", contact.status.as_str());
    typed.set("position", entry.position.to_string());
    for (lang, words) in &contact.words {
        typed.set(&format!("name-{lang}"), words.name.clone());
        typed.set(&format!("note-{lang}"), words.note.clone());
    }
    typed
}

/// A refusal in words, at the fields that it is about.
pub fn troubles(refusal: &Refusal, shift: &Shift) -> Troubles {
    let mut troubles = Troubles::default();
    let because = |code: &str| shift.words.say_of("directory-error", code);
    let of_phone = |code: &str, fact: &str| {
        shift.words.tell_of("directory-error", code).with("fact", fact.to_owned()).to_string()
    };
    let (field, error) = match refusal {
        Refusal::Wrong(faults) => {
            for fault in faults {
                troubles.add(&fault.field(), said(fault, shift));
            }
            return troubles;
        }
        Refusal::Taken => ("id", because("taken")),
        Refusal::CheckedLater => ("checked-on", because("checked-later")),
        Refusal::Shared(fact) => ("phone", of_phone("shared", fact)),
        Refusal::OtherValues(fact) => ("phone", of_phone("other-values", fact)),
        Refusal::Changed => ("kind", because("changed")),
        Refusal::Shown(_) => ("remove", because("shown")),
        Refusal::NoContact => ("kind", because("gone")),
    };
    troubles.add(field, error);
    troubles
}

fn said(fault: &Fault, shift: &Shift) -> String {
    let told = shift.words.tell_of("directory-error", fault.code());
    let what = match fault {
        Fault::NoName(lang) | Fault::LongName(lang) | Fault::LongNote(lang) => {
            let language = shift.app.city.language(*lang);
            language.map_or_else(|| lang.to_string(), |language| language.autonym.clone())
        }
        Fault::Phone(text) | Fault::Topic(text) => text.clone(),
        Fault::Speaks(lang) => lang.to_string(),
        _ => return told.to_string(),
    };
    told.with("what", what).to_string()
}

/// White space folded: a field of one line has one.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn some(text: &str) -> Option<String> {
    Some(line(text)).filter(|text| !text.is_empty())
}

fn place(filled: &Filled) -> Result<Option<i64>, ()> {
    match filled.get("position") {
        "" => Ok(None),
        text => {
            let place = text.parse().ok().filter(|place| (0..=LAST_PLACE).contains(place));
            place.map(Some).ok_or(())
        }
    }
}

/// A number may be typed with spaces; what stands beside it says which fact it was.
fn numbers(filled: &Filled) -> Vec<Number> {
    let of = filled.all("phone-of");
    let numbers = filled.all("phone").into_iter().take(MOST_PHONES).enumerate();
    let number = |(at, number): (usize, &str)| Number {
        of: of.get(at).filter(|of| !of.is_empty()).map(|of| (*of).to_owned()),
        number: number.replace(' ', ""),
    };
    let wanted = |one: &Number| one.of.is_some() || !one.number.is_empty();
    numbers.map(number).filter(wanted).collect()
}

fn words(filled: &Filled, shift: &Shift) -> BTreeMap<Lang, Words> {
    let of = |lang: Lang| Words {
        name: line(filled.get(&format!("name-{lang}"))),
        note: line(filled.get(&format!("note-{lang}"))),
    };
    let words = shift.app.city.tags().map(|lang| (lang, of(lang)));
    words.filter(|(_, words)| *words != Words::default()).collect()
}

/// What a form sends comes in the order of the page; the same in another order is no change.
fn in_order<T: Ord + Clone>(before: Option<&Vec<T>>, after: Vec<T>) -> Vec<T> {
    let sorted = |list: &[T]| {
        let mut list = list.to_vec();
        list.sort();
        list
    };
    match before {
        Some(before) if sorted(before) == sorted(&after) => before.clone(),
        _ => after,
    }
}

fn hours_in_order(before: Option<&Hours>, after: Hours) -> Hours {
    let sorted = |openings: &[Opening]| -> Vec<Opening> {
        let sort = |opening: &Opening| {
            let mut opening = opening.clone();
            opening.days.sort();
            opening.speaks.sort();
            opening
        };
        openings.iter().map(sort).collect()
    };
    match (before, &after) {
        (Some(Hours::Weekly(before)), Hours::Weekly(openings))
            if sorted(before) == sorted(openings) =>
        {
            Hours::Weekly(before.clone())
        }
        _ => after,
    }
}
