//! The SQL of bulletins that are held back. A million rows are moved page by page; the hold itself is one row,
//! which every claim looks at, so that it takes effect at once.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// How a bulletin is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Paused,
    Cancelled,
    /// Goes on; its rows are being let go.
    Resumed,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Paused => "paused",
            Self::Cancelled => "cancelled",
            Self::Resumed => "resumed",
        }
    }

    fn parse(text: &str) -> anyhow::Result<Self> {
        let kind = [Self::Paused, Self::Cancelled, Self::Resumed];
        let found = kind.into_iter().find(|kind| kind.as_str() == text);
        found.with_context(|| format!("{text:?} is no way to hold a bulletin"))
    }
}

/// Holds a bulletin, or lets it go. What was cancelled stays so.
pub async fn hold(
    tx: &mut Tx,
    bulletin_id: Uuid,
    kind: Kind,
    since: Option<DateTime<Utc>>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into holds (bulletin_id, kind, since_at)
         values ($1, $2, $3)
         on conflict (bulletin_id) do update
         set kind = excluded.kind, since_at = excluded.since_at
         where holds.kind <> 'cancelled'",
    )
    .bind(bulletin_id)
    .bind(kind.as_str())
    .bind(since)
    .execute(c)
    .await
    .map(drop))
    .context("hold a bulletin")
}

const HOLDS: &str = "
    select bulletin_id, kind
    from holds
    where kind <> 'cancelled' or since_at is null or since_at > $1";
// On PostgreSQL, who lets a bulletin go waits for the claims that saw it held.
const HOLDS_KEPT_ON_POSTGRES: &str = "
    select bulletin_id, kind
    from holds
    where kind <> 'cancelled' or since_at is null or since_at > $1
    for share";

/// The bulletins that are held. What was cancelled before `before` has no rows left that could leave.
pub async fn holds(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<Vec<(Uuid, Kind)>> {
    read(tx, HOLDS, before).await
}

/// The same, and none of them is let go before the end of the transaction.
pub async fn keep_holds(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<Vec<(Uuid, Kind)>> {
    let sql = tx.sql(HOLDS, HOLDS_KEPT_ON_POSTGRES);
    read(tx, sql, before).await
}

async fn read(
    tx: &mut Tx,
    sql: &'static str,
    before: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, Kind)>> {
    let rows: Vec<(Uuid, String)> = on!(tx, c => sqlx::query_as(sql)
        .bind(before)
        .fetch_all(c)
        .await)
    .context("read which bulletins are held")?;
    rows.into_iter().map(|(id, kind)| Ok((id, Kind::parse(&kind)?))).collect()
}

/// How a bulletin is held, which nobody changes before the end of the transaction.
pub async fn lock_hold(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<Option<Kind>> {
    let kind: Option<String> = on!(tx, c => sqlx::query_scalar(
        "update holds set kind = kind where bulletin_id = $1 returning kind",
    )
    .bind(bulletin_id)
    .fetch_optional(c)
    .await)
    .context("read how a bulletin is held")?;
    kind.map(|kind| Kind::parse(&kind)).transpose()
}

/// Whether a row of a bulletin does not stand where its hold says; a hold that is over is always to be ended.
pub async fn is_misplaced(tx: &mut Tx, bulletin_id: Uuid, kind: Kind) -> anyhow::Result<bool> {
    let sql = match kind {
        Kind::Resumed => return Ok(true),
        Kind::Paused => {
            "select one
             from (select cast(1 as bigint) as one
                   from deliveries
                   where bulletin_id = $1 and state = 'ready'
                   union all
                   select cast(1 as bigint)
                   from deliveries
                   where goes_with_id = $1 and state = 'ready') as misplaced
             limit 1"
        }
        Kind::Cancelled => {
            "select one
             from (select cast(1 as bigint) as one
                   from deliveries
                   where bulletin_id = $1 and state in ('ready', 'held', 'unknown')
                     and (state <> 'unknown' or again_at is not null)
                   union all
                   select cast(1 as bigint)
                   from deliveries
                   where goes_with_id = $1 and state in ('ready', 'held', 'unknown')
                     and (state <> 'unknown' or again_at is not null)) as misplaced
             limit 1"
        }
    };
    let found: Option<i64> = on!(tx, c => sqlx::query_scalar(sql)
        .bind(bulletin_id)
        .fetch_optional(c)
        .await)
    .context("look whether a bulletin stands as it is held")?;
    Ok(found.is_some())
}

/// Nothing of it is held any more.
pub async fn end_hold(tx: &mut Tx, bulletin_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from holds where bulletin_id = $1 and kind = 'resumed'")
        .bind(bulletin_id)
        .execute(c)
        .await
        .map(drop))
    .context("end a hold")
}

/// Holds back a page of what waits. Gives how many rows.
pub async fn set_back(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "with page as materialized (select id
                                    from deliveries
                                    where bulletin_id = $1 and state = 'ready'
                                    limit $2)
         update deliveries
         set state = 'held'
         where state = 'ready' and id in (select id from page)",
    )
    .bind(bulletin_id)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("hold back a page of a bulletin")
}

/// Lets a page go of what was held back.
pub async fn let_go(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "with page as materialized (select id
                                    from deliveries
                                    where bulletin_id = $1 and state = 'held'
                                    limit $2)
         update deliveries
         set state = 'ready'
         where state = 'held' and id in (select id from page)",
    )
    .bind(bulletin_id)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("let a page of a bulletin go")
}

/// Takes back a page of what has not left, also of what was to be sent once more. What may have arrived at an
/// earlier try stays unknown: to say that it was not sent would be a lie.
pub async fn take_back(tx: &mut Tx, bulletin_id: Uuid, most: i64) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query(
        "with page as materialized (select id
                                    from deliveries
                                    where bulletin_id = $1 and state in ('ready', 'held', 'unknown')
                                      and (state <> 'unknown' or again_at is not null)
                                    limit $2)
         update deliveries
         set state = case when unknowns > 0 or state = 'unknown' then 'unknown' else 'suppressed' end,
             last_code = case when unknowns > 0 or state = 'unknown' then last_code else 'withdrawn' end,
             again_at = null
         where state in ('ready', 'held', 'unknown') and id in (select id from page)",
    )
    .bind(bulletin_id)
    .bind(most)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("take back a page of a bulletin")
}

// On PostgreSQL a worker may be noting some of these rows, in its own order, and each would wait for the other:
// what is being noted is left to it, as the hold stands before what comes back.
const VOID_ON_SQLITE: &str = "
    update deliveries set not_after = $2 where bulletin_id = $1 and state = 'sending'";
const VOID_ON_POSTGRES: &str = "
    with under_way as materialized (select id
                                    from deliveries
                                    where bulletin_id = $1 and state = 'sending'
                                    order by id
                                    for update skip locked)
    update deliveries set not_after = $2 where id in (select id from under_way)";

/// What a worker holds at this moment is worth nothing from now on either: it may be under way, but if it
/// comes back it does not leave again.
pub async fn void_what_is_under_way(
    tx: &mut Tx,
    bulletin_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let sql = tx.sql(VOID_ON_SQLITE, VOID_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql)
    .bind(bulletin_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("take back what is under way of a bulletin")
}
