//! Searching one's own cases: by topic, state, language, time and locator, and never by what was said, which is
//! sealed.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::state::State;
use super::{Case, labels, store};
use crate::db::Tx;
use crate::language::Lang;
use crate::vault::KeyRing;

/// So many stand on a page.
pub const PAGE: usize = 50;

/// What is sought; none: any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    pub topic: Option<String>,
    pub state: Option<State>,
    pub lang: Option<Lang>,
    /// Opened at this instant or later.
    pub from: Option<DateTime<Utc>>,
    /// Opened before this instant.
    pub before: Option<DateTime<Utc>>,
    /// The eight digits of a receipt, as they are stored.
    pub locator: Option<String>,
    /// The last case of the page before: only older ones follow.
    pub after: Option<Uuid>,
}

/// A page of what was found, the newest first.
#[derive(Debug)]
pub struct Found {
    pub cases: Vec<Case>,
    /// What the searcher calls them.
    pub labels: BTreeMap<Uuid, String>,
    /// The case after which older ones follow; none: these are all.
    pub older: Option<Uuid>,
}

/// Looks for cases that somebody may open because they are or were hers. Nothing is opened, so that nothing is
/// written to a trail.
///
/// # Errors
/// Trouble with the database or with the key of a case.
pub async fn search(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    sought: &Sought,
) -> anyhow::Result<Found> {
    let limit = i64::try_from(PAGE)? + 1;
    let mut cases = store::own_cases(tx, staff_id, sought, limit).await?;
    let has_more = cases.len() > PAGE;
    cases.truncate(PAGE);
    let older = cases.last().filter(|_| has_more).map(|case| case.id);
    let ids: Vec<Uuid> = cases.iter().map(|case| case.id).collect();
    let labels = labels::labels_among(tx, ring, staff_id, &ids).await?;
    Ok(Found { cases, labels, older })
}
