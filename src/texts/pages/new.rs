//! A new text: what it is, where it will lie, and its Korean title.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{by, text};
use crate::facts;
use crate::staff::pages::{Section, Shift};
use crate::texts::editing::{self, LONGEST_TITLE, Refusal, SourceEdit};
use crate::texts::{self, Kind};
use crate::web::{Fault, Filled, Frame, Troubles};

/// What is begun here. An article is begun in its issue, a bulletin among the bulletins.
const KINDS: [Kind; 5] = [Kind::Guide, Kind::Alert, Kind::Reply, Kind::Question, Kind::Situation];

/// How long the name in the address is, in characters.
const SLUG: std::ops::RangeInclusive<usize> = 3..=LONGEST_SLUG;
pub const LONGEST_SLUG: usize = 60;

#[derive(Template)]
#[template(path = "texts/pages/new.html")]
struct Page {
    frame: Frame,
    kinds: Vec<(&'static str, String)>,
    topics: Vec<(String, String)>,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_slug: usize,
}

/// A text that can be begun.
struct Begun {
    kind: Kind,
    slug: String,
    topic: String,
}

pub async fn blank(shift: Shift) -> Result<Response, Fault> {
    shift.show(&Page::new(&shift, Filled::default(), Troubles::default()))
}

/// Begins a text with its Korean title, and leads to it.
pub async fn begin(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let begun = match parse(&shift, &typed) {
        Ok(begun) => begun,
        Err(troubles) => return refused(&shift, typed, troubles),
    };
    match make(&shift, &begun, &typed).await? {
        Ok(text_id) => Ok(text::lead_to(text_id, "made")),
        Err(troubles) => refused(&shift, typed, troubles),
    }
}

/// Begins a text of a kind that has a form of its own, with the title, name and topic that were typed in it,
/// and gives its id.
pub async fn begin_text(
    shift: &Shift,
    kind: Kind,
    typed: &Filled,
) -> Result<Result<Uuid, Troubles>, Fault> {
    match named(shift, kind, typed, Troubles::default()) {
        Ok(begun) => make(shift, &begun, typed).await,
        Err(troubles) => Ok(Err(troubles)),
    }
}

async fn make(
    shift: &Shift,
    begun: &Begun,
    typed: &Filled,
) -> Result<Result<Uuid, Troubles>, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let mut troubles = Troubles::default();
    if texts::find_id(&mut tx, begun.kind, &begun.slug).await?.is_some() {
        troubles.add("slug", shift.words.say("text-error-slug-taken"));
        return Ok(Err(troubles));
    }
    let (slug, topic) = (begun.slug.as_str(), Some(begun.topic.as_str()));
    let text_id = texts::create(&mut tx, begun.kind, slug, topic, shift.now).await?;
    let facts = facts::all(&mut tx).await?;
    let edit = SourceEdit {
        text_id,
        seen: None,
        title: typed.get("title").to_owned(),
        summary: String::new(),
        body: String::new(),
    };
    match editing::save_source(&mut tx, &edit, &facts, by(shift)).await? {
        Ok(_) => {
            tx.commit().await?;
            Ok(Ok(text_id))
        }
        Err(refusal) => {
            troubles.add("title", in_words(shift, &refusal));
            Ok(Err(troubles))
        }
    }
}

impl Page {
    fn new(shift: &Shift, typed: Filled, troubles: Troubles) -> Self {
        let city = &shift.app.city;
        let kind = |kind: Kind| (kind.as_str(), shift.words.say_of("text-kind", kind.as_str()));
        let topics = city.topics.iter();
        Self {
            frame: shift.newsroom(shift.words.say("board-new"), Section::Board),
            kinds: KINDS.into_iter().map(kind).collect(),
            topics: topics
                .map(|topic| (topic.id.clone(), city.topic_name(&topic.id, shift.who.lang)))
                .collect(),
            typed,
            troubles,
            longest_title: LONGEST_TITLE,
            longest_slug: LONGEST_SLUG,
        }
    }
}

fn parse(shift: &Shift, typed: &Filled) -> Result<Begun, Troubles> {
    let mut troubles = Troubles::default();
    let kind = Kind::parse(typed.get("kind")).filter(|kind| KINDS.contains(kind));
    if kind.is_none() {
        troubles.add("kind", shift.words.say("text-error-kind"));
    }
    named(shift, kind.unwrap_or(Kind::Guide), typed, troubles)
}

/// Title, name and topic; `troubles` is what was found before.
fn named(
    shift: &Shift,
    kind: Kind,
    typed: &Filled,
    mut troubles: Troubles,
) -> Result<Begun, Troubles> {
    let words = shift.words;
    let slug = typed.get("slug").to_owned();
    if !is_slug(&slug) {
        troubles.add("slug", words.say("text-error-slug"));
    }
    let title = typed.get("title");
    if title.is_empty() {
        troubles.add("title", words.say("text-error-no-title"));
    } else if title.chars().count() > LONGEST_TITLE {
        troubles.add("title", in_words(shift, &Refusal::LongTitle));
    }
    let topic = typed.get("topic").to_owned();
    if shift.app.city.topic(&topic).is_none() {
        troubles.add("topic", words.say("text-error-topic"));
    }
    troubles.or(Begun { kind, slug, topic })
}

/// A name in an address: small letters, digits and hyphens. It never changes. `new` is the form itself.
fn is_slug(slug: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    SLUG.contains(&slug.len()) && slug.bytes().all(fits)
}

fn in_words(shift: &Shift, refusal: &Refusal) -> String {
    match refusal {
        Refusal::UnknownFact { found } => {
            let told = shift.words.tell("newsroom-error-fact").with("fact", found.clone());
            told.to_string()
        }
        Refusal::LongTitle => {
            let told = shift.words.tell("newsroom-error-too-long");
            told.with("limit", LONGEST_TITLE.to_string()).to_string()
        }
        _ => shift.words.say("text-error-no-title"),
    }
}

fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = Page::new(shift, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}
