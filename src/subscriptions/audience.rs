//! Who is meant by what is pushed, and where they are written to. Who gets it in which language is found out in
//! `reaching.rs`, and counted in `counting.rs`.

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

    /// Whether a language and a channel are meant.
    pub fn means(&self, lang: Lang, channel: Channel) -> bool {
        (self.langs.is_empty() || self.langs.contains(&lang))
            && (self.channels.is_empty() || self.channels.contains(&channel))
    }
}

/// Where a subscriber is written to, still sealed.
#[derive(Clone, Debug)]
pub struct SealedAddress {
    pub(super) hash: Vec<u8>,
    pub(super) sealed: Vec<u8>,
}

/// Why a sealed address cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    #[error(transparent)]
    Sealed(#[from] OpenError),
    #[error("the address is no text")]
    Garbled,
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
