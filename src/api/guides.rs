//! Guides.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::answer::{Ask, Problem, open};
use super::words::FactAnswer;
use crate::facts;
use crate::guides;
use crate::language::Words;
use crate::texts::{self, Entry, Found, Source};

#[derive(Serialize, utoipa::ToSchema)]
pub struct GuideAnswer {
    slug: String,
    /// The language of the text.
    lang: String,
    /// The language that was asked for.
    asked: String,
    title: String,
    title_ko: String,
    topic: Option<String>,
    updated_at: DateTime<Utc>,
    /// `person`, `machine` or `machine_reviewed`.
    made_by: String,
    /// Blocks whose Korean has changed since they were translated.
    stale_segments: usize,
}

impl GuideAnswer {
    fn new(entry: Entry, asked: &Ask) -> Self {
        Self {
            slug: entry.slug,
            lang: entry.lang.to_string(),
            asked: asked.lang.to_string(),
            title: entry.title,
            title_ko: entry.title_ko,
            topic: entry.topic,
            updated_at: entry.updated_at,
            made_by: entry.made_by.as_str().to_owned(),
            stale_segments: entry.stale_segments,
        }
    }
}

/// The guides, in the language asked for or the one that its speakers read.
#[utoipa::path(get, path = "/api/v1/guides",
    params(("lang" = Option<String>, Query), ("topic" = Option<String>, Query)),
    responses((status = 200, body = Vec<GuideAnswer>)))]
pub async fn list(ask: Ask) -> Result<Response, Problem> {
    let topic = ask.query.get("topic").to_owned();
    let mut tx = ask.app.db.read().await?;
    let guides = guides::list(&mut tx, &ask.chain()).await?.into_iter();
    let guides = guides.filter(|g| topic.is_empty() || g.topic.as_ref() == Some(&topic));
    open(&guides.map(|entry| GuideAnswer::new(entry, &ask)).collect::<Vec<_>>())
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct GuideWhole {
    slug: String,
    lang: String,
    asked: String,
    title: String,
    title_ko: String,
    topic: Option<String>,
    updated_at: DateTime<Utc>,
    made_by: String,
    stale_segments: usize,
    summary: String,
    html: String,
    text: String,
    facts: Vec<FactAnswer>,
    /// Every language in which it is published.
    languages: Vec<String>,
    /// The day on which it was last held against its sources.
    checked_on: Option<NaiveDate>,
    /// Who did: a role or a body, in Korean.
    checked_by: Option<String>,
    /// The day by which it is to be checked again; once that is over, its numbers may be old.
    review_by: Option<NaiveDate>,
    /// Slugs of guides to read with it.
    related: Vec<String>,
    /// Articles of the law and offices, in Korean.
    sources: Vec<SourceAnswer>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct SourceAnswer {
    name: String,
    url: Option<String>,
}

impl SourceAnswer {
    fn new(source: &Source) -> Self {
        Self { name: source.name.clone(), url: source.url.clone() }
    }
}

/// One guide, as of today.
#[utoipa::path(get, path = "/api/v1/guides/{slug}",
    params(("slug" = String, Path), ("lang" = Option<String>, Query)),
    responses((status = 200, body = GuideWhole), (status = 404)))]
pub async fn show(ask: Ask, Path(slug): Path<String>) -> Result<Response, Problem> {
    let mut tx = ask.app.db.read().await?;
    let found = guides::find(&mut tx, &slug, &ask.chain()).await?;
    let Some(Found::Here(text)) = found else {
        return Err(Problem::not_found());
    };
    let facts = facts::all(&mut tx).await?;
    let filled = texts::fill(&text, &ask.app.reader(ask.lang), &facts, ask.today)?;
    let words = Words::for_letters(text.lang);
    let about = &text.text.about;
    let named = filled.facts.iter().filter_map(|id| facts.on(id, ask.today));
    open(&GuideWhole {
        slug: text.text.slug.clone(),
        lang: text.lang.to_string(),
        asked: ask.lang.to_string(),
        title: filled.title,
        title_ko: text.title_ko.clone(),
        topic: text.text.topic.clone(),
        updated_at: text.updated_at,
        made_by: text.made_by.as_str().to_owned(),
        stale_segments: text.stale.len(),
        summary: filled.summary,
        html: filled.html,
        text: filled.plain,
        facts: named.map(|fact| FactAnswer::new(fact, words)).collect(),
        languages: text.languages.iter().map(ToString::to_string).collect(),
        checked_on: about.checked_on,
        checked_by: about.checked_by.clone(),
        review_by: about.review_by,
        related: about.related.clone(),
        sources: about.sources.iter().map(SourceAnswer::new).collect(),
    })
}
