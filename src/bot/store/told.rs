//! What Telegram was told last of the bot, by its hash.

use anyhow::Context;
use chrono::{DateTime, Utc};

use crate::db::{Tx, on};

pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    on!(tx, c => sqlx::query_as("select name, hash from telegram_told").fetch_all(c).await)
        .context("read what Telegram was told")
}

pub async fn note(tx: &mut Tx, name: &str, hash: &[u8], now: DateTime<Utc>) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into telegram_told (name, hash, told_at)
         values ($1, $2, $3)
         on conflict (name) do update
         set hash = excluded.hash, told_at = excluded.told_at",
    )
    .bind(name)
    .bind(hash)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("note what Telegram was told")
}
