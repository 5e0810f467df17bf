//! What ends a case for a while or for somebody.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// Who closed a case; none: nobody, or it was opened again.
pub async fn closed_by(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    let found: Option<Option<Uuid>> = on!(tx, c => sqlx::query_scalar(
        "select closed_by from cases where id = $1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("find who closed a case")?;
    Ok(found.flatten())
}

/// Notes that a case was settled and how; it is asked after later.
pub async fn mark_settled(
    tx: &mut Tx,
    case_id: Uuid,
    outcome: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases set resolved_at = $2, closing_reason = $3 where id = $1",
    )
    .bind(case_id)
    .bind(now)
    .bind(outcome)
    .execute(c)
    .await
    .map(drop))
    .context("note that a case was settled")
}

/// How many answers were written.
pub async fn count_of_staff(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*) from case_messages where case_id = $1 and author = 'counsellor'",
    )
    .bind(case_id)
    .fetch_one(c)
    .await)
    .context("count the answers")
}
