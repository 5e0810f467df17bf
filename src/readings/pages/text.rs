//! A text beside its Korean, to be read: it is right, or this segment is wrong.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{Tongue, by, lead_to, spoken};
use crate::db::Tx;
use crate::facts::{self, Facts, Form, Template as FactTemplate};
use crate::language::{Lang, Words, formats};
use crate::readings::{self, Refusal};
use crate::staff::pages::{Section, Shift};
use crate::texts::comments::{self, LONGEST};
use crate::texts::editing::{self, Desk};
use crate::texts::segments::{Identity, MISSING};
use crate::texts::translations::Place;
use crate::texts::{Row, markdown};
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "readings/pages/text.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    name: String,
    tongue: Tongue,
    segments: Vec<Segment>,
    /// The revision on the page; what was read is what is called right.
    seen: String,
    is_own: bool,
    error: Option<String>,
    longest: usize,
}

/// A segment beside its source, as readers see it.
struct Segment {
    identity: String,
    number: String,
    korean: String,
    here: String,
    /// What was said about it and waits.
    comments: Vec<String>,
    typed: String,
    error: Option<String>,
}

/// What the page gives back.
#[derive(Default)]
struct Back {
    error: Option<String>,
    /// The segment that a word was typed about, the word, and what is wrong with it.
    typed: Option<(String, String, String)>,
}

pub async fn show(shift: Shift, path: Path<(String, String)>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let desk = opened(&shift, &mut tx, path).await?;
    shift.show(&Page::new(&shift, &mut tx, &desk, Back::default()).await?)
}

pub async fn call_right(
    shift: Shift,
    path: Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let desk = opened(&shift, &mut tx, path).await?;
    let seen = typed.get("seen").parse().unwrap_or_default();
    match readings::call_text_right(&mut tx, &desk, seen, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to("/newsroom/readings?right"))
        }
        Err(refusal) => {
            let key = match refusal {
                Refusal::OwnWords => "readings-error-own",
                Refusal::Changed => "readings-error-changed",
                Refusal::NoWords | Refusal::Behind => "readings-error-behind",
            };
            let back = Back { error: Some(shift.words.say(key)), ..Back::default() };
            again(&shift, &mut tx, &desk, back).await
        }
    }
}

/// A word about a segment: whoever works on the text finds it there.
pub async fn call_wrong(
    shift: Shift,
    path: Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let desk = opened(&shift, &mut tx, path).await?;
    let segment = Identity::parse(typed.get("segment")).ok_or(Fault::Unreadable)?;
    if !desk.rows.iter().any(|row| row.source.identity == segment) {
        return Err(Fault::NotFound);
    }
    let said = typed.get("what");
    match comments::say(&mut tx, desk.place, &segment, said, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            let Place { text_id, lang } = desk.place;
            let at = desk.rows.iter().position(|row| row.source.identity == segment);
            let at = at.unwrap_or_default() + 1;
            Ok(lead_to(&format!("/newsroom/readings/{text_id}/{lang}#s{at}")))
        }
        Err(comments::Refusal::Length) => {
            let limit = formats::count(shift.who.lang, LONGEST);
            let error = shift.words.tell("readings-error-length").with("limit", limit).to_string();
            let typed = Some((segment.to_string(), said.to_owned(), error));
            again(&shift, &mut tx, &desk, Back { typed, ..Back::default() }).await
        }
    }
}

async fn again(shift: &Shift, tx: &mut Tx, desk: &Desk, back: Back) -> Result<Response, Fault> {
    let page = Page::new(shift, tx, desk, back).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// The translation that a path names, in a language that this person speaks.
async fn opened(
    shift: &Shift,
    tx: &mut Tx,
    Path((id, tag)): Path<(String, String)>,
) -> Result<Desk, Fault> {
    let text_id = id.parse().map_err(|_| Fault::NotFound)?;
    let lang = spoken(shift, tx, &tag).await?;
    let desk = editing::open(tx, Place { text_id, lang }, None).await?;
    desk.filter(|desk| desk.latest.is_some()).ok_or(Fault::NotFound)
}

impl Page {
    async fn new(shift: &Shift, tx: &mut Tx, desk: &Desk, back: Back) -> anyhow::Result<Self> {
        let facts = facts::all(tx).await?;
        let mut waiting: BTreeMap<Identity, Vec<String>> = BTreeMap::new();
        for comment in comments::comments(tx, desk.place).await? {
            if comment.settled_at.is_none() {
                waiting.entry(comment.segment).or_default().push(comment.body);
            }
        }
        let tongue = Tongue::new(shift, desk.place.lang);
        let title = shift.words.tell("readings-text-title");
        let title = title.with("title", desk.source.title.clone());
        let title = title.with("language", tongue.autonym.clone()).to_string();
        let rows = desk.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| !row.source.words().is_empty());
        let segments = rows.map(|(at, row)| {
            let comments = waiting.remove(&row.source.identity).unwrap_or_default();
            Segment::new(shift, (at, row), (desk.place.lang, &facts), comments, &back)
        });
        let segments = segments.collect();
        let latest = desk.latest.as_ref();
        Ok(Self {
            frame: shift.newsroom(title, Section::Reading),
            id: desk.place.text_id,
            name: desk.source.title.clone(),
            tongue,
            segments,
            seen: latest.map(|latest| latest.id.to_string()).unwrap_or_default(),
            is_own: latest.is_some_and(|latest| latest.author == Some(shift.who.id)),
            error: back.error,
            longest: LONGEST,
        })
    }
}

impl Segment {
    fn new(
        shift: &Shift,
        (at, row): (usize, &Row),
        (lang, facts): (Lang, &Facts),
        comments: Vec<String>,
        back: &Back,
    ) -> Self {
        let identity = row.source.identity.to_string();
        let typed = back.typed.as_ref().filter(|(segment, ..)| *segment == identity);
        let here = row.words.as_deref().unwrap_or(MISSING);
        Self {
            number: (at + 1).to_string(),
            korean: as_read(row.source.words(), Lang::KOREAN, facts, shift),
            here: as_read(here, lang, facts, shift),
            comments,
            typed: typed.map(|(_, words, _)| words.clone()).unwrap_or_default(),
            error: typed.map(|(.., error)| error.clone()),
            identity,
        }
    }
}

/// Words as readers see them, with today's facts. Words that name no fact stay as they are.
fn as_read(words: &str, lang: Lang, facts: &Facts, shift: &Shift) -> String {
    let letters = Words::for_letters(lang);
    let words = words.replace(MISSING, &letters.say("not-translated-yet"));
    let filled = FactTemplate::parse(&words)
        .map(|template| template.fill(facts, shift.today, letters, Form::Markdown));
    markdown::html(&filled.unwrap_or(words), &shift.app.reader(lang), &[])
}
