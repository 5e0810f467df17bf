//! What was told at intake, as whoever has the case reads it: the Korean beside her own words. Her own file of
//! the case says the same.

use chrono::NaiveDate;

use crate::casework::{Answered, AskedAs, Intake, Sign, Thread};
use crate::city::City;
use crate::language::{Lang, Words, formats};

/// What was told, in two lists.
pub struct Told {
    /// Facts about the request: label and value.
    pub about: Vec<(String, String)>,
    pub answers: Vec<Answered>,
    /// Tag for `lang` of her own words.
    pub html_lang: String,
}

impl Told {
    pub fn new(city: &City, words: Words, thread: &Thread) -> Self {
        let language = city.language(thread.case.lang);
        let mut told = Self {
            about: Vec::new(),
            answers: thread.intake.answers.clone(),
            html_lang: language.map(|language| language.html.clone()).unwrap_or_default(),
        };
        told.tell_asks(city, words, thread);
        told.tell_intake(words, &thread.intake);
        told
    }

    pub fn is_empty(&self) -> bool {
        self.about.is_empty() && self.answers.is_empty()
    }

    fn tell_asks(&mut self, city: &City, words: Words, thread: &Thread) {
        let asks = &thread.case.asks;
        if asks.asked_as != AskedAs::Oneself {
            self.add(words.say("desk-asked-as"), words.say_of("help-as", asks.asked_as.as_str()));
        }
        let sign = |sign: &Sign| words.say_of("help-sign", sign.as_str());
        let signs: Vec<String> = asks.signs.iter().map(sign).collect();
        self.add(words.say("desk-signs"), signs.join(" · "));
        let named = |lang: Lang| city.language(lang).map(|one| one.autonym.clone());
        self.add(
            words.say("desk-second-language"),
            asks.second_lang.and_then(named).unwrap_or_default(),
        );
        let others = &city.other_languages;
        let other = others.iter().find(|one| Some(&one.tag) == asks.spoken.as_ref());
        let spoken = [other.map(|one| one.autonym.as_str()), Some(&thread.intake.spoken)];
        let spoken: Vec<&str> = spoken.into_iter().flatten().filter(|s| !s.is_empty()).collect();
        self.add(words.say("desk-spoken"), spoken.join(" · "));
        if let Some(gender) = asks.gender {
            self.add(words.say("desk-asks-for"), words.say_of("help-gender", gender.as_str()));
        }
        if asks.accepts_ministry_line {
            self.add(words.say("desk-ministry"), words.say("desk-ministry-yes"));
        }
    }

    fn tell_intake(&mut self, words: Words, intake: &Intake) {
        let day = |day: NaiveDate| formats::date_with_weekday(words.lang(), day);
        let flight = intake.flight_on.map(day).unwrap_or_default();
        self.add(words.say("desk-flight"), flight);
        self.add(words.say("desk-limit"), intake.limit_on.map(day).unwrap_or_default());
        if let Some(call) = &intake.call {
            self.add(words.say("desk-call"), call.number.clone());
            self.add(words.say("desk-call-when"), call.when.clone());
        }
        self.add(words.say("desk-call-say"), intake.say.clone());
        self.add(words.say("desk-employer"), intake.employer.clone().unwrap_or_default());
    }

    fn add(&mut self, label: String, value: String) {
        if !value.is_empty() {
            self.about.push((label, value));
        }
    }
}
