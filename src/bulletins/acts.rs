//! What was done with a bulletin: who, when. Only ever added to.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::store;
use crate::db::Tx;
use crate::id;

/// Something that was done with a bulletin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Approved,
    /// Its approval was taken back before its hour came.
    TakenBack,
    /// The first of it left.
    Left,
    Paused,
    Resumed,
    Stopped,
    /// Its time had passed.
    Expired,
    /// What had failed was sent once more.
    Again,
    /// A language was added, and goes to those who wait for it.
    Added,
}

impl Act {
    pub const ALL: [Self; 9] = [
        Self::Approved,
        Self::TakenBack,
        Self::Left,
        Self::Paused,
        Self::Resumed,
        Self::Stopped,
        Self::Expired,
        Self::Again,
        Self::Added,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::TakenBack => "taken-back",
            Self::Left => "left",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Stopped => "stopped",
            Self::Expired => "expired",
            Self::Again => "again",
            Self::Added => "added",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == text)
    }
}

/// An act that was noted.
#[derive(Clone, Debug)]
pub struct Noted {
    pub act: Act,
    /// How many it was about, where it was about some.
    pub detail: String,
    /// None: the house did it, since its hour or its end had come.
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

/// What was done with a bulletin, the latest first.
pub async fn noted(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Noted>> {
    store::acts(tx, bulletin).await
}

pub(super) async fn note(
    tx: &mut Tx,
    bulletin: Uuid,
    (act, detail): (Act, String),
    by: Option<Uuid>,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::insert_act(tx, id::new(at), bulletin, &Noted { act, detail, by, at }).await
}
