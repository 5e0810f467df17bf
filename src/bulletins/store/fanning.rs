//! The SQL of how far the fan-out of a bulletin got.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::subscriptions::Missing;

/// Where the fan-out of a bulletin stands.
pub struct Run {
    /// Whom it took last.
    pub cursor: Option<Uuid>,
    /// Until when it is worth sending.
    pub not_after: Option<DateTime<Utc>>,
    pub missing: Missing,
    /// When it went through all people for the first time, where a language was added since.
    pub fanned_out_at: Option<DateTime<Utc>>,
}

/// Where the fan-out of a bulletin stands. `None` if it has none to do, or is paused. The row is locked by it.
pub async fn go_on(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Run>> {
    type Row = (Option<Uuid>, Option<DateTime<Utc>>, String, Option<DateTime<Utc>>);
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "update bulletins
         set state = 'fanning-out'
         where id = $1 and state in ('approved', 'fanning-out') and paused_at is null
         returning fan_out_cursor, not_after, missing, fanned_out_at",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("go on with the fan-out of a bulletin")?;
    Ok(row.map(|(cursor, not_after, missing, fanned_out_at)| Run {
        cursor,
        not_after,
        missing: Missing::parse(&missing).unwrap_or_default(),
        fanned_out_at,
    }))
}

/// Whom it took last, and how many more are in the outbox now.
pub async fn set_cursor(tx: &mut Tx, id: Uuid, last: Uuid, more: u64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins set fan_out_cursor = $2, taken = taken + $3 where id = $1",
    )
    .bind(id)
    .bind(last)
    .bind(i64::try_from(more)?)
    .execute(c)
    .await
    .map(drop))
    .context("remember how far the fan-out got")
}

/// The instant of the first end stays: whoever waits for another language had subscribed by then. What was expected
/// gives way to what is there.
pub async fn end(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = 'sending', fanned_out_at = coalesce(fanned_out_at, $2),
             going_round_since = null, audience = taken
         where id = $1",
    )
    .bind(id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("end the fan-out of a bulletin")
}

/// Begins it once more, from the first, for so many people more.
pub async fn again(tx: &mut Tx, id: Uuid, people: u64, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update bulletins
         set state = case when state = 'approved' then state else 'fanning-out' end,
             going_round_since = case when fanned_out_at is not null then $2
                                      else going_round_since end,
             fan_out_cursor = null, done_at = null, audience = audience + $3
         where id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(i64::try_from(people)?)
    .execute(c)
    .await
    .map(drop))
    .context("begin the fan-out of a bulletin once more")
}

pub async fn missing(tx: &mut Tx, id: Uuid) -> anyhow::Result<Missing> {
    let missing: Option<String> = on!(tx, c => sqlx::query_scalar(
        "select missing from bulletins where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("read what becomes of whoever reads none of its languages")?;
    Ok(missing.and_then(|missing| Missing::parse(&missing)).unwrap_or_default())
}

pub async fn set_missing(tx: &mut Tx, id: Uuid, missing: Missing) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set missing = $2 where id = $1 and state = 'draft'")
        .bind(id)
        .bind(missing.as_str())
        .execute(c)
        .await
        .map(drop))
    .context("set what becomes of whoever reads none of its languages")
}
