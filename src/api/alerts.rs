//! What is in force now.

use axum::response::Response;
use chrono::{DateTime, Utc};
use serde::Serialize;

use super::answer::{Ask, Problem, open};
use crate::alerts::{InForce, Level};

#[derive(Serialize, utoipa::ToSchema)]
pub struct AlertAnswer {
    /// Of its public page.
    slug: String,
    /// Which danger: `heat`, `flood`, `chemical-leak` and so on.
    kind: String,
    /// `advisory`, `warning`, `attention`, `caution`, `alert` or `serious`; none where the danger has no levels.
    level: Option<String>,
    lang: String,
    title: String,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    url: String,
}

/// Every alert in force, the newest first, in the language asked for or in the one that its speakers read.
#[utoipa::path(get, path = "/api/v1/alerts", params(("lang" = Option<String>, Query)),
    responses((status = 200, body = Vec<AlertAnswer>)))]
pub async fn in_force(ask: Ask) -> Result<Response, Problem> {
    let mut tx = ask.app.db.read().await?;
    let in_force = InForce::all(&mut tx, ask.app.clock.now()).await?;
    let answer = |one: &InForce| {
        let (lang, title) = one.title(&ask.app.city, ask.lang)?;
        Some(AlertAnswer {
            slug: one.slug.clone(),
            kind: one.kind.clone(),
            level: one.level.map(|level| Level::as_str(level).to_owned()),
            lang: lang.to_string(),
            title: title.to_owned(),
            from: one.from,
            until: one.until,
            url: ask.app.settings.link(&format!("/{}/bulletins/{}", ask.lang, one.slug)),
        })
    };
    open(&in_force.iter().filter_map(answer).collect::<Vec<AlertAnswer>>())
}
