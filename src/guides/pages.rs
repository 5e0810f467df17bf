//! The guides' pages.

mod around;
mod as_of;
mod reviews;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use self::around::Around;
use self::as_of::AsOf;
pub use self::reviews::overdue;
use crate::facts;
use crate::feedback::pages::Question;
use crate::staff::pages::NEWSROOM;
use crate::texts::{self, Found, Kind, Published, Reading, terms};
use crate::web::{Address, Fault, Frame, Routes, Rule, Visit};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/guides", Rule::Anyone, list)
        .get("/{lang}/guides/{slug}", Rule::Anyone, show)
        .post("/{lang}/guides/{slug}", Rule::Anyone, want)
        .get("/newsroom/reviews", Rule::Staff(NEWSROOM), reviews::show)
}

#[derive(Template)]
#[template(path = "guides/list.html")]
struct List {
    frame: Frame,
    shelves: Vec<Shelf>,
}

/// The guides of one topic.
struct Shelf {
    topic: String,
    name: String,
    guides: Vec<Line>,
}

/// A guide in a list.
pub struct Line {
    pub href: String,
    pub html_lang: String,
    pub title: String,
    pub title_ko: String,
    pub summary: String,
    pub is_fallback: bool,
}

async fn list(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let mut shelves = Vec::new();
    for topic in &visit.app.city.topics {
        let guides = lines(&visit, &mut tx, Some(&topic.id)).await?;
        if !guides.is_empty() {
            let name = visit.app.city.topic_name(&topic.id, visit.lang);
            shelves.push(Shelf { topic: topic.id.clone(), name, guides });
        }
    }
    let frame = visit.frame(visit.words.say("guides-title"));
    visit.publish(&List { frame, shelves })
}

/// The guides on a topic, or all, as this reader sees them.
pub async fn lines(
    visit: &Visit,
    tx: &mut crate::db::Tx,
    topic: Option<&str>,
) -> anyhow::Result<Vec<Line>> {
    let facts = facts::all(tx).await?;
    let mut lines = Vec::new();
    for entry in super::list(tx, &visit.chain()).await? {
        if topic.is_some() && entry.topic.as_deref() != topic {
            continue;
        }
        let words = crate::language::Words::for_letters(entry.lang);
        let summary = facts::Template::parse(&entry.summary);
        let Some(summary) = texts::or_left_out(&entry.slug, entry.lang, summary) else {
            continue;
        };
        lines.push(Line {
            href: visit.to(&format!("/guides/{}", entry.slug)),
            html_lang: visit.html_of(entry.lang),
            title: entry.title,
            title_ko: entry.title_ko,
            summary: summary.fill(&facts, visit.today, words, facts::Form::Plain),
            is_fallback: entry.lang != visit.lang,
        });
    }
    Ok(lines)
}

#[derive(Template)]
#[template(path = "guides/show.html")]
struct Show {
    frame: Frame,
    reading: Reading,
    topic: String,
    topic_name: String,
    around: Around,
    question: Question,
    as_of: AsOf,
}

async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let as_of = AsOf::parse(&visit, query.as_deref())?;
    let mut tx = visit.read().await?;
    match super::find(&mut tx, &slug, &visit.chain()).await? {
        None => Err(Fault::NotFound),
        Some(Found::Here(text)) => {
            let page = guide_page(&visit, &mut tx, &text, as_of).await?;
            match page.as_of.error {
                // A day of somebody's own life is kept nowhere.
                None if !page.as_of.is_today() => visit.show(&page),
                Some(_) => Ok((StatusCode::BAD_REQUEST, visit.show(&page)?).into_response()),
                None => visit.publish(&page),
            }
        }
        Some(Found::Elsewhere { title_ko, languages, why, .. }) => {
            visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why))
        }
    }
}

async fn guide_page(
    visit: &Visit,
    tx: &mut crate::db::Tx,
    text: &Published,
    mut as_of: AsOf,
) -> anyhow::Result<Show> {
    let city = &visit.app.city;
    let facts = facts::all(tx).await?;
    let terms = terms::all(tx).await?;
    let around = Around::new(visit, tx, text, &facts).await?;
    let day = as_of.day.unwrap_or(visit.today);
    let filled = texts::fill_with_terms(text, &visit.reader(), &facts, day, &terms)?;
    as_of.look_for_gaps(text, &facts);
    let address = if as_of.is_today() {
        let languages = text.languages.clone();
        Address::Text { path: visit.path.clone(), shown: text.lang, languages }
    } else {
        Address::Private(visit.path.clone())
    };
    let reading = Reading::new(text, filled, visit.lang, city, &visit.path, &terms);
    let topic = text.text.topic.clone().unwrap_or_default();
    Ok(Show {
        frame: visit.frame_at(&address, reading.title.clone()).described(reading.summary.clone()),
        topic_name: city.topic_name(&topic, visit.lang),
        reading,
        topic,
        around,
        question: Question::new(Kind::Guide, &text.text.slug),
        as_of,
    })
}

/// Counts the wish for a translation, without a person.
async fn want(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Result<Response, Fault> {
    texts::pages::wanted(&visit, Kind::Guide, &slug).await
}
