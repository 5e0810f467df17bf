//! The cookies that carry the token of a session.

use axum::response::Response;
use chrono::TimeDelta;
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};

use crate::app::App;
use crate::id::Token;
use crate::web::no_store;

/// The cookie's whole name: bound to this host where the site is https.
fn cookie_name(app: &App, name: &str) -> String {
    if app.settings.is_https() { format!("__Host-{name}") } else { name.to_owned() }
}

/// The token of a session that the browser sent.
pub fn token_of(app: &App, headers: &HeaderMap, name: &str) -> Option<Token> {
    Token::parse(&cookie_of(app, headers, name)?)
}

/// What the browser sent under a name.
pub fn cookie_of(app: &App, headers: &HeaderMap, name: &str) -> Option<String> {
    let wanted = cookie_name(app, name);
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    cookies.split(';').find_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        (name == wanted).then(|| value.to_owned())
    })
}

/// Gives the browser something that it keeps for a time, also when it is closed.
pub fn with_lasting_cookie(
    app: &App,
    name: &str,
    (value, lasts): (&str, TimeDelta),
    response: Response,
) -> Response {
    let more = format!("; Max-Age={}", lasts.num_seconds());
    set_cookie(app, name, value, &more, response)
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
