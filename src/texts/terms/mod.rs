//! Terms: Korean official words with their translations and a plain explanation, the same everywhere.

mod store;

use std::collections::BTreeMap;

use crate::db::{Tx, epoch};
use crate::language::Lang;

/// A Korean official word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub id: String,
    pub ko: String,
    pub words: BTreeMap<Lang, Word>,
}

/// A term in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// The translation; none in Korean itself.
    pub word: Option<String>,
    pub explanation: Option<String>,
    /// Whether the word was seen in an official publication; else no native speaker has read it.
    pub official: bool,
}

/// Stores these terms instead of those that are stored.
pub async fn replace(tx: &mut Tx, terms: &[Term]) -> anyhow::Result<()> {
    store::replace(tx, terms).await?;
    epoch::raise(tx).await
}

/// All terms, in the order of the file.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Term>> {
    store::all(tx).await
}
