//! The SQL of the runs of digests.

use anyhow::Context;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use crate::bulletins::digests::{Every, Run};
use crate::db::{Tx, on};

/// Until when the last run of a cadence in a zone went.
pub async fn last(tx: &mut Tx, every: Every, zone: Tz) -> anyhow::Result<Option<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select until_at
         from digests
         where cadence = $1 and time_zone = $2
         order by until_at desc
         limit 1",
    )
    .bind(every.cadence().as_str())
    .bind(zone.name())
    .fetch_optional(c)
    .await)
    .context("look for the last run of digests")
}

/// Begins a run, unless another machine has.
pub async fn insert(tx: &mut Tx, run: &Run, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into digests (id, cadence, time_zone, from_at, until_at, started_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (cadence, time_zone, until_at) do nothing",
    )
    .bind(run.id)
    .bind(run.every.cadence().as_str())
    .bind(run.zone.name())
    .bind(run.from_at)
    .bind(run.until_at)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("begin a run of digests")
}

/// The runs that are not through, the oldest first.
pub async fn open(tx: &mut Tx) -> anyhow::Result<Vec<Run>> {
    type Row = (Uuid, String, String, DateTime<Utc>, DateTime<Utc>, Option<Uuid>);
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, cadence, time_zone, from_at, until_at, fan_out_cursor
         from digests
         where done_at is null
         order by until_at, id",
    )
    .fetch_all(c)
    .await)
    .context("look for runs of digests")?;
    rows.into_iter()
        .map(|(id, cadence, zone, from_at, until_at, cursor)| {
            let every = Every::parse(&cadence).context("read how often a digest leaves")?;
            let zone = zone.parse().map_err(|_| anyhow::anyhow!("{zone:?} is no time zone"))?;
            Ok(Run { id, every, zone, from_at, until_at, cursor })
        })
        .collect()
}

/// The runs that end after an instant.
pub async fn since(tx: &mut Tx, after: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar("select id from digests where until_at > $1")
        .bind(after)
        .fetch_all(c)
        .await)
    .context("look for earlier runs of digests")
}

/// Moves a run on to somebody. `false` if it stands no more where it was read.
pub async fn advance(tx: &mut Tx, run: &Run, last: Uuid) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update digests
         set fan_out_cursor = $3
         where id = $1 and done_at is null
           and coalesce(fan_out_cursor, $4) = coalesce($2, $4)",
    )
    .bind(run.id)
    .bind(run.cursor)
    .bind(last)
    .bind(Uuid::nil())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("move a run of digests on")?;
    Ok(rows == 1)
}

/// Ends a run. `false` if it stands no more where it was read.
pub async fn end(tx: &mut Tx, run: &Run, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update digests
         set done_at = $3
         where id = $1 and done_at is null
           and coalesce(fan_out_cursor, $4) = coalesce($2, $4)",
    )
    .bind(run.id)
    .bind(run.cursor)
    .bind(now)
    .bind(Uuid::nil())
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("end a run of digests")?;
    Ok(rows == 1)
}

/// The bulletins that went out after an instant and up to another and are no alerts, each with its instant, in the
/// order of time. One that is still on its way into the outbox, or was stopped, is not among them.
pub async fn sent(
    tx: &mut Tx,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select id, coalesce(send_at, approved_at) as at
         from bulletins
         where state in ('sending', 'done') and paused_at is null
           and kind in ('note', 'issue', 'change', 'correction')
           and coalesce(send_at, approved_at) > $1 and coalesce(send_at, approved_at) <= $2
         order by at, id",
    )
    .bind(after)
    .bind(until)
    .fetch_all(c)
    .await)
    .context("look for what was sent")
}
