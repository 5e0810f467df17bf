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
