//! A chat that got another number: what was subscribed to in it goes on under the new one.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::chats::chat_hash;
use super::store::{self, Address};
use super::{Reason, address_place, end_all, row_of};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::id;
use crate::vault::KeyRing;

/// Writes to a subscriber's chat under its new number from now on. Where somebody subscribed under that one
/// already, the old subscriber ends: nobody gets everything twice.
pub async fn move_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    subscriber_id: Uuid,
    to: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let hash = chat_hash(ring, to);
    match store::find_by_address(tx, Channel::Telegram, &hash).await? {
        Some(other) if other == subscriber_id => Ok(()),
        Some(_) => end_all(tx, subscriber_id, Reason::Changed, now).await,
        None => {
            let row = row_of(&hash);
            // Sealing takes microseconds and awaits nothing.
            let number = to.to_string();
            let place = address_place(&row);
            let sealed = ring.service_key().seal(place, number.as_bytes(), &mut id::rng());
            let address = Address { channel: Channel::Telegram, hash: &hash, sealed: &sealed };
            store::set_address(tx, subscriber_id, &address).await
        }
    }
}
