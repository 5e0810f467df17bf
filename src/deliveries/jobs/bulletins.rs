//! Bulletins as the worker sends them: the frozen words, to whoever has not stopped meanwhile, each with
//! their own link.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Post;
use super::claiming::Round;
use crate::bounces;
use crate::db::Tx;
use crate::deliveries::bulletins::{Body, OWN_LINK};
use crate::deliveries::outcome::Outcome;
use crate::deliveries::store::{self, Claimed};
use crate::deliveries::{Channel, Content, Unreadable};
use crate::language::Lang;
use crate::subscriptions::{self, AddressError, SealedAddress};

/// What the bulletins of a batch say, and where their readers are. Read in the transaction that leases
/// the batch: whoever has stopped before that gets nothing.
pub(super) struct Bulletins {
    bodies: HashMap<(Uuid, Lang), Body>,
    addresses: HashMap<(Uuid, Lang), SealedAddress>,
}

impl Bulletins {
    pub(super) async fn of(tx: &mut Tx, claimed: &[Claimed]) -> anyhow::Result<Self> {
        let mut bodies = HashMap::new();
        let mut subscribers = Vec::new();
        for row in claimed {
            let Some(bulletin) = row.bulletin_id else { continue };
            subscribers.extend(row.subscriber_id);
            if !bodies.contains_key(&(bulletin, row.lang))
                && let Some(body) = store::find_body(tx, bulletin, row.lang).await?
            {
                bodies.insert((bulletin, row.lang), body);
            }
        }
        let addresses = match subscribers.is_empty() {
            true => HashMap::new(),
            false => subscriptions::addresses(tx, &subscribers).await?,
        };
        Ok(Self { bodies, addresses })
    }

    /// Where a row goes, and what it says to this reader.
    pub(super) fn letter(
        &self,
        round: &Round,
        row: &Claimed,
        bulletin: Uuid,
        subscriber: Uuid,
    ) -> Result<(String, Content), Unreadable> {
        let address = self.addresses.get(&(subscriber, row.lang)).ok_or(Unreadable::Ended)?;
        let address = subscriptions::open_address(&round.key, address)?;
        let body = self.bodies.get(&(bulletin, row.lang)).ok_or(Unreadable::Nothing)?;
        let Post { site, ring, .. } = &round.post;
        let own_link = subscriptions::manage_url(site, ring, row.lang, subscriber);
        let content = match round.channel {
            Channel::Email => Content {
                subject: body.subject.clone(),
                text: body.plain.replace(OWN_LINK, &own_link),
                html: Some(body.html.replace(OWN_LINK, &own_link)),
                unsubscribe_url: Some(subscriptions::unsubscribe_url(&own_link)),
                list: body.list.clone(),
                buttons: Vec::new(),
                attachments: Vec::new(),
            },
            Channel::Telegram => Content {
                subject: body.subject.clone(),
                text: body.telegram.replace(OWN_LINK, &own_link),
                ..Content::default()
            },
        };
        Ok((address, content))
    }
}

impl From<AddressError> for Unreadable {
    fn from(error: AddressError) -> Self {
        match error {
            AddressError::Sealed(sealed) => Self::Sealed(sealed),
            AddressError::Garbled => Self::Garbled,
        }
    }
}

/// What a server refused of an address at once is evidence like a bounce that comes later, and is counted with it.
pub(super) async fn note_unreachable(
    tx: &mut Tx,
    row: &Claimed,
    outcome: &Outcome,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let (Outcome::Failed { trouble }, Some(subscriber_id)) = (outcome, row.subscriber_id) else {
        return Ok(());
    };
    let refused = bounces::Refused {
        delivery_id: row.id,
        subscriber_id,
        is_of_address: trouble.is_of_address(),
        is_sure: trouble.is_sure(),
        code: trouble.code.as_deref(),
        said: trouble.detail.as_deref(),
    };
    bounces::note_refused(tx, &refused, now).await
}
