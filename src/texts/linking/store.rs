//! The SQL of links between texts.

use std::collections::BTreeMap;

use anyhow::Context;
use uuid::Uuid;

use crate::db::{Tx, on};
use crate::language::Lang;
use crate::texts::{Kind, page_of};

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

/// The page of every text that has one, and the languages in which readers find it.
pub(super) async fn pages(tx: &mut Tx) -> anyhow::Result<BTreeMap<String, Vec<Lang>>> {
    let rows: Vec<(String, String, Option<Lang>)> = on!(tx, c => sqlx::query_as(
        "select texts.kind, texts.slug, translations.lang
         from texts
         left join translations on translations.text_id = texts.id
           and translations.public_revision_id is not null
           and texts.withdrawn_at is null
         order by texts.kind, texts.slug, translations.lang",
    )
    .fetch_all(c)
    .await)
    .context("read which pages there are")?;
    let mut pages: BTreeMap<String, Vec<Lang>> = BTreeMap::new();
    for (kind, slug, lang) in rows {
        let Some(page) = Kind::parse(&kind).and_then(|kind| page_of(kind, &slug)) else {
            continue;
        };
        pages.entry(page).or_default().extend(lang);
    }
    Ok(pages)
}
