//! Links that open a case once, made in the chat that hears of it.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

pub async fn insert_case_link(
    tx: &mut Tx,
    (token_hash, chat_hash): (&[u8], &[u8]),
    case_id: Uuid,
    (made_at, expires_at): (DateTime<Utc>, DateTime<Utc>),
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_links (token_hash, case_id, chat_hash, made_at, expires_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash)
    .bind(case_id)
    .bind(chat_hash)
    .bind(made_at)
    .bind(expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("keep a link to a case")
}

pub async fn delete_case_links(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from case_links where case_id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(drop))
    .context("void the links to a case")
}

/// The case of a link that holds, made in a chat that is still tied to it.
pub async fn case_of_link(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_links.case_id
         from case_links
         join case_chats on case_chats.case_id = case_links.case_id
                        and case_chats.chat_hash = case_links.chat_hash
         where case_links.token_hash = $1 and case_links.used_at is null
           and case_links.expires_at > $2",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find a link to a case")
}

/// `false` if somebody was first.
pub async fn use_case_link(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_links
         set used_at = $2
         where token_hash = $1 and used_at is null and expires_at > $2",
    )
    .bind(token_hash)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("use a link to a case")?;
    Ok(rows == 1)
}

/// Deletes links that hold no longer.
pub async fn forget_case_links(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from case_links where expires_at <= $1")
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("forget links to cases")
}
