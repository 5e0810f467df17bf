//! What was told at intake, always sealed; and what waits until a flood is over.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

/// `own_lang` is the language of what she answered in words of her own, if she did.
pub async fn insert_intake(
    tx: &mut Tx,
    case_id: Uuid,
    sealed: &[u8],
    own_lang: Option<Lang>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_intakes (case_id, sealed, own_lang) values ($1, $2, $3)",
    )
    .bind(case_id)
    .bind(sealed)
    .bind(own_lang)
    .execute(c)
    .await
    .map(drop))
    .context("keep what was told at intake")
}

pub async fn intake_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Vec<u8>>> {
    on!(tx, c => sqlx::query_scalar("select sealed from case_intakes where case_id = $1")
        .bind(case_id)
        .fetch_optional(c)
        .await)
    .context("read what was told at intake")
}

/// The language of what she answered at intake in words of her own, if she did.
pub async fn own_lang(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Option<Lang>> {
    let found: Option<Option<Lang>> = on!(tx, c => sqlx::query_scalar(
        "select own_lang from case_intakes where case_id = $1",
    )
    .bind(case_id)
    .fetch_optional(c)
    .await)
    .context("read in which language somebody answered")?;
    Ok(found.flatten())
}

pub async fn insert_hold(
    tx: &mut Tx,
    case_id: Uuid,
    held_until: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("insert into case_holds (case_id, held_until) values ($1, $2)")
        .bind(case_id)
        .bind(held_until)
        .execute(c)
        .await
        .map(drop))
    .context("hold a case in a flood")
}

/// Ends the holds that are over by then.
pub async fn end_holds(tx: &mut Tx, until: DateTime<Utc>) -> anyhow::Result<u64> {
    on!(tx, c => sqlx::query("delete from case_holds where held_until <= $1")
        .bind(until)
        .execute(c)
        .await
        .map(|done| done.rows_affected()))
    .context("let held cases go")
}

/// How many asked by themselves since then, counted up to `most`. What staff take is no flood.
pub async fn count_opened(tx: &mut Tx, since: DateTime<Utc>, most: i64) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from (select id
               from cases
               where opened_at > $1 and channel in ('web', 'api', 'telegram')
               limit $2) opened",
    )
    .bind(since)
    .bind(most)
    .fetch_one(c)
    .await)
    .context("count who asked lately")
}
