//! The pages of files: how one comes in piece by piece, and how it goes out to a browser.

mod client;
mod phone;
mod staff;

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use tokio::sync::OwnedSemaphorePermit;
use uuid::Uuid;

use crate::app::App;
use crate::casework::files::{
    AT_ONCE, File, Format, Kind, LARGEST, NewFile, Receiving, Refusal, open_original,
};
use crate::language::{Lang, Words, formats};
use crate::web::{Fault, Filled, Routes, Streamed, Takes, full, no_store, sandboxed};

pub use staff::Shown;

/// What a phone offers to choose. What is taken is looked up by the bytes.
const ACCEPT: &str = "image/*,audio/*,.pdf,.docx,.xlsx,.hwpx";
const MEGABYTE: usize = 1024 * 1024;

pub fn routes() -> Routes {
    client::routes().and(phone::routes()).and(staff::routes())
}

/// Whose file a form brings.
struct Whose {
    case_id: Uuid,
    staff_id: Option<Uuid>,
    /// What the form must say of its case; another tab may have opened another one meanwhile.
    mark: Option<String>,
}

/// Takes the file of a form, whole or not at all.
async fn take_in(
    app: &App,
    form: Streamed,
    whose: Whose,
    now: DateTime<Utc>,
) -> Result<Result<Uuid, Refusal>, Fault> {
    let mut taking = Taking { app, whose, now, so_far: SoFar::Nothing };
    let read = form.read(&mut taking).await;
    let taken = taking.end(read.is_ok()).await?;
    read?;
    if taken.is_ok() {
        app.uploads.came.notify_one();
    }
    Ok(taken)
}

struct Taking<'a> {
    app: &'a App,
    whose: Whose,
    now: DateTime<Utc>,
    so_far: SoFar,
}

enum SoFar {
    Nothing,
    /// With its place, which is taken when the file itself begins: a form that only trickles keeps out nobody.
    UnderWay(Box<Receiving>, OwnedSemaphorePermit),
    Refused(Refusal),
}

impl Takes for Taking<'_> {
    async fn take(
        &mut self,
        fields: &Filled,
        name: Option<&str>,
        bytes: &[u8],
    ) -> Result<(), Fault> {
        if let SoFar::Nothing = self.so_far {
            self.so_far = self.begin(fields, name).await?;
        }
        if let SoFar::UnderWay(receiving, _) = &mut self.so_far
            && let Err(refusal) = receiving.take(bytes).await?
        {
            self.so_far = SoFar::Refused(refusal);
        }
        Ok(())
    }
}

impl Taking<'_> {
    async fn begin(&self, fields: &Filled, name: Option<&str>) -> anyhow::Result<SoFar> {
        let Whose { case_id, staff_id, mark } = &self.whose;
        if mark.as_deref().is_some_and(|mark| mark != fields.get("case")) {
            return Ok(SoFar::Refused(Refusal::NotYours));
        }
        let Some(place) = self.app.uploads.place() else {
            return Ok(SoFar::Refused(Refusal::Busy));
        };
        let name = name.map(str::to_owned);
        let new = NewFile { case_id: *case_id, staff_id: *staff_id, name };
        let begun = Receiving::begin(&self.app.db, &self.app.ring, new, self.now).await?;
        Ok(match begun {
            Ok(receiving) => SoFar::UnderWay(Box::new(receiving), place),
            Err(refusal) => SoFar::Refused(refusal),
        })
    }

    async fn end(self, is_whole: bool) -> anyhow::Result<Result<Uuid, Refusal>> {
        match self.so_far {
            SoFar::Nothing => Ok(Err(Refusal::Nothing)),
            SoFar::Refused(refusal) => Ok(Err(refusal)),
            SoFar::UnderWay(receiving, _place) if is_whole => {
                receiving.finish(&self.app.ring, &self.app.city).await
            }
            SoFar::UnderWay(receiving, _place) => receiving.stop().await,
        }
    }
}

/// What stands at the form. None: no other file would help.
fn said(words: Words, lang: Lang, refusal: Refusal) -> Option<String> {
    let said = match refusal {
        Refusal::TooLarge => {
            let most = formats::count(lang, LARGEST / MEGABYTE);
            words.tell("files-error-too-large").with("most", most).to_string()
        }
        refusal => words.say_of("files-error", refusal.code()?),
    };
    Some(said)
}

/// A form that comes back with the reason; where all places are taken, with when to try again.
fn given_back(refusal: Refusal, page: &impl askama::Template) -> Result<Response, Fault> {
    let page = axum::response::Html(page.render()?);
    if refusal == Refusal::Busy {
        tracing::warn!(AT_ONCE, "all places for uploads are taken");
        return Ok(full(page));
    }
    Ok(no_store((StatusCode::UNPROCESSABLE_ENTITY, page).into_response()))
}

/// How large a file is, in megabytes.
pub fn size_in(words: Words, lang: Lang, size: i64) -> String {
    let tenths = u64::try_from(size).unwrap_or(0).div_ceil(MEGABYTE as u64 / 10).max(1);
    let size = formats::number(lang, &format!("{}.{}", tenths / 10, tenths % 10));
    words.tell("files-size").with("size", size).to_string()
}

/// A rendition, which is a JPEG of our own.
fn picture(bytes: Vec<u8>) -> Response {
    let kind = [(CONTENT_TYPE, HeaderValue::from_static("image/jpeg"))];
    sandboxed((kind, bytes).into_response())
}

/// Whether a browser shows a file or saves it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Sound,
    Download,
}

/// The original as it came. A download is bytes to the browser, whatever they hold, and its name is ours: what
/// a phone calls a file may name somebody.
async fn original(app: &App, file: File, shown: As) -> Result<Response, Fault> {
    let format = file.format.ok_or(Fault::NotFound)?;
    let (size, name) = (file.size, name_of(&file, format));
    let stream = open_original(&app.db, &app.ring, file).await?.ok_or(Fault::NotFound)?;
    let (kind, how) = match shown {
        As::Sound => (format.media_type(), "inline"),
        As::Download => ("application/octet-stream", "attachment"),
    };
    let mut response = Body::from_stream(stream).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(size));
    let how = HeaderValue::from_str(&format!("{how}; filename=\"{name}\""))?;
    headers.insert(CONTENT_DISPOSITION, how);
    Ok(sandboxed(response))
}

fn name_of(file: &File, format: Format) -> String {
    format!("maru-{}.{}", file.id.simple(), format.as_str())
}

/// How a file of the staff's pages is opened.
fn shown_as(format: Format) -> As {
    if format.kind() == Kind::Audio { As::Sound } else { As::Download }
}
