//! Guides: texts that answer one question of life or law.

pub mod pages;

use crate::db::Tx;
use crate::language::Lang;
use crate::texts::{self, Entry, Found, Kind};

/// All guides, each in the first language of the chain that it is public in.
pub async fn list(tx: &mut Tx, chain: &[Lang]) -> anyhow::Result<Vec<Entry>> {
    texts::list(tx, Kind::Guide, chain).await
}

/// A guide as a reader gets it.
pub async fn find(tx: &mut Tx, slug: &str, chain: &[Lang]) -> anyhow::Result<Option<Found>> {
    texts::find(tx, Kind::Guide, slug, chain).await
}
