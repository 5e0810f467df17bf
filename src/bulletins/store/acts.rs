//! The SQL of what was done with bulletins.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::bulletins::{Act, Noted};
use crate::db::{Tx, on};

pub async fn insert_act(
    tx: &mut Tx,
    id: Uuid,
    bulletin: Uuid,
    noted: &Noted,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletin_acts (id, bulletin_id, act, detail, staff_id, acted_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(bulletin)
    .bind(noted.act.as_str())
    .bind(&noted.detail)
    .bind(noted.by)
    .bind(noted.at)
    .execute(c)
    .await
    .map(drop))
    .context("note what was done with a bulletin")
}

pub async fn acts(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Noted>> {
    let rows: Vec<(String, String, Option<Uuid>, DateTime<Utc>)> = on!(tx, c => sqlx::query_as(
        "select act, detail, staff_id, acted_at
         from bulletin_acts
         where bulletin_id = $1
         order by id desc",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("read what was done with a bulletin")?;
    rows.into_iter()
        .map(|(act, detail, by, at)| {
            let act = Act::parse(&act).with_context(|| format!("{act:?} is no act"))?;
            Ok(Noted { act, detail, by, at })
        })
        .collect()
}
