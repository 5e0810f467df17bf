//! The numbers of messages in chats, for as long as Telegram lets a bot delete them.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};

/// Notes a message of a chat that the bot knows; of another, and one that was forgotten, nothing is noted.
pub async fn note(
    tx: &mut Tx,
    chat_hash: &[u8],
    message_id: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into telegram_messages (chat_hash, message_id, said_at)
         select chat_hash, $2, $3 from telegram_chats where chat_hash = $1
         on conflict (chat_hash, message_id) do nothing",
    )
    .bind(chat_hash)
    .bind(message_id)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note the number of a message")
}

/// The messages of a chat between two instants, oldest first.
pub async fn between(
    tx: &mut Tx,
    chat_hash: &[u8],
    (since, until): (DateTime<Utc>, DateTime<Utc>),
) -> anyhow::Result<Vec<i64>> {
    on!(tx, c => sqlx::query_scalar(
        "select message_id
         from telegram_messages
         where chat_hash = $1 and said_at > $2 and said_at <= $3
         order by message_id",
    )
    .bind(chat_hash)
    .bind(since)
    .bind(until)
    .fetch_all(c)
    .await)
    .context("list the messages of a chat")
}

/// Forgets the messages of a chat until an instant.
pub async fn forget_of(tx: &mut Tx, chat_hash: &[u8], until: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "delete from telegram_messages where chat_hash = $1 and said_at <= $2",
    )
    .bind(chat_hash)
    .bind(until)
    .execute(c)
    .await
    .map(drop))
    .context("forget the messages of a chat")
}

/// Forgets the messages of before an instant.
pub async fn forget(tx: &mut Tx, before: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from telegram_messages where said_at <= $1")
        .bind(before)
        .execute(c)
        .await
        .map(drop))
    .context("forget old messages")
}
