//! What staff took down, and the receipts that are changed at their first use.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

pub async fn mark_taken(tx: &mut Tx, case_id: Uuid, by: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases set taken_by = $2, receipt_must_change = $3 where id = $1",
    )
    .bind(case_id)
    .bind(by)
    .bind(true)
    .execute(c)
    .await
    .map(drop))
    .context("note who took a case down")
}

/// Who took a case down, if staff did.
pub async fn taken_by(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    let found: Option<Option<Uuid>> = on!(tx, c => sqlx::query_scalar(
        "select taken_by from cases where id = $1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("find who took a case down")?;
    Ok(found.flatten())
}

/// The hash of a receipt that must be changed; none if it need not.
pub async fn hash_to_change(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<String>> {
    let found: Option<Option<String>> = on!(tx, c => sqlx::query_scalar(
        "select secret_hash from cases where id = $1 and receipt_must_change",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("look whether a receipt must be changed")?;
    Ok(found.flatten())
}

/// Puts a new hash in the place of the old one. `false` if it was changed meanwhile.
pub async fn change_hash(tx: &mut Tx, case_id: Uuid, old: &str, new: &str) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update cases
         set secret_hash = $3, receipt_must_change = $4
         where id = $1 and secret_hash = $2 and receipt_must_change",
    )
    .bind(case_id)
    .bind(old)
    .bind(new)
    .bind(false)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("change a receipt")?;
    Ok(rows == 1)
}

/// In which languages was asked since a day, the most asked first.
pub async fn most_asked(tx: &mut Tx, since: NaiveDate) -> anyhow::Result<Vec<Lang>> {
    on!(tx, c => sqlx::query_scalar(
        "select lang
         from demands
         where asked_on >= $1
         group by lang
         order by count(*) desc, lang",
    )
    .bind(since)
    .fetch_all(c)
    .await)
    .context("count the languages that were asked in")
}

/// A parked intake as it is stored.
#[derive(sqlx::FromRow)]
pub struct ParkedRow {
    pub id: Uuid,
    pub sealed: Vec<u8>,
    pub parked_at: DateTime<Utc>,
}

pub async fn insert_parked(tx: &mut Tx, staff_id: Uuid, row: &ParkedRow) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into parked_intakes (id, staff_id, sealed, parked_at) values ($1, $2, $3, $4)",
    )
    .bind(row.id)
    .bind(staff_id)
    .bind(&row.sealed)
    .bind(row.parked_at)
    .execute(c)
    .await
    .map(drop))
    .context("park an intake")
}

/// Somebody's parked intakes, the newest first.
pub async fn parked(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<ParkedRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, sealed, parked_at
         from parked_intakes
         where staff_id = $1
         order by parked_at desc, id desc",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("list parked intakes")
}

pub async fn delete_parked(tx: &mut Tx, staff_id: Uuid, id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from parked_intakes where id = $1 and staff_id = $2")
        .bind(id)
        .bind(staff_id)
        .execute(c)
        .await
        .map(drop))
    .context("delete a parked intake")
}

pub async fn forget_parked(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query("delete from parked_intakes where parked_at < $1")
        .bind(before)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("forget parked intakes")
}
