//! Summaries: facts, wish and what was done, in three lines of Korean. Whoever gets the case next begins with
//! them, in the house or outside. Each saving stays.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{By, Refusal, audit, conversation, sealing, store};
use crate::db::Tx;
use crate::id;
use crate::vault::{CaseKey, KeyRing, Place};

/// The longest line of a summary in characters.
pub const LONGEST_LINE: usize = 400;

/// The three lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    pub facts: String,
    pub wish: String,
    pub done: String,
}

/// A state of the summary.
#[derive(Clone, Debug)]
pub struct Summary {
    pub lines: Lines,
    pub staff_id: Uuid,
    pub written_at: DateTime<Utc>,
}

impl Lines {
    /// Lines as they may be kept: facts and wish say something, none is too long.
    pub fn parse(facts: &str, wish: &str, done: &str) -> Result<Self, Refusal> {
        let done = done.trim().to_owned();
        if done.chars().count() > LONGEST_LINE {
            return Err(Refusal::TooLong);
        }
        Ok(Self {
            facts: super::parse_words(facts, LONGEST_LINE)?,
            wish: super::parse_words(wish, LONGEST_LINE)?,
            done,
        })
    }
}

/// Writes the summary anew. What is there already makes no new state.
pub async fn sum_up(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    lines: &Lines,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    if latest(tx, ring, case_id).await?.is_some_and(|latest| latest.lines == *lines) {
        return Ok(Ok(()));
    }
    let id = id::new(by.now);
    let row = id.to_string();
    let words = serde_json::to_string(lines)?;
    let sealed = sealing::seal(tx, ring, case_id, place(&row), &words).await?;
    let row = store::SummaryRow { id, staff_id: by.staff_id, sealed, written_at: by.now };
    store::insert_summary(tx, case_id, &row).await?;
    audit::append(tx, case_id, Some(by.staff_id), "summed up", "", by.now).await?;
    Ok(Ok(()))
}

/// The newest state, if anybody summed the case up.
pub(super) async fn latest(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
) -> anyhow::Result<Option<Summary>> {
    let Some(key) = sealing::key_of(tx, ring, case_id).await? else {
        return Ok(None);
    };
    Ok(of_case(tx, &key, case_id).await?.into_iter().next())
}

/// Every state, the newest first.
pub(super) async fn of_case(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
) -> anyhow::Result<Vec<Summary>> {
    let mut summaries = Vec::new();
    for row in store::summaries(tx, case_id).await? {
        let id = row.id.to_string();
        let lines = serde_json::from_str(&sealing::open(key, place(&id), &row.sealed)?)?;
        let (staff_id, written_at) = (row.staff_id, row.written_at);
        summaries.push(Summary { lines, staff_id, written_at });
    }
    Ok(summaries)
}

fn place(row: &str) -> Place<'_> {
    Place { table: "case_summaries", row, column: "sealed" }
}
