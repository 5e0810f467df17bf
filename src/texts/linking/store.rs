//! The SQL of links between texts.

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    pub text_id: Uuid,
    pub lang: Lang,
    pub title_ko: String,
    pub body: String,
}

/// The public bodies in which a path stands somewhere. It may be the beginning of a longer one.
pub(super) async fn bodies_with(tx: &mut Tx, path: &str) -> anyhow::Result<Vec<Row>> {
    on!(tx, c => sqlx::query_as(
        "select translations.text_id, translations.lang, korean.title as title_ko, revisions.body
         from translations
         join revisions on revisions.id = translations.public_revision_id
         join texts on texts.id = translations.text_id
         join translations source on source.text_id = texts.id and source.lang = 'ko'
         join revisions korean on korean.id = source.latest_revision_id
         where texts.withdrawn_at is null and replace(revisions.body, $1, '') <> revisions.body
         order by translations.text_id, translations.lang",
    )
    .bind(path)
    .fetch_all(c)
    .await)
    .context("find what leads to a page")
}
