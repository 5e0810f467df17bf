//! The ends of trails as they were kept, and the anchors over them.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// An anchor as it is stored.
#[derive(sqlx::FromRow)]
pub struct AnchorRow {
    pub day: NaiveDate,
    pub cases: i64,
    pub entries: i64,
    pub hash: Vec<u8>,
}

/// Moves every kept end on to where its chain ends now, unless the kept one does not stand in the chain.
pub async fn keep_heads(tx: &mut Tx) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into audit_heads (case_id, number, hash)
         select case_id, number, hash
         from case_audit
         where number = (
             select max(later.number) from case_audit as later
             where later.case_id = case_audit.case_id
         )
         on conflict (case_id) do update
         set number = excluded.number, hash = excluded.hash
         where excluded.number > audit_heads.number and exists (
             select 1 from case_audit as kept
             where kept.case_id = audit_heads.case_id and kept.number = audit_heads.number
               and kept.hash = audit_heads.hash
         )",
    )
    .execute(c)
    .await
    .map(drop))
    .context("keep the ends of all trails")
}

pub async fn head(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<(i64, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as("select number, hash from audit_heads where case_id = $1")
        .bind(case_id)
        .fetch_optional(c)
        .await)
    .context("read the kept end of a trail")
}

pub async fn heads_after(
    tx: &mut Tx,
    after: Uuid,
    limit: i64,
) -> anyhow::Result<Vec<(Uuid, i64, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as(
        "select case_id, number, hash
         from audit_heads
         where case_id > $1
         order by case_id
         limit $2",
    )
    .bind(after)
    .bind(limit)
    .fetch_all(c)
    .await)
    .context("read the kept ends of trails")
}

/// Cases after one, or the one of a locator.
pub async fn audited_after(
    tx: &mut Tx,
    after: Uuid,
    locator: Option<&str>,
    limit: i64,
) -> anyhow::Result<Vec<(Uuid, String)>> {
    on!(tx, c => sqlx::query_as(
        "select id, locator
         from cases
         where id > $1 and ($2 = '' or locator = $2)
         order by id
         limit $3",
    )
    .bind(after)
    .bind(locator.unwrap_or_default())
    .bind(limit)
    .fetch_all(c)
    .await)
    .context("list cases to be verified")
}

pub async fn last_anchor(tx: &mut Tx) -> anyhow::Result<Option<AnchorRow>> {
    Ok(last_anchors(tx).await?.into_iter().next())
}

/// The last anchor and the one before it.
pub async fn last_anchors(tx: &mut Tx) -> anyhow::Result<Vec<AnchorRow>> {
    on!(tx, c => sqlx::query_as(
        "select day, cases, entries, hash from audit_anchors order by day desc limit 2",
    )
    .fetch_all(c)
    .await)
    .context("read the last anchors")
}

pub async fn insert_anchor(tx: &mut Tx, row: &AnchorRow, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into audit_anchors (day, made_at, cases, entries, hash)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(row.day)
    .bind(now)
    .bind(row.cases)
    .bind(row.entries)
    .bind(&row.hash)
    .execute(c)
    .await
    .map(drop))
    .context("keep an anchor")
}
