//! The SQL of forgetting who asked and never confirmed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;

pub async fn forget_confirmations(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from confirmations where expires_at <= $1")
        .bind(now)
        .execute(c)
        .await
        .map(drop))
    .context("forget confirmations that ran out")
}

/// Whoever never confirmed leaves nothing. Whoever had stopped and asked again leaves what stopping leaves:
/// the history, and no address.
pub async fn forget_unconfirmed(tx: &mut Tx) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscribers
         set address_sealed = $1
         where ended_at is not null and length(address_sealed) > 0
           and not exists (select 1 from confirmations
                           where confirmations.subscriber_id = subscribers.id)",
    )
    .bind(Vec::<u8>::new())
    .execute(c)
    .await
    .map(drop))
    .context("forget the addresses of those who stopped")?;
    on!(tx, c => sqlx::query(
        "delete from subscribers
         where confirmed_at is null and ended_at is null
           and not exists (select 1 from confirmations
                           where confirmations.subscriber_id = subscribers.id)",
    )
    .execute(c)
    .await
    .map(drop))
    .context("forget those who never confirmed")
}

/// Marks the address of a subscriber, so that no list begins her again. Whoever was forgotten before has none.
pub async fn mark_forgotten(
    tx: &mut Tx,
    subscriber_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into forgotten_addresses (channel, address_hash, since_at)
         select channel, address_hash, $3 from subscribers where id = $1 and address_hash <> $2
         on conflict (channel, address_hash) do nothing",
    )
    .bind(subscriber_id)
    .bind(subscriber_id.as_bytes().to_vec())
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("mark an address that is forgotten")
}

/// Whether whoever has an address had all about herself deleted.
pub async fn is_forgotten(
    tx: &mut Tx,
    channel: Channel,
    address_hash: &[u8],
) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from forgotten_addresses where channel = $1 and address_hash = $2",
    )
    .bind(channel.as_str())
    .bind(address_hash)
    .fetch_one(c)
    .await)
    .context("look whether an address is forgotten")?;
    Ok(found > 0)
}

/// Forgets what a subscriber said of herself, and by what her address would be known again: her own id stands in the
/// place of its hash.
pub async fn forget_circumstances(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscribers
         set address_hash = $2, other_langs = null, district = null, time_zone = null,
           quiet_from = null, quiet_until = null, paused_until = null
         where id = $1",
    )
    .bind(subscriber_id)
    .bind(subscriber_id.as_bytes().to_vec())
    .execute(c)
    .await
    .map(drop))
    .context("forget what a subscriber said of herself")
}

/// Forgets how somebody is said to have agreed: her name may stand in it.
pub async fn forget_consent(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscriptions set consent = null where subscriber_id = $1 and consent is not null",
    )
    .bind(subscriber_id)
    .execute(c)
    .await
    .map(drop))
    .context("forget how a subscriber agreed")
}

pub async fn delete_confirmations(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from confirmations where subscriber_id = $1")
        .bind(subscriber_id)
        .execute(c)
        .await
        .map(drop))
    .context("delete the confirmations of a subscriber")
}
