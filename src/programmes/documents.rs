//! What the search should find of programmes: those that readers see, and no longer when they are over.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Programme;
use crate::city::City;
use crate::db::Tx;
use crate::facts::Facts;
use crate::search;
use crate::texts::{self, Kind};

/// The programmes that are verified and not over, in every language in which they are public. Place and body
/// are found by their Korean names.
pub async fn documents(
    tx: &mut Tx,
    city: &City,
    facts: &Facts,
    today: NaiveDate,
) -> anyhow::Result<Vec<search::Document>> {
    let all = super::all(tx).await?.into_iter().filter(|it| it.is_public(today));
    let public: BTreeMap<String, Programme> = all.map(|it| (it.slug.clone(), it)).collect();
    if public.is_empty() {
        return Ok(Vec::new());
    }
    let folder = (Kind::Programme, "/programmes");
    let mut documents = texts::documents(tx, folder, city, facts, today).await?;
    documents.retain_mut(|document| {
        let Some(programme) = public.get(&document.slug) else { return false };
        let details = &programme.details;
        document.title_ko = format!("{} {}", document.title_ko, details.run_by);
        let roman = details.place_roman.as_deref().unwrap_or_default();
        document.body = format!("{}\n{}\n{roman}", document.body, details.place);
        true
    });
    Ok(documents)
}
