//! Asking for something in the name of an address, and the confirmation by whoever reads the mail there.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{
    Asked, Consent, Refusal, Wanted, address_hash, address_place, begin, letter, row_of, store,
};
use crate::city::City;
use crate::config::Settings;
use crate::db::Tx;
use crate::deliveries::{self, Channel, SealedLetter};
use crate::id::{self, Token};
use crate::vault::KeyRing;

/// For how long a confirmation can be used.
const CONFIRMATION_LASTS: TimeDelta = TimeDelta::days(7);

/// Confirmation mails to one address within [`MAILS_WITHIN`]: whoever types a stranger's address again
/// and again must not fill the stranger's mailbox.
const MAILS_AT_MOST: i64 = 3;
const MAILS_WITHIN: TimeDelta = TimeDelta::hours(1);

/// A request with everything hashed and sealed, ready for a transaction.
pub struct Prepared {
    subscriber_id: Uuid,
    address_hash: [u8; 32],
    address_sealed: Vec<u8>,
    pub(super) token: Token,
    pub(super) wanted: Wanted,
    pub(super) letter: SealedLetter,
}

impl Prepared {
    /// What the letter's link carries. Whoever has it confirms: it is for the letter, and for a made-up
    /// week in which nobody reads letters.
    pub fn token(&self) -> &Token {
        &self.token
    }
}

/// What was confirmed, and by whom.
#[derive(Clone, Debug)]
pub struct Confirmed {
    pub subscriber_id: Uuid,
    pub wanted: Wanted,
}

/// Where a confirmation stands that is not too old.
#[derive(Clone, Debug)]
pub enum Confirmation {
    /// It would begin this.
    Waiting(Wanted),
    /// It was used by this subscriber, who gets something.
    Used(Uuid),
}

/// Seals the address and writes the letter with the link, in the language that is wanted.
pub fn prepare(
    ring: &KeyRing,
    city: &City,
    settings: &Settings,
    asked: Asked,
    now: DateTime<Utc>,
) -> Prepared {
    let Asked { address, wanted } = asked;
    let address_hash = address_hash(ring, &address);
    let row = row_of(&address_hash);
    let sealed =
        ring.service_key().seal(address_place(&row), address.as_str().as_bytes(), &mut id::rng());
    let token = Token::new();
    let path = format!("/{}/subscriptions/confirm/{token}", wanted.lang());
    let not_after = now + CONFIRMATION_LASTS;
    let letter =
        letter::confirmation(city, &address, wanted.lang(), settings.link(&path), not_after);
    Prepared {
        subscriber_id: id::new(now),
        address_hash,
        address_sealed: sealed,
        token,
        wanted,
        letter: deliveries::seal(ring, &letter, now),
    }
}

/// Takes a request: a confirmation and its letter, in one transaction. It gives the same answer for an
/// address that is known, that is not, that must not be written to, and that was written to enough.
pub async fn subscribe(tx: &mut Tx, prepared: &Prepared, now: DateTime<Utc>) -> anyhow::Result<()> {
    if store::is_suppressed(tx, Channel::Email, &prepared.address_hash, now).await? {
        return Ok(());
    }
    let address = store::Address {
        channel: Channel::Email,
        hash: &prepared.address_hash,
        sealed: &prepared.address_sealed,
    };
    let (id, lang) = (prepared.subscriber_id, prepared.wanted.lang());
    let subscriber_id = store::take_subscriber(tx, id, &address, lang, now).await?;
    let written = store::count_confirmations(tx, subscriber_id, now - MAILS_WITHIN).await?;
    if written >= MAILS_AT_MOST {
        return Ok(());
    }
    let expires_at = now + CONFIRMATION_LASTS;
    store::insert_confirmation(tx, subscriber_id, prepared, now, expires_at).await?;
    deliveries::post(tx, &prepared.letter, now).await?;
    Ok(())
}

/// Who asked for something and was sent this letter to confirm it, as long as the confirmation is kept.
pub async fn asked_by(tx: &mut Tx, delivery_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    store::asked_by(tx, delivery_id).await
}

/// A confirmation, for looking at it alone: mail scanners fetch its link.
pub async fn find_confirmation(
    tx: &mut Tx,
    token: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Confirmation>> {
    if let Some(wanted) = store::find_confirmation(tx, &token.hash(), now).await? {
        return Ok(Some(Confirmation::Waiting(wanted)));
    }
    let used = store::find_used_confirmation(tx, &token.hash(), now).await?;
    Ok(used.map(Confirmation::Used))
}

/// Uses a confirmation, once: the address is hers, and what she asked for begins beside what she has.
///
/// # Errors
/// [`Refusal::AlreadyConfirmed`], [`Refusal::ConfirmationSpent`].
pub async fn confirm(
    tx: &mut Tx,
    token: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Confirmed, Refusal>> {
    let Some((subscriber_id, wanted)) = store::use_confirmation(tx, &token.hash(), now).await?
    else {
        let used = store::find_used_confirmation(tx, &token.hash(), now).await?;
        return Ok(Err(match used {
            Some(subscriber_id) => Refusal::AlreadyConfirmed { subscriber_id },
            None => Refusal::ConfirmationSpent,
        }));
    };
    store::revive_subscriber(tx, subscriber_id, wanted.lang(), now).await?;
    store::add_circumstances(tx, subscriber_id, &wanted.circumstances).await?;
    begin(tx, subscriber_id, &wanted, Consent::here(now), now).await?;
    Ok(Ok(Confirmed { subscriber_id, wanted }))
}
