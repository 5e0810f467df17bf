//! The SQL of who hears once a day or once a week.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::subscriptions::gathering::Gathering;
use crate::subscriptions::{Cadence, Reason};

// The cadence is named twice, so that the engines see that the index has all of these rows.
pub const GATHERING: &str = "
    select id, subscriber_id, topic, lang, channel, started_at, ended_at
    from subscriptions
    where cadence = $1 and cadence <> 'at-once' and subscriber_id > $2
      and (ended_at is null or (ended_at > $3 and ended_reason = $4))
    order by subscriber_id, id
    limit $5";

/// The next subscriptions of a cadence in the order of the subscribers, with those that were changed after an
/// instant.
pub async fn gathering_after(
    tx: &mut Tx,
    cadence: Cadence,
    changed_after: DateTime<Utc>,
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Gathering>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        subscriber_id: Uuid,
        topic: String,
        lang: Lang,
        channel: String,
        started_at: DateTime<Utc>,
        ended_at: Option<DateTime<Utc>>,
    }
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(GATHERING)
        .bind(cadence.as_str())
        .bind(after)
        .bind(changed_after)
        .bind(Reason::Changed.as_str())
        .bind(i64::try_from(most)?)
        .fetch_all(c)
        .await)
    .context("read who gets a digest")?;
    rows.into_iter()
        .map(|row| {
            Ok(Gathering {
                id: row.id,
                subscriber_id: row.subscriber_id,
                topic: row.topic,
                lang: row.lang,
                channel: Channel::parse(&row.channel).context("read a channel")?,
                started_at: row.started_at,
                ended_at: row.ended_at,
            })
        })
        .collect()
}

/// The time zones that are kept with subscribers, each once: from one to the next in the index, however many people
/// live in it.
pub async fn zones(tx: &mut Tx) -> anyhow::Result<Vec<String>> {
    on!(tx, c => sqlx::query_scalar(
        "with recursive zones (name) as (
           select min(time_zone) from subscribers where time_zone is not null
           union all
           select (select min(time_zone)
                   from subscribers
                   where time_zone is not null and time_zone > zones.name)
           from zones
           where zones.name is not null)
         select name from zones where name is not null",
    )
    .fetch_all(c)
    .await)
    .context("look in which time zones people live")
}
