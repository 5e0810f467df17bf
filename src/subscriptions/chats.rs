//! Subscribing from a Telegram chat. The chat itself proves that it is hers, so nothing is confirmed: what
//! she chooses begins at once.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::store::{self, Address};
use super::{Consent, Reason, Subscriber, Subscription, Wanted, address_place, row_of};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::id;
use crate::vault::KeyRing;

/// By which a chat is found again without its number being stored in clear.
pub fn chat_hash(ring: &KeyRing, chat: i64) -> [u8; 32] {
    ring.keyed_hash("subscriber-telegram", chat.to_string().as_bytes())
}

/// Makes what a chat gets what is wanted: begins what is new, ends what is not wanted any more, and leaves
/// the rest as it is. Whoever had stopped everything comes back as the same subscriber. Gives her id.
pub async fn subscribe_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    chat: i64,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let hash = chat_hash(ring, chat);
    let row = row_of(&hash);
    // Sealing takes microseconds and awaits nothing.
    let sealed =
        ring.service_key().seal(address_place(&row), chat.to_string().as_bytes(), &mut id::rng());
    let address = Address { channel: Channel::Telegram, hash: &hash, sealed: &sealed };
    let subscriber_id =
        store::take_subscriber(tx, id::new(now), &address, wanted.lang(), now).await?;
    // Whoever writes from a chat can be reached in it, whatever a message to it met before.
    store::reach_again(tx, Channel::Telegram, &hash, now).await?;
    if super::change(tx, subscriber_id, wanted, now).await?.is_err() {
        store::revive_subscriber(tx, subscriber_id, wanted.lang(), now).await?;
        store::add_circumstances(tx, subscriber_id, &wanted.circumstances).await?;
        super::begin(tx, subscriber_id, wanted, Consent::here(now), now).await?;
    }
    Ok(subscriber_id)
}

/// Who subscribed from a chat, and what she gets now. `None` if she never did or has stopped everything.
pub async fn of_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    chat: i64,
) -> anyhow::Result<Option<(Subscriber, Vec<Subscription>)>> {
    let hash = chat_hash(ring, chat);
    let Some(id) = store::find_by_address(tx, Channel::Telegram, &hash).await? else {
        return Ok(None);
    };
    let Some(subscriber) = super::find(tx, id).await?.filter(Subscriber::is_live) else {
        return Ok(None);
    };
    let subscriptions = super::of(tx, id).await?;
    Ok(Some((subscriber, subscriptions)))
}

/// Ends everything that a chat gets, as [`super::end_all`] does. Gives whether there was anything.
pub async fn end_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    chat: i64,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some(subscriber) = lock(tx, ring, chat).await? else { return Ok(false) };
    super::end_all(tx, subscriber.id, reason, now).await?;
    Ok(subscriber.is_live())
}

/// Forgets who subscribed from a chat, as [`super::forget`] does, also where everything had ended before.
pub async fn forget_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    chat: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    match lock(tx, ring, chat).await? {
        Some(subscriber) => super::forget(tx, subscriber.id, now).await,
        None => Ok(()),
    }
}

/// Who subscribed from a chat once, locked.
async fn lock(tx: &mut Tx, ring: &KeyRing, chat: i64) -> anyhow::Result<Option<Subscriber>> {
    let hash = chat_hash(ring, chat);
    match store::find_by_address(tx, Channel::Telegram, &hash).await? {
        Some(id) => store::lock(tx, id).await,
        None => Ok(None),
    }
}
