//! A text as it stands on a page: in which language, made by whom, with its Korean beside it.

use chrono::NaiveDate;

use super::terms::Term;
use super::{Filled, Published};
use crate::city::City;
use crate::language::{Lang, Words, formats};

/// What the page of a guide or an article shows of its text.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Tag for `lang`, and direction, of the text.
    pub html_lang: String,
    pub dir: String,
    pub autonym: String,
    pub title: String,
    pub title_ko: String,
    pub summary: String,
    pub body: String,
    /// Whether the reader's frame is in another language than the text.
    pub is_fallback: bool,
    pub is_source: bool,
    pub made_by: &'static str,
    pub updated_on: NaiveDate,
    pub updated: String,
    pub stale_segments: usize,
    /// Since when the first of them is.
    pub stale_since: Option<String>,
    /// The message that says so.
    pub stale_key: &'static str,
    /// The other languages that the text exists in: address, tag, name.
    pub elsewhere: Vec<(String, String, String)>,
    pub sources: Vec<String>,
    pub terms: Vec<ShownTerm>,
}

/// A Korean word with what it means.
#[derive(Clone, Debug)]
pub struct ShownTerm {
    pub ko: String,
    pub word: String,
    pub explanation: String,
}

impl Reading {
    pub fn new(
        text: &Published,
        filled: Filled,
        frame_lang: Lang,
        city: &City,
        path: &str,
        terms: &[Term],
    ) -> Self {
        let language = city.language(text.lang);
        let updated_on = city.today(text.reviewed_at.unwrap_or(text.updated_at));
        let elsewhere = text.languages.iter().filter(|lang| **lang != text.lang);
        Self {
            html_lang: language.map_or_else(String::new, |language| language.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
            autonym: language.map_or_else(String::new, |language| language.autonym.clone()),
            title: filled.title,
            title_ko: text.title_ko.clone(),
            summary: filled.summary,
            body: filled.html,
            is_fallback: frame_lang != text.lang,
            is_source: text.lang == Lang::KOREAN,
            made_by: text.made_by.key(),
            updated_on,
            updated: formats::date(frame_lang, updated_on),
            stale_segments: text.stale.len(),
            stale_since: text.stale_since.map(|at| formats::date(frame_lang, city.today(at))),
            stale_key: "stale-note",
            elsewhere: addresses(city, path, elsewhere.copied()),
            sources: text.text.about.sources.clone(),
            terms: shown(&text.text.about.terms, terms, text.lang, frame_lang),
        }
    }

    pub fn stale_note(&self, words: &Words) -> String {
        let note = words.tell(self.stale_key).with("count", self.stale_segments).to_string();
        match &self.stale_since {
            Some(day) => {
                let since = words.tell("stale-since").with("day", day.clone()).to_string();
                format!("{note} {since}")
            }
            None => note,
        }
    }
}

/// The address of a text in each of some languages, with the tag and the name of the language.
pub fn addresses(
    city: &City,
    path: &str,
    languages: impl Iterator<Item = Lang>,
) -> Vec<(String, String, String)> {
    languages
        .filter_map(|lang| city.language(lang))
        .map(|language| {
            let href = format!("/{}{path}", language.tag);
            (href, language.html.clone(), language.autonym.clone())
        })
        .collect()
}

fn shown(ids: &[String], terms: &[Term], text_lang: Lang, frame_lang: Lang) -> Vec<ShownTerm> {
    let known = ids.iter().filter_map(|id| terms.iter().find(|term| term.id == *id));
    known
        .map(|term| {
            let in_frame = term.words.get(&frame_lang);
            let in_text = term.words.get(&text_lang);
            let word = in_frame.or(in_text).and_then(|word| word.word.clone());
            let explained = |word: &super::terms::Word| word.explanation.clone();
            let explanation = in_frame.and_then(explained).or_else(|| in_text.and_then(explained));
            ShownTerm {
                ko: term.ko.clone(),
                word: word.unwrap_or_default(),
                explanation: explanation.unwrap_or_default(),
            }
        })
        .collect()
}
