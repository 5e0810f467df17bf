//! Terms: Korean official words with their translations and a plain explanation, the same everywhere.

mod counter;
mod documents;
mod editing;
mod finder;
pub mod pages;
mod store;
mod taking;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;
pub use counter::{Said, ShownTerm, at_the_counter};
pub use documents::documents;
pub use editing::{
    LONGEST_EXPLANATION, LONGEST_SOURCE, LONGEST_WORD, Refusal, Typed, Wrong, make, remove, write,
};
pub use finder::{Finder, Found, korean_runs};
pub use taking::take_in;

/// A Korean official word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub id: String,
    pub ko: String,
    pub words: BTreeMap<Lang, Word>,
}

/// A term in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// The translation; none in Korean itself.
    pub word: Option<String>,
    pub explanation: Option<String>,
    pub status: Status,
    /// Where an official word was seen.
    #[serde(default)]
    pub source: Option<String>,
}

/// How far a word can be relied upon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nobody whose language it is has read it.
    #[default]
    Machine,
    /// Somebody whose language it is has read it.
    Reviewed,
    /// It was seen in an official publication.
    Official,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Machine, Self::Reviewed, Self::Official];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Reviewed => "reviewed",
            Self::Official => "official",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

/// A term as it is edited: with who did what to each word.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: String,
    pub ko: String,
    pub words: BTreeMap<Lang, Kept>,
}

/// A word with what became of it in the house.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub word: Word,
    /// None: it stands as a file brought it.
    pub edited: Option<Mark>,
    pub reviewed: Option<Mark>,
}

/// Who did something, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub at: DateTime<Utc>,
    pub by: Option<Uuid>,
}

impl Entry {
    /// What is edited in a language. In Korean that is the term itself, which is official by its nature.
    pub fn kept(&self, lang: Lang) -> Kept {
        let mut kept = self.words.get(&lang).cloned().unwrap_or_default();
        if lang == Lang::KOREAN {
            kept.word.word = Some(self.ko.clone());
            kept.word.status = Status::Official;
        } else if kept.word.word.is_none() {
            kept.word.status = Status::Machine;
        }
        kept
    }
}

/// A change of a word.
#[derive(Clone, Debug)]
pub struct Change {
    pub lang: Lang,
    /// None: there was no such word.
    pub before: Option<Word>,
    /// None: the term was removed.
    pub after: Option<Word>,
    /// None: a file changed it.
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

/// A text that names a term among those to show at a counter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    pub kind: String,
    pub slug: String,
    pub title_ko: String,
}

/// All terms, in the order of the file; those that were made in the house come last.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Term>> {
    let terms = entries(tx).await?.into_iter().map(|entry| Term {
        id: entry.id,
        ko: entry.ko,
        words: entry.words.into_iter().map(|(lang, kept)| (lang, kept.word)).collect(),
    });
    Ok(terms.collect())
}

/// All terms as they are edited, in the same order.
pub async fn entries(tx: &mut Tx) -> anyhow::Result<Vec<Entry>> {
    let rows = store::entries(tx, None).await?;
    Ok(rows.into_iter().filter(|row| row.removed.is_none()).map(|row| row.entry).collect())
}

/// A term as it is edited, if there is one.
pub async fn find(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Entry>> {
    let rows = store::entries(tx, Some(id)).await?;
    Ok(rows.into_iter().find(|row| row.removed.is_none()).map(|row| row.entry))
}

/// What was changed in a term, the newest first, at most `limit` changes.
pub async fn changes(tx: &mut Tx, id: &str, limit: usize) -> anyhow::Result<Vec<Change>> {
    store::changes(tx, id, i64::try_from(limit)?).await
}

/// The texts that name a term among those to show at a counter, public or not.
pub async fn uses(tx: &mut Tx, id: &str) -> anyhow::Result<Vec<Use>> {
    store::uses(tx, id).await
}
