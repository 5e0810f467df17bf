//! A fact that was not there: its id, what it counts, and its first value.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use super::{change, form, lead_to, signed};
use crate::facts::{self, Change, LONGEST_ID, LONGEST_SOURCE, LONGEST_VALUE, Unit};
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

/// What the addresses of these pages already mean.
const RESERVED: [&str; 1] = ["new"];

#[derive(Template)]
#[template(path = "facts/pages/new.html")]
struct Page {
    frame: Frame,
    typed: Filled,
    troubles: Troubles,
    units: Vec<(&'static str, String)>,
    statuses: Vec<(&'static str, String)>,
    longest_id: usize,
    longest_value: usize,
    longest_source: usize,
}

impl Page {
    fn new(shift: &Shift, typed: Filled, troubles: Troubles) -> Self {
        let words = shift.words;
        let units = Unit::ALL.into_iter();
        Self {
            frame: shift.newsroom(words.say("facts-new-title"), Section::Facts),
            typed,
            troubles,
            units: units
                .map(|unit| (unit.as_str(), words.say_of("facts-unit", unit.as_str())))
                .collect(),
            statuses: change::statuses(words),
            longest_id: LONGEST_ID,
            longest_value: LONGEST_VALUE,
            longest_source: LONGEST_SOURCE,
        }
    }
}

pub async fn blank(shift: Shift) -> Result<Response, Fault> {
    shift.show(&Page::new(&shift, Filled::default(), Troubles::default()))
}

pub async fn begin(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let mut troubles = Troubles::default();
    let id = typed.get("id").to_owned();
    if RESERVED.contains(&id.as_str()) {
        troubles.add("id", shift.words.say("facts-error-taken"));
    }
    let unit = Unit::parse(typed.get("unit"));
    if unit.is_none() {
        troubles.add("unit", shift.words.say("facts-error-unit"));
    }
    let fact = match form::fact(&typed, &id, unit.unwrap_or(Unit::Number), &shift) {
        Ok(fact) if troubles.all().is_empty() => fact,
        Ok(_) => return refused(&shift, typed, troubles),
        Err(more) => return refused(&shift, typed, troubles.and(more)),
    };
    let mut tx = shift.app.db.begin().await?;
    let nothing = facts::fingerprint(&[]);
    let begun = Change::Begin(fact);
    match facts::change(&mut tx, &id, &begun, &nothing, &signed(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(&id, "?saved"))
        }
        // What changed since nothing was there is that it is there.
        Err(facts::Refusal::Changed) => {
            troubles.add("id", shift.words.say("facts-error-taken"));
            refused(&shift, typed, troubles)
        }
        Err(refusal) => {
            let troubles = form::troubles(&refusal, shift.words);
            refused(&shift, typed, troubles)
        }
    }
}

fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = Page::new(shift, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}
