//! Bounces: what comes back of what was sent. Mails that did not arrive, complaints of readers and answers of
//! machines, by whichever way they are taken in, and what a server refused at once.
//!
//! Stored first, judged after: whatever is not understood stays until somebody has looked. Deliberately absent:
//! believing an address that is written in a report. What a bounce is about is said by a token of ours or by our
//! own `Message-ID`, which nobody else knows.

mod counting;
mod events;
mod imap;
mod intake;
pub mod jobs;
mod judging;
mod lmtp;
mod numbers;
pub mod pages;
mod reading;
mod standing;
mod store;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

pub use self::events::{Event, EventError};
pub use self::imap::{ImapBox, ImapBoxError};
pub use self::intake::{Incoming, Intake, TakenIn};
pub use self::lmtp::{Door, Listens, ListensError, listen};
pub use self::numbers::{Numbers, numbers};
pub use self::standing::{Refusal, assign, put_aside, write_again};
use crate::db::Tx;
use crate::deliveries::Channel;
pub use crate::deliveries::{bounce_token as token, parse_bounce_token as parse_token};

/// The largest message that is kept, in bytes; the rest is cut off. What a report says stands at its beginning.
pub const LARGEST: usize = 1024 * 1024;

/// For how long what came back is kept as it came once it is understood or put aside. Its code and what became of it
/// stay.
const KEPT: TimeDelta = TimeDelta::days(90);

/// By which way something came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A mail server hands it to `maru bounces`.
    Pipe,
    /// A mail server speaks LMTP with us.
    Lmtp,
    /// Fetched from a mailbox.
    Imap,
    /// A relay posts it as it came.
    Hook,
    /// A relay posts what it made of it.
    Event,
    /// The server said it while the mail was handed over.
    Refusal,
}

impl Way {
    pub const ALL: [Self; 6] =
        [Self::Pipe, Self::Lmtp, Self::Imap, Self::Hook, Self::Event, Self::Refusal];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pipe => "pipe",
            Self::Lmtp => "lmtp",
            Self::Imap => "imap",
            Self::Hook => "hook",
            Self::Event => "event",
            Self::Refusal => "refusal",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == text)
    }
}

/// What something that came back says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nobody is there, for good.
    Hard,
    /// It was not taken this time.
    Soft,
    /// It was not taken because of this house: its name, its signature, its reputation.
    Ours,
    /// A reader told her provider that it is spam.
    Complaint,
    /// It is still being tried.
    Delayed,
    /// It arrived, or somebody else takes it further.
    Arrived,
    /// A machine answers for somebody who is away.
    Reply,
    /// A provider reports something that ends nothing.
    Report,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Hard,
        Self::Soft,
        Self::Ours,
        Self::Complaint,
        Self::Delayed,
        Self::Arrived,
        Self::Reply,
        Self::Report,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
            Self::Ours => "ours",
            Self::Complaint => "complaint",
            Self::Delayed => "delayed",
            Self::Arrived => "arrived",
            Self::Reply => "reply",
            Self::Report => "report",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether the mail did not arrive.
    fn came_back(self) -> bool {
        matches!(self, Self::Hard | Self::Soft | Self::Ours)
    }

    /// Whether it is evidence about somebody's address, so that it must be known whose.
    fn counts(self) -> bool {
        self.came_back() || self == Self::Complaint
    }
}

/// Where something that came back stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Stored, and not judged yet.
    Waiting,
    /// Evidence about an address.
    Counted,
    /// Understood, and it changes nothing.
    Noted,
    /// Somebody must look.
    NotUnderstood,
    /// Somebody looked, and it is nothing.
    Aside,
}

impl State {
    pub const ALL: [Self; 5] =
        [Self::Waiting, Self::Counted, Self::Noted, Self::NotUnderstood, Self::Aside];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Counted => "counted",
            Self::Noted => "noted",
            Self::NotUnderstood => "not-understood",
            Self::Aside => "aside",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether it was understood, by the program or by somebody.
    pub fn is_understood(self) -> bool {
        matches!(self, Self::Counted | Self::Noted | Self::Aside)
    }
}

/// Something that came back, without the message itself.
#[derive(Clone, Debug)]
pub struct Bounce {
    pub id: Uuid,
    pub way: Way,
    pub received_at: DateTime<Utc>,
    pub state: State,
    /// None: not judged, or not understood.
    pub kind: Option<Kind>,
    /// As in `550 5.1.1`.
    pub code: Option<String>,
    /// What the server said, with the names in addresses hidden.
    pub said: Option<String>,
    /// Whether more came than is kept.
    pub is_cut: bool,
    /// When it ended everything of a subscriber.
    pub ended_at: Option<DateTime<Utc>>,
    /// Who said whose it is, or put it aside.
    pub decided: Option<(DateTime<Utc>, Uuid)>,
    /// Who had the address written to again.
    pub lifted: Option<(DateTime<Utc>, Uuid)>,
}

/// What a server refused of a delivery while it was handed over.
#[derive(Clone, Copy, Debug)]
pub struct Refused<'a> {
    pub delivery_id: Uuid,
    pub subscriber_id: Uuid,
    /// Its codes mean something else by each.
    pub channel: Channel,
    /// Whether the address was refused, and not this message.
    pub is_of_address: bool,
    /// Whether it was said in words that there is nobody.
    pub is_sure: bool,
    pub code: Option<&'a str>,
    pub said: Option<&'a str>,
}

/// Counts what a server said at once, like a bounce that comes later. What it says of one message alone is about
/// no address.
pub async fn note_refused(
    tx: &mut Tx,
    refused: &Refused<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(kind) = judging::of_refusal(refused) else { return Ok(()) };
    counting::note(tx, refused, kind, now).await
}

/// Something that came back, if there is such a thing.
pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bounce>> {
    store::find(tx, id).await
}

/// What nobody has understood yet, the newest first: at most `most`; and how much there is.
pub async fn not_understood(tx: &mut Tx, most: i64) -> anyhow::Result<(Vec<Bounce>, u64)> {
    let bounces = store::in_state(tx, State::NotUnderstood, most).await?;
    Ok((bounces, store::count_in(tx, State::NotUnderstood).await?))
}

/// What ended everything of a subscriber since an instant, the newest first: at most `most`, and where one of them is
/// named those that follow it.
pub async fn ended(
    tx: &mut Tx,
    since: DateTime<Utc>,
    after: Option<Uuid>,
    most: i64,
) -> anyhow::Result<Vec<Bounce>> {
    store::ended(tx, since, after, most).await
}

/// Before this instant, nothing that is understood is kept as it came.
pub fn kept_since(now: DateTime<Utc>) -> DateTime<Utc> {
    now - KEPT
}
