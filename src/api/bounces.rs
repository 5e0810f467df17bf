//! What a relay posts of mail that came back: messages as they are, or what it made of them.

use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::response::Response;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde::{Deserialize, Serialize};

use super::answer::{Problem, json};
use crate::app::App;
use crate::bounces::{Event, EventError, Incoming, Kind, LARGEST, Way};
use crate::web;

/// The most events in one body.
const MOST_EVENTS: usize = 500;

/// Events of a relay that reads bounces itself.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct BounceEvents {
    /// At most 500.
    events: Vec<BounceEvent>,
}

/// One mail that did not arrive, or one complaint.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct BounceEvent {
    /// `hard`, `soft` or `complaint`.
    kind: String,
    /// What stood after the plus in the mail's envelope sender.
    token: Option<String>,
    /// The mail's `Message-ID`; needed where there is no token.
    message_id: Option<String>,
    /// As in `550 5.1.1`; at most 40 bytes.
    code: Option<String>,
    /// What the server said; at most 4,000 bytes.
    text: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct BouncesTaken {
    /// How many are kept; one that came before is among them and counts once.
    taken: usize,
}

/// Takes in what came back: one message as it is, as `message/rfc822`, or events as JSON. With the header
/// `Authorization: Bearer` and the secret of `MARU_BOUNCES_SECRET`; without such a setting there is no such path.
#[utoipa::path(post, path = "/hooks/bounces",
    request_body = BounceEvents,
    responses((status = 202, body = BouncesTaken),
        (status = 401, description = "The secret is missing or wrong"),
        (status = 404, description = "No relay is awaited"),
        (status = 413, description = "The body is larger than 1 MiB"),
        (status = 415, description = "The body is neither message/rfc822 nor application/json"),
        (status = 422, description = "The body is no such JSON, or an event cannot be taken")))]
pub async fn take(State(app): State<App>, request: Request) -> Result<Response, Problem> {
    let secret = app.settings.bounces_secret.as_ref().ok_or_else(Problem::not_found)?;
    if !web::bears(&app.ring, request.headers(), secret.reveal()) {
        return Ok(unknown());
    }
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default();
    let kind = kind.trim().to_ascii_lowercase();
    let is_message = kind == "message/rfc822";
    if !is_message && kind != "application/json" {
        let detail = "the body must be message/rfc822 or application/json";
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
    }
    let body = to_bytes(request.into_body(), LARGEST).await.map_err(|_| {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "the body must not be larger than 1 MiB")
    })?;
    let incoming = match is_message {
        true => vec![Incoming::new(Way::Hook, None, body.to_vec())],
        false => events(&body)?,
    };
    let taken = incoming.len();
    for one in incoming {
        app.bounces.intake.receive(one).await?;
    }
    json(StatusCode::ACCEPTED, &BouncesTaken { taken })
}

fn unknown() -> Response {
    let detail = "send Authorization: Bearer with the secret of MARU_BOUNCES_SECRET";
    web::wants_bearer(Problem::new(StatusCode::UNAUTHORIZED, detail))
}

/// All of them, or none: a relay that made one mistake sends them again.
fn events(body: &[u8]) -> Result<Vec<Incoming>, Problem> {
    let unfit = |detail| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail);
    let events: BounceEvents = serde_json::from_slice(body).map_err(|_| {
        unfit("the body must be a JSON object with events: a list of {kind, token or message_id, code, text}")
    })?;
    if events.events.len() > MOST_EVENTS {
        return Err(unfit("events must be at most 500"));
    }
    let parse = |event: BounceEvent| {
        let kind = Kind::parse(&event.kind).ok_or(EventError::Kind);
        let BounceEvent { token, message_id, code, text, .. } = event;
        kind.and_then(|kind| Event { kind, token, message_id, code, text }.parse())
    };
    let events = events.events.into_iter().map(|event| {
        let event = parse(event).map_err(|error| unfit(detail(error)))?;
        Ok(Incoming::new(Way::Event, None, event.to_bytes()?))
    });
    events.collect()
}

fn detail(error: EventError) -> &'static str {
    match error {
        EventError::Kind => "kind must be hard, soft or complaint",
        EventError::Nameless => "an event must have a token or a message_id",
        EventError::Name => "token and message_id must have at most 320 bytes",
        EventError::Code => "code must have at most 40 bytes",
        EventError::Text => "text must have at most 4000 bytes",
    }
}
