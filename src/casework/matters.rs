//! Matters: workers of one employer may join one, if each agrees. Nobody hears of the others before, and nobody
//! reads what the others write: what joins them is that they are told something together.

mod writing;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{By, Refusal, audit, conversation, store};
use crate::db::Tx;
use crate::id;
use crate::language::Lang;

pub use writing::{ToAll, langs_of, write_to_all};

/// A matter as one of the cases sees it whose clients were asked. Of the others it knows numbers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matter {
    pub id: Uuid,
    pub proposed_at: DateTime<Utc>,
    pub proposed_by: Uuid,
    pub ended_at: Option<DateTime<Utc>>,
    /// What this client said, if she said anything.
    pub answer: Option<Joins>,
    /// How many were asked, with this one.
    pub asked: usize,
    /// How many joined, with this one if she did; 0 while one alone did.
    pub joined: usize,
}

/// What a client said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {
    Yes,
    No,
}

/// Why something cannot be done about a matter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("{0}")]
    Case(#[from] Refusal),
    #[error("no other open case names the same employer")]
    NobodyElse,
    /// Fewer than two joined, or this client did not.
    #[error("fewer than two have joined")]
    NotJoined,
    /// Clients with these languages could not read any of the texts.
    #[error("not everybody who joined could read it")]
    Unread(Vec<Lang>),
}

/// Other open cases of workers of the same employer, the oldest first.
///
/// # Errors
/// Trouble with the database.
pub async fn same_employer(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    store::same_employer(tx, case_id).await
}

/// Asks the clients of a case and of all others of the same employer whether they join one matter. Where one of
/// them was asked before, it is that matter: whoever came since is asked too, and nobody a second time. So two
/// owners who propose at once propose one.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs or is over, or no other names the employer.
pub async fn propose_matter(
    tx: &mut Tx,
    case_id: Uuid,
    by: By,
) -> anyhow::Result<Result<Uuid, Refused>> {
    let mut case_ids = store::same_employer(tx, case_id).await?;
    case_ids.push(case_id);
    case_ids.sort_unstable();
    store::lock_all(tx, &case_ids).await?;
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal.into()));
    }
    // One may have been closed or erased before it was locked; one that came since is asked another time.
    let same = store::same_employer(tx, case_id).await?;
    case_ids.retain(|one| *one == case_id || same.contains(one));
    if case_ids.len() < 2 {
        return Ok(Err(Refused::NobodyElse));
    }
    let matter_id = match live_among(tx, &case_ids).await? {
        Some(matter_id) => matter_id,
        None => {
            let matter_id = id::new(by.now);
            store::insert_matter(tx, matter_id, by.staff_id, by.now).await?;
            matter_id
        }
    };
    for case_id in case_ids {
        if store::insert_member(tx, matter_id, case_id).await? {
            audit::append(tx, case_id, Some(by.staff_id), "matter proposed", "", by.now).await?;
        }
    }
    Ok(Ok(matter_id))
}

/// The matter that goes on in which one of these cases was asked.
async fn live_among(tx: &mut Tx, case_ids: &[Uuid]) -> anyhow::Result<Option<Uuid>> {
    let mut live = Vec::new();
    for case_id in case_ids {
        let matters = store::matters_of(tx, *case_id).await?.into_iter();
        live.extend(matters.filter(|matter| matter.ended_at.is_none()));
    }
    let oldest = live.into_iter().min_by_key(|matter| (matter.proposed_at, matter.matter_id));
    Ok(oldest.map(|matter| matter.matter_id))
}

/// What a client says to it, at any time: who joined may leave again, and who did not may join. A second click is
/// the same answer.
///
/// # Errors
/// Trouble with the database. Refused: nobody asked her, or it is over.
pub async fn answer_matter(
    tx: &mut Tx,
    (matter_id, case_id): (Uuid, Uuid),
    joins: Joins,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let matters = store::matters_of(tx, case_id).await?;
    let Some(matter) = matters.iter().find(|matter| matter.matter_id == matter_id) else {
        return Ok(Err(Refusal::NoCase));
    };
    if matter.ended_at.is_some() {
        return Ok(Err(Refusal::Closed));
    }
    let (is_new, act) = match joins {
        Joins::Yes => (store::set_agreed(tx, matter_id, case_id, now).await?, "matter joined"),
        Joins::No => (store::set_declined(tx, matter_id, case_id, now).await?, "matter left"),
    };
    if is_new {
        audit::append(tx, case_id, None, act, "", now).await?;
    }
    Ok(Ok(()))
}

/// The matters that the client of a case was asked to join, the oldest first.
///
/// # Errors
/// Trouble with the database.
pub async fn matters_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Matter>> {
    let mut matters = Vec::new();
    for row in store::matters_of(tx, case_id).await? {
        let answer = match (row.agreed_at, row.declined_at) {
            (_, Some(_)) => Some(Joins::No),
            (Some(_), None) => Some(Joins::Yes),
            (None, None) => None,
        };
        matters.push(Matter {
            id: row.matter_id,
            proposed_at: row.proposed_at,
            proposed_by: row.proposed_by,
            ended_at: row.ended_at,
            answer,
            asked: store::asked_to_join(tx, row.matter_id).await?.len(),
            joined: members(tx, row.matter_id).await?.len(),
        });
    }
    Ok(matters)
}

/// The open cases of a matter that goes on: of those who agreed, once there are two, and none before.
///
/// # Errors
/// Trouble with the database.
pub async fn members(tx: &mut Tx, matter_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    let agreed = store::members(tx, matter_id).await?;
    Ok(if agreed.len() < 2 { Vec::new() } else { agreed })
}

/// Ends a matter, by whoever proposed it or the head: nobody is asked any more, and nothing goes to all. What was
/// written stays in each case. A second click is the same end.
///
/// # Errors
/// Trouble with the database. Refused: there is none in this case, or it is somebody else's to end.
pub async fn end_matter(
    tx: &mut Tx,
    (matter_id, case_id): (Uuid, Uuid),
    (by, is_head): (By, bool),
) -> anyhow::Result<Result<(), Refusal>> {
    let asked = store::asked_to_join(tx, matter_id).await?;
    store::lock_all(tx, &asked).await?;
    let matters = store::matters_of(tx, case_id).await?;
    let Some(matter) = matters.iter().find(|matter| matter.matter_id == matter_id) else {
        return Ok(Err(Refusal::NoCase));
    };
    if matter.proposed_by != by.staff_id && !is_head {
        return Ok(Err(Refusal::NotYours));
    }
    if store::end_matter(tx, matter_id, by.staff_id, by.now).await? {
        for case_id in asked {
            audit::append(tx, case_id, Some(by.staff_id), "matter ended", "", by.now).await?;
        }
    }
    Ok(Ok(()))
}
