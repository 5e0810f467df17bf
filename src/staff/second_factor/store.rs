//! The SQL of second factors.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};

#[derive(sqlx::FromRow)]
pub struct Row {
    pub sealed: Vec<u8>,
    pub confirmed_at: DateTime<Utc>,
}

pub async fn find(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Option<Row>> {
    on!(tx, c => sqlx::query_as(
        "select sealed, confirmed_at from second_factors where staff_id = $1",
    )
    .bind(staff_id)
    .fetch_optional(c)
    .await)
    .context("read a second factor")
}

/// `false` if there is one already.
pub async fn insert(
    tx: &mut Tx,
    staff_id: Uuid,
    sealed: &[u8],
    step: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into second_factors (staff_id, sealed, confirmed_at, last_step)
         values ($1, $2, $3, $4)
         on conflict (staff_id) do nothing",
    )
    .bind(staff_id)
    .bind(sealed)
    .bind(now)
    .bind(step)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep a second factor")?;
    Ok(rows == 1)
}

/// `false` if this step or a later one was taken before: compare and set.
pub async fn raise_step(tx: &mut Tx, staff_id: Uuid, step: i64) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update second_factors set last_step = $2 where staff_id = $1 and last_step < $2",
    )
    .bind(staff_id)
    .bind(step)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("note that a code was used")?;
    Ok(rows == 1)
}

pub async fn delete(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query("delete from second_factors where staff_id = $1")
        .bind(staff_id)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("take a second factor away")?;
    Ok(rows == 1)
}

pub async fn insert_code(
    tx: &mut Tx,
    staff_id: Uuid,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into recovery_codes (code_hash, staff_id, made_at) values ($1, $2, $3)",
    )
    .bind(hash)
    .bind(staff_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep a recovery code")
}

/// `false` if there is no such code, or it was used before.
pub async fn use_code(
    tx: &mut Tx,
    staff_id: Uuid,
    hash: &[u8],
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "update recovery_codes
         set used_at = $3
         where code_hash = $2 and staff_id = $1 and used_at is null",
    )
    .bind(staff_id)
    .bind(hash)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("use a recovery code")?;
    Ok(rows == 1)
}

pub async fn count_codes(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*) from recovery_codes where staff_id = $1 and used_at is null",
    )
    .bind(staff_id)
    .fetch_one(c)
    .await)
    .context("count recovery codes")
}

/// Everybody who has recovery codes, used or not.
pub async fn with_codes(tx: &mut Tx) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "select distinct staff_id from recovery_codes order by staff_id",
    )
    .fetch_all(c)
    .await)
    .context("list who has recovery codes")
}

pub async fn delete_codes(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from recovery_codes where staff_id = $1")
        .bind(staff_id)
        .execute(c)
        .await
        .map(drop))
    .context("delete recovery codes")
}

pub async fn insert_act(
    tx: &mut Tx,
    id: Uuid,
    staff_id: Uuid,
    (act, by): (&'static str, Option<Uuid>),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into account_acts (id, staff_id, at, act, done_by) values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(staff_id)
    .bind(now)
    .bind(act)
    .bind(by)
    .execute(c)
    .await
    .map(drop))
    .context("note what was done to an account")
}

type ActRow = (DateTime<Utc>, String, Option<Uuid>);

pub async fn acts(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<Vec<ActRow>> {
    on!(tx, c => sqlx::query_as(
        "select at, act, done_by
         from account_acts
         where staff_id = $1
         order by at desc, id desc
         limit 100",
    )
    .bind(staff_id)
    .fetch_all(c)
    .await)
    .context("read what was done to an account")
}
