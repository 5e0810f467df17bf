//! What has changed since it was last told: guides with new sentences, each a step away from a bulletin.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{fields, lead_to, shown};
use crate::bulletins::{self, Refusal};
use crate::facts;
use crate::staff::Role;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "bulletins/pages/changes.html")]
struct Page {
    frame: Frame,
    lines: Vec<Line>,
    may_write: bool,
    error: Option<String>,
}

/// A guide that changed.
struct Line {
    id: Uuid,
    title: String,
    topic: String,
    at: Moment,
    sentences: String,
}

pub async fn list(shift: Shift) -> Result<Response, Fault> {
    shift.show(&page(&shift, None).await?)
}

async fn page(shift: &Shift, error: Option<String>) -> anyhow::Result<Page> {
    let mut tx = shift.app.db.read().await?;
    let changed = bulletins::changed_since(&mut tx).await?.into_iter();
    let lines = changed.map(|changed| {
        let blocks = u64::try_from(changed.blocks).unwrap_or_default();
        let told = shift.words.tell("sending-new-sentences").with("count", blocks);
        let topic = changed.topic.unwrap_or_default();
        Line {
            id: changed.text_id,
            title: changed.title,
            topic: shift.app.city.topic_name(&topic, shift.who.lang),
            at: Moment::new(shift, changed.changed_at),
            sentences: told.with("shown", shown(shift, blocks)).to_string(),
        }
    });
    Ok(Page {
        lines: lines.collect(),
        frame: shift.newsroom(shift.words.say("sending-changes"), Section::Bulletins),
        may_write: shift.who.has(Role::Writer),
        error,
    })
}

/// Drafts the bulletin that tells what changed in a guide, and leads to it.
pub async fn tell(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let facts = facts::all(&mut tx).await?;
    let (city, by, on) = (&shift.app.city, shift.who.id, (shift.today, shift.now));
    match bulletins::tell_change(&mut tx, (city, &facts), id, by, on).await? {
        Ok(begun) => {
            tx.commit().await?;
            Ok(lead_to(begun, ""))
        }
        Err(refusal) => {
            drop(tx);
            let page = page(&shift, Some(why(&shift, &refusal))).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
        }
    }
}

/// Why no bulletin was begun.
fn why(shift: &Shift, refusal: &Refusal) -> String {
    let words = shift.words;
    match refusal {
        Refusal::UnknownFact(fact) => {
            words.tell("newsroom-error-fact").with("fact", fact.clone()).to_string()
        }
        Refusal::TooLong => {
            let (_, longest) = fields::longest();
            let limit = shown(shift, u64::try_from(longest).unwrap_or_default());
            words.tell("newsroom-error-too-long").with("limit", limit).to_string()
        }
        Refusal::Empty => words.say("newsroom-error-no-text"),
        _ => words.say("sending-error-nothing-changed"),
    }
}
