//! Contacts.

use axum::response::Response;
use chrono::{NaiveDate, NaiveDateTime};
use http::StatusCode;
use serde::Serialize;

use super::answer::{Ask, Problem, open};
use crate::directory::{self, Contact};
use crate::facts;

#[derive(Serialize, utoipa::ToSchema)]
pub struct ContactAnswer {
    id: String,
    kind: String,
    name: String,
    name_ko: String,
    note: String,
    run_by: String,
    topics: Vec<String>,
    phones: Vec<String>,
    /// As it stands on the sign, in Korean.
    address: Option<String>,
    /// The same in Latin letters.
    address_latin: Option<String>,
    /// Verified languages only.
    speaks: Vec<String>,
    /// `"always"`, a list of weekly openings, or null where it is not known.
    hours: serde_json::Value,
    cost: Option<String>,
    website: Option<String>,
    /// The day on which it was looked up, or on which the organisation confirmed it, if that is later.
    checked_on: NaiveDate,
    source: String,
    status: String,
}

/// Whom to call. `speaks`, `topic` and `open_at` (local time, `2026-11-23T19:00`) narrow the list; one
/// whose hours are not known is left out when `open_at` is given.
#[utoipa::path(get, path = "/api/v1/contacts",
    params(("lang" = Option<String>, Query), ("speaks" = Option<String>, Query),
        ("topic" = Option<String>, Query), ("open_at" = Option<String>, Query)),
    responses((status = 200, body = Vec<ContactAnswer>), (status = 400)))]
pub async fn list(ask: Ask) -> Result<Response, Problem> {
    let speaks = match ask.query.get("speaks") {
        "" => None,
        tag => Some(ask.app.city.lang(tag).ok_or(Problem::new(
            StatusCode::BAD_REQUEST,
            "speaks must be a language of /api/v1/languages",
        ))?),
    };
    let open_at = match ask.query.get("open_at") {
        "" => None,
        text => Some(local(text).ok_or(Problem::new(
            StatusCode::BAD_REQUEST,
            "open_at must be a local time such as 2026-11-23T19:00",
        ))?),
    };
    let topic = ask.query.get("topic").to_owned();
    let mut tx = ask.app.db.read().await?;
    let facts = facts::all(&mut tx).await?;
    let wanted = |contact: &Contact| {
        (topic.is_empty() || contact.topics.contains(&topic))
            && speaks.is_none_or(|lang| contact.speaks.contains(&lang))
            && open_at.is_none_or(|at| contact.hours.open_at(at, speaks) == Some(true))
    };
    let contacts = directory::all(&mut tx).await?;
    let mut answers = Vec::new();
    for contact in contacts.iter().filter(|contact| wanted(contact)) {
        let words = contact.words(ask.lang);
        let phones = contact.phones.iter().filter_map(|id| facts.on(id, ask.today));
        answers.push(ContactAnswer {
            id: contact.id.clone(),
            kind: contact.kind.as_str().to_owned(),
            name: words.name,
            name_ko: contact.name_ko().to_owned(),
            note: words.note,
            run_by: contact.run_by.clone(),
            topics: contact.topics.clone(),
            phones: phones.map(|fact| fact.value.clone()).collect(),
            address: contact.address.clone(),
            address_latin: contact.address_latin.clone(),
            speaks: contact.speaks.iter().map(ToString::to_string).collect(),
            hours: serde_json::to_value(&contact.hours)?,
            cost: contact.cost.map(|cost| cost.as_str().to_owned()),
            website: contact.website.clone(),
            checked_on: contact.right_on(),
            source: contact.source.clone(),
            status: contact.status.as_str().to_owned(),
        });
    }
    open(&answers)
}

fn local(text: &str) -> Option<NaiveDateTime> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .into_iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
}
