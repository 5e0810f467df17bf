//! Files are opened: a rendition whole, an original piece by piece. What somebody of the staff opens is in the
//! trail before a byte of it leaves.

use std::sync::Arc;

use anyhow::Context;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures::Stream;
use futures::stream::try_unfold;
use uuid::Uuid;

use super::{
    Access, Author, Because, Ends, File, Refusal, Rendition, State, VaultTrouble, name_at,
    open_piece, row_of,
};
use crate::casework::{audit, sealing, store};
use crate::db::{Db, Tx};
use crate::vault::{CaseKey, KeyRing};

/// A file as a list shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub file: File,
    /// As the phone that sent it calls it.
    pub name: Option<String>,
}

/// What a client sent herself. What she sees of her own is not recorded.
pub async fn of_client(tx: &mut Tx, ring: &KeyRing, case_id: Uuid) -> anyhow::Result<Vec<Shown>> {
    let mut files = of_case(tx, ring, case_id).await?;
    files.retain(|shown| shown.file.author == Author::Client);
    Ok(files)
}

/// Every file of a case, for the page on which the case is read; that reading is recorded there.
pub async fn of_case(tx: &mut Tx, ring: &KeyRing, case_id: Uuid) -> anyhow::Result<Vec<Shown>> {
    let files = store::files_of(tx, case_id).await?;
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(Vec::new());
    };
    files.into_iter().map(|file| named(file, &key)).collect()
}

fn named(file: File, key: &CaseKey) -> anyhow::Result<Shown> {
    let row = file.id.to_string();
    let open = |sealed: &Vec<u8>| key.open(name_at(&row), sealed).map_err(VaultTrouble::Text);
    let name = file.name_sealed.as_ref().map(open).transpose()?;
    Ok(Shown { name: name.map(String::from_utf8).transpose()?, file })
}

/// A rendition of a picture. None: there is none, or the file is not in this case.
pub async fn open_rendition(
    tx: &mut Tx,
    ring: &KeyRing,
    (case_id, file_id): (Uuid, Uuid),
    rendition: Rendition,
) -> anyhow::Result<Option<Vec<u8>>> {
    let file = store::find_file(tx, case_id, file_id).await?;
    let Some(file) = file.filter(|file| file.state == State::Cleaned) else {
        return Ok(None);
    };
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(None);
    };
    let pieces = store::pieces(tx, file.id, rendition).await?;
    Ok(Some(joined(&key, file.id, rendition, &pieces)?))
}

/// The pieces of a rendition as one, if they are all of it.
pub(super) fn joined(
    key: &CaseKey,
    file_id: Uuid,
    rendition: Rendition,
    pieces: &[Vec<u8>],
) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut left = pieces.len();
    for (number, sealed) in (0..).zip(pieces) {
        left -= 1;
        let ends = if left == 0 { Ends::Here } else { Ends::Later };
        bytes.extend(open_piece(key, &row_of(file_id, rendition, number, ends), sealed)?);
    }
    Ok(bytes)
}

/// Somebody of the staff sees which files a case has, outside the page of the case: written into the trail.
pub async fn note_reading(
    tx: &mut Tx,
    access: Access,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let why = match access.check(tx, now).await? {
        Ok(why) => why,
        Err(refusal) => return Ok(Err(refusal)),
    };
    audit::append(tx, access.case_id, Some(access.staff_id), "read", why, now).await?;
    Ok(Ok(()))
}

/// Somebody of the staff opens a file: written into the trail, for an original with her reason.
pub async fn read_by_staff(
    tx: &mut Tx,
    access: Access,
    file_id: Uuid,
    original: Option<Because>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<File, Refusal>> {
    let why = match access.check(tx, now).await? {
        Ok(why) => why,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let found = store::find_file(tx, access.case_id, file_id).await?;
    let is_there = |file: &File| file.state != State::Refused;
    let Some(file) = found.filter(is_there) else {
        return Ok(Err(Refusal::NotFound));
    };
    let (act, detail) = match original {
        Some(because) => ("took original", because.as_str()),
        None => ("read file", why),
    };
    audit::append(tx, access.case_id, Some(access.staff_id), act, detail, now).await?;
    Ok(Ok(file))
}

/// The original as it came, a piece at a time.
pub async fn open_original(
    db: &Db,
    ring: &KeyRing,
    file: File,
) -> anyhow::Result<Option<impl Stream<Item = anyhow::Result<Bytes>> + Send + 'static>> {
    let mut tx = db.read().await?;
    let Some(key) = sealing::key_of(&mut tx, ring, file.case_id).await? else {
        return Ok(None);
    };
    drop(tx);
    let (db, file, key) = (db.clone(), Arc::new(file), Arc::new(key));
    Ok(Some(try_unfold(0, move |number| {
        let (db, file, key) = (db.clone(), Arc::clone(&file), Arc::clone(&key));
        async move {
            if number == file.pieces() {
                return Ok(None);
            }
            Ok(Some((original_piece(&db, &key, &file, number).await?, number + 1)))
        }
    })))
}

async fn original_piece(db: &Db, key: &CaseKey, file: &File, number: i64) -> anyhow::Result<Bytes> {
    let mut tx = db.read().await?;
    let sealed = store::piece(&mut tx, file.id, Rendition::Original, number).await?;
    let sealed = sealed.context("a file lacks a piece")?;
    let ends = if number + 1 == file.pieces() { Ends::Here } else { Ends::Later };
    let row = row_of(file.id, Rendition::Original, number, ends);
    Ok(open_piece(key, &row, &sealed)?.into())
}
