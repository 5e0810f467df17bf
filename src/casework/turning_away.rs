//! A case that waits and is for nobody here: the head closes it with the reason.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::state::{self, Act};
use super::{Refusal, audit, store};
use crate::db::Tx;

/// Why nobody here needs to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needless {
    /// No question of anybody.
    Spam,
    /// Somebody else settled it, or the client came in person.
    Elsewhere,
    /// Nobody who has the language can be found, here or on a line.
    NoLanguage,
}

impl Needless {
    pub const ALL: [Self; 3] = [Self::Spam, Self::Elsewhere, Self::NoLanguage];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Spam => "spam",
            Self::Elsewhere => "elsewhere",
            Self::NoLanguage => "no-language",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// Closes a case that nobody has. A client who writes again opens it again.
pub async fn turn_away(
    tx: &mut Tx,
    case_id: Uuid,
    head_id: Uuid,
    reason: Needless,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    // A case that somebody has is closed by whoever has it.
    if store::live_assignment(tx, case_id).await?.is_some() {
        return Ok(Err(Refusal::AlreadyTaken));
    }
    let Ok(next) = state::after(case.state, Act::Close) else {
        return Ok(Err(Refusal::Closed));
    };
    if !store::set_state(tx, &case, next.state, case.epoch).await? {
        return Ok(Err(Refusal::AlreadyTaken));
    }
    store::mark_closed(tx, case_id, head_id, reason.as_str(), now).await?;
    store::set_outcome_of_demand(tx, case.demand_id, reason.as_str(), None).await?;
    audit::append(tx, case_id, Some(head_id), "closed", reason.as_str(), now).await?;
    Ok(Ok(()))
}
