//! The SQL for addresses that are known without a confirmation.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::deliveries::Channel;
use crate::subscriptions::Reason;

use super::Address;

pub async fn find_by_address(
    tx: &mut Tx,
    channel: Channel,
    address_hash: &[u8],
) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select id from subscribers where channel = $1 and address_hash = $2",
    )
    .bind(channel.as_str())
    .bind(address_hash)
    .fetch_optional(c)
    .await)
    .context("find the subscriber of an address")
}

/// Writes to an address again that took nothing for a while.
pub async fn reach_again(
    tx: &mut Tx,
    channel: Channel,
    address_hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update suppressions
         set until_at = $3
         where channel = $1 and address_hash = $2 and reason = $4
           and (until_at is null or until_at > $3)",
    )
    .bind(channel.as_str())
    .bind(address_hash)
    .bind(now)
    .bind(Reason::Unreachable.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("write to an address again")
}

/// Writes to a subscriber under another address.
pub async fn set_address(
    tx: &mut Tx,
    subscriber_id: Uuid,
    address: &Address<'_>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update subscribers
         set address_hash = $2, address_sealed = $3
         where id = $1 and channel = $4",
    )
    .bind(subscriber_id)
    .bind(address.hash)
    .bind(address.sealed)
    .bind(address.channel.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("write to a subscriber under another address")
}
