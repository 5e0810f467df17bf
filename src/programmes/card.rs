//! A programme as a reader sees it: days and hours in her language's way, the place in Korean.

use chrono::NaiveDate;

use super::{Cost, Details, Kind, SignUp, sessions};
use crate::city::City;
use crate::directory::{HoursLine, hours_lines};
use crate::facts::Facts;
use crate::language::{Lang, Words, formats};

/// What is the same of a programme in every language, ready to be shown.
#[derive(Clone, Debug)]
pub struct Card {
    pub kind: Kind,
    pub run_by: String,
    pub place: String,
    pub place_roman: Option<String>,
    pub first_on: NaiveDate,
    /// From when until when, or the one day.
    pub days: String,
    pub hours: Vec<HoursLine>,
    /// The languages that it is held in: tag for `lang`, and autonym.
    pub languages: Vec<(String, String)>,
    pub cost: String,
    pub way: Way,
    pub places: Option<String>,
    pub checked_on: NaiveDate,
    pub checked: String,
}

/// How a reader signs up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    NotNeeded,
    /// The counselling form, also where the number to call holds no more.
    Counselling,
    Phone(String),
    Website(String),
}

impl Card {
    pub fn new(
        details: &Details,
        lang: Lang,
        city: &City,
        facts: &Facts,
        today: NaiveDate,
    ) -> Self {
        let words = Words::new(lang);
        let languages = details.languages.iter().filter_map(|tag| city.language(*tag));
        let mut hours = hours_lines(&sessions::hours(&details.sessions), words, city);
        if details.is_on_one_day() {
            hours.iter_mut().for_each(|line| line.days.clear());
        }
        Self {
            kind: details.kind,
            run_by: details.run_by.clone(),
            place: details.place.clone(),
            place_roman: details.place_roman.clone(),
            first_on: details.first_on,
            days: days(details, words),
            hours,
            languages: languages.map(|l| (l.html.clone(), l.autonym.clone())).collect(),
            cost: cost(&details.cost, words, facts, today),
            way: way(&details.sign_up, facts, today),
            places: details.places.map(|places| {
                let shown = formats::number(lang, &places.to_string());
                let told = words.tell("programme-places").with("count", places);
                told.with("shown", shown).to_string()
            }),
            checked_on: details.checked_on,
            checked: formats::date(lang, details.checked_on),
        }
    }
}

/// From when until when, or the one day, with its weekday.
fn days(details: &Details, words: Words) -> String {
    let lang = words.lang();
    let date = |day| formats::date(lang, day);
    match details.last_on {
        Some(last) if last == details.first_on => formats::date_with_weekday(lang, last),
        Some(last) => {
            let told = words.tell("programme-days").with("from", date(details.first_on));
            told.with("until", date(last)).to_string()
        }
        None => words.tell("programme-days-open").with("from", date(details.first_on)).to_string(),
    }
}

/// Where the fact of the fee holds no more, it is said that there is one.
fn cost(cost: &Cost, words: Words, facts: &Facts, today: NaiveDate) -> String {
    match cost {
        Cost::Free => words.say("programme-free"),
        Cost::Paid(fact) => match facts.on(fact, today) {
            Some(fee) => fee.shown(words),
            None => words.say("programme-paid"),
        },
    }
}

fn way(sign_up: &SignUp, facts: &Facts, today: NaiveDate) -> Way {
    match sign_up {
        SignUp::None => Way::NotNeeded,
        SignUp::Counselling => Way::Counselling,
        SignUp::Website(url) => Way::Website(url.clone()),
        SignUp::Phone(fact) => {
            let number = facts.on(fact, today).map(|fact| fact.value.clone());
            number.map_or(Way::Counselling, Way::Phone)
        }
    }
}
