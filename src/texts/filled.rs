//! A published text with its facts filled in.

use chrono::NaiveDate;

use super::{Published, markdown};
use crate::facts::{Facts, Form, Template};
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
    // Numbers follow the text's own language, and its words need no isolating marks.
    let words = Words::for_letters(text.lang);
    let plain = |template: &str| -> anyhow::Result<String> {
        Ok(Template::parse(template)?.fill(facts, day, words, Form::Plain))
    };
    let body = Template::parse(&text.body)?;
    let mut named: Vec<String> = Vec::new();
    for placeholder in body.placeholders() {
        if !named.contains(&placeholder.fact) {
            named.push(placeholder.fact.clone());
        }
    }
    let marked = body.fill(facts, day, words, Form::Markdown);
    Ok(Filled {
        title: plain(&text.title)?,
        summary: plain(&text.summary)?,
        html: markdown::html(&marked, frame_lang, &text.stale),
        plain: markdown::plain(&marked),
        facts: named,
    })
}
