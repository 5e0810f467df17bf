//! Decisions and assignments.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// A decision as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DecisionRow {
    pub id: Uuid,
    pub epoch: i64,
    pub decided_at: DateTime<Utc>,
    pub cause: String,
    pub decided_by: Option<Uuid>,
    pub policy: i64,
    pub snapshot: String,
    pub verdicts: String,
    pub outcome: String,
    pub chosen_staff_id: Option<Uuid>,
}

pub async fn insert_decision(tx: &mut Tx, case_id: Uuid, row: &DecisionRow) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into decisions
           (id, case_id, epoch, decided_at, cause, decided_by, policy, snapshot, verdicts, outcome,
            chosen_staff_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(row.epoch)
    .bind(row.decided_at)
    .bind(&row.cause)
    .bind(row.decided_by)
    .bind(row.policy)
    .bind(&row.snapshot)
    .bind(&row.verdicts)
    .bind(&row.outcome)
    .bind(row.chosen_staff_id)
    .execute(c)
    .await
    .map(drop))
    .context("keep a decision")
}

/// Every decision on a case, newest first.
pub async fn decisions(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<DecisionRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, epoch, decided_at, cause, decided_by, policy, snapshot, verdicts, outcome,
                chosen_staff_id
         from decisions
         where case_id = $1
         order by decided_at desc, id desc",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read decisions")
}

pub async fn last_outcome(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<(i64, String)>> {
    on!(tx, c => sqlx::query_as(
        "select epoch, outcome
         from decisions
         where case_id = $1
         order by decided_at desc, id desc
         limit 1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("read the last decision")
}

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

/// Staff who must not get this case.
pub async fn exclusions(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select staff_id from exclusions where case_id = $1 order by staff_id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read who must not get a case")
}
