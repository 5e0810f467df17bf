//! How the API answers: JSON, and problems as RFC 9457 says.

use axum::extract::{FromRequestParts, RawQuery};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use serde::Serialize;

use crate::app::App;
use crate::casework::flags::Flag;
use crate::language::Lang;
use crate::web::{Fault, Filled};

/// What a program asked: its query, in which language, when.
pub struct Ask {
    pub app: App,
    pub query: Filled,
    pub lang: Lang,
    pub today: NaiveDate,
}

impl Ask {
    /// The languages in which a text is given, best first.
    pub fn chain(&self) -> Vec<Lang> {
        self.app.city.chain(self.lang)
    }
}

impl FromRequestParts<App> for Ask {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let query = RawQuery::from_request_parts(parts, app).await;
        let query = query.ok().and_then(|RawQuery(query)| query).unwrap_or_default();
        let query = Filled::parse(query.as_bytes())
            .ok_or(Problem::new(StatusCode::BAD_REQUEST, "the query is not UTF-8"))?;
        let tag = if query.get("lang").is_empty() { "ko" } else { query.get("lang") };
        let lang = app.city.lang(tag).ok_or(Problem::new(
            StatusCode::BAD_REQUEST,
            "unknown lang; GET /api/v1/languages lists them",
        ))?;
        let now = app.clock.now();
        Ok(Self { app: app.clone(), query, lang, today: app.city.today(now) })
    }
}

/// JSON that anybody may read from anywhere.
pub fn open(body: &impl Serialize) -> Result<Response, Problem> {
    let mut response = json(StatusCode::OK, body)?;
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    Ok(response)
}

/// JSON for this caller alone.
pub fn json(status: StatusCode, body: &impl Serialize) -> Result<Response, Problem> {
    let body =
        serde_json::to_string(body).map_err(|error| Problem::from(anyhow::Error::from(error)))?;
    let mut response = (status, body).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// A problem (RFC 9457): its status, and for the caller's mistakes what to do.
#[derive(Debug)]
pub enum Problem {
    Asked {
        status: StatusCode,
        detail: &'static str,
    },
    /// A text tells what nobody needs to know, and the caller did not say that it goes as it is.
    NeedlessData(Vec<Flag>),
    Trouble(Fault),
}

impl Problem {
    pub fn new(status: StatusCode, detail: &'static str) -> Self {
        Self::Asked { status, detail }
    }

    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "there is no such thing")
    }
}

impl<E: Into<anyhow::Error>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self::Trouble(Fault::Trouble(error.into()))
    }
}

/// The type of [`Problem::NeedlessData`].
const NEEDLESS_DATA: &str = "urn:maru:problem:needless-data";

/// The body of a problem that is more than its status (RFC 9457), with members of its own.
fn problem(status: StatusCode, body: &impl Serialize) -> Response {
    let mut response = (status, serde_json::json!(body).to_string()).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What nobody needs to know was found in `text`.
#[derive(Serialize, utoipa::ToSchema)]
pub struct NeedlessData {
    /// `urn:maru:problem:needless-data`.
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'static str,
    status: u16,
    detail: &'static str,
    found: Vec<Needless>,
}

/// A piece of a text that nobody needs to know.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Needless {
    /// `status`, `registration` or `passport`.
    kind: &'static str,
    /// As it stands in `text`.
    text: String,
}

impl NeedlessData {
    fn new(found: Vec<Flag>) -> Self {
        let needless = |flag: Flag| Needless { kind: flag.kind.as_str(), text: flag.found };
        Self {
            kind: NEEDLESS_DATA,
            title: "Nobody needs to know this",
            status: StatusCode::UNPROCESSABLE_ENTITY.as_u16(),
            detail: "text names a residence status, a registration number or a passport number; leave it out, or \
                     send it with \"as_is\": true",
            found: found.into_iter().map(needless).collect(),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        match self {
            Self::NeedlessData(found) => {
                problem(StatusCode::UNPROCESSABLE_ENTITY, &NeedlessData::new(found))
            }
            // The page of faults turns it into a problem, since the path begins with /api.
            Self::Trouble(fault) => fault.into_response(),
            Self::Asked { status, detail } => {
                let body = serde_json::json!({
                    "type": "about:blank",
                    "title": status.canonical_reason().unwrap_or_default(),
                    "status": status.as_u16(),
                    "detail": detail,
                });
                let mut response = (status, body.to_string()).into_response();
                let kind = HeaderValue::from_static("application/problem+json");
                response.headers_mut().insert(CONTENT_TYPE, kind);
                response
            }
        }
    }
}
