//! Sending an alert back to whoever asked, with a word why. A page of its own: that of the alert comes anew by itself
//! while somebody waits, and what is typed must stay.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::acting::{id_of, refused, tell};
use super::alert::title;
use super::form::error;
use super::{by, found, lead_to};
use crate::alerts::{self, Alert, LONGEST_WORD, News, Refusal, State};
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "alerts/pages/back.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    title: String,
    html_lang: String,
    typed: Filled,
    troubles: Troubles,
    longest_word: usize,
}

/// The form.
pub async fn blank(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let alert = found(&mut tx, &id).await?;
    drop(tx);
    match alert.state() {
        State::Asked => show(&shift, &alert, Filled::default(), Troubles::default()).await,
        _ => Ok(lead_to(alert.id, "")),
    }
}

async fn show(
    shift: &Shift,
    alert: &Alert,
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    let status = match troubles.all().is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut tx = shift.app.db.read().await?;
    let ready = alerts::ready(&mut tx, &shift.app.city, alert).await?;
    drop(tx);
    let (title, html_lang) = title(shift, alert, ready.as_ref());
    let frame = shift.newsroom(shift.words.say("alert-back-heading"), Section::Alerts);
    let (id, longest_word) = (alert.id, LONGEST_WORD);
    let page = Page { frame, id, title, html_lang, typed, troubles, longest_word };
    Ok((status, shift.show(&page)?).into_response())
}

/// Sends it back.
pub async fn send(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let alert_id = id_of(&id)?;
    let mut tx = shift.app.db.begin().await?;
    match alerts::send_back(&mut tx, alert_id, typed.get("why"), by(&shift)).await? {
        Ok(_) => {
            tell(&shift, &mut tx, alert_id, News::SentBack, typed.get("why")).await?;
            tx.commit().await?;
            Ok(lead_to(alert_id, ""))
        }
        Err(Refusal::NoWord) => {
            let alert = found(&mut tx, &id).await?;
            drop(tx);
            let mut troubles = Troubles::default();
            troubles.add("why", error(&shift, Refusal::NoWord));
            show(&shift, &alert, typed, troubles).await
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, &id, ("do", refusal), typed).await
        }
    }
}
