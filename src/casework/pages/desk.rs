//! The desk: a counsellor's cases, one of them whole, and the answer to it.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::call::Interpreting;
use super::decisions::Decided;
use super::desk_intake::Told;
use super::lines::{Line, Moment, Names};
use super::offers::Asking;
use crate::casework::state::State;
use crate::casework::{self, AuditEntry, Author, Case, Close, Message, OpenedCase, Refusal, Reply};
use crate::db::Tx;
use crate::id::Token;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{ANY_ROLE, NEWSROOM, Shift};
use crate::staff::rota;
use crate::web::{Carried, Fault, Filled, Frame, Routes, Rule};

/// Who may open a case; casework itself looks whether it is this person's.
const CASES: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter, Role::Head]);
/// How much of the trail a page shows. The office sees all of it.
const LAST_ENTRIES: usize = 12;

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/", Rule::Staff(ANY_ROLE), list)
        .get("/desk/cases/{id}", CASES, show)
        .post("/desk/cases/{id}/answer", CASES, answer)
        .post("/desk/cases/{id}/close", CASES, close)
}

#[derive(Template)]
#[template(path = "casework/pages/desk_list.html")]
struct List {
    frame: Frame,
    /// What the counsellor is asked to take, and what she says of this minute.
    asking: Asking,
    /// The cases whose next step is the counsellor's.
    mine: Vec<Line>,
    /// Those that wait for somebody else.
    others: Vec<Line>,
}

async fn list(shift: Shift) -> Result<Response, Fault> {
    if shift.who.has(Role::Head) && !shift.who.has(Role::Counsellor) {
        return Ok(Redirect::to("/office/").into_response());
    }
    if shift.who.has_any(NEWSROOM) && !shift.who.has(Role::Counsellor) {
        return Ok(Redirect::to("/newsroom/").into_response());
    }
    if let Some(elsewhere) = work_on_texts(&shift) {
        return Ok(Redirect::to(elsewhere).into_response());
    }
    listed(&shift, None).await
}

/// The list, with the reason if an offer could not be answered.
pub(super) async fn listed(shift: &Shift, error: Option<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let asking = Asking::of(&mut tx, shift, error).await?;
    let cases = casework::cases_of_staff(&mut tx, shift.who.id).await?;
    let (mine, others): (Vec<_>, Vec<_>) = cases.iter().partition(|case| case.needs_answer());
    let lines = |cases: Vec<&Case>| cases.iter().map(|case| Line::new(shift, case)).collect();
    shift.show(&List {
        asking,
        frame: shift.frame(shift.words.say("desk-title")),
        mine: lines(mine),
        others: lines(others),
    })
}

/// Where somebody begins who has no cases and works on texts alone.
fn work_on_texts(shift: &Shift) -> Option<&'static str> {
    let has = |role| shift.who.has(role);
    if has(Role::Counsellor) || has(Role::Interpreter) {
        return None;
    }
    match (has(Role::Translator), has(Role::Reviewer)) {
        (true, _) => Some("/newsroom/orders"),
        (false, true) => Some("/newsroom/readings"),
        (false, false) => None,
    }
}

#[derive(Template)]
#[template(path = "casework/pages/desk_case.html")]
struct Show {
    frame: Frame,
    line: Line,
    steps: Vec<Step>,
    messages: Vec<Said>,
    told: Told,
    why: Vec<String>,
    trail: Vec<Act>,
    is_mine: bool,
    is_head: bool,
    interpreting: Interpreting,
    draft: Draft,
    /// What makes a second click the same answer.
    key: String,
    /// How many messages of the client stand on the page.
    seen: usize,
}

/// A step of the timeline.
struct Step {
    what: String,
    icon: &'static str,
    /// None: it is still to come.
    at: Option<Moment>,
}

/// A message as it is shown.
struct Said {
    by_client: bool,
    html_lang: String,
    paragraphs: Vec<String>,
    written: Moment,
    read: Option<Moment>,
}

/// An entry of the trail.
struct Act {
    at: Moment,
    what: String,
    who: Option<String>,
}

/// An answer that was refused, given back with the reason.
#[derive(Default)]
struct Draft {
    text: String,
    error: Option<String>,
    /// The key that the form had; none: a new one.
    key: Option<String>,
}

async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let page = opened(&shift, id_of(&id)?, Draft::default()).await?;
    shift.show(&page)
}

async fn answer(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let (app, me, case_id) = (&shift.app, shift.who.id, id_of(&id)?);
    let key = Some(filled.get("key")).filter(|key| !key.is_empty());
    let reply = Reply { text: filled.get("text"), key, seen: seen(&filled) };
    let then = if filled.get("close") == "yes" { Close::Yes } else { Close::No };
    let mut tx = app.db.begin().await?;
    let done = casework::answer(&mut tx, &app.notices, case_id, me, reply, then, shift.now).await?;
    lead_on(&shift, tx, case_id, done, reply.text).await
}

async fn close(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let mut tx = shift.app.db.begin().await?;
    let done = casework::close(&mut tx, case_id, shift.who.id, seen(&filled), shift.now).await?;
    lead_on(&shift, tx, case_id, done, "").await
}

/// Whether a path is that of an answer to a client.
pub fn is_answer(path: &str) -> bool {
    answered_at(path).is_some()
}

fn answered_at(path: &str) -> Option<Uuid> {
    path.strip_prefix("/desk/cases/")?.strip_suffix("/answer")?.parse().ok()
}

/// The case with an answer in its form that was typed before the session ran out, for whoever signed in.
pub async fn answer_again(shift: &Shift, carried: Carried) -> Result<Response, Fault> {
    let to_the_list = || Redirect::to("/desk/").into_response();
    let Some(case_id) = answered_at(&carried.to) else {
        return Ok(to_the_list());
    };
    let (text, key) = (carried.get("text").to_owned(), carried.get("key").to_owned());
    let draft = Draft { text, error: None, key: Some(key) };
    match opened(shift, case_id, draft).await {
        Ok(page) => shift.show(&page),
        // Somebody else signed in on this machine, or the case is another's by now.
        Err(Fault::Forbidden | Fault::NotFound) => Ok(to_the_list()),
        Err(fault) => Err(fault),
    }
}

/// How many messages of the client stood on the page from which a form comes.
fn seen(filled: &Filled) -> Option<i64> {
    filled.get("seen").parse().ok()
}

/// Keeps what was done and leads back to the list; what was refused leaves no trace, and the page comes
/// again with the reason and what was typed.
async fn lead_on(
    shift: &Shift,
    tx: Tx,
    case_id: Uuid,
    done: Result<(), Refusal>,
    typed: &str,
) -> Result<Response, Fault> {
    let Err(refusal) = done else {
        tx.commit().await?;
        return Ok(Redirect::to("/desk/").into_response());
    };
    drop(tx);
    let page = match refused(shift, refusal) {
        Ok(error) => {
            let draft = Draft { text: typed.to_owned(), error: Some(error), key: None };
            opened(shift, case_id, draft).await
        }
        Err(fault) => Err(fault),
    };
    match page {
        Ok(page) => Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response()),
        Err(Fault::Forbidden) if !typed.is_empty() => kept(shift, typed),
        Err(fault) => Err(fault),
    }
}

/// An answer to a case that was given to somebody else while it was written.
#[derive(Template)]
#[template(path = "casework/pages/desk_kept.html")]
struct Kept {
    frame: Frame,
    text: String,
}

/// Her own words back, to be copied, and nothing of the case: it is not hers any more.
fn kept(shift: &Shift, typed: &str) -> Result<Response, Fault> {
    let frame = shift.frame(shift.words.say("fault-forbidden-title"));
    let page = shift.show(&Kept { frame, text: typed.to_owned() })?;
    Ok((StatusCode::FORBIDDEN, page).into_response())
}

/// What stands at the field; a refusal that no other text could change is a page of its own.
fn refused(shift: &Shift, refusal: Refusal) -> Result<String, Fault> {
    match refusal {
        Refusal::Empty => Ok(shift.words.say("desk-error-empty")),
        Refusal::TooLong => {
            let limit = formats::count(shift.who.lang, casework::LONGEST_TEXT);
            let error = shift.words.tell("desk-error-too-long").with("limit", limit);
            Ok(error.to_string())
        }
        Refusal::ClientWrote => Ok(shift.words.say("desk-error-client-wrote")),
        Refusal::NotYours => Err(Fault::Forbidden),
        Refusal::NoCase => Err(Fault::NotFound),
        _ => Ok(shift.words.say("desk-error-closed")),
    }
}

fn id_of(text: &str) -> Result<Uuid, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}

/// Opens a case for this reader, which is recorded.
async fn opened(shift: &Shift, case_id: Uuid, draft: Draft) -> Result<Show, Fault> {
    let (app, me, is_head) = (&shift.app, shift.who.id, shift.who.has(Role::Head));
    let mut tx = app.db.begin().await?;
    let read = casework::read_as_staff(&mut tx, &app.ring, case_id, me, is_head, shift.now).await?;
    let OpenedCase { thread, is_mine } = match read {
        Ok(opened) => opened,
        Err(Refusal::NotYours) => return Err(Fault::Forbidden),
        Err(_) => return Err(Fault::NotFound),
    };
    let names = Names::new(shift.words, &rota::everybody(&mut tx, shift.now).await?);
    let latest = casework::decisions(&mut tx, case_id).await?.into_iter().next();
    let latest = latest.map(Decided::read).transpose()?;
    let trail = casework::trail(&mut tx, case_id).await?;
    let interpreting = Interpreting::of(&mut tx, shift, &thread.case, &names).await?;
    tx.commit().await?;
    let said = |message: &Message| Said::new(shift, message);
    let last = trail.iter().rev().take(LAST_ENTRIES);
    let line = Line::new(shift, &thread.case);
    let title = shift.words.tell("desk-case-title");
    let title = title.with("locator", line.locator.clone());
    Ok(Show {
        frame: shift.frame(title.to_string()),
        line,
        steps: steps(shift, &thread.case, &trail),
        told: Told::new(shift, &thread),
        messages: thread.messages.iter().map(said).collect(),
        seen: thread.messages.iter().filter(|said| said.author == Author::Client).count(),
        why: latest.map(|decided| decided.why(shift, &names)).unwrap_or_default(),
        trail: last.map(|entry| Act::new(shift, entry, &names)).collect(),
        is_mine,
        is_head,
        interpreting,
        key: draft.key.clone().unwrap_or_else(|| Token::new().to_string()),
        draft,
    })
}

fn steps(shift: &Shift, case: &Case, trail: &[AuditEntry]) -> Vec<Step> {
    let words = shift.words;
    let is_over = matches!(case.state, State::Closed | State::Erased);
    let closed = trail.iter().rev().find(|entry| is_over && entry.act == "closed");
    let step =
        |icon, what, at: Option<_>| Step { what, icon, at: at.map(|at| Moment::new(shift, at)) };
    vec![
        step("mail", words.say("desk-step-opened"), Some(case.opened_at)),
        step("check", words.say("desk-step-read"), case.first_read_at),
        step("ask", words.say("desk-step-answered"), case.first_answered_at),
        step("lock", words.say("desk-step-closed"), closed.map(|entry| entry.at)),
    ]
}

impl Said {
    fn new(shift: &Shift, message: &Message) -> Self {
        let language = shift.app.city.language(message.lang);
        let lines = message.text.lines().filter(|line| !line.trim().is_empty());
        Self {
            by_client: message.author == Author::Client,
            html_lang: language.map(|language| language.html.clone()).unwrap_or_default(),
            paragraphs: lines.map(str::to_owned).collect(),
            written: Moment::new(shift, message.written_at),
            read: message.read_at.map(|at| Moment::new(shift, at)),
        }
    }
}

impl Act {
    fn new(shift: &Shift, entry: &AuditEntry, names: &Names) -> Self {
        let given_to = entry.detail.parse().ok().filter(|_| entry.act == "assigned");
        let what = match given_to {
            Some(to) => {
                let given = shift.words.tell("desk-trail-given").with("name", names.of(to));
                given.to_string()
            }
            None => shift.words.say_of("act", &entry.act.replace(' ', "-")),
        };
        Self {
            at: Moment::new(shift, entry.at),
            what,
            who: entry.staff_id.map(|staff_id| names.of(staff_id)),
        }
    }
}
