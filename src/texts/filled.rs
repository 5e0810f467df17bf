//! A published text with its facts filled in.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;

use super::linking::Reader;
use super::segments::MISSING;
use super::terms::{Finder, Term};
use super::{Published, markdown};
use crate::facts::{Facts, Form, NoFact, Template};
use crate::language::{Lang, Words};

/// The words of a text as of a day.
#[derive(Clone, Debug)]
pub struct Filled {
    pub title: String,
    pub summary: String,
    pub html: String,
    pub plain: String,
    /// Ids of the facts in it, each once, in the order of the text.
    pub facts: Vec<String>,
    /// Ids of the terms that are underlined in the HTML, in the order of the text.
    pub terms: Vec<String>,
}

/// Fills a text's facts in and turns it into HTML for a reader: links lead to pages in her language although
/// the text may be in another. An article shows its facts as of its own
/// day, a guide as of `today`.
pub fn fill(
    text: &Published,
    reader: &Reader,
    facts: &Facts,
    today: NaiveDate,
) -> anyhow::Result<Filled> {
    let day = text.text.shown_on.unwrap_or(today);
    let words = (text.title.as_str(), text.summary.as_str(), text.body.as_str());
    Ok(fill_words(words, text.lang, reader, &text.stale, facts, day)?)
}

/// As [`fill`], with the terms underlined that the text says: for a page that ends in a list of them.
pub fn fill_with_terms(
    text: &Published,
    reader: &Reader,
    facts: &Facts,
    today: NaiveDate,
    terms: &[Term],
) -> anyhow::Result<Filled> {
    let finder = Finder::new(terms, text.lang);
    let words = (text.title.as_str(), text.summary.as_str(), text.body.as_str());
    let html = |body: &str| markdown::html_with_terms(body, reader, &text.stale, &finder);
    let day = text.text.shown_on.unwrap_or(today);
    Ok(fill_as(words, text.lang, facts, day, html)?)
}

/// Title, summary and body with their facts, for a reader.
pub(super) fn fill_words(
    words: (&str, &str, &str),
    lang: Lang,
    reader: &Reader,
    stale: &[usize],
    facts: &Facts,
    day: NaiveDate,
) -> Result<Filled, NoFact> {
    let html = |body: &str| (markdown::html(body, reader, stale), Vec::new());
    fill_as(words, lang, facts, day, html)
}

/// Title, summary and body with their facts; `html` turns the body's Markdown into HTML and gives the terms
/// that it underlined.
fn fill_as(
    (title, summary, body): (&str, &str, &str),
    lang: Lang,
    facts: &Facts,
    day: NaiveDate,
    html: impl FnOnce(&str) -> (String, Vec<String>),
) -> Result<Filled, NoFact> {
    // Numbers follow the text's own language, and its words need no isolating marks.
    let words = Words::for_letters(lang);
    let not_yet = words.say("not-translated-yet");
    let plain = |template: &str| -> Result<String, NoFact> {
        let template = template.replace(MISSING, &not_yet);
        Ok(Template::parse(&template)?.fill(facts, day, words, Form::Plain))
    };
    let body = body.replace(MISSING, &format!("*{not_yet}*"));
    let body = Template::parse(&body)?;
    let mut named: Vec<String> = Vec::new();
    for placeholder in body.placeholders() {
        if !named.contains(&placeholder.fact) {
            named.push(placeholder.fact.clone());
        }
    }
    let marked = body.fill(facts, day, words, Form::Markdown);
    let (html, terms) = html(&marked);
    Ok(Filled {
        title: plain(title)?,
        summary: plain(summary)?,
        html,
        terms,
        plain: markdown::plain(&marked),
        facts: named,
    })
}

/// Title and body with their facts, the body still in Markdown.
pub(super) fn for_letter(
    title: &str,
    body: &str,
    lang: Lang,
    facts: &Facts,
    day: NaiveDate,
) -> Result<(String, String), NoFact> {
    let words = Words::for_letters(lang);
    let not_yet = words.say("not-translated-yet");
    let title = title.replace(MISSING, &not_yet);
    let title = Template::parse(&title)?.fill(facts, day, words, Form::Plain);
    let body = body.replace(MISSING, &format!("*{not_yet}*"));
    let body = Template::parse(&body)?.fill(facts, day, words, Form::Markdown);
    Ok((title, body))
}

/// The same as [`fill`] for a list, from which a text whose words are broken is left out.
pub fn fill_or_leave_out(
    text: &Published,
    reader: &Reader,
    facts: &Facts,
    today: NaiveDate,
) -> Option<Filled> {
    or_left_out(&text.text.slug, text.lang, fill(text, reader, facts, today))
}

/// What a text gives, or nothing where its words are broken: one text must not take the home page, a list or
/// the search with it. It is told once, and not with every page that would have shown it.
pub fn or_left_out<T>(slug: &str, lang: Lang, done: Result<T, impl Display>) -> Option<T> {
    static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    match done {
        Ok(done) => Some(done),
        Err(broken) => {
            let what = format!("{slug} ({lang}): {broken}");
            // Poisoned or not, the set is whole: an insertion is all that is done under the lock.
            let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
            if told.insert(what.clone()) {
                tracing::error!(
                    "a text is left out of lists and search until it is mended: {what}"
                );
            }
            None
        }
    }
}
