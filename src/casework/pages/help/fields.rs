//! What the form offers to choose from.

use crate::casework::{AskedAs, Sign};
use crate::staff::rota::Gender;
use crate::web::{Filled, Visit};

/// Something to choose.
pub struct Choice {
    pub value: String,
    pub name: String,
    pub chosen: bool,
}

impl Choice {
    fn new(value: &str, name: String, chosen: bool) -> Self {
        Self { value: value.to_owned(), name, chosen }
    }
}

pub fn topics(visit: &Visit, topic: Option<&str>) -> Vec<Choice> {
    let city = &visit.app.city;
    let choice =
        |id: &String| Choice::new(id, city.topic_name(id, visit.lang), topic == Some(id.as_str()));
    city.topics.iter().map(|topic| choice(&topic.id)).collect()
}

pub fn asked_as(visit: &Visit, chosen: AskedAs) -> Vec<Choice> {
    let name = |one: AskedAs| visit.words.say_of("help-as", one.as_str());
    let all = AskedAs::ALL.into_iter();
    all.map(|one| Choice::new(one.as_str(), name(one), one == chosen)).collect()
}

pub fn signs(visit: &Visit, filled: &Filled) -> Vec<Choice> {
    let name = |sign: Sign| visit.words.say_of("help-sign", sign.as_str());
    let is_chosen = |sign: Sign| filled.has("sign", sign.as_str());
    let all = Sign::ALL.into_iter();
    all.map(|sign| Choice::new(sign.as_str(), name(sign), is_chosen(sign))).collect()
}

/// The languages of the interface but the page's own, by the names that they have in themselves.
pub fn second_languages(visit: &Visit, filled: &Filled) -> Vec<Choice> {
    let chosen = filled.get("second");
    let others = visit.app.city.languages().iter().filter(|one| one.tag != visit.lang);
    others
        .map(|one| Choice::new(one.tag.as_str(), one.autonym.clone(), one.tag.as_str() == chosen))
        .collect()
}

pub fn other_languages(visit: &Visit, filled: &Filled) -> Vec<Choice> {
    let chosen = filled.get("spoken");
    let others = visit.app.city.other_languages.iter();
    others.map(|one| Choice::new(&one.tag, one.autonym.clone(), one.tag == chosen)).collect()
}

pub fn genders(visit: &Visit, filled: &Filled) -> Vec<Choice> {
    let name = |gender: Gender| visit.words.say_of("help-gender", gender.as_str());
    let is_chosen = |gender: Gender| filled.get("gender") == gender.as_str();
    let all = Gender::ALL.into_iter();
    all.map(|gender| Choice::new(gender.as_str(), name(gender), is_chosen(gender))).collect()
}
