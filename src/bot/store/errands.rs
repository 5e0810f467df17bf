//! What is to be done at Telegram: sealed until it is done, and then a hash alone, so that it is done once.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// An errand that is due.
#[derive(sqlx::FromRow)]
pub struct Due {
    pub id: Uuid,
    pub sealed: Vec<u8>,
    pub tries: i64,
}

/// `false` if the same was asked for before.
pub async fn insert(
    tx: &mut Tx,
    id: Uuid,
    (once_hash, sealed): (&[u8], &[u8]),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into telegram_errands (id, once_hash, sealed, due_at, tries)
         values ($1, $2, $3, $4, 0)
         on conflict (once_hash) do nothing",
    )
    .bind(id)
    .bind(once_hash)
    .bind(sealed)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep an errand")?;
    Ok(rows == 1)
}

pub async fn due(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Due>> {
    on!(tx, c => sqlx::query_as(
        "select id, sealed, tries
         from telegram_errands
         where done_at is null and sealed is not null and due_at <= $1
         order by due_at, id
         limit 50",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("list errands")
}

/// Notes that an errand is done, and forgets what it was. `false` if somebody was first.
pub async fn mark_done(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update telegram_errands
         set sealed = null, done_at = $2
         where id = $1 and done_at is null",
    )
    .bind(id)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that an errand is done")?;
    Ok(rows == 1)
}

/// It is tried again later, with what was done of it meanwhile.
pub async fn put_off(
    tx: &mut Tx,
    id: Uuid,
    sealed: &[u8],
    due_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update telegram_errands
         set sealed = $2, due_at = $3, tries = tries + 1
         where id = $1 and done_at is null",
    )
    .bind(id)
    .bind(sealed)
    .bind(due_at)
    .execute(c)
    .await
    .map(drop))
    .context("put an errand off")
}

/// Deletes what was done before an instant.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from telegram_errands where done_at <= $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
    .context("forget errands")
}
