//! The SQL of readings.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Correction;
use crate::db::{Tx, on};
use crate::language::Lang;
use crate::texts::translations::By;

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    lang: Lang,
    key: String,
    original: String,
    words: Option<String>,
    staff_id: Uuid,
    read_at: DateTime<Utc>,
}

/// What was said and not ended, in one language or in all.
pub(super) async fn live(tx: &mut Tx, lang: Option<Lang>) -> anyhow::Result<Vec<Correction>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, lang, key, original, words, staff_id, read_at
         from message_readings
         where ended_at is null and ($1 is null or lang = $1)
         order by lang, key",
    )
    .bind(lang.map(|lang| lang.to_string()))
    .fetch_all(c)
    .await)
    .context("read what was said about messages")?;
    let said = |row: Row| Correction {
        id: row.id,
        lang: row.lang,
        key: row.key,
        original: row.original,
        words: row.words,
        by: row.staff_id,
        at: row.read_at,
    };
    Ok(rows.into_iter().map(said).collect())
}

/// Of two who speak at once, the first one counts.
pub(super) async fn insert(tx: &mut Tx, said: &Correction) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into message_readings (id, lang, key, original, words, staff_id, read_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict do nothing",
    )
    .bind(said.id)
    .bind(said.lang)
    .bind(&said.key)
    .bind(&said.original)
    .bind(&said.words)
    .bind(said.by)
    .bind(said.at)
    .execute(c)
    .await
    .map(drop))
    .context("note what was said about a message")
}

/// Ends whatever was said about a message.
pub(super) async fn end_of(tx: &mut Tx, (lang, key): (Lang, &str), by: By) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update message_readings
         set ended_at = $3, ended_by = $4
         where lang = $1 and key = $2 and ended_at is null",
    )
    .bind(lang)
    .bind(key)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(drop))
    .context("end what was said about a message")
}

/// `false` if it was ended before.
pub(super) async fn end(tx: &mut Tx, id: Uuid, by: By) -> anyhow::Result<bool> {
    on!(tx, c => sqlx::query(
        "update message_readings
         set ended_at = $2, ended_by = $3
         where id = $1 and ended_at is null",
    )
    .bind(id)
    .bind(by.now)
    .bind(by.staff_id)
    .execute(c)
    .await
    .map(|done| done.rows_affected() > 0))
    .context("end a correction")
}
