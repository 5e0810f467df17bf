//! A client adds photos, a voice message or a paper to her question, one after another, and sees what arrived.

use askama::Template;
use axum::extract::{Extension, Path};
use axum::response::Response;
use uuid::Uuid;

use super::{ACCEPT, Whose, given_back, picture, said, size_in, take_in};
use crate::casework::files::{
    self, Kind, LARGEST, MOST_OF_CLIENT, Refusal, Rendition, State, count_of_client,
};
use crate::casework::pages::case::{Moment, mark_of, moment};
use crate::language::formats;
use crate::staff::pages::Holder;
use crate::web::{Address, Fault, Frame, Routes, Rule, Streamed, Visit};

const HERE: &str = "/help/case/files";

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/help/case/files", Rule::Receipt, list)
        .post("/{lang}/help/case/files", Rule::Receipt, add)
        .get("/{lang}/help/case/files/{id}", Rule::Receipt, clean)
        .get("/{lang}/help/case/files/{id}/small", Rule::Receipt, small)
}

#[derive(Template)]
#[template(path = "casework/pages/files_client.html")]
struct Page {
    frame: Frame,
    files: Vec<Mine>,
    /// How many more may come; none when there is no room.
    left: Option<String>,
    most: String,
    megabytes: String,
    accept: &'static str,
    /// On whose page the form stands.
    case: String,
    error: Option<String>,
}

/// A file of her own.
struct Mine {
    id: Uuid,
    name: String,
    added: Moment,
    size: String,
    has_picture: bool,
    state: String,
}

async fn list(visit: Visit, Extension(holder): Extension<Holder>) -> Result<Response, Fault> {
    let page = page(&visit, holder.0, None).await?;
    visit.show(&page)
}

async fn page(visit: &Visit, case_id: Uuid, error: Option<String>) -> anyhow::Result<Page> {
    let mut tx = visit.read().await?;
    let files = files::of_client(&mut tx, &visit.app.ring, case_id).await?;
    let left = MOST_OF_CLIENT - count_of_client(&mut tx, case_id).await?;
    let number = |number: i64| formats::number(visit.lang, &number.to_string());
    Ok(Page {
        frame: visit.frame_at(&Address::Private(HERE.to_owned()), visit.words.say("files-title")),
        files: files.into_iter().map(|shown| Mine::new(visit, shown)).collect(),
        left: (left > 0).then(|| number(left)),
        most: number(MOST_OF_CLIENT),
        megabytes: formats::count(visit.lang, LARGEST / super::MEGABYTE),
        accept: ACCEPT,
        case: mark_of(&visit.app.ring, case_id),
        error,
    })
}

impl Mine {
    fn new(visit: &Visit, shown: files::Shown) -> Self {
        let (file, words) = (shown.file, visit.words);
        let kind = file.format.map_or(Kind::Document, files::Format::kind);
        Self {
            id: file.id,
            name: shown.name.unwrap_or_else(|| words.say_of("files-kind", kind.as_str())),
            added: moment(visit, file.added_at),
            size: size_in(words, visit.lang, file.size),
            has_picture: file.state == State::Cleaned,
            state: words.say_of("files-state", file.state.as_str()),
        }
    }
}

/// Takes one file. What cannot be taken is said, and everything that came before it stays.
async fn add(
    visit: Visit,
    Extension(holder): Extension<Holder>,
    form: Streamed,
) -> Result<Response, Fault> {
    let mark = Some(mark_of(&visit.app.ring, holder.0));
    let whose = Whose { case_id: holder.0, staff_id: None, mark };
    match take_in(&visit.app, form, whose, visit.now).await? {
        Ok(_) => Ok(visit.see_other(HERE)),
        // The page of another case: its number is asked for again.
        Err(Refusal::NotYours) => Ok(visit.see_other("/help/case?again")),
        Err(refusal) => {
            let error = said(visit.words, visit.lang, refusal).ok_or(Fault::NotFound)?;
            given_back(refusal, &page(&visit, holder.0, Some(error)).await?)
        }
    }
}

async fn clean(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Extension(holder): Extension<Holder>,
) -> Result<Response, Fault> {
    rendition(&visit, holder.0, &id, Rendition::Clean).await
}

async fn small(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    Extension(holder): Extension<Holder>,
) -> Result<Response, Fault> {
    rendition(&visit, holder.0, &id, Rendition::Small).await
}

/// Only what she sent herself: a file of the staff is not hers to see here.
async fn rendition(
    visit: &Visit,
    case_id: Uuid,
    file_id: &str,
    rendition: Rendition,
) -> Result<Response, Fault> {
    let file_id = file_id.parse().map_err(|_| Fault::NotFound)?;
    let ring = &visit.app.ring;
    let mut tx = visit.read().await?;
    let mine = files::of_client(&mut tx, ring, case_id).await?;
    if !mine.iter().any(|shown| shown.file.id == file_id) {
        return Err(Fault::NotFound);
    }
    let bytes = files::open_rendition(&mut tx, ring, (case_id, file_id), rendition).await?;
    bytes.map(picture).ok_or(Fault::NotFound)
}
