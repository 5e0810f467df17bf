//! Holding a bulletin back, letting it go on, stopping it, taking its approval back, and sending once more what
//! failed. Of two who press at once, the second is told what the first did.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use uuid::Uuid;

use super::bulletin::{self, Back};
use super::progress::in_words;
use super::{found, lead_to, shown};
use crate::bulletins::{self, Refusal};
use crate::deliveries::State as Delivered;
use crate::deliveries::bulletins as outbox;
use crate::staff::pages::{Moment, Section, Shift, name_of};
use crate::web::{Fault, Frame, Troubles};

/// Holds it back.
pub async fn pause(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let done = bulletins::pause(&mut tx, bulletin.id, shift.who.id, shift.now).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    answer(&shift, bulletin.id, done).await
}

/// Lets it go on.
pub async fn resume(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let done = bulletins::resume(&mut tx, bulletin.id, shift.who.id, shift.now).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    answer(&shift, bulletin.id, done).await
}

/// Stops it: what has not left does not leave.
pub async fn stop(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let done = bulletins::stop(&mut tx, bulletin.id, shift.who.id, shift.now).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    answer(&shift, bulletin.id, done).await
}

/// Makes a draft again of what waits for its hour.
pub async fn take_back(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let done = bulletins::take_back(&mut tx, bulletin.id, shift.who.id, shift.now).await?;
    if done.is_ok() {
        tx.commit().await?;
    }
    answer(&shift, bulletin.id, done).await
}

/// Sends once more what failed and may arrive now: page by page, so that nobody else waits for a million rows.
pub async fn send_again(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let done = bulletins::send_again(&mut tx, bulletin.id, shift.who.id, shift.now).await?;
    let mut more = done.is_ok();
    if more {
        tx.commit().await?;
    }
    while more {
        let mut tx = shift.app.db.begin().await?;
        more = bulletins::send_more_again(&mut tx, bulletin.id, shift.now).await?;
        tx.commit().await?;
    }
    answer(&shift, bulletin.id, done.map(drop)).await
}

/// The page as it is now; of what could not be done, with the reason.
async fn answer(
    shift: &Shift,
    bulletin: Uuid,
    done: Result<(), Refusal>,
) -> Result<Response, Fault> {
    let Err(refusal) = done else { return Ok(lead_to(bulletin, "")) };
    let mut troubles = Troubles::default();
    troubles.add("says", told(shift, bulletin, &refusal).await?);
    let back = Back { troubles, ..Back::default() };
    bulletin::again(shift, &bulletin.to_string(), back, StatusCode::CONFLICT).await
}

async fn told(shift: &Shift, bulletin: Uuid, refusal: &Refusal) -> anyhow::Result<String> {
    let key = match refusal {
        Refusal::TooLate => "sending-error-too-late",
        Refusal::Corrected => "sending-error-corrected",
        Refusal::NothingFailed => "sending-error-nothing-failed",
        _ => {
            let mut tx = shift.app.db.read().await?;
            let Some(last) = bulletins::noted(&mut tx, bulletin).await?.into_iter().next() else {
                return Ok(shift.words.say("newsroom-error-changed"));
            };
            let who = match last.by {
                Some(_) => name_of(&mut tx, shift, last.by).await?,
                None => shift.words.say("sending-by-itself"),
            };
            let told = shift.words.tell("sending-error-already");
            let told = told.with("act", in_words(shift, &last)).with("who", who);
            return Ok(told.with("when", Moment::new(shift, last.at).shown).to_string());
        }
    };
    Ok(shift.words.say(key))
}

#[derive(Template)]
#[template(path = "bulletins/pages/stop.html")]
struct StopPage {
    frame: Frame,
    id: String,
    waiting: String,
}

/// Asks before anything is taken back.
pub async fn ask_to_stop(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    if !bulletin.state.is_not_over() {
        return Ok(lead_to(bulletin.id, ""));
    }
    let progress = outbox::progress(&mut tx, bulletin.id).await?;
    let waits = [Delivered::Ready, Delivered::Held];
    let waiting = progress.iter().filter(|part| waits.contains(&part.state));
    let waiting: u64 = waiting.map(|part| part.count).sum();
    let told = shift.words.tell("newsroom-stop-what").with("count", waiting);
    shift.show(&StopPage {
        frame: shift.newsroom(shift.words.say("newsroom-stop-title"), Section::Bulletins),
        id,
        waiting: told.with("shown", shown(&shift, waiting)).to_string(),
    })
}
