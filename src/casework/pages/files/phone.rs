//! A visitor's phone, invited by the code on the counsellor's screen: it sends photos into the case and is shown
//! nothing of it.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{ACCEPT, Whose, given_back, said, take_in};
use crate::casework::files::LARGEST;
use crate::casework::files::invitations::{self, Code};
use crate::language::formats;
use crate::web::{Address, Fault, Frame, Routes, Rule, Streamed, Visit, no_store};

pub fn routes() -> Routes {
    Routes::new().get("/{lang}/help/photos/{code}", Rule::Anyone, form).post(
        "/{lang}/help/photos/{code}",
        Rule::Anyone,
        add,
    )
}

#[derive(Template)]
#[template(path = "casework/pages/files_phone.html")]
struct Page {
    frame: Frame,
    /// None: the link holds no longer.
    action: Option<String>,
    has_sent: bool,
    megabytes: String,
    accept: &'static str,
    error: Option<String>,
}

fn page(visit: &Visit, action: Option<String>, error: Option<String>) -> Page {
    let here = Address::Private(visit.path.clone());
    Page {
        frame: visit.frame_at(&here, visit.words.say("files-phone-title")),
        action,
        has_sent: false,
        megabytes: formats::count(visit.lang, LARGEST / super::MEGABYTE),
        accept: ACCEPT,
        error,
    }
}

async fn invited(visit: &Visit, code: &str) -> anyhow::Result<Option<Uuid>> {
    let Some(code) = Code::parse(code) else { return Ok(None) };
    let mut tx = visit.read().await?;
    invitations::case_of(&mut tx, &visit.app.ring, &code, visit.now).await
}

fn gone(visit: &Visit) -> Result<Response, Fault> {
    let page = Html(page(visit, None, None).render()?);
    Ok(no_store((StatusCode::GONE, page).into_response()))
}

async fn form(
    visit: Visit,
    Path((_, code)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    if invited(&visit, &code).await?.is_none() {
        return gone(&visit);
    }
    let mut page = page(&visit, Some(visit.to(&visit.path)), None);
    page.has_sent = query.as_deref() == Some("sent");
    visit.show(&page)
}

async fn add(
    visit: Visit,
    Path((_, code)): Path<(String, String)>,
    form: Streamed,
) -> Result<Response, Fault> {
    let Some(case_id) = invited(&visit, &code).await? else {
        return gone(&visit);
    };
    let whose = Whose { case_id, staff_id: None, mark: None };
    match take_in(&visit.app, form, whose, visit.now).await? {
        Ok(_) => Ok(visit.see_other(&format!("{}?sent", visit.path))),
        Err(refusal) => {
            let error = said(visit.words, visit.lang, refusal).ok_or(Fault::NotFound)?;
            given_back(refusal, &page(&visit, Some(visit.to(&visit.path)), Some(error)))
        }
    }
}
