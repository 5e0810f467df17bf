//! The SQL of which texts name a fact, or show a contact.

use anyhow::Context;
use chrono::NaiveDate;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;

#[derive(sqlx::FromRow)]
pub(super) struct NamingRow {
    pub text_id: Uuid,
    pub kind: String,
    pub slug: String,
    pub topic: Option<String>,
    pub shown_on: Option<NaiveDate>,
    pub lang: Lang,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub is_public: bool,
}

/// The public and the latest words in which `mark` stands. Which fact it belongs to is decided by whoever
/// reads them: one id may begin with another.
pub(super) async fn naming(tx: &mut Tx, mark: &str) -> anyhow::Result<Vec<NamingRow>> {
    on!(tx, c => sqlx::query_as(
        "select texts.id as text_id, texts.kind, texts.slug, texts.topic, texts.shown_on,
                translations.lang, revisions.title, revisions.summary, revisions.body,
                revisions.id = coalesce(translations.public_revision_id, texts.id) as is_public
         from texts
         join translations on translations.text_id = texts.id
         join revisions on revisions.id = translations.public_revision_id
           or revisions.id = translations.latest_revision_id
         where texts.withdrawn_at is null
           and (revisions.title like '%' || $1 || '%' or revisions.summary like '%' || $1 || '%'
             or revisions.body like '%' || $1 || '%')
         order by texts.kind, texts.slug, translations.lang, revisions.id",
    )
    .bind(mark)
    .fetch_all(c)
    .await)
    .context("look for the texts that name a fact")
}

/// What stands around each text: its id, its slug, the JSON, and its Korean title.
pub(super) async fn around(
    tx: &mut Tx,
) -> anyhow::Result<Vec<(Uuid, String, String, Option<String>)>> {
    on!(tx, c => sqlx::query_as(
        "select texts.id, texts.slug, texts.about, revisions.title
         from texts
         left join translations on translations.text_id = texts.id and translations.lang = $1
         left join revisions on revisions.id = translations.latest_revision_id
         where texts.withdrawn_at is null
         order by texts.kind, texts.slug",
    )
    .bind(Lang::KOREAN)
    .fetch_all(c)
    .await)
    .context("read what stands around texts")
}
