//! Who did and read what in a case, all of it. Nothing that was said stands here.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::id_of;
use super::shown::Act;
use crate::casework;
use crate::casework::pages::lines::{Line, Names};
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::staff::rota;
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "casework/pages/desk_history.html")]
struct History {
    frame: Frame,
    line: Line,
    acts: Vec<Act>,
    is_whole: bool,
}

pub async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, case_id).await?.ok_or(Fault::NotFound)?;
    let is_head = shift.who.has(Role::Head);
    if !casework::may_see_trail(&mut tx, case_id, shift.who.id, is_head).await? {
        return Err(Fault::Forbidden);
    }
    let names = Names::new(shift.words, &rota::everybody(&mut tx, shift.now).await?);
    let trail = casework::trail(&mut tx, case_id).await?;
    let line = Line::new(&shift, &case);
    let title = shift.words.tell("desk-history-title").with("locator", line.locator.clone());
    shift.show(&History {
        frame: shift.frame(title.to_string()),
        line,
        is_whole: casework::is_unbroken(case_id, &trail),
        acts: trail.iter().rev().map(|entry| Act::new(&shift, entry, &names)).collect(),
    })
}
