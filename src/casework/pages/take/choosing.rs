//! What is chosen with few keys: languages, topics and the like, each by its key, its code, or the beginning of
//! one of its names.

use crate::app::App;
use crate::casework::{Channel, WAYS};
use crate::language::{Lang, Words};
use crate::staff::pages::Shift;

/// The keys of languages: digits, the most used first.
pub const DIGITS: &str = "123456789";

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    pub label: String,
    /// What it is called besides.
    pub hint: String,
    /// The tag for `lang` of the label, where it is a language's own name.
    pub html: String,
    pub key: Option<char>,
    pub chosen: bool,
    /// Everything by which it is found, folded.
    names: Vec<String>,
}

impl Choice {
    fn new(value: &str, label: String, names: Vec<String>) -> Self {
        let names = [value.to_owned(), label.clone()].into_iter().chain(names);
        let names = names.map(|name| name.to_lowercase()).collect();
        let (value, hint, html) = (value.to_owned(), String::new(), String::new());
        Self { value, label, hint, html, key: None, chosen: false, names }
    }
}

/// What somebody typed to choose one: its key, its code, one of its names, or the beginning of names of one
/// alone.
pub fn found<'c>(choices: &'c [Choice], typed: &str) -> Option<&'c Choice> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return None;
    }
    let exact = choices.iter().find(|choice| {
        choice.names.contains(&typed) || choice.key.is_some_and(|key| key.to_string() == typed)
    });
    exact.or_else(|| {
        let begins = |choice: &&Choice| choice.names.iter().any(|name| name.starts_with(&typed));
        let mut beginning = choices.iter().filter(begins);
        beginning.next().filter(|_| beginning.next().is_none())
    })
}

/// Marks what is chosen.
pub fn mark(choices: &mut [Choice], value: &str) {
    for choice in choices {
        choice.chosen = choice.value == value;
    }
}

/// The languages of the city: those of `ranked` first, with a digit each, then the others in the city's order.
pub fn languages(shift: &Shift, ranked: &[Lang]) -> Vec<Choice> {
    let city = &shift.app.city;
    let known = ranked.iter().copied().filter(|lang| city.language(*lang).is_some());
    let others = city.tags().filter(|lang| !ranked.contains(lang));
    let languages = known.chain(others).filter_map(|lang| city.language(lang));
    let mut keys = DIGITS.chars();
    languages
        .map(|language| {
            let tag = language.tag.to_string();
            let named = |words: Words| words.say_of("tongue", &tag);
            let names = vec![named(shift.words), named(Words::new(Lang::KOREAN))];
            let mut choice = Choice::new(&tag, language.autonym.clone(), names);
            choice.hint = named(shift.words);
            choice.html.clone_from(&language.html);
            choice.key = keys.next();
            choice
        })
        .collect()
}

/// The topics, with the letters from `a` on.
pub fn topics(shift: &Shift) -> Vec<Choice> {
    let (city, mine) = (&shift.app.city, shift.who.lang);
    let topics = city.topics.iter().zip('a'..='z').map(|(topic, key)| {
        let korean = city.topic_name(&topic.id, Lang::KOREAN);
        let mut choice = Choice::new(&topic.id, city.topic_name(&topic.id, mine), vec![korean]);
        choice.key = Some(key);
        choice
    });
    topics.collect()
}

/// The ways in on which staff take something down.
pub fn ways(words: Words) -> Vec<Choice> {
    coded(words, "taking-way", WAYS.map(Channel::as_str))
}

/// Choices that are codes, each with its message in a family.
pub fn coded(
    words: Words,
    family: &str,
    codes: impl IntoIterator<Item = &'static str>,
) -> Vec<Choice> {
    let choice = |code: &'static str| Choice::new(code, words.say_of(family, code), Vec::new());
    codes.into_iter().map(choice).collect()
}

/// The topic that a choice names, as the city knows it.
pub fn topic_of(app: &App, value: &str) -> Option<String> {
    app.city.topic(value).map(|topic| topic.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Choice> {
        let mut khmer = Choice::new("km", "ខ្មែរ".to_owned(), vec!["크메르어".to_owned()]);
        khmer.key = Some('1');
        let kazakh = Choice::new("kk", "Қазақ тілі".to_owned(), vec!["카자흐어".to_owned()]);
        let kyrgyz = Choice::new("ky", "Кыргызча".to_owned(), vec!["키르기스어".to_owned()]);
        vec![khmer, kazakh, kyrgyz]
    }

    #[test]
    fn a_language_is_found_by_few_keys() {
        let check = |typed: &str, expected: Option<&str>| {
            let choices = choices();
            let found = found(&choices, typed).map(|choice| choice.value.as_str());
            assert_eq!(found, expected, "{typed:?}");
        };
        check("1", Some("km"));
        check(" KM ", Some("km"));
        check("크", Some("km"));
        check("ខ្", Some("km"));
        check("카자", Some("kk"));
        check("қазақ", Some("kk"));
        check("кыр", Some("ky"));
        check("k", None);
        check("", None);
        check("없는 말", None);
    }
}
