//! Subscriptions.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::answer::{Problem, json};
use crate::app::App;
use crate::subscriptions::{self, AskedError, Source, Typed};

/// The largest body in bytes: an address, a few ids, and room for what is ignored.
const LARGEST: usize = 16 * 1024;

/// What somebody asks for.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct SubscriptionAsked {
    /// `email`.
    channel: Option<String>,
    /// The email address; it gets a letter with a link that confirms.
    address: Option<String>,
    /// A language in which the city publishes.
    lang: Option<String>,
    /// Ids of `/api/v1/topics`, at least one.
    topics: Option<Vec<String>>,
    /// `at-once`, also if it is left out.
    cadence: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct SubscriptionTaken {}

/// Asks for a subscription. Nothing begins before whoever reads the mail has confirmed it, and the answer
/// is the same whether or not the address is known.
#[utoipa::path(post, path = "/api/v1/subscriptions",
    request_body = SubscriptionAsked,
    responses((status = 202, body = SubscriptionTaken),
        (status = 400, description = "The body is no such JSON"),
        (status = 413, description = "The body is larger than 16 KiB"),
        (status = 422, description = "A field cannot be taken; `detail` begins with its name")))]
pub async fn ask(State(app): State<App>, body: Bytes) -> Result<Response, Problem> {
    if body.len() > LARGEST {
        return Err(Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the body must not be larger than 16 KiB",
        ));
    }
    let asked: SubscriptionAsked = serde_json::from_slice(&body).map_err(|_| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "the body must be a JSON object: channel, address, lang and cadence are strings, topics is a list of strings",
        )
    })?;
    if asked.channel.as_deref() != Some("email") {
        return Err(unfit("channel must be email"));
    }
    let topics = asked.topics.unwrap_or_default();
    let typed = Typed {
        address: asked.address.as_deref().unwrap_or_default(),
        lang: asked.lang.as_deref().unwrap_or_default(),
        topics: topics.iter().map(String::as_str).collect(),
        cadence: asked.cadence.as_deref().unwrap_or("at-once"),
        source: Source::Api,
    };
    let asked = typed
        .parse(&app.city)
        .map_err(|errors| unfit(errors.first().map_or("", |error| detail(*error))))?;
    subscriptions::pages::submit(&app, asked).await?;
    json(StatusCode::ACCEPTED, &SubscriptionTaken {})
}

fn unfit(detail: &'static str) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
}

fn detail(error: AskedError) -> &'static str {
    match error {
        AskedError::Address => "address must be an email address",
        AskedError::Lang => "lang must be a language with publishes: true in GET /api/v1/languages",
        AskedError::NoTopic => "topics must name at least one topic",
        AskedError::UnknownTopic => "topics must be ids of GET /api/v1/topics",
        AskedError::Cadence => "cadence must be at-once: nothing is sent daily or weekly yet",
    }
}
