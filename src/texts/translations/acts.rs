//! What was done with a text in a language: who, when and why. Only ever added to.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{By, Place, store};
use crate::db::Tx;
use crate::id;

/// Something that was done with a text in a language. That words were saved stands in their revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Published,
    Scheduled,
    Unscheduled,
    /// Its day came, and the checks found something that has to be mended before.
    HeldBack,
    Withdrawn,
    Declined,
    TakenUp,
    AskedFor,
    Begun,
    Reviewed,
    /// The source changed without changing what the translation has to say.
    StillCorrect,
    Restored,
    /// A machine translated what was missing or stale, for somebody to mend.
    Machine,
    /// A link out of the house leads to another address now; nothing else changed.
    LinkReplaced,
}

impl Act {
    pub const ALL: [Self; 14] = [
        Self::Published,
        Self::Scheduled,
        Self::Unscheduled,
        Self::HeldBack,
        Self::Withdrawn,
        Self::Declined,
        Self::TakenUp,
        Self::AskedFor,
        Self::Begun,
        Self::Reviewed,
        Self::StillCorrect,
        Self::Restored,
        Self::Machine,
        Self::LinkReplaced,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Scheduled => "scheduled",
            Self::Unscheduled => "unscheduled",
            Self::HeldBack => "held-back",
            Self::Withdrawn => "withdrawn",
            Self::Declined => "declined",
            Self::TakenUp => "taken-up",
            Self::AskedFor => "asked-for",
            Self::Begun => "begun",
            Self::Reviewed => "reviewed",
            Self::StillCorrect => "still-correct",
            Self::Restored => "restored",
            Self::Machine => "machine",
            Self::LinkReplaced => "link-replaced",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
    }
}

/// An act that was noted.
#[derive(Clone, Debug)]
pub struct Noted {
    pub act: Act,
    pub revision_id: Option<Uuid>,
    /// The reason, or the warnings that were overridden.
    pub detail: String,
    /// None: it was imported, or done by its day.
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

/// Notes an act with the revision it is about and its detail.
pub async fn note(
    tx: &mut Tx,
    place: Place,
    what: (Act, Option<Uuid>, &str),
    by: By,
) -> anyhow::Result<()> {
    note_by(tx, place, what, Some(by.staff_id), by.now).await
}

pub(super) async fn note_by(
    tx: &mut Tx,
    place: Place,
    (act, revision_id, detail): (Act, Option<Uuid>, &str),
    by: Option<Uuid>,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let noted = Noted { act, revision_id, detail: detail.to_owned(), by, at };
    store::insert_act(tx, id::new(at), place, &noted).await
}

/// What was done with a text in a language, the newest first: at most `most`.
pub async fn noted(tx: &mut Tx, place: Place, most: i64) -> anyhow::Result<Vec<Noted>> {
    store::acts(tx, place, most).await
}
