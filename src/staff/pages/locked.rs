//! The page that stands before everything while a session is locked, and what locks and opens it.

use askama::Template;
use axum::extract::{FromRequest, RawQuery, Request, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use http::{HeaderMap, Method, StatusCode};
use url::form_urlencoded::byte_serialize;
use uuid::Uuid;

use super::second_factor::message_of;
use super::signing_in::{leave_for, sign_in_form};
use super::way_back::WayBack;
use super::{ANY_ROLE, Shift, token_of};
use crate::app::App;
use crate::db::Tx;
use crate::id::Token;
use crate::language::{Lang, Words};
use crate::staff::locks::{self, Lock};
use crate::staff::second_factor::{self, Refusal};
use crate::staff::session::{self, For, Session};
use crate::staff::{self, Who};
use crate::web::{
    Address, Carried, Fault, Filled, Frame, LongForm, Routes, Rule, brings_a_file, no_store,
    read_away,
};

/// What a page sends with a request that it makes by itself.
const LIVE: &str = "x-maru-live";
/// By which a page says that somebody writes in it. It counts as somebody who is there.
const HERE: &str = "/desk/here";
/// The stream by which a page hears that something changed. A browser opens it without headers of ours.
const EVENTS: &str = "/desk/events";

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/locked", Rule::Anyone, asked)
        .post("/desk/locked", Rule::Anyone, given)
        .post("/desk/lock", Rule::Staff(ANY_ROLE), lock)
        .post(HERE, Rule::Staff(ANY_ROLE), here)
}

/// What locks the session of somebody whom the guard let in.
pub fn lock_of(app: &App, who: &Who) -> Lock {
    // The made-up week prints links to everybody's desk: nobody there has a second factor.
    if app.is_demo {
        return Lock::Nothing;
    }
    Lock::of(&who.grants, app.city.counselling.lock_after_minutes)
}

/// Whether a page asks by itself, with nobody before it.
pub fn is_live(request: &Request) -> bool {
    request.uri().path() == EVENTS || request.headers().contains_key(LIVE)
}

/// Whether a script asks, which reads no page: only what became of what it asked.
pub fn is_script(request: &Request) -> bool {
    request.uri().path() == HERE || request.headers().contains_key(LIVE)
}

/// By what a page knows whose it is, without saying who. A code of somebody else who signed in on that machine
/// since does not open it.
pub fn owner_of(app: &App, staff_id: Uuid) -> String {
    let mark = app.ring.keyed_hash("owner of a screen", staff_id.as_bytes());
    let half = mark.iter().take(16).fold(0_u128, |mark, byte| mark << 8 | u128::from(*byte));
    format!("{half:032x}")
}

/// Begins the whole session of somebody who is in. It locks also if nothing is asked of it any more.
pub async fn begin(app: &App, tx: &mut Tx, who: &Who, now: DateTime<Utc>) -> anyhow::Result<Token> {
    let token = session::begin(tx, For::Staff(who.id), now).await?;
    locks::see(tx, &token, lock_of(app, who), now).await?;
    Ok(token)
}

/// Notes that somebody was seen, so that their session locks later. In a transaction of its own: it holds also
/// where what they ask for is refused, and a house that is too busy to note it still answers.
pub async fn see(app: &App, (token, session): &(Token, Session), who: &Who, now: DateTime<Utc>) {
    let lock = lock_of(app, who);
    if !locks::is_news(session, lock, now) {
        return;
    }
    if let Err(trouble) = note(app, token, lock, now).await {
        tracing::warn!("that somebody was seen was not noted: {trouble:#}");
    }
}

async fn note(app: &App, token: &Token, lock: Lock, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    locks::see(&mut tx, token, lock, now).await?;
    tx.commit().await
}

/// What is answered in the place of any page of staff while the session is locked. A form is carried past the code.
pub async fn instead(app: &App, staff_id: Uuid, request: Request) -> Result<Response, Fault> {
    if is_live(&request) || is_script(&request) {
        return Err(Fault::Forbidden);
    }
    if request.method() == Method::GET {
        let asked = request.uri().path_and_query().map(|asked| asked.as_str());
        return Ok(to_lock(asked.and_then(WayBack::parse)));
    }
    let from = WayBack::of_referer(app, request.headers());
    if brings_a_file(&request) {
        // It is not carried: it is still where it was taken from.
        read_away(request).await;
        return Ok(to_lock(from));
    }
    let path = request.uri().path().to_owned();
    let filled = LongForm::from_request(request, app).await;
    let LongForm(filled) = filled.map_err(|_| Fault::Forbidden)?;
    let Some(carried) = Carried::of(&path, &filled) else { return Ok(to_lock(from)) };
    let mut tx = app.db.read().await?;
    let account = staff::account(&mut tx, staff_id).await?.ok_or(Fault::Forbidden)?;
    drop(tx);
    let page = Page::new(app, (staff_id, account.lang), (from, Some(carried)), None);
    Ok((StatusCode::FORBIDDEN, page.shown()?).into_response())
}

fn to_lock(back: Option<WayBack>) -> Response {
    let to = back.map(|back| byte_serialize(back.as_str().as_bytes()).collect::<String>());
    let to = to.map(|to| format!("?to={to}")).unwrap_or_default();
    no_store(Redirect::to(&format!("/desk/locked{to}")).into_response())
}

fn back_to(back: Option<&WayBack>) -> Response {
    no_store(Redirect::to(back.map_or("/desk/", WayBack::as_str)).into_response())
}

#[derive(Template)]
#[template(path = "staff/pages/locked.html")]
struct Page {
    frame: Frame,
    /// Whose code opens it.
    owner: String,
    /// Where it goes on.
    to: String,
    error: Option<String>,
    carried: Option<Carried>,
}

impl Page {
    fn new(
        app: &App,
        (staff_id, lang): (Uuid, Lang),
        (back, carried): (Option<WayBack>, Option<Carried>),
        refusal: Option<Refusal>,
    ) -> Self {
        let words = Words::new(lang);
        Self {
            frame: Frame::new(app, lang, &Address::Nowhere, words.say("lock-title")),
            owner: owner_of(app, staff_id),
            to: back.map(|back| back.as_str().to_owned()).unwrap_or_default(),
            error: refusal.map(|refusal| words.say(message_of(refusal))),
            carried,
        }
    }

    fn shown(&self) -> Result<Response, Fault> {
        Ok(no_store(Html(self.render()?).into_response()))
    }
}

/// Whose session the browser has, locked or not.
async fn signed_in(app: &App, headers: &HeaderMap) -> Result<Option<(Who, Token, For)>, Fault> {
    let Some(token) = token_of(app, headers, "staff") else { return Ok(None) };
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let Some(whose) = session::find(&mut tx, &token, now).await? else { return Ok(None) };
    let (For::Staff(staff_id) | For::Locked(staff_id)) = whose else { return Ok(None) };
    Ok(staff::who(&mut tx, staff_id, now).await?.map(|who| (who, token, whose)))
}

async fn asked(
    State(app): State<App>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let back = WayBack::parse(query.get("to"));
    match signed_in(&app, &headers).await? {
        Some((who, _, For::Locked(_))) => {
            Page::new(&app, (who.id, who.lang), (back, None), None).shown()
        }
        // Opened in another tab meanwhile.
        Some(_) => Ok(back_to(back.as_ref())),
        None => Ok(no_store(Redirect::to("/desk/sign-in").into_response())),
    }
}

/// Opens what is locked for a code. A page that covers itself waits with what is typed in it: it is told only that
/// the code was right, and a script whose session is over that it is.
async fn given(
    State(app): State<App>,
    headers: HeaderMap,
    LongForm(filled): LongForm,
) -> Result<Response, Fault> {
    let carried = Carried::back(&filled);
    let back = WayBack::parse(filled.get("to"));
    let is_script = headers.contains_key(LIVE);
    let Some((who, token, _)) = signed_in(&app, &headers).await? else {
        if is_script {
            return Err(Fault::SignedOut);
        }
        return sign_in_form(&app, "", Some("code-error-over"), carried);
    };
    if filled.get("owner") != owner_of(&app, who.id) {
        // Somebody else signed in here since: neither what stands on that page nor what was typed is theirs.
        return Ok(if is_script { StatusCode::CONFLICT.into_response() } else { to_lock(None) });
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let taken = second_factor::take(&mut tx, &app.ring, who.id, filled.get("code"), now).await?;
    if let Err(refusal) = taken {
        // Kept, since the try is counted.
        tx.commit().await?;
        let whose = (who.id, who.lang);
        let page = Page::new(&app, whose, (back, carried), Some(refusal)).shown()?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    locks::unlock(&mut tx, &token, lock_of(&app, &who), now).await?;
    tx.commit().await?;
    if is_script {
        return Ok(no_store(StatusCode::NO_CONTENT.into_response()));
    }
    match carried {
        Some(carried) => leave_for(&Shift::new(&app, who, now), Some(carried)).await,
        None => Ok(back_to(back.as_ref())),
    }
}

/// Locks at once; where no code would open it, the curtain is drawn.
async fn lock(shift: Shift, headers: HeaderMap) -> Result<Response, Fault> {
    let app = &shift.app;
    let token = token_of(app, &headers, "staff").ok_or(Fault::Forbidden)?;
    if lock_of(app, &shift.who) == Lock::Nothing {
        return Ok(no_store(Redirect::to("/desk/curtain").into_response()));
    }
    let mut tx = app.db.begin().await?;
    locks::lock(&mut tx, &token).await?;
    tx.commit().await?;
    if headers.contains_key(LIVE) {
        return Ok(no_store(StatusCode::NO_CONTENT.into_response()));
    }
    Ok(to_lock(WayBack::of_referer(app, &headers)))
}

/// Somebody is writing something long: the guard noted that they are there.
async fn here() -> StatusCode {
    StatusCode::NO_CONTENT
}
