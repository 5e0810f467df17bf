//! A resident comes back with her receipt: what became of her question, the answers, and a place to write.

use askama::Template;
use axum::extract::{Extension, FromRequest, RawQuery, Request};
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDate, Utc};
use http::{HeaderMap, StatusCode};
use uuid::Uuid;

use super::beside::{Beside, Standing};
use super::help::before;
use crate::app::App;
use crate::casework::devices::{self, Device, Kind};
use crate::casework::door::{self, Entry};
use crate::casework::receipt::{Receipt, ReceiptError};
use crate::casework::{self, Author, LONGEST_TEXT, Refusal, Thread};
use crate::db::Tx;
use crate::id::Token;
use crate::language::formats;
use crate::staff::pages::{
    Holder, cookie_of, token_of, with_cookie, with_lasting_cookie, without_cookie,
};
use crate::staff::{places, session};
use crate::vault::KeyRing;
use crate::web::{
    Address, Carried, Fault, Filled, Frame, Routes, Rule, Visit, brings_a_file, full, no_store,
    read_away,
};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/help/case", Rule::Anyone, door_page)
        .post("/{lang}/help/case", Rule::Anyone, enter)
        .get("/{lang}/help/case/read", Rule::Receipt, read)
        .post_kept("/{lang}/help/case/read", Rule::Receipt, write)
        .post("/{lang}/help/case/leave", Rule::Anyone, leave)
}

#[derive(Template)]
#[template(path = "casework/pages/door.html")]
struct DoorPage {
    frame: Frame,
    typed: String,
    error: Option<String>,
    again: bool,
    carried: Option<Carried>,
}

/// The cookies of a browser that entered a receipt, and of one that waits to.
const KNOWN: &str = "known";
const WAITING: &str = "waiting";

/// How much of a long conversation stands open.
const LAST_MESSAGES: usize = 6;

/// Why a receipt is asked for.
enum Why {
    First,
    /// The session ran out.
    Again,
    Wrong(String),
    /// Too many receipts are being checked: this one may be right.
    Full,
}

fn door_shown(
    visit: &Visit,
    typed: &str,
    why: Why,
    carried: Option<Carried>,
) -> Result<Response, Fault> {
    let address = Address::Private("/help/case".to_owned());
    let status = match why {
        Why::First => StatusCode::OK,
        Why::Again if carried.is_some() => StatusCode::FORBIDDEN,
        Why::Again => StatusCode::OK,
        Why::Wrong(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Why::Full => StatusCode::TOO_MANY_REQUESTS,
    };
    let page = DoorPage {
        frame: visit.frame_at(&address, visit.words.say("case-enter-title")),
        typed: typed.chars().take(100).collect(),
        again: matches!(why, Why::Again),
        error: match why {
            Why::Wrong(error) => Some(error),
            Why::Full => Some(visit.words.say("fault-busy-title")),
            Why::First | Why::Again => None,
        },
        carried,
    };
    if status == StatusCode::TOO_MANY_REQUESTS {
        return Ok(full(Html(page.render()?)));
    }
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

async fn door_page(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let why = if query.as_deref() == Some("again") { Why::Again } else { Why::First };
    door_shown(&visit, "", why, None)
}

/// A form that came after the session ran out: the receipt is asked for again, and what was typed is kept.
pub async fn enter_again(app: &App, request: Request) -> Result<Response, Fault> {
    let path = request.uri().path().to_owned();
    let lang = path.split('/').nth(1).and_then(|tag| app.city.lang(tag)).ok_or(Fault::NotFound)?;
    let visit = Visit::new(app, lang, "/help/case");
    if brings_a_file(&request) {
        // It is not carried: it is still on her phone.
        read_away(request).await;
        return Ok(no_store(visit.see_other("/help/case?again")));
    }
    let filled = Filled::from_request(request, app).await?;
    ask_again(&visit, &path, &filled)
}

fn ask_again(visit: &Visit, path: &str, filled: &Filled) -> Result<Response, Fault> {
    match Carried::of(path, filled).filter(|carried| !carried.get("text").is_empty()) {
        Some(carried) => door_shown(visit, "", Why::Again, Some(carried)),
        None => Ok(no_store(visit.see_other("/help/case?again"))),
    }
}

/// Checks a receipt, however it was copied, and opens a session of half an hour.
async fn enter(visit: Visit, headers: HeaderMap, filled: Filled) -> Result<Response, Fault> {
    let typed = filled.get("receipt");
    let carried = Carried::back(&filled);
    let wrong = |error, carried| door_shown(&visit, typed, Why::Wrong(error), carried);
    let receipt = match Receipt::parse(typed) {
        Ok(receipt) => receipt,
        Err(error) => return wrong(said(&visit, error), carried),
    };
    let app = &visit.app;
    let cookie = |name| cookie_of(app, &headers, name);
    let device = Device { known: cookie(KNOWN), waiting: cookie(WAITING) };
    let entered_from = app.door.enter_from(&app.db, &app.ring, &receipt, &device, visit.now).await;
    let entry = match entered_from {
        Err(trouble) if places::is_full(&trouble) => {
            return door_shown(&visit, typed, Why::Full, carried);
        }
        entry => entry?,
    };
    match entry {
        Entry::Open(case_id) => {
            let page = entered(&visit, case_id, carried).await?;
            Ok(recognisable(&visit, &receipt, Kind::Known, page))
        }
        Entry::Change(case_id) => super::take::change_page(&visit, case_id).await,
        Entry::Wrong => wrong(visit.words.say("case-error-wrong"), carried),
        Entry::Wait => {
            let page = wrong(visit.words.say("case-error-wait"), carried)?;
            let waits = device.is_waiting(&app.ring, &receipt.locator.to_string(), visit.now);
            Ok(if waits { page } else { recognisable(&visit, &receipt, Kind::Waiting, page) })
        }
    }
}

/// Gives the browser what lets it try with a budget of its own next time.
fn recognisable(visit: &Visit, receipt: &Receipt, kind: Kind, page: Response) -> Response {
    let (name, lasts) = match kind {
        Kind::Known => (KNOWN, devices::KNOWN_FOR),
        Kind::Waiting => (WAITING, devices::TICKET_LASTS),
    };
    let value = devices::issue(&visit.app.ring, kind, &receipt.locator.to_string(), visit.now);
    with_lasting_cookie(&visit.app, name, (&value, lasts), page)
}

/// Begins the session, and brings back into its form what was typed before the last one ran out. A text of
/// another case is dropped: on a shared phone it is somebody else who enters a receipt.
async fn entered(
    visit: &Visit,
    case_id: Uuid,
    carried: Option<Carried>,
) -> Result<Response, Fault> {
    let app = &visit.app;
    let mut tx = app.db.begin().await?;
    let token = door::begin_session(&mut tx, case_id, visit.now).await?;
    let of_case = mark_of(&app.ring, case_id);
    let page = match carried.filter(|carried| carried.get("case") == of_case) {
        None => Redirect::to(&visit.to("/help/case/read")).into_response(),
        Some(carried) => {
            let thread = casework::read_as_client(&mut tx, &app.ring, case_id, visit.now).await?;
            let thread = thread.map_err(|_| Fault::NotFound)?;
            let beside = Beside::read(visit, &mut tx, &thread.case).await?;
            let mut page = case_page(visit, thread, beside, carried.get("text"));
            page.key = carried.get("key").to_owned();
            visit.show(&page)?
        }
    };
    tx.commit().await?;
    Ok(with_cookie(app, "receipt", &token, page))
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
    /// The earlier part of a long conversation, folded in, and what says how long it is.
    earlier: Vec<Said>,
    earlier_count: String,
    messages: Vec<Said>,
    key: String,
    /// On whose page the form stands: another tab may have opened another case meanwhile.
    case: String,
    text: String,
    longest: usize,
    error: Option<String>,
    beside: Beside,
    /// What became of her wish for somebody else.
    another: Option<String>,
}

/// An instant as the reader sees it and as a machine does.
pub(super) struct Moment {
    pub iso: String,
    pub shown: String,
}

struct Said {
    mine: bool,
    at: Moment,
    html_lang: String,
    text: String,
    /// The counsellor's own words, where an interpreter put them into this language: their language, and they.
    original: Option<(String, String)>,
    /// It went to everybody in a matter.
    to_all: bool,
}

pub(super) fn moment(visit: &Visit, at: DateTime<Utc>) -> Moment {
    let local = visit.app.city.local(at);
    let day = formats::short_date(visit.lang, local.date());
    Moment {
        iso: local.format("%Y-%m-%dT%H:%M").to_string(),
        shown: format!("{day}, {}", formats::time(local.time())),
    }
}

/// A day as a client reads it.
pub(super) fn moment_of_day(visit: &Visit, day: NaiveDate) -> String {
    formats::date_with_weekday(visit.lang, day)
}

async fn read(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let mut tx = visit.app.db.begin().await?;
    let thread = casework::read_as_client(&mut tx, &visit.app.ring, holder.0, visit.now).await?;
    let thread = thread.map_err(|_| Fault::NotFound)?;
    let beside = Beside::read(&visit, &mut tx, &thread.case).await?;
    tx.commit().await?;
    let mut page = case_page(&visit, thread, beside, "");
    page.another = match query.as_deref() {
        Some("another") => Some(visit.words.say("case-another-done")),
        Some("not-another") => Some(visit.words.say("case-another-not")),
        _ => None,
    };
    visit.show(&page)
}

fn case_page(visit: &Visit, thread: Thread, beside: Beside, text: &str) -> CasePage {
    let case = thread.case;
    let messages = thread.messages.iter().map(|message| Said {
        mine: message.author == Author::Client,
        at: moment(visit, message.written_at),
        html_lang: visit.html_of(message.lang),
        text: message.text.clone(),
        original: message
            .translations
            .iter()
            .find(|one| one.is_original)
            .map(|one| (visit.html_of(one.lang), one.text.clone())),
        to_all: message.to_all,
    });
    let mut earlier: Vec<Said> = messages.collect();
    let messages = earlier.split_off(earlier.len().saturating_sub(LAST_MESSAGES));
    let earlier_count = visit.words.tell("case-earlier").with("count", earlier.len());
    let address = Address::Private("/help/case/read".to_owned());
    CasePage {
        frame: visit.frame_at(&address, visit.words.say("case-title")),
        topic: visit.app.city.topic_name(&case.topic, visit.lang),
        received: moment(visit, case.opened_at),
        read: case.first_read_at.map(|at| moment(visit, at)),
        answered: case.first_answered_at.map(|at| moment(visit, at)),
        late: case.is_late(visit.now),
        closed: case.state == casework::state::State::Closed,
        earlier_count: earlier_count
            .with("shown", formats::count(visit.lang, earlier.len()))
            .to_string(),
        earlier,
        messages,
        key: Token::new().to_string(),
        case: mark_of(&visit.app.ring, case.id),
        text: text.to_owned(),
        longest: LONGEST_TEXT,
        error: None,
        beside,
        another: None,
    }
}

/// What a form says of its case. It opens nothing, and tells nobody the id.
pub(super) fn mark_of(ring: &KeyRing, case_id: Uuid) -> String {
    Token::from(ring.keyed_hash("case-form", case_id.as_bytes())).to_string()
}

/// Another message of the client. As at asking, she is asked once about what nobody needs to tell. A second click is the same message; a text that cannot be taken comes
/// back with the reason. One that was typed on the page of another case waits for that case's receipt.
async fn write(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    filled: Filled,
) -> Result<Response, Fault> {
    let app = &visit.app;
    if filled.get("case") != mark_of(&app.ring, holder.0) {
        return ask_again(&visit, &visit.to("/help/case/read"), &filled);
    }
    let text = filled.get("text");
    if filled.has("edit", "1") {
        let tx = app.db.begin().await?;
        return shown_again(&visit, tx, holder.0, (text, None)).await;
    }
    if let Some(page) = before::flag_page_of_message(&visit, &filled, "/help/case/read", text) {
        return visit.show(&page);
    }
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
        Err(Refusal::TooMany) => "case-error-many",
        Err(_) => return Err(Fault::NotFound),
    };
    shown_again(&visit, tx, holder.0, (text, Some(error))).await
}

/// The page of the case with what she typed, and why it was not taken, if it was not.
async fn shown_again(
    visit: &Visit,
    mut tx: Tx,
    case_id: Uuid,
    (text, error): (&str, Option<&'static str>),
) -> Result<Response, Fault> {
    let thread = casework::read_as_client(&mut tx, &visit.app.ring, case_id, visit.now).await?;
    let thread = thread.map_err(|_| Fault::NotFound)?;
    let beside = Beside::read(visit, &mut tx, &thread.case).await?;
    tx.commit().await?;
    let mut page = case_page(visit, thread, beside, text);
    let status = error.map_or(StatusCode::OK, |_| StatusCode::UNPROCESSABLE_ENTITY);
    page.error = error.map(|error| visit.words.say(error));
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

/// Closes the session, as on a phone that is shared.
async fn leave(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    if let Some(token) = token_of(&visit.app, &headers, "receipt") {
        let mut tx = visit.app.db.begin().await?;
        session::end(&mut tx, &token).await?;
        tx.commit().await?;
    }
    // Whoever takes this phone next is not to see that a receipt was entered on it.
    let left = without_cookie(&visit.app, KNOWN, visit.see_other("/help/case"));
    Ok(without_cookie(&visit.app, "receipt", left))
}
