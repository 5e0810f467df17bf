//! Guides: texts that answer one question of life or law.

pub mod pages;

use chrono::NaiveDate;

use crate::city::City;
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::Lang;
use crate::search;
use crate::texts::{self, Entry, Found, Kind};

/// All guides, each in the first language of the chain that it is public in.
pub async fn list(tx: &mut Tx, chain: &[Lang]) -> anyhow::Result<Vec<Entry>> {
    texts::list(tx, Kind::Guide, chain).await
}

/// A guide as a reader gets it.
pub async fn find(tx: &mut Tx, slug: &str, chain: &[Lang]) -> anyhow::Result<Option<Found>> {
    texts::find(tx, Kind::Guide, slug, chain).await
}

/// What the search should find: every guide in every language that it is public in.
pub async fn documents(
    tx: &mut Tx,
    city: &City,
    facts: &Facts,
    today: NaiveDate,
) -> anyhow::Result<Vec<search::Document>> {
    let mut documents = Vec::new();
    for lang in city.published() {
        for entry in list(tx, &[lang]).await? {
            let Some(Found::Here(text)) = find(tx, &entry.slug, &[lang]).await? else {
                continue;
            };
            let filled = texts::fill(&text, lang, facts, today)?;
            documents.push(search::Document {
                kind: "guide".to_owned(),
                slug: entry.slug.clone(),
                lang: lang.to_string(),
                title: filled.title,
                title_ko: entry.title_ko,
                summary: filled.summary,
                body: filled.plain,
                url: format!("/guides/{}", entry.slug),
                topic: entry.topic.unwrap_or_default(),
            });
        }
    }
    Ok(documents)
}
