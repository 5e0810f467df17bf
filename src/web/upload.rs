//! A form with a file, and what was pasted: read within limits, never kept beyond the request. A file that is
//! too large for memory is handed on piece by piece.

use std::error::Error;
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use http::header::CONTENT_TYPE;
use http_body_util::{BodyExt, LengthLimitError};
use tokio::time::{Instant, timeout, timeout_at};

use super::fault::Fault;
use super::forms::{Filled, LARGEST_FORM, LARGEST_TEXT, plain};
use crate::app::App;
use crate::texts::LARGEST_FILE;
use crate::texts::incoming::LONGEST_PASTE;

/// The most that is read of a form with a file, in bytes. A browser that is cut off while it sends shows no
/// answer, so what is too large is read on for a while and dropped.
pub const LARGEST_UPLOAD: usize = 3 * LARGEST_FILE;
/// Fields of a form with a file; the editor of a source has six.
const MOST_FIELDS: usize = 40;
/// How long a phone may send nothing before its place is another's.
const PATIENCE: Duration = Duration::from_secs(60);
/// And how long a whole form may take: fifteen megabytes over the slowest line that is worth waiting for.
const LONGEST: Duration = Duration::from_secs(600);
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

/// Waits for what a browser sends, and not for ever: a line on which nothing comes, or a byte now and then,
/// would hold what is kept for it.
struct Patience {
    until: Instant,
}

impl Patience {
    fn new() -> Self {
        Self { until: Instant::now() + LONGEST }
    }

    async fn wait<T>(
        &self,
        next: impl Future<Output = Result<T, MultipartError>>,
    ) -> Result<T, Fault> {
        let until = self.until.min(Instant::now() + PATIENCE);
        let came = timeout_at(until, next).await.map_err(|_| Fault::Unreadable)?;
        came.map_err(|error| fault(&error))
    }
}

async fn read(mut form: Multipart) -> Result<Upload, Fault> {
    let patience = Patience::new();
    let mut fields = Filled::default();
    let mut file = Err(NoFile::None);
    let mut room = LARGEST_TEXT;
    let mut count = 0;
    while let Some(field) = patience.wait(form.next_field()).await? {
        count += 1;
        let name = field.name().unwrap_or_default().to_owned();
        if count > MOST_FIELDS || name.len() > room {
            return Err(Fault::Unreadable);
        }
        if name == FILE {
            file = and(file, bytes(&patience, field, LARGEST_FILE).await?);
            continue;
        }
        let value = bytes(&patience, field, room).await?.ok_or(Fault::TooLarge)?;
        room -= value.len();
        let value = String::from_utf8(value).map_err(|_| Fault::Unreadable)?;
        fields.add(&name, plain(&value));
    }
    Ok(Upload { fields, file })
}

/// Whoever takes a file piece by piece.
pub trait Takes: Send {
    /// The next bytes of the file, what stood in the form before it, and what the browser calls it.
    fn take(
        &mut self,
        fields: &Filled,
        name: Option<&str>,
        bytes: &[u8],
    ) -> impl Future<Output = Result<(), Fault>> + Send;
}

/// A form with one file that memory is not to hold. The fields that matter stand before the file.
pub struct Streamed(Multipart);

impl FromRequest<App> for Streamed {
    type Rejection = Fault;

    async fn from_request(mut request: Request, app: &App) -> Result<Self, Fault> {
        DefaultBodyLimit::max(LARGEST_UPLOAD).apply(&mut request);
        let form = Multipart::from_request(request, app).await;
        form.map(Self).map_err(|_| Fault::Unreadable)
    }
}

impl Streamed {
    /// Hands the file to `taker`. It is read to its end also where nobody wants it any more: a browser that is
    /// cut off while it sends shows no answer.
    ///
    /// # Errors
    /// Those of `taker`, and [`Fault::Unreadable`] where the line breaks off or nothing comes for a minute, or
    /// not all of it within ten.
    pub async fn read(mut self, taker: &mut impl Takes) -> Result<(), Fault> {
        let patience = Patience::new();
        let mut fields = Filled::default();
        let mut room = LARGEST_FORM;
        let mut count = 0;
        while let Some(mut field) = patience.wait(self.0.next_field()).await? {
            count += 1;
            let name = field.name().unwrap_or_default().to_owned();
            if count > MOST_FIELDS || name.len() > room {
                return Err(Fault::Unreadable);
            }
            if name != FILE {
                let value = bytes(&patience, field, room).await?.ok_or(Fault::TooLarge)?;
                room -= value.len();
                let value = String::from_utf8(value).map_err(|_| Fault::Unreadable)?;
                fields.add(&name, plain(&value));
                continue;
            }
            let called = field.file_name().map(str::to_owned);
            while let Some(chunk) = patience.wait(field.chunk()).await? {
                taker.take(&fields, called.as_deref(), &chunk).await?;
            }
        }
        Ok(())
    }
}

/// Whether a request brings a form with a file.
pub fn brings_a_file(request: &Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// Reads what nobody will look at, so that the browser comes to see the answer. The limit of the request is its
/// end, or ten minutes are.
pub async fn read_away(request: Request) {
    let mut body = request.into_body();
    let all = async { while let Ok(Some(Ok(_))) = timeout(PATIENCE, body.frame()).await {} };
    let _read_or_not = timeout(LONGEST, all).await;
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
async fn bytes(
    patience: &Patience,
    mut field: Field<'_>,
    most: usize,
) -> Result<Option<Vec<u8>>, Fault> {
    let mut bytes = Some(Vec::new());
    while let Some(chunk) = patience.wait(field.chunk()).await? {
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
