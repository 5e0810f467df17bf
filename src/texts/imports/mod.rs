//! What was taken in from content files: which file a text stands in, what goes when its file goes, and
//! which content is older than what is here.

mod store;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, epoch};
use crate::language::Lang;

/// The reason of a withdrawal that ends when the file is back.
const GONE: &str = "content";
/// Where the stamp of the content taken in last stands among the files.
const CONTENT: &str = "content";

/// A file from which one language of a text was taken in.
#[derive(Clone, Debug)]
pub struct File {
    pub path: String,
    pub text_id: Uuid,
    pub lang: Lang,
    pub revision_id: Uuid,
}

/// The files that were there at the last import.
pub async fn files(tx: &mut Tx) -> anyhow::Result<Vec<File>> {
    store::files(tx).await
}

/// Withdraws what a file had made public, and gives whether it did: what was edited in the house since
/// stays. With the Korean the whole text goes, so there every language counts.
pub async fn withdraw(tx: &mut Tx, file: &File, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let is_source = file.lang == Lang::KOREAN;
    let lang = (!is_source).then_some(file.lang);
    if store::edits(tx, file.text_id, lang).await? > 0 {
        return Ok(false);
    }
    if is_source {
        store::withdraw_text(tx, file.text_id, GONE, now).await?;
    } else {
        store::withdraw_translation(tx, file.text_id, file.lang, file.revision_id).await?;
    }
    store::mark_gone(tx, &file.path, Some(now)).await?;
    epoch::raise(tx).await?;
    Ok(true)
}

/// Takes a withdrawal back whose file is here again, and gives whether there was one. What the file says
/// is for the caller to publish.
pub async fn bring_back(tx: &mut Tx, path: &str, text_id: Uuid) -> anyhow::Result<bool> {
    if !store::is_gone(tx, path).await? {
        return Ok(false);
    }
    store::mark_gone(tx, path, None).await?;
    store::bring_text_back(tx, text_id, GONE).await?;
    epoch::raise(tx).await?;
    Ok(true)
}

/// Whether this content was replaced by another one since it was taken in.
pub async fn is_older(tx: &mut Tx, stamp: &str) -> anyhow::Result<bool> {
    let newest = imported(tx, CONTENT).await?;
    let is_newest = newest.is_none_or(|(newest, _)| newest == stamp);
    Ok(!is_newest && store::was_taken(tx, stamp).await?)
}

/// Whether this content is the one that was taken in last.
pub async fn is_newest(tx: &mut Tx, stamp: &str) -> anyhow::Result<bool> {
    Ok(imported(tx, CONTENT).await?.is_some_and(|(newest, _)| newest == stamp))
}

/// Remembers the content that is taken in.
pub async fn remember(tx: &mut Tx, stamp: &str, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::remember_stamp(tx, stamp, now).await?;
    remember_import(tx, CONTENT, stamp, None, now).await
}

/// The hash of the file that was last imported from this path, and the revision that it became.
pub async fn imported(tx: &mut Tx, path: &str) -> anyhow::Result<Option<(String, Option<Uuid>)>> {
    store::imported(tx, path).await
}

/// Remembers that a file was imported.
pub async fn remember_import(
    tx: &mut Tx,
    path: &str,
    hash: &str,
    revision_id: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::remember_import(tx, path, hash, revision_id, now).await
}
