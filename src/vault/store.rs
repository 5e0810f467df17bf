//! The SQL of the vault: which ring belongs to this database.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

pub(super) async fn fingerprint(tx: &mut Tx) -> anyhow::Result<Option<Vec<u8>>> {
    on!(tx, c => sqlx::query_scalar("select fingerprint from key_rings where id = 1")
        .fetch_optional(c)
        .await)
    .context("look up which key ring belongs to the database")
}

/// Notes the ring if none was noted before, also by another process meanwhile.
pub(super) async fn note(
    tx: &mut Tx,
    fingerprint: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into key_rings (id, fingerprint, noted_at)
         values (1, $1, $2)
         on conflict (id) do nothing",
    )
    .bind(fingerprint)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note which key ring belongs to the database")
}

/// Since when a month's key wraps nothing: from now, unless that was noted before.
pub(super) async fn note_idle(
    tx: &mut Tx,
    month: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<DateTime<Utc>> {
    // The update changes nothing; it gives the row that was there before.
    on!(tx, c => sqlx::query_scalar(
        "insert into ring_keys (month, unused_since)
         values ($1, $2)
         on conflict (month) do update
         set unused_since = ring_keys.unused_since
         returning unused_since",
    )
    .bind(month)
    .bind(now)
    .fetch_one(c)
    .await)
    .context("note that a key wraps nothing")
}

pub(super) async fn forget_idle(tx: &mut Tx, month: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from ring_keys where month = $1")
        .bind(month)
        .execute(c)
        .await
        .map(drop))
    .context("note that a key is in use")
}

pub(super) async fn note_destroyed(
    tx: &mut Tx,
    month: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update ring_keys set destroyed_at = $2 where month = $1")
        .bind(month)
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("note that a key was destroyed")
}

pub(super) async fn destroyed(tx: &mut Tx) -> anyhow::Result<Vec<(String, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select month, destroyed_at
         from ring_keys
         where destroyed_at is not null
         order by month",
    )
    .fetch_all(c)
    .await)
    .context("list keys that were destroyed")
}

pub(super) async fn insert_copy(
    tx: &mut Tx,
    id: Uuid,
    months: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("insert into key_copies (id, copied_at, months) values ($1, $2, $3)")
        .bind(id)
        .bind(now)
        .bind(months)
        .execute(c)
        .await
        .map(drop))
    .context("note a copy of the key ring")
}

pub(super) async fn last_copy(tx: &mut Tx) -> anyhow::Result<Option<(DateTime<Utc>, String)>> {
    on!(tx, c => sqlx::query_as(
        "select copied_at, months from key_copies order by copied_at desc, id desc limit 1",
    )
    .fetch_optional(c)
    .await)
    .context("read the last copy of the key ring")
}
