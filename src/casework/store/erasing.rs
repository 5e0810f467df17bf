//! What is erased, and when.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::casework::erasing::Due;
use crate::db::{Tx, on};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    locator: String,
    topic: String,
    closed_at: DateTime<Utc>,
    retention_until: NaiveDate,
}

impl From<Row> for Due {
    fn from(row: Row) -> Self {
        let Row { id, locator, topic, closed_at, retention_until } = row;
        Self { case_id: id, locator, topic, closed_at, erased_on: retention_until }
    }
}

/// Closed cases that are to be erased on this day or before, soonest first.
pub async fn due_until(tx: &mut Tx, day: NaiveDate) -> anyhow::Result<Vec<Due>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, locator, topic, closed_at, retention_until
         from cases
         where state = 'closed' and closed_at is not null and retention_until <= $1
         order by retention_until, id
         limit 500",
    )
    .bind(day)
    .fetch_all(c)
    .await)
    .context("list cases that are due to be erased")?;
    Ok(rows.into_iter().map(Due::from).collect())
}

/// A closed case with the day on which it is to be erased.
pub async fn due(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Due>> {
    let row: Option<Row> = on!(tx, c => sqlx::query_as(
        "select id, locator, topic, closed_at, retention_until
         from cases
         where id = $1 and state = 'closed' and closed_at is not null
           and retention_until is not null",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("read when a case is to be erased")?;
    Ok(row.map(Due::from))
}

/// Closed cases for which no day was set yet.
pub async fn without_retention(tx: &mut Tx) -> anyhow::Result<Vec<(Uuid, String, DateTime<Utc>)>> {
    on!(tx, c => sqlx::query_as(
        "select id, topic, closed_at
         from cases
         where state = 'closed' and closed_at is not null and retention_until is null
         order by id
         limit 1000",
    )
    .fetch_all(c)
    .await)
    .context("list cases without a day to be erased")
}

pub async fn set_retention(tx: &mut Tx, case_id: Uuid, day: NaiveDate) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update cases set retention_until = $2 where id = $1")
        .bind(case_id)
        .bind(day)
        .execute(c)
        .await
        .map(drop))
    .context("set when a case is to be erased")
}

/// Why a case is kept longer, sealed.
pub struct NewProlongation {
    pub id: Uuid,
    pub case_id: Uuid,
    pub until_on: NaiveDate,
    pub by: Uuid,
    pub sealed: Vec<u8>,
}

pub async fn insert_prolongation(
    tx: &mut Tx,
    new: &NewProlongation,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into retention_prolongations
           (id, case_id, until_on, reason_sealed, prolonged_by, prolonged_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id)
    .bind(new.case_id)
    .bind(new.until_on)
    .bind(&new.sealed)
    .bind(new.by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep why a case is kept longer")
}

pub async fn delete_key(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from case_keys where case_id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(drop))
    .context("destroy the key of a case")
}

/// Deletes what was said, asked and told in a case, and who must not get it.
pub async fn forget_what_was_told(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    for sql in [
        "delete from message_translations where case_id = $1",
        "delete from answers_held where case_id = $1",
        "delete from translation_links where case_id = $1",
        "delete from case_messages where case_id = $1",
        "delete from case_intakes where case_id = $1",
        "delete from case_holds where case_id = $1",
        "delete from exclusions where case_id = $1",
        "delete from offers where case_id = $1",
        "delete from employer_marks where case_id = $1",
        "delete from matter_members where case_id = $1",
        "delete from telegram_links where case_id = $1",
        "delete from case_chats where case_id = $1",
        "delete from case_links where case_id = $1",
    ] {
        on!(tx, c => sqlx::query(sql).bind(case_id).execute(c).await.map(drop))
            .context("delete what was told in a case")?;
    }
    Ok(())
}

/// Empties what the row of a case says of its client.
pub async fn mark_erased(tx: &mut Tx, case_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update cases
         set erased_at = $2, secret_hash = null, idempotency_hash = null, body_hash = null,
             reach = 'receipt', reach_sealed = null, second_lang = null, asked_as = 'self',
             spoken = null, asks_gender = null, accepts_ministry_line = false, signs = '',
             deadline_on = null, deadline_kind = null, retention_until = null
         where id = $1",
    )
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("empty the row of an erased case")
}
