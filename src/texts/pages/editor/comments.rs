//! Comments on a block, under it in the editor.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{Sheet, by, name_of, translation};
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Moment, Shift};
use crate::texts::comments::{self, Comment, LONGEST};
use crate::texts::segments::Identity;
use crate::texts::translations::Place;
use crate::web::{Fault, Filled};

/// A comment as it is shown.
pub struct Note {
    pub id: Uuid,
    pub segment: Identity,
    pub body: String,
    pub by: String,
    pub at: Moment,
    pub is_settled: bool,
    /// Whether it was said about the source, for every language.
    pub is_for_all: bool,
}

/// What was said about a text in a language, and about its source.
pub async fn notes(tx: &mut Tx, shift: &Shift, place: Place) -> anyhow::Result<Vec<Note>> {
    let source = Place { lang: Lang::KOREAN, ..place };
    let mut notes = Vec::new();
    if place != source {
        for comment in comments::comments(tx, source).await? {
            notes.push(Note::new(tx, shift, comment, true).await?);
        }
    }
    for comment in comments::comments(tx, place).await? {
        notes.push(Note::new(tx, shift, comment, false).await?);
    }
    Ok(notes)
}

impl Note {
    async fn new(
        tx: &mut Tx,
        shift: &Shift,
        comment: Comment,
        is_for_all: bool,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            by: name_of(tx, shift, Some(comment.by)).await?,
            at: Moment::new(shift, comment.written_at),
            id: comment.id,
            segment: comment.segment,
            body: comment.body,
            is_settled: comment.settled_at.is_some(),
            is_for_all,
        })
    }
}

/// Says something about a block, or settles what was said.
pub async fn say(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let sheet = Sheet::find(&mut tx, &shift, &id, &tag).await?;
    if let Ok(comment) = typed.get("settle").parse() {
        comments::settle(&mut tx, sheet.place, comment, by(&shift)).await?;
        tx.commit().await?;
        return Ok(back(&sheet, typed.get("at")));
    }
    let segment = Identity::parse(typed.get("segment")).ok_or(Fault::NotFound)?;
    let body = typed.get("body");
    match comments::say(&mut tx, sheet.place, &segment, body, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(back(&sheet, typed.get("at")))
        }
        Err(comments::Refusal::Length) => {
            let limit = crate::language::formats::count(shift.who.lang, LONGEST);
            let error = shift.words.tell("editor-error-comment").with("limit", limit).to_string();
            let said = translation::Said { segment, body: body.to_owned(), error };
            let page = translation::said_badly(&shift, &mut tx, &sheet, said).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// Back to the block that was spoken of.
fn back(sheet: &Sheet, at: &str) -> Response {
    let row = at.parse::<usize>().map(|at| format!("#row-{at}")).unwrap_or_default();
    Redirect::to(&format!("{}{row}", sheet.path())).into_response()
}
