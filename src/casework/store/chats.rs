//! In which Telegram chat the client of a case hears of it, by a keyed hash.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::casework::telegram::Tied;
use crate::db::{Tx, on};

/// The newest cases of a chat; nobody has more that are open.
const NEWEST: i64 = 20;

/// Ties a chat to a case. Once more changes nothing.
pub async fn insert_chat(
    tx: &mut Tx,
    chat_hash: &[u8],
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into case_chats (chat_hash, case_id, tied_at)
         values ($1, $2, $3)
         on conflict (chat_hash, case_id) do nothing",
    )
    .bind(chat_hash)
    .bind(case_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("tie a chat to a case")
}

/// Ends what ties a case to any chat.
pub async fn delete_chats_of(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from case_chats where case_id = $1")
        .bind(case_id)
        .execute(c)
        .await
        .map(drop))
    .context("untie the chats of a case")
}

/// The cases of a chat that were not erased, the newest first.
pub async fn cases_of_chat(tx: &mut Tx, chat_hash: &[u8]) -> anyhow::Result<Vec<Tied>> {
    let rows: Vec<(Uuid, DateTime<Utc>, String)> = on!(tx, c => sqlx::query_as(
        "select cases.id, cases.opened_at, cases.state
         from case_chats
         join cases on cases.id = case_chats.case_id
         where case_chats.chat_hash = $1 and cases.state <> 'erased'
         order by cases.opened_at desc, cases.id desc
         limit $2",
    )
    .bind(chat_hash)
    .bind(NEWEST)
    .fetch_all(c)
    .await)
    .context("list the cases of a chat")?;
    let tied =
        |(case_id, opened_at, state)| Tied { case_id, opened_at, is_open: state != "closed" };
    Ok(rows.into_iter().map(tied).collect())
}
