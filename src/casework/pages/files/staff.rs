//! The files of a case on the desk: what came, what the staff add, an original with a reason, and the code for a
//! visitor's phone.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use qrcode::{EcLevel, QrCode};
use uuid::Uuid;

use super::super::reading;
use super::{ACCEPT, As, Whose, given_back, original, picture, said, shown_as, size_in, take_in};
use crate::casework::Author;
use crate::casework::files::invitations::{self, Invitation};
use crate::casework::files::{
    self, Access, Because, Format, Kind, Refusal, Rendition, State, open_rendition,
};
use crate::db::Tx;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{Moment, Shift};
use crate::web::{Fault, Filled, Frame, Routes, Rule, Streamed};

/// Who may open the files of a case; each time it is looked whether it is this person's.
const CASES: Rule = Rule::Staff(&[Role::Counsellor, Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .post("/desk/cases/{id}/files", CASES, add)
        .post("/desk/cases/{id}/files/invite", CASES, invite)
        .get("/desk/cases/{id}/files/{file}", CASES, show)
        .get("/desk/cases/{id}/files/{file}/small", CASES, small)
        .post("/desk/cases/{id}/files/{file}/original", CASES, take_original)
}

/// The files of a case as `desk_files.html` shows them.
#[derive(Default)]
pub struct Shown {
    pub case_id: Uuid,
    pub rows: Vec<Row>,
    pub accept: &'static str,
    /// Why an original may be taken, as codes with words.
    pub reasons: Vec<(&'static str, String)>,
    pub error: Option<String>,
}

/// A file in the list.
pub struct Row {
    pub id: Uuid,
    pub name: String,
    pub by_client: bool,
    pub added: Moment,
    pub size: String,
    pub kind: &'static str,
    pub state: State,
    /// What is said of it where nothing can be shown.
    pub note: Option<String>,
}

impl Shown {
    /// The files of a case whose reading was recorded.
    pub async fn of(shift: &Shift, tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Self> {
        let files = files::of_case(tx, &shift.app.ring, case_id).await?;
        Ok(Self {
            case_id,
            rows: files.into_iter().map(|shown| Row::new(shift, shown)).collect(),
            accept: ACCEPT,
            reasons: reasons(shift),
            error: None,
        })
    }
}

fn reasons(shift: &Shift) -> Vec<(&'static str, String)> {
    let said = |because: Because| shift.words.say_of("desk-files-reason", because.as_str());
    Because::ALL.into_iter().map(|because| (because.as_str(), said(because))).collect()
}

impl Row {
    fn new(shift: &Shift, shown: files::Shown) -> Self {
        let (file, words) = (shown.file, shift.words);
        let kind = file.format.map_or(Kind::Document, Format::kind).as_str();
        let is_odd = file.state != State::Cleaned && kind == Kind::Image.as_str();
        Self {
            id: file.id,
            name: shown.name.unwrap_or_else(|| words.say_of("files-kind", kind)),
            by_client: file.author == Author::Client,
            added: Moment::new(shift, file.added_at),
            size: size_in(words, shift.who.lang, file.size),
            kind,
            state: file.state,
            note: is_odd.then(|| words.say_of("desk-files-state", file.state.as_str())),
        }
    }

    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind && self.state != State::Refused
    }

    pub fn has_picture(&self) -> bool {
        self.state == State::Cleaned
    }
}

#[derive(Template)]
#[template(path = "casework/pages/desk_files_page.html")]
struct Page {
    frame: Frame,
    files: Shown,
}

fn access(shift: &Shift, case_id: Uuid) -> Access {
    Access { case_id, staff_id: shift.who.id, is_head: shift.who.has(Role::Head) }
}

fn id_of(text: &str) -> Result<Uuid, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}

fn fault(case_id: Uuid, refusal: Refusal) -> Fault {
    match refusal {
        Refusal::NotYours => Fault::Forbidden,
        Refusal::ReasonNeeded => reading::ask(case_id),
        _ => Fault::NotFound,
    }
}

/// The files with a reason why something was not done; who sees their names is in the trail.
async fn refused(shift: &Shift, case_id: Uuid, refusal: Refusal) -> Result<Response, Fault> {
    let error =
        said(shift.words, shift.who.lang, refusal).ok_or_else(|| fault(case_id, refusal))?;
    let mut tx = shift.app.db.begin().await?;
    files::note_reading(&mut tx, access(shift, case_id), shift.now)
        .await?
        .map_err(|refusal| fault(case_id, refusal))?;
    let mut files = Shown::of(shift, &mut tx, case_id).await?;
    tx.commit().await?;
    files.error = Some(error);
    let page = Page { frame: shift.frame(shift.words.say("desk-files-heading")), files };
    given_back(refusal, &page)
}

async fn add(shift: Shift, Path(id): Path<String>, form: Streamed) -> Result<Response, Fault> {
    let case_id = id_of(&id)?;
    let mut tx = shift.app.db.read().await?;
    access(&shift, case_id)
        .check(&mut tx, shift.now)
        .await?
        .map_err(|refusal| fault(case_id, refusal))?;
    drop(tx);
    let whose = Whose { case_id, staff_id: Some(shift.who.id), mark: None };
    match take_in(&shift.app, form, whose, shift.now).await? {
        Ok(_) => Ok(Redirect::to(&format!("/desk/cases/{case_id}#files")).into_response()),
        Err(refusal) => refused(&shift, case_id, refusal).await,
    }
}

/// A picture made anew, sound as it came, or a paper to be saved.
async fn show(shift: Shift, Path((id, file)): Path<(String, String)>) -> Result<Response, Fault> {
    let (app, access, file_id) = (&shift.app, access(&shift, id_of(&id)?), id_of(&file)?);
    let mut tx = app.db.begin().await?;
    let file = files::read_by_staff(&mut tx, access, file_id, None, shift.now).await?;
    let file = file.map_err(|refusal| fault(access.case_id, refusal))?;
    let format = file.format.ok_or(Fault::NotFound)?;
    if format.kind() != Kind::Image {
        tx.commit().await?;
        return original(app, file, shown_as(format)).await;
    }
    let place = (access.case_id, file_id);
    let bytes = open_rendition(&mut tx, &app.ring, place, Rendition::Clean).await?;
    let bytes = bytes.ok_or(Fault::NotFound)?;
    tx.commit().await?;
    Ok(picture(bytes))
}

/// For the page of the case, whose reading is recorded.
async fn small(shift: Shift, Path((id, file)): Path<(String, String)>) -> Result<Response, Fault> {
    let (access, file_id) = (access(&shift, id_of(&id)?), id_of(&file)?);
    let mut tx = shift.app.db.read().await?;
    access.check(&mut tx, shift.now).await?.map_err(|refusal| fault(access.case_id, refusal))?;
    let place = (access.case_id, file_id);
    let bytes = open_rendition(&mut tx, &shift.app.ring, place, Rendition::Small).await?;
    bytes.map(picture).ok_or(Fault::NotFound)
}

async fn take_original(
    shift: Shift,
    Path((id, file)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Fault> {
    let (app, access, file_id) = (&shift.app, access(&shift, id_of(&id)?), id_of(&file)?);
    let Some(because) = Because::parse(filled.get("reason")) else {
        return refused(&shift, access.case_id, Refusal::NoReason).await;
    };
    let mut tx = app.db.begin().await?;
    let file = files::read_by_staff(&mut tx, access, file_id, Some(because), shift.now).await?;
    let file = file.map_err(|refusal| fault(access.case_id, refusal))?;
    tx.commit().await?;
    original(app, file, As::Download).await
}

#[derive(Template)]
#[template(path = "casework/pages/desk_files_invite.html")]
struct InvitePage {
    frame: Frame,
    case_id: Uuid,
    link: String,
    until: String,
    width: usize,
    /// The dark squares of the code as a path.
    dark: String,
}

/// Shows the code once; pressing again makes another and ends this one.
async fn invite(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let (app, case_id) = (&shift.app, id_of(&id)?);
    let mut tx = app.db.begin().await?;
    let made = invitations::invite(&mut tx, &app.ring, access(&shift, case_id), shift.now).await?;
    let Invitation { code, lang, until } = made.map_err(|refusal| fault(case_id, refusal))?;
    tx.commit().await?;
    let link = app.settings.link(&format!("/{lang}/help/photos/{code}"));
    let (width, dark) = drawn(&link)?;
    let page = InvitePage {
        frame: shift.frame(shift.words.say("desk-files-invite-title")),
        case_id,
        link,
        until: formats::time(app.city.local(until).time()),
        width,
        dark,
    };
    Ok((StatusCode::OK, shift.show(&page)?).into_response())
}

fn drawn(link: &str) -> anyhow::Result<(usize, String)> {
    let code = QrCode::with_error_correction_level(link, EcLevel::M)?;
    let width = code.width();
    let dark = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark);
    let squares = dark.enumerate().filter(|(_, dark)| *dark);
    let squares = squares.map(|(n, _)| format!("M{} {}h1v1h-1z", n % width, n / width));
    Ok((width, squares.collect()))
}
