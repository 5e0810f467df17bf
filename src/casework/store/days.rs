//! What stands on somebody's day beside the cases themselves, and what of it changes.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::casework::Lapses;
use crate::db::{Tx, on};
use crate::vault::Wrapped;

/// The cases in which somebody has a seat now, and which seat.
pub async fn seats_of(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<(Uuid, String)>> {
    on!(tx, c => sqlx::query_as(
        "select case_id, role
         from assignments
         where staff_id = $1 and until_at is null
         order by case_id, role",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list somebody's seats")
}

/// How many messages of the client nobody has read yet, in each case that somebody has now.
pub async fn unread(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<(Uuid, i64)>> {
    on!(tx, c => sqlx::query_as(
        "select case_messages.case_id, count(*)
         from case_messages
         join assignments on assignments.case_id = case_messages.case_id
         where assignments.staff_id = $1 and assignments.role = 'owner'
           and assignments.until_at is null
           and case_messages.author = 'client' and case_messages.read_at is null
         group by case_messages.case_id",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("count messages that nobody read")
}

#[derive(sqlx::FromRow)]
struct KeyedTask {
    id: Uuid,
    case_id: Uuid,
    sealed: Option<Vec<u8>>,
    due_on: NaiveDate,
    made_by: Uuid,
    ring_key: String,
    wrapped: Vec<u8>,
}

/// A task that is due, with the key of its case.
pub struct DueTask {
    pub id: Uuid,
    pub case_id: Uuid,
    pub sealed: Option<Vec<u8>>,
    pub due_on: NaiveDate,
    pub made_by: Uuid,
    pub key: Wrapped,
}

/// What is to be done until a day in the cases that somebody has now, the oldest first.
pub async fn due_tasks(
    tx: &mut Tx,
    staff_id: Uuid,
    until: NaiveDate,
) -> anyhow::Result<Vec<DueTask>> {
    let rows: Vec<KeyedTask> = on!(tx, c => sqlx::query_as(
        "select case_tasks.id, case_tasks.case_id, case_tasks.sealed, case_tasks.due_on,
                case_tasks.made_by, case_keys.ring_key, case_keys.wrapped
         from case_tasks
         join assignments on assignments.case_id = case_tasks.case_id
         join case_keys on case_keys.case_id = case_tasks.case_id
         where assignments.staff_id = $1 and assignments.role = 'owner'
           and assignments.until_at is null
           and case_tasks.done_at is null and case_tasks.due_on <= $2
         order by case_tasks.due_on, case_tasks.id
         limit 200",
    )
    .bind(staff_id)
    .bind(until)
    .fetch_all(c)
    .await)
    .context("list the tasks that are due")?;
    let task = |row: KeyedTask| DueTask {
        id: row.id,
        case_id: row.case_id,
        sealed: row.sealed,
        due_on: row.due_on,
        made_by: row.made_by,
        key: Wrapped { key_id: row.ring_key, bytes: row.wrapped },
    };
    Ok(rows.into_iter().map(task).collect())
}

/// What lapses until a day in the cases that somebody has now, the oldest first.
pub async fn due_deadlines(
    tx: &mut Tx,
    staff_id: Uuid,
    until: NaiveDate,
) -> anyhow::Result<Vec<(Uuid, Lapses, NaiveDate)>> {
    let rows: Vec<(Uuid, String, NaiveDate)> = on!(tx, c => sqlx::query_as(
        "select case_deadlines.case_id, case_deadlines.kind, case_deadlines.falls_on
         from case_deadlines
         join assignments on assignments.case_id = case_deadlines.case_id
         where assignments.staff_id = $1 and assignments.role = 'owner'
           and assignments.until_at is null
           and case_deadlines.ended_at is null and case_deadlines.falls_on <= $2
         order by case_deadlines.falls_on, case_deadlines.id
         limit 200",
    )
    .bind(staff_id)
    .bind(until)
    .fetch_all(c)
    .await)
    .context("list the deadlines that are due")?;
    rows.into_iter()
        .map(|(case_id, kind, day)| {
            Ok((case_id, Lapses::parse(&kind).context("what lapses")?, day))
        })
        .collect()
}

/// Somebody's labels of the cases that she has now, each with the key of its case.
pub async fn labels(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<(Uuid, Vec<u8>, Wrapped)>> {
    let rows: Vec<LabelRow> = on!(tx, c => sqlx::query_as(
        "select case_labels.case_id, case_labels.sealed, case_keys.ring_key, case_keys.wrapped
         from case_labels
         join case_keys on case_keys.case_id = case_labels.case_id
         where case_labels.staff_id = $1
           and exists (select 1 from assignments
                       where assignments.case_id = case_labels.case_id
                         and assignments.staff_id = $1 and assignments.until_at is null)",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("read labels")?;
    Ok(with_keys(rows))
}

type LabelRow = (Uuid, Vec<u8>, String, Vec<u8>);

fn with_keys(rows: Vec<LabelRow>) -> Vec<(Uuid, Vec<u8>, Wrapped)> {
    let keyed = |(case_id, sealed, key_id, bytes)| (case_id, sealed, Wrapped { key_id, bytes });
    rows.into_iter().map(keyed).collect()
}

/// Somebody's labels of certain cases, each with the key of its case.
pub async fn labels_among(
    tx: &mut Tx,
    staff_id: Uuid,
    cases: &[Uuid],
) -> anyhow::Result<Vec<(Uuid, Vec<u8>, Wrapped)>> {
    let sql = tx.sql(
        "select case_labels.case_id, case_labels.sealed, case_keys.ring_key, case_keys.wrapped
         from case_labels
         join case_keys on case_keys.case_id = case_labels.case_id
         where case_labels.staff_id = $1
           and case_labels.case_id in (select unhex(value) from json_each($2))",
        "select case_labels.case_id, case_labels.sealed, case_keys.ring_key, case_keys.wrapped
         from case_labels
         join case_keys on case_keys.case_id = case_labels.case_id
         where case_labels.staff_id = $1
           and case_labels.case_id in (select cast(value as uuid)
                                       from json_array_elements_text(cast($2 as json)) as value)",
    );
    let rows: Vec<LabelRow> =
        on!(tx, c => sqlx::query_as(sql).bind(staff_id).bind(list(cases)?).fetch_all(c).await)
            .context("read the labels of some cases")?;
    Ok(with_keys(rows))
}

/// An offer that waits, for whoever watches.
pub type WatchedOffer = (Uuid, Uuid, DateTime<Utc>);

/// The offers that wait for any of these: who is asked, the offer, and until when.
pub async fn watched_offers(tx: &mut Tx, staff: &[Uuid]) -> anyhow::Result<Vec<WatchedOffer>> {
    let sql = tx.sql(
        "select staff_id, id, expires_at
         from offers
         where answered_at is null and staff_id in (select unhex(value) from json_each($1))
         order by staff_id, id",
        "select staff_id, id, expires_at
         from offers
         where answered_at is null
           and staff_id in (select cast(value as uuid)
                            from json_array_elements_text(cast($1 as json)) as value)
         order by staff_id, id",
    );
    on!(tx, c => sqlx::query_as(sql).bind(list(staff)?).fetch_all(c).await)
        .context("look what is offered to whom")
}

/// A seat and its case, for whoever watches.
#[derive(sqlx::FromRow)]
pub struct WatchedSeat {
    pub staff_id: Uuid,
    pub case_id: Uuid,
    pub role: String,
    pub state: String,
    pub contact: String,
    pub epoch: i64,
    pub client_wrote_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
    pub answer_by: Option<DateTime<Utc>>,
}

/// The seats of any of these, with how each case stands.
pub async fn watched_seats(tx: &mut Tx, staff: &[Uuid]) -> anyhow::Result<Vec<WatchedSeat>> {
    let sql = tx.sql(
        "select assignments.staff_id, assignments.case_id, assignments.role, cases.state,
                cases.contact, cases.epoch, cases.client_wrote_at, cases.answered_at,
                cases.answer_by
         from assignments
         join cases on cases.id = assignments.case_id
         where assignments.until_at is null
           and assignments.staff_id in (select unhex(value) from json_each($1))
         order by assignments.staff_id, assignments.case_id, assignments.role",
        "select assignments.staff_id, assignments.case_id, assignments.role, cases.state,
                cases.contact, cases.epoch, cases.client_wrote_at, cases.answered_at,
                cases.answer_by
         from assignments
         join cases on cases.id = assignments.case_id
         where assignments.until_at is null
           and assignments.staff_id in (select cast(value as uuid)
                                        from json_array_elements_text(cast($1 as json)) as value)
         order by assignments.staff_id, assignments.case_id, assignments.role",
    );
    on!(tx, c => sqlx::query_as(sql).bind(list(staff)?).fetch_all(c).await)
        .context("look how the cases of some stand")
}

/// Ids as a JSON list of hex without hyphens, which both engines read.
fn list(ids: &[Uuid]) -> anyhow::Result<String> {
    let ids: Vec<String> = ids.iter().map(|id| id.simple().to_string()).collect();
    Ok(serde_json::to_string(&ids)?)
}
