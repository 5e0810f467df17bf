//! One bounce: what came, and what somebody makes of it.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::ASSIGNED;
use crate::bounces::{self, Bounce, Kind, Refusal, State};
use crate::deliveries::EmailAddress;
use crate::staff::pages::{Moment, Section, Shift, name_of};
use crate::subscriptions::{self, Again};
use crate::web::{Fault, Filled, Frame, no_store};

/// The longest address (RFC 5321, 4.5.3.1.3).
const LONGEST_ADDRESS: usize = 254;

#[derive(Template)]
#[template(path = "bounces/one.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    received: Moment,
    way: String,
    kind: Option<String>,
    code: Option<String>,
    said: Option<String>,
    is_cut: bool,
    /// The message. None: it is forgotten, or not for anybody's eyes.
    shown: Option<(Vec<(String, String)>, String)>,
    /// Whether somebody may still say what it is.
    is_open: bool,
    /// Who decided, and when.
    decided: Option<(String, Moment)>,
    form: Form,
}

/// The form that says whose it is, as it was typed.
#[derive(Default)]
struct Form {
    address: String,
    longest: usize,
    kinds: Vec<(&'static str, String, bool)>,
    address_error: Option<String>,
    kind_error: Option<String>,
}

pub async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let page = page(&shift, &id, Form::new(&shift, &Filled::default())).await?;
    shift.show(&page)
}

async fn page(shift: &Shift, id: &str, form: Form) -> Result<Page, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.read().await?;
    let bounce = bounces::find(&mut tx, id).await?.ok_or(Fault::NotFound)?;
    let decided = match bounce.decided {
        Some((at, by)) => Some((name_of(&mut tx, shift, Some(by)).await?, Moment::new(shift, at))),
        None => None,
    };
    drop(tx);
    let shown = shift.app.bounces.intake.show(id).await?;
    let Bounce { code, said, is_cut, .. } = bounce;
    Ok(Page {
        frame: shift.newsroom(shift.words.say("bounces-one-title"), Section::Bounces),
        id,
        received: Moment::new(shift, bounce.received_at),
        way: shift.words.say_of("bounces-way", bounce.way.as_str()),
        kind: bounce.kind.map(|kind| shift.words.say_of("bounces-kind", kind.as_str())),
        code,
        said,
        is_cut,
        shown: shown.map(|shown| (shown.headers, shown.text)),
        is_open: matches!(bounce.state, State::NotUnderstood | State::Aside),
        decided,
        form,
    })
}

/// Says whose bounce it is.
pub async fn count(shift: Shift, Path(id): Path<String>, form: Filled) -> Result<Response, Fault> {
    let kind = ASSIGNED.into_iter().find(|kind| kind.as_str() == form.get("kind"));
    let subscriber = whose(&shift, form.get("address")).await?;
    let (kind, subscriber_id) = match (kind, subscriber) {
        (Some(kind), Ok(subscriber_id)) => (kind, subscriber_id),
        (kind, subscriber) => {
            let error = |code: &str| shift.words.say_of("bounces-error", code);
            let typed = Form {
                address_error: subscriber.err().map(error),
                kind_error: kind.is_none().then(|| error("kind")),
                ..Form::new(&shift, &form)
            };
            let page = page(&shift, &id, typed).await?;
            let page = (StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?));
            return Ok(no_store(page.into_response()));
        }
    };
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let whose = (subscriber_id, kind);
    let done = bounces::assign(&mut tx, id, whose, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(back(said_of(&done, "counted")))
}

/// The subscriber of an address as it was typed, else what is wrong with it.
async fn whose(shift: &Shift, typed: &str) -> anyhow::Result<Result<Uuid, &'static str>> {
    let Ok(address) = EmailAddress::parse(typed) else { return Ok(Err("address")) };
    let mut tx = shift.app.db.read().await?;
    let found = subscriptions::of_address(&mut tx, &shift.app.ring, &address).await?;
    Ok(found.map(|subscriber| subscriber.id).ok_or("nobody"))
}

/// Says that it is nothing.
pub async fn aside(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let done = bounces::put_aside(&mut tx, id, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(back(said_of(&done, "aside")))
}

/// Has the address written to again.
pub async fn again(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let done = bounces::write_again(&mut tx, id, shift.who.id, shift.now).await?;
    tx.commit().await?;
    Ok(back(match done {
        Ok(Again::Revived) => "revived",
        Ok(Again::MayAsk) => "may-ask",
        Err(_) => "too-late",
    }))
}

fn said_of(done: &Result<(), Refusal>, said: &'static str) -> &'static str {
    if done.is_ok() { said } else { "too-late" }
}

fn back(done: &str) -> Response {
    no_store(Redirect::to(&format!("/newsroom/bounces?done={done}")).into_response())
}

impl Form {
    fn new(shift: &Shift, typed: &Filled) -> Self {
        let chosen = typed.get("kind");
        let kind = |kind: Kind| {
            let code = kind.as_str();
            (code, shift.words.say_of("bounces-kind", code), code == chosen)
        };
        Self {
            address: typed.get("address").to_owned(),
            longest: LONGEST_ADDRESS,
            kinds: ASSIGNED.into_iter().map(kind).collect(),
            ..Self::default()
        }
    }
}
