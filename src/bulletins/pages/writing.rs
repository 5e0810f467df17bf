//! A new bulletin: its topics and its Korean words.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::audience::{Topic, chosen};
use super::{Tongue, fields, lead_to};
use crate::bulletins::{self, Refusal};
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

/// The longest query in bytes that a link may bring: as much as a server in front lets through.
const LONGEST_QUERY: usize = 8 * 1024;

/// The longest id of a fact that a link may name.
const LONGEST_ID: usize = 100;

#[derive(Template)]
#[template(path = "bulletins/pages/new.html")]
struct Page {
    frame: Frame,
    tongue: Tongue,
    topics: Vec<Topic>,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_body: usize,
}

impl Page {
    fn new(shift: &Shift, typed: Filled, troubles: Troubles) -> Self {
        let (longest_title, longest_body) = fields::longest();
        Self {
            frame: shift.newsroom(shift.words.say("newsroom-write"), Section::Bulletins),
            tongue: Tongue::new(shift, Lang::KOREAN),
            topics: Topic::all(shift, &chosen(shift, &typed)),
            typed,
            troubles,
            longest_title,
            longest_body,
        }
    }
}

/// The form, with the first words that a link brings along, as after a fact has changed. Nothing is saved by it.
pub async fn blank(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    if query.len() > LONGEST_QUERY {
        return Err(Fault::TooLarge);
    }
    let brought = Filled::parse(query.as_bytes()).ok_or(Fault::Unreadable)?;
    let mut typed = Filled::default();
    let (longest_title, longest_body) = fields::longest();
    for (field, most) in [("title", longest_title), ("text", longest_body)] {
        typed.set(field, brought.get(field).chars().take(most).collect::<String>());
    }
    typed.set("fact", brought.get("fact").chars().take(LONGEST_ID).collect::<String>());
    for topic in chosen(&shift, &brought) {
        typed.add("topics", topic);
    }
    typed_before(&shift, typed)
}

/// The form with what stood in it before.
pub fn typed_before(shift: &Shift, typed: Filled) -> Result<Response, Fault> {
    shift.show(&Page::new(shift, typed, Troubles::default()))
}

/// Begins a bulletin, and leads to its page.
pub async fn begin(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let topics = chosen(&shift, &typed);
    let mut troubles = Troubles::default();
    if topics.is_empty() {
        troubles = fields::troubles(&typed, &Refusal::NoTopic, shift.words);
    }
    let korean = match fields::words(&typed, &facts, shift.words) {
        Ok(korean) if troubles.all().is_empty() => korean,
        Ok(_) => return refused(&shift, typed, troubles),
        Err(more) => return refused(&shift, typed, troubles.and(more)),
    };
    let (by, today, now) = (shift.who.id, shift.today, shift.now);
    let fact = typed.get("fact");
    let id = match facts.knows(fact) {
        true => {
            let what = (fact, &korean);
            bulletins::change_of_fact(&mut tx, what, &topics, by, (today, now)).await?
        }
        false => bulletins::begin(&mut tx, &korean, &topics, by, today, now).await?,
    };
    tx.commit().await?;
    Ok(lead_to(id, ""))
}

fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = Page::new(shift, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}
