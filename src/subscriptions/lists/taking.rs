//! Taking a list in. Consent was given elsewhere, so nothing is confirmed; but nobody who stopped here is begun again,
//! and what somebody chose here herself stays.

use chrono::{DateTime, Utc};

use super::Entry;
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::id;
use crate::language::Lang;
use crate::subscriptions::store::{self, Address};
use crate::subscriptions::{
    self, Consent, Reason, Source, Subscriber, Subscription, Wanted, address_place, begin, row_of,
};
use crate::vault::KeyRing;

/// An entry with its address hashed and sealed, ready for a transaction.
pub struct Sealed {
    entry: Entry,
    hash: [u8; 32],
    sealed: Vec<u8>,
}

/// What became of the entries of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Addresses that are new.
    pub begun: u64,
    /// Known ones that get something more.
    pub merged: u64,
    /// Known ones that had all of it, or had ended it.
    pub unchanged: u64,
    /// Addresses that must not be written to.
    pub suppressed: u64,
    /// Somebody stopped everything here, or a topic of the row, and nothing else in it is new.
    pub stopped: u64,
}

impl Numbers {
    pub fn add(&mut self, other: Self) {
        self.begun += other.begun;
        self.merged += other.merged;
        self.unchanged += other.unchanged;
        self.suppressed += other.suppressed;
        self.stopped += other.stopped;
    }
}

/// Hashes and seals the address of an entry.
pub fn seal(ring: &KeyRing, entry: Entry) -> Sealed {
    let hash = match entry.channel {
        Channel::Email => ring.keyed_hash("subscriber-email", entry.key.as_bytes()),
        Channel::Telegram => ring.keyed_hash("subscriber-telegram", entry.key.as_bytes()),
    };
    let row = row_of(&hash);
    let address = entry.address.as_bytes();
    let sealed = ring.service_key().seal(address_place(&row), address, &mut id::rng());
    Sealed { entry, hash, sealed }
}

/// Takes entries in, as many as belong into one transaction.
pub async fn take(tx: &mut Tx, sealed: &[Sealed], now: DateTime<Utc>) -> anyhow::Result<Numbers> {
    let mut numbers = Numbers::default();
    for sealed in sealed {
        let count = match take_one(tx, sealed, now).await? {
            Fate::Begun => &mut numbers.begun,
            Fate::Merged => &mut numbers.merged,
            Fate::Unchanged => &mut numbers.unchanged,
            Fate::Suppressed => &mut numbers.suppressed,
            Fate::Stopped => &mut numbers.stopped,
        };
        *count += 1;
    }
    Ok(numbers)
}

enum Fate {
    Begun,
    Merged,
    Unchanged,
    Suppressed,
    Stopped,
}

async fn take_one(tx: &mut Tx, sealed: &Sealed, now: DateTime<Utc>) -> anyhow::Result<Fate> {
    let Sealed { entry, hash, sealed } = sealed;
    if store::is_suppressed(tx, entry.channel, hash, now).await? {
        return Ok(Fate::Suppressed);
    }
    let address = Address { channel: entry.channel, hash, sealed };
    // Locked from here on: she may be stopping at this moment.
    let known = store::find_by_address(tx, entry.channel, hash).await?;
    let known = match known {
        Some(id) => store::lock(tx, id).await?,
        None => None,
    };
    match known {
        Some(subscriber) if subscriber.ended_at.is_some() => Ok(Fate::Stopped),
        Some(subscriber) if subscriber.is_live() => merge(tx, &subscriber, entry, now).await,
        // She comes back by herself, or not at all.
        None if store::is_forgotten(tx, entry.channel, hash).await? => Ok(Fate::Stopped),
        _ => {
            let lang = entry.wanted.lang();
            let id = store::take_subscriber(tx, id::new(now), &address, lang, now).await?;
            store::revive_subscriber(tx, id, lang, now).await?;
            store::add_circumstances(tx, id, &entry.wanted.circumstances).await?;
            begin(tx, id, &entry.wanted, consent(entry), now).await?;
            Ok(Fate::Begun)
        }
    }
}

/// Begins what she never had.
async fn merge(
    tx: &mut Tx,
    subscriber: &Subscriber,
    entry: &Entry,
    now: DateTime<Utc>,
) -> anyhow::Result<Fate> {
    let had = subscriptions::history(tx, subscriber.id).await?;
    let mut is_more = false;
    for (topic, lang) in pairs(&entry.wanted) {
        if !is_new(&had, topic, lang) {
            continue;
        }
        is_more = true;
        let (langs, topics) = (vec![lang], vec![topic.to_owned()]);
        let wanted = Wanted { langs, topics, ..entry.wanted.clone() };
        begin(tx, subscriber.id, &wanted, consent(entry), now).await?;
    }
    let has_stopped = entry.wanted.topics.iter().any(|topic| has_stopped(&had, topic));
    Ok(match (is_more, has_stopped) {
        (true, _) => Fate::Merged,
        (false, true) => Fate::Stopped,
        (false, false) => Fate::Unchanged,
    })
}

fn pairs(wanted: &Wanted) -> impl Iterator<Item = (&str, Lang)> {
    let of_topic = |topic| wanted.langs.iter().map(move |lang| (topic, *lang));
    wanted.topics.iter().map(String::as_str).flat_map(of_topic)
}

/// Whether she never had this. Whoever chose or ended anything here herself also chose the languages: a topic that she
/// has in another one is not new to her, nor one that she ended.
fn is_new(had: &[Subscription], topic: &str, lang: Lang) -> bool {
    let chose = had.iter().any(|it| it.source != Source::Import || has_ended(it));
    had.iter().all(|it| it.topic != topic || (it.lang != lang && !chose))
}

/// Whether she has nothing on a topic any more, and it was she who ended it.
fn has_stopped(had: &[Subscription], topic: &str) -> bool {
    let on_it = || had.iter().filter(|it| it.topic == topic);
    on_it().any(has_ended) && on_it().all(|it| it.ended_at.is_some())
}

/// Whether she ended it herself, and not an address that took nothing.
fn has_ended(had: &Subscription) -> bool {
    had.ended_reason.as_deref().is_some_and(|reason| reason != Reason::Unreachable.as_str())
}

fn consent(entry: &Entry) -> Consent<'_> {
    Consent { at: entry.consented_at, words: Some(&entry.consent) }
}
