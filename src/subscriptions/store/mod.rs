//! The SQL of subscriptions.

mod audience;
mod chats;
mod circumstances;
mod forgetting;
mod gathering;
mod history;
mod lists;
#[cfg(test)]
mod tests;
mod unreachable;

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub(super) use self::audience::{
    Kept, alike, asking_after, begun_by, live_addresses, live_of, particulars, reached,
};
pub(super) use self::chats::{find_by_address, reach_again, set_address};
pub(super) use self::circumstances::{add_circumstances, lock, set_circumstances, set_paused};
pub(super) use self::forgetting::{
    delete_confirmations, forget_circumstances, forget_confirmations, forget_consent,
    forget_unconfirmed, is_forgotten, mark_forgotten,
};
pub(super) use self::gathering::{gathering_after, zones};
pub(super) use self::history::{
    Begun, begin, end, end_all_of, end_other_cadence, ended_since, history,
};
pub(super) use self::lists::listed_after;
pub(super) use self::unreachable::{
    Leaving, LeftRow, begin_as, ended_at, forget_left, go_on, left_alone, left_for, lift,
    never_revive, suppress,
};
use super::{Circumstances, Prepared, Quiet, Reason, Subscriber, Wanted};
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
        "insert into confirmations
           (token_hash, subscriber_id, wanted, created_at, expires_at, delivery_id)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(prepared.token.hash())
    .bind(subscriber_id)
    .bind(wanted)
    .bind(now)
    .bind(expires_at)
    .bind(prepared.letter.id())
    .execute(c)
    .await
    .map(drop))
    .context("keep a confirmation")
}

/// Who asked for something and was sent this letter to confirm it, as long as the confirmation is kept.
pub(super) async fn asked_by(tx: &mut Tx, delivery_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select subscriber_id from confirmations where delivery_id = $1 limit 1",
    )
    .bind(delivery_id)
    .fetch_optional(c)
    .await)
    .context("find who was to confirm")
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

/// Who used a confirmation that is not too old, if she gets something.
pub(super) async fn find_used_confirmation(
    tx: &mut Tx,
    token_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select subscribers.id
         from confirmations
         join subscribers on subscribers.id = confirmations.subscriber_id
         where confirmations.token_hash = $1 and confirmations.used_at is not null
           and confirmations.expires_at > $2
           and subscribers.confirmed_at is not null and subscribers.ended_at is null",
    )
    .bind(token_hash)
    .bind(now)
    .fetch_optional(c)
    .await)
    .context("find a confirmation that was used")
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
    channel: String,
    lang: Lang,
    other_langs: Option<String>,
    district: Option<String>,
    time_zone: Option<String>,
    quiet_from: Option<String>,
    quiet_until: Option<String>,
    confirmed_at: Option<DateTime<Utc>>,
    paused_until: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
}

impl SubscriberRow {
    fn read(self) -> anyhow::Result<Subscriber> {
        let other_langs = self.other_langs.as_deref().map(serde_json::from_str).transpose();
        let [from, until] =
            [&self.quiet_from, &self.quiet_until].map(|time| time.as_deref().unwrap_or_default());
        let circumstances = Circumstances {
            other_langs: other_langs.context("read other languages")?.unwrap_or_default(),
            district: self.district,
            time_zone: self.time_zone.and_then(|name| name.parse().ok()),
            quiet: Quiet::parse(from, until).context("read quiet hours")?,
        };
        Ok(Subscriber {
            id: self.id,
            channel: Channel::parse(&self.channel).context("read a channel")?,
            lang: self.lang,
            circumstances,
            confirmed_at: self.confirmed_at,
            paused_until: self.paused_until,
            ended_at: self.ended_at,
        })
    }
}

pub(super) async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Subscriber>> {
    let row: Option<SubscriberRow> = on!(tx, c => sqlx::query_as(
        "select id, channel, lang, other_langs, district, time_zone, quiet_from, quiet_until,
                confirmed_at, paused_until, ended_at
         from subscribers
         where id = $1",
    )
    .bind(id)
    .fetch_optional(c)
    .await)
    .context("find a subscriber")?;
    row.map(SubscriberRow::read).transpose()
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
         set lang = $2, confirmed_at = $3,
           paused_until = case when ended_at is null then paused_until else null end,
           ended_at = null, ended_reason = null, failures = 0
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
/// confirm yet. What she says herself counts more than what the house had found out, and a complaint more
/// than either.
pub(super) async fn end_subscriber(
    tx: &mut Tx,
    id: Uuid,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscribers
         set ended_at = coalesce(ended_at, $2),
           ended_reason = case
             when ended_reason is null or $3 = $5 or ($3 = $6 and ended_reason <> $5) then $3
             else ended_reason
           end,
           address_sealed = $4
         where id = $1",
    )
    .bind(id)
    .bind(now)
    .bind(reason.as_str())
    .bind(Vec::<u8>::new())
    .bind(Reason::Complained.as_str())
    .bind(Reason::Unsubscribed.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("end a subscriber")
}
