//! The SQL of what is begun and ended, and of all that there was.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::subscriptions::{Cadence, Reason, Source, Subscription};

/// A subscription that begins.
pub struct Begun<'b> {
    pub topic: &'b str,
    pub lang: Lang,
    pub cadence: Cadence,
    pub source: Source,
    pub consented_at: Option<DateTime<Utc>>,
    pub consent: Option<&'b str>,
}

/// Begins a subscription on the subscriber's channel, unless it is going on already.
pub async fn begin(
    tx: &mut Tx,
    id: Uuid,
    subscriber_id: Uuid,
    begun: &Begun<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into subscriptions
           (id, subscriber_id, topic, lang, channel, cadence, source, consented_at, consent,
            started_at)
         select $1, id, $3, $4, channel, $5, $6, $7, $8, $9
         from subscribers
         where id = $2
         on conflict (subscriber_id, topic, lang) where ended_at is null do nothing",
    )
    .bind(id)
    .bind(subscriber_id)
    .bind(begun.topic)
    .bind(begun.lang)
    .bind(begun.cadence.as_str())
    .bind(begun.source.as_str())
    .bind(begun.consented_at)
    .bind(begun.consent)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("begin a subscription")
}

/// Ends what begins at another cadence.
pub async fn end_other_cadence(
    tx: &mut Tx,
    subscriber_id: Uuid,
    begun: &Begun<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscriptions
         set ended_at = $5, ended_reason = $6
         where subscriber_id = $1 and topic = $2 and lang = $3 and cadence <> $4
           and ended_at is null",
    )
    .bind(subscriber_id)
    .bind(begun.topic)
    .bind(begun.lang)
    .bind(begun.cadence.as_str())
    .bind(now)
    .bind(Reason::Changed.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("end a subscription at another cadence")
}

pub async fn end(tx: &mut Tx, id: Uuid, reason: Reason, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscriptions
         set ended_at = $2, ended_reason = $3
         where id = $1 and ended_at is null",
    )
    .bind(id)
    .bind(now)
    .bind(reason.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("end a subscription")
}

pub async fn end_all_of(
    tx: &mut Tx,
    subscriber_id: Uuid,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscriptions
         set ended_at = $2, ended_reason = $3
         where subscriber_id = $1 and ended_at is null",
    )
    .bind(subscriber_id)
    .bind(now)
    .bind(reason.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("end all subscriptions of a subscriber")
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    topic: String,
    lang: Lang,
    channel: String,
    cadence: String,
    source: String,
    consented_at: Option<DateTime<Utc>>,
    consent: Option<String>,
    started_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    ended_reason: Option<String>,
}

impl Row {
    fn read(self) -> anyhow::Result<Subscription> {
        Ok(Subscription {
            id: self.id,
            topic: self.topic,
            lang: self.lang,
            channel: Channel::parse(&self.channel).context("read a channel")?,
            cadence: Cadence::parse(&self.cadence).context("read a cadence")?,
            source: Source::parse(&self.source).context("read a source")?,
            consented_at: self.consented_at,
            consent: self.consent,
            started_at: self.started_at,
            ended_at: self.ended_at,
            ended_reason: self.ended_reason,
        })
    }
}

pub async fn history(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<Vec<Subscription>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, topic, lang, channel, cadence, source, consented_at, consent, started_at,
                ended_at, ended_reason
         from subscriptions
         where subscriber_id = $1
         order by id",
    )
    .bind(subscriber_id)
    .fetch_all(c)
    .await)
    .context("read the subscriptions of a subscriber")?;
    rows.into_iter().map(Row::read).collect()
}

/// Who ended something since an instant, and when last. Clocks of two machines may differ: what is in the future by
/// this one's is told later.
pub async fn ended_since(
    tx: &mut Tx,
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select subscriber_id, max(ended_at)
         from subscriptions
         where ended_at >= $1 and ended_at <= $2
         group by subscriber_id",
    )
    .bind(since)
    .bind(now)
    .fetch_all(c)
    .await)
    .context("read who ended something")
}
