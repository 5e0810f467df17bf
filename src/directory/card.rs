//! A contact as a reader sees it: her language's words, phones from the facts, hours as lines.

use chrono::NaiveDate;

use super::{Contact, Cost, Hours, Kind, Opening, Status, Weekday};
use crate::city::City;
use crate::facts::Facts;
use crate::language::{Lang, Words, formats};

/// A contact, ready to be shown.
#[derive(Clone, Debug)]
pub struct Card {
    pub id: String,
    pub kind: Kind,
    pub name: String,
    pub name_ko: String,
    pub note: String,
    pub run_by: String,
    pub phones: Vec<String>,
    /// As it stands on the sign, in Korean.
    pub address: Option<String>,
    pub address_latin: Option<String>,
    pub hours: Vec<HoursLine>,
    /// Languages that were verified: tag for `lang`, and autonym.
    pub speaks: Vec<(String, String)>,
    pub cost: Option<Cost>,
    pub website: Option<String>,
    /// Whether somebody looked it up; else no day is shown.
    pub is_verified: bool,
    /// The day on which it was looked up, or on which the organisation confirmed it, if that is later.
    pub checked_on: NaiveDate,
    pub checked: String,
    /// Where the centre is asked: the form, which a guide opens with its topic chosen.
    pub ask: String,
}

/// One line of hours: days, times, and the languages that they hold for (empty: all).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursLine {
    pub days: String,
    pub times: String,
    pub languages: String,
}

impl Card {
    pub fn new(
        contact: &Contact,
        lang: Lang,
        city: &City,
        facts: &Facts,
        today: NaiveDate,
    ) -> Self {
        let words = Words::new(lang);
        let own = contact.words(lang);
        let phones = contact.phones.iter().filter_map(|id| facts.on(id, today));
        let speaks = contact.speaks.iter().filter_map(|tag| city.language(*tag));
        Self {
            id: contact.id.clone(),
            kind: contact.kind,
            name: own.name,
            name_ko: contact.name_ko().to_owned(),
            note: own.note,
            run_by: contact.run_by.clone(),
            phones: phones.map(|fact| fact.value.clone()).collect(),
            address: contact.address.clone(),
            address_latin: contact.address_latin.clone(),
            hours: hours_lines(&contact.hours, words, city),
            speaks: speaks.map(|l| (l.html.clone(), l.autonym.clone())).collect(),
            cost: contact.cost,
            website: contact.website.clone(),
            is_verified: contact.status != Status::Unverified,
            checked_on: contact.right_on(),
            checked: formats::date(lang, contact.right_on()),
            ask: "/help".to_owned(),
        }
    }

    /// The key of what the call costs, if it is known.
    pub fn cost_key(&self) -> Option<&'static str> {
        self.cost.map(|cost| match cost {
            Cost::Caller => "contact-cost-caller",
            Cost::Free => "contact-cost-free",
        })
    }
}

/// Hours as lines, in a language.
pub fn hours_lines(hours: &Hours, words: Words, city: &City) -> Vec<HoursLine> {
    match hours {
        Hours::Unknown => Vec::new(),
        Hours::Always(_) => vec![HoursLine {
            days: words.say("hours-always"),
            times: String::new(),
            languages: String::new(),
        }],
        Hours::Weekly(openings) => openings
            .iter()
            .map(|opening| HoursLine {
                days: days(opening, words),
                times: format!(
                    "{}–{}",
                    formats::time(opening.opens),
                    formats::time(opening.closes)
                ),
                languages: languages(opening, city),
            })
            .collect(),
    }
}

/// Days as a range where they follow each other: `Mon–Fri`.
fn days(opening: &Opening, words: Words) -> String {
    let name = |day: Weekday| words.say_of("weekday", day.as_str());
    let mut days = opening.days.clone();
    days.sort();
    match days.as_slice() {
        [first, .., last]
            if *last as usize - *first as usize + 1 == days.len() && days.len() > 2 =>
        {
            format!("{}–{}", name(*first), name(*last))
        }
        days => days.iter().map(|day| name(*day)).collect::<Vec<_>>().join(", "),
    }
}

fn languages(opening: &Opening, city: &City) -> String {
    let known = opening.speaks.iter().filter_map(|tag| city.language(*tag));
    known.map(|language| language.autonym.as_str()).collect::<Vec<_>>().join(", ")
}
