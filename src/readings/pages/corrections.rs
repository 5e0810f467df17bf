//! What native speakers corrected in the program's messages, for whoever answers for it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::{Tongue, by, lead_to};
use crate::readings;
use crate::staff;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "readings/pages/corrections.html")]
struct Page {
    frame: Frame,
    lines: Vec<Line>,
}

struct Line {
    id: Uuid,
    key: String,
    tongue: Tongue,
    original: String,
    words: String,
    by: String,
    at: Moment,
    /// The program's own words have changed since.
    is_over: bool,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mut lines = Vec::new();
    for (one, holds) in readings::corrections(&mut tx).await? {
        let who = staff::who(&mut tx, one.by, shift.now).await?;
        lines.push(Line {
            id: one.id,
            tongue: Tongue::new(&shift, one.lang),
            key: one.key,
            original: one.original,
            words: one.words.unwrap_or_default(),
            by: who.map_or_else(|| shift.words.say("office-somebody-left"), |who| who.name),
            at: Moment::new(&shift, one.at),
            is_over: !holds,
        });
    }
    let title = shift.words.say("readings-corrections-title");
    shift.show(&Page { frame: shift.newsroom(title, Section::Reading), lines })
}

/// Ends one: the program's own words are said again.
pub async fn end(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    readings::end_correction(&mut tx, id, by(&shift)).await?;
    tx.commit().await?;
    Ok(lead_to("/newsroom/readings/corrections"))
}
