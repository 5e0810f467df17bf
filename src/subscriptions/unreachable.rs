//! Addresses that take nothing, and those whose readers complained: everything of theirs ends and they are left
//! alone, until somebody who has looked at the evidence has them written to again.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Reason, Subscriber, address_hash, address_place, end_all, row_of, store};
use crate::db::Tx;
use crate::deliveries::{Channel, EmailAddress};
use crate::id;
use crate::vault::{KeyRing, ServiceKey};

/// For how long an address is left alone that took nothing. Whoever mends a mailbox can come back.
const LEFT_ALONE: TimeDelta = TimeDelta::days(30);

/// An address that is left alone, as whoever looks at the evidence is shown it.
#[derive(Clone, Debug)]
pub struct LeftAlone {
    pub channel: Channel,
    /// `j***@example.com`. None: a chat, or an address that is forgotten by now.
    pub masked: Option<String>,
    /// None: until somebody has it written to again.
    pub until_at: Option<DateTime<Utc>>,
    /// Whether its subscriptions can be begun again; else whoever it belongs to may ask for them anew.
    pub can_be_revived: bool,
}

/// What became of an address that is written to again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// What had ended with the address goes on.
    Revived,
    /// Whoever it belongs to may subscribe again.
    MayAsk,
}

/// Ends everything of a subscriber for a reason that the evidence shows, and leaves the address alone: for a month
/// where it took nothing, and for good after a complaint. Who had ended already is left alone too, so that nobody
/// begins anew what she had. Gives whether the evidence changed anything.
pub async fn unreachable(
    tx: &mut Tx,
    subscriber_id: Uuid,
    (reason, evidence): (Reason, Uuid),
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    // The subscriber first and then what is kept of the address, as whoever writes again does: else two wait for each
    // other.
    let Some(subscriber) = store::lock(tx, subscriber_id).await? else { return Ok(false) };
    let is_live = subscriber.is_live();
    let leaving = store::Leaving {
        reason,
        evidence,
        until: (reason == Reason::Unreachable).then(|| now + LEFT_ALONE),
        is_revivable: is_live && reason == Reason::Unreachable,
    };
    let is_left = store::suppress(tx, subscriber_id, &leaving, now).await?;
    if is_live || reason == Reason::Complained {
        end_all(tx, subscriber_id, reason, now).await?;
    }
    Ok(is_live || is_left)
}

/// The addresses that are left alone since an instant, by the evidence that shows why.
pub async fn left_alone(
    tx: &mut Tx,
    ring: &KeyRing,
    since: DateTime<Utc>,
) -> anyhow::Result<HashMap<Uuid, LeftAlone>> {
    let key = ring.service_key();
    let rows = store::left_alone(tx, since).await?;
    let shown = |row: store::LeftRow| {
        let masked = row.address_sealed.as_deref().and_then(|sealed| masked(&key, &row, sealed));
        let can_be_revived = is_revivable(&row);
        let left =
            LeftAlone { channel: row.channel, masked, until_at: row.until_at, can_be_revived };
        (row.evidence_id, left)
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// Writes again to the address that some evidence had left alone: what ended with it begins anew, in the same
/// languages. After a complaint nothing is sent by the house's own will: whoever complained may ask again. `None`
/// if the address is not left alone for this evidence any more.
pub async fn write_again(
    tx: &mut Tx,
    evidence: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Again>> {
    let Some(row) = store::left_for(tx, evidence).await? else {
        return Ok(None);
    };
    if let Some(subscriber_id) = row.subscriber_id {
        store::lock(tx, subscriber_id).await?;
    }
    // Of two who press at once, the second finds it done.
    let Some(row) = store::left_for(tx, evidence).await? else {
        return Ok(None);
    };
    let revived = is_revivable(&row) && revive(tx, &row, now).await?;
    store::lift(tx, evidence).await?;
    Ok(Some(if revived { Again::Revived } else { Again::MayAsk }))
}

/// Whose address it is, among those who confirmed it once.
pub async fn of_address(
    tx: &mut Tx,
    ring: &KeyRing,
    address: &EmailAddress,
) -> anyhow::Result<Option<Subscriber>> {
    let hash = address_hash(ring, address);
    let Some(id) = store::find_by_address(tx, Channel::Email, &hash).await? else {
        return Ok(None);
    };
    Ok(store::find(tx, id).await?.filter(|subscriber| subscriber.confirmed_at.is_some()))
}

/// Forgets the addresses of those who are left alone since before an instant; what is kept is a hash.
pub async fn forget_addresses(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    store::forget_left(tx, before).await
}

fn is_revivable(row: &store::LeftRow) -> bool {
    row.reason == Reason::Unreachable.as_str() && row.address_sealed.is_some()
}

async fn revive(tx: &mut Tx, row: &store::LeftRow, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let Some(subscriber_id) = row.subscriber_id else { return Ok(false) };
    // Whoever came back by herself meanwhile has chosen what she gets.
    if !store::go_on(tx, subscriber_id, row).await? {
        return Ok(false);
    }
    for ended in store::ended_at(tx, subscriber_id, row.since_at).await? {
        store::begin_as(tx, id::new(now), ended, now).await?;
    }
    Ok(true)
}

fn masked(key: &ServiceKey, row: &store::LeftRow, sealed: &[u8]) -> Option<String> {
    if row.channel != Channel::Email {
        return None;
    }
    let opened = key.open(address_place(&row_of(&row.address_hash)), sealed).ok()?;
    Some(EmailAddress::parse(&String::from_utf8(opened).ok()?).ok()?.masked())
}
