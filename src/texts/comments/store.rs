//! The SQL of comments.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{By, Comment, Identity, Place};
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) async fn insert(tx: &mut Tx, place: Place, comment: &Comment) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into comments
           (id, text_id, lang, source_hash, source_occurrence, body, staff_id, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(comment.id)
    .bind(place.text_id)
    .bind(place.lang)
    .bind(&comment.segment.hash)
    .bind(comment.segment.occurrence)
    .bind(&comment.body)
    .bind(comment.by)
    .bind(comment.written_at)
    .execute(c)
    .await
    .map(drop))
    .context("write a comment")
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    source_hash: String,
    source_occurrence: i64,
    body: String,
    staff_id: Uuid,
    written_at: DateTime<Utc>,
    settled_at: Option<DateTime<Utc>>,
}

pub(super) async fn comments(tx: &mut Tx, place: Place) -> anyhow::Result<Vec<Comment>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, source_hash, source_occurrence, body, staff_id, written_at, settled_at
         from comments
         where text_id = $1 and lang = $2
         order by written_at, id",
    )
    .bind(place.text_id)
    .bind(place.lang)
    .fetch_all(c)
    .await)
    .context("read comments")?;
    let comment = |row: Row| Comment {
        id: row.id,
        segment: Identity { hash: row.source_hash, occurrence: row.source_occurrence },
        body: row.body,
        by: row.staff_id,
        written_at: row.written_at,
        settled_at: row.settled_at,
    };
    Ok(rows.into_iter().map(comment).collect())
}

pub(super) async fn settle(tx: &mut Tx, place: Place, comment: Uuid, by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update comments
         set settled_at = $4, settled_by = $5
         where id = $1 and text_id = $2 and lang = $3 and settled_at is null",
    )
    .bind(comment)
    .bind(place.text_id)
    .bind(place.lang)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(drop))
    .context("settle a comment")
}

pub(super) async fn waiting(tx: &mut Tx) -> anyhow::Result<Vec<(Place, i64)>> {
    let rows: Vec<(Uuid, Lang, i64)> = on!(tx, c => sqlx::query_as(
        "select text_id, lang, count(*)
         from comments
         where settled_at is null
         group by text_id, lang
         order by text_id, lang",
    )
    .fetch_all(c)
    .await)
    .context("count comments")?;
    Ok(rows.into_iter().map(|(text_id, lang, n)| (Place { text_id, lang }, n)).collect())
}

/// Moves what waits at one segment of the source to another one.
pub(super) async fn follow(
    tx: &mut Tx,
    text_id: Uuid,
    from: &Identity,
    to: &Identity,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update comments
         set source_hash = $4, source_occurrence = $5
         where text_id = $1 and source_hash = $2 and source_occurrence = $3 and settled_at is null",
    )
    .bind(text_id)
    .bind(&from.hash)
    .bind(from.occurrence)
    .bind(&to.hash)
    .bind(to.occurrence)
    .execute(c)
    .await
    .map(drop))
    .context("let comments follow their segment")
}
