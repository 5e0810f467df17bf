//! A program that bears a secret: `Authorization: Bearer` (RFC 6750, 2.1).

use axum::response::{IntoResponse, Response};
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue};

use crate::vault::KeyRing;

/// Whether a request bears this secret. Compared by keyed hashes, so that the time taken tells nothing of it.
pub fn bears(ring: &KeyRing, headers: &HeaderMap, secret: &str) -> bool {
    let given = headers.get(AUTHORIZATION).and_then(|given| given.to_str().ok());
    let given = given.and_then(|given| {
        let (scheme, given) = given.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| given.trim())
    });
    let hash = |text: &str| ring.keyed_hash("bearer", text.as_bytes());
    given.is_some_and(|given| hash(given) == hash(secret))
}

/// An answer to whoever bears another one, which says that one is wanted.
pub fn wants_bearer(answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}
