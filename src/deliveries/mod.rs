//! Deliveries: what is to be sent waits in the outbox, written in the transaction of whatever causes it,
//! and a worker sends it. Nothing is lost; what may have gone twice is counted and can be seen.
//!
//! Deliberately absent: who should get a bulletin, and how it is written. This domain is handed the rows
//! and the frozen words; of a letter it does not know what it is about.

mod attachment;
mod bounced;
pub mod bulletins;
pub mod channels;
pub mod digests;
mod holds;
pub mod jobs;
mod lanes;
mod letter;
pub mod metering;
mod outcome;
mod rate;
mod received;
pub mod reports;
mod routes;
mod store;
mod verp;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::Tx;
use crate::id;
use crate::language::Lang;
use crate::vault::seal::OpenError;
use crate::vault::{KeyRing, Place, ServiceKey};

pub use attachment::{Attachment, LARGEST_ATTACHMENTS, TooHeavy};
pub use bounced::{Posted, arrived_before, come_back, count_left, posted};
pub use channels::email::{EmailAddress, EmailAddressError};
pub use store::{Attempt, Delivery, Route};
pub use verp::{
    BounceAddress, BounceAddressError, LONGEST_TOKEN, bounce_token, parse_bounce_token,
};

/// A way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Email,
    Telegram,
}

impl Channel {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Telegram => "telegram",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Email, Self::Telegram].into_iter().find(|channel| channel.as_str() == text)
    }
}

/// What kind of message it is. All but a bulletin are letters of their own, sealed with their address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Asks whether an address is really the subscriber's.
    Confirmation,
    /// Says that something happened, and not what.
    Notice,
    /// Asks somebody who works for the city for something, or calls it off.
    Work,
    /// What the bot says to somebody who wrote to it.
    Reply,
    /// A writer looks at a bulletin before it goes out.
    Test,
    /// One post for all who follow a channel of the city's.
    Post,
    /// Somebody may be in danger: before everything else, at whatever hour.
    Alert,
    Bulletin,
    /// What came in a day or a week, for whoever wants to hear no oftener.
    Digest,
}

impl Class {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Notice => "notice",
            Self::Work => "work",
            Self::Reply => "reply",
            Self::Test => "test",
            Self::Post => "post",
            Self::Alert => "alert",
            Self::Bulletin => "bulletin",
            Self::Digest => "digest",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let all = [Self::Confirmation, Self::Notice, Self::Work, Self::Reply, Self::Test];
        let pushed = [Self::Post, Self::Alert, Self::Bulletin, Self::Digest];
        all.into_iter().chain(pushed).find(|class| class.as_str() == text)
    }

    /// What leaves first: the lower. Whoever confirms an address or waits for a reply does not stand behind
    /// thirty thousand others.
    pub const fn urgency(self) -> i64 {
        match self {
            Self::Alert => 0,
            Self::Confirmation
            | Self::Notice
            | Self::Work
            | Self::Reply
            | Self::Test
            | Self::Post => 1,
            Self::Bulletin => 2,
            Self::Digest => 3,
        }
    }
}

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for the instant at which it is due.
    Ready,
    /// Waits until its bulletin, which was paused, goes on.
    Held,
    /// Leased by a worker.
    Sending,
    Sent,
    /// Will not be sent any more.
    Failed,
    /// It may or may not have arrived. It is sent once more with the same `Message-ID`; if that is
    /// unknown too, it stays so. What a worker had leased when it died is mostly not begun, and goes
    /// once more after a few such ends.
    Unknown,
    /// The address must not be written to.
    Suppressed,
}

impl State {
    pub const ALL: [Self; 7] = [
        Self::Ready,
        Self::Held,
        Self::Sending,
        Self::Sent,
        Self::Failed,
        Self::Unknown,
        Self::Suppressed,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Held => "held",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::Suppressed => "suppressed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// After a restore: what was due when the backup was made may have been sent since. It is marked as unknown and
/// not sent again; a letter that did not arrive is less of a wrong than one that arrives twice. Gives how many.
pub async fn hold_after_restore(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    store::hold_after_restore(tx, now).await
}

/// One message to one address, of its own.
#[derive(Clone)]
pub struct Letter {
    pub class: Class,
    pub channel: Channel,
    pub lang: Lang,
    /// As the channel reads it: an [`EmailAddress`] or a chat's number.
    pub address: String,
    pub content: Content,
    /// Worth nothing after this instant. None: it is tried for 48 hours.
    pub not_after: Option<DateTime<Utc>>,
}

/// What is said, rendered already, without isolating marks ([`crate::language::Words::for_letters`]).
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Content {
    /// Of a mail. Telegram shows it as the first line, in bold.
    pub subject: String,
    pub text: String,
    pub html: Option<String>,
    /// Where a POST ends the subscription (RFC 8058).
    pub unsubscribe_url: Option<String>,
    /// What it belongs to, where somebody subscribed to it.
    #[serde(default)]
    pub list: Option<List>,
    /// Rows of buttons below a Telegram message; a mail has none.
    #[serde(default)]
    pub buttons: Vec<Vec<Button>>,
    /// Files of a mail; [`Content::attach`] adds one within the limit.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// What mail programs sort by, and where the same can be read by anyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// An id of a topic, which names the list together with the language.
    pub topic: String,
    /// The address of the public page.
    pub page: Option<String>,
}

/// What can be pressed below a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub text: String,
    pub press: Press,
}

/// What pressing a button does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Press {
    /// Opens a page.
    Open(String),
    /// Says this to the bot; at most 64 bytes.
    Say(String),
}

/// A letter sealed with the key of the service, before the transaction begins.
pub struct SealedLetter {
    id: Uuid,
    class: Class,
    channel: Channel,
    lang: Lang,
    address_sealed: Vec<u8>,
    content_sealed: Vec<u8>,
    not_after: Option<DateTime<Utc>>,
}

impl SealedLetter {
    /// The id that its row has.
    pub fn id(&self) -> Uuid {
        self.id
    }
}

/// Seals a letter for its row in the outbox.
pub fn seal(ring: &KeyRing, letter: &Letter, now: DateTime<Utc>) -> SealedLetter {
    let id = id::new(now);
    let row = id.to_string();
    let key = ring.service_key();
    #[expect(clippy::expect_used, reason = "texts are JSON, whatever they hold")]
    let content =
        serde_json::to_vec(&letter.content).expect("invariant: texts can be written as JSON");
    let address = letter.address.as_bytes();
    SealedLetter {
        id,
        class: letter.class,
        channel: letter.channel,
        lang: letter.lang,
        address_sealed: key.seal(address_at(&row), address, &mut id::rng()),
        content_sealed: key.seal(content_at(&row), &content, &mut id::rng()),
        not_after: letter.not_after,
    }
}

/// Puts a letter into the outbox, in the caller's transaction: it is sent if that is committed, and only
/// then. Gives the delivery's id.
pub async fn post(tx: &mut Tx, sealed: &SealedLetter, now: DateTime<Utc>) -> anyhow::Result<Uuid> {
    store::insert(tx, sealed, now).await?;
    Ok(sealed.id)
}

/// A delivery as it stands, without what it says.
pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Delivery>> {
    store::find(tx, id).await
}

/// The tries of a delivery that did not succeed, in their order.
pub async fn attempts(tx: &mut Tx, id: Uuid) -> anyhow::Result<Vec<Attempt>> {
    store::attempts(tx, id).await
}

/// Whether a way out waits or was stopped, and why.
pub async fn route(tx: &mut Tx, channel: Channel) -> anyhow::Result<Route> {
    store::route(tx, channel).await
}

/// Opens a way out again, once somebody has looked at why it was stopped.
pub async fn reopen(tx: &mut Tx, channel: Channel) -> anyhow::Result<()> {
    store::reopen(tx, channel).await
}

/// Why a letter cannot be read, or a bulletin not be made one.
#[derive(Debug, thiserror::Error)]
enum Unreadable {
    #[error("the row carries no letter")]
    Nothing,
    #[error(transparent)]
    Sealed(#[from] OpenError),
    #[error("what was sealed is no letter")]
    Garbled,
    #[error("the subscriber has stopped")]
    Ended,
    /// She has quiet hours, and nothing is wrong with it.
    #[error("the subscriber has quiet hours until {until}")]
    Quiet { until: DateTime<Utc> },
}

/// The address and the content of a letter.
fn open(key: &ServiceKey, row: &store::Claimed) -> Result<(String, Content), Unreadable> {
    let (Some(address), Some(content)) = (&row.address_sealed, &row.content_sealed) else {
        return Err(Unreadable::Nothing);
    };
    let id = row.id.to_string();
    let address = key.open(address_at(&id), address)?;
    let content = key.open(content_at(&id), content)?;
    let address = String::from_utf8(address).map_err(|_| Unreadable::Garbled)?;
    let content = serde_json::from_slice(&content).map_err(|_| Unreadable::Garbled)?;
    Ok((address, content))
}

fn address_at(row: &str) -> Place<'_> {
    Place { table: "deliveries", row, column: "address_sealed" }
}

fn content_at(row: &str) -> Place<'_> {
    Place { table: "deliveries", row, column: "content_sealed" }
}
