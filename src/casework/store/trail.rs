//! The audit trail of a case.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::audit::Entry;
use crate::db::{Tx, on};
use crate::staff::place::Place;

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    at: DateTime<Utc>,
    staff_id: Option<Uuid>,
    act: String,
    detail: String,
    place: Option<String>,
    previous_hash: Vec<u8>,
    hash: Vec<u8>,
}

pub async fn last_entry(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<(i64, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as(
        "select number, hash from case_audit where case_id = $1 order by number desc limit 1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("read the end of a trail")
}

pub async fn insert_entry(tx: &mut Tx, case_id: Uuid, entry: &Entry) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_audit
           (case_id, number, at, staff_id, act, detail, previous_hash, hash, place)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(case_id)
    .bind(entry.number)
    .bind(entry.at)
    .bind(entry.staff_id)
    .bind(&entry.act)
    .bind(&entry.detail)
    .bind(&entry.previous_hash)
    .bind(&entry.hash)
    .bind(entry.place.map(Place::as_str))
    .execute(c)
    .await
    .map(drop))
    .context("append to a trail")
}

pub async fn trail(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Entry>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select number, at, staff_id, act, detail, place, previous_hash, hash
         from case_audit
         where case_id = $1
         order by number",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read a trail")?;
    Ok(rows
        .into_iter()
        .map(|row| Entry {
            number: row.number,
            at: row.at,
            staff_id: row.staff_id,
            act: row.act,
            detail: row.detail,
            place: row.place.as_deref().and_then(Place::parse),
            previous_hash: row.previous_hash,
            hash: row.hash,
        })
        .collect())
}
