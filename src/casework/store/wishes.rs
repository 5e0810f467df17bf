//! What a client changes of what she asked for, and how many suggestions to the city are open.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::staff::rota::Gender;

pub async fn set_accepts_ministry_line(
    tx: &mut Tx,
    case_id: Uuid,
    accepts: bool,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update cases set accepts_ministry_line = $2 where id = $1")
        .bind(case_id)
        .bind(accepts)
        .execute(c)
        .await
        .map(drop))
    .context("note whether a line of the ministry may be called")
}

pub async fn set_gender_asked(tx: &mut Tx, case_id: Uuid, gender: Gender) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update cases set asks_gender = $2 where id = $1")
        .bind(case_id)
        .bind(gender.as_str())
        .execute(c)
        .await
        .map(drop))
    .context("note whether a woman or a man is asked for")
}

/// Whether a flood holds the case, so that it is not routed yet.
pub async fn is_held(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<bool> {
    let holds: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from case_holds where case_id = $1",
    )
    .bind(case_id)
    .fetch_one(c)
    .await)
    .context("look whether a case is held")?;
    Ok(holds > 0)
}

pub async fn count_open_suggestions(tx: &mut Tx) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from cases
         where asked_as = 'suggestion' and state not in ('follow_up', 'closed', 'erased')",
    )
    .fetch_one(c)
    .await)
    .context("count the suggestions that are open")
}
