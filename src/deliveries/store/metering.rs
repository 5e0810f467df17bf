//! The SQL of what is counted.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};
use crate::deliveries::{Channel, State};

/// How often a try of a class ended so.
#[derive(Clone, Debug)]
pub struct Counted {
    pub channel: Channel,
    pub class: String,
    pub state: State,
    pub count: i64,
}

/// Adds to what is counted. Whoever counts several does so in one order, and last in a transaction: the rows are
/// everybody's.
pub async fn count(
    tx: &mut Tx,
    channel: &str,
    (class, state): (&str, State),
    count: i64,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into delivery_counts (channel, class, state, count)
         values ($1, $2, $3, $4)
         on conflict (channel, class, state) do update
         set count = delivery_counts.count + excluded.count",
    )
    .bind(channel)
    .bind(class)
    .bind(state.as_str())
    .bind(count)
    .execute(c)
    .await
    .map(drop))
    .context("count deliveries")
}

pub async fn counted(tx: &mut Tx) -> anyhow::Result<Vec<Counted>> {
    let rows: Vec<(String, String, String, i64)> = on!(tx, c => sqlx::query_as(
        "select channel, class, state, count
         from delivery_counts
         order by channel, class, state",
    )
    .fetch_all(c)
    .await)
    .context("read how many deliveries were counted")?;
    rows.into_iter()
        .map(|(channel, class, state, count)| {
            let channel = Channel::parse(&channel).context("read a channel")?;
            let state = State::parse(&state).context("read a state")?;
            Ok(Counted { channel, class, state, count })
        })
        .collect()
}

/// Since when that is due which has been due longest.
pub async fn oldest_due(
    tx: &mut Tx,
    channel: Channel,
    urgency: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select due_at
         from deliveries
         where channel = $1 and state = 'ready' and urgency = $2 and due_at <= $3
         order by due_at, id
         limit 1",
    )
    .bind(channel.as_str())
    .bind(urgency)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find what has been due longest")
}

/// How many are due, counted up to `most`.
pub async fn count_due(
    tx: &mut Tx,
    (channel, urgency): (Channel, i64),
    most: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from (select id
               from deliveries
               where channel = $1 and state = 'ready' and urgency = $2 and due_at <= $3
               limit $4) as due",
    )
    .bind(channel.as_str())
    .bind(urgency)
    .bind(now)
    .bind(most)
    .fetch_one(c)
    .await)
    .context("count what is due")?;
    Ok(count.unsigned_abs())
}

pub async fn under_way(tx: &mut Tx) -> anyhow::Result<Vec<(String, i64)>> {
    on!(tx, c => sqlx::query_as(
        "select channel, count(*)
         from deliveries
         where state = 'sending'
         group by channel
         order by channel",
    )
    .fetch_all(c)
    .await)
    .context("count what is under way")
}
