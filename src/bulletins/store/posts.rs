//! The SQL of posts in the city's channels.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
pub struct Row {
    pub lang: Lang,
    pub chat: String,
    pub delivery_id: Uuid,
}

pub async fn insert_post(tx: &mut Tx, bulletin: Uuid, row: &Row) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into bulletin_posts (bulletin_id, lang, chat, delivery_id) values ($1, $2, $3, $4)",
    )
    .bind(bulletin)
    .bind(row.lang)
    .bind(&row.chat)
    .bind(row.delivery_id)
    .execute(c)
    .await
    .map(drop))
    .context("note a post in a channel")
}

pub async fn posts(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Row>> {
    on!(tx, c => sqlx::query_as(
        "select lang, chat, delivery_id from bulletin_posts where bulletin_id = $1 order by lang",
    )
    .bind(bulletin)
    .fetch_all(c)
    .await)
    .context("read the posts of a bulletin")
}
