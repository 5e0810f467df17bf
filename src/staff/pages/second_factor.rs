//! The pages of the second factor: the code that is asked for after the password, setting one up, and the head
//! who takes away that of somebody who has lost the phone.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::header::REFRESH;
use http::{HeaderMap, HeaderValue, StatusCode};
use uuid::Uuid;

use super::locked;
use super::signing_in::{leave_for, sign_in_form};
use super::{ANY_ROLE, Moment, Shift, name_of, token_of, with_cookie, without_cookie};
use crate::app::App;
use crate::id::Token;
use crate::language::{Lang, Words, formats};
use crate::staff::second_factor::{self, Refusal, Secret, Standing};
use crate::staff::{self, Role, Who, session};
use crate::web::{Address, Carried, Fault, Filled, Frame, LongForm, Qr, Routes, Rule, no_store};

/// A page that shows a secret leads away when half a session is over.
const LEAVES: &str = "600; url=/desk/sign-in";

const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/code", Rule::Anyone, code_asked)
        .post("/desk/code", Rule::Anyone, code_given)
        .get("/desk/second-factor", Rule::Anyone, set_up_asked)
        .post("/desk/second-factor", Rule::Anyone, set_up)
        .post("/desk/second-factor/codes", Rule::Staff(ANY_ROLE), new_codes)
        .post("/desk/second-factor/go-on", Rule::Staff(ANY_ROLE), go_on)
        .get("/office/staff/{id}/second-factor", HEAD, of_somebody)
        .post("/office/staff/{id}/second-factor", HEAD, reset)
}

#[derive(Template)]
#[template(path = "staff/pages/code.html")]
struct CodePage {
    frame: Frame,
    error: Option<String>,
    carried: Option<Carried>,
}

/// The page that asks for a code, with what was typed before the last session ran out.
pub fn code_page(
    app: &App,
    lang: Lang,
    carried: Option<Carried>,
    refusal: Option<Refusal>,
) -> Result<Response, Fault> {
    let words = Words::new(lang);
    let page = CodePage {
        frame: Frame::new(app, lang, &Address::Nowhere, words.say("code-title")),
        error: refusal.map(|refusal| words.say(message_of(refusal))),
        carried,
    };
    shown(refusal, &page)
}

fn shown(refusal: Option<Refusal>, page: &impl Template) -> Result<Response, Fault> {
    let status = if refusal.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

pub fn message_of(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Wait => "sign-in-wait",
        Refusal::NotSet => "factor-error-not-set",
        Refusal::AlreadySet => "factor-error-already",
        Refusal::Wrong => "code-error-wrong",
    }
}

/// Who gave a password and is asked for the rest, with the token of that half session.
async fn half(app: &App, headers: &HeaderMap) -> Result<Option<(Who, Token)>, Fault> {
    let Some(token) = token_of(app, headers, "half") else { return Ok(None) };
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let Some(session::For::Half(staff_id)) = session::find(&mut tx, &token, now).await? else {
        return Ok(None);
    };
    Ok(staff::who(&mut tx, staff_id, now).await?.map(|who| (who, token)))
}

/// Who is signed in whole, for a page that both may see.
async fn whole(app: &App, headers: &HeaderMap) -> Result<Option<(Who, Token)>, Fault> {
    let Some(token) = token_of(app, headers, "staff") else { return Ok(None) };
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let Some(session::For::Staff(staff_id)) = session::find(&mut tx, &token, now).await? else {
        return Ok(None);
    };
    Ok(staff::who(&mut tx, staff_id, now).await?.map(|who| (who, token)))
}

fn to_sign_in() -> Response {
    no_store(Redirect::to("/desk/sign-in").into_response())
}

async fn code_asked(State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    match half(&app, &headers).await? {
        Some((who, _)) => code_page(&app, who.lang, None, None),
        None => Ok(to_sign_in()),
    }
}

async fn code_given(
    State(app): State<App>,
    headers: HeaderMap,
    LongForm(filled): LongForm,
) -> Result<Response, Fault> {
    let carried = Carried::back(&filled);
    let Some((who, half)) = half(&app, &headers).await? else {
        return sign_in_form(&app, "", Some("code-error-over"), carried);
    };
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let taken = second_factor::take(&mut tx, &app.ring, who.id, filled.get("code"), now).await?;
    if let Err(refusal) = taken {
        // Kept, since the try is counted.
        tx.commit().await?;
        return code_page(&app, who.lang, carried, Some(refusal));
    }
    session::end(&mut tx, &half).await?;
    let token = locked::begin(&app, &mut tx, &who, now).await?;
    let standing = second_factor::standing(&mut tx, who.id).await?;
    tx.commit().await?;
    let has_none = standing.is_some_and(|standing| standing.recovery_codes_left == 0);
    let page = match carried {
        // What was typed comes first; she is told at the next sign-in.
        None if has_none => Redirect::to("/desk/second-factor").into_response(),
        carried => leave_for(&Shift::new(&app, who, now), carried).await?,
    };
    Ok(with_cookie(&app, "staff", &token, without_cookie(&app, "half", page)))
}

#[derive(Template)]
#[template(path = "staff/pages/set_up.html")]
struct SetUpPage {
    frame: Frame,
    account: String,
    qr: Option<Qr>,
    /// The secret in groups of four, to be typed where no camera is.
    groups: String,
    is_demanded: bool,
    error: Option<String>,
    carried: Option<Carried>,
}

/// The page on which somebody sets up a second factor.
pub async fn set_up_page(
    app: &App,
    who: &Who,
    (session, carried): (&Token, Option<Carried>),
    refusal: Option<Refusal>,
) -> Result<Response, Fault> {
    let mut tx = app.db.read().await?;
    let account = staff::account(&mut tx, who.id).await?.ok_or(Fault::Forbidden)?.email;
    drop(tx);
    let words = Words::new(who.lang);
    let secret = Secret::offered(&app.ring, session);
    let base32: Vec<char> = secret.to_base32().chars().collect();
    let groups: Vec<String> = base32.chunks(4).map(|four| four.iter().collect()).collect();
    let page = SetUpPage {
        frame: Frame::new(app, who.lang, &Address::Nowhere, words.say("factor-title")),
        qr: Qr::new(&secret.address(&account), words.say("factor-picture")),
        account,
        groups: groups.join(" "),
        is_demanded: second_factor::is_demanded(&who.grants),
        error: refusal.map(|refusal| words.say(message_of(refusal))),
        carried,
    };
    let is_carried = page.carried.is_some();
    let mut response = shown(refusal, &page)?;
    // The secret does not stay on a screen that was left. What was typed is not left behind for that.
    if !is_carried {
        response.headers_mut().insert(REFRESH, HeaderValue::from_static(LEAVES));
    }
    Ok(response)
}

async fn set_up_asked(State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    let signed_in = match whole(&app, &headers).await? {
        Some(whole) => Some((whole, true)),
        None => half(&app, &headers).await?.map(|half| (half, false)),
    };
    let Some(((who, token), is_whole)) = signed_in else { return Ok(to_sign_in()) };
    let mut tx = app.db.read().await?;
    let standing = second_factor::standing(&mut tx, who.id).await?;
    drop(tx);
    match standing {
        None => set_up_page(&app, &who, (&token, None), None).await,
        Some(standing) if is_whole => {
            let shift = Shift::new(&app, who, app.clock.now());
            OwnPage::shown(&shift, standing, None)
        }
        Some(_) => Ok(no_store(Redirect::to("/desk/code").into_response())),
    }
}

/// Recovery codes, shown once.
#[derive(Template)]
#[template(path = "staff/pages/recovery_codes.html")]
struct CodesPage {
    frame: Frame,
    codes: Vec<String>,
    carried: Option<Carried>,
}

async fn set_up(
    State(app): State<App>,
    headers: HeaderMap,
    LongForm(filled): LongForm,
) -> Result<Response, Fault> {
    let carried = Carried::back(&filled);
    let signed_in = match whole(&app, &headers).await? {
        Some(whole) => Some(whole),
        None => half(&app, &headers).await?,
    };
    let Some((who, token)) = signed_in else {
        return sign_in_form(&app, "", Some("code-error-over"), carried);
    };
    let now = app.clock.now();
    let secret = Secret::offered(&app.ring, &token);
    let mut tx = app.db.begin().await?;
    let typed = (&secret, filled.get("code"));
    let codes = match second_factor::set_up(&mut tx, &app.ring, who.id, typed, now).await? {
        Ok(codes) => codes,
        Err(refusal) => {
            drop(tx);
            return set_up_page(&app, &who, (&token, carried), Some(refusal)).await;
        }
    };
    // Whoever else is signed in to this account gave a password alone.
    session::end_all_of(&mut tx, who.id).await?;
    let token = locked::begin(&app, &mut tx, &who, now).await?;
    tx.commit().await?;
    let shift = Shift::new(&app, who, now);
    let frame = shift.frame(shift.words.say("factor-codes-title"));
    let page = shift.show(&CodesPage { frame, codes, carried })?;
    Ok(with_cookie(&app, "staff", &token, without_cookie(&app, "half", page)))
}

/// Goes back to what was typed before the last session ran out.
async fn go_on(shift: Shift, LongForm(filled): LongForm) -> Result<Response, Fault> {
    leave_for(&shift, Carried::back(&filled)).await
}

#[derive(Template)]
#[template(path = "staff/pages/factor.html")]
struct OwnPage {
    frame: Frame,
    since: Moment,
    left: String,
    /// All recovery codes were used or ended.
    has_none: bool,
    error: Option<String>,
}

impl OwnPage {
    fn shown(
        shift: &Shift,
        standing: Standing,
        refusal: Option<Refusal>,
    ) -> Result<Response, Fault> {
        let left = standing.recovery_codes_left;
        let (has_none, shown_left) = (left == 0, formats::count(shift.who.lang, left));
        let told = shift.words.tell("factor-codes-left").with("count", left);
        let left = told.with("shown", shown_left).to_string();
        let page = Self {
            frame: shift.frame(shift.words.say("factor-title")),
            since: Moment::new(shift, standing.confirmed_at),
            left,
            has_none,
            error: refusal.map(|refusal| shift.words.say(message_of(refusal))),
        };
        shown(refusal, &page)
    }
}

/// Makes new recovery codes for somebody who gives a fresh code.
async fn new_codes(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let (app, me, now) = (&shift.app, shift.who.id, shift.now);
    let mut tx = app.db.begin().await?;
    let standing = second_factor::standing(&mut tx, me).await?.ok_or(Fault::NotFound)?;
    let taken = second_factor::take(&mut tx, &app.ring, me, filled.get("code"), now).await?;
    if let Err(refusal) = taken {
        tx.commit().await?;
        return OwnPage::shown(&shift, standing, Some(refusal));
    }
    let codes = second_factor::make_new_codes(&mut tx, &app.ring, me, now).await?;
    tx.commit().await?;
    let frame = shift.frame(shift.words.say("factor-codes-title"));
    shift.show(&CodesPage { frame, codes, carried: None })
}

/// The second factor of a colleague, for the head.
#[derive(Template)]
#[template(path = "staff/pages/factor_of.html")]
struct OfSomebody {
    frame: Frame,
    id: Uuid,
    since: Option<Moment>,
    /// Nobody takes away their own: whoever sits at an open screen would.
    is_own: bool,
    acts: Vec<ActLine>,
    error: Option<String>,
}

struct ActLine {
    at: Moment,
    what: String,
    who: String,
}

async fn of_somebody(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let staff_id = id.parse().map_err(|_| Fault::NotFound)?;
    somebodys_page(&shift, staff_id, None).await
}

async fn somebodys_page(
    shift: &Shift,
    staff_id: Uuid,
    refusal: Option<Refusal>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let account = staff::account(&mut tx, staff_id).await?.ok_or(Fault::NotFound)?;
    let standing = second_factor::standing(&mut tx, staff_id).await?;
    let mut acts = Vec::new();
    for done in second_factor::acts(&mut tx, staff_id).await? {
        let who = match done.by {
            Some(by) => name_of(&mut tx, shift, Some(by)).await?,
            None => shift.words.say("factor-by-operator"),
        };
        let what = shift.words.say_of("factor-act", done.act.as_str());
        acts.push(ActLine { at: Moment::new(shift, done.at), what, who });
    }
    let title = shift.words.tell("factor-of-title").with("name", account.name).to_string();
    let page = OfSomebody {
        frame: shift.frame(title),
        id: staff_id,
        since: standing.map(|standing| Moment::new(shift, standing.confirmed_at)),
        is_own: staff_id == shift.who.id,
        acts,
        error: refusal.map(|refusal| shift.words.say(message_of(refusal))),
    };
    shown(refusal, &page)
}

/// Takes away the second factor of somebody who has lost the phone. The head proves with a fresh code of her
/// own that it is she who sits there.
async fn reset(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let staff_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let (app, me, now) = (&shift.app, shift.who.id, shift.now);
    if staff_id == me {
        return Err(Fault::Forbidden);
    }
    let mut tx = app.db.begin().await?;
    let taken = second_factor::take(&mut tx, &app.ring, me, filled.get("code"), now).await?;
    let done = match taken {
        Ok(()) => second_factor::reset(&mut tx, staff_id, Some(me), now).await?,
        refused => refused,
    };
    tx.commit().await?;
    match done {
        Ok(()) => {
            Ok(Redirect::to(&format!("/office/staff/{staff_id}/second-factor")).into_response())
        }
        Err(refusal) => somebodys_page(&shift, staff_id, Some(refusal)).await,
    }
}
