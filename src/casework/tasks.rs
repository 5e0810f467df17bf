//! Tasks: what is to be done for a case by a day.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{By, Refusal, audit, conversation, sealing, store};
use crate::db::Tx;
use crate::id;
use crate::vault::{CaseKey, KeyRing, Place};

/// The longest words of a task in characters.
pub const LONGEST_TASK: usize = 300;

/// So many open tasks stand at a case: more than anybody works off.
const MOST_TASKS: usize = 50;

/// What a task asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Own(String),
    /// To ask the client whether it stayed settled.
    FollowUp,
}

/// A task, opened.
#[derive(Clone, Debug)]
pub struct Task {
    pub id: Uuid,
    pub what: What,
    pub due_on: NaiveDate,
    pub done_at: Option<DateTime<Utc>>,
}

/// Sets a task for whoever has the case.
pub async fn set_task(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    (words, due_on): (&str, NaiveDate),
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let words = match super::parse_words(words, LONGEST_TASK) {
        Ok(words) => words,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    let open = store::tasks(tx, case_id).await?;
    if open.iter().filter(|task| task.done_at.is_none()).count() >= MOST_TASKS {
        return Ok(Err(Refusal::TooMany));
    }
    let task_id = id::new(by.now);
    let row = task_id.to_string();
    let sealed = sealing::seal(tx, ring, case_id, place(&row), &words).await?;
    let kind = "own".to_owned();
    let row = store::TaskRow { id: task_id, kind, sealed: Some(sealed), due_on, done_at: None };
    store::insert_task(tx, case_id, &row, by).await?;
    audit::append(tx, case_id, Some(by.staff_id), "task set", "", by.now).await?;
    Ok(Ok(()))
}

/// Notes that a task is done. Done twice is done once.
pub async fn finish_task(
    tx: &mut Tx,
    case_id: Uuid,
    task_id: Uuid,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    if store::finish_task(tx, case_id, task_id, by).await? {
        audit::append(tx, case_id, Some(by.staff_id), "task done", "", by.now).await?;
    }
    Ok(Ok(()))
}

/// A task to ask again on a day, set when the case was settled.
pub(super) async fn ask_again(
    tx: &mut Tx,
    case_id: Uuid,
    due_on: NaiveDate,
    by: By,
) -> anyhow::Result<()> {
    let (id, kind) = (id::new(by.now), "follow-up".to_owned());
    let row = store::TaskRow { id, kind, sealed: None, due_on, done_at: None };
    store::insert_task(tx, case_id, &row, by).await
}

/// The tasks of a case, open ones first, each by its day.
pub(super) async fn of_case(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
) -> anyhow::Result<Vec<Task>> {
    let mut tasks = Vec::new();
    for row in store::tasks(tx, case_id).await? {
        let id = row.id.to_string();
        let what = match &row.sealed {
            Some(sealed) => What::Own(sealing::open(key, place(&id), sealed)?),
            None => What::FollowUp,
        };
        tasks.push(Task { id: row.id, what, due_on: row.due_on, done_at: row.done_at });
    }
    tasks.sort_by_key(|task| (task.done_at.is_some(), task.due_on));
    Ok(tasks)
}

fn place(row: &str) -> Place<'_> {
    Place { table: "case_tasks", row, column: "sealed" }
}
