//! A resident asks: what is at once if she is in danger, what it is about, the form, and the receipt that she
//! gets for it.

pub(super) mod before;
mod fields;
mod form;
mod parse;
mod receipt;
mod start;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

use crate::casework::{self, NewCase, Opened, Refusal, door, holding};
use crate::db;
use crate::staff::pages::with_cookie;
use crate::staff::places;
use crate::web::{Fault, Filled, Routes, Rule, Visit, full, no_store, unwritten};
pub(super) use form::MINISTRY_LINE;
use form::form_page;
use parse::FieldError;

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/help", Rule::Anyone, begin)
        .post("/{lang}/help", Rule::Anyone, ask)
        .post("/{lang}/help/receipt.png", Rule::Anyone, receipt::picture)
}

/// The first page, what to do in danger, or the form of a topic.
async fn begin(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    if query.has("danger", "1") {
        return visit.show(&start::danger_page(&visit).await?);
    }
    // A link may choose what it is about and who asks, and nothing else: whoever knows the key of a form could
    // read its answer.
    let mut filled = Filled::default();
    for field in ["topic", "as"] {
        if !query.get(field).is_empty() {
            filled.set(field, query.get(field));
        }
    }
    if filled.fields().next().is_none() {
        return visit.show(&start::start_page(&visit));
    }
    let mut tx = visit.read().await?;
    let page = form_page(&visit, &mut tx, &filled, Vec::new()).await?;
    visit.show(&page)
}

/// Takes a request. A second click sends the same key and gets the same receipt. What nobody needs to tell is
/// asked about once before anything is kept, and so is another language than the one that was chosen.
async fn ask(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    if filled.has("edit", "1") {
        let mut tx = visit.read().await?;
        return visit.show(&form_page(&visit, &mut tx, &filled, Vec::new()).await?);
    }
    let questions = form::questions(&visit, &filled).await?;
    let new = match parse::parse(&visit, &filled, &questions) {
        Ok(new) => new,
        Err(errors) => return refused(&visit, &filled, errors).await,
    };
    if let Some(page) = before::flag_page(&visit, &filled, &new) {
        return visit.show(&page);
    }
    if let Some(page) = before::language_page(&visit, &filled, &new) {
        return visit.show(&page);
    }
    let submitted = match submit(&visit, new, filled.get("work")).await {
        Err(trouble) => return given_back(&visit, &filled, trouble).await,
        Ok(submitted) => submitted,
    };
    match submitted {
        Ok(opened) => {
            let page = receipt::receipt_page(&visit, &opened).await?;
            // Photos can follow at once, without typing the number that she just got.
            let mut tx = visit.app.db.begin().await?;
            let token = door::begin_session(&mut tx, opened.case_id, visit.now).await?;
            tx.commit().await?;
            Ok(with_cookie(&visit.app, "receipt", &token, visit.show(&page)?))
        }
        Err(_) => {
            // The key was used for another text: a form that was changed after sending. A new key, the
            // same words, and she can send it as a request of its own.
            let mut again = filled.clone();
            again.set("key", "");
            let message = visit.words.say("help-error-sent-before");
            refused(&visit, &again, vec![FieldError { field: "text", message }]).await
        }
    }
}

/// Opens a case for a request that was parsed; everything slow happens before the transaction.
async fn submit(
    visit: &Visit,
    new: NewCase,
    work: &str,
) -> anyhow::Result<Result<Opened, Refusal>> {
    let app = &visit.app;
    let mut tx = app.db.read().await?;
    match casework::find_repeated(&mut tx, &app.ring, &new).await? {
        Ok(Some(opened)) => return Ok(Ok(opened)),
        Ok(None) => {}
        Err(refusal) => return Ok(Err(refusal)),
    }
    let held_until = holding::hold(&mut tx, new.key.as_deref(), work, visit.now).await?;
    drop(tx);
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, visit.now).await?;
    let prepared = prepared.held(held_until);
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, visit.now).await?;
    tx.commit().await?;
    Ok(opened)
}

async fn refused(
    visit: &Visit,
    filled: &Filled,
    errors: Vec<FieldError>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let page = form_page(visit, &mut tx, filled, errors).await?;
    Ok(no_store((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()))
}

/// So many ask that there is no room to wait, or nothing can be written, as on a disk without room: what was typed
/// comes back, and the same form can be sent again.
async fn given_back(
    visit: &Visit,
    filled: &Filled,
    trouble: anyhow::Error,
) -> Result<Response, Fault> {
    let is_full = places::is_full(&trouble);
    if !is_full && !db::is_out_of_reach(&trouble) {
        return Err(trouble.into());
    }
    let mut tx = visit.read().await?;
    let mut page = form_page(visit, &mut tx, filled, Vec::new()).await?;
    page.is_full = true;
    let form = Html(page.render()?);
    Ok(if is_full { full(form) } else { unwritten(form, &trouble) })
}
