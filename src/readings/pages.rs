//! The pages of readings: what waits, a text beside its Korean, the messages of the program, and what was
//! corrected in them.

mod corrections;
mod messages;
mod queue;
mod text;

use axum::response::{IntoResponse, Redirect, Response};

use crate::db::Tx;
use crate::language::Lang;
use crate::staff::Role;
use crate::staff::pages::{ANY_ROLE, Shift, Tongue};
use crate::texts::translations::By;
use crate::web::{Fault, Routes, Rule};

/// Which languages somebody speaks is looked up for each page: it is no role.
const STAFF: Rule = Rule::Staff(ANY_ROLE);
const OVERSEERS: Rule = Rule::Staff(&[Role::Head, Role::Publisher]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/readings", STAFF, queue::show)
        .get("/newsroom/readings/corrections", OVERSEERS, corrections::show)
        .post("/newsroom/readings/corrections/{id}/end", OVERSEERS, corrections::end)
        .get("/newsroom/readings/messages/{lang}", STAFF, messages::show)
        .post("/newsroom/readings/messages/{lang}", STAFF, messages::say)
        .get("/newsroom/readings/{id}/{lang}", STAFF, text::show)
        .post("/newsroom/readings/{id}/{lang}/right", STAFF, text::call_right)
        .post("/newsroom/readings/{id}/{lang}/wrong", STAFF, text::call_wrong)
}

/// The language that a path names, if this person speaks it.
async fn spoken(shift: &Shift, tx: &mut Tx, tag: &str) -> Result<Lang, Fault> {
    let lang = shift.app.city.lang(tag).ok_or(Fault::NotFound)?;
    let spoken = super::languages_of(tx, &shift.app.city, &shift.who, shift.now).await?;
    if spoken.contains(&lang) { Ok(lang) } else { Err(Fault::Forbidden) }
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

fn lead_to(path: &str) -> Response {
    Redirect::to(path).into_response()
}
