//! What the checks find in words as they are typed. Nothing is saved.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Found, Sheet, conflict, fields, lines, translation};
use crate::language::Words;
use crate::staff::pages::Shift;
use crate::texts::checks::{self, Known};
use crate::texts::segments::{self, Kind};
use crate::texts::{Row, one_line};
use crate::web::{Fault, Filled, Frame, LongForm};

#[derive(Template)]
#[template(path = "texts/pages/editor/checks.html")]
struct Page {
    frame: Frame,
    parts: Vec<Part>,
}

/// What stands at one place of the editor.
struct Part {
    /// The id that the place has there.
    id: String,
    /// The segment, as it is read.
    source: String,
    found: Vec<Found>,
}

pub async fn show(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    LongForm(typed): LongForm,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let sheet = Sheet::find(&mut tx, &shift, &id, &tag).await?;
    let known = Known::read(&mut tx, &shift.app.paths()).await?;
    let parts = if sheet.is_source() {
        let found = in_source(&conflict::composed(typed), &known, shift.words);
        vec![Part { id: "checks".to_owned(), source: String::new(), found }]
    } else {
        let desk = translation::desk(&mut tx, &sheet, &typed).await?;
        let theirs = fields::words_in(&mut tx, &desk, typed.get("seen").parse().ok()).await?;
        let edit = fields::edit(&sheet, &desk, &typed, &theirs);
        let words: Vec<Option<String>> =
            edit.rows.iter().map(|row| Some(one_line(&row.words))).collect();
        let found = lines::found(&desk, &words, &known, shift.words);
        parts(&desk.rows, found)
    };
    let frame = shift.frame(shift.words.say("checks-look"));
    shift.show(&Page { frame, parts })
}

/// What was found at each row of a translation, also where nothing was.
fn parts(rows: &[Row], found: Vec<Vec<Found>>) -> Vec<Part> {
    let rows = rows.iter().zip(found).enumerate();
    rows.map(|(at, (row, found))| Part {
        id: format!("checks-{at}"),
        source: row.source.words().to_owned(),
        found,
    })
    .collect()
}

/// What is found in a source as it was typed, each finding with the words that it is about and the way to
/// their field.
pub fn in_source(typed: &Filled, known: &Known, say: Words) -> Vec<Found> {
    let segments = segments::cut(typed.get("title"), typed.get("summary"), typed.get("body"));
    let findings = checks::check_source(&segments, &known.facts, &known.paths).into_iter();
    findings
        .filter_map(|finding| {
            let segment = segments.get(finding.at)?;
            let field = match segment.kind {
                Kind::Title => "#title",
                Kind::Summary => "#summary",
                _ => "#body",
            };
            let about = (segment.words(), field.to_owned());
            Some(Found::away(&finding.what, about, say))
        })
        .collect()
}
