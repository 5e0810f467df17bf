//! A published text with its facts filled in.

use chrono::NaiveDate;

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
}

/// Fills a text's facts in and turns it into HTML for readers of `frame_lang`: links lead to pages in the
/// reader's frame although the text may be in another language. An article shows its facts as of its own
/// day, a guide as of `today`.
pub fn fill(
    text: &Published,
    frame_lang: Lang,
    facts: &Facts,
    today: NaiveDate,
) -> anyhow::Result<Filled> {
    let day = text.text.shown_on.unwrap_or(today);
    let words = (text.title.as_str(), text.summary.as_str(), text.body.as_str());
    Ok(fill_words(words, text.lang, frame_lang, &text.stale, facts, day)?)
}

/// Title, summary and body with their facts, for readers of `frame_lang`.
pub(super) fn fill_words(
    (title, summary, body): (&str, &str, &str),
    lang: Lang,
    frame_lang: Lang,
    stale: &[usize],
    facts: &Facts,
    day: NaiveDate,
) -> Result<Filled, NoFact> {
    // Numbers follow the text's own language, and its words need no isolating marks.
    let words = Words::for_letters(lang);
    let plain = |template: &str| -> Result<String, NoFact> {
        Ok(Template::parse(template)?.fill(facts, day, words, Form::Plain))
    };
    let body = Template::parse(body)?;
    let mut named: Vec<String> = Vec::new();
    for placeholder in body.placeholders() {
        if !named.contains(&placeholder.fact) {
            named.push(placeholder.fact.clone());
        }
    }
    let marked = body.fill(facts, day, words, Form::Markdown);
    Ok(Filled {
        title: plain(title)?,
        summary: plain(summary)?,
        html: markdown::html(&marked, frame_lang, stale),
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
    let title = Template::parse(title)?.fill(facts, day, words, Form::Plain);
    let body = Template::parse(body)?.fill(facts, day, words, Form::Markdown);
    Ok((title, body))
}
