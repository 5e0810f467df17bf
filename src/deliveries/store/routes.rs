//! The state of each way out.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};
use crate::deliveries::Channel;

/// The state of a way out, shared by all machines.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Route {
    /// When it was told to rest, and until when: nothing leaves before.
    pub frozen_at: Option<DateTime<Utc>>,
    pub frozen_until: Option<DateTime<Utc>>,
    /// It was stopped, and somebody must look at why.
    pub stopped_at: Option<DateTime<Utc>>,
    pub stopped_reason: Option<String>,
    /// How often in a row nobody was there.
    pub failures: i64,
    /// How much may leave since the other side wanted less: connections, or messages a minute. None: all.
    pub allowed: Option<i64>,
    /// Since when nothing was wrong with that.
    pub changed_at: Option<DateTime<Utc>>,
    pub(in crate::deliveries) next_at: Option<DateTime<Utc>>,
    pub(in crate::deliveries) reserve_at: Option<DateTime<Utc>>,
}

pub async fn route(tx: &mut Tx, channel: Channel) -> anyhow::Result<Route> {
    let route: Option<Route> = on!(tx, c => sqlx::query_as(
        "select frozen_at, frozen_until, stopped_at, stopped_reason, failures, allowed, changed_at,
                next_at, reserve_at
         from routes
         where channel = $1",
    )
    .bind(channel.as_str())
    .fetch_optional(c)
    .await)
    .context("read the state of a route")?;
    Ok(route.unwrap_or_default())
}

/// The same, and nobody else changes it before the end of the transaction.
pub async fn lock_route(tx: &mut Tx, channel: Channel) -> anyhow::Result<Route> {
    on!(tx, c => sqlx::query_as(
        "insert into routes (channel)
         values ($1)
         on conflict (channel) do update set channel = excluded.channel
         returning frozen_at, frozen_until, stopped_at, stopped_reason, failures, allowed, changed_at,
                   next_at, reserve_at",
    )
    .bind(channel.as_str())
    .fetch_one(c)
    .await)
    .context("hold a route")
}

/// Keeps a route that was locked, all but why it is stopped.
pub async fn save_route(tx: &mut Tx, channel: Channel, route: &Route) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update routes
         set frozen_at = $2, frozen_until = $3, failures = $4, allowed = $5, changed_at = $6,
             next_at = $7, reserve_at = $8
         where channel = $1",
    )
    .bind(channel.as_str())
    .bind(route.frozen_at)
    .bind(route.frozen_until)
    .bind(route.failures)
    .bind(route.allowed)
    .bind(route.changed_at)
    .bind(route.next_at)
    .bind(route.reserve_at)
    .execute(c)
    .await
    .map(drop))
    .context("keep the state of a route")
}

/// The first reason stands until somebody has looked.
pub async fn stop(
    tx: &mut Tx,
    channel: Channel,
    reason: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into routes (channel, stopped_at, stopped_reason)
         values ($1, $2, $3)
         on conflict (channel) do update
         set stopped_at = coalesce(routes.stopped_at, excluded.stopped_at),
             stopped_reason = coalesce(routes.stopped_reason, excluded.stopped_reason)",
    )
    .bind(channel.as_str())
    .bind(now)
    .bind(reason)
    .execute(c)
    .await
    .map(drop))
    .context("stop a route")
}

/// Opens a route; how much may leave by it stays as it was learned.
pub async fn reopen(tx: &mut Tx, channel: Channel) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update routes
         set frozen_at = null, frozen_until = null, stopped_at = null, stopped_reason = null,
             failures = 0
         where channel = $1",
    )
    .bind(channel.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("open a route again")
}

/// Gives back all instants that were handed out.
pub async fn refill(tx: &mut Tx, channel: Channel) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update routes set next_at = null, reserve_at = null where channel = $1",
    )
    .bind(channel.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("let a route begin its rate anew")
}
