//! Leases that ended, and what may have arrived.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::listed;
use crate::db::{Tx, on};
use crate::deliveries::Channel;

/// A row whose worker did not come back.
#[derive(Clone, sqlx::FromRow)]
pub struct Leased {
    pub id: Uuid,
    pub channel: String,
    pub class: String,
    pub unknowns: i64,
    pub lease_token: Option<Uuid>,
    pub lease_until: Option<DateTime<Utc>>,
}

/// Rows whose lease is over, or ends later than any lease can (`latest`): the clock was set back.
pub async fn lost(
    tx: &mut Tx,
    latest: DateTime<Utc>,
    most: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Leased>> {
    on!(tx, c => sqlx::query_as(
        "select id, channel, class, unknowns, lease_token, lease_until
         from deliveries
         where state = 'sending' and (lease_until <= $1 or lease_until > $2)
         limit $3",
    )
    .bind(now)
    .bind(latest)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("look for leases that ended")
}

const UNKNOWN_ON_SQLITE: &str = "
    update deliveries
    set state = 'unknown', again_at = $2, unknowns = unknowns + 1, attempts = attempts + 1,
        lease_token = null, lease_until = null
    where id in (select unhex(value) from json_each($1))
      and state = 'sending' and (lease_until <= $3 or lease_until > $4)
    returning id, attempts";
// On PostgreSQL whoever held them may be noting them after all, and another machine may do the same as this one:
// what somebody has in hand is left to them.
const UNKNOWN_ON_POSTGRES: &str = "
    with over as materialized (select id
                               from deliveries
                               where id in (select cast(value as uuid)
                                            from json_array_elements_text(cast($1 as json)) as value)
                                 and state = 'sending' and (lease_until <= $3 or lease_until > $4)
                               order by id
                               for update skip locked)
    update deliveries
    set state = 'unknown', again_at = $2, unknowns = unknowns + 1, attempts = attempts + 1,
        lease_token = null, lease_until = null
    where id in (select id from over)
    returning id, attempts";

/// Such rows become unknown, to be sent once more at `again_at`. Gives each with its number of tries.
pub async fn make_unknown(
    tx: &mut Tx,
    ids: &[Uuid],
    again_at: Option<DateTime<Utc>>,
    latest: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, i64)>> {
    let sql = tx.sql(UNKNOWN_ON_SQLITE, UNKNOWN_ON_POSTGRES);
    on!(tx, c => sqlx::query_as(sql)
        .bind(listed(ids)?)
        .bind(again_at)
        .bind(now)
        .bind(latest)
        .fetch_all(c)
        .await)
    .context("end leases")
}

/// What may have arrived and is to be sent once more now, or later than anything is (`latest`): the clock was set
/// back.
pub async fn once_more(
    tx: &mut Tx,
    channel: Channel,
    latest: DateTime<Utc>,
    most: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from deliveries
         where channel = $1 and (again_at <= $2 or again_at > $3) and again_at is not null
           and state = 'unknown'
         limit $4",
    )
    .bind(channel.as_str())
    .bind(now)
    .bind(latest)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("look for what is sent once more")
}

const READY_ON_SQLITE: &str = "
    update deliveries
    set state = 'ready', again_at = null,
        due_at = case when again_at < $2 then again_at else $2 end
    where id in (select unhex(value) from json_each($1))
      and state = 'unknown' and again_at is not null";
const READY_ON_POSTGRES: &str = "
    with due as materialized (select id
                              from deliveries
                              where id in (select cast(value as uuid)
                                           from json_array_elements_text(cast($1 as json)) as value)
                                and state = 'unknown' and again_at is not null
                              order by id
                              for update skip locked)
    update deliveries
    set state = 'ready', again_at = null,
        due_at = case when again_at < $2 then again_at else $2 end
    where id in (select id from due)";

pub async fn make_ready_again(tx: &mut Tx, ids: &[Uuid], now: DateTime<Utc>) -> anyhow::Result<()> {
    let sql = tx.sql(READY_ON_SQLITE, READY_ON_POSTGRES);
    on!(tx, c => sqlx::query(sql).bind(listed(ids)?).bind(now).execute(c).await.map(drop))
        .context("make ready what may not have arrived")
}
