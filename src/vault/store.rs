//! The SQL of the vault: which ring belongs to this database.

use anyhow::Context;
use chrono::{DateTime, Utc};

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
