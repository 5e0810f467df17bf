//! A letter that two answer: whoever interprets puts what the client wrote into Korean, and what the owner answers
//! into the client's language. Nothing goes to the client before.
//!
//! Whoever translates sees what must be translated: what was said, and her own words of what was told at intake.
//! Deliberately absent: notes, files, labels, the summary, and how the client is reached.

pub mod held;
pub mod links;
mod work;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::store::{self, TranslationRow};
use super::{Asked, Author, Case, Refusal, audit, reading, sealing};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::{CaseKey, KeyRing, Place};

pub use work::{Part, Work, work};

/// What everybody in the house reads: what a client wrote is put into it.
pub const INTO: Lang = Lang::KOREAN;

/// What was said, in another language.
#[derive(Clone, Debug)]
pub struct Translation {
    pub lang: Lang,
    pub made_by: Uuid,
    pub text: String,
    pub made_at: DateTime<Utc>,
    /// Of an answer: the counsellor's own words, and who put them into the client's language.
    pub is_original: bool,
    pub put_by: Option<Uuid>,
}

/// A translation as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct New<'t> {
    /// The message; none: what was told at intake.
    pub of: Option<Uuid>,
    pub text: &'t str,
}

/// The letters in which somebody has something to translate: how much, and since when. For the list of the day.
pub async fn to_translate(
    tx: &mut Tx,
    staff_id: Uuid,
) -> anyhow::Result<Vec<(Uuid, usize, DateTime<Utc>)>> {
    let mut waiting = Vec::new();
    for case_id in store::letters_interpreted(tx, staff_id).await? {
        let left = left(tx, case_id).await?;
        if let Some(since) = left.iter().min() {
            waiting.push((case_id, left.len(), *since));
        }
    }
    Ok(waiting)
}

/// Since when each piece of a letter waits for its translation: messages of the client, and an answer.
pub(super) async fn left(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<DateTime<Utc>>> {
    let mut left = store::untranslated(tx, case_id, INTO).await?;
    let owner = store::live_assignment(tx, case_id).await?.map(|live| live.staff_id);
    let held = store::live_held(tx, case_id).await?;
    let waits =
        |held: &store::HeldRow| Some(held.written_by) == owner && held.translated_sealed.is_none();
    left.extend(held.filter(waits).map(|held| held.written_at));
    Ok(left)
}

/// Whether somebody puts a letter into another language now.
pub async fn interprets(tx: &mut Tx, asked: Asked) -> anyhow::Result<bool> {
    match store::find(tx, asked.case_id).await? {
        Some(case) => reading::translates(tx, &case, asked.staff_id).await,
        None => Ok(false),
    }
}

/// The letter of somebody who interprets in it, locked until the end of the transaction.
async fn seated(tx: &mut Tx, by: Asked) -> anyhow::Result<Result<Case, Refusal>> {
    store::lock(tx, by.case_id).await?;
    let Some(case) = store::find(tx, by.case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let sits = reading::translates(tx, &case, by.staff_id).await?;
    Ok(if sits { Ok(case) } else { Err(Refusal::NotYours) })
}

/// Keeps what a client wrote in Korean, by whoever interprets. A correction is another one; the same words again are
/// the same translation.
///
/// # Errors
/// Trouble with the database or the vault. Refused: not seated there, no such message of the client, or the text.
pub async fn translate(
    tx: &mut Tx,
    ring: &KeyRing,
    by: Asked,
    new: New<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let text = match super::parse_text(new.text) {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let case = match seated(tx, by).await? {
        Ok(case) => case,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let thread = super::conversation::thread(tx, ring, case).await?;
    let known = match new.of {
        None => Some(&thread.told_in),
        Some(id) => {
            let said = thread.messages.iter().find(|said| said.id == id);
            said.filter(|said| said.author == Author::Client).map(|said| &said.translations)
        }
    };
    let Some(known) = known else {
        return Ok(Err(Refusal::NoCase));
    };
    if known.first().is_some_and(|newest| newest.text == text) {
        return Ok(Ok(()));
    }
    let new = Unsealed { of: new.of, lang: INTO, made_by: by.staff_id, put_by: None, text: &text };
    keep(tx, ring, by.case_id, new, now).await?;
    audit::append(tx, by.case_id, Some(by.staff_id), "translated", "", now).await?;
    Ok(Ok(()))
}

/// A translation before it is sealed.
struct Unsealed<'t> {
    of: Option<Uuid>,
    lang: Lang,
    made_by: Uuid,
    /// Of an original: who put it into the client's language.
    put_by: Option<Uuid>,
    text: &'t str,
}

async fn keep(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    new: Unsealed<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let id = id::new(now);
    let row = id.to_string();
    let sealed = sealing::seal(tx, ring, case_id, place(&row), new.text).await?;
    let row = TranslationRow {
        id,
        message_id: new.of,
        lang: new.lang,
        made_by: new.made_by,
        sealed,
        is_original: new.put_by.is_some(),
        put_by: new.put_by,
        made_at: now,
    };
    store::insert_translation(tx, case_id, &row).await
}

/// The translations in a case by message, the newest first; under none, those of what was told at intake.
pub(super) async fn of_case(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
) -> anyhow::Result<BTreeMap<Option<Uuid>, Vec<Translation>>> {
    let mut translations: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in store::translations(tx, case_id).await? {
        let id = row.id.to_string();
        let translation = Translation {
            lang: row.lang,
            made_by: row.made_by,
            text: sealing::open(key, place(&id), &row.sealed)?,
            made_at: row.made_at,
            is_original: row.is_original,
            put_by: row.put_by,
        };
        translations.entry(row.message_id).or_default().push(translation);
    }
    Ok(translations)
}

fn place(row: &str) -> Place<'_> {
    Place { table: "message_translations", row, column: "sealed" }
}
