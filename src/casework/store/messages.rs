//! Messages, always sealed.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::Author;
use crate::casework::intake::Prepared;
use crate::db::{Tx, on};
use crate::language::Lang;

/// A message as it is stored.
#[derive(sqlx::FromRow)]
pub struct MessageRow {
    pub id: Uuid,
    pub author: String,
    pub lang: Lang,
    pub sealed: Vec<u8>,
    pub written_at: DateTime<Utc>,
    pub read_at: Option<DateTime<Utc>>,
    pub matter_id: Option<Uuid>,
}

pub async fn insert_first_message(
    tx: &mut Tx,
    prepared: &Prepared,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_messages (id, case_id, author, staff_id, lang, sealed, written_at)
         values ($1, $2, 'client', $3, $4, $5, $6)",
    )
    .bind(prepared.message_id)
    .bind(prepared.case_id)
    .bind(prepared.new.taken.map(|taken| taken.by))
    .bind(prepared.new.said_in())
    .bind(&prepared.sealed_text)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("keep what the client wrote")
}

/// A message to be inserted.
pub struct NewMessage<'m> {
    pub id: Uuid,
    pub case_id: Uuid,
    pub author: Author,
    pub staff_id: Option<Uuid>,
    pub lang: Lang,
    pub sealed: &'m [u8],
    pub key_hash: Option<Vec<u8>>,
}

/// `false` if the same message came before.
pub async fn insert_message(
    tx: &mut Tx,
    new: &NewMessage<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let rows = on!(tx, c => sqlx::query(
        "insert into case_messages
           (id, case_id, author, staff_id, lang, sealed, idempotency_hash, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict do nothing",
    )
    .bind(new.id)
    .bind(new.case_id)
    .bind(new.author.as_str())
    .bind(new.staff_id)
    .bind(new.lang)
    .bind(new.sealed)
    .bind(&new.key_hash)
    .bind(now)
    .execute(c)
    .await
    .map(|done| done.rows_affected()))
    .context("keep a message")?;
    Ok(rows == 1)
}

/// Whether a message with this key was kept before.
pub async fn was_said(tx: &mut Tx, key_hash: &[u8]) -> anyhow::Result<bool> {
    let found: i64 = on!(tx, c => sqlx::query_scalar(
        "select count(*) from case_messages where idempotency_hash = $1",
    )
    .bind(key_hash)
    .fetch_one(c)
    .await)
    .context("look for the same message")?;
    Ok(found > 0)
}

/// How many messages the client wrote.
pub async fn count_of_client(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*) from case_messages where case_id = $1 and author = 'client'",
    )
    .bind(case_id)
    .fetch_one(c)
    .await)
    .context("count what the client wrote")
}

/// How many messages the client wrote since the last answer.
pub async fn count_unanswered(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<i64> {
    on!(tx, c => sqlx::query_scalar(
        "select count(*)
         from case_messages as said
         where said.case_id = $1 and said.author = 'client'
           and not exists (
             select 1 from case_messages as answer
             where answer.case_id = said.case_id and answer.author = 'counsellor'
               and answer.written_at >= said.written_at
           )
           and not exists (
             select 1 from cases
             where cases.id = said.case_id and cases.closed_at >= said.written_at
           )",
    )
    .bind(case_id)
    .fetch_one(c)
    .await)
    .context("count what waits for an answer")
}

pub async fn messages(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<MessageRow>> {
    on!(tx, c => sqlx::query_as(
        "select id, author, lang, sealed, written_at, read_at, matter_id
         from case_messages
         where case_id = $1
         order by written_at, id",
    )
    .bind(case_id)
    .fetch_all(c)
    .await)
    .context("read messages")
}

/// Notes that what `author` wrote was read by the other side.
pub async fn mark_messages_read(
    tx: &mut Tx,
    case_id: Uuid,
    author: Author,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "update case_messages
         set read_at = $3
         where case_id = $1 and author = $2 and read_at is null",
    )
    .bind(case_id)
    .bind(author.as_str())
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note that messages were read")
}
