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
    /// A language of `/api/v1/languages`, the one in which the address is written to. Where the city does not publish
    /// in it, words come in another one that its speakers read.
    lang: Option<String>,
    /// More languages, at most five with `lang`: every update comes in each of them.
    langs: Option<Vec<String>>,
    /// Languages that are read besides, best first: an update comes in one of these where it does not exist in those.
    other_langs: Option<Vec<String>>,
    /// Ids of `/api/v1/topics`, at least one; `alerts` asks for alerts of danger, which are sent at once.
    topics: Option<Vec<String>>,
    /// `at-once`, also if it is left out, `daily` or `weekly`.
    cadence: Option<String>,
    /// The id of a district.
    district: Option<String>,
    /// From when nothing is to come but alerts, in the city's time: `22:00`.
    quiet_from: Option<String>,
    /// Until when: `07:00`.
    quiet_until: Option<String>,
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
            "the body must be a JSON object: topics, langs and other_langs are lists of strings, the rest are strings",
        )
    })?;
    if asked.channel.as_deref() != Some("email") {
        return Err(unfit("channel must be email"));
    }
    let typed = Typed {
        address: text(&asked.address),
        lang: text(&asked.lang),
        langs: list(&asked.langs),
        other_langs: list(&asked.other_langs),
        topics: list(&asked.topics),
        cadence: asked.cadence.as_deref().unwrap_or("at-once"),
        district: text(&asked.district),
        quiet_from: text(&asked.quiet_from),
        quiet_until: text(&asked.quiet_until),
        time_zone: "",
        source: Source::Api,
    };
    let asked = typed
        .parse(&app.city)
        .map_err(|errors| unfit(errors.first().map_or("", |error| detail(*error))))?;
    subscriptions::pages::submit(&app, asked).await?;
    json(StatusCode::ACCEPTED, &SubscriptionTaken {})
}

fn text(given: &Option<String>) -> &str {
    given.as_deref().unwrap_or_default()
}

fn list(given: &Option<Vec<String>>) -> Vec<&str> {
    given.iter().flatten().map(String::as_str).collect()
}

fn unfit(detail: &'static str) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
}

fn detail(error: AskedError) -> &'static str {
    match error {
        AskedError::Address => "address must be an email address",
        AskedError::Lang => "lang must be a language of GET /api/v1/languages",
        AskedError::TooManyLangs => "langs must be five languages at the most, with lang",
        AskedError::OtherLang => "other_langs must be languages of GET /api/v1/languages",
        AskedError::NoTopic => "topics must name at least one topic",
        AskedError::UnknownTopic => "topics must be ids of GET /api/v1/topics, or alerts",
        AskedError::Cadence => "cadence must be at-once, daily or weekly",
        AskedError::District => "district must be the id of a district of the city",
        AskedError::Quiet => {
            "quiet_from and quiet_until must be two different times such as 22:00 and 07:00"
        }
        AskedError::TimeZone => "time_zone must be a name such as Asia/Seoul",
    }
}
