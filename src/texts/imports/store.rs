//! The SQL of what was taken in from files.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::File;
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) async fn files(tx: &mut Tx) -> anyhow::Result<Vec<File>> {
    let rows: Vec<(String, Uuid, Lang, Uuid)> = on!(tx, c => sqlx::query_as(
        "select imported_files.path, revisions.text_id, revisions.lang, imported_files.revision_id
         from imported_files
         join revisions on revisions.id = imported_files.revision_id
         where imported_files.gone_at is null
         order by imported_files.path",
    )
    .fetch_all(c)
    .await)
    .context("list the imported files")?;
    let file = |(path, text_id, lang, revision_id)| File { path, text_id, lang, revision_id };
    Ok(rows.into_iter().map(file).collect())
}

/// How many languages of a text have a latest revision that came from no file.
pub(super) async fn edits(tx: &mut Tx, text_id: Uuid, lang: Option<Lang>) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from translations
         left join imported_files on imported_files.revision_id = translations.latest_revision_id
         where translations.text_id = $1 and (translations.lang = $2 or $2 is null)
           and translations.latest_revision_id is not null and imported_files.path is null",
    )
    .bind(text_id)
    .bind(lang)
    .fetch_one(c)
    .await)
    .context("look for edits of a text")
}

pub(super) async fn withdraw_text(
    tx: &mut Tx,
    text_id: Uuid,
    reason: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update texts
         set withdrawn_at = $3, withdrawn_reason = $2
         where id = $1 and withdrawn_at is null",
    )
    .bind(text_id)
    .bind(reason)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("withdraw a text")
}

pub(super) async fn bring_text_back(
    tx: &mut Tx,
    text_id: Uuid,
    reason: &str,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update texts
         set withdrawn_at = null, withdrawn_reason = null
         where id = $1 and withdrawn_reason = $2",
    )
    .bind(text_id)
    .bind(reason)
    .execute(c)
    .await
    .map(drop))
    .context("bring a text back")
}

pub(super) async fn withdraw_translation(
    tx: &mut Tx,
    text_id: Uuid,
    lang: Lang,
    revision_id: Uuid,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update translations
         set public_revision_id = null
         where text_id = $1 and lang = $2 and public_revision_id = $3",
    )
    .bind(text_id)
    .bind(lang)
    .bind(revision_id)
    .execute(c)
    .await
    .map(drop))
    .context("withdraw a translation")
}

pub(super) async fn is_gone(tx: &mut Tx, path: &str) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from imported_files where path = $1 and gone_at is not null",
    )
    .bind(path)
    .fetch_one(c)
    .await)
    .context("look whether a file was gone")?;
    Ok(found > 0)
}

pub(super) async fn mark_gone(
    tx: &mut Tx,
    path: &str,
    gone_at: Option<DateTime<Utc>>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update imported_files set gone_at = $2 where path = $1")
        .bind(path)
        .bind(gone_at)
        .execute(c)
        .await
        .map(drop))
    .context("note whether a file is gone")
}

pub(super) async fn was_taken(tx: &mut Tx, stamp: &str) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from content_stamps where stamp = $1",
    )
    .bind(stamp)
    .fetch_one(c)
    .await)
    .context("look whether a content was taken in")?;
    Ok(found > 0)
}

pub(super) async fn remember_stamp(
    tx: &mut Tx,
    stamp: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into content_stamps (stamp, taken_at)
         values ($1, $2)
         on conflict (stamp) do update set taken_at = excluded.taken_at",
    )
    .bind(stamp)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("remember a content")
}

pub(super) async fn imported(
    tx: &mut Tx,
    path: &str,
) -> anyhow::Result<Option<(String, Option<Uuid>)>> {
    on!(tx, c => sqlx::query_as("select hash, revision_id from imported_files where path = $1")
        .bind(path)
        .fetch_optional(c)
        .await)
    .context("look up an imported file")
}

pub(super) async fn remember_import(
    tx: &mut Tx,
    path: &str,
    hash: &str,
    revision_id: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into imported_files (path, hash, revision_id, imported_at)
         values ($1, $2, $3, $4)
         on conflict (path) do update
         set hash = excluded.hash, revision_id = excluded.revision_id, imported_at = excluded.imported_at",
    )
    .bind(path)
    .bind(hash)
    .bind(revision_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("remember an imported file")
}
