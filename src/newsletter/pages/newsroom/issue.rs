//! The page of an issue: its articles in their order and in every language, and what can be released.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::languages::{Language, languages_of};
use super::{full_title, languages, page_of, tongues};
use crate::db::Tx;
use crate::language::{Lang, formats};
use crate::newsletter::{self, LONGEST_SLUG, Work};
use crate::staff::Role;
use crate::staff::pages::{Section, Shift, Tongue};
use crate::texts::editing::LONGEST_TITLE;
use crate::texts::pages::shape;
use crate::texts::translations::{Standing, Translation};
use crate::web::{Fault, Filled, Frame, Troubles};

/// What the page can say that was done.
const DONE: [&str; 9] = [
    "begun",
    "put-in",
    "taken-out",
    "moved",
    "day",
    "planned",
    "released",
    "scheduled",
    "unscheduled",
];

#[derive(Template)]
#[template(path = "newsletter/pages/newsroom/issue.html")]
struct Page {
    frame: Frame,
    /// Its own address, and that of its publication.
    own: String,
    above: (String, String),
    title: String,
    done: Option<String>,
    /// What was refused, and at which place.
    refused: Option<(String, String)>,
    day: String,
    day_shown: String,
    tongues: Vec<Tongue>,
    titles: Vec<Line>,
    lines: Vec<Line>,
    loose: Vec<(Uuid, String)>,
    topics: Vec<(String, String)>,
    rows: Vec<Language>,
    may_write: bool,
    may_publish: bool,
    /// Whether some language is not released yet, can be released, waits for an instant.
    is_open: bool,
    is_ready: bool,
    is_scheduled: bool,
    is_released: bool,
    /// The issue as the form that announces it names it.
    value: String,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_slug: usize,
}

/// A title or an article in every language.
struct Line {
    id: Uuid,
    slug: String,
    title: String,
    topic: Option<String>,
    cells: Vec<Cell>,
    /// The article before it and the one after it.
    before: Option<String>,
    after: Option<String>,
    may_go: bool,
}

/// Where a text stands in a language.
struct Cell {
    tag: Lang,
    code: &'static str,
    shape: &'static str,
    state: String,
    is_public: bool,
}

/// What the page answers to what was done.
#[derive(Default)]
pub struct Back {
    pub done: Option<String>,
    pub refused: Option<(String, String)>,
    pub typed: Filled,
    pub troubles: Troubles,
}

pub async fn show(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let done = DONE.into_iter().find(|code| *code == query);
    let done = done.map(|code| shift.words.say_of("publications-done", code));
    again(&shift, (&publication, &issue), Back { done, ..Back::default() }, StatusCode::OK).await
}

/// The page as it is now, with what is to be said about what was done.
pub async fn again(
    shift: &Shift,
    key: (&str, &str),
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let work = newsletter::work(&mut tx, key).await?.ok_or(Fault::NotFound)?;
    let page = page(shift, &mut tx, &work, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

/// Leads to the page, which says what was done.
pub fn lead_to((publication, issue): (&str, &str), done: &str) -> Response {
    Redirect::to(&format!("/newsroom/publications/{publication}/{issue}?{done}")).into_response()
}

async fn page(shift: &Shift, tx: &mut Tx, work: &Work, back: Back) -> anyhow::Result<Page> {
    let rows = languages_of(shift, tx, work, &back.typed).await?;
    let may_write = shift.who.has(Role::Writer);
    let loose = if may_write { newsletter::loose(tx).await? } else { Vec::new() };
    let city = &shift.app.city;
    let topics = city.topics.iter();
    Ok(Page {
        frame: shift.newsroom(full_title(&work.serial, &work.title), Section::Publications),
        own: page_of(work),
        above: (
            format!("/newsroom/publications/{}", work.publication),
            work.serial.name().to_owned(),
        ),
        title: work.title.name().to_owned(),
        done: back.done,
        refused: back.refused,
        day: work.published_on.to_string(),
        day_shown: formats::date(shift.who.lang, work.published_on),
        tongues: tongues(shift),
        titles: [&work.serial, &work.title].map(|text| Line::new(shift, text)).into(),
        lines: lines(shift, work),
        loose: loose.iter().map(|text| (text.text_id, text.name().to_owned())).collect(),
        topics: topics
            .map(|topic| (topic.id.clone(), city.topic_name(&topic.id, shift.who.lang)))
            .collect(),
        may_write,
        may_publish: shift.who.has(Role::Publisher),
        is_open: rows.iter().any(|row| row.released.is_none()),
        is_ready: rows.iter().any(|row| row.is_ready),
        is_scheduled: rows.iter().any(|row| row.scheduled.is_some()),
        rows,
        is_released: work.is_released(Lang::KOREAN),
        value: format!("{}/{}", work.publication, work.slug),
        typed: back.typed,
        troubles: back.troubles,
        longest_title: LONGEST_TITLE,
        longest_slug: LONGEST_SLUG,
    })
}

fn lines(shift: &Shift, work: &Work) -> Vec<Line> {
    let slug =
        |at: Option<usize>| at.and_then(|at| work.articles.get(at)).map(|piece| piece.slug.clone());
    let pieces = work.articles.iter().enumerate();
    pieces
        .map(|(at, piece)| Line {
            slug: piece.slug.clone(),
            before: slug(at.checked_sub(1)),
            after: slug(Some(at + 1)),
            ..Line::new(shift, &piece.text)
        })
        .collect()
}

impl Line {
    fn new(shift: &Shift, text: &Standing) -> Self {
        let nothing = Translation::default();
        let cell = |lang: Lang| {
            let here = text.languages.get(&lang).unwrap_or(&nothing);
            let state = here.state(lang);
            Cell {
                tag: lang,
                code: state.as_str(),
                shape: shape(state),
                state: shift.words.say_of("text-state", state.as_str()),
                is_public: here.public.is_some(),
            }
        };
        let was_public = |here: &Translation| here.public.is_some() || here.withdrawn.is_some();
        let topic = text.topic.as_ref();
        Self {
            id: text.text_id,
            slug: text.slug.clone(),
            title: text.name().to_owned(),
            topic: topic.map(|id| shift.app.city.topic_name(id, shift.who.lang)),
            cells: languages(shift).into_iter().map(cell).collect(),
            before: None,
            after: None,
            may_go: !text.languages.values().any(was_public),
        }
    }
}
