//! Signing in and out, and the guard before every route that is not for anyone.

mod newsroom;
mod shown;

use askama::Template;
use axum::extract::{FromRequest, FromRequestParts, Path, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDate, Utc};
use http::header::{COOKIE, SET_COOKIE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use uuid::Uuid;

pub use self::newsroom::Section;
pub use self::shown::{Moment, Names, Tongue, name_of};
use super::password::{NewPassword, PasswordRefusal, Salt};
use super::{Role, Who, session, tries};
use crate::app::App;
use crate::id::{self, Token};
use crate::language::{Lang, Words};
use crate::web::{
    Address, Carried, DeskNav, Fault, Filled, Frame, LongForm, Routes, Rule, full, no_store,
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
        .get("/desk/sign-in", Rule::Anyone, sign_in_page)
        .post("/desk/sign-in", Rule::Anyone, sign_in)
        .post("/desk/sign-out", Rule::Anyone, sign_out)
        .get("/desk/welcome/{token}", Rule::Anyone, welcome_page)
        .post("/desk/welcome/{token}", Rule::Anyone, welcome)
}

/// The case whose receipt this caller entered, as the guard found it.
#[derive(Clone, Copy, Debug)]
pub struct Holder(pub Uuid);

/// Lets a request through that the rule allows. Staff who are not signed in are led to the sign-in, a
/// receipt that has run out to the page that asks for it again.
pub async fn guard(
    State((app, rule)): State<(App, Rule)>,
    mut request: Request,
    next: Next,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let found = found_session(&app, request.headers(), rule, now).await?;
    match (rule, found) {
        (Rule::Anyone, _) => {}
        (Rule::Receipt, Some(session::For::Receipt(case_id))) => {
            request.extensions_mut().insert(Holder(case_id));
        }
        (Rule::Receipt, _) if request.method() == Method::POST => {
            return crate::casework::pages::enter_again(&app, request).await;
        }
        (Rule::Receipt, _) => {
            let lang = request.uri().path().split('/').nth(1).and_then(|tag| app.city.lang(tag));
            let lang = lang.unwrap_or(Lang::KOREAN);
            return Ok(no_store(Redirect::to(&format!("/{lang}/help/case?again")).into_response()));
        }
        (Rule::Staff(roles), Some(session::For::Staff(staff_id))) => {
            let mut tx = app.db.read().await?;
            let who = super::who(&mut tx, staff_id, now).await?.ok_or(Fault::Forbidden)?;
            if !who.has_any(roles) {
                return Err(Fault::Forbidden);
            }
            request.extensions_mut().insert(who);
        }
        (Rule::Staff(_), _) if request.method() == Method::GET => {
            return Ok(no_store(Redirect::to("/desk/sign-in").into_response()));
        }
        (Rule::Staff(_), _) => return sign_in_again(&app, request).await,
    }
    Ok(no_store(next.run(request).await))
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
) -> anyhow::Result<Option<session::For>> {
    let name = match rule {
        Rule::Anyone => return Ok(None),
        Rule::Receipt => "receipt",
        Rule::Staff(_) => "staff",
    };
    let Some(token) = token_of(app, headers, name) else {
        return Ok(None);
    };
    let mut tx = app.db.read().await?;
    session::find(&mut tx, &token, now).await
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
        frame.desk = Some(DeskNav {
            name: self.who.name.clone(),
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

#[derive(Template)]
#[template(path = "staff/sign_in.html")]
struct SignInPage {
    frame: Frame,
    email: String,
    error: Option<String>,
    carried: Option<Carried>,
}

fn sign_in_filled(
    app: &App,
    email: &str,
    error: Option<&'static str>,
    carried: Option<Carried>,
) -> SignInPage {
    let words = Words::new(Lang::KOREAN);
    SignInPage {
        frame: Frame::new(app, Lang::KOREAN, &Address::Nowhere, words.say("sign-in-title")),
        email: email.to_owned(),
        error: error.map(|key| words.say(key)),
        carried,
    }
}

fn sign_in_form(
    app: &App,
    email: &str,
    error: Option<&'static str>,
    carried: Option<Carried>,
) -> Result<Response, Fault> {
    let page = sign_in_filled(app, email, error, carried);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(no_store((status, axum::response::Html(page.render()?)).into_response()))
}

async fn sign_in_page(State(app): State<App>) -> Result<Response, Fault> {
    sign_in_form(&app, "", None, None)
}

/// The form is long where a text is carried in it.
async fn sign_in(State(app): State<App>, LongForm(filled): LongForm) -> Result<Response, Fault> {
    let now = app.clock.now();
    let email = super::fold_email(filled.get("email"));
    let carried = Carried::back(&filled);
    let subject = app.ring.keyed_hash("sign-in", email.as_bytes());
    let Ok(turn) = app.passwords.turn() else {
        let page = sign_in_filled(&app, &email, Some("fault-busy-title"), carried);
        return Ok(full(axum::response::Html(page.render()?)));
    };
    let mut tx = app.db.begin().await?;
    let may_try = tries::begin(&mut tx, &subject, now).await?;
    let account = super::find_by_email(&mut tx, &email).await?;
    tx.commit().await?;
    if may_try == tries::Turn::Later {
        return sign_in_form(&app, &email, Some("sign-in-wait"), carried);
    }
    // Hashed outside a transaction, and for an unknown address as long as for a known one.
    let stored = account.as_ref().and_then(|account| account.password.as_deref());
    let right = app.passwords.verify(turn, filled.get("password"), stored).await?;
    let Some(account) = account.filter(|_| right) else {
        return sign_in_form(&app, &email, Some("sign-in-wrong"), carried);
    };
    let mut tx = app.db.begin().await?;
    tries::succeeded(&mut tx, &subject, now).await?;
    let token = session::begin(&mut tx, session::For::Staff(account.id), now).await?;
    let who = super::who(&mut tx, account.id, now).await?.ok_or(Fault::Forbidden)?;
    tx.commit().await?;
    let page = match carried {
        Some(carried) => again(&Shift::new(&app, who, now), carried).await?,
        None => Redirect::to("/desk/").into_response(),
    };
    Ok(with_cookie(&app, "staff", &token, page))
}

#[derive(Template)]
#[template(path = "staff/again.html")]
struct Again {
    frame: Frame,
    carried: Carried,
}

/// What was typed before the session ran out, for whoever signed in: in its form where it was long work, else
/// to be sent once more.
async fn again(shift: &Shift, carried: Carried) -> Result<Response, Fault> {
    let (app, to) = (&shift.app, carried.to.as_str());
    if crate::bulletins::pages::are_words(to) {
        crate::bulletins::pages::words_again(shift, carried).await
    } else if crate::texts::pages::are_words(app, to) {
        crate::texts::pages::words_again(shift, carried).await
    } else if crate::casework::pages::is_answer(to) {
        crate::casework::pages::answer_again(shift, carried).await
    } else {
        shift.show(&Again { frame: shift.frame(shift.words.say("typed-again-title")), carried })
    }
}

async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    if let Some(token) = token_of(&app, &headers, "staff") {
        let mut tx = app.db.begin().await?;
        session::end(&mut tx, &token).await?;
        tx.commit().await?;
    }
    Ok(without_cookie(&app, "staff", Redirect::to("/desk/sign-in").into_response()))
}

#[derive(Template)]
#[template(path = "staff/welcome.html")]
struct WelcomePage {
    frame: Frame,
    name: String,
    /// None: the link is used up or too old.
    action: Option<String>,
    error: Option<String>,
}

async fn welcome_form(
    app: &App,
    token: &str,
    error: Option<&'static str>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let account = match Token::parse(token) {
        Some(token) => super::find_link(&mut tx, &token, now).await?,
        None => None,
    };
    let lang = account.as_ref().map_or(Lang::KOREAN, |account| account.lang);
    let words = Words::new(lang);
    let page = WelcomePage {
        frame: Frame::new(app, lang, &Address::Nowhere, words.say("welcome-title")),
        action: account.as_ref().map(|_| format!("/desk/welcome/{token}")),
        name: account.map(|account| account.name).unwrap_or_default(),
        error: error.map(|key| words.say(key)),
    };
    let status = if page.action.is_none() {
        StatusCode::GONE
    } else if error.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok(no_store((status, axum::response::Html(page.render()?)).into_response()))
}

async fn welcome_page(
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    welcome_form(&app, &token, None).await
}

async fn welcome(
    State(app): State<App>,
    Path(token): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let password = match NewPassword::parse(filled.get("password")) {
        Ok(password) => password,
        Err(refusal) => {
            let key = match refusal {
                PasswordRefusal::TooShort { .. } => "password-too-short",
                PasswordRefusal::TooLong => "password-too-long",
                PasswordRefusal::TooCommon => "password-too-common",
            };
            return welcome_form(&app, &token, Some(key)).await;
        }
    };
    let Some(link) = Token::parse(&token) else {
        return welcome_form(&app, &token, None).await;
    };
    // Hashing is dear: not for links that open nothing.
    let mut tx = app.db.read().await?;
    let opens = super::find_link(&mut tx, &link, app.clock.now()).await?.is_some();
    drop(tx);
    if !opens {
        return welcome_form(&app, &token, None).await;
    }
    let salt = Salt::random(&mut id::rng());
    let hash = app.passwords.hash(password, salt).await?;
    let mut tx = app.db.begin().await?;
    match super::accept_invitation(&mut tx, &link, &hash, app.clock.now()).await? {
        Ok(session) => {
            tx.commit().await?;
            Ok(with_cookie(&app, "staff", &session, Redirect::to("/desk/").into_response()))
        }
        Err(_) => {
            drop(tx);
            welcome_form(&app, &token, None).await
        }
    }
}

/// The cookie's whole name: bound to this host where the site is https.
fn cookie_name(app: &App, name: &str) -> String {
    if app.settings.is_https() { format!("__Host-{name}") } else { name.to_owned() }
}

/// The token of a session that the browser sent.
pub fn token_of(app: &App, headers: &HeaderMap, name: &str) -> Option<Token> {
    let wanted = cookie_name(app, name);
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    cookies.split(';').find_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        if name == wanted { Token::parse(value) } else { None }
    })
}

/// Gives the browser the token of a session.
pub fn with_cookie(app: &App, name: &str, token: &Token, response: Response) -> Response {
    set_cookie(app, name, &token.to_string(), "", response)
}

/// Takes it back.
pub fn without_cookie(app: &App, name: &str, response: Response) -> Response {
    set_cookie(app, name, "", "; Max-Age=0", response)
}

fn set_cookie(app: &App, name: &str, value: &str, more: &str, mut response: Response) -> Response {
    let secure = if app.settings.is_https() { "; Secure" } else { "" };
    let name = cookie_name(app, name);
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{more}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    no_store(response)
}
