//! Somebody's own cases, by what stands of them in the clear.

use anyhow::Context;
use uuid::Uuid;

use super::cases::{Row, select_cases};
use crate::casework::Case;
use crate::casework::searching::Sought;
use crate::casework::state::State;
use crate::db::{Tx, on};

/// The newest first, at most `limit`. Whose case it is follows [`crate::casework::reading`]: whoever sits in it
/// now, or had it last when it ended and is not kept out of it since.
pub async fn own_cases(
    tx: &mut Tx,
    staff_id: Uuid,
    sought: &Sought,
    limit: i64,
) -> anyhow::Result<Vec<Case>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(select_cases!(
        "where cases.id in (select assignments.case_id from assignments where assignments.staff_id = $1
                            union
                            select mine.id from cases mine where mine.taken_by = $1)
           and (exists (select 1 from assignments
                        where assignments.case_id = cases.id and assignments.staff_id = $1
                          and assignments.until_at is null)
                or (cases.state in ('closed', 'resolved')
                    and coalesce((select last.staff_id from assignments last
                                  where last.case_id = cases.id and last.role = 'owner'
                                  order by last.from_at desc, last.id desc
                                  limit 1), cases.taken_by) = $1
                    and not exists (
                        select 1 from exclusions
                        where exclusions.case_id = cases.id and exclusions.staff_id = $1
                          and (exclusions.reason <> 'handed-over' or not exists (
                              select 1 from assignments
                              where assignments.case_id = cases.id
                                and assignments.role = 'owner'
                                and assignments.from_at >= exclusions.since_at
                                and assignments.staff_id not in (
                                    select others.staff_id
                                    from exclusions others
                                    where others.case_id = cases.id
                                      and others.reason = 'handed-over'))))))
           and ($2 is null or cases.topic = $2)
           and ($3 is null or cases.state = $3)
           and ($4 is null or cases.lang = $4)
           and ($5 is null or cases.opened_at >= $5)
           and ($6 is null or cases.opened_at < $6)
           and ($7 is null or cases.locator = $7)
           and ($8 is null or (cases.opened_at, cases.id) <
                (select before.opened_at, before.id from cases before where before.id = $8))
         order by cases.opened_at desc, cases.id desc
         limit $9"
    ))
    .bind(staff_id)
    .bind(&sought.topic)
    .bind(sought.state.map(State::as_str))
    .bind(sought.lang)
    .bind(sought.from)
    .bind(sought.before)
    .bind(&sought.locator)
    .bind(sought.after)
    .bind(limit)
    .fetch_all(c)
    .await)
    .context("search somebody's cases")?;
    rows.into_iter().map(Case::try_from).collect()
}
