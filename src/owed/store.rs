//! The SQL of what is owed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Done, Listed, Owed};
use crate::db::{Tx, on};

pub(super) async fn replace(tx: &mut Tx, owed: &[Owed]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from owed_items").execute(c).await.map(drop))
        .context("forget what was owed")?;
    for (position, owed) in owed.iter().enumerate() {
        let about = owed.about.as_ref().map(serde_json::to_string).transpose()?;
        on!(tx, c => sqlx::query(
            "insert into owed_items (id, position, about) values ($1, $2, $3)",
        )
        .bind(&owed.id)
        .bind(i64::try_from(position)?)
        .bind(about)
        .execute(c)
        .await
        .map(drop))
        .context("store what is owed")?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    about: Option<String>,
    source: Option<String>,
    done_by: Option<Uuid>,
    done_at: Option<DateTime<Utc>>,
}

pub(super) async fn listed(tx: &mut Tx) -> anyhow::Result<Vec<Listed>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select owed_items.id, owed_items.about, owed_done.source, owed_done.done_by,
                owed_done.done_at
         from owed_items
         left join owed_done on owed_done.item = owed_items.id
         order by owed_items.position",
    )
    .fetch_all(c)
    .await)
    .context("read what is owed")?;
    let listed = |row: Row| {
        let about = row.about.as_deref().map(serde_json::from_str).transpose();
        let about = about.context("read where something owed is mended")?;
        let done = match (row.source, row.done_by, row.done_at) {
            (Some(source), Some(by), Some(at)) => Some(Done { source, by, at }),
            _ => None,
        };
        Ok(Listed { owed: Owed { id: row.id, about }, done })
    };
    rows.into_iter().map(listed).collect()
}

pub(super) async fn finish(tx: &mut Tx, id: &str, done: &Done) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into owed_done (item, source, done_by, done_at)
         values ($1, $2, $3, $4)
         on conflict (item) do nothing",
    )
    .bind(id)
    .bind(&done.source)
    .bind(done.by)
    .bind(done.at)
    .execute(c)
    .await
    .map(drop))
    .context("note that something owed is done")
}
