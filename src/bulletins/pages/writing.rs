//! A new bulletin: its topics and its Korean words.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::audience::{Topic, chosen};
use super::{Tongue, fields, lead_to};
use crate::bulletins::{self, LONGEST_BODY, LONGEST_TITLE, Refusal};
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled, Frame, Troubles};

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
        Self {
            frame: shift.frame(shift.words.say("newsroom-write")),
            tongue: Tongue::new(shift, Lang::KOREAN),
            topics: Topic::all(shift, &chosen(shift, &typed)),
            typed,
            troubles,
            longest_title: LONGEST_TITLE,
            longest_body: LONGEST_BODY,
        }
    }
}

pub async fn blank(shift: Shift) -> Result<Response, Fault> {
    typed_before(&shift, Filled::default())
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
    let korean = match fields::words(&typed, Lang::KOREAN, &facts, shift.words) {
        Ok(korean) if troubles.all().is_empty() => korean,
        Ok(_) => return refused(&shift, typed, troubles),
        Err(more) => return refused(&shift, typed, troubles.and(more)),
    };
    let (by, today, now) = (shift.who.id, shift.today, shift.now);
    let id = bulletins::begin(&mut tx, &korean, &topics, by, today, now).await?;
    tx.commit().await?;
    Ok(lead_to(id, ""))
}

fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = Page::new(shift, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}
