//! What came from Telegram: sealed until it is handled, and then a number alone.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};

/// `false` if it was stored before.
pub async fn insert(
    tx: &mut Tx,
    update_id: i64,
    (chat_hash, sealed): (&[u8], &[u8]),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into telegram_updates (update_id, chat_hash, sealed, received_at)
         values ($1, $2, $3, $4)
         on conflict (update_id) do nothing",
    )
    .bind(update_id)
    .bind(chat_hash)
    .bind(sealed)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("store an update")?;
    Ok(rows == 1)
}

/// How much of a chat is still to be handled.
pub async fn count_waiting(tx: &mut Tx, chat_hash: &[u8]) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*) from telegram_updates where chat_hash = $1 and handled_at is null",
    )
    .bind(chat_hash)
    .fetch_one(c)
    .await)
    .context("count the updates of a chat")
}

/// What is still to be handled, and of each chat no more than told: first the oldest of every chat, in the order
/// in which they were received, then the second of each. Within a chat the number is the order, since what Telegram
/// brings on several connections may arrive crosswise (<https://core.telegram.org/bots/api#update>). So fifty that say a thousand things do not stand before
/// the others. Sealed.
pub async fn waiting(tx: &mut Tx, of_a_chat: i64) -> anyhow::Result<Vec<(i64, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as(
        "select update_id, sealed
         from (select update_id, sealed, received_at,
                      row_number() over (partition by chat_hash order by update_id) as place
               from telegram_updates
               where handled_at is null and sealed is not null) as waiting
         where place <= $1
         order by place, received_at, update_id
         limit 2000",
    )
    .bind(of_a_chat)
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
