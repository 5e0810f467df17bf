//! The decisions of a day, made again.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};

use crate::db::{Tx, on};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Replayed {
    pub day: NaiveDate,
    pub replayed: i64,
    pub differed: i64,
}

/// Another machine that did the same day keeps its row: both found the same.
pub async fn insert_replay(tx: &mut Tx, done: Replayed, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into replays (day, replayed, differed, done_at)
         values ($1, $2, $3, $4)
         on conflict do nothing",
    )
    .bind(done.day)
    .bind(done.replayed)
    .bind(done.differed)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep what came of a replay")
}

/// The newest.
pub async fn last_replay(tx: &mut Tx) -> anyhow::Result<Option<Replayed>> {
    on!(tx, c => sqlx::query_as(
        "select day, replayed, differed from replays order by day desc limit 1",
    )
    .fetch_optional(c)
    .await)
    .context("read the last replay")
}
