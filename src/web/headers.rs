//! Headers of every answer: what a page may load, and what may be kept of it.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use http::header::{STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::app::App;
use crate::config::Settings;

/// Nothing from elsewhere, nothing inline. `same-origin` and not `no-referrer`: the latter sends
/// `Origin: null` with a form, which the check against forged forms must refuse.
const SAFE: [(HeaderName, &str); 6] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         media-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; \
         form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'",
    ),
    (REFERRER_POLICY, "same-origin"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Puts the safe headers on an answer.
pub(super) fn set_safe(headers: &mut HeaderMap, reached_by: ReachedBy) {
    for (name, value) in SAFE {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if reached_by == ReachedBy::Https {
        // RFC 6797: for a year the browser does not even try without encryption. Only for this host: what
        // else the city has below it is not ours to say.
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(STRICT_TRANSPORT_SECURITY, year);
    }
}

/// How the world reaches the site, as the public URL says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReachedBy {
    Http,
    Https,
}

impl ReachedBy {
    pub fn of(settings: &Settings) -> Self {
        if settings.is_https() { Self::Https } else { Self::Http }
    }
}

/// Every answer carries them. One that is no page but somebody's file says itself, and more strictly, what it
/// may do.
pub async fn security_headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let own = headers.remove(CONTENT_SECURITY_POLICY);
    set_safe(headers, ReachedBy::of(&app.settings));
    if let Some(own) = own {
        if own == IN_A_FRAME {
            headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
        }
        headers.insert(CONTENT_SECURITY_POLICY, own);
    }
    response
}

/// A mail as its reader sees it, for a frame in a page of the house: it has styles of its own, and nothing else of it
/// does anything, not even a link.
const IN_A_FRAME: &str =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

pub fn in_a_frame(mut response: Response) -> Response {
    let policy = HeaderValue::from_static(IN_A_FRAME);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    no_store(response)
}

/// A page with frames of this house in it, and otherwise as strict as each.
pub fn with_frames(mut response: Response) -> Response {
    let policy = HeaderValue::from_str(&format!("{}; frame-src 'self'", SAFE[0].1));
    if let Ok(policy) = policy {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// A file that somebody sent: whatever a browser takes it for, it runs nothing and reaches nothing.
pub fn sandboxed(mut response: Response) -> Response {
    let policy = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    no_store(response)
}

/// An answer that nobody may keep: it is for one person, or it is a fault.
pub fn no_store(mut response: Response) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
