//! The SQL of who gets what is pushed.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::subscriptions::{Audience, Cadence, Reached};

// A list comes in as one JSON text, which each engine takes apart in its own way.
const AUDIENCE_ON_SQLITE: &str = "
    select lang, channel, count(*) as people
    from (select distinct subscriptions.subscriber_id, subscriptions.lang, subscriptions.channel
          from subscriptions
          join subscribers on subscribers.id = subscriptions.subscriber_id
          where subscriptions.ended_at is null and subscriptions.cadence = $2
            and subscribers.ended_at is null and subscribers.confirmed_at is not null
            and subscriptions.topic in (select value from json_each($1))) as reached
    group by lang, channel
    order by lang, channel";
const AUDIENCE_ON_POSTGRES: &str = "
    select lang, channel, count(*) as people
    from (select distinct subscriptions.subscriber_id, subscriptions.lang, subscriptions.channel
          from subscriptions
          join subscribers on subscribers.id = subscriptions.subscriber_id
          where subscriptions.ended_at is null and subscriptions.cadence = $2
            and subscribers.ended_at is null and subscribers.confirmed_at is not null
            and subscriptions.topic in (select json_array_elements_text(cast($1 as json)))) as reached
    group by lang, channel
    order by lang, channel";

pub async fn audience(tx: &mut Tx, topics: &[String]) -> anyhow::Result<Vec<Audience>> {
    let sql = tx.sql(AUDIENCE_ON_SQLITE, AUDIENCE_ON_POSTGRES);
    let rows: Vec<(Lang, String, i64)> = on!(tx, c => sqlx::query_as(sql)
        .bind(serde_json::to_string(topics)?)
        .bind(Cadence::AtOnce.as_str())
        .fetch_all(c)
        .await)
    .context("count who gets a bulletin")?;
    rows.into_iter()
        .map(|(lang, channel, people)| {
            Ok(Audience {
                lang,
                channel: channel_of(&channel)?,
                people: u64::try_from(people).unwrap_or_default(),
            })
        })
        .collect()
}

const REACHED_ON_SQLITE: &str = "
    select distinct subscriptions.subscriber_id, subscriptions.lang, subscriptions.channel
    from subscriptions
    join subscribers on subscribers.id = subscriptions.subscriber_id
    where subscriptions.subscriber_id > $2 and subscriptions.ended_at is null
      and subscriptions.cadence = $3
      and subscribers.ended_at is null and subscribers.confirmed_at is not null
      and subscriptions.topic in (select value from json_each($1))
    order by subscriptions.subscriber_id, subscriptions.lang
    limit $4";
const REACHED_ON_POSTGRES: &str = "
    select distinct subscriptions.subscriber_id, subscriptions.lang, subscriptions.channel
    from subscriptions
    join subscribers on subscribers.id = subscriptions.subscriber_id
    where subscriptions.subscriber_id > $2 and subscriptions.ended_at is null
      and subscriptions.cadence = $3
      and subscribers.ended_at is null and subscribers.confirmed_at is not null
      and subscriptions.topic in (select json_array_elements_text(cast($1 as json)))
    order by subscriptions.subscriber_id, subscriptions.lang
    limit $4";

pub async fn reached_after(
    tx: &mut Tx,
    topics: &[String],
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Reached>> {
    let sql = tx.sql(REACHED_ON_SQLITE, REACHED_ON_POSTGRES);
    let rows: Vec<(Uuid, Lang, String)> = on!(tx, c => sqlx::query_as(sql)
        .bind(serde_json::to_string(topics)?)
        .bind(after)
        .bind(Cadence::AtOnce.as_str())
        .bind(i64::try_from(most)?)
        .fetch_all(c)
        .await)
    .context("read who gets a bulletin")?;
    rows.into_iter()
        .map(|(subscriber_id, lang, channel)| {
            Ok(Reached { subscriber_id, channel: channel_of(&channel)?, lang })
        })
        .collect()
}

const ADDRESSES_ON_SQLITE: &str = "
    select distinct subscribers.id, subscriptions.lang, subscribers.address_hash,
           subscribers.address_sealed
    from subscribers
    join subscriptions on subscriptions.subscriber_id = subscribers.id
    where subscribers.id in (select unhex(value) from json_each($1))
      and subscriptions.ended_at is null and subscribers.confirmed_at is not null
      and subscribers.ended_at is null and length(subscribers.address_sealed) > 0";
const ADDRESSES_ON_POSTGRES: &str = "
    select distinct subscribers.id, subscriptions.lang, subscribers.address_hash,
           subscribers.address_sealed
    from subscribers
    join subscriptions on subscriptions.subscriber_id = subscribers.id
    where subscribers.id in (select cast(value as uuid)
                             from json_array_elements_text(cast($1 as json)) as value)
      and subscriptions.ended_at is null and subscribers.confirmed_at is not null
      and subscribers.ended_at is null and length(subscribers.address_sealed) > 0";

/// Id, language, hash and sealed address of each of these who has not stopped.
pub async fn live_addresses(
    tx: &mut Tx,
    subscribers: &[Uuid],
) -> anyhow::Result<Vec<(Uuid, Lang, Vec<u8>, Vec<u8>)>> {
    // As hex without hyphens, which both engines read.
    let ids: Vec<String> = subscribers.iter().map(|id| id.simple().to_string()).collect();
    let sql = tx.sql(ADDRESSES_ON_SQLITE, ADDRESSES_ON_POSTGRES);
    on!(tx, c => sqlx::query_as(sql).bind(serde_json::to_string(&ids)?).fetch_all(c).await)
        .context("look up the addresses of subscribers")
}

fn channel_of(text: &str) -> anyhow::Result<Channel> {
    Channel::parse(text).with_context(|| format!("{text:?} is no channel"))
}
