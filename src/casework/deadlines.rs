//! Deadlines: the days on which the law lets something lapse. A counsellor enters the day; nothing here counts
//! one out.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{By, Refusal, audit, conversation, store};
use crate::db::Tx;
use crate::id;

/// So many stand at a case at most.
const MOST_DEADLINES: usize = 20;

/// What lapses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lapses {
    WageClaim,
    Severance,
    DismissalRelief,
    AccidentClaim,
    Flight,
    Other,
}

impl Lapses {
    pub const ALL: [Self; 6] = [
        Self::WageClaim,
        Self::Severance,
        Self::DismissalRelief,
        Self::AccidentClaim,
        Self::Flight,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::WageClaim => "wage-claim",
            Self::Severance => "severance",
            Self::DismissalRelief => "dismissal-relief",
            Self::AccidentClaim => "accident-claim",
            Self::Flight => "flight",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A day that must not be missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub id: Uuid,
    pub kind: Lapses,
    pub falls_on: NaiveDate,
}

/// Sets a deadline. The nearest one of a case is kept with the case, for lists.
pub async fn set_deadline(
    tx: &mut Tx,
    case_id: Uuid,
    kind: Lapses,
    falls_on: NaiveDate,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    let known = store::deadlines(tx, case_id).await?;
    if known.len() >= MOST_DEADLINES {
        return Ok(Err(Refusal::TooMany));
    }
    if !known.iter().any(|known| known.kind == kind && known.falls_on == falls_on) {
        let deadline = Deadline { id: id::new(by.now), kind, falls_on };
        store::insert_deadline(tx, case_id, deadline, by).await?;
        audit::append(tx, case_id, Some(by.staff_id), "deadline set", kind.as_str(), by.now)
            .await?;
    }
    keep_nearest(tx, case_id).await?;
    Ok(Ok(()))
}

/// Ends a deadline that is kept, or was entered wrong.
pub async fn end_deadline(
    tx: &mut Tx,
    case_id: Uuid,
    deadline_id: Uuid,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    if store::end_deadline(tx, case_id, deadline_id, by).await? {
        audit::append(tx, case_id, Some(by.staff_id), "deadline ended", "", by.now).await?;
    }
    keep_nearest(tx, case_id).await?;
    Ok(Ok(()))
}

async fn keep_nearest(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    let nearest = store::deadlines(tx, case_id).await?.into_iter().next();
    store::set_nearest_deadline(tx, case_id, nearest).await
}
