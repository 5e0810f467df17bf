//! The key of each case, wrapped by the ring.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::vault::Wrapped;

pub async fn insert_key(
    tx: &mut Tx,
    case_id: Uuid,
    wrapped: &Wrapped,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_keys (case_id, ring_key, wrapped, wrapped_at) values ($1, $2, $3, $4)",
    )
    .bind(case_id)
    .bind(&wrapped.key_id)
    .bind(&wrapped.bytes)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep a case's key")
}

pub async fn key_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Wrapped>> {
    let row: Option<(String, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "select ring_key, wrapped from case_keys where case_id = $1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("read a case's key")?;
    Ok(row.map(|(key_id, bytes)| Wrapped { key_id, bytes }))
}

/// Keys of cases after one that another month's key wraps, by case: at most `limit`.
pub async fn keys_to_rewrap(
    tx: &mut Tx,
    current: &str,
    after: Uuid,
    limit: i64,
) -> anyhow::Result<Vec<(Uuid, Wrapped)>> {
    let rows: Vec<(Uuid, String, Vec<u8>)> = on!(tx, c => sqlx::query_as(
        "select case_id, ring_key, wrapped
         from case_keys
         where ring_key <> $1 and case_id > $2
         order by case_id
         limit $3",
    )
    .bind(current)
    .bind(after)
    .bind(limit)
    .fetch_all(c)
    .await)
    .context("list keys to be wrapped anew")?;
    let wrapped = |(case_id, key_id, bytes)| (case_id, Wrapped { key_id, bytes });
    Ok(rows.into_iter().map(wrapped).collect())
}

/// Puts a key that was wrapped anew in the place of the old one, unless it is another by now.
pub async fn set_wrapped(
    tx: &mut Tx,
    case_id: Uuid,
    (old, new): (&str, &Wrapped),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update case_keys
         set ring_key = $3, wrapped = $4, wrapped_at = $5
         where case_id = $1 and ring_key = $2",
    )
    .bind(case_id)
    .bind(old)
    .bind(&new.key_id)
    .bind(&new.bytes)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("wrap the key of a case anew")
}

/// How many cases each month's key wraps.
pub async fn count_by_ring_key(tx: &mut Tx) -> anyhow::Result<Vec<(String, i64)>> {
    on!(tx, c => sqlx::query_as(
        "select ring_key, count(*) from case_keys group by ring_key order by ring_key",
    )
    .fetch_all(c)
    .await)
    .context("count what each key wraps")
}
