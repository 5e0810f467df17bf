//! The state of each way out.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};
use crate::deliveries::Channel;

/// The state of a way out, shared by all machines.
#[derive(Clone, Debug, Default, sqlx::FromRow)]
pub struct Route {
    /// It was told to send less: nothing leaves before.
    pub frozen_until: Option<DateTime<Utc>>,
    /// It was stopped, and somebody must look at why.
    pub stopped_at: Option<DateTime<Utc>>,
    pub stopped_reason: Option<String>,
}

impl Route {
    /// Whether nothing may leave by it now.
    pub fn is_closed(&self, now: DateTime<Utc>) -> bool {
        self.stopped_at.is_some() || self.frozen_until.is_some_and(|until| until > now)
    }
}

pub async fn route(tx: &mut Tx, channel: Channel) -> anyhow::Result<Route> {
    let route: Option<Route> = on!(tx, c => sqlx::query_as(
        "select frozen_until, stopped_at, stopped_reason from routes where channel = $1",
    )
    .bind(channel.as_str())
    .fetch_optional(c)
    .await)
    .context("read the state of a route")?;
    Ok(route.unwrap_or_default())
}

pub async fn freeze(tx: &mut Tx, channel: Channel, until: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into routes (channel, frozen_until)
         values ($1, $2)
         on conflict (channel) do update set frozen_until = excluded.frozen_until",
    )
    .bind(channel.as_str())
    .bind(until)
    .execute(c)
    .await
    .map(drop))
    .context("let a route rest")
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

pub async fn reopen(tx: &mut Tx, channel: Channel) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update routes
         set frozen_until = null, stopped_at = null, stopped_reason = null
         where channel = $1",
    )
    .bind(channel.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("open a route again")
}
