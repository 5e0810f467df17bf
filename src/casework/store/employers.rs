//! Whose employer a case is about, by a mark that nobody can read back.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

pub async fn insert_mark(
    tx: &mut Tx,
    case_id: Uuid,
    mark: &[u8],
    side: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into employer_marks (case_id, mark, side, noted_at)
         values ($1, $2, $3, $4)
         on conflict do nothing",
    )
    .bind(case_id)
    .bind(mark)
    .bind(side)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note whose employer a case is about")
}

/// Whoever sits or sat, or is asked to sit, for the other side of the same employer, in a case that is open or was until `since`.
pub async fn on_the_other_side(
    tx: &mut Tx,
    case_id: Uuid,
    since: DateTime<Utc>,
) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select distinct them.staff_id
         from employer_marks mine
         join employer_marks theirs on theirs.mark = mine.mark and theirs.side <> mine.side
         join cases on cases.id = theirs.case_id
         join (
             select case_id, staff_id from assignments
             union
             select case_id, staff_id from offers where answered_at is null
         ) them on them.case_id = theirs.case_id
         where mine.case_id = $1 and theirs.case_id <> $1
           and (cases.closed_at is null or cases.closed_at >= $2)
         order by them.staff_id",
    )
    .bind(case_id)
    .bind(since)
    .fetch_all(c)
    .await)
    .context("find who counsels the other side")
}

/// Other open cases of workers of the same employer, the oldest first.
pub async fn same_employer(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select cases.id
         from cases
         where cases.id <> $1 and cases.state not in ('closed', 'erased') and cases.id in (
             select theirs.case_id
             from employer_marks mine
             join employer_marks theirs on theirs.mark = mine.mark and theirs.side = mine.side
             where mine.case_id = $1 and mine.side = 'worker')
         order by cases.opened_at, cases.id
         limit 100",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("find cases of the same employer")
}
