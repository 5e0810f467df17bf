//! The SQL of bulletins that are about another one, or about a text.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Row, all};
use crate::bulletins::Bulletin;
use crate::db::{Tx, on};

/// The correction of a bulletin that left last.
pub async fn correction_of(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Option<Bulletin>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(bulletins!(
        "where follows_id = $1 and kind = 'correction' and left_at is not null
         order by left_at desc, id desc
         limit 1"
    ))
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("find what corrects a bulletin")?;
    Ok(all(tx, rows).await?.pop())
}

/// Notes that one takes the place of another.
pub async fn set_replaced(tx: &mut Tx, id: Uuid, old: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("update bulletins set replaces_id = $2 where id = $1")
        .bind(id)
        .bind(old)
        .execute(c)
        .await
        .map(drop))
    .context("note what a bulletin takes the place of")
}

/// One, and those whose place it took, the newest first.
pub async fn with_replaced(tx: &mut Tx, id: Uuid) -> anyhow::Result<Vec<Uuid>> {
    on!(tx, c => sqlx::query_scalar(
        "with recursive line (id, step) as (select $1, 0
                                            union all
                                            select bulletins.replaces_id, line.step + 1
                                            from bulletins
                                            join line on line.id = bulletins.id
                                            where bulletins.replaces_id is not null)
         select id from line order by step",
    )
    .bind(id)
    .fetch_all(c)
    .await)
    .context("read what a bulletin took the place of")
}

/// When somebody last began to tell a change of a text.
pub async fn last_about(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<DateTime<Utc>>> {
    on!(tx, c => sqlx::query_scalar(
        "select created_at
         from bulletins
         where about_text_id = $1
         order by created_at desc, id desc
         limit 1",
    )
    .bind(text_id)
    .fetch_optional(c)
    .await)
    .context("find the last bulletin about a text")
}
