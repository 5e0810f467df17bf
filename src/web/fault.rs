//! What goes wrong, and the page that says so in the reader's language.

use askama::Template;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};

use super::carried::Carried;
use super::kept::Kept;
use super::layout::{Address, Frame};
use crate::app::App;
use crate::db;
use crate::language::{Words, negotiation};
use crate::staff::places;

/// Why a request cannot be answered as asked.
#[derive(Debug)]
pub enum Fault {
    NotFound,
    /// A script asked for somebody whose session is over.
    SignedOut,
    /// Signed in, but without the role.
    Forbidden,
    /// The form cannot be read: not UTF-8, not a form.
    Unreadable,
    TooLarge,
    TooMany,
    /// Another page comes first, as one that asks why.
    Elsewhere(String),
    /// The house is at fault, or the database is out of reach.
    Trouble(anyhow::Error),
}

impl<E: Into<anyhow::Error>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Trouble(error.into())
    }
}

/// Marks a response for which [`fault_pages`] renders the page.
#[derive(Clone, Copy, Debug)]
struct Unanswered;

impl Fault {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Elsewhere(_) => StatusCode::SEE_OTHER,
            Self::Trouble(error) if places::is_full(error) => StatusCode::TOO_MANY_REQUESTS,
            Self::Trouble(error) if db::is_out_of_reach(error) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Trouble(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let status = self.status();
        if let Self::Elsewhere(path) = &self {
            return super::headers::no_store(Redirect::to(path).into_response());
        }
        if let Self::Trouble(error) = &self {
            // Logged once, here. An error's text names tables and files, never what a person wrote.
            tracing::error!(status = status.as_u16(), "{error:#}");
        }
        let mut response = status.into_response();
        response.extensions_mut().insert(Unanswered);
        response
    }
}

/// A form that comes back as it was typed because too many wait for a slow check, and when to send it again.
pub fn full(form: Html<String>) -> Response {
    tracing::warn!("too many wait for a slow check; a form was given back");
    given_back(StatusCode::TOO_MANY_REQUESTS, form)
}

/// The same because the database takes nothing in.
pub fn unwritten(form: Html<String>, trouble: &anyhow::Error) -> Response {
    tracing::error!("{trouble:#}; a form was given back");
    given_back(StatusCode::SERVICE_UNAVAILABLE, form)
}

fn given_back(status: StatusCode, form: Html<String>) -> Response {
    let again = [(RETRY_AFTER, HeaderValue::from_static("10"))];
    super::headers::no_store((status, again, form).into_response())
}

/// Gives every fault its page, in the language of the path, else in the one that the browser asks for.
pub async fn fault_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let asked = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let asked = asked.unwrap_or_default().to_owned();
    let response = next.run(request).await;
    let status = response.status();
    let plain = response
        .headers()
        .get(CONTENT_TYPE)
        .is_none_or(|kind| kind.to_str().is_ok_and(|kind| kind.starts_with("text/plain")));
    let ours = response.extensions().get::<Unanswered>().is_some();
    // Also what the router and the limits answer themselves, with no page of their own.
    if !(ours || plain && (status.is_client_error() || status.is_server_error())) {
        return response;
    }
    let is_for_programs = path.starts_with("/api/") || path.starts_with("/hooks/");
    let kept = response.extensions().get::<Kept>().map(|kept| kept.0.clone());
    let mut page = match is_for_programs {
        true => problem(status),
        false => page(&app, &path, &asked, (status, kept)),
    };
    if let Some(seconds) = response.headers().get(RETRY_AFTER) {
        page.headers_mut().insert(RETRY_AFTER, seconds.clone());
    } else if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        page.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("10"));
    }
    page
}

#[derive(Template)]
#[template(path = "web/fault.html")]
struct FaultPage {
    frame: Frame,
    words: Words,
    status: u16,
    family: &'static str,
    /// What was typed, to be sent again.
    kept: Option<Carried>,
}

fn page(
    app: &App,
    path: &str,
    accept_language: &str,
    (status, kept): (StatusCode, Option<Carried>),
) -> Response {
    let tags: Vec<_> = app.city.tags().collect();
    let lang = path.split('/').nth(1).and_then(|tag| app.city.lang(tag));
    let lang = lang.or_else(|| negotiation::negotiate(accept_language, &tags));
    let lang = lang.unwrap_or(crate::language::Lang::KOREAN);
    let words = Words::new(lang);
    let family = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "fault-not-found",
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => "fault-forbidden",
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE => "fault-unreadable",
        StatusCode::PAYLOAD_TOO_LARGE => "fault-too-large",
        StatusCode::TOO_MANY_REQUESTS => "fault-too-many",
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => "fault-busy",
        _ => "fault-trouble",
    };
    let frame = Frame::new(app, lang, &Address::Nowhere, words.say_of(family, "title"));
    let page = FaultPage { frame, words, status: status.as_u16(), family, kept };
    match page.render() {
        Ok(html) => super::headers::no_store((status, Html(html)).into_response()),
        Err(_) => status.into_response(),
    }
}

/// RFC 9457: a problem for programs.
fn problem(status: StatusCode) -> Response {
    let body = serde_json::json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
    });
    let kind = HeaderValue::from_static("application/problem+json");
    let mut response = (status, body.to_string()).into_response();
    response.headers_mut().insert(CONTENT_TYPE, kind);
    super::headers::no_store(response)
}
