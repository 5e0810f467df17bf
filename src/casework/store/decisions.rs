//! Decisions of routing, each with what it was made from.

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

/// Puts another snapshot in the place of the one that a decision was made from.
pub async fn set_snapshot(tx: &mut Tx, decision_id: Uuid, snapshot: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update decisions set snapshot = $2 where id = $1")
        .bind(decision_id)
        .bind(snapshot)
        .execute(c)
        .await
        .map(drop))
    .context("change what is kept of a decision")
}

/// What routing decided within a span of time, some at a time: those after `after`, by id. Of an erased case not
/// all is kept that its decisions were made from.
pub async fn decided_between(
    tx: &mut Tx,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    after: Option<Uuid>,
) -> anyhow::Result<Vec<DecisionRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, epoch, decided_at, cause, decided_by, policy, snapshot, verdicts, outcome,
                chosen_staff_id
         from decisions
         where decided_at >= $1 and decided_at < $2 and ($3 is null or id > $3) and cause <> 'by-hand'
           and not exists (
             select 1 from cases where cases.id = decisions.case_id and cases.state = 'erased'
           )
         order by id
         limit 200",
    )
    .bind(from)
    .bind(until)
    .bind(after)
    .fetch_all(c)
    .await)
    .context("read the decisions of a day")
}
