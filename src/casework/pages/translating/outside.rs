//! A letter before a translator outside the house. The link shows nothing by itself, since mail scanners fetch links:
//! a button opens it, and from then on it opens in that browser alone.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::sheet::{ANSWER, Back, Desk};
use crate::app::App;
use crate::casework::translating::links::{self, DeclineWhy, Link};
use crate::id::Token;
use crate::language::{Lang, Words, formats};
use crate::web::{Address, Fault, Filled, Frame, no_store};

/// The cookie of the browser that opened a link.
const COOKIE_NAME: &str = "translate";

/// What stands before the letter, or in its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// Somebody is asked; a button opens it.
    Asked,
    /// Another browser opened it.
    Elsewhere,
    /// It is over, or never was.
    Over,
    /// She declined.
    Declined,
}

#[derive(Template)]
#[template(path = "casework/pages/translating/door.html")]
struct Door {
    frame: Frame,
    says: Says,
    action: String,
    until: String,
    /// What she had typed when the link ended.
    kept: String,
}

/// A link that was followed, and the browser that did.
struct Followed {
    app: App,
    path: String,
    link: Option<Link>,
    secret: Option<Token>,
}

impl Followed {
    async fn new(app: App, token: &str, headers: &HeaderMap) -> anyhow::Result<Self> {
        let now = app.clock.now();
        let mut tx = app.db.read().await?;
        let link = match Token::parse(token) {
            Some(token) => links::find(&mut tx, &token, now).await?,
            None => None,
        };
        drop(tx);
        let secret = secret_of(&app, headers);
        Ok(Self { path: format!("/translate/{token}"), app, link, secret })
    }

    /// The letter, for the browser that opened it.
    fn desk(&self) -> Option<Desk> {
        let link = self.link.as_ref().filter(|link| link.is_bound_to(self.secret.as_ref()))?;
        let words = Words::new(link.lang);
        let title = words.say("translate-title");
        Some(Desk {
            app: self.app.clone(),
            by: link.asked,
            lang: link.lang,
            words,
            frame: Frame::new(&self.app, link.lang, &Address::Nowhere, title),
            base: self.path.clone(),
            now: self.app.clock.now(),
            until: Some(link.expires_at),
        })
    }

    fn door(&self, says: Says, kept: &str) -> Result<Response, Fault> {
        let lang = self.link.as_ref().map_or(Lang::KOREAN, |link| link.lang);
        let words = Words::new(lang);
        let until = self.link.as_ref().map(|link| self.app.city.local(link.expires_at));
        let shown = |at: chrono::NaiveDateTime| {
            let day = formats::date_with_weekday(lang, at.date());
            format!("{day}, {}", formats::time(at.time()))
        };
        let page = Door {
            frame: Frame::new(&self.app, lang, &Address::Nowhere, words.say("translate-title")),
            says,
            action: self.path.clone(),
            until: until.map(shown).unwrap_or_default(),
            kept: kept.to_owned(),
        };
        let status = match says {
            Says::Asked | Says::Declined => StatusCode::OK,
            Says::Elsewhere => StatusCode::FORBIDDEN,
            Says::Over => StatusCode::GONE,
        };
        Ok(no_store((status, Html(page.render()?)).into_response()))
    }

    /// What a browser gets that may not see the letter. One that came from a mail sends no strict cookie the first
    /// time, so it is asked to press the button again before it is refused.
    fn outside(&self) -> Result<Response, Fault> {
        self.door(if self.link.is_some() { Says::Asked } else { Says::Over }, "")
    }

    fn refused(&self, kept: &str) -> Result<Response, Fault> {
        self.door(if self.link.is_some() { Says::Elsewhere } else { Says::Over }, kept)
    }
}

pub async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let followed = Followed::new(app, &token, &headers).await?;
    let Some(desk) = followed.desk() else { return followed.outside() };
    match desk.sheet(Back::default()).await? {
        Some(page) => Ok(page),
        None => followed.door(Says::Over, ""),
    }
}

/// The button: the first browser that presses it has the letter.
pub async fn open(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let followed = Followed::new(app, &token, &headers).await?;
    let to_the_letter = Redirect::to(&followed.path).into_response();
    let Some(link) = &followed.link else { return followed.door(Says::Over, "") };
    if link.is_bound_to(followed.secret.as_ref()) {
        return Ok(no_store(to_the_letter));
    }
    if link.is_opened() {
        return followed.door(Says::Elsewhere, "");
    }
    let secret = Token::new();
    let mut tx = followed.app.db.begin().await?;
    if !links::open(&mut tx, link, &secret, followed.app.clock.now()).await? {
        drop(tx);
        return followed.door(Says::Elsewhere, "");
    }
    tx.commit().await?;
    Ok(bound(&followed.app, &followed.path, &secret, to_the_letter))
}

pub async fn part(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    filled: Filled,
) -> Result<Response, Fault> {
    let followed = Followed::new(app, &token, &headers).await?;
    let Some(desk) = followed.desk() else { return followed.refused(filled.get("text")) };
    let done = desk.save_part(&filled).await;
    lead_on(&followed, &desk, done, &filled, filled.get("of")).await
}

pub async fn answer(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    filled: Filled,
) -> Result<Response, Fault> {
    let followed = Followed::new(app, &token, &headers).await?;
    let Some(desk) = followed.desk() else { return followed.refused(filled.get("text")) };
    let done = desk.save_answer(&filled).await;
    lead_on(&followed, &desk, done, &filled, ANSWER).await
}

async fn lead_on(
    followed: &Followed,
    desk: &Desk,
    done: Result<Result<(), Back>, Fault>,
    filled: &Filled,
    name: &str,
) -> Result<Response, Fault> {
    let back = match done {
        Ok(Ok(())) => {
            return Ok(no_store(Redirect::to(&format!("{}#{name}", desk.base)).into_response()));
        }
        Ok(Err(back)) => back,
        // The seat ended in the same moment: her own words back.
        Err(Fault::Forbidden) => return followed.door(Says::Over, filled.get("text")),
        Err(fault) => return Err(fault),
    };
    match desk.sheet(back).await? {
        Some(page) => Ok(page),
        None => followed.door(Says::Over, filled.get("text")),
    }
}

pub async fn decline(
    State(app): State<App>,
    Path(token): Path<String>,
    headers: HeaderMap,
    filled: Filled,
) -> Result<Response, Fault> {
    let followed = Followed::new(app, &token, &headers).await?;
    let link = followed.link.as_ref();
    let Some(link) = link.filter(|link| link.is_bound_to(followed.secret.as_ref())) else {
        return followed.refused("");
    };
    let why = DeclineWhy::parse(filled.get("why")).ok_or(Fault::Unreadable)?;
    let app = &followed.app;
    let mut tx = app.db.begin().await?;
    links::decline(&mut tx, &app.city, link, why, app.clock.now()).await?;
    tx.commit().await?;
    followed.door(Says::Declined, "")
}

fn cookie_name(app: &App) -> String {
    if app.settings.is_https() { format!("__Secure-{COOKIE_NAME}") } else { COOKIE_NAME.to_owned() }
}

fn secret_of(app: &App, headers: &HeaderMap) -> Option<Token> {
    let wanted = cookie_name(app);
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let found = cookies.split(';').find_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        (name == wanted).then(|| value.to_owned())
    });
    Token::parse(&found?)
}

/// Gives the browser the secret of one link, which it sends to that link alone.
fn bound(app: &App, path: &str, secret: &Token, mut response: Response) -> Response {
    let secure = if app.settings.is_https() { "; Secure" } else { "" };
    let name = cookie_name(app);
    let cookie =
        format!("{name}={secret}; Path={path}; HttpOnly; SameSite=Strict; Max-Age=259200{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    no_store(response)
}
