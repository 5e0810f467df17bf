//! The public pages of bulletins: what was sent, and one of them.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;

use super::cards::{self, CardLink};
use crate::bulletins::{self, Sent};
use crate::db::Tx;
use crate::facts::{self, Facts, Form};
use crate::language::{Words, formats};
use crate::texts::{self, Found, Kind, Published, Reading};
use crate::web::{Address, Fault, Frame, Visit};

/// So many bulletins stand in the list: those of several years.
const LISTED: usize = 200;

#[derive(Template)]
#[template(path = "bulletins/pages/public_list.html")]
struct List {
    frame: Frame,
    lines: Vec<Line>,
}

/// A bulletin in a list.
pub struct Line {
    pub href: String,
    pub html_lang: String,
    pub title: String,
    pub title_ko: String,
    pub sent_on: NaiveDate,
    pub sent: String,
}

pub async fn list(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let lines = newest(&visit, &mut tx, LISTED).await?;
    let frame = visit.frame(visit.words.say("bulletins-title"));
    visit.publish(&List { frame, lines })
}

/// The newest bulletins that there are in a language of the reader's chain: at most `most`.
pub async fn newest(visit: &Visit, tx: &mut Tx, most: usize) -> anyhow::Result<Vec<Line>> {
    let facts = facts::all(tx).await?;
    let mut lines = Vec::new();
    for sent in bulletins::sent(tx, i64::try_from(LISTED)?).await? {
        if lines.len() == most {
            break;
        }
        // An alert is written in every language.
        let chain = visit.app.city.whole_chain(visit.lang);
        let found = texts::find(tx, Kind::Bulletin, &sent.slug, &chain).await?;
        if let Some(Found::Here(text)) = found {
            lines.push(line(visit, &sent, &text, &facts)?);
        }
    }
    Ok(lines)
}

fn line(visit: &Visit, sent: &Sent, text: &Published, facts: &Facts) -> anyhow::Result<Line> {
    let sent_on = visit.app.city.today(sent.sent_at);
    let title = facts::Template::parse(&text.title)?;
    Ok(Line {
        href: visit.to(&format!("/bulletins/{}", sent.slug)),
        html_lang: visit.html_of(text.lang),
        title: title.fill(facts, sent_on, Words::for_letters(text.lang), Form::Plain),
        title_ko: text.title_ko.clone(),
        sent_on,
        sent: formats::date(visit.lang, sent_on),
    })
}

#[derive(Template)]
#[template(path = "bulletins/pages/public_show.html")]
struct Show {
    frame: Frame,
    reading: Reading,
    /// The day as of which its facts are shown: that on which it was sent.
    sent_on: Option<NaiveDate>,
    sent: String,
    /// What sets it right, in words that the reader reads.
    corrected_by: Option<Line>,
    card: Option<CardLink>,
}

pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let chain = visit.app.city.whole_chain(visit.lang);
    match texts::find(&mut tx, Kind::Bulletin, &slug, &chain).await? {
        None => Err(Fault::NotFound),
        Some(Found::Here(text)) => {
            let facts = facts::all(&mut tx).await?;
            let corrected_by = correction(&visit, &mut tx, &text, &facts).await?;
            let card = cards::link(&visit, &mut tx, &text, &facts).await?;
            visit.publish(&Show { card, corrected_by, ..page(&visit, &text, &facts)? })
        }
        Some(Found::Elsewhere { title_ko, languages, why, .. }) => {
            visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why))
        }
    }
}

/// What sets a bulletin right.
async fn correction(
    visit: &Visit,
    tx: &mut Tx,
    text: &Published,
    facts: &Facts,
) -> anyhow::Result<Option<Line>> {
    let Some(id) = bulletins::of_text(tx, text.text.id).await? else { return Ok(None) };
    let Some(correction) = bulletins::corrected_by(tx, id).await? else { return Ok(None) };
    // What was right in this language stays so.
    let is_meant = correction.langs.is_empty() || correction.langs.contains(&text.lang);
    let (Some(sent_at), true) = (correction.left_at, is_meant) else { return Ok(None) };
    let sent = Sent { slug: correction.slug, sent_at, topics: correction.topics };
    match texts::find(tx, Kind::Bulletin, &sent.slug, &[text.lang]).await? {
        Some(Found::Here(correction)) => Ok(Some(line(visit, &sent, &correction, facts)?)),
        _ => Ok(None),
    }
}

fn page(visit: &Visit, text: &Published, facts: &Facts) -> anyhow::Result<Show> {
    let filled = texts::fill(text, &visit.reader(), facts, visit.today)?;
    let reading = Reading {
        // What was sent does not change: no translation follows.
        stale_key: "bulletins-stale-note",
        ..Reading::new(text, filled, visit.lang, &visit.app.city, &visit.path, &[])
    };
    let address = Address::Text {
        path: visit.path.clone(),
        shown: text.lang,
        languages: text.languages.clone(),
    };
    let sent_on = text.text.shown_on;
    Ok(Show {
        frame: visit.frame_at(&address, reading.title.clone()),
        reading,
        sent_on,
        sent: sent_on.map(|day| formats::date(visit.lang, day)).unwrap_or_default(),
        corrected_by: None,
        card: None,
    })
}

/// Counts the wish for a translation, without a person.
pub async fn want(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    texts::pages::wanted(&visit, Kind::Bulletin, &slug).await
}
