//! The SQL of who gets what is pushed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::subscriptions::Cadence;
use crate::subscriptions::audience::SealedAddress;
use crate::subscriptions::counting::Alike;
use crate::subscriptions::reaching::Asking;

/// What somebody said of herself, as it is kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Kept {
    pub other_langs: Option<String>,
    pub district: Option<String>,
    pub time_zone: Option<String>,
    pub quiet_from: Option<String>,
    pub quiet_until: Option<String>,
    pub paused_until: Option<DateTime<Utc>>,
}

// A list comes in as one JSON text, which each engine takes apart in its own way.
pub const ALIKE_ON_SQLITE: &str = "
    select subscribers.channel, other_langs, district, time_zone, quiet_from, quiet_until,
           paused_until, wants,
           count(*) as people
    from (select subscriber_id, group_concat(distinct lang || ' ' || cadence) as wants
          from subscriptions
          where ended_at is null and topic in (select value from json_each($1))
          group by subscriber_id) as asking
    join subscribers on subscribers.id = asking.subscriber_id
    where subscribers.ended_at is null and subscribers.confirmed_at is not null
    group by subscribers.channel, other_langs, district, time_zone, quiet_from, quiet_until,
           paused_until, wants";
const ALIKE_ON_POSTGRES: &str = "
    select subscribers.channel, other_langs, district, time_zone, quiet_from, quiet_until,
           paused_until, wants,
           count(*) as people
    from (select subscriber_id, string_agg(distinct lang || ' ' || cadence, ',') as wants
          from subscriptions
          where ended_at is null
            and topic in (select json_array_elements_text(cast($1 as json)))
          group by subscriber_id) as asking
    join subscribers on subscribers.id = asking.subscriber_id
    where subscribers.ended_at is null and subscribers.confirmed_at is not null
    group by subscribers.channel, other_langs, district, time_zone, quiet_from, quiet_until,
           paused_until, wants";

/// Whoever asked for one of these topics, those together who are alike.
pub async fn alike(tx: &mut Tx, topics: &[String]) -> anyhow::Result<Vec<Alike>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        channel: String,
        #[sqlx(flatten)]
        kept: Kept,
        wants: String,
        people: i64,
    }
    let sql = tx.sql(ALIKE_ON_SQLITE, ALIKE_ON_POSTGRES);
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(sql)
        .bind(serde_json::to_string(topics)?)
        .fetch_all(c)
        .await)
    .context("count who gets what is pushed")?;
    let wanted = |want: &str| {
        let (lang, cadence) = want.split_once(' ')?;
        Some((Lang::parse(lang)?, Cadence::parse(cadence)?))
    };
    rows.into_iter()
        .map(|row| {
            Ok(Alike {
                channel: channel_of(&row.channel)?,
                wants: row.wants.split(',').filter_map(wanted).collect(),
                kept: row.kept,
                people: u64::try_from(row.people).unwrap_or_default(),
            })
        })
        .collect()
}

pub const ASKING: &str = "
    select id, subscriber_id, lang, channel, cadence
    from subscriptions
    where topic = $1 and subscriber_id > $2 and ended_at is null
    order by subscriber_id, lang
    limit $3";

/// The next live subscriptions of a topic, in the order of the subscribers and after this one: from the index
/// alone.
pub async fn asking_after(
    tx: &mut Tx,
    topic: &str,
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Asking>> {
    let rows: Vec<(Uuid, Uuid, Lang, String, String)> = on!(tx, c => sqlx::query_as(ASKING)
        .bind(topic)
        .bind(after)
        .bind(i64::try_from(most)?)
        .fetch_all(c)
        .await)
    .context("read who asked for a topic")?;
    rows.into_iter()
        .map(|(id, subscriber_id, lang, channel, cadence)| {
            let channel = channel_of(&channel)?;
            let cadence = Cadence::parse(&cadence).context("read a cadence")?;
            Ok(Asking { id, subscriber_id, lang, channel, cadence })
        })
        .collect()
}

pub const PARTICULARS_ON_SQLITE: &str = "
    select id, other_langs, district, time_zone, quiet_from, quiet_until,
           paused_until
    from subscribers
    where id in (select unhex(value) from json_each($1))
      and confirmed_at is not null and ended_at is null";
const PARTICULARS_ON_POSTGRES: &str = "
    select id, other_langs, district, time_zone, quiet_from, quiet_until,
           paused_until
    from subscribers
    where id in (select cast(value as uuid)
                 from json_array_elements_text(cast($1 as json)) as value)
      and confirmed_at is not null and ended_at is null";

/// What those of these subscribers said of themselves who have not stopped.
pub async fn particulars(tx: &mut Tx, subscribers: &[Uuid]) -> anyhow::Result<Vec<(Uuid, Kept)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        #[sqlx(flatten)]
        kept: Kept,
    }
    let sql = tx.sql(PARTICULARS_ON_SQLITE, PARTICULARS_ON_POSTGRES);
    let rows: Vec<Row> =
        on!(tx, c => sqlx::query_as(sql).bind(listed(subscribers)?).fetch_all(c).await)
            .context("read what subscribers said of themselves")?;
    Ok(rows.into_iter().map(|row| (row.id, row.kept)).collect())
}

const REACHED_ON_SQLITE: &str = "
    select id, address_hash, address_sealed, other_langs, district, time_zone, quiet_from,
           quiet_until, paused_until
    from subscribers
    where id in (select unhex(value) from json_each($1))
      and confirmed_at is not null and ended_at is null and length(address_sealed) > 0";
const REACHED_ON_POSTGRES: &str = "
    select id, address_hash, address_sealed, other_langs, district, time_zone, quiet_from,
           quiet_until, paused_until
    from subscribers
    where id in (select cast(value as uuid)
                 from json_array_elements_text(cast($1 as json)) as value)
      and confirmed_at is not null and ended_at is null and length(address_sealed) > 0";

/// Where those of these subscribers are written to who have not stopped, and what they said of themselves.
pub async fn reached(
    tx: &mut Tx,
    subscribers: &[Uuid],
) -> anyhow::Result<Vec<(Uuid, SealedAddress, Kept)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: Uuid,
        address_hash: Vec<u8>,
        address_sealed: Vec<u8>,
        #[sqlx(flatten)]
        kept: Kept,
    }
    let sql = tx.sql(REACHED_ON_SQLITE, REACHED_ON_POSTGRES);
    let rows: Vec<Row> =
        on!(tx, c => sqlx::query_as(sql).bind(listed(subscribers)?).fetch_all(c).await)
            .context("look up where subscribers are written to")?;
    let rows = rows.into_iter().map(|row| {
        let address = SealedAddress { hash: row.address_hash, sealed: row.address_sealed };
        (row.id, address, row.kept)
    });
    Ok(rows.collect())
}

pub const LIVE_ON_SQLITE: &str = "
    select subscriber_id, topic, lang
    from subscriptions
    where subscriber_id in (select unhex(value) from json_each($1)) and ended_at is null";
const LIVE_ON_POSTGRES: &str = "
    select subscriber_id, topic, lang
    from subscriptions
    where subscriber_id in (select cast(value as uuid)
                            from json_array_elements_text(cast($1 as json)) as value)
      and ended_at is null";

/// What these subscribers get now.
pub async fn live_of(
    tx: &mut Tx,
    subscribers: &[Uuid],
) -> anyhow::Result<Vec<(Uuid, String, Lang)>> {
    let sql = tx.sql(LIVE_ON_SQLITE, LIVE_ON_POSTGRES);
    on!(tx, c => sqlx::query_as(sql).bind(listed(subscribers)?).fetch_all(c).await)
        .context("read what subscribers get now")
}

const BEGUN_ON_SQLITE: &str = "
    select id
    from subscriptions
    where id in (select unhex(value) from json_each($1)) and started_at <= $2";
const BEGUN_ON_POSTGRES: &str = "
    select id
    from subscriptions
    where id in (select cast(value as uuid)
                 from json_array_elements_text(cast($1 as json)) as value)
      and started_at <= $2";

/// Which of these subscriptions had begun by an instant.
pub async fn begun_by(tx: &mut Tx, ids: &[Uuid], at: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    let sql = tx.sql(BEGUN_ON_SQLITE, BEGUN_ON_POSTGRES);
    on!(tx, c => sqlx::query_scalar(sql).bind(listed(ids)?).bind(at).fetch_all(c).await)
        .context("look which subscriptions had begun")
}

/// Ids as one JSON text: as hex without hyphens, which both engines read.
fn listed(ids: &[Uuid]) -> anyhow::Result<String> {
    let ids: Vec<String> = ids.iter().map(|id| id.simple().to_string()).collect();
    Ok(serde_json::to_string(&ids)?)
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
    let sql = tx.sql(ADDRESSES_ON_SQLITE, ADDRESSES_ON_POSTGRES);
    on!(tx, c => sqlx::query_as(sql).bind(listed(subscribers)?).fetch_all(c).await)
        .context("look up the addresses of subscribers")
}

fn channel_of(text: &str) -> anyhow::Result<Channel> {
    Channel::parse(text).with_context(|| format!("{text:?} is no channel"))
}
