//! My day: what a counsellor is asked, who is with her, her cases by what is due next, and what is to be done
//! today. An open page looks again by itself when something changes.

mod events;
mod rows;
mod search;

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};

use self::rows::Shown;
use super::id_of;
use crate::casework::pages::offers::Asking;
use crate::casework::{self, Asked, Refusal, day, watching};
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift};
use crate::web::{Fault, Frame, Routes, Rule, day_script, desk_script, keys_script};

const COUNSELLORS: Rule = Rule::Staff(&[Role::Counsellor]);
/// Whoever has a day: cases of their own, or seats in those of others.
const AT_WORK: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter]);
/// Whoever may keep a page open that is told of changes.
const WATCHING: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter, Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/", Rule::Staff(crate::staff::pages::ANY_ROLE), show)
        .get("/desk/day", AT_WORK, part)
        .get("/desk/events", WATCHING, events::events)
        .get("/desk/search", AT_WORK, search::show)
        .post("/desk/cases/{id}/over", COUNSELLORS, over)
}

#[derive(Template)]
#[template(path = "casework/pages/desk_day.html")]
struct Page {
    frame: Frame,
    scripts: [&'static str; 3],
    day: Shown,
}

/// What of the page changes, for a page that is open.
#[derive(Template)]
#[template(path = "casework/pages/desk_day_part.html")]
struct Part {
    frame: Frame,
    day: Shown,
}

async fn show(shift: Shift) -> Result<Response, Fault> {
    if shift.who.has(Role::Head) && !shift.who.has(Role::Counsellor) {
        return Ok(Redirect::to("/office/").into_response());
    }
    if shift.who.has_any(NEWSROOM) && !shift.who.has(Role::Counsellor) {
        return Ok(Redirect::to("/newsroom/").into_response());
    }
    if let Some(elsewhere) = work_on_texts(&shift) {
        return Ok(Redirect::to(elsewhere).into_response());
    }
    listed(&shift, None).await
}

/// The page, with the reason if an offer could not be answered.
pub async fn listed(shift: &Shift, error: Option<String>) -> Result<Response, Fault> {
    let day = shown(shift, error).await?;
    let frame = shift.frame(shift.words.say("desk-title"));
    shift.show(&Page { frame, scripts: [desk_script(), keys_script(), day_script()], day })
}

/// The same for a page that was told of a change; nothing that is typed anywhere comes with it.
async fn part(shift: Shift) -> Result<Response, Fault> {
    let day = shown(&shift, None).await?;
    shift.show(&Part { frame: shift.frame(shift.words.say("desk-title")), day })
}

async fn shown(shift: &Shift, error: Option<String>) -> anyhow::Result<Shown> {
    let (app, me, now) = (&shift.app, shift.who.id, shift.now);
    let mut tx = app.db.read().await?;
    let mark = watching::mark_of(&mut tx, me, now).await?;
    let asking = Asking::of(&mut tx, shift, error).await?;
    let day = day::of(&mut tx, &app.ring, &app.city, me, now).await?;
    let parked = casework::parked_by(&mut tx, &app.ring, me).await?;
    Ok(Shown::new(shift, (mark, asking), &day, &parked))
}

/// Whoever was with her has gone or hung up; back to the day. What a second click did already is no fault.
async fn over(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let asked = Asked { case_id: id_of(&id)?, staff_id: shift.who.id };
    let mut tx = shift.app.db.begin().await?;
    match casework::end_contact(&mut tx, &shift.app.city, asked, shift.now).await? {
        Ok(()) => tx.commit().await?,
        Err(Refusal::NoCase) => return Err(Fault::NotFound),
        Err(Refusal::NotYours) => return Err(Fault::Forbidden),
        Err(_) => drop(tx),
    }
    Ok(Redirect::to("/desk/").into_response())
}

/// Where somebody begins who has no cases and works on texts alone.
fn work_on_texts(shift: &Shift) -> Option<&'static str> {
    let has = |role| shift.who.has(role);
    if has(Role::Counsellor) || has(Role::Interpreter) {
        return None;
    }
    match (has(Role::Translator), has(Role::Reviewer)) {
        (true, _) => Some("/newsroom/orders"),
        (false, true) => Some("/newsroom/readings"),
        (false, false) => None,
    }
}
