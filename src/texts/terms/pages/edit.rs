//! One term in every language: its words, who uses it, and what was changed in it.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::field::{Choice, Field, LONGEST, Longest, choices};
use super::{Tongue, may_edit, may_make, name_of, taken, typed_in};
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Moment, Section, Shift};
use crate::texts::terms::{self, Change, Entry, Refusal, Use, Word};
use crate::web::{Fault, Filled, Frame, Troubles};

/// Changes shown on the page.
const MOST_CHANGES: usize = 50;

#[derive(Template)]
#[template(path = "texts/terms/pages/edit.html")]
struct Page {
    frame: Frame,
    id: String,
    fields: Vec<Field>,
    /// Languages that this reader may not edit.
    others: Vec<Field>,
    choices: Vec<Choice>,
    longest: Longest,
    troubles: Troubles,
    meanwhile: Option<String>,
    was_saved: bool,
    may_remove: bool,
    uses: Vec<UseLine>,
    uses_in_the_way: Vec<Use>,
    changes: Vec<ChangeLine>,
}

/// A text that names the term.
struct UseLine {
    href: String,
    title: String,
}

/// A change, its words a line each.
struct ChangeLine {
    at: Moment,
    by: String,
    html: String,
    dir: String,
    autonym: String,
    before: Vec<String>,
    after: Vec<String>,
}

/// What the page answers to what was done.
#[derive(Default)]
struct Back {
    /// What was typed. None: what was saved last stands in the fields.
    typed: Option<Filled>,
    troubles: Troubles,
    /// The languages in which somebody else saved meanwhile.
    meanwhile: Vec<Lang>,
    was_saved: bool,
    uses_in_the_way: Vec<Use>,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let back = Back { was_saved: query.as_deref() == Some("saved"), ..Back::default() };
    let page = Page::new(&shift, &mut tx, &id, back).await?;
    shift.show(&page)
}

/// Saves what was typed, in the languages that whoever types may edit.
pub async fn save(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let mut typed = Vec::new();
    let mut troubles = Troubles::default();
    let own = Tongue::all(&shift).into_iter().filter(|tongue| may_edit(&shift.who, tongue.tag));
    // A field that was not on the page was not emptied.
    for tongue in own.filter(|tongue| !filled.all(&format!("seen-{}", tongue.tag)).is_empty()) {
        match typed_in(&filled, tongue.tag, shift.words) {
            Ok(word) => typed.push(word),
            Err(wrong) => troubles = troubles.and(wrong),
        }
    }
    let mut back = Back { troubles, ..Back::default() };
    if back.troubles.all().is_empty() {
        match terms::write(&mut tx, &id, &typed, shift.who.id, shift.now).await? {
            Ok(_) => {
                tx.commit().await?;
                return Ok(Redirect::to(&format!("/newsroom/terms/{id}?saved")).into_response());
            }
            Err(Refusal::Changed(meanwhile)) => back.meanwhile = meanwhile,
            Err(Refusal::NoTerm) => return Err(Fault::NotFound),
            Err(refusal) => back.troubles = taken(&refusal, shift.words),
        }
    }
    let conflict = !back.meanwhile.is_empty();
    let status = if conflict { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    back.typed = Some(filled);
    let page = Page::new(&shift, &mut tx, &id, back).await?;
    Ok((status, shift.show(&page)?).into_response())
}

/// Removes a term that no text names, and leads to the list.
pub async fn remove(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    if !may_make(&shift.who) {
        return Err(Fault::Forbidden);
    }
    let mut tx = shift.app.db.begin().await?;
    match terms::remove(&mut tx, &id, shift.who.id, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/newsroom/terms?removed=1").into_response())
        }
        Err(Refusal::Used(uses_in_the_way)) => {
            let back = Back { uses_in_the_way, ..Back::default() };
            let page = Page::new(&shift, &mut tx, &id, back).await?;
            Ok((StatusCode::CONFLICT, shift.show(&page)?).into_response())
        }
        Err(_) => Err(Fault::NotFound),
    }
}

impl Page {
    async fn new(shift: &Shift, tx: &mut Tx, id: &str, back: Back) -> Result<Self, Fault> {
        let entry = terms::find(tx, id).await?.ok_or(Fault::NotFound)?;
        let uses = terms::uses(tx, id).await?;
        let mut changes = Vec::new();
        for change in terms::changes(tx, id, MOST_CHANGES).await? {
            changes.push(ChangeLine::new(shift, tx, change).await?);
        }
        let fields = fields(shift, tx, &entry, &back).await?;
        let (fields, others) =
            fields.into_iter().partition(|field| may_edit(&shift.who, field.tongue.tag));
        let is_conflict = !back.meanwhile.is_empty();
        Ok(Self {
            frame: shift.newsroom(entry.ko.clone(), Section::Terms),
            id: entry.id,
            fields,
            others,
            choices: choices(shift.words),
            longest: LONGEST,
            troubles: back.troubles,
            meanwhile: is_conflict.then(|| shift.words.say("terms-meanwhile")),
            was_saved: back.was_saved,
            may_remove: may_make(&shift.who),
            uses: uses.into_iter().map(UseLine::new).collect(),
            uses_in_the_way: back.uses_in_the_way,
            changes,
        })
    }
}

async fn fields(
    shift: &Shift,
    tx: &mut Tx,
    entry: &Entry,
    back: &Back,
) -> anyhow::Result<Vec<Field>> {
    let mut fields = Vec::new();
    for tongue in Tongue::all(shift) {
        let lang = tongue.tag;
        let kept = entry.kept(lang);
        let mut field = Field::saved(shift, tx, tongue, &kept).await?;
        if let Some(typed) = back.typed.as_ref().filter(|_| may_edit(&shift.who, lang)) {
            field = field.typed(typed, &back.troubles);
        }
        if back.meanwhile.contains(&lang) {
            field = field.told(shift, tx, &kept).await?;
        }
        fields.push(field);
    }
    Ok(fields)
}

impl UseLine {
    /// Where the text is read; a bulletin's page is in the newsroom and known by another id.
    fn new(used: Use) -> Self {
        let folder = match used.kind.as_str() {
            "guide" => "guides",
            "bulletin" => "bulletins",
            "programme" => "programmes",
            _ => "newsletter",
        };
        let href = format!("/{}/{folder}/{}", Lang::KOREAN, used.slug);
        Self { href, title: used.title_ko }
    }
}

impl ChangeLine {
    async fn new(shift: &Shift, tx: &mut Tx, change: Change) -> anyhow::Result<Self> {
        let Tongue { html, dir, autonym, .. } = Tongue::new(shift, change.lang);
        Ok(Self {
            at: Moment::new(shift, change.at),
            by: name_of(tx, shift, change.by, shift.now).await?,
            before: lines(shift, change.before),
            after: lines(shift, change.after),
            html,
            dir,
            autonym,
        })
    }
}

/// Word, explanation, and how it stands.
fn lines(shift: &Shift, word: Option<Word>) -> Vec<String> {
    let Some(word) = word else { return vec!["–".to_owned()] };
    let standing = shift.words.say_of("terms-standing", super::standing(&word));
    let said = [word.word, word.explanation, word.source].into_iter().flatten();
    said.chain([standing]).collect()
}
