//! What goes on this minute, for the head: who is asked to take something urgent, what a flood holds, and who
//! speaks with whom. Nothing that was said.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Case, store};
use crate::db::Tx;

/// An urgent case that somebody is asked to take.
#[derive(Clone, Debug)]
pub struct Asking {
    pub case: Case,
    pub staff_id: Uuid,
    pub until: DateTime<Utc>,
}

/// A case that a flood holds back.
#[derive(Clone, Debug)]
pub struct Held {
    pub case: Case,
    pub until: DateTime<Utc>,
}

/// A conversation that goes on, or a call of a line.
#[derive(Clone, Debug)]
pub struct Talk {
    pub case: Case,
    pub staff_id: Uuid,
    pub since: DateTime<Utc>,
    /// The line that interprets.
    pub line: Option<String>,
}

/// Urgent cases that are offered, the nearest end first.
///
/// # Errors
/// Trouble with the database.
pub async fn urgent_offers(tx: &mut Tx) -> anyhow::Result<Vec<Asking>> {
    let mut asking = Vec::new();
    for (case_id, staff_id, until) in store::urgent_offers(tx).await? {
        let case = store::find(tx, case_id).await?;
        asking.extend(case.map(|case| Asking { case, staff_id, until }));
    }
    Ok(asking)
}

/// What a flood holds, the nearest end first.
///
/// # Errors
/// Trouble with the database.
pub async fn held(tx: &mut Tx) -> anyhow::Result<Vec<Held>> {
    let mut held = Vec::new();
    for (case_id, until) in store::holds(tx).await? {
        held.extend(store::find(tx, case_id).await?.map(|case| Held { case, until }));
    }
    Ok(held)
}

/// Conversations and calls that go on, the longest first.
///
/// # Errors
/// Trouble with the database.
pub async fn talks(tx: &mut Tx) -> anyhow::Result<Vec<Talk>> {
    let mut talks = Vec::new();
    for row in store::talks(tx).await? {
        let case = store::find(tx, row.case_id).await?;
        let (staff_id, since, line) = (row.staff_id, row.from_at, row.line);
        talks.extend(case.map(|case| Talk { case, staff_id, since, line }));
    }
    Ok(talks)
}
