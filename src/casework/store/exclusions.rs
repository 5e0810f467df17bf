//! Who must not get a case.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// Staff to whom routing does not give this case. Whoever handed it over is among them as long as everybody
/// who had it since handed it over too: else it would go to and fro between two.
pub async fn exclusions(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select staff_id
         from exclusions
         where case_id = $1
           and (reason <> 'handed-over' or not exists (
               select 1
               from assignments
               where assignments.case_id = exclusions.case_id
                 and assignments.role = 'owner'
                 and assignments.from_at >= exclusions.since_at
                 and assignments.staff_id not in (
                     select others.staff_id
                     from exclusions others
                     where others.case_id = $1 and others.reason = 'handed-over')))
         order by staff_id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read who must not get a case")
}

/// Staff who must not have this case, by whomever it is given. Who handed it over may take it again.
pub async fn barred(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select staff_id
         from exclusions
         where case_id = $1 and reason <> 'handed-over'
         order by staff_id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read who is kept out of a case by whomever it is given")
}

/// `false` if they were kept out already. That somebody handed it over gives way to whatever comes after it,
/// be it a stronger reason or another handing over.
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
         on conflict (case_id, staff_id) do update
         set reason = excluded.reason, since_at = excluded.since_at, by_staff_id = excluded.by_staff_id
         where exclusions.reason = 'handed-over'",
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
