//! Answers that wait for their translation, always sealed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

/// An answer that was held, as it is stored.
#[derive(Clone, sqlx::FromRow)]
pub struct HeldRow {
    pub id: Uuid,
    pub written_by: Uuid,
    pub lang: Lang,
    pub sealed: Vec<u8>,
    pub seen: i64,
    pub closes: bool,
    pub written_at: DateTime<Utc>,
    pub translated_by: Option<Uuid>,
    pub translated_sealed: Option<Vec<u8>>,
    pub ended_why: Option<String>,
}

/// A query for whole answers: what follows their columns.
macro_rules! select_held {
    ($rest:literal) => {
        concat!(
            "select id, written_by, lang, sealed, seen, closes, written_at, translated_by,
                    translated_sealed, ended_why
             from answers_held
             where ",
            $rest
        )
    };
}

/// `false` if another one is held, or the same was.
pub async fn insert_held(
    tx: &mut Tx,
    case_id: Uuid,
    row: &HeldRow,
    key_hash: Option<&[u8]>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into answers_held
           (id, case_id, written_by, lang, sealed, seen, closes, idempotency_hash, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict do nothing",
    )
    .bind(row.id)
    .bind(case_id)
    .bind(row.written_by)
    .bind(row.lang)
    .bind(&row.sealed)
    .bind(row.seen)
    .bind(row.closes)
    .bind(key_hash)
    .bind(row.written_at)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("hold an answer")?;
    Ok(rows == 1)
}

/// Whether an answer with this key was held before.
pub async fn was_held(tx: &mut Tx, key_hash: &[u8]) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from answers_held where idempotency_hash = $1",
    )
    .bind(key_hash)
    .fetch_one(c)
    .await)
    .context("look for the same answer")?;
    Ok(found > 0)
}

/// The answer that waits in a case.
pub async fn live_held(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<HeldRow>> {
    on!(tx, c => sqlx::query_as(select_held!("case_id = $1 and ended_at is null"))
        .bind(case_id)
        .fetch_optional(c)
        .await)
    .context("find the answer that waits")
}

/// The cases of somebody in which an answer waits for her: nobody translates it, it was translated and the client
/// wrote since, or whoever had the case before wrote it.
pub async fn held_for(tx: &mut Tx, owner: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select answers_held.case_id
         from answers_held
         join assignments on assignments.case_id = answers_held.case_id
         where assignments.staff_id = $1 and assignments.role = 'owner'
           and assignments.until_at is null and answers_held.ended_at is null
           and (answers_held.translated_at is not null or answers_held.written_by <> $1
             or not exists (
               select 1
               from assignments as beside
               where beside.case_id = answers_held.case_id and beside.role <> 'owner'
                 and beside.until_at is null
             ))
         order by answers_held.case_id",
    )
    .bind(owner)
    .fetch_all(c)
    .await)
    .context("list the answers that wait for somebody")
}

/// An answer of a case that waits or waited.
pub async fn held(tx: &mut Tx, case_id: Uuid, held_id: Uuid) -> anyhow::Result<Option<HeldRow>> {
    on!(tx, c => sqlx::query_as(select_held!("case_id = $1 and id = $2"))
        .bind(case_id)
        .bind(held_id)
        .fetch_optional(c)
        .await)
    .context("find an answer that was held")
}

/// Keeps the interpreter's words until the owner has decided.
pub async fn keep_translated(
    tx: &mut Tx,
    held_id: Uuid,
    (by, sealed): (Uuid, &[u8]),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update answers_held
         set translated_by = $2, translated_sealed = $3, translated_at = $4
         where id = $1 and ended_at is null",
    )
    .bind(held_id)
    .bind(by)
    .bind(sealed)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep the translation of an answer")
}

/// Notes that an answer holds although the client wrote since.
pub async fn set_seen(tx: &mut Tx, held_id: Uuid, seen: i64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update answers_held set seen = $2 where id = $1")
        .bind(held_id)
        .bind(seen)
        .execute(c)
        .await
        .map(drop))
    .context("note what an answer answers")
}

/// `false` if it has ended meanwhile. One that was taken back may be sent again from the form it was typed in.
pub async fn end_held(
    tx: &mut Tx,
    held_id: Uuid,
    why: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update answers_held
         set ended_at = $2, ended_why = $3,
             idempotency_hash = case when $3 = 'withdrawn' then null else idempotency_hash end
         where id = $1 and ended_at is null",
    )
    .bind(held_id)
    .bind(now)
    .bind(why)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("end the waiting of an answer")?;
    Ok(rows == 1)
}
