//! The SQL of subscriptions.

mod audience;
mod chats;
mod forgetting;
mod gathering;
#[cfg(test)]
mod tests;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub(super) use self::audience::{
    Kept, alike, asking_after, begun_by, count_failure, live_addresses, live_of, particulars,
    reached, suppress,
};
pub(super) use self::chats::{find_by_address, reach_again};
pub(super) use self::forgetting::{forget_confirmations, forget_unconfirmed};
pub(super) use self::gathering::{gathering_after, zones};
use super::{Cadence, Prepared, Reason, Subscriber, Subscription, Wanted};
use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::language::Lang;

/// Where somebody is written to: the channel, and the address as it is kept.
pub(super) struct Address<'a> {
    pub(super) channel: Channel,
    pub(super) hash: &'a [u8],
    pub(super) sealed: &'a [u8],
}

pub(super) async fn is_suppressed(
    tx: &mut Tx,
    channel: Channel,
    address_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from suppressions
         where channel = $1 and address_hash = $2 and (until_at is null or until_at > $3)",
    )
    .bind(channel.as_str())
    .bind(address_hash)
    .bind(now)
    .fetch_one(c)
    .await)
    .context("look whether an address is suppressed")?;
    Ok(found > 0)
}

/// The subscriber of an address, made if there is none. The row stays locked until the transaction ends,
/// so that two requests at once cannot both count too few mails: that is why it is written in any case.
/// Whoever subscribes now keeps the spelling that was confirmed; where it was never confirmed, or was
/// forgotten, the new one is taken.
pub(super) async fn take_subscriber(
    tx: &mut Tx,
    id: Uuid,
    address: &Address<'_>,
    lang: Lang,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    on!(tx, c => sqlx::query_scalar(
        "insert into subscribers
           (id, channel, address_hash, address_sealed, lang, created_at, failures)
         values ($1, $2, $3, $4, $5, $6, 0)
         on conflict (channel, address_hash) do update
         set address_sealed = case
           when subscribers.confirmed_at is not null and subscribers.ended_at is null
           then subscribers.address_sealed
           else excluded.address_sealed
         end
         returning id",
    )
    .bind(id)
    .bind(address.channel.as_str())
    .bind(address.hash)
    .bind(address.sealed)
    .bind(lang)
    .bind(now)
    .fetch_one(c)
    .await)
    .context("take a subscriber")
}

pub(super) async fn count_confirmations(
    tx: &mut Tx,
    subscriber_id: Uuid,
    since: DateTime<Utc>,
) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*) from confirmations where subscriber_id = $1 and created_at > $2",
    )
    .bind(subscriber_id)
    .bind(since)
    .fetch_one(c)
    .await)
    .context("count confirmations")
}

pub(super) async fn insert_confirmation(
    tx: &mut Tx,
    subscriber_id: Uuid,
    prepared: &Prepared,
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let wanted = serde_json::to_string(&prepared.wanted)?;
    on!(tx, c => sqlx::query(
        "insert into confirmations (token_hash, subscriber_id, wanted, created_at, expires_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(prepared.token.hash())
    .bind(subscriber_id)
    .bind(wanted)
    .bind(now)
    .bind(expires_at)
    .execute(c)
    .await
    .map(drop))
    .context("keep a confirmation")
}

pub(super) async fn find_confirmation(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Wanted>> {
    let wanted: Option<String> = on!(tx, c => sqlx::query_scalar(
        "select wanted
         from confirmations
         where token_hash = $1 and used_at is null and expires_at > $2",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find a confirmation")?;
    wanted.map(|wanted| serde_json::from_str(&wanted).context("read what was wanted")).transpose()
}

pub(super) async fn use_confirmation(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<(Uuid, Wanted)>> {
    let row: Option<(Uuid, String)> = on!(tx, c => sqlx::query_as(
        "update confirmations
         set used_at = $2
         where token_hash = $1 and used_at is null and expires_at > $2
         returning subscriber_id, wanted",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("use a confirmation")?;
    row.map(|(id, wanted)| Ok((id, serde_json::from_str(&wanted)?)))
        .transpose()
        .map_err(|error: serde_json::Error| error.into())
}

pub(super) async fn void_confirmations(
    tx: &mut Tx,
    subscriber_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update confirmations set used_at = $2 where subscriber_id = $1 and used_at is null",
    )
    .bind(subscriber_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("void confirmations")
}

#[derive(sqlx::FromRow)]
struct SubscriberRow {
    id: Uuid,
    lang: Lang,
    confirmed_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Subscriber>> {
    let row: Option<SubscriberRow> = on!(tx, c => sqlx::query_as(
        "select id, lang, confirmed_at, ended_at from subscribers where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a subscriber")?;
    Ok(row.map(|row| Subscriber {
        id: row.id,
        lang: row.lang,
        confirmed_at: row.confirmed_at,
        ended_at: row.ended_at,
    }))
}

/// The hash and the sealed address of a subscriber, unless it was forgotten.
pub(super) async fn address(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<(Vec<u8>, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as(
        "select address_hash, address_sealed
         from subscribers
         where id = $1 and length(address_sealed) > 0",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("look up the address of a subscriber")
}

/// A subscriber who has confirmed, for the first time or again after an end.
pub(super) async fn revive_subscriber(
    tx: &mut Tx,
    id: Uuid,
    lang: Lang,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscribers
         set lang = $2, confirmed_at = $3, ended_at = null, ended_reason = null, failures = 0
         where id = $1",
    )
    .bind(id)
    .bind(lang)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("confirm a subscriber")
}

/// Sets the language chosen last and locks the row. False if the subscriber is not live.
pub(super) async fn set_lang(tx: &mut Tx, id: Uuid, lang: Lang) -> anyhow::Result<bool> {
    let found: Option<Uuid> = on!(tx, c => sqlx::query_scalar(
        "update subscribers
         set lang = $2
         where id = $1 and confirmed_at is not null and ended_at is null
         returning id",
    )
    .bind(id)
    .bind(lang)
    .fetch_optional(c)
    .await)
    .context("set the language of a subscriber")?;
    Ok(found.is_some())
}

/// Ends a subscriber and forgets the address; its hash stays, so that whoever comes back is the same
/// subscriber. The address may be there again although the end lies back: somebody asked and did not
/// confirm yet.
pub(super) async fn end_subscriber(
    tx: &mut Tx,
    id: Uuid,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscribers
         set ended_at = coalesce(ended_at, $2),
           ended_reason = coalesce(ended_reason, $3),
           address_sealed = $4
         where id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(reason.as_str())
    .bind(Vec::<u8>::new())
    .execute(c)
    .await
    .map(drop))
    .context("end a subscriber")
}

/// Begins a subscription on the subscriber's channel, unless it is going on already.
pub(super) async fn begin(
    tx: &mut Tx,
    id: Uuid,
    subscriber_id: Uuid,
    topic: &str,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into subscriptions
           (id, subscriber_id, topic, lang, channel, cadence, source, started_at)
         select $1, id, $3, $4, channel, $5, $6, $7
         from subscribers
         where id = $2
         on conflict (subscriber_id, topic, lang) where ended_at is null do nothing",
    )
    .bind(id)
    .bind(subscriber_id)
    .bind(topic)
    .bind(wanted.lang)
    .bind(wanted.cadence.as_str())
    .bind(wanted.source.as_str())
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("begin a subscription")
}

pub(super) async fn end(
    tx: &mut Tx,
    id: Uuid,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
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

pub(super) async fn end_all_of(
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
    cadence: String,
    started_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    ended_reason: Option<String>,
}

pub(super) async fn history(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<Vec<Subscription>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, topic, lang, cadence, started_at, ended_at, ended_reason
         from subscriptions
         where subscriber_id = $1
         order by id",
    )
    .bind(subscriber_id)
    .fetch_all(c)
    .await)
    .context("read the subscriptions of a subscriber")?;
    rows.into_iter()
        .map(|row| {
            Ok(Subscription {
                id: row.id,
                topic: row.topic,
                lang: row.lang,
                cadence: Cadence::parse(&row.cadence).context("read a cadence")?,
                started_at: row.started_at,
                ended_at: row.ended_at,
                ended_reason: row.ended_reason,
            })
        })
        .collect()
}
