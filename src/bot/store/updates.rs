//! What came from Telegram: sealed until it is handled, and then a number alone.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};

/// `false` if it was stored before.
pub async fn insert(
    tx: &mut Tx,
    update_id: i64,
    sealed: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into telegram_updates (update_id, sealed, received_at)
         values ($1, $2, $3)
         on conflict (update_id) do nothing",
    )
    .bind(update_id)
    .bind(sealed)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("store an update")?;
    Ok(rows == 1)
}

/// What is still to be handled, in the order in which it was received. Sealed.
pub async fn waiting(tx: &mut Tx) -> anyhow::Result<Vec<(i64, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as(
        "select update_id, sealed
         from telegram_updates
         where handled_at is null and sealed is not null
         order by received_at, update_id
         limit 500",
    )
    .fetch_all(c)
    .await)
    .context("list updates")
}

/// Notes that an update is handled, in the transaction that handles it, and forgets what it said. `false`
/// if somebody else was first.
pub async fn mark_handled(tx: &mut Tx, update_id: i64, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update telegram_updates
         set sealed = null, handled_at = $2
         where update_id = $1 and handled_at is null",
    )
    .bind(update_id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that an update is handled")?;
    Ok(rows == 1)
}

/// Deletes the numbers of what was handled before an instant.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query("delete from telegram_updates where handled_at <= $1")
        .bind(before)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("forget old updates")
}
