//! What waits to be read by somebody, in the languages that they speak.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use uuid::Uuid;

use super::Tongue;
use crate::db::Tx;
use crate::language::{Lang, formats};
use crate::readings::{self, Read, Waiting};
use crate::staff::Role;
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Frame};

/// So much is shown; the rest comes when some of it is read.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "readings/pages/queue.html")]
struct Page {
    frame: Frame,
    messages: Vec<Messages>,
    lines: Vec<Line>,
    oversees: bool,
    /// What was just done, in words.
    done: Option<String>,
}

/// The program's messages in one language.
struct Messages {
    tongue: Tongue,
    critical: String,
    all: String,
}

struct Line {
    text_id: Uuid,
    name: String,
    tongue: Tongue,
    kind: String,
    is_machine: bool,
    is_public: bool,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let city = &shift.app.city;
    let langs = readings::languages_of(&mut tx, city, &shift.who, shift.now).await?;
    let waiting = readings::queue(&mut tx, city, &langs, shift.who.id).await?;
    let mut messages = Vec::new();
    for lang in langs {
        messages.push(Messages::new(&shift, &mut tx, lang).await?);
    }
    let done = match query.as_deref() {
        Some("right") => Some(shift.words.say("readings-right-done")),
        _ => None,
    };
    shift.show(&Page {
        frame: shift.newsroom(shift.words.say("readings-title"), Section::Reading),
        messages,
        lines: waiting.into_iter().take(MOST).map(|one| Line::new(&shift, one)).collect(),
        oversees: shift.who.has_any(&[Role::Head, Role::Publisher]),
        done,
    })
}

impl Messages {
    async fn new(shift: &Shift, tx: &mut Tx, lang: Lang) -> anyhow::Result<Self> {
        let readings = readings::to_read(tx, lang).await?;
        let waits = readings.iter().filter(|one| matches!(one.read, Read::Unread | Read::Again(_)));
        let (critical, others): (Vec<_>, Vec<_>) = waits.partition(|one| one.is_critical);
        let count = |count| formats::count(shift.who.lang, count);
        Ok(Self {
            tongue: Tongue::new(shift, lang),
            critical: count(critical.len()),
            all: count(critical.len() + others.len()),
        })
    }
}

impl Line {
    fn new(shift: &Shift, waiting: Waiting) -> Self {
        Self {
            text_id: waiting.place.text_id,
            tongue: Tongue::new(shift, waiting.place.lang),
            kind: shift.words.say_of("text-kind", waiting.kind.as_str()),
            is_machine: waiting.state == crate::texts::translations::State::Machine,
            is_public: waiting.is_public,
            name: waiting.name,
        }
    }
}
