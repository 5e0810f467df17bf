//! Bulletins: one thing pushed to the subscribers of topics. Written in Korean and translated, or an
//! announcement of a newsletter issue; approved, which freezes it; then handed to the outbox, to each
//! subscriber in their language.
//!
//! Deliberately absent: who opened or clicked.

mod announcing;
mod checking;
mod fanning;
pub mod jobs;
mod letter;
pub mod pages;
mod sending;
mod store;
pub mod urgent;
mod writing;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use self::announcing::announce;
pub use self::checking::{Looked, Problem, look, problems};
pub use self::fanning::{fan_out, settle, under_way, waiting};
pub use self::letter::{Letters, Unfillable};
pub use self::sending::{Accepted, Approval, approve, stop};
pub use self::writing::{Typed, begin, set_topics};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::subscriptions::{self, Sought};
use crate::texts::{self, Draft};

/// What a bulletin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Written for itself.
    Note,
    /// Says that an issue of the newsletter is out.
    Issue,
    /// Says that a guide or a fact has changed.
    Change,
    /// Sets right what another bulletin said, to whoever got that one.
    Correction,
    /// Somebody may be in danger.
    Alert,
    /// Says that the danger of an alert is over, to whoever got that one.
    Over,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Note, Self::Issue, Self::Change, Self::Correction, Self::Alert, Self::Over];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Issue => "issue",
            Self::Change => "change",
            Self::Correction => "correction",
            Self::Alert => "alert",
            Self::Over => "over",
        }
    }

    /// Whether it goes before everything else, at whatever hour.
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::Alert | Self::Over)
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// How far a bulletin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    /// Frozen, and waiting for its first delivery.
    Approved,
    /// Its deliveries are being written into the outbox.
    FanningOut,
    /// All deliveries are in the outbox.
    Sending,
    /// Nothing of it waits any more.
    Done,
    /// Stopped by hand: what had not left stays.
    Stopped,
}

impl State {
    pub const ALL: [Self; 6] =
        [Self::Draft, Self::Approved, Self::FanningOut, Self::Sending, Self::Done, Self::Stopped];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved => "approved",
            Self::FanningOut => "fanning-out",
            Self::Sending => "sending",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    /// Whether it is approved and not through yet.
    pub fn is_on_its_way(self) -> bool {
        matches!(self, Self::Approved | Self::FanningOut | Self::Sending)
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

/// A bulletin apart from its words.
#[derive(Clone, Debug)]
pub struct Bulletin {
    pub id: Uuid,
    pub kind: Kind,
    /// Of its public page, `/{lang}/bulletins/{slug}`: the day on which it was begun, and four digits.
    pub slug: String,
    pub text_id: Uuid,
    /// The bulletin that it corrects, or says the end of.
    pub follows: Option<Uuid>,
    /// Who gets it: the subscribers of these topics.
    pub topics: Vec<String>,
    pub state: State,
    pub created_at: DateTime<Utc>,
    pub approved_at: Option<DateTime<Utc>>,
    /// When it is to leave; as soon as it is approved where nothing else was chosen.
    pub send_at: Option<DateTime<Utc>>,
    /// It is worth nothing after this instant.
    pub not_after: Option<DateTime<Utc>>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub done_at: Option<DateTime<Utc>>,
}

impl Bulletin {
    /// Who is meant by it.
    pub fn sought(&self) -> Sought {
        Sought::on(&self.topics)
    }
}

/// Why something cannot be done with a bulletin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such bulletin")]
    NoBulletin,
    #[error("the bulletin is approved, and what is approved does not change")]
    Frozen,
    #[error("the bulletin goes to no topic")]
    NoTopic,
    #[error("a title and a text are needed")]
    Empty,
    #[error("the title or the text is too long")]
    TooLong,
    /// A placeholder names no fact that is known.
    #[error("there is no fact {0}")]
    UnknownFact(String),
    /// Somebody saved other words or topics after they were read.
    #[error("the bulletin has changed meanwhile")]
    Changed,
    /// Languages are missing or old, and nobody said that it may go without them.
    #[error("there are problems that nobody has accepted")]
    Problems,
    /// Whoever believes what stands there is harmed: nobody can accept that.
    #[error("there are words that must be mended first")]
    MustBeMended,
    #[error("there is no such issue, or it is not public in Korean")]
    NoIssue,
    #[error("nothing of the bulletin is on its way")]
    NotSending,
}

/// A language of a bulletin: its words, if it has any yet.
#[derive(Clone, Debug)]
pub struct Tongue {
    pub lang: Lang,
    pub draft: Option<Draft>,
}

impl Tongue {
    /// The words that go out: a translation without a title, or without any of its text, does not.
    pub fn sent(&self) -> Option<&Draft> {
        self.draft.as_ref().filter(|draft| draft.is_written())
    }
}

pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Bulletin>> {
    store::find(tx, id).await
}

/// The bulletin whose words a text has.
pub async fn of_text(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    store::of_text(tx, text_id).await
}

/// All bulletins, the newest first, each with its title in Korean.
pub async fn list(tx: &mut Tx) -> anyhow::Result<Vec<(Bulletin, String)>> {
    let mut listed = Vec::new();
    for bulletin in store::list(tx).await? {
        let drafts = texts::drafts(tx, bulletin.text_id).await?;
        let korean = drafts.into_iter().find(|draft| draft.lang == Lang::KOREAN);
        listed.push((bulletin, korean.map(|draft| draft.title).unwrap_or_default()));
    }
    Ok(listed)
}

/// A bulletin that is public.
#[derive(Clone, Debug)]
pub struct Sent {
    pub slug: String,
    pub approved_at: DateTime<Utc>,
    pub topics: Vec<String>,
}

/// The bulletins that were approved last, the newest first: at most `most`.
pub async fn sent(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Sent>> {
    store::sent(tx, most).await
}

/// The words of a bulletin in each language that the city publishes in, in the city's order; of what is urgent in
/// every language.
pub async fn tongues(tx: &mut Tx, city: &City, bulletin: &Bulletin) -> anyhow::Result<Vec<Tongue>> {
    let mut drafts = texts::drafts(tx, bulletin.text_id).await?;
    let langs: Vec<Lang> = match bulletin.kind.is_urgent() {
        true => city.tags().collect(),
        false => city.published().collect(),
    };
    Ok(langs
        .into_iter()
        .map(|lang| {
            let at = drafts.iter().position(|draft| draft.lang == lang);
            Tongue { lang, draft: at.map(|at| drafts.swap_remove(at)) }
        })
        .collect())
}

/// How many get a bulletin, by language and channel.
pub async fn audience(
    tx: &mut Tx,
    bulletin: &Bulletin,
) -> anyhow::Result<Vec<subscriptions::Audience>> {
    subscriptions::audience(tx, &bulletin.sought()).await
}
