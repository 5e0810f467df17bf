//! The SQL of chats: found by a keyed hash, with the number and the draft sealed.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};
use crate::language::Lang;

/// A chat as it is kept.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub lang: Option<Lang>,
    pub draft_sealed: Option<Vec<u8>>,
}

pub async fn find(tx: &mut Tx, hash: &[u8]) -> anyhow::Result<Option<Row>> {
    on!(tx, c => sqlx::query_as(
        "select lang, draft_sealed from telegram_chats where chat_hash = $1",
    )
    .bind(hash)
    .fetch_optional(c)
    .await)
    .context("find a chat")
}

/// The chat of this hash, made if there is none. It is written in any case, so that the row stays locked
/// until the transaction ends.
pub async fn take(
    tx: &mut Tx,
    hash: &[u8],
    chat_sealed: &[u8],
    step: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Row> {
    on!(tx, c => sqlx::query_as(
        "insert into telegram_chats (chat_hash, chat_sealed, step, updated_at)
         values ($1, $2, $3, $4)
         on conflict (chat_hash) do update
         set updated_at = excluded.updated_at
         returning lang, draft_sealed",
    )
    .bind(hash)
    .bind(chat_sealed)
    .bind(step)
    .bind(now)
    .fetch_one(c)
    .await)
    .context("take a chat")
}

pub async fn keep(
    tx: &mut Tx,
    hash: &[u8],
    row: &Row,
    step: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update telegram_chats
         set lang = $2, step = $3, draft_sealed = $4, updated_at = $5
         where chat_hash = $1",
    )
    .bind(hash)
    .bind(row.lang)
    .bind(step)
    .bind(row.draft_sealed.as_deref())
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep a chat")
}

pub async fn forget(tx: &mut Tx, hash: &[u8]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from telegram_chats where chat_hash = $1")
        .bind(hash)
        .execute(c)
        .await
        .map(drop))
    .context("forget a chat")
}

pub async fn forget_drafts(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "update telegram_chats
         set draft_sealed = null, step = 'resting'
         where draft_sealed is not null and updated_at < $1",
    )
    .bind(before)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("forget old drafts")
}
