//! A resident comes back with her receipt: what became of her question, the answers, and a place to write.

use askama::Template;
use axum::extract::{Extension, RawQuery};
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};

use crate::casework::door::{self, Entry};
use crate::casework::receipt::{Receipt, ReceiptError};
use crate::casework::{self, Author, LONGEST_TEXT, Refusal, Thread};
use crate::id::Token;
use crate::language::formats;
use crate::staff::pages::{Holder, token_of, with_cookie, without_cookie};
use crate::staff::session;
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit, no_store};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/help/case", Rule::Anyone, door_page)
        .post("/{lang}/help/case", Rule::Anyone, enter)
        .get("/{lang}/help/case/read", Rule::Receipt, read)
        .post("/{lang}/help/case/read", Rule::Receipt, write)
        .post("/{lang}/help/case/leave", Rule::Anyone, leave)
}

#[derive(Template)]
#[template(path = "casework/pages/door.html")]
struct DoorPage {
    frame: Frame,
    typed: String,
    error: Option<String>,
    again: bool,
}

fn door_shown(
    visit: &Visit,
    typed: &str,
    error: Option<String>,
    again: bool,
) -> Result<Response, Fault> {
    let address = Address::Private("/help/case".to_owned());
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = DoorPage {
        frame: visit.frame_at(&address, visit.words.say("case-enter-title")),
        typed: typed.chars().take(100).collect(),
        error,
        again,
    };
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

async fn door_page(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    door_shown(&visit, "", None, query.as_deref() == Some("again"))
}

/// Checks a receipt, however it was copied, and opens a session of half an hour.
async fn enter(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let typed = filled.get("receipt");
    let receipt = match Receipt::parse(typed) {
        Ok(receipt) => receipt,
        Err(error) => return door_shown(&visit, typed, Some(said(&visit, error)), false),
    };
    let app = &visit.app;
    match app.door.enter(&app.db, &app.ring, &receipt, visit.now).await? {
        Entry::Open(case_id) => {
            let mut tx = app.db.begin().await?;
            let token = door::begin_session(&mut tx, case_id, visit.now).await?;
            tx.commit().await?;
            let to = Redirect::to(&visit.to("/help/case/read")).into_response();
            Ok(with_cookie(app, "receipt", &token, to))
        }
        Entry::Wrong => door_shown(&visit, typed, Some(visit.words.say("case-error-wrong")), false),
        Entry::Wait => door_shown(&visit, typed, Some(visit.words.say("case-error-wait")), false),
    }
}

fn said(visit: &Visit, error: ReceiptError) -> String {
    match error {
        ReceiptError::TooShort { found } => {
            visit.words.tell("case-error-short").with("found", found).to_string()
        }
        ReceiptError::TooLong => visit.words.say("case-error-long"),
        ReceiptError::NotDigits { .. } => visit.words.say("case-error-digits"),
        ReceiptError::CheckDigit => visit.words.say("case-error-check"),
    }
}

#[derive(Template)]
#[template(path = "casework/pages/case.html")]
struct CasePage {
    frame: Frame,
    topic: String,
    received: Moment,
    read: Option<Moment>,
    answered: Option<Moment>,
    late: bool,
    closed: bool,
    messages: Vec<Said>,
    key: String,
    text: String,
    longest: usize,
    error: Option<String>,
}

/// An instant as the reader sees it and as a machine does.
struct Moment {
    iso: String,
    shown: String,
}

struct Said {
    mine: bool,
    at: Moment,
    html_lang: String,
    text: String,
}

fn moment(visit: &Visit, at: DateTime<Utc>) -> Moment {
    let local = visit.app.city.local(at);
    let day = formats::short_date(visit.lang, local.date());
    Moment {
        iso: local.format("%Y-%m-%dT%H:%M").to_string(),
        shown: format!("{day}, {}", formats::time(local.time())),
    }
}

async fn read(visit: Visit, Extension(holder): Extension<Holder>) -> Result<Response, Fault> {
    let mut tx = visit.app.db.begin().await?;
    let thread = casework::read_as_client(&mut tx, &visit.app.ring, holder.0, visit.now).await?;
    tx.commit().await?;
    let thread = thread.map_err(|_| Fault::NotFound)?;
    visit.show(&case_page(&visit, thread, "", None))
}

fn case_page(visit: &Visit, thread: Thread, text: &str, error: Option<String>) -> CasePage {
    let case = thread.case;
    let messages = thread.messages.iter().map(|message| Said {
        mine: message.author == Author::Client,
        at: moment(visit, message.written_at),
        html_lang: visit.html_of(message.lang),
        text: message.text.clone(),
    });
    let address = Address::Private("/help/case/read".to_owned());
    CasePage {
        frame: visit.frame_at(&address, visit.words.say("case-title")),
        topic: visit.app.city.topic_name(&case.topic, visit.lang),
        received: moment(visit, case.opened_at),
        read: case.first_read_at.map(|at| moment(visit, at)),
        answered: case.first_answered_at.map(|at| moment(visit, at)),
        late: case.is_late(visit.now),
        closed: case.state == casework::state::State::Closed,
        messages: messages.collect(),
        key: Token::new().to_string(),
        text: text.to_owned(),
        longest: LONGEST_TEXT,
        error,
    }
}

/// Another message of the client. A second click is the same message; a text that cannot be taken comes
/// back with the reason.
async fn write(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    let app = &visit.app;
    let text = filled.get("text");
    let key = filled.get("key");
    let key = (!key.is_empty()).then_some(key);
    let mut tx = app.db.begin().await?;
    let (ring, city) = (&app.ring, &app.city);
    let written =
        casework::write_as_client(&mut tx, ring, city, holder.0, text, key, visit.now).await?;
    let error = match written {
        Ok(()) => {
            tx.commit().await?;
            return Ok(visit.see_other("/help/case/read"));
        }
        Err(Refusal::TooLong) => "help-error-text-long",
        Err(Refusal::Empty) => "help-error-text-empty",
        Err(_) => return Err(Fault::NotFound),
    };
    let thread = casework::read_as_client(&mut tx, ring, holder.0, visit.now).await?;
    tx.commit().await?;
    let thread = thread.map_err(|_| Fault::NotFound)?;
    let page = case_page(&visit, thread, text, Some(visit.words.say(error)));
    Ok(no_store((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()))
}

/// Closes the session, as on a phone that is shared.
async fn leave(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    if let Some(token) = token_of(&visit.app, &headers, "receipt") {
        let mut tx = visit.app.db.begin().await?;
        session::end(&mut tx, &token).await?;
        tx.commit().await?;
    }
    Ok(without_cookie(&visit.app, "receipt", visit.see_other("/help/case")))
}
