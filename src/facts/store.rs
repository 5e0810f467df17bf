//! The SQL of facts.

use anyhow::Context;
use chrono::NaiveDate;

use super::{Fact, Status, Unit};
use crate::db::{Tx, on};

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

pub(super) async fn replace(tx: &mut Tx, facts: &[Fact]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from facts").execute(c).await.map(drop))
        .context("forget the old facts")?;
    for (position, fact) in facts.iter().enumerate() {
        on!(tx, c => sqlx::query(
            "insert into facts
               (fact, value, unit, valid_from, valid_until, source, checked_on, status, position)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
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
        .execute(c)
        .await
        .map(drop))
        .with_context(|| format!("store the fact {}", fact.id))?;
    }
    Ok(())
}
