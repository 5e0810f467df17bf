//! A letter before somebody of the house who interprets in it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::sheet::{ANSWER, Back, Desk};
use crate::casework::Asked;
use crate::casework::pages::desk::instead;
use crate::casework::translating;
use crate::staff::pages::Shift;
use crate::web::{Fault, Filled};

fn desk(shift: &Shift, id: &str) -> Result<Desk, Fault> {
    let case_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    Ok(Desk {
        app: shift.app.clone(),
        by: Asked { case_id, staff_id: shift.who.id },
        lang: shift.who.lang,
        words: shift.words,
        frame: shift.frame(shift.words.say("translate-title")),
        base: format!("/desk/translate/{case_id}"),
        now: shift.now,
        until: None,
    })
}

pub async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    desk(&shift, &id)?.sheet(Back::default()).await?.ok_or(Fault::Forbidden)
}

pub async fn part(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let desk = desk(&shift, &id)?;
    let done = desk.save_part(&filled).await;
    lead_on(&shift, &desk, done, &filled, filled.get("of")).await
}

pub async fn answer(
    shift: Shift,
    Path(id): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let desk = desk(&shift, &id)?;
    let done = desk.save_answer(&filled).await;
    lead_on(&shift, &desk, done, &filled, ANSWER).await
}

/// Back to the part that was saved; what was not taken stands in its field again. Where the answer closed the case
/// nothing is left to see.
async fn lead_on(
    shift: &Shift,
    desk: &Desk,
    done: Result<Result<(), Back>, Fault>,
    filled: &Filled,
    name: &str,
) -> Result<Response, Fault> {
    let back = match done {
        Ok(Ok(())) => {
            let mut tx = shift.app.db.read().await?;
            let goes_on = translating::interprets(&mut tx, desk.by).await?;
            let to = if goes_on { format!("{}#{name}", desk.base) } else { "/desk/".to_owned() };
            return Ok(Redirect::to(&to).into_response());
        }
        Ok(Err(back)) => back,
        // The seat is somebody else's by now: her own words back.
        Err(fault) => return instead(shift, filled, fault),
    };
    match desk.sheet(back).await? {
        Some(page) => Ok(page),
        // The seat ended in the same moment.
        None => instead(shift, filled, Fault::Forbidden),
    }
}
