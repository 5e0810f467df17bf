//! Notes of staff among themselves. Whoever may read the case reads them; its client never does.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{By, Refusal, audit, reading, sealing, store};
use crate::db::Tx;
use crate::id;
use crate::vault::{CaseKey, KeyRing, Place};

/// The longest note in characters.
pub const LONGEST_NOTE: usize = 4_000;

/// A note, opened.
#[derive(Clone, Debug)]
pub struct Note {
    pub staff_id: Uuid,
    pub text: String,
    pub written_at: DateTime<Utc>,
}

/// A note as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct NewNote<'t> {
    pub text: &'t str,
    /// What makes a second click the same note.
    pub key: &'t str,
}

/// Keeps a note of whoever has the case, or interprets in a conversation. A second click is the same note.
pub async fn note(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    new: NewNote<'_>,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let text = match super::parse_words(new.text, LONGEST_NOTE) {
        Ok(text) => text,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let seated = store::seated(tx, case_id).await?;
    let sits = seated.iter().any(|seat| seat.staff_id == by.staff_id);
    // Whoever puts a letter into another language has no part in the folder.
    if !sits || reading::translates(tx, &case, by.staff_id).await? {
        return Ok(Err(Refusal::NotYours));
    }
    let note_id = id::new(by.now);
    let row = note_id.to_string();
    let sealed = sealing::seal(tx, ring, case_id, place(&row), &text).await?;
    let same = format!("{case_id}\n{}\n{}\n{text}", by.staff_id, new.key);
    let key_hash = ring.keyed_hash("note-idempotency", same.as_bytes());
    let new = store::NoteRow { id: note_id, staff_id: by.staff_id, sealed, written_at: by.now };
    if store::insert_note(tx, case_id, &new, &key_hash).await? {
        audit::append(tx, case_id, Some(by.staff_id), "noted", "", by.now).await?;
    }
    Ok(Ok(()))
}

/// The notes of a case, the oldest first.
pub(super) async fn of_case(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
) -> anyhow::Result<Vec<Note>> {
    let rows = store::notes(tx, case_id).await?;
    let note = |row: store::NoteRow| {
        let id = row.id.to_string();
        let text = sealing::open(key, place(&id), &row.sealed)?;
        Ok(Note { staff_id: row.staff_id, text, written_at: row.written_at })
    };
    rows.into_iter().map(note).collect()
}

fn place(row: &str) -> Place<'_> {
    Place { table: "case_notes", row, column: "sealed" }
}
