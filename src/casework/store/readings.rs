//! Reasons for which somebody opened a case of somebody else, and months that were looked through.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::reading::{Check, Sought, Why};
use crate::db::{Tx, on};

/// A reason to be kept, sealed.
pub struct NewOpening {
    pub id: Uuid,
    pub case_id: Uuid,
    pub staff_id: Uuid,
    pub why: Why,
    pub sealed: Vec<u8>,
}

pub async fn insert_opening(
    tx: &mut Tx,
    new: &NewOpening,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_openings
           (id, case_id, staff_id, code, reason_sealed, opened_at, until_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id)
    .bind(new.case_id)
    .bind(new.staff_id)
    .bind(new.why.as_str())
    .bind(&new.sealed)
    .bind(now)
    .bind(until)
    .execute(c)
    .await
    .map(drop))
    .context("keep why a case is opened")
}

pub async fn has_opening(
    tx: &mut Tx,
    case_id: Uuid,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from case_openings
         where case_id = $1 and staff_id = $2 and until_at > $3",
    )
    .bind(case_id)
    .bind(staff_id)
    .bind(now)
    .fetch_one(c)
    .await)
    .context("look for a reason that holds")?;
    Ok(found > 0)
}

/// An opening as it is stored.
#[derive(sqlx::FromRow)]
pub struct OpeningRow {
    pub id: Uuid,
    pub case_id: Uuid,
    pub locator: String,
    pub staff_id: Uuid,
    pub code: String,
    pub reason_sealed: Vec<u8>,
    pub opened_at: DateTime<Utc>,
    pub until_at: DateTime<Utc>,
}

/// A query for openings: what is read of them, how the ids in JSON are read, and what follows.
macro_rules! select_openings {
    ($what:literal, $ids:literal, $rest:literal) => {
        concat!(
            "select ",
            $what,
            " from case_openings
             join cases on cases.id = case_openings.case_id
             where case_openings.opened_at >= $1 and case_openings.opened_at < $2
               and cases.locator like $3
               and ($4 = '[]' or case_openings.staff_id in (",
            $ids,
            ")) ",
            $rest
        )
    };
}

macro_rules! opening_columns {
    ($ids:literal) => {
        select_openings!(
            "case_openings.id, case_openings.case_id, cases.locator, case_openings.staff_id,
             case_openings.code, case_openings.reason_sealed, case_openings.opened_at,
             case_openings.until_at",
            $ids,
            "order by case_openings.opened_at desc, case_openings.id desc limit $5 offset $6"
        )
    };
}

const FOUND_ON_SQLITE: &str = opening_columns!("select unhex(value) from json_each($4)");
const FOUND_ON_POSTGRES: &str = opening_columns!(
    "select cast(value as uuid) from json_array_elements_text(cast($4 as json)) as value"
);
const COUNTED_ON_SQLITE: &str =
    select_openings!("count(*)", "select unhex(value) from json_each($4)", "");
const COUNTED_ON_POSTGRES: &str = select_openings!(
    "count(*)",
    "select cast(value as uuid) from json_array_elements_text(cast($4 as json)) as value",
    ""
);

/// Which openings are looked for, as both engines read it.
struct Bound {
    locator: String,
    readers: String,
}

impl Bound {
    fn new(sought: &Sought) -> anyhow::Result<Self> {
        // As hex without hyphens, which both engines read.
        let ids: Vec<String> = sought.readers.iter().map(|id| id.simple().to_string()).collect();
        let readers = serde_json::to_string(&ids)?;
        Ok(Self { locator: format!("{}%", sought.locator), readers })
    }
}

/// Some of the openings between two instants, newest first: so many after so many.
pub async fn openings(
    tx: &mut Tx,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    sought: &Sought,
    (most, after): (i64, i64),
) -> anyhow::Result<Vec<OpeningRow>> {
    let bound = Bound::new(sought)?;
    let sql = tx.sql(FOUND_ON_SQLITE, FOUND_ON_POSTGRES);
    on!(tx, c => sqlx::query_as(sql)
        .bind(from)
        .bind(until)
        .bind(bound.locator)
        .bind(bound.readers)
        .bind(most)
        .bind(after)
        .fetch_all(c)
        .await)
    .context("list readings of cases")
}

pub async fn count_sought(
    tx: &mut Tx,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    sought: &Sought,
) -> anyhow::Result<i64> {
    let bound = Bound::new(sought)?;
    let sql = tx.sql(COUNTED_ON_SQLITE, COUNTED_ON_POSTGRES);
    on!(tx, c => sqlx::query_scalar(sql)
        .bind(from)
        .bind(until)
        .bind(bound.locator)
        .bind(bound.readers)
        .fetch_one(c)
        .await)
    .context("count readings that are looked for")
}

pub async fn count_openings(
    tx: &mut Tx,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*) from case_openings where opened_at >= $1 and opened_at < $2",
    )
    .bind(from)
    .bind(until)
    .fetch_one(c)
    .await)
    .context("count readings of cases")
}

pub async fn insert_check(
    tx: &mut Tx,
    id: Uuid,
    month: &str,
    (by, readings): (Uuid, i64),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into reading_checks (id, month, checked_at, checked_by, readings)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(month)
    .bind(now)
    .bind(by)
    .bind(readings)
    .execute(c)
    .await
    .map(drop))
    .context("note that readings were looked through")
}

pub async fn last_check(tx: &mut Tx, month: &str) -> anyhow::Result<Option<Check>> {
    let row: Option<(DateTime<Utc>, Uuid, i64)> = on!(tx, c => sqlx::query_as(
        "select checked_at, checked_by, readings
         from reading_checks
         where month = $1
         order by checked_at desc
         limit 1",
    )
    .bind(month)
    .fetch_optional(c)
    .await)
    .context("read when readings were looked through")?;
    Ok(row.map(|(checked_at, checked_by, readings)| Check { checked_at, checked_by, readings }))
}
