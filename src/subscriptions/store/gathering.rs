//! The SQL of who hears once a day or once a week.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::subscriptions::Reason;
use crate::subscriptions::gathering::{Gatherers, Gathering};

// The cadence is named twice, so that the engines see that the index has all of these rows.
pub const GATHERING: &str = "
    select id, subscriber_id, topic, lang, channel, started_at, ended_at
    from subscriptions
    where cadence = $1 and cadence <> 'at-once' and subscriber_id > $2
      and (ended_at is null or (ended_at > $3 and ended_reason = $4))
    order by subscriber_id
    limit $5";

// A zone with few people in it costs as little as they are: from one of them to the next, and what each has. SQLite
// reads what is cross joined from left to right; without the plus it would look at all behind the first for each.
pub const IN_ZONE_ON_SQLITE: &str = "
    select subscriptions.id, subscriber_id, topic, subscriptions.lang, subscriptions.channel,
           started_at, subscriptions.ended_at
    from subscribers
    cross join subscriptions
    where subscribers.time_zone = $6 and subscribers.id > $2
      and subscriptions.subscriber_id = +subscribers.id
      and cadence = $1 and cadence <> 'at-once'
      and (subscriptions.ended_at is null
           or (subscriptions.ended_at > $3 and subscriptions.ended_reason = $4))
    order by subscribers.id
    limit $5";
const IN_ZONE_ON_POSTGRES: &str = "
    select subscriptions.id, subscriber_id, topic, subscriptions.lang, subscriptions.channel,
           started_at, subscriptions.ended_at
    from subscribers
    join subscriptions on subscriptions.subscriber_id = subscribers.id
    where subscribers.time_zone = $6 and subscribers.id > $2
      and cadence = $1 and cadence <> 'at-once'
      and (subscriptions.ended_at is null
           or (subscriptions.ended_at > $3 and subscriptions.ended_reason = $4))
    order by subscribers.id
    limit $5";

/// The next subscriptions of these people in the order of the subscribers.
pub async fn gathering_after(
    tx: &mut Tx,
    gatherers: &Gatherers,
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
    let zone = gatherers.zone.map(chrono_tz::Tz::name);
    let sql = match zone {
        Some(_) => tx.sql(IN_ZONE_ON_SQLITE, IN_ZONE_ON_POSTGRES),
        None => GATHERING,
    };
    let rows: Vec<Row> = on!(tx, c => {
        let query = sqlx::query_as(sql)
            .bind(gatherers.cadence.as_str())
            .bind(after)
            .bind(gatherers.changed_after)
            .bind(Reason::Changed.as_str())
            .bind(i64::try_from(most)?);
        match zone {
            Some(zone) => query.bind(zone).fetch_all(c).await,
            None => query.fetch_all(c).await,
        }
    })
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
