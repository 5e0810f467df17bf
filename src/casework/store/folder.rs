//! Notes, labels and summaries, always sealed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::By;
use crate::db::{Tx, on};

/// A note as it is stored.
#[derive(sqlx::FromRow)]
pub struct NoteRow {
    pub id: Uuid,
    pub staff_id: Uuid,
    pub sealed: Vec<u8>,
    pub written_at: DateTime<Utc>,
}

/// `false` if the same note came before.
pub async fn insert_note(
    tx: &mut Tx,
    case_id: Uuid,
    row: &NoteRow,
    key_hash: &[u8],
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into case_notes (id, case_id, staff_id, sealed, idempotency_hash, written_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(row.staff_id)
    .bind(&row.sealed)
    .bind(key_hash)
    .bind(row.written_at)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep a note")?;
    Ok(rows == 1)
}

pub async fn notes(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<NoteRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, staff_id, sealed, written_at
         from case_notes
         where case_id = $1
         order by written_at, id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read notes")
}

pub async fn put_label(tx: &mut Tx, case_id: Uuid, sealed: &[u8], by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_labels (case_id, staff_id, sealed, set_at)
         values ($1, $2, $3, $4)
         on conflict (case_id, staff_id) do update set sealed = $3, set_at = $4",
    )
    .bind(case_id)
    .bind(by.staff_id)
    .bind(sealed)
    .bind(by.now)
    .execute(c)
    .await
    .map(drop))
    .context("label a case")
}

pub async fn delete_label(tx: &mut Tx, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from case_labels where case_id = $1 and staff_id = $2")
        .bind(case_id)
        .bind(staff_id)
        .execute(c)
        .await
        .map(drop))
    .context("take a label away")
}

pub async fn label(tx: &mut Tx, case_id: Uuid, staff_id: Uuid) -> anyhow::Result<Option<Vec<u8>>> {
    on!(tx, c => sqlx::query_scalar(
        "select sealed from case_labels where case_id = $1 and staff_id = $2",
    )
    .bind(case_id)
    .bind(staff_id)
    .fetch_optional(c)
    .await)
    .context("read a label")
}

/// A state of the summary as it is stored.
#[derive(sqlx::FromRow)]
pub struct SummaryRow {
    pub id: Uuid,
    pub staff_id: Uuid,
    pub sealed: Vec<u8>,
    pub written_at: DateTime<Utc>,
}

pub async fn insert_summary(tx: &mut Tx, case_id: Uuid, row: &SummaryRow) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_summaries (id, case_id, staff_id, sealed, written_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(row.staff_id)
    .bind(&row.sealed)
    .bind(row.written_at)
    .execute(c)
    .await
    .map(drop))
    .context("keep a summary")
}

/// The newest first.
pub async fn summaries(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<SummaryRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, staff_id, sealed, written_at
         from case_summaries
         where case_id = $1
         order by written_at desc, id desc",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read summaries")
}

/// Deletes what staff kept. A referral rests on its consent, so it goes first.
pub async fn forget_folder(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    for sql in [
        "delete from case_notes where case_id = $1",
        "delete from case_labels where case_id = $1",
        "delete from case_summaries where case_id = $1",
        "delete from case_tasks where case_id = $1",
        "delete from case_deadlines where case_id = $1",
        "delete from referrals where case_id = $1",
        "delete from consents where case_id = $1",
    ] {
        on!(tx, c => sqlx::query(sql).bind(case_id).execute(c).await.map(drop))
            .context("forget what staff kept about a case")?;
    }
    Ok(())
}
