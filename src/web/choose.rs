//! Choosing a language: `?choose` on any address remembers its language and leads on to the clean one.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderValue;
use http::header::SET_COOKIE;

use super::headers::no_store;
use crate::app::App;

/// A year: phones are kept longer, but a choice should be asked again some day.
const REMEMBERED_SECONDS: u32 = 31_536_000;

/// Answers requests that choose a language; lets all others through. Pages themselves set no cookie, so
/// that they stay the same for everybody.
pub async fn choose(State(app): State<App>, request: Request, next: Next) -> Response {
    let uri = request.uri();
    let tag = uri.path().split('/').nth(1).and_then(|tag| app.city.lang(tag));
    let (Some("choose"), Some(lang)) = (uri.query(), tag) else {
        return next.run(request).await;
    };
    let secure = if app.settings.is_https() { "; Secure" } else { "" };
    let cookie = format!(
        "lang={lang}; Path=/; Max-Age={REMEMBERED_SECONDS}; SameSite=Lax; HttpOnly{secure}"
    );
    let mut response = no_store(Redirect::to(uri.path()).into_response());
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}
