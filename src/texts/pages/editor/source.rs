//! The editor of a source: the Korean as a whole, with its page beside it.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::comments::{Note, notes};
use super::{
    Found, Home, Sheet, Tongue, by, checks, conflict, fields, is_asked, merged_note, preview,
    saved_over, typed_over,
};
use crate::db::Tx;
use crate::facts::{self, Facts};
use crate::language::{Lang, Words};
use crate::staff::pages::Shift;
use crate::texts::checks::Known;
use crate::texts::editing::{self, Refusal, Saved, SourceEdit};
use crate::texts::incoming::Incoming;
use crate::texts::translations::Place;
use crate::texts::{Reading, history};
use crate::web::{Fault, Filled, Frame, Troubles, editor_script};

#[derive(Template)]
#[template(path = "texts/pages/editor/source.html")]
struct Page {
    frame: Frame,
    script: &'static str,
    home: Home,
    path: String,
    name: String,
    tongue: Tongue,
    may_write: bool,
    /// Why nobody writes it any more.
    frozen: Option<String>,
    has_summary: bool,
    limits: String,
    typed: Filled,
    /// How high the field of the body is, where the browser cannot fit it to its words.
    height: usize,
    troubles: Troubles,
    is_unsaved: bool,
    /// After a save: the revision that was typed over.
    saved: Option<String>,
    merged: Option<String>,
    /// The page as readers would see it. None: it cannot be shown as it is.
    reading: Option<Reading>,
    /// Facts as they are written, and as of today.
    facts: Vec<(String, String)>,
    talk: Vec<Spoken>,
    /// What the checks find in what stands in the fields.
    found: Vec<Found>,
    /// What was left out of a document that was brought in. None: none was.
    left_out: Option<Vec<String>>,
}

/// A comment that waits, in the language of a translation.
struct Spoken {
    autonym: String,
    href: String,
    /// Whether it was said about the source itself, and is settled here.
    is_own: bool,
    note: Note,
}

/// What the page gives back.
#[derive(Default)]
struct Back {
    /// What was typed. None: what was saved last stands in the fields.
    typed: Option<Filled>,
    troubles: Troubles,
    saved: Option<String>,
    merged: Option<String>,
    left_out: Option<Vec<String>>,
}

pub async fn show(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    asked: &Filled,
) -> Result<Response, Fault> {
    let merged = match is_asked(asked, "merged") {
        true => Some(merged_note(tx, shift, sheet.place).await?),
        false => None,
    };
    let back = Back { saved: saved_over(asked), merged, ..Back::default() };
    shift.show(&Page::new(shift, tx, sheet, back).await?)
}

/// The page with what was typed on it before. What was seen then is still what is compared when it is saved.
pub async fn typed_before(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    typed: Filled,
) -> Result<Response, Fault> {
    let back = Back { typed: Some(conflict::composed(typed)), ..Back::default() };
    shift.show(&Page::new(shift, tx, sheet, back).await?)
}

/// The page with a document in its fields, which is not saved by that; or with what was typed, if the document
/// cannot be read.
pub async fn brought_in(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    mut typed: Filled,
    read: Result<Incoming, String>,
) -> Result<Response, Fault> {
    let mut back = Back::default();
    let status = match read {
        Ok(document) => {
            if let Some(title) = document.title {
                typed.set("title", title);
            }
            typed.set("body", document.body);
            let left_out = document.left_out.into_iter();
            back.left_out = Some(left_out.map(|left_out| left_out.say(shift.words)).collect());
            StatusCode::OK
        }
        Err(error) => {
            back.troubles.add("file", error);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    back.typed = Some(typed);
    let page = Page::new(shift, tx, sheet, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

/// Saves what was typed. Whatever is refused comes back as it was typed.
pub async fn save(
    shift: &Shift,
    mut tx: Tx,
    sheet: &Sheet,
    typed: Filled,
) -> Result<Response, Fault> {
    let typed = conflict::composed(typed);
    let facts = facts::all(&mut tx).await?;
    let edit = SourceEdit {
        text_id: sheet.place.text_id,
        seen: typed.get("seen").parse().ok(),
        title: typed.get("title").to_owned(),
        summary: typed.get("summary").to_owned(),
        body: typed.get("body").to_owned(),
    };
    match editing::save_source(&mut tx, &edit, &facts, by(shift)).await? {
        Ok(saved) => {
            tx.commit().await?;
            let merged = if matches!(saved, Saved::Merged(_)) { "&merged" } else { "" };
            Ok(Redirect::to(&format!("{}?saved={}{merged}", sheet.path(), typed_over(&typed)))
                .into_response())
        }
        Err(Refusal::Conflict(conflict)) => {
            conflict::choose(shift, &mut tx, sheet, &typed, &conflict).await
        }
        Err(refusal) => {
            let kind = sheet.standing.kind;
            let troubles = fields::source_troubles(&typed, kind, &refusal, shift.words);
            let back = Back { typed: Some(typed), troubles, ..Back::default() };
            let page = Page::new(shift, &mut tx, sheet, back).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
        }
    }
}

impl Page {
    async fn new(shift: &Shift, tx: &mut Tx, sheet: &Sheet, back: Back) -> Result<Self, Fault> {
        let is_unsaved = back.typed.is_some();
        let typed = match back.typed {
            Some(typed) => typed,
            None => saved(tx, sheet.place).await?,
        };
        let known = Known::read(tx, &shift.app.paths()).await?;
        let found = checks::in_source(&typed, &known, shift.words);
        let shown = preview::read(shift, tx, sheet, preview::of_source(&typed)).await?;
        let autonym = sheet.tongue.autonym.clone();
        let title = shift.words.tell("editor-title").with("language", autonym);
        Ok(Self {
            frame: shift.frame(title.to_string()),
            script: editor_script(),
            home: sheet.home.clone(),
            path: sheet.path(),
            name: sheet.standing.name().to_owned(),
            tongue: Tongue::new(shift, sheet.place.lang),
            may_write: sheet.may_write,
            frozen: sheet.frozen(shift),
            has_summary: sheet.standing.kind.has_summary(),
            limits: fields::limits(shift.words, sheet.standing.kind),
            height: typed.get("body").lines().count() + 4,
            typed,
            troubles: back.troubles,
            is_unsaved,
            saved: back.saved,
            merged: back.merged,
            reading: shown.ok(),
            facts: in_force(shift, &known.facts),
            talk: talk(tx, shift, sheet).await?,
            found,
            left_out: back.left_out,
        })
    }
}

/// The fields as they were saved.
async fn saved(tx: &mut Tx, place: Place) -> anyhow::Result<Filled> {
    let mut typed = Filled::default();
    if let Some(latest) = history::latest(tx, place).await? {
        typed.set("seen", latest.id.to_string());
        typed.set("title", latest.title);
        typed.set("summary", latest.summary);
        typed.set("body", latest.body);
    }
    Ok(typed)
}

fn in_force(shift: &Shift, facts: &Facts) -> Vec<(String, String)> {
    let words = Words::for_letters(Lang::KOREAN);
    let shown = facts.in_force(shift.today);
    shown.map(|fact| (format!("{{fact:{}}}", fact.id), fact.shown(words))).collect()
}

/// What waits for an answer: what was said about the source, and what translators asked.
async fn talk(tx: &mut Tx, shift: &Shift, sheet: &Sheet) -> anyhow::Result<Vec<Spoken>> {
    let mut talk = Vec::new();
    let waiting = crate::texts::comments::waiting(tx).await?;
    for (place, _) in waiting.into_iter().filter(|(place, _)| place.text_id == sheet.place.text_id)
    {
        let autonym = Tongue::new(shift, place.lang).autonym;
        let notes = notes(tx, shift, place).await?.into_iter();
        for note in notes.filter(|note| !note.is_settled && !note.is_for_all) {
            let href = format!("/newsroom/texts/{}/{}", place.text_id, place.lang);
            let is_own = place == sheet.place;
            talk.push(Spoken { autonym: autonym.clone(), href, is_own, note });
        }
    }
    Ok(talk)
}
