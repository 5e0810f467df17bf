//! Cases that left the house as a file.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

/// An export to be kept.
pub struct NewExport {
    pub id: Uuid,
    pub case_id: Uuid,
    /// None: the client herself.
    pub staff_id: Option<Uuid>,
    pub number: i64,
    pub sealed: Option<Vec<u8>>,
}

pub async fn count_exports(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar("select count(*) from case_exports where case_id = $1")
        .bind(case_id)
        .fetch_one(c)
        .await)
    .context("count the exports of a case")
}

pub async fn insert_export(tx: &mut Tx, new: &NewExport, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_exports (id, case_id, staff_id, number, reason_sealed, exported_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id)
    .bind(new.case_id)
    .bind(new.staff_id)
    .bind(new.number)
    .bind(&new.sealed)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note an export of a case")
}
