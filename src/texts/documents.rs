//! What the search should find of the texts: each as it is public, in every language that it is public in.

use std::sync::Arc;

use chrono::NaiveDate;

use super::linking::{Paths, Reader};
use super::{Found, Kind, filled, find, list};
use crate::city::City;
use crate::db::Tx;
use crate::facts::Facts;
use crate::search;

/// The public texts of a kind, in every language. Their pages lie below `folder`, as in `/guides`.
pub async fn documents(
    tx: &mut Tx,
    (kind, folder): (Kind, &str),
    city: &City,
    facts: &Facts,
    today: NaiveDate,
) -> anyhow::Result<Vec<search::Document>> {
    let mut documents = Vec::new();
    // Only the plain words are kept, so that it does not matter where links lead.
    let nowhere = Arc::new(Paths::default());
    for lang in city.published() {
        let reader = Reader::new(lang, city, nowhere.clone());
        for entry in list(tx, kind, &[lang]).await? {
            let Some(Found::Here(text)) = find(tx, kind, &entry.slug, &[lang]).await? else {
                continue;
            };
            let Some(filled) = filled::fill_or_leave_out(&text, &reader, facts, today) else {
                continue;
            };
            documents.push(search::Document {
                kind: kind.as_str().to_owned(),
                lang: lang.to_string(),
                title: filled.title,
                title_ko: entry.title_ko,
                summary: filled.summary,
                body: filled.plain,
                said: String::new(),
                is_line: false,
                url: format!("{folder}/{}", entry.slug),
                topic: entry.topic.unwrap_or_default(),
                slug: entry.slug,
            });
        }
    }
    Ok(documents)
}
