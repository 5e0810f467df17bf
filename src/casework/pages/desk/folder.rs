//! What staff keep about a case, as forms of its page: notes, tasks, deadlines, a label, the summary; and the ways
//! out: handed over, closed.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;

use super::case::{Back, again, flagged, lead_back, refused};
use super::id_of;
use crate::casework::handing_over::{self, To, Why};
use crate::casework::{
    self, By, Closing, FollowUp, Lapses, Lines, NewNote, NewTask, Outcome, Refusal,
};
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled};

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

pub async fn note(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let flagged = flagged(filled.get("text"), &filled);
    if !flagged.is_empty() {
        let error = shift.words.say("desk-flag-error");
        let back = Back { flagged, ..Back::refused("notes", filled, error) };
        return again(&shift, case_id, back).await;
    }
    let new = NewNote { text: filled.get("text"), key: filled.get("key") };
    let mut tx = shift.app.db.begin().await?;
    let done = casework::note(&mut tx, &shift.app.ring, case_id, new, by(&shift)).await?;
    lead_back(&shift, tx, (case_id, "notes"), done, filled).await
}

pub async fn label(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let (ring, label) = (&shift.app.ring, filled.get("label"));
    let mut tx = shift.app.db.begin().await?;
    let done = casework::set_label(&mut tx, ring, case_id, label, by(&shift)).await?;
    lead_back(&shift, tx, (case_id, "about"), done, filled).await
}

pub async fn sum_up(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let words = ["facts", "wish", "done"].map(|line| filled.get(line));
    let flagged = flagged(&words.join("\n"), &filled);
    if !flagged.is_empty() {
        let error = shift.words.say("desk-flag-error");
        let back = Back { flagged, ..Back::refused("summary", filled, error) };
        return again(&shift, case_id, back).await;
    }
    let lines = match Lines::parse(words[0], words[1], words[2]) {
        Ok(lines) => lines,
        Err(_) => {
            let error = shift.words.say("desk-error-summary");
            return again(&shift, case_id, Back::refused("summary", filled, error)).await;
        }
    };
    let mut tx = shift.app.db.begin().await?;
    let done = casework::sum_up(&mut tx, &shift.app.ring, case_id, &lines, by(&shift)).await?;
    lead_back(&shift, tx, (case_id, "summary"), done, filled).await
}

pub async fn set_task(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let Some(due_on) = day(&filled, "due") else {
        let error = shift.words.say("desk-error-day");
        return again(&shift, case_id, Back::refused("tasks", filled, error)).await;
    };
    let task = NewTask { words: filled.get("words"), due_on, key: filled.get("key") };
    let mut tx = shift.app.db.begin().await?;
    let done = casework::set_task(&mut tx, &shift.app.ring, case_id, task, by(&shift)).await?;
    if matches!(done, Err(Refusal::Empty | Refusal::TooLong)) {
        drop(tx);
        let error = shift.words.say("desk-error-task");
        return again(&shift, case_id, Back::refused("tasks", filled, error)).await;
    }
    lead_back(&shift, tx, (case_id, "tasks"), done, filled).await
}

pub async fn finish_task(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (case_id, task_id) = (id_of(&id)?, id_of(filled.get("task"))?);
    let mut tx = shift.app.db.begin().await?;
    let done = casework::finish_task(&mut tx, case_id, task_id, by(&shift)).await?;
    lead_back(&shift, tx, (case_id, "tasks"), done, filled).await
}

pub async fn set_deadline(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let (Some(kind), Some(on)) = (Lapses::parse(filled.get("kind")), day(&filled, "day")) else {
        let error = shift.words.say("desk-error-day");
        return again(&shift, case_id, Back::refused("deadlines", filled, error)).await;
    };
    let mut tx = shift.app.db.begin().await?;
    let done = casework::set_deadline(&mut tx, case_id, kind, on, by(&shift)).await?;
    lead_back(&shift, tx, (case_id, "deadlines"), done, filled).await
}

pub async fn end_deadline(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (case_id, deadline_id) = (id_of(&id)?, id_of(filled.get("deadline"))?);
    let mut tx = shift.app.db.begin().await?;
    let done = casework::end_deadline(&mut tx, case_id, deadline_id, by(&shift)).await?;
    lead_back(&shift, tx, (case_id, "deadlines"), done, filled).await
}

pub async fn hand_over(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let to = match filled.get("to") {
        "routing" => Some(To::Routing),
        colleague => colleague.parse().ok().map(To::Colleague),
    };
    let (Some(to), Some(why)) = (to, Why::parse(filled.get("why"))) else {
        let error = shift.words.say("desk-error-hand-over");
        return again(&shift, case_id, Back::refused("hand-over", filled, error)).await;
    };
    let app = &shift.app;
    let mut tx = app.db.begin().await?;
    let house = (app.ring.as_ref(), &app.city);
    let done = handing_over::hand_over(&mut tx, house, case_id, (to, why), by(&shift)).await?;
    if done.is_ok() {
        tx.commit().await?;
        return Ok(Redirect::to("/desk/").into_response());
    }
    lead_back(&shift, tx, (case_id, "hand-over"), done, filled).await
}

pub async fn close(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let follow_up = FollowUp::parse(filled.get("follow-up")).unwrap_or(FollowUp::No);
    let seen = filled.get("seen").parse().ok();
    let Some(outcome) = Outcome::parse(filled.get("outcome")) else {
        let error = shift.words.say("desk-error-outcome");
        return again(&shift, case_id, Back::refused("close", filled, error)).await;
    };
    let closing = Closing { outcome, follow_up, seen };
    let mut tx = shift.app.db.begin().await?;
    let done = casework::close(&mut tx, &shift.app.city, case_id, closing, by(&shift)).await?;
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/desk/").into_response())
        }
        Err(refusal) => {
            drop(tx);
            let error = refused(&shift, refusal)?;
            again(&shift, case_id, Back::refused("close", filled, error)).await
        }
    }
}

/// A day as a browser writes it, within what a calendar has.
pub fn day(filled: &Filled, field: &str) -> Option<NaiveDate> {
    let day: NaiveDate = filled.get(field).parse().ok()?;
    let is_near = (2000..2100).contains(&chrono::Datelike::year(&day));
    is_near.then_some(day)
}
