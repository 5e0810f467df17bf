//! The guard before every route that is not for anyone, and the frame of the pages of staff.

mod cookies;
mod curtain;
mod locked;
mod newsroom;
mod second_factor;
mod shown;
mod signing_in;
mod way_back;

use askama::Template;
use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDate, Utc};
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode};
use uuid::Uuid;

pub use self::cookies::{cookie_of, token_of, with_cookie, with_lasting_cookie, without_cookie};
pub use self::newsroom::Section;
pub use self::shown::{Moment, Names, Tongue, name_of};
use self::signing_in::sign_in_form;
use super::locks::Lock;
use super::place::{self, Place};
use super::session::{self, Session};
use super::{Role, Who, second_factor as factor};
use crate::app::App;
use crate::id::Token;
use crate::language::{Lang, Words};
use crate::web::{
    Address, Carried, DeskNav, Fault, Frame, LongForm, Routes, Rule, address_of, no_store,
};

/// Everybody on the staff, whatever the role.
pub const ANY_ROLE: &[Role] = &Role::ALL;

/// Whoever writes, approves and sends bulletins.
pub const NEWSROOM: &[Role] = &[Role::Writer, Role::Publisher];

/// Whoever is shown the way to what waits to be read. All of the staff may go there.
const READINGS: &[Role] =
    &[Role::Head, Role::Counsellor, Role::Interpreter, Role::Publisher, Role::Reviewer];

/// Whoever works on texts in some language.
pub const TEXTS: &[Role] = &[Role::Writer, Role::Publisher, Role::Translator, Role::Reviewer];

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/sign-in", Rule::Anyone, signing_in::sign_in_page)
        .post("/desk/sign-in", Rule::Anyone, signing_in::sign_in)
        .post("/desk/sign-out", Rule::Anyone, signing_in::sign_out)
        .get("/desk/welcome/{token}", Rule::Anyone, signing_in::welcome_page)
        .post("/desk/welcome/{token}", Rule::Anyone, signing_in::welcome)
        .and(second_factor::routes())
        .and(locked::routes())
        .and(curtain::routes())
}

/// The case whose receipt this caller entered, as the guard found it.
#[derive(Clone, Copy, Debug)]
pub struct Holder(pub Uuid);

/// Lets a request through that the rule allows. Staff who are not signed in are led to the sign-in, those whose
/// session is locked to the page that asks for a code, and a receipt that has run out to the one that asks for it
/// again.
pub async fn guard(
    State((app, rule)): State<(App, Rule)>,
    mut request: Request,
    next: Next,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let found = found_session(&app, request.headers(), rule, now).await?;
    match (rule, found.as_ref().map(|(_, session)| session.whose)) {
        (Rule::Anyone, _) => {}
        (Rule::Receipt, Some(session::For::Receipt(case_id))) => {
            request.extensions_mut().insert(Holder(case_id));
        }
        (Rule::Receipt, _) if request.method() == Method::POST => {
            return crate::casework::pages::enter_again(&app, request).await;
        }
        (Rule::Receipt, _) => return Ok(to_the_door(&app, &request)),
        (Rule::Staff(roles), Some(session::For::Staff(staff_id))) => {
            let (who, lacks) = signed_in(&app, staff_id, now).await?;
            // The first request of a session says when it locks, also where a page makes it by itself.
            let is_live = locked::is_live(&request);
            if let Some(found) = found.filter(|(_, it)| !is_live || it.locks_at.is_none()) {
                locked::see(&app, &found, &who, now).await;
            }
            if !who.has_any(roles) {
                if lacks && request.method() == Method::GET {
                    return Ok(no_store(Redirect::to("/desk/second-factor").into_response()));
                }
                return Err(Fault::Forbidden);
            }
            request.extensions_mut().insert(who);
        }
        (Rule::Staff(_), Some(session::For::Locked(staff_id))) => {
            return locked::instead(&app, staff_id, request).await;
        }
        // A page that is covered leads to the sign-in by itself, and keeps what is typed in it.
        (Rule::Staff(_), _) if locked::is_script(&request) => return Err(Fault::SignedOut),
        (Rule::Staff(_), _) if request.method() == Method::GET => {
            return Ok(no_store(Redirect::to("/desk/sign-in").into_response()));
        }
        (Rule::Staff(_), _) => return sign_in_again(&app, request).await,
    }
    let place = place_of(&app, &request).filter(|_| matches!(rule, Rule::Staff(_)));
    Ok(no_store(place::at(place, next.run(request)).await))
}

/// To the page that asks for a receipt again.
fn to_the_door(app: &App, request: &Request) -> Response {
    let lang = request.uri().path().split('/').nth(1).and_then(|tag| app.city.lang(tag));
    let lang = lang.unwrap_or(Lang::KOREAN);
    no_store(Redirect::to(&format!("/{lang}/help/case?again")).into_response())
}

/// Whether a request comes from the workplace; none: its networks are not set, or the address is not known.
fn place_of(app: &App, request: &Request) -> Option<Place> {
    let networks = &app.settings.workplace;
    let address = address_of(app, request).filter(|_| !networks.is_empty())?;
    let is_inside = networks.iter().any(|network| network.has(address));
    Some(if is_inside { Place::Inside } else { Place::Outside })
}

/// Who is signed in, and whether a second factor is demanded and missing. Without it the roles that read cases
/// open nothing, as where one was given to somebody who had signed in before.
async fn signed_in(app: &App, staff_id: Uuid, now: DateTime<Utc>) -> Result<(Who, bool), Fault> {
    let mut tx = app.db.read().await?;
    let mut who = super::who(&mut tx, staff_id, now).await?.ok_or(Fault::Forbidden)?;
    // The made-up week prints links to everybody's desk, and holds nothing real.
    let demanded = !app.is_demo && factor::is_demanded(&who.grants);
    let lacks = demanded && factor::standing(&mut tx, staff_id).await?.is_none();
    if lacks {
        who.grants.retain(|grant| !factor::READS_CASES.contains(&grant.role));
    }
    Ok((who, lacks))
}

/// A form of staff whose session ran out: what was typed is carried past the sign-in.
async fn sign_in_again(app: &App, request: Request) -> Result<Response, Fault> {
    let path = request.uri().path().to_owned();
    // A file is not carried: it is still where it was taken from.
    let LongForm(filled) =
        LongForm::from_request(request, app).await.map_err(|_| Fault::Forbidden)?;
    let carried = Carried::of(&path, &filled).ok_or(Fault::Forbidden)?;
    let page = sign_in_form(app, "", None, Some(carried))?;
    Ok((StatusCode::FORBIDDEN, page).into_response())
}

async fn found_session(
    app: &App,
    headers: &HeaderMap,
    rule: Rule,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<(Token, Session)>> {
    let name = match rule {
        Rule::Anyone => return Ok(None),
        Rule::Receipt => "receipt",
        Rule::Staff(_) => "staff",
    };
    let Some(token) = token_of(app, headers, name) else {
        return Ok(None);
    };
    let mut tx = app.db.read().await?;
    Ok(session::look_up(&mut tx, &token, now).await?.map(|session| (token, session)))
}

/// A visit of somebody on the staff.
#[derive(Clone)]
pub struct Shift {
    pub app: App,
    pub who: Who,
    pub words: Words,
    pub now: DateTime<Utc>,
    pub today: NaiveDate,
}

impl Shift {
    fn new(app: &App, who: Who, now: DateTime<Utc>) -> Self {
        let words = Words::new(who.lang);
        Self { app: app.clone(), words, now, today: app.city.today(now), who }
    }

    /// The frame of a page of the desk, the office or the newsroom.
    pub fn frame(&self, title: impl Into<String>) -> Frame {
        let mut frame = Frame::new(&self.app, self.who.lang, &Address::Nowhere, title.into());
        let lock = locked::lock_of(&self.app, &self.who);
        frame.desk = Some(DeskNav {
            name: self.who.name.clone(),
            owner: locked::owner_of(&self.app, self.who.id),
            locks: lock != Lock::Nothing,
            locks_after: lock.after().map(|after| after.num_seconds()),
            desk: self.who.has(Role::Counsellor),
            office: self.who.has(Role::Head),
            newsroom: self.who.has_any(TEXTS),
            orders: self.who.has_any(&[Role::Writer, Role::Publisher, Role::Translator]),
            // Whoever speaks a language, and whoever answers for what was corrected.
            readings: self.who.has_any(READINGS),
        });
        frame
    }

    pub fn show(&self, page: &impl Template) -> Result<Response, Fault> {
        Ok(no_store(axum::response::Html(page.render()?).into_response()))
    }
}

impl FromRequestParts<App> for Shift {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Fault> {
        // Put there by the guard; without it the route was declared for anyone.
        let who = parts.extensions.get::<Who>().cloned().ok_or(Fault::Forbidden)?;
        Ok(Self::new(app, who, app.clock.now()))
    }
}
