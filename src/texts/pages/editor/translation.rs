//! The editor of a translation: each block of the source with its words beside it.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::comments::{Note, notes};
use super::lines::{Given, Left, Line, Lines, lines};
use super::machine::{Help, Report};
use super::{
    Home, Sheet, Sheets, Tongue, by, fields, is_asked, merged_note, name_of, saved_over, typed_over,
};
use crate::db::Tx;
use crate::facts;
use crate::staff::pages::Shift;
use crate::texts::checks::Known;
use crate::texts::editing::{self, Clash, Desk, Refusal, Saved};
use crate::texts::segments::{Identity, Standing};
use crate::texts::{self, MadeBy, text};
use crate::web::{Fault, Filled, Frame, Troubles, editor_script};

#[derive(Template)]
#[template(path = "texts/pages/editor/translation.html")]
struct Page {
    frame: Frame,
    script: &'static str,
    home: Home,
    path: String,
    /// The Korean title, which everybody in the newsroom knows it by.
    name: String,
    tongue: Tongue,
    may_write: bool,
    /// Why nobody writes it any more.
    frozen: Option<String>,
    /// How long it may be, where it has a limit as a whole.
    limits: Option<String>,
    lines: Vec<Line>,
    /// What was said about blocks that the source does not have any more, and waits.
    left: Vec<Left>,
    /// How many blocks are open.
    open: usize,
    is_open_only: bool,
    /// The revisions of the source and of the translation that are on the page.
    source: Uuid,
    seen: String,
    is_machine: bool,
    /// Whether some words are still as a machine wrote them, so that the translation stays one.
    is_machine_left: bool,
    /// The machine that helps, where there is one and something to be done.
    machine: Option<Help>,
    /// What it did.
    report: Option<Report>,
    /// A source that is saved and not public, which can be prepared for; and whether it is on the page.
    coming: Option<Uuid>,
    is_for_coming: bool,
    /// Whether what stands in the fields is not saved.
    is_unsaved: bool,
    /// After a save: the revision that was typed over.
    saved: Option<String>,
    merged: Option<String>,
    /// Said where somebody else saved other words of the same blocks.
    clash: Option<String>,
    troubles: Troubles,
    said: Option<Said>,
    sheets: Sheets,
}

/// A comment that was not taken.
pub struct Said {
    pub segment: Identity,
    pub body: String,
    pub error: String,
}

/// What the page gives back.
#[derive(Default)]
struct Back {
    /// What was typed. None: what was saved last stands in the fields.
    typed: Option<Filled>,
    troubles: Troubles,
    clash: Option<Clash>,
    said: Option<Said>,
    is_open_only: bool,
    saved: Option<String>,
    merged: Option<String>,
    report: Option<Report>,
}

/// What was typed, and what became of it.
pub struct Put {
    pub desk: Desk,
    pub typed: Filled,
    pub saved: Saved,
}

pub async fn show(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    asked: &Filled,
) -> Result<Response, Fault> {
    let desk = desk(tx, sheet, asked).await?;
    let merged = match is_asked(asked, "merged") {
        true => Some(merged_note(tx, shift, sheet.place).await?),
        false => None,
    };
    let back = Back {
        is_open_only: is_asked(asked, "open"),
        saved: saved_over(asked),
        merged,
        ..Back::default()
    };
    shift.show(&Page::new(shift, tx, sheet, &desk, back).await?)
}

/// The page with what was typed on it before. What was seen then is still what is compared when it is saved.
pub async fn typed_before(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    typed: Filled,
) -> Result<Response, Fault> {
    let desk = desk(tx, sheet, &typed).await?;
    let back = Back { typed: Some(typed), ..Back::default() };
    shift.show(&Page::new(shift, tx, sheet, &desk, back).await?)
}

/// The page with a comment that was not taken.
pub async fn said_badly(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    said: Said,
) -> Result<Response, Fault> {
    if sheet.is_source() {
        return Err(Fault::Unreadable);
    }
    let desk = desk(tx, sheet, &Filled::default()).await?;
    let back = Back { said: Some(said), ..Back::default() };
    shift.show(&Page::new(shift, tx, sheet, &desk, back).await?)
}

/// The translation beside the source that a form or an address names, else beside what readers see.
pub async fn desk(tx: &mut Tx, sheet: &Sheet, asked: &Filled) -> Result<Desk, Fault> {
    let source = asked.get("source").parse().ok();
    editing::open(tx, sheet.place, source).await?.ok_or(Fault::NotFound)
}

/// Saves what was typed. Whatever is refused comes back as it was typed.
pub async fn save(
    shift: &Shift,
    mut tx: Tx,
    sheet: &Sheet,
    typed: Filled,
) -> Result<Response, Fault> {
    let Put { desk, typed, saved } = match put_down(shift, &mut tx, sheet, typed).await? {
        Ok(put) => put,
        Err(refused) => return Ok(*refused),
    };
    let to = next(&mut tx, sheet, &desk, &typed, saved).await?;
    tx.commit().await?;
    Ok(Redirect::to(&to).into_response())
}

/// Writes down what was typed, or gives the page on which it comes back.
pub async fn put_down(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    mut typed: Filled,
) -> Result<Result<Put, Box<Response>>, Fault> {
    let desk = desk(tx, sheet, &typed).await?;
    let facts = facts::all(tx).await?;
    let theirs = fields::words_in(tx, &desk, typed.get("seen").parse().ok()).await?;
    let edit = fields::edit(sheet, &desk, &typed, &theirs);
    let refusal = match editing::save_translation(tx, &edit, &facts, by(shift)).await? {
        Ok(saved) => return Ok(Ok(Put { desk, typed, saved })),
        Err(refusal) => refusal,
    };
    let mut back = Back { is_open_only: is_asked(&typed, "open"), ..Back::default() };
    let status = match refusal {
        Refusal::Clash(clash) => {
            // What the other one saved elsewhere stands on the page, so that it is not saved over.
            typed.replace("words", clash.words.clone());
            back.clash = Some(clash);
            StatusCode::CONFLICT
        }
        refusal => {
            back.troubles = fields::troubles(&edit, desk.kind, &refusal, shift.words);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    back.typed = Some(typed);
    let page = Page::new(shift, tx, sheet, &desk, back).await?;
    Ok(Err(Box::new((status, shift.show(&page)?).into_response())))
}

/// The page after a machine went on with what was typed and saved.
pub async fn prepared(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    typed: &Filled,
    report: Report,
) -> Result<Response, Fault> {
    let desk = desk(tx, sheet, typed).await?;
    let status = report.status;
    let back = Back {
        is_open_only: is_asked(typed, "open"),
        saved: Some(typed_over(typed)),
        report: Some(report),
        ..Back::default()
    };
    let page = Page::new(shift, tx, sheet, &desk, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

/// Where a save leads: back to the page, or to the next block that is open.
async fn next(
    tx: &mut Tx,
    sheet: &Sheet,
    desk: &Desk,
    typed: &Filled,
    saved: Saved,
) -> anyhow::Result<String> {
    let mut to = format!("{}?saved={}", sheet.path(), typed_over(typed));
    if matches!(saved, Saved::Merged(_)) {
        to.push_str("&merged");
    }
    if is_asked(typed, "open") {
        to.push_str("&open");
    }
    // Who prepares for the coming source goes on with it.
    if sheet.coming() == Some(desk.source.id) {
        to.push_str(&format!("&source={}", desk.source.id));
    }
    if is_asked(typed, "next") {
        let desk = editing::open(tx, sheet.place, Some(desk.source.id)).await?;
        let open: Vec<usize> = desk.map(|desk| open_rows(&desk)).unwrap_or_default();
        let from = typed.get("next").parse::<usize>().ok();
        let after = open.iter().find(|at| from.is_none_or(|from| **at > from));
        if let Some(at) = after.or_else(|| open.first()) {
            to.push_str(&format!("#{}", fields::field_of(*at)));
        }
    }
    Ok(to)
}

fn open_rows(desk: &Desk) -> Vec<usize> {
    let rows = desk.rows.iter().enumerate();
    rows.filter(|(_, row)| row.standing != Standing::Current)
        // A source without a summary leaves nothing to be said.
        .filter(|(_, row)| !row.source.raw.is_empty())
        .map(|(at, _)| at)
        .collect()
}

impl Page {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        sheet: &Sheet,
        desk: &Desk,
        back: Back,
    ) -> Result<Self, Fault> {
        let Lines { lines, left } = shown(shift, tx, sheet, desk, &back).await?;
        let seen = seen(&back, desk);
        let clash = match &back.clash {
            Some(clash) => Some(clash_note(shift, tx, clash).await?),
            None => None,
        };
        let coming = sheet.coming();
        let limits = desk.kind.longest_translation();
        let written = desk.rows.iter().filter_map(|row| row.words.as_deref());
        let is_machine_left = texts::machine::is_left(tx, sheet.place, written).await?;
        Ok(Self {
            frame: shift.frame(title(shift, sheet)),
            script: editor_script(),
            home: sheet.home.clone(),
            path: sheet.path(),
            name: sheet.standing.name().to_owned(),
            tongue: Tongue::new(shift, sheet.place.lang),
            may_write: sheet.may_write,
            frozen: sheet.frozen(shift),
            limits: limits.map(|_| fields::limits(shift.words, desk.kind)),
            open: open_rows(desk).len(),
            lines,
            left,
            is_open_only: back.is_open_only,
            source: desk.source.id,
            seen: seen.map(|id| id.to_string()).unwrap_or_default(),
            is_machine: is_machine(desk, back.typed.as_ref()),
            is_machine_left,
            machine: Help::new(shift, sheet, desk),
            report: back.report,
            is_for_coming: coming == Some(desk.source.id),
            coming,
            is_unsaved: back.typed.is_some(),
            saved: back.saved,
            merged: back.merged,
            clash,
            troubles: back.troubles,
            said: back.said,
            sheets: Sheets::new(shift, desk, None),
        })
    }

    /// The words of a comment that was not taken, with what is wrong, at its block.
    fn said_at(&self, line: &Line) -> Option<&Said> {
        self.said.as_ref().filter(|said| said.segment.to_string() == line.key)
    }
}

/// The lines of the page, with what was typed in them.
async fn shown(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    desk: &Desk,
    back: &Back,
) -> anyhow::Result<Lines> {
    let known = Known::read(tx, &shift.app.paths()).await?;
    let notes: Vec<Note> = notes(tx, shift, sheet.place).await?;
    let theirs = fields::words_in(tx, desk, seen(back, desk)).await?;
    let text = text(tx, sheet.place.text_id).await?;
    let given = Given {
        known: &known,
        say: shift.words,
        day: text.and_then(|(_, text)| text.shown_on).unwrap_or(shift.today),
        typed: back.typed.as_ref(),
        troubles: &back.troubles,
        refused: back.report.as_ref().map_or(&[], |report| report.refused.as_slice()),
        clashing: back.clash.as_ref().map_or(&[], |clash| clash.theirs.as_slice()),
        theirs: &theirs,
        is_open_only: back.is_open_only,
    };
    lines(tx, desk, &given, notes).await
}

/// What counts as seen: after a clash what the other one saved, which is on the page now; else what was seen
/// when it was typed.
fn seen(back: &Back, desk: &Desk) -> Option<Uuid> {
    match (&back.clash, &back.typed) {
        (Some(clash), _) => Some(clash.latest),
        (None, Some(typed)) => typed.get("seen").parse().ok(),
        (None, None) => desk.latest.as_ref().map(|latest| latest.id),
    }
}

fn is_machine(desk: &Desk, typed: Option<&Filled>) -> bool {
    match typed {
        Some(typed) => typed.get("made-by") == MadeBy::Machine.as_str(),
        None => desk.latest.as_ref().is_some_and(|latest| latest.made_by != MadeBy::Person),
    }
}

fn title(shift: &Shift, sheet: &Sheet) -> String {
    let autonym = sheet.tongue.autonym.clone();
    shift.words.tell("editor-title").with("language", autonym).to_string()
}

async fn clash_note(shift: &Shift, tx: &mut Tx, clash: &Clash) -> anyhow::Result<String> {
    let name = name_of(tx, shift, clash.by).await?;
    let note = shift.words.tell("editor-clash").with("name", name);
    Ok(note.with("count", clash.theirs.len()).to_string())
}
