//! Alerts: what was prepared on a quiet day, filled in when somebody may be in danger, seen by two people,
//! and in force until an instant or until it is over.
//!
//! Deliberately absent: free text. Whoever is in a hurry chooses and fills in; the words were read before.

mod asking;
mod counting;
mod ending;
mod filling;
pub mod jobs;
mod letters;
pub mod pages;
mod prepared;
mod sending;
mod slots;
mod store;
mod strip;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

pub use self::asking::{ask, change, draw_up, drop_it, send_back};
pub use self::counting::{Counted, count, keep_count, uncounted};
pub use self::ending::{Ending, end, end_what_is_over, prolong};
pub use self::filling::{SLOTS, Unfillable, Words as Wording, fill, moment, slots_in};
pub use self::letters::{Letters, News, Told};
pub use self::prepared::{ALL, MISTAKE, OVER, Prepared, Ready, is_an_end, prepared, ready};
pub use self::sending::{approve, drill, send_alone, typed};
pub use self::slots::{LONGEST_PLACE, Level, Place, Slots};
pub use self::strip::{InForce, Strip, strips};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;

/// After so long without an answer a publisher may send alone what was prepared.
pub const ANSWER_WITHIN: TimeDelta = TimeDelta::minutes(10);

/// The longest reason or word of a second person, in characters.
pub const LONGEST_WORD: usize = 300;

/// How far an alert is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    /// A second person was asked.
    Asked,
    InForce,
    Ended,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Draft, Self::Asked, Self::InForce, Self::Ended];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Asked => "asked",
            Self::InForce => "in-force",
            Self::Ended => "ended",
        }
    }
}

/// Why an alert is in force no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Somebody said that the danger is over.
    Over,
    /// It should not have been sent.
    Mistake,
    /// Its time came.
    Time,
    /// Another one took its place.
    Replaced,
    /// It was never sent.
    Dropped,
}

impl Because {
    pub const ALL: [Self; 5] =
        [Self::Over, Self::Mistake, Self::Time, Self::Replaced, Self::Dropped];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::Mistake => "mistake",
            Self::Time => "time",
            Self::Replaced => "replaced",
            Self::Dropped => "dropped",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|because| because.as_str() == text)
    }
}

/// Something that was done at an instant, by somebody or by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

/// An alert: a prepared text and what is filled into it.
#[derive(Clone, Debug)]
pub struct Alert {
    pub id: Uuid,
    /// Of the prepared text.
    pub slug: String,
    pub slots: Slots,
    pub replaces: Option<Uuid>,
    /// Who filled it in last.
    pub written: Done,
    /// Whether a second person was asked, and by whom.
    pub asked: Option<Done>,
    /// The revisions that were read when it was asked for.
    pub seen: Option<String>,
    pub sent: Option<Done>,
    pub alone_because: Option<String>,
    pub bulletin: Option<Uuid>,
    pub ended: Option<(Done, Because)>,
    /// How many get it. None: nobody has counted since it was filled in.
    pub counted: Option<Counted>,
}

impl Alert {
    pub fn state(&self) -> State {
        match (&self.ended, &self.sent, &self.asked) {
            (Some(_), ..) => State::Ended,
            (None, Some(_), _) => State::InForce,
            (None, None, Some(_)) => State::Asked,
            (None, None, None) => State::Draft,
        }
    }

    /// From when on a publisher may send it alone.
    pub fn alone_from(&self) -> Option<DateTime<Utc>> {
        self.asked.map(|asked| asked.at + ANSWER_WITHIN)
    }

    /// Whether somebody may be the second person: neither who filled it in nor who asked.
    pub fn may_be_approved_by(&self, staff_id: Uuid) -> bool {
        self.written.by != Some(staff_id)
            && self.asked.is_none_or(|asked| asked.by != Some(staff_id))
    }
}

/// Who does something, and when.
#[derive(Clone, Copy, Debug)]
pub struct By {
    pub staff_id: Uuid,
    pub now: DateTime<Utc>,
}

/// Why something cannot be done with an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such alert")]
    NoAlert,
    #[error("there is no such prepared text in Korean, or a slot of it cannot be filled")]
    NotPrepared,
    #[error("the level is none of this danger")]
    Level,
    #[error("it ends before it begins, is over already, or lasts too long")]
    Times,
    #[error("the place is too long or has marks that no name has")]
    Place,
    /// It was sent, sent back or ended meanwhile.
    #[error("the alert is somewhere else by now")]
    Elsewhere,
    /// Somebody changed the prepared words after they were read.
    #[error("the prepared words have changed meanwhile")]
    Changed,
    #[error("the second person is another one")]
    SamePerson,
    #[error("a second person has ten minutes to answer")]
    TooEarly,
    #[error("a reason is needed, and a short one")]
    NoWord,
    /// Mail programs would cut off its end, and with it the link to stop.
    #[error("the mail in {lang} has {kilobytes} KB, which are too many")]
    TooLong { lang: Lang, kilobytes: usize },
}

impl Refusal {
    /// All that have a message of their own: of what is too long, the page says as of any bulletin how long it is.
    pub const ALL: [Self; 10] = [
        Self::NoAlert,
        Self::NotPrepared,
        Self::Level,
        Self::Times,
        Self::Place,
        Self::Elsewhere,
        Self::Changed,
        Self::SamePerson,
        Self::TooEarly,
        Self::NoWord,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoAlert => "none",
            Self::NotPrepared => "not-prepared",
            Self::Level => "level",
            Self::Times => "times",
            Self::Place => "place",
            Self::Elsewhere => "elsewhere",
            Self::Changed => "changed",
            Self::SamePerson => "same-person",
            Self::TooEarly => "too-early",
            Self::NoWord => "word",
            Self::TooLong { .. } => "too-long",
        }
    }
}

/// What was done with an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Written,
    Changed,
    Asked,
    SentBack,
    Approved,
    SentAlone,
    Prolonged,
    Over,
    Mistake,
    Time,
    Replaced,
    Dropped,
    Drilled,
}

impl What {
    pub const ALL: [Self; 13] = [
        Self::Written,
        Self::Changed,
        Self::Asked,
        Self::SentBack,
        Self::Approved,
        Self::SentAlone,
        Self::Prolonged,
        Self::Over,
        Self::Mistake,
        Self::Time,
        Self::Replaced,
        Self::Dropped,
        Self::Drilled,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Changed => "changed",
            Self::Asked => "asked",
            Self::SentBack => "sent-back",
            Self::Approved => "approved",
            Self::SentAlone => "sent-alone",
            Self::Prolonged => "prolonged",
            Self::Over => "over",
            Self::Mistake => "mistake",
            Self::Time => "time",
            Self::Replaced => "replaced",
            Self::Dropped => "dropped",
            Self::Drilled => "drilled",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

impl From<Because> for What {
    fn from(because: Because) -> Self {
        match because {
            Because::Over => Self::Over,
            Because::Mistake => Self::Mistake,
            Because::Time => Self::Time,
            Because::Replaced => Self::Replaced,
            Because::Dropped => Self::Dropped,
        }
    }
}

/// A line of the trail.
#[derive(Clone, Debug)]
pub struct Act {
    pub what: What,
    pub done: Done,
    pub detail: String,
}

pub async fn find(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Alert>> {
    store::find(tx, id).await
}

/// The alert that went out as a bulletin.
pub async fn of_bulletin(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Option<Alert>> {
    store::of_bulletin(tx, bulletin).await
}

/// Those that are not ended, and of the others the newest: at most `most` in all.
pub async fn list(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Alert>> {
    store::list(tx, most).await
}

/// What was done with an alert, the first first.
pub async fn trail(tx: &mut Tx, id: Uuid) -> anyhow::Result<Vec<Act>> {
    store::acts(tx, id).await
}

/// Adds a line to the trail.
async fn note(
    tx: &mut Tx,
    alert_id: Uuid,
    what: What,
    (by, detail): (Option<Uuid>, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let act = Act { what, done: Done { by, at: now }, detail: detail.to_owned() };
    store::insert_act(tx, id::new(now), alert_id, &act).await
}
