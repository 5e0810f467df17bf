//! The SQL of feedback.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Verdict, Which};
use crate::db::{Tx, on};
use crate::language::Lang;
use crate::texts::Published;

pub(super) async fn insert(
    tx: &mut Tx,
    id: Uuid,
    text: &Published,
    (lang, verdict): (Lang, Verdict),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into feedback (id, text_id, lang, text_lang, revision_id, useful, given_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(text.text.id)
    .bind(lang)
    .bind(text.lang)
    .bind(text.revision_id)
    .bind(verdict == Verdict::Useful)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep what a reader says of a text")
}

pub(super) async fn exists(tx: &mut Tx, id: Uuid) -> anyhow::Result<bool> {
    let found: Option<Uuid> =
        on!(tx, c => sqlx::query_scalar("select id from feedback where id = $1")
        .bind(id)
        .fetch_optional(c)
        .await)
        .context("find what a reader said")?;
    Ok(found.is_some())
}

pub(super) async fn add_words(tx: &mut Tx, id: Uuid, sealed: &[u8]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update feedback
         set body_sealed = $2
         where id = $1 and body_sealed is null",
    )
    .bind(id)
    .bind(sealed)
    .execute(c)
    .await
    .map(drop))
    .context("keep what a reader wrote")
}

pub(super) async fn counts(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, Lang, bool, u64)>> {
    let rows: Vec<(Uuid, Lang, bool, i64)> = on!(tx, c => sqlx::query_as(
        "select text_id, text_lang, useful, count(*)
         from feedback
         group by text_id, text_lang, useful
         order by text_id, text_lang, useful",
    )
    .fetch_all(c)
    .await)
    .context("count what readers say")?;
    let count = |(id, lang, useful, times): (Uuid, Lang, bool, i64)| {
        (id, lang, useful, times.unsigned_abs())
    };
    Ok(rows.into_iter().map(count).collect())
}

#[derive(sqlx::FromRow)]
pub(super) struct CommentRow {
    pub id: Uuid,
    pub text_id: Uuid,
    pub lang: Lang,
    pub text_lang: Lang,
    pub useful: bool,
    pub body_sealed: Vec<u8>,
    pub given_at: DateTime<Utc>,
    pub handled_at: Option<DateTime<Utc>>,
    pub handled_by: Option<Uuid>,
}

pub(super) async fn comments(
    tx: &mut Tx,
    which: Which,
    most: i64,
) -> anyhow::Result<Vec<CommentRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, text_id, lang, text_lang, useful, body_sealed, given_at, handled_at, handled_by
         from feedback
         where body_sealed is not null and (handled_at is null or $1)
         order by given_at desc, id desc
         limit $2",
    )
    .bind(which == Which::All)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list what readers wrote")
}

pub(super) async fn open_comments(tx: &mut Tx) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from feedback
         where body_sealed is not null and handled_at is null",
    )
    .fetch_one(c)
    .await)
    .context("count open comments")?;
    Ok(count.unsigned_abs())
}

pub(super) async fn handle(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update feedback
         set handled_at = $3, handled_by = $2
         where id = $1 and body_sealed is not null and handled_at is null",
    )
    .bind(id)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note that a comment was dealt with")
}

pub(super) async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from feedback where given_at < $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
    .context("forget what readers said a year ago")
}
