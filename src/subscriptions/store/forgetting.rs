//! The SQL of forgetting who asked and never confirmed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

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
