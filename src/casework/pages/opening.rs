//! A link from a chat opens a case once: looking at it asks, since programs look at links too, and pressing opens.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::StatusCode;

use crate::casework::chat_links;
use crate::casework::door;
use crate::id::Token;
use crate::staff::pages::with_cookie;
use crate::web::{Address, Fault, Frame, Routes, Rule, Visit, no_store};

pub fn routes() -> Routes {
    Routes::new().get("/{lang}/help/case/open/{token}", Rule::Anyone, ask).post(
        "/{lang}/help/case/open/{token}",
        Rule::Anyone,
        open,
    )
}

#[derive(Template)]
#[template(path = "casework/pages/opening.html")]
struct Page {
    frame: Frame,
    /// Where the button leads; none: the link does nothing any more.
    action: Option<String>,
    /// How she closes it on a phone that is not hers.
    leave: String,
}

async fn ask(visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Fault> {
    let Some(token) = Token::parse(&token) else {
        return over(&visit);
    };
    let mut tx = visit.read().await?;
    if !chat_links::holds(&mut tx, &token, visit.now).await? {
        return over(&visit);
    }
    let action = visit.to(&format!("/help/case/open/{token}"));
    visit.show(&page(&visit, Some(action)))
}

async fn open(visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Fault> {
    let Some(token) = Token::parse(&token) else {
        return over(&visit);
    };
    let app = &visit.app;
    let mut tx = app.db.begin().await?;
    let Some(case_id) = chat_links::open(&mut tx, &token, visit.now).await? else {
        return over(&visit);
    };
    let session = door::begin_session(&mut tx, case_id, visit.now).await?;
    tx.commit().await?;
    let read = Redirect::to(&visit.to("/help/case/read")).into_response();
    Ok(no_store(with_cookie(app, "receipt", &session, read)))
}

/// The link was used, or is too old: she may press the button in her chat again.
fn over(visit: &Visit) -> Result<Response, Fault> {
    let html = page(visit, None).render()?;
    Ok(no_store((StatusCode::GONE, Html(html)).into_response()))
}

fn page(visit: &Visit, action: Option<String>) -> Page {
    let title = if action.is_some() { "case-open-title" } else { "case-open-over-title" };
    let address = Address::Private(visit.path.clone());
    let leave = visit.words.tell("case-open-leave");
    let leave = leave.with("button", visit.words.say("case-leave-button")).to_string();
    Page { frame: visit.frame_at(&address, visit.words.say(title)), action, leave }
}
