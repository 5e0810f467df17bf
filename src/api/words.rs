//! Languages, topics, facts, search, and whether the program is well.

use axum::extract::State;
use axum::response::Response;
use chrono::NaiveDate;
use http::StatusCode;
use serde::Serialize;

use super::answer::{Ask, Problem, json, open};
use crate::app::App;
use crate::facts;
use crate::guides;
use crate::language::Words;
use crate::search::Piece;

#[derive(Serialize, utoipa::ToSchema)]
pub struct LanguageAnswer {
    tag: String,
    autonym: String,
    /// `ltr` or `rtl`.
    dir: String,
    publishes: bool,
    counsels: bool,
}

/// Every language of the interface.
#[utoipa::path(get, path = "/api/v1/languages", responses((status = 200, body = Vec<LanguageAnswer>)))]
pub async fn languages(State(app): State<App>) -> Result<Response, Problem> {
    let languages = app.city.languages().iter().map(|language| LanguageAnswer {
        tag: language.tag.to_string(),
        autonym: language.autonym.clone(),
        dir: language.dir.clone(),
        publishes: language.publishes,
        counsels: language.counsels,
    });
    open(&languages.collect::<Vec<_>>())
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct TopicAnswer {
    id: String,
    name: String,
    /// How many guides there are on it for this reader.
    guides: usize,
}

/// Every topic.
#[utoipa::path(get, path = "/api/v1/topics", params(("lang" = Option<String>, Query)),
    responses((status = 200, body = Vec<TopicAnswer>)))]
pub async fn topics(ask: Ask) -> Result<Response, Problem> {
    let mut tx = ask.app.db.read().await?;
    let guides = guides::list(&mut tx, &ask.chain()).await?;
    let topics = ask.app.city.topics.iter().map(|topic| TopicAnswer {
        id: topic.id.clone(),
        name: ask.app.city.topic_name(&topic.id, ask.lang),
        guides: guides.iter().filter(|guide| guide.topic.as_ref() == Some(&topic.id)).count(),
    });
    open(&topics.collect::<Vec<_>>())
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct FactAnswer {
    pub id: String,
    /// The number as text, a date, or a phone number.
    pub value: String,
    pub unit: String,
    /// Number and unit in the language asked for.
    pub shown: String,
    pub valid_from: NaiveDate,
    pub valid_until: Option<NaiveDate>,
    pub source: String,
    pub checked_on: NaiveDate,
    /// `law` or `official`.
    pub status: String,
}

impl FactAnswer {
    pub fn new(fact: &facts::Fact, words: Words) -> Self {
        Self {
            id: fact.id.clone(),
            value: fact.value.clone(),
            unit: fact.unit.as_str().to_owned(),
            shown: fact.shown(words),
            valid_from: fact.valid_from,
            valid_until: fact.valid_until,
            source: fact.source.clone(),
            checked_on: fact.checked_on,
            status: fact.status.as_str().to_owned(),
        }
    }
}

/// The facts in force today, or on another day (`on=2027-01-01`).
#[utoipa::path(get, path = "/api/v1/facts",
    params(("lang" = Option<String>, Query), ("on" = Option<NaiveDate>, Query)),
    responses((status = 200, body = Vec<FactAnswer>), (status = 400)))]
pub async fn facts(ask: Ask) -> Result<Response, Problem> {
    let day = match ask.query.get("on") {
        "" => ask.today,
        day => day.parse().map_err(|_| {
            Problem::new(StatusCode::BAD_REQUEST, "on must be a day such as 2027-01-01")
        })?,
    };
    let mut tx = ask.app.db.read().await?;
    let facts = facts::all(&mut tx).await?;
    let words = Words::for_letters(ask.lang);
    open(&facts.in_force(day).map(|fact| FactAnswer::new(fact, words)).collect::<Vec<_>>())
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct SearchAnswer {
    query: String,
    /// The language that was asked for. A hit may be in one that its speakers read instead.
    lang: String,
    hits: Vec<HitAnswer>,
    elsewhere: Vec<ElsewhereAnswer>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct HitAnswer {
    /// `guide`, `article`, `bulletin`, `programme`, `contact`, `term` or `amount`.
    kind: String,
    slug: String,
    lang: String,
    title: String,
    /// HTML: text, with what was found in `<mark>`.
    snippet: String,
    url: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ElsewhereAnswer {
    lang: String,
    count: usize,
}

/// What is published about something, best first.
#[utoipa::path(get, path = "/api/v1/search",
    params(("lang" = Option<String>, Query), ("q" = String, Query), ("limit" = Option<usize>, Query)),
    responses((status = 200, body = SearchAnswer), (status = 400)))]
pub async fn search(ask: Ask) -> Result<Response, Problem> {
    let query: String = ask.query.get("q").chars().take(200).collect();
    let limit =
        match ask.query.get("limit") {
            "" => 10,
            limit => limit.parse::<usize>().ok().filter(|limit| (1..=50).contains(limit)).ok_or(
                Problem::new(StatusCode::BAD_REQUEST, "limit must be a number from 1 to 50"),
            )?,
        };
    let index = ask.app.index()?;
    let searched = ask.app.city.whole_chain(ask.lang);
    let hits = index.for_reader(&searched, &query, limit)?.into_iter().map(|hit| HitAnswer {
        url: ask.app.settings.link(&format!("/{}{}", ask.lang, hit.url)),
        snippet: hit.snippet.iter().map(marked).collect(),
        kind: hit.kind,
        slug: hit.slug,
        lang: hit.lang,
        title: hit.title,
    });
    let hits = hits.collect();
    let mut elsewhere = index.elsewhere(ask.lang.as_str(), &query)?;
    elsewhere.retain(|(lang, _)| searched.iter().all(|own| own.as_str() != lang));
    let elsewhere = elsewhere.into_iter().map(|(lang, count)| ElsewhereAnswer { lang, count });
    let (lang, elsewhere) = (ask.lang.to_string(), elsewhere.collect());
    open(&SearchAnswer { query, lang, hits, elsewhere })
}

fn marked(piece: &Piece) -> String {
    let escape = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    match piece {
        Piece::Plain(text) => escape(text),
        Piece::Marked(text) => format!("<mark>{}</mark>", escape(text)),
    }
}

/// The process runs.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// The process can answer: the database can be read.
pub async fn readyz(State(app): State<App>) -> Result<Response, Problem> {
    let mut tx = app.db.read().await?;
    let epoch = crate::db::epoch::current(&mut tx).await?;
    json(StatusCode::OK, &serde_json::json!({ "ready": true, "epoch": epoch }))
}
