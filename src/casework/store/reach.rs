//! How a client can be reached, and the links that tie a case to a Telegram chat.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// How the client wants to hear, and the sealed address if there is one.
pub async fn reach_of(
    tx: &mut Tx,
    case_id: Uuid,
) -> anyhow::Result<Option<(String, Option<Vec<u8>>)>> {
    on!(tx, c => sqlx::query_as("select reach, reach_sealed from cases where id = $1")
        .bind(case_id)
        .fetch_optional(c)
        .await)
    .context("read how a client can be reached")
}

pub async fn set_reach(
    tx: &mut Tx,
    case_id: Uuid,
    kind: &str,
    sealed: &[u8],
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update cases set reach = $2, reach_sealed = $3 where id = $1")
        .bind(case_id)
        .bind(kind)
        .bind(sealed)
        .execute(c)
        .await
        .map(drop))
    .context("note how a client can be reached")
}

/// She comes back with her receipt from now on, and is told nothing.
pub async fn forget_reach(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases set reach = 'receipt', reach_sealed = null where id = $1",
    )
    .bind(case_id)
    .execute(c)
    .await
    .map(drop))
    .context("forget how a client can be reached")
}

pub async fn insert_link(
    tx: &mut Tx,
    token_hash: &[u8],
    case_id: Uuid,
    expires_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into telegram_links (token_hash, case_id, created_at, expires_at)
         values ($1, $2, $3, $4)",
    )
    .bind(token_hash)
    .bind(case_id)
    .bind(now)
    .bind(expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("keep a link to Telegram")
}

/// The case of a link that still holds, which is used up by this.
pub async fn use_link(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "update telegram_links
         set used_at = $2
         where token_hash = $1 and used_at is null and expires_at > $2 and case_id is not null
         returning case_id",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("use a link to Telegram")
}

/// Deletes links that hold no longer.
pub async fn forget_links(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query("delete from telegram_links where expires_at <= $1")
        .bind(now)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("forget links to Telegram")
}

/// The case of a link that was used and would hold otherwise.
pub async fn case_of_used_link(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id
         from telegram_links
         where token_hash = $1 and used_at is not null and expires_at > $2 and case_id is not null",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find a link to Telegram that was used")
}
