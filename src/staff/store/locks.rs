//! When a session locks.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};

pub async fn see_session(
    tx: &mut Tx,
    hash: &[u8],
    locks_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update sessions
         set seen_at = $3, locks_at = $2
         where token_hash = $1 and (locks_at is null or locks_at > $3)",
    )
    .bind(hash)
    .bind(locks_at)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note that the owner of a session was seen")
}

/// Locks since it began: no clock is behind of that, as one of another process may be of now.
pub async fn lock_session(tx: &mut Tx, hash: &[u8]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update sessions set locks_at = created_at where token_hash = $1")
        .bind(hash)
        .execute(c)
        .await
        .map(drop))
    .context("lock a session")
}

pub async fn unlock_session(
    tx: &mut Tx,
    hash: &[u8],
    locks_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update sessions
         set seen_at = $3, locks_at = $2
         where token_hash = $1",
    )
    .bind(hash)
    .bind(locks_at)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("open a session that was locked")
}
