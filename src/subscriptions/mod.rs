//! Subscriptions: subscriber × topic × language × channel × cadence, from – until. Begun when the address
//! has confirmed, or when it is chosen in the chat that gets it; ended, never edited, so that it can be seen later who was sent what and why.
//!
//! Nobody learns here whether an address is known: asking gives the same answer each time, and only
//! whoever reads the mail gets further.

mod asked;
mod audience;
mod chats;
pub mod jobs;
mod letter;
mod link;
pub mod pages;
mod store;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

pub use self::asked::{Asked, AskedError, Cadence, Source, Typed, Wanted};
pub use self::audience::{
    AddressError, Audience, Reached, SealedAddress, Sought, addresses, audience, open_address,
    reached_after, refused, unreachable,
};
pub use self::chats::{chat_hash, of_chat, subscribe_chat};
pub use self::link::{manage_token, manage_url, parse_token, unsubscribe_url};
use crate::city::City;
use crate::config::Settings;
use crate::db::Tx;
use crate::deliveries::{self, Channel, EmailAddress, SealedLetter};
use crate::id::{self, Token};
use crate::language::Lang;
use crate::vault::{KeyRing, Place};

/// What is subscribed to like a topic and is none of the city's: alerts, always sent at once.
pub const ALERTS: &str = "alerts";

/// For how long a confirmation can be used.
const CONFIRMATION_LASTS: TimeDelta = TimeDelta::days(7);

/// Confirmation mails to one address within [`MAILS_WITHIN`]: whoever types a stranger's address again
/// and again must not fill the stranger's mailbox.
const MAILS_AT_MOST: i64 = 3;
const MAILS_WITHIN: TimeDelta = TimeDelta::hours(1);

/// An address that asked.
#[derive(Clone, Debug)]
pub struct Subscriber {
    pub id: Uuid,
    /// The language that was chosen last.
    pub lang: Lang,
    pub confirmed_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
}

impl Subscriber {
    /// Whether she confirmed and has not stopped everything since.
    pub fn is_live(&self) -> bool {
        self.confirmed_at.is_some() && self.ended_at.is_none()
    }
}

/// One topic in one language for one subscriber, from – until.
#[derive(Clone, Debug)]
pub struct Subscription {
    pub id: Uuid,
    pub topic: String,
    pub lang: Lang,
    pub cadence: Cadence,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_reason: Option<String>,
}

/// Why a subscription ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// She chose other topics, another language or another cadence.
    Changed,
    Unsubscribed,
    /// The address takes no mail for good.
    Unreachable,
    /// She told her provider that it is spam.
    Complained,
}

impl Reason {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Unsubscribed => "unsubscribed",
            Self::Unreachable => "unreachable",
            Self::Complained => "complained",
        }
    }
}

/// Why a link does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the confirmation is used up, too old, or none of ours")]
    ConfirmationSpent,
    #[error("the subscriber stopped everything")]
    Ended,
}

/// A request with everything hashed and sealed, ready for a transaction.
pub struct Prepared {
    subscriber_id: Uuid,
    address_hash: [u8; 32],
    address_sealed: Vec<u8>,
    token: Token,
    wanted: Wanted,
    letter: SealedLetter,
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

/// By which an address is found again without being stored in clear.
pub fn address_hash(ring: &KeyRing, address: &EmailAddress) -> [u8; 32] {
    ring.keyed_hash("subscriber-email", address.folded().as_bytes())
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
    let path = format!("/{}/subscriptions/confirm/{token}", wanted.lang);
    let not_after = now + CONFIRMATION_LASTS;
    let letter = letter::confirmation(city, &address, wanted.lang, settings.link(&path), not_after);
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
    let (id, lang) = (prepared.subscriber_id, prepared.wanted.lang);
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

/// What a confirmation that can still be used would begin.
pub async fn find_confirmation(
    tx: &mut Tx,
    token: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Wanted>> {
    store::find_confirmation(tx, &token.hash(), now).await
}

/// Uses a confirmation, once: the address is hers, and what she asked for begins beside what she has.
///
/// # Errors
/// [`Refusal::ConfirmationSpent`].
pub async fn confirm(
    tx: &mut Tx,
    token: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Confirmed, Refusal>> {
    let Some((subscriber_id, wanted)) = store::use_confirmation(tx, &token.hash(), now).await?
    else {
        return Ok(Err(Refusal::ConfirmationSpent));
    };
    store::revive_subscriber(tx, subscriber_id, wanted.lang, now).await?;
    begin(tx, subscriber_id, &wanted, now).await?;
    Ok(Ok(Confirmed { subscriber_id, wanted }))
}

/// Ends what is no longer wanted and begins what is new; what stays is left as it is.
///
/// # Errors
/// [`Refusal::Ended`].
pub async fn change(
    tx: &mut Tx,
    subscriber_id: Uuid,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if !store::set_lang(tx, subscriber_id, wanted.lang).await? {
        return Ok(Err(Refusal::Ended));
    }
    for subscription in of(tx, subscriber_id).await? {
        let stays = subscription.lang == wanted.lang
            && subscription.cadence == wanted.cadence
            && wanted.topics.contains(&subscription.topic);
        if !stays {
            store::end(tx, subscription.id, Reason::Changed, now).await?;
        }
    }
    begin(tx, subscriber_id, wanted, now).await?;
    Ok(Ok(()))
}

/// Ends everything of a subscriber, also what waits to be confirmed, and forgets the address, which is
/// kept only until she stops. Doing it twice does nothing more.
pub async fn end_all(
    tx: &mut Tx,
    subscriber_id: Uuid,
    reason: Reason,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::end_subscriber(tx, subscriber_id, reason, now).await?;
    store::end_all_of(tx, subscriber_id, reason, now).await?;
    store::void_confirmations(tx, subscriber_id, now).await
}

pub async fn find(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<Option<Subscriber>> {
    store::find(tx, subscriber_id).await
}

/// What a subscriber gets now.
pub async fn of(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<Vec<Subscription>> {
    let mut subscriptions = history(tx, subscriber_id).await?;
    subscriptions.retain(|subscription| subscription.ended_at.is_none());
    Ok(subscriptions)
}

/// What a subscriber gets and got, oldest first.
pub async fn history(tx: &mut Tx, subscriber_id: Uuid) -> anyhow::Result<Vec<Subscription>> {
    store::history(tx, subscriber_id).await
}

/// Where a subscriber is written to. `None` once she has stopped and the address is forgotten.
pub async fn address_of(
    tx: &mut Tx,
    ring: &KeyRing,
    subscriber_id: Uuid,
) -> anyhow::Result<Option<EmailAddress>> {
    let Some((hash, sealed)) = store::address(tx, subscriber_id).await? else {
        return Ok(None);
    };
    let opened = ring.service_key().open(address_place(&row_of(&hash)), &sealed)?;
    Ok(Some(EmailAddress::parse(&String::from_utf8(opened)?)?))
}

async fn begin(
    tx: &mut Tx,
    subscriber_id: Uuid,
    wanted: &Wanted,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for topic in &wanted.topics {
        store::begin(tx, id::new(now), subscriber_id, topic, wanted, now).await?;
    }
    Ok(())
}

/// The address is sealed for the row of its hash and not of the subscriber's id, which is known only
/// inside the transaction, where nothing is sealed.
fn row_of(address_hash: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(address_hash)
}

fn address_place(row: &str) -> Place<'_> {
    Place { table: "subscribers", row, column: "address_sealed" }
}
