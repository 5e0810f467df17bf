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

/// A task as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct NewTask<'t> {
    pub words: &'t str,
    pub due_on: NaiveDate,
    /// What makes a second click the same task.
    pub key: &'t str,
}

/// Sets a task for whoever has the case. A second click is the same task.
pub async fn set_task(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    new: NewTask<'_>,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let words = match super::parse_words(new.words, LONGEST_TASK) {
        Ok(words) => words,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Err(refusal) = conversation::own(tx, case_id, by.staff_id).await? {
        return Ok(Err(refusal));
    }
    let task_id = id_of(ring, case_id, (&words, new), by);
    let open = store::tasks(tx, case_id).await?;
    if open.iter().any(|task| task.id == task_id) {
        return Ok(Ok(()));
    }
    if open.iter().filter(|task| task.done_at.is_none()).count() >= MOST_TASKS {
        return Ok(Err(Refusal::TooMany));
    }
    let row = task_id.to_string();
    let sealed = sealing::seal(tx, ring, case_id, place(&row), &words).await?;
    let kind = "own".to_owned();
    let due_on = new.due_on;
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
        let what = what_of(key, row.id, row.sealed.as_deref())?;
        tasks.push(Task { id: row.id, what, due_on: row.due_on, done_at: row.done_at });
    }
    tasks.sort_by_key(|task| (task.done_at.is_some(), task.due_on));
    Ok(tasks)
}

/// What a task asks for, opened.
pub(super) fn what_of(key: &CaseKey, task_id: Uuid, sealed: Option<&[u8]>) -> anyhow::Result<What> {
    let row = task_id.to_string();
    Ok(match sealed {
        Some(sealed) => What::Own(sealing::open(key, place(&row), sealed)?),
        None => What::FollowUp,
    })
}

/// Other words or another day under the same key are another task, and without a key each is another.
fn id_of(ring: &KeyRing, case_id: Uuid, (words, new): (&str, NewTask<'_>), by: By) -> Uuid {
    if new.key.is_empty() {
        return id::new(by.now);
    }
    let same = format!("{case_id}\n{}\n{}\n{}\n{words}", by.staff_id, new.key, new.due_on);
    id::repeated(&ring.keyed_hash("task-idempotency", same.as_bytes()))
}

fn place(row: &str) -> Place<'_> {
    Place { table: "case_tasks", row, column: "sealed" }
}
