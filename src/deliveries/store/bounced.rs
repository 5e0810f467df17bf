//! The SQL of deliveries that came back.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::bounced::Posted;
use crate::deliveries::{Channel, Class, State};

#[derive(sqlx::FromRow)]
struct PostedRow {
    id: Uuid,
    class: String,
    channel: String,
    state: String,
    subscriber_id: Option<Uuid>,
    sent_at: Option<DateTime<Utc>>,
}

pub async fn posted(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Posted>> {
    let row: Option<PostedRow> = on!(tx, c => sqlx::query_as(
        "select id, class, channel, state, subscriber_id, sent_at
         from deliveries
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a delivery that came back")?;
    row.map(|row| {
        Ok(Posted {
            id: row.id,
            class: Class::parse(&row.class),
            channel: Channel::parse(&row.channel).context("read a channel")?,
            state: State::parse(&row.state).context("read a state")?,
            subscriber_id: row.subscriber_id,
            sent_at: row.sent_at,
        })
    })
    .transpose()
}

/// The number under which the try is kept; none where the delivery is not one that had left.
pub async fn mark_come_back(
    tx: &mut Tx,
    id: Uuid,
    code: Option<&str>,
    detail: Option<&str>,
) -> anyhow::Result<Option<i64>> {
    on!(tx, c => sqlx::query_scalar(
        "update deliveries
         set state = 'failed', attempts = attempts + 1, last_code = $2, last_detail = $3
         where id = $1 and state in ('sent', 'unknown')
         returning attempts",
    )
    .bind(id)
    .bind(code)
    .bind(detail)
    .fetch_optional(c)
    .await)
    .context("note that a delivery came back")
}

pub async fn insert_bounced(
    tx: &mut Tx,
    (id, number): (Uuid, i64),
    code: Option<&str>,
    detail: Option<&str>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into attempts (delivery_id, number, tried_at, class, code, detail)
         values ($1, $2, $3, 'bounced', $4, $5)",
    )
    .bind(id)
    .bind(number)
    .bind(now)
    .bind(code)
    .bind(detail)
    .execute(c)
    .await
    .map(drop))
    .context("keep what was said of a delivery that came back")
}

pub async fn arrived_before(
    tx: &mut Tx,
    subscriber_id: Uuid,
    before: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select sent_at
         from deliveries
         where subscriber_id = $1 and state = 'sent' and sent_at < $2
         order by sent_at desc
         limit 1",
    )
    .bind(subscriber_id)
    .bind(before)
    .fetch_optional(c)
    .await)
    .context("look when something arrived last")
}

pub(super) const COUNT_LEFT: &str = "
    select count(*)
    from deliveries
    where channel = $1 and sent_at >= $2";

pub async fn count_left(
    tx: &mut Tx,
    channel: Channel,
    since: DateTime<Utc>,
) -> anyhow::Result<u64> {
    let count: i64 = on!(tx, c => sqlx::query_scalar(COUNT_LEFT)
        .bind(channel.as_str())
        .bind(since)
        .fetch_one(c)
        .await)
    .context("count what was sent")?;
    Ok(count.unsigned_abs())
}
