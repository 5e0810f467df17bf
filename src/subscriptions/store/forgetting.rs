//! The SQL of forgetting who asked and never confirmed.

use anyhow::Context;
use chrono::{DateTime, Utc};

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
