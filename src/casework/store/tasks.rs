//! Tasks and deadlines of a case.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::casework::{By, Deadline, Lapses};
use crate::db::{Tx, on};

/// A task as it is stored.
#[derive(sqlx::FromRow)]
pub struct TaskRow {
    pub id: Uuid,
    pub kind: String,
    pub sealed: Option<Vec<u8>>,
    pub due_on: NaiveDate,
    pub done_at: Option<DateTime<Utc>>,
}

pub async fn insert_task(tx: &mut Tx, case_id: Uuid, row: &TaskRow, by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_tasks (id, case_id, kind, sealed, due_on, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(&row.kind)
    .bind(&row.sealed)
    .bind(row.due_on)
    .bind(by.staff_id)
    .bind(by.now)
    .execute(c)
    .await
    .map(drop))
    .context("set a task")
}

pub async fn tasks(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<TaskRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, kind, sealed, due_on, done_at
         from case_tasks
         where case_id = $1
         order by due_on, id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read tasks")
}

/// `false` if it was done before, or is no task of this case.
pub async fn finish_task(
    tx: &mut Tx,
    case_id: Uuid,
    task_id: Uuid,
    by: By,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_tasks
         set done_at = $3, done_by = $4
         where id = $1 and case_id = $2 and done_at is null",
    )
    .bind(task_id)
    .bind(case_id)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("finish a task")?;
    Ok(rows == 1)
}

/// Nobody needs to ask again.
pub async fn finish_follow_ups(tx: &mut Tx, case_id: Uuid, by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update case_tasks
         set done_at = $2, done_by = $3
         where case_id = $1 and kind = 'follow-up' and done_at is null",
    )
    .bind(case_id)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(drop))
    .context("finish asking again")
}

/// The day of the nearest open task of each case that somebody has now.
pub async fn next_tasks(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<(Uuid, NaiveDate)>> {
    on!(tx, c => sqlx::query_as(
        "select case_tasks.case_id, min(case_tasks.due_on)
         from case_tasks
         join assignments on assignments.case_id = case_tasks.case_id
         where assignments.staff_id = $1 and assignments.until_at is null
           and case_tasks.done_at is null
         group by case_tasks.case_id",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list the next tasks")
}

/// The nearest deadline of each case that somebody has now.
pub async fn next_deadlines(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<(Uuid, NaiveDate)>> {
    on!(tx, c => sqlx::query_as(
        "select cases.id, cases.deadline_on
         from cases
         join assignments on assignments.case_id = cases.id
         where assignments.staff_id = $1 and assignments.until_at is null
           and cases.deadline_on is not null",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list the next deadlines")
}

pub async fn insert_deadline(
    tx: &mut Tx,
    case_id: Uuid,
    deadline: Deadline,
    by: By,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_deadlines (id, case_id, kind, falls_on, set_by, set_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(deadline.id)
    .bind(case_id)
    .bind(deadline.kind.as_str())
    .bind(deadline.falls_on)
    .bind(by.staff_id)
    .bind(by.now)
    .execute(c)
    .await
    .map(drop))
    .context("set a deadline")
}

/// Those that stand, the nearest first.
pub async fn deadlines(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Deadline>> {
    let rows: Vec<(Uuid, String, NaiveDate)> = on!(tx, c => sqlx::query_as(
        "select id, kind, falls_on
         from case_deadlines
         where case_id = $1 and ended_at is null
         order by falls_on, id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read deadlines")?;
    rows.into_iter()
        .map(|(id, kind, falls_on)| {
            let kind = Lapses::parse(&kind).context("what lapses")?;
            Ok(Deadline { id, kind, falls_on })
        })
        .collect()
}

/// `false` if it was ended before, or is none of this case.
pub async fn end_deadline(
    tx: &mut Tx,
    case_id: Uuid,
    deadline_id: Uuid,
    by: By,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update case_deadlines
         set ended_at = $3, ended_by = $4
         where id = $1 and case_id = $2 and ended_at is null",
    )
    .bind(deadline_id)
    .bind(case_id)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("end a deadline")?;
    Ok(rows == 1)
}

pub async fn set_nearest_deadline(
    tx: &mut Tx,
    case_id: Uuid,
    nearest: Option<Deadline>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases set deadline_on = $2, deadline_kind = $3 where id = $1",
    )
    .bind(case_id)
    .bind(nearest.map(|nearest| nearest.falls_on))
    .bind(nearest.map(|nearest| nearest.kind.as_str()))
    .execute(c)
    .await
    .map(drop))
    .context("note a case's nearest deadline")
}
