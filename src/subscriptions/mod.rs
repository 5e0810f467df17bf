//! Subscriptions: subscriber × topic × language × channel × cadence, from – until. Begun when the address
//! has confirmed, or when it is chosen in the chat that gets it; ended, never edited, so that it can be seen
//! years later who was sent what and why.
//!
//! Nobody learns here whether an address is known: asking gives the same answer each time, and only
//! whoever reads the mail gets further.

mod alerts;
mod asked;
mod audience;
mod cadence;
mod changing;
mod chats;
mod choosing;
mod circumstances;
mod confirming;
mod counting;
mod gathering;
pub mod jobs;
mod letter;
mod link;
pub mod lists;
mod moved;
pub mod pages;
mod people;
mod quiet;
mod reaching;
mod store;
mod unreachable;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use self::alerts::{ALERTS, topic_name, topics};
pub use self::asked::{Asked, AskedError, LANGS_AT_MOST, Typed, Wanted};
pub use self::audience::{AddressError, SealedAddress, Sought, addresses, open_address};
pub use self::cadence::{Cadence, Source};
pub use self::changing::{
    Left, PAUSED_AT_MOST, change, changed_since, end_all, forget, pause, stop_topic,
};
pub use self::chats::{chat_hash, end_chat, forget_chat, of_chat, subscribe_chat};
pub use self::choosing::{Chosen, Missing, Written, choose, choose_all};
pub use self::circumstances::{Circumstances, NoQuiet, Quiet};
pub use self::confirming::{
    Confirmation, Confirmed, Prepared, asked_by, confirm, find_confirmation, prepare, subscribe,
};
pub use self::counting::{Audience, added, audience, audience_of};
pub use self::gathering::{Gatherers, Gathering, gathering_after, zones};
pub use self::link::{manage_token, manage_url, parse_token, unsubscribe_url};
pub use self::moved::move_chat;
pub use self::people::{Particulars, Reader, particulars, readers};
pub use self::quiet::{QuietHours, zone_of};
pub use self::reaching::{
    Haste, Lacking, Page, Reached, Sending, begun_by, reached_after, reached_again,
};
pub use self::unreachable::{
    Again, LeftAlone, forget_addresses, left_alone, of_address, unreachable, write_again,
};
use crate::db::Tx;
pub use crate::deliveries::bulletins::LangReason;
use crate::deliveries::{Channel, EmailAddress};
use crate::id;
use crate::language::Lang;
use crate::vault::{KeyRing, Place};

/// An address that asked.
#[derive(Clone, Debug)]
pub struct Subscriber {
    pub id: Uuid,
    pub channel: Channel,
    /// The language that was chosen last.
    pub lang: Lang,
    pub circumstances: Circumstances,
    pub confirmed_at: Option<DateTime<Utc>>,
    /// Nothing is sent before.
    pub paused_until: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
}

impl Subscriber {
    /// Whether she confirmed and has not stopped everything since.
    pub fn is_live(&self) -> bool {
        self.confirmed_at.is_some() && self.ended_at.is_none()
    }
}

/// One topic in one language for one subscriber, from – until, with her consent.
#[derive(Clone, Debug)]
pub struct Subscription {
    pub id: Uuid,
    pub topic: String,
    pub lang: Lang,
    pub channel: Channel,
    pub cadence: Cadence,
    /// Through which door it was asked for.
    pub source: Source,
    /// When she agreed.
    pub consented_at: Option<DateTime<Utc>>,
    /// How consent was given that was not given here.
    pub consent: Option<String>,
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
    pub const ALL: [Self; 4] =
        [Self::Changed, Self::Unsubscribed, Self::Unreachable, Self::Complained];

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
    #[error("the confirmation is too old, or none of ours")]
    ConfirmationSpent,
    #[error("the confirmation was used already")]
    AlreadyConfirmed { subscriber_id: Uuid },
    #[error("the subscriber stopped everything")]
    Ended,
}

/// By which an address is found again without being stored in clear.
pub fn address_hash(ring: &KeyRing, address: &EmailAddress) -> [u8; 32] {
    ring.keyed_hash("subscriber-email", address.folded().as_bytes())
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

/// Whose page it is, so that whoever opens a link from another's mail sees that it is not hers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// An address with all of its name but the first letter hidden.
    Address(String),
    Chat,
    /// The address is forgotten.
    Nobody,
}

/// Whose subscriptions these are, as far as it may be shown.
pub async fn whose(tx: &mut Tx, ring: &KeyRing, subscriber_id: Uuid) -> anyhow::Result<Whose> {
    match find(tx, subscriber_id).await? {
        Some(subscriber) if !subscriber.is_live() => Ok(Whose::Nobody),
        Some(subscriber) if subscriber.channel == Channel::Telegram => Ok(Whose::Chat),
        _ => Ok(address_of(tx, ring, subscriber_id)
            .await?
            .map_or(Whose::Nobody, |address| Whose::Address(address.masked()))),
    }
}

/// Where a subscriber by mail is written to. `None` once she has stopped and the address is forgotten.
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

/// When and how somebody agreed to what begins.
#[derive(Clone, Copy, Debug)]
struct Consent<'c> {
    /// None where only its words say when.
    at: Option<DateTime<Utc>>,
    words: Option<&'c str>,
}

impl Consent<'_> {
    /// Given here, this moment.
    fn here(now: DateTime<Utc>) -> Self {
        Self { at: Some(now), words: None }
    }
}

/// Begins what is wanted beside what there is; the same at another cadence ends.
async fn begin(
    tx: &mut Tx,
    subscriber_id: Uuid,
    wanted: &Wanted,
    consent: Consent<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for topic in &wanted.topics {
        for lang in &wanted.langs {
            let begun = store::Begun {
                topic,
                lang: *lang,
                cadence: wanted.cadence_of(topic),
                source: wanted.source,
                consented_at: consent.at,
                consent: consent.words,
            };
            store::end_other_cadence(tx, subscriber_id, &begun, now).await?;
            store::begin(tx, id::new(now), subscriber_id, &begun, now).await?;
        }
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
