//! The SQL of lists of bulletins.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Row, all};
use crate::bulletins::{Bulletin, Kind, Listing, State};
use crate::db::{Tx, on};

pub async fn list(tx: &mut Tx, listing: Listing, most: i64) -> anyhow::Result<Vec<Bulletin>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(bulletins!(
        "where (cast($1 as text) is null or kind = $1)
           and (state = $2 or (cast($2 as text) is null
                               and state not in ('approved', 'fanning-out', 'sending', 'paused')))
           and (cast($3 as uuid) is null or id < $3)
         order by id desc
         limit $4"
    ))
    .bind(listing.kind.map(Kind::as_str))
    .bind(listing.state.map(State::as_str))
    .bind(listing.before)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("list bulletins")?;
    all(tx, rows).await
}

pub async fn moving(tx: &mut Tx) -> anyhow::Result<Vec<Bulletin>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(bulletins!(
        "where state in ('approved', 'fanning-out', 'sending', 'paused')
         order by send_at, id"
    ))
    .fetch_all(c)
    .await)
    .context("list the bulletins on their way")?;
    all(tx, rows).await
}

pub async fn overdue(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id
         from bulletins
         where not_after <= $1
           and (state in ('approved', 'paused')
                or (state in ('fanning-out', 'sending') and kind in ('alert', 'over')))
         order by id",
    )
    .bind(now)
    .fetch_all(c)
    .await)
    .context("look for bulletins whose time has passed")
}
