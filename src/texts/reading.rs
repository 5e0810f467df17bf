//! A text as it stands on a page: in which language, made by whom, with its Korean beside it.

use chrono::NaiveDate;

use super::terms::{ShownTerm, Term, at_the_counter};
use super::{Filled, Published, Source};
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
    /// Where a reader whose language it lacks may say that she would like it.
    pub wish_at: String,
    pub sources: Vec<Source>,
    pub terms: Vec<ShownTerm>,
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
        let stale_since = text.stale_since.map(|at| formats::date(frame_lang, city.today(at)));
        let elsewhere = text.languages.iter().filter(|lang| **lang != text.lang);
        Self {
            html_lang: language.map_or_else(String::new, |language| language.html.clone()),
            dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
            autonym: language.map_or_else(String::new, |language| language.autonym.clone()),
            title: filled.title,
            title_ko: text.title_ko.clone(),
            summary: filled.summary,
            body: with_note(&filled.html, stale_since.as_deref(), frame_lang, city),
            is_fallback: frame_lang != text.lang,
            is_source: text.lang == Lang::KOREAN,
            made_by: text.made_by.key(),
            updated_on,
            updated: formats::date(frame_lang, updated_on),
            stale_segments: text.stale.len(),
            stale_since,
            stale_key: "stale-note",
            elsewhere: addresses(city, path, elsewhere.copied()),
            wish_at: format!("/{frame_lang}{path}"),
            sources: text.text.about.sources.clone(),
            terms: shown(text, &filled.terms, frame_lang, city, terms),
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

/// Says beside the first old sentence what its mark means, in the reader's language: not everybody sees that it
/// is marked, or has read the line above.
fn with_note(html: &str, since: Option<&str>, frame_lang: Lang, city: &City) -> String {
    const END: &str = "</mark>";
    let words = Words::new(frame_lang);
    let note = match since {
        Some(day) => words.tell("text-stale-here").with("day", day.to_owned()).to_string(),
        None => words.say("text-stale-here-undated"),
    };
    let language = city.language(frame_lang);
    let (tag, dir) = language.map_or(("", ""), |one| (one.html.as_str(), one.dir.as_str()));
    // Raw HTML is off, so that the words of a text hold no such tag of their own.
    html.replacen(
        END,
        &format!("{END} <small class=\"old\" lang=\"{tag}\" dir=\"{dir}\">{note}</small>"),
        1,
    )
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

/// The words to show at a counter: those that the text names, then those that it only says.
fn shown(
    text: &Published,
    said: &[String],
    frame_lang: Lang,
    city: &City,
    terms: &[Term],
) -> Vec<ShownTerm> {
    let named = &text.text.about.terms;
    let only_said = said.iter().filter(|id| !named.contains(id));
    let listed = named.iter().chain(only_said);
    let listed = listed.filter_map(|id| terms.iter().find(|term| term.id == *id));
    let mut shown = at_the_counter(listed, frame_lang, text.lang, city);
    for term in &mut shown {
        term.is_underlined = said.contains(&term.id);
    }
    shown
}
