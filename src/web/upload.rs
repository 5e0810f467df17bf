//! A form with a file, and what was pasted: read within limits, never kept beyond the request.

use std::error::Error;

use axum::body::to_bytes;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use http::header::CONTENT_TYPE;
use http_body_util::LengthLimitError;

use super::fault::Fault;
use super::forms::{Filled, LARGEST_TEXT, plain};
use crate::app::App;
use crate::texts::LARGEST_FILE;
use crate::texts::incoming::LONGEST_PASTE;

/// The most that is read of a form with a file, in bytes. A browser that is cut off while it sends shows no
/// answer, so what is too large is read on for a while and dropped.
pub const LARGEST_UPLOAD: usize = 3 * LARGEST_FILE;
/// Fields of a form with a file; the editor of a source has six.
const MOST_FIELDS: usize = 40;
/// The field of the file.
const FILE: &str = "file";

/// A form with one file.
#[derive(Debug)]
pub struct Upload {
    /// The fields beside it.
    pub fields: Filled,
    pub file: Result<Vec<u8>, NoFile>,
}

/// Why a form brings no file that can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoFile {
    #[error("no file was chosen")]
    None,
    #[error("there are several files")]
    Several,
    #[error("the file is too large")]
    TooLarge,
}

impl FromRequest<App> for Upload {
    type Rejection = Fault;

    async fn from_request(mut request: Request, app: &App) -> Result<Self, Fault> {
        DefaultBodyLimit::max(LARGEST_UPLOAD).apply(&mut request);
        let form = Multipart::from_request(request, app).await;
        read(form.map_err(|_| Fault::Unreadable)?).await
    }
}

async fn read(mut form: Multipart) -> Result<Upload, Fault> {
    let mut fields = Filled::default();
    let mut file = Err(NoFile::None);
    let mut room = LARGEST_TEXT;
    let mut count = 0;
    while let Some(field) = form.next_field().await.map_err(|error| fault(&error))? {
        count += 1;
        let name = field.name().unwrap_or_default().to_owned();
        if count > MOST_FIELDS || name.len() > room {
            return Err(Fault::Unreadable);
        }
        if name == FILE {
            file = and(file, bytes(field, LARGEST_FILE).await?);
            continue;
        }
        let value = bytes(field, room).await?.ok_or(Fault::TooLarge)?;
        room -= value.len();
        let value = String::from_utf8(value).map_err(|_| Fault::Unreadable)?;
        fields.add(&name, plain(&value));
    }
    Ok(Upload { fields, file })
}

/// A file after what came before it. A field of a file that was not chosen is empty.
fn and(before: Result<Vec<u8>, NoFile>, next: Option<Vec<u8>>) -> Result<Vec<u8>, NoFile> {
    match (before, next) {
        (before, Some(next)) if next.is_empty() => before,
        (Err(NoFile::None), next) => next.ok_or(NoFile::TooLarge),
        _ => Err(NoFile::Several),
    }
}

/// The bytes of a field, at most `most`. `None`: there were more, and they were dropped.
async fn bytes(mut field: Field<'_>, most: usize) -> Result<Option<Vec<u8>>, Fault> {
    let mut bytes = Some(Vec::new());
    while let Some(chunk) = field.chunk().await.map_err(|error| fault(&error))? {
        bytes = bytes.filter(|bytes| bytes.len() + chunk.len() <= most);
        if let Some(bytes) = &mut bytes {
            bytes.extend_from_slice(&chunk);
        }
    }
    Ok(bytes)
}

/// The limit of the request lies several readers below the form, and each of them wraps what it says.
fn fault(error: &MultipartError) -> Fault {
    let mut cause: Option<&dyn Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return Fault::TooLarge;
        }
        cause = error.source();
    }
    Fault::Unreadable
}

/// HTML that somebody pasted into a field, as their browser sends it.
#[derive(Debug)]
pub struct Pasted(pub String);

impl FromRequest<App> for Pasted {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &App) -> Result<Self, Fault> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("text/html")) {
            return Err(Fault::Unreadable);
        }
        let bytes = to_bytes(request.into_body(), LONGEST_PASTE).await;
        let bytes = bytes.map_err(|_| Fault::TooLarge)?;
        String::from_utf8(bytes.into()).map(Self).map_err(|_| Fault::Unreadable)
    }
}
