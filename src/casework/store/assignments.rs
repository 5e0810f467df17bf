//! Who has a case, from when until when, and what it takes of a budget.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// A live assignment.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AssignmentRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub decision_id: Uuid,
    pub staff_id: Uuid,
    pub role: String,
    pub epoch: i64,
    pub budget: String,
    pub weight: i64,
    pub holds: i64,
    pub from_at: DateTime<Utc>,
    pub assigned_by: Option<Uuid>,
}

pub async fn insert_assignment(tx: &mut Tx, row: &AssignmentRow) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into assignments
           (id, case_id, decision_id, staff_id, role, epoch, budget, weight, holds, from_at,
            assigned_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(row.id)
    .bind(row.case_id)
    .bind(row.decision_id)
    .bind(row.staff_id)
    .bind(&row.role)
    .bind(row.epoch)
    .bind(&row.budget)
    .bind(row.weight)
    .bind(row.holds)
    .bind(row.from_at)
    .bind(row.assigned_by)
    .execute(c)
    .await
    .map(drop))
    .context("assign a case")
}

/// The owner's live assignment of a case.
pub async fn live_assignment(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<AssignmentRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, case_id, decision_id, staff_id, role, epoch, budget, weight, holds, from_at,
                assigned_by
         from assignments
         where case_id = $1 and role = 'owner' and until_at is null",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("find who has a case")
}

/// Who had the case last, live or not.
pub async fn last_owner(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select staff_id
         from assignments
         where case_id = $1 and role = 'owner'
         order by from_at desc, id desc
         limit 1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("find who had a case")
}

/// Everybody who has a seat in a case now, in the order in which rows are locked.
pub async fn seated(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<AssignmentRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, case_id, decision_id, staff_id, role, epoch, budget, weight, holds, from_at,
                assigned_by
         from assignments
         where case_id = $1 and until_at is null
         order by staff_id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("find who sits in a case")
}

/// The cases that somebody sits in now, in the order in which rows are locked.
pub async fn cases_with(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select case_id from assignments where staff_id = $1 and until_at is null order by case_id",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list the cases that somebody sits in")
}

/// Everybody who sits in a case now.
pub async fn all_seated(tx: &mut Tx) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select distinct staff_id from assignments where until_at is null order by staff_id",
    )
    .fetch_all(c)
    .await)
    .context("list who sits in any case")
}

/// A conversation is over, and what is left of the case is work like a letter.
pub async fn charge_as_letter(
    tx: &mut Tx,
    assignment_id: Uuid,
    weight: i64,
    holds: i64,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update assignments set budget = 'open', weight = $2, holds = $3 where id = $1",
    )
    .bind(assignment_id)
    .bind(weight)
    .bind(holds)
    .execute(c)
    .await
    .map(drop))
    .context("charge an assignment as a letter")
}

pub async fn set_holds(tx: &mut Tx, assignment_id: Uuid, holds: i64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update assignments set holds = $2 where id = $1")
        .bind(assignment_id)
        .bind(holds)
        .execute(c)
        .await
        .map(drop))
    .context("note what an assignment holds")
}

pub async fn end_assignment(
    tx: &mut Tx,
    assignment_id: Uuid,
    reason: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update assignments
         set until_at = $2, ended_reason = $3, holds = 0
         where id = $1 and until_at is null",
    )
    .bind(assignment_id)
    .bind(now)
    .bind(reason)
    .execute(c)
    .await
    .map(drop))
    .context("end an assignment")
}
