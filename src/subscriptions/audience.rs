//! Who gets what is pushed on some topics: counted for whoever writes it, read page by page for the
//! outbox, and looked up once more when it is sent.

use std::collections::HashMap;

use uuid::Uuid;

use super::{address_place, row_of, store};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::language::Lang;
use crate::vault::ServiceKey;
use crate::vault::seal::OpenError;

/// Who is meant by something that is pushed. An empty list leaves nobody out, but for topics: whoever asked
/// for none of them is not meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    pub topics: Vec<String>,
    pub langs: Vec<Lang>,
    pub channels: Vec<Channel>,
    /// Whoever named no district is meant too.
    pub districts: Vec<String>,
}

impl Sought {
    /// All who asked for one of these topics.
    pub fn on(topics: &[String]) -> Self {
        Self { topics: topics.to_vec(), ..Self::default() }
    }
}

/// How many people get something in one language by one channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    pub lang: Lang,
    pub channel: Channel,
    pub people: u64,
}

/// Somebody who gets it, in a language that they asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub subscriber_id: Uuid,
    pub channel: Channel,
    pub lang: Lang,
}

/// Where a subscriber is written to, still sealed.
#[derive(Clone, Debug)]
pub struct SealedAddress {
    hash: Vec<u8>,
    sealed: Vec<u8>,
}

/// Why a sealed address cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    #[error(transparent)]
    Sealed(#[from] OpenError),
    #[error("the address is no text")]
    Garbled,
}

/// How many people get something on any of these topics, by language and channel. Whoever asked for it
/// in two languages is counted in both.
pub async fn audience(tx: &mut Tx, sought: &Sought) -> anyhow::Result<Vec<Audience>> {
    store::audience(tx, &sought.topics).await
}

/// The next people who get something on any of these topics at once, in the order of their ids and after
/// this one (nil: from the first): about `most` rows, whole people. Empty when there are no more.
pub async fn reached_after(
    tx: &mut Tx,
    sought: &Sought,
    after: Uuid,
    most: usize,
) -> anyhow::Result<Vec<Reached>> {
    let mut rows = store::reached_after(tx, &sought.topics, after, most).await?;
    let last = rows.last().map(|row| row.subscriber_id);
    if rows.len() >= most
        && let Some(last) = last
        && rows.iter().any(|row| row.subscriber_id != last)
    {
        // The page may have cut somebody's languages in two.
        rows.retain(|row| row.subscriber_id != last);
    }
    Ok(rows)
}

/// Where these subscribers are written to, in each language in which they get something. Whoever has
/// stopped meanwhile, or chose another language, is not among them.
pub async fn addresses(
    tx: &mut Tx,
    subscribers: &[Uuid],
) -> anyhow::Result<HashMap<(Uuid, Lang), SealedAddress>> {
    let rows = store::live_addresses(tx, subscribers).await?;
    let keyed = rows.into_iter();
    Ok(keyed.map(|(id, lang, hash, sealed)| ((id, lang), SealedAddress { hash, sealed })).collect())
}

/// The address, as its channel reads it.
pub fn open_address(key: &ServiceKey, address: &SealedAddress) -> Result<String, AddressError> {
    let opened = key.open(address_place(&row_of(&address.hash)), &address.sealed)?;
    String::from_utf8(opened).map_err(|_| AddressError::Garbled)
}
