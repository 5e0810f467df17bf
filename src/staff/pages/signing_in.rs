//! Signing in and out, and the welcome link with which somebody chooses a password.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use uuid::Uuid;

use super::second_factor::{code_page, set_up_page};
use super::{Shift, token_of, with_cookie, without_cookie};
use crate::app::App;
use crate::db::Tx;
use crate::id::{self, Token};
use crate::language::{Lang, Words};
use crate::staff::password::{NewPassword, PasswordRefusal, Salt};
use crate::staff::{self, Who, second_factor, session, tries};
use crate::web::{Address, Carried, Fault, Filled, Frame, LongForm, full, no_store};

/// What a browser is told to forget of this house: <https://www.w3.org/TR/clear-site-data/>.
const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

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

pub fn sign_in_form(
    app: &App,
    email: &str,
    error: Option<&'static str>,
    carried: Option<Carried>,
) -> Result<Response, Fault> {
    let page = sign_in_filled(app, email, error, carried);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(no_store((status, axum::response::Html(page.render()?)).into_response()))
}

pub async fn sign_in_page(State(app): State<App>) -> Result<Response, Fault> {
    sign_in_form(&app, "", None, None)
}

/// The form is long where a text is carried in it.
pub async fn sign_in(
    State(app): State<App>,
    LongForm(filled): LongForm,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let email = staff::fold_email(filled.get("email"));
    let carried = Carried::back(&filled);
    let subject = app.ring.keyed_hash("sign-in", email.as_bytes());
    let Ok(turn) = app.passwords.turn() else {
        let page = sign_in_filled(&app, &email, Some("fault-busy-title"), carried);
        return Ok(full(axum::response::Html(page.render()?)));
    };
    let mut tx = app.db.begin().await?;
    let may_try = tries::begin(&mut tx, &subject, now).await?;
    let account = staff::find_by_email(&mut tx, &email).await?;
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
    let come_in = come_in(&app, &mut tx, account.id, now).await?;
    tx.commit().await?;
    come_in.answer(&app, carried).await
}

/// Somebody who proved who they are by a password or a link, and the session that this is worth.
pub struct ComeIn {
    who: Who,
    token: Token,
    next: Next,
}

/// What is still to be done before somebody is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Nothing,
    GiveCode,
    SetUp,
}

/// Begins the session of somebody whose password is right: a whole one, or half of one where the second factor
/// is still to come.
pub async fn come_in(
    app: &App,
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> Result<ComeIn, Fault> {
    let who = staff::who(tx, staff_id, now).await?.ok_or(Fault::Forbidden)?;
    let has_one = second_factor::standing(tx, staff_id).await?.is_some();
    let demanded = !app.is_demo && second_factor::is_demanded(&who.grants);
    let next = match (has_one, demanded) {
        (true, _) => Next::GiveCode,
        (false, true) => Next::SetUp,
        (false, false) => Next::Nothing,
    };
    let whole = session::For::Staff(staff_id);
    let whose = if next == Next::Nothing { whole } else { session::For::Half(staff_id) };
    let token = session::begin(tx, whose, now).await?;
    Ok(ComeIn { who, token, next })
}

impl ComeIn {
    /// Leads on, with what was typed before the last session ran out.
    pub async fn answer(self, app: &App, carried: Option<Carried>) -> Result<Response, Fault> {
        let Self { who, token, next } = self;
        match next {
            Next::Nothing => {
                let shift = Shift::new(app, who, app.clock.now());
                Ok(with_cookie(app, "staff", &token, leave_for(&shift, carried).await?))
            }
            Next::GiveCode => {
                let page = match carried {
                    Some(_) => code_page(app, who.lang, carried, None)?,
                    None => Redirect::to("/desk/code").into_response(),
                };
                Ok(with_cookie(app, "half", &token, page))
            }
            Next::SetUp => {
                let page = match carried {
                    Some(_) => set_up_page(app, &who, (&token, carried), None).await?,
                    None => Redirect::to("/desk/second-factor").into_response(),
                };
                Ok(with_cookie(app, "half", &token, page))
            }
        }
    }
}

/// Where somebody goes who is in: back to what they had typed, or to the desk.
pub async fn leave_for(shift: &Shift, carried: Option<Carried>) -> Result<Response, Fault> {
    match carried {
        Some(carried) => again(shift, carried).await,
        None => Ok(Redirect::to("/desk/").into_response()),
    }
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

pub async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    if let Some(token) = token_of(&app, &headers, "staff") {
        let mut tx = app.db.begin().await?;
        session::end(&mut tx, &token).await?;
        tx.commit().await?;
    }
    // What was typed and not sent stays on no machine that others use too.
    let gone = [(CLEAR_SITE_DATA, HeaderValue::from_static("\"storage\""))];
    let to_the_door = (gone, Redirect::to("/desk/sign-in")).into_response();
    Ok(without_cookie(&app, "staff", to_the_door))
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
        Some(token) => staff::find_link(&mut tx, &token, now).await?,
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

pub async fn welcome_page(
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    welcome_form(&app, &token, None).await
}

pub async fn welcome(
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
    let opens = staff::find_link(&mut tx, &link, app.clock.now()).await?.is_some();
    drop(tx);
    if !opens {
        return welcome_form(&app, &token, None).await;
    }
    let salt = Salt::random(&mut id::rng());
    let hash = app.passwords.hash(password, salt).await?;
    let mut tx = app.db.begin().await?;
    match staff::accept_invitation(&mut tx, &link, &hash, app.clock.now()).await? {
        Ok(staff_id) => {
            let come_in = come_in(&app, &mut tx, staff_id, app.clock.now()).await?;
            tx.commit().await?;
            come_in.answer(&app, None).await
        }
        Err(_) => {
            drop(tx);
            welcome_form(&app, &token, None).await
        }
    }
}
