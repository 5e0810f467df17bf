//! Which texts name a fact, and the value of which day they show; and which show a contact.

mod store;

use std::collections::BTreeSet;

use anyhow::Context;
use chrono::NaiveDate;
use uuid::Uuid;

use super::{About, Kind};
use crate::db::Tx;
use crate::facts::{Placeholder, Template};
use crate::language::Lang;

/// A text that names a fact in one of its languages, in the revision that is public or in the latest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    pub text_id: Uuid,
    pub kind: Kind,
    pub slug: String,
    pub topic: Option<String>,
    pub lang: Lang,
    pub title: String,
    /// Whether readers see it; else a draft names it.
    pub is_public: bool,
    /// The days of `{fact:… on 2027-01-01}`.
    pub on: BTreeSet<NaiveDate>,
    /// Whether it also shows the value of the text's own day.
    pub is_as_of: bool,
    /// The text's own day; none: the day on which it is read.
    pub shown_on: Option<NaiveDate>,
}

impl Naming {
    /// The days whose value is shown, when it is read on `today`.
    pub fn days(&self, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let own = self.is_as_of.then_some(self.shown_on.unwrap_or(today));
        self.on.iter().copied().chain(own)
    }
}

/// The texts that name a fact, by kind, slug and language: each language once, as it is public where the
/// public words name it.
pub async fn naming(tx: &mut Tx, fact: &str) -> anyhow::Result<Vec<Naming>> {
    let mut found: Vec<Naming> = Vec::new();
    for row in store::naming(tx, &format!("{{fact:{fact}")).await? {
        let (kind, named) = (Kind::parse(&row.kind), named_in(&row));
        let named: Vec<&Placeholder> = named.iter().filter(|named| named.fact == fact).collect();
        let (Some(kind), false) = (kind, named.is_empty()) else { continue };
        let naming = Naming {
            text_id: row.text_id,
            kind,
            slug: row.slug,
            topic: row.topic,
            lang: row.lang,
            title: row.title,
            is_public: row.is_public,
            on: named.iter().filter_map(|named| named.on).collect(),
            is_as_of: named.iter().any(|named| named.on.is_none()),
            shown_on: row.shown_on,
        };
        match found.iter_mut().find(|it| (it.text_id, it.lang) == (naming.text_id, naming.lang)) {
            Some(known) => join(known, naming),
            None => found.push(naming),
        }
    }
    Ok(found)
}

/// A text that shows a contact: beside it, or as the words of a programme that names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    pub text_id: Uuid,
    pub title_ko: String,
}

/// The texts that show a contact beside them, public or not.
pub async fn showing(tx: &mut Tx, contact: &str) -> anyhow::Result<Vec<Showing>> {
    let mut showing = Vec::new();
    for (text_id, slug, about, title) in store::around(tx).await? {
        let about: About =
            serde_json::from_str(&about).context("read what stands around a text")?;
        if about.contacts.iter().any(|named| named == contact) {
            showing.push(Showing { text_id, title_ko: title.unwrap_or(slug) });
        }
    }
    Ok(showing)
}

/// These texts with their Korean titles, public or not, but for those that were withdrawn.
pub async fn titled(tx: &mut Tx, ids: &[Uuid]) -> anyhow::Result<Vec<Showing>> {
    let around = store::around(tx).await?.into_iter();
    let wanted = around.filter(|(text_id, ..)| ids.contains(text_id));
    let titled = wanted.map(|(text_id, slug, _, title)| {
        let title_ko = title.unwrap_or(slug);
        Showing { text_id, title_ko }
    });
    Ok(titled.collect())
}

/// Every fact that a text names, publicly or in its latest words.
pub async fn named(tx: &mut Tx) -> anyhow::Result<BTreeSet<String>> {
    let rows = store::naming(tx, "{fact:").await?;
    Ok(rows.iter().flat_map(named_in).map(|named| named.fact).collect())
}

/// The public words come with the title; a draft may name other days.
fn join(known: &mut Naming, other: Naming) {
    if other.is_public {
        known.title = other.title;
    }
    known.is_public |= other.is_public;
    known.is_as_of |= other.is_as_of;
    known.on.extend(other.on);
}

fn named_in(row: &store::NamingRow) -> Vec<Placeholder> {
    let parts = [&row.title, &row.summary, &row.body];
    let templates = parts.into_iter().filter_map(|part| Template::parse(part).ok());
    templates.flat_map(|template| template.placeholders().cloned().collect::<Vec<_>>()).collect()
}
