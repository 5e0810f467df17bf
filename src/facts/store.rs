//! The SQL of facts.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Done, Fact, Status, Step, Unit, Value, What};
use crate::db::{Tx, on};
use crate::id;

#[derive(sqlx::FromRow)]
struct Row {
    fact: String,
    value: String,
    unit: String,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    source: String,
    checked_on: NaiveDate,
    status: String,
}

pub(super) async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Fact>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select fact, value, unit, valid_from, valid_until, source, checked_on, status
         from facts
         order by fact, valid_from",
    )
    .fetch_all(c)
    .await)
    .context("read facts")?;
    rows.into_iter().map(fact).collect()
}

fn fact(row: Row) -> anyhow::Result<Fact> {
    Ok(Fact {
        unit: Unit::parse(&row.unit).context("a fact's unit")?,
        status: Status::parse(&row.status).context("a fact's status")?,
        id: row.fact,
        value: row.value,
        valid_from: row.valid_from,
        valid_until: row.valid_until,
        source: row.source,
        checked_on: row.checked_on,
    })
}

#[derive(sqlx::FromRow)]
struct ValueRow {
    #[sqlx(flatten)]
    row: Row,
    checked_by: Option<Uuid>,
    review_on: Option<NaiveDate>,
    edited_at: Option<DateTime<Utc>>,
}

/// The values of one fact, or of all.
pub(super) async fn values(tx: &mut Tx, id: Option<&str>) -> anyhow::Result<Vec<Value>> {
    let rows: Vec<ValueRow> = on!(tx, c => sqlx::query_as(
        "select fact, value, unit, valid_from, valid_until, source, checked_on, status,
                checked_by, review_on, edited_at
         from facts
         where fact = $1 or $1 is null
         order by fact, valid_from",
    )
    .bind(id)
    .fetch_all(c)
    .await)
    .context("read the values of facts")?;
    let value = |row: ValueRow| {
        let ValueRow { checked_by, review_on, edited_at, .. } = row;
        Ok(Value { fact: fact(row.row)?, checked_by, review_on, edited_at })
    };
    rows.into_iter().map(value).collect()
}

/// Stores these values of a fact instead of those that are stored.
pub(super) async fn put(tx: &mut Tx, id: &str, values: &[Value]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from facts where fact = $1").bind(id).execute(c).await.map(drop))
        .context("take the old values of a fact away")?;
    for (position, value) in values.iter().enumerate() {
        let Value { fact, checked_by, review_on, edited_at } = value;
        on!(tx, c => sqlx::query(
            "insert into facts
               (fact, value, unit, valid_from, valid_until, source, checked_on, status, position,
                checked_by, review_on, edited_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(&fact.id)
        .bind(&fact.value)
        .bind(fact.unit.as_str())
        .bind(fact.valid_from)
        .bind(fact.valid_until)
        .bind(&fact.source)
        .bind(fact.checked_on)
        .bind(fact.status.as_str())
        .bind(i64::try_from(position)?)
        .bind(checked_by)
        .bind(review_on)
        .bind(edited_at)
        .execute(c)
        .await
        .map(drop))
        .with_context(|| format!("store the fact {}", fact.id))?;
    }
    Ok(())
}

/// The values as they were last taken in from files.
pub(super) async fn imported(tx: &mut Tx) -> anyhow::Result<Vec<Fact>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select fact, value, unit, valid_from, valid_until, source, checked_on, status
         from imported_facts
         order by fact, valid_from",
    )
    .fetch_all(c)
    .await)
    .context("read what was taken in of facts")?;
    rows.into_iter().map(fact).collect()
}

/// Remembers what a file says of the value from a day, or that it says nothing any more.
pub(super) async fn set_imported(
    tx: &mut Tx,
    (id, from): (&str, NaiveDate),
    fact: Option<&Fact>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from imported_facts where fact = $1 and valid_from = $2")
        .bind(id)
        .bind(from)
        .execute(c)
        .await
        .map(drop))
    .context("forget what was taken in of a fact")?;
    let Some(fact) = fact else { return Ok(()) };
    on!(tx, c => sqlx::query(
        "insert into imported_facts
           (fact, value, unit, valid_from, valid_until, source, checked_on, status)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&fact.id)
    .bind(&fact.value)
    .bind(fact.unit.as_str())
    .bind(fact.valid_from)
    .bind(fact.valid_until)
    .bind(&fact.source)
    .bind(fact.checked_on)
    .bind(fact.status.as_str())
    .execute(c)
    .await
    .map(drop))
    .context("remember what was taken in of a fact")
}

pub(super) async fn remember(
    tx: &mut Tx,
    id: &str,
    step: &Step,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let json = |value: &Option<Value>| value.as_ref().map(serde_json::to_string).transpose();
    let (before, after) = (json(&step.before)?, json(&step.after)?);
    on!(tx, c => sqlx::query(
        "insert into fact_changes
           (id, fact, what, value_before, value_after, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id::new(now))
    .bind(id)
    .bind(step.what.as_str())
    .bind(before)
    .bind(after)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("remember a change of a fact")
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    what: String,
    value_before: Option<String>,
    value_after: Option<String>,
    changed_by: Option<Uuid>,
    changed_at: DateTime<Utc>,
}

pub(super) async fn history(tx: &mut Tx, id: &str, most: i64) -> anyhow::Result<Vec<Done>> {
    let rows: Vec<ChangeRow> = on!(tx, c => sqlx::query_as(
        "select what, value_before, value_after, changed_by, changed_at
         from fact_changes
         where fact = $1
         order by id desc
         limit $2",
    )
    .bind(id)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read what was done to a fact")?;
    let value = |json: Option<String>| -> anyhow::Result<Option<Value>> {
        let value = json.map(|json| serde_json::from_str(&json)).transpose();
        value.context("read a value as it was")
    };
    let done = |row: ChangeRow| {
        Ok(Done {
            what: What::parse(&row.what).context("what was done to a fact")?,
            before: value(row.value_before)?,
            after: value(row.value_after)?,
            by: row.changed_by,
            at: row.changed_at,
        })
    };
    rows.into_iter().map(done).collect()
}
