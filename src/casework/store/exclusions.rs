//! Who must not get a case.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

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

/// `false` if they were kept out already.
pub async fn insert_exclusion(
    tx: &mut Tx,
    case_id: Uuid,
    (staff_id, reason): (Uuid, &'static str),
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into exclusions (case_id, staff_id, reason, since_at, by_staff_id)
         values ($1, $2, $3, $4, $5)
         on conflict do nothing",
    )
    .bind(case_id)
    .bind(staff_id)
    .bind(reason)
    .bind(now)
    .bind(by)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep somebody out of a case")?;
    Ok(rows == 1)
}
