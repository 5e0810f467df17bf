//! Matters: workers of one employer may join one, if each agrees. Nobody hears of the others before.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Refusal, audit, store};
use crate::db::Tx;
use crate::id;

/// A matter that a client was asked to join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invited {
    pub matter_id: Uuid,
    pub answer: Option<Joins>,
}

/// What a client said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joins {
    Yes,
    No,
}

/// Other open cases of workers of the same employer, the oldest first.
///
/// # Errors
/// Trouble with the database.
pub async fn same_employer(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    store::same_employer(tx, case_id).await
}

/// Asks the clients of some cases whether they join one matter.
///
/// # Errors
/// Trouble with the database. Refused: fewer than two cases, or one that is not of the same employer.
pub async fn propose_matter(
    tx: &mut Tx,
    case_ids: &[Uuid],
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let mut case_ids = case_ids.to_vec();
    case_ids.sort_unstable();
    case_ids.dedup();
    let Some((first, others)) = case_ids.split_first().filter(|(_, others)| !others.is_empty())
    else {
        return Ok(Err(Refusal::NoCase));
    };
    store::lock_all(tx, &case_ids).await?;
    let same = store::same_employer(tx, *first).await?;
    if !others.iter().all(|other| same.contains(other)) {
        return Ok(Err(Refusal::NoCase));
    }
    let matter_id = id::new(now);
    store::insert_matter(tx, matter_id, by, now).await?;
    for case_id in &case_ids {
        store::insert_member(tx, matter_id, *case_id).await?;
        audit::append(tx, *case_id, Some(by), "matter proposed", "", now).await?;
    }
    Ok(Ok(matter_id))
}

/// What a client says to it, at any time: who joined may leave again.
///
/// # Errors
/// Trouble with the database. Refused: nobody asked her.
pub async fn answer_matter(
    tx: &mut Tx,
    (matter_id, case_id): (Uuid, Uuid),
    joins: Joins,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let (was_asked, act) = match joins {
        Joins::Yes => (store::set_agreed(tx, matter_id, case_id, now).await?, "matter joined"),
        Joins::No => (store::set_declined(tx, matter_id, case_id, now).await?, "matter left"),
    };
    if !was_asked {
        return Ok(Err(Refusal::NoCase));
    }
    audit::append(tx, case_id, None, act, "", now).await?;
    Ok(Ok(()))
}

/// The matters that a client was asked to join.
///
/// # Errors
/// Trouble with the database.
pub async fn matters_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Invited>> {
    let rows = store::matters_of(tx, case_id).await?.into_iter();
    let invited = rows.map(|(matter_id, agreed, declined)| {
        let answer = match (agreed, declined) {
            (_, Some(_)) => Some(Joins::No),
            (Some(_), None) => Some(Joins::Yes),
            (None, None) => None,
        };
        Invited { matter_id, answer }
    });
    Ok(invited.collect())
}

/// The cases of a matter: of those who agreed, once there are two, and none before.
///
/// # Errors
/// Trouble with the database.
pub async fn members(tx: &mut Tx, matter_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    let agreed = store::members(tx, matter_id).await?;
    Ok(if agreed.len() < 2 { Vec::new() } else { agreed })
}
