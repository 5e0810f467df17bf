//! The newsroom's page of links that lead out of the house: what is new, what it is about, and what is done.

mod list;
mod replace;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::OuterLink;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift, Tongue};
use crate::texts::translations::By;
use crate::web::{Fault, Routes, Rule};

const BOTH: Rule = Rule::Staff(NEWSROOM);
/// What is replaced is replaced before readers, too.
const MAY_REPLACE: &[Role] = &[Role::Publisher];
const PUBLISHERS: Rule = Rule::Staff(MAY_REPLACE);

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/links", BOTH, list::show)
        .post("/newsroom/links/{id}/aside", BOTH, put_aside)
        .post("/newsroom/links/{id}/back", BOTH, take_up)
        .post("/newsroom/links/{id}/again", BOTH, try_again)
        .get("/newsroom/links/{id}/replace", PUBLISHERS, replace::ask)
        .post("/newsroom/links/{id}/replace", PUBLISHERS, replace::confirm)
}

/// What was done, as the page says it afterwards.
const DONE: [&str; 4] = ["aside", "back", "again", "replaced"];

fn lead_to(done: &str) -> Response {
    Redirect::to(&format!("/newsroom/links?done={done}")).into_response()
}

/// The link that a path names.
async fn found(tx: &mut Tx, id: &str) -> Result<OuterLink, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    super::find(tx, id).await?.ok_or(Fault::NotFound)
}

/// Says that it works for us, until something else is wrong with it.
async fn put_aside(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let link = found(&mut tx, &id).await?;
    // What is right by now, or was put aside by somebody else, stays as it is.
    if link.standing.is_trouble() && link.standing.aside.is_none() {
        super::put_aside(&mut tx, link.id, by(&shift)).await?;
        tx.commit().await?;
    }
    Ok(lead_to("aside"))
}

/// Takes that back.
async fn take_up(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let link = found(&mut tx, &id).await?;
    super::take_up(&mut tx, link.id).await?;
    tx.commit().await?;
    Ok(lead_to("back"))
}

/// Has it tried with the next round.
async fn try_again(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let link = found(&mut tx, &id).await?;
    super::try_again(&mut tx, link.id, shift.now).await?;
    tx.commit().await?;
    Ok(lead_to("again"))
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

/// A text in which a link stands, with the languages.
struct UseLine {
    text_id: Uuid,
    title_ko: String,
    tongues: Vec<Tongue>,
    in_sources: bool,
}

impl UseLine {
    fn new(shift: &Shift, used: &super::Use) -> Self {
        let mut tongues: Vec<Tongue> =
            used.languages.iter().map(|lang| Tongue::new(shift, *lang)).collect();
        tongues.sort_by_key(|tongue| tongue.tag != Lang::KOREAN);
        Self {
            text_id: used.text_id,
            title_ko: used.title_ko.clone(),
            tongues,
            in_sources: used.in_sources,
        }
    }
}
