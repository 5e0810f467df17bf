//! Korean that was written in Word or Hangul, brought into the editor. Nothing is saved by that.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::{Sheet, sheets, source};
use crate::staff::pages::Shift;
use crate::texts::incoming::{Incoming, from_document, from_html};
use crate::web::{Fault, Pasted, Upload};

/// Puts a document into the fields of the editor, in place of what stood in them.
pub async fn bring_in(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    Upload { fields: typed, file }: Upload,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let sheet = Sheet::find_to_write(&mut tx, &shift, &id, &tag).await?;
    if !sheet.is_source() {
        return Err(Fault::NotFound);
    }
    let read = match file {
        Ok(bytes) => tokio::task::spawn_blocking(move || from_document(&bytes))
            .await?
            .map_err(|unreadable| unreadable.say(shift.words)),
        Err(no_file) => Err(sheets::say_no_file(no_file, shift.words)),
    };
    source::brought_in(&shift, &mut tx, &sheet, typed, read).await
}

/// Answers what was pasted as our Markdown, for the editor's script.
pub async fn paste(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    Pasted(html): Pasted,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let sheet = Sheet::find_to_write(&mut tx, &shift, &id, &tag).await?;
    drop(tx);
    if !sheet.is_source() {
        return Err(Fault::NotFound);
    }
    let plain = [(CONTENT_TYPE, "text/plain; charset=utf-8")];
    match tokio::task::spawn_blocking(move || from_html(&html)).await? {
        Ok(Incoming { title, body, .. }) => {
            // A heading that begins a paste is a heading of it, not the title of the text.
            let title = title.map(|title| format!("## {title}\n\n")).unwrap_or_default();
            Ok((plain, format!("{title}{body}")).into_response())
        }
        // The script then pastes the plain words.
        Err(_) => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
    }
}
