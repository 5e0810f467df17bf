//! Search: one index over all that is published, in every language it is
//! published in. Publishing domains hand their texts over; this one knows none
//! of them. A query is what a resident types: a word in the middle of a Khmer
//! sentence, a question, half a syllable, a Korean term from a letter.

mod analysis;
mod fold;
pub mod pages;
mod parts;
mod query;
mod ranking;
mod runs;
mod said;
mod shelf;
mod snippet;
mod synonyms;
mod terms;
mod tokens;

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::language::Lang;
pub use said::Said;
pub use synonyms::Synonyms;

use ranking::Ranked;
use shelf::Shelf;
use synonyms::Thesaurus;

/// A published text in one language.
#[derive(Clone, Debug, Default, Hash)]
pub struct Document {
    /// What it is (a guide, an article, a contact); handed back with a hit.
    pub kind: String,
    /// Its name in URLs.
    pub slug: String,
    /// The tag of its language.
    pub lang: String,
    /// Its title. Counts three times.
    pub title: String,
    /// The title of its Korean original, searched in every language. Counts three times.
    pub title_ko: String,
    /// What it says in a sentence. Counts twice.
    pub summary: String,
    /// All of it, as plain text.
    pub body: String,
    /// What people say who need it. Counts as the summary does, and is never shown.
    pub said: String,
    /// Whether it is one line of a list, which stands behind a page that answers as well.
    pub is_line: bool,
    /// Where it stands.
    pub url: String,
    /// What it is about.
    pub topic: String,
}

/// A document that answers a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// As in the [`Document`].
    pub kind: String,
    /// As in the [`Document`].
    pub slug: String,
    /// As in the [`Document`].
    pub lang: String,
    /// As in the [`Document`].
    pub title: String,
    /// As in the [`Document`].
    pub url: String,
    /// As in the [`Document`].
    pub topic: String,
    /// About 160 characters of its summary or body; joined, they stand so there.
    pub snippet: Vec<Piece>,
    /// The higher the better, comparable within one answer only.
    pub score: f32,
}

/// A piece of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it stands in the text.
    Plain(String),
    /// The same, and it is what was looked for. Always whole grapheme clusters.
    Marked(String),
}

/// Why there is no index or no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// tantivy refused.
    #[error("the search engine failed")]
    Engine(#[from] tantivy::TantivyError),
    /// The index in memory could not be read.
    #[error("the search index could not be read")]
    Reading(#[from] std::io::Error),
    /// tantivy wrote no segment for the documents of a language.
    #[error("the search engine made no segment")]
    NoSegment,
}

/// All that is published, ready to be searched. Made anew when something is
/// published, and shared by all who search; a language in which nothing changed
/// is taken over as it is.
#[derive(Default)]
pub struct Index {
    languages: BTreeMap<String, Arc<Language>>,
}

impl Index {
    /// Builds the index in memory.
    ///
    /// # Errors
    /// [`Error`] when tantivy cannot write or read a segment.
    pub fn build(documents: Vec<Document>, synonyms: &Synonyms) -> Result<Index, Error> {
        Index::default().renewed(documents, synonyms)
    }

    /// An index of these documents and synonyms; what is as it was before is not built anew.
    ///
    /// # Errors
    /// [`Error`] when tantivy cannot write or read a segment.
    pub fn renewed(&self, documents: Vec<Document>, synonyms: &Synonyms) -> Result<Index, Error> {
        let mut by_language: BTreeMap<String, Vec<Document>> = BTreeMap::new();
        for document in documents {
            by_language.entry(document.lang.clone()).or_default().push(document);
        }
        let waiting = Mutex::new(by_language.into_iter());
        let languages = thread::scope(|scope| {
            // Two at once: more would be faster on a large machine, and each
            // thread leaves its share of memory behind on a small one.
            let beside = scope.spawn(|| self.build_all(&waiting, synonyms));
            let here = self.build_all(&waiting, synonyms);
            let beside = beside.join().unwrap_or_else(|panic| resume_unwind(panic));
            Ok::<_, Error>(here?.into_iter().chain(beside?).collect())
        })?;
        Ok(Index { languages })
    }

    /// Builds languages from a queue until it is empty.
    fn build_all(
        &self,
        waiting: &Mutex<impl Iterator<Item = (String, Vec<Document>)>>,
        synonyms: &Synonyms,
    ) -> Result<Vec<(String, Arc<Language>)>, Error> {
        let mut built = Vec::new();
        loop {
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((lang, documents)) = next else {
                return Ok(built);
            };
            let fingerprint = fingerprint(&lang, &documents, synonyms);
            let before = self.languages.get(&lang);
            let language = match before.filter(|before| before.fingerprint == fingerprint) {
                Some(unchanged) => unchanged.clone(),
                None => {
                    let shelf = Shelf::build(&lang, documents)?;
                    let thesaurus = Thesaurus::read(synonyms, &lang, shelf.analyser());
                    Arc::new(Language { fingerprint, shelf, thesaurus })
                }
            };
            built.push((lang, language));
        }
    }

    /// The documents of one language that answer a query, best first. A query
    /// without a letter or digit, and a language without documents, have none.
    ///
    /// # Errors
    /// [`Error`] when the index cannot be read.
    pub fn search(&self, lang: &str, query: &str, limit: usize) -> Result<Vec<Hit>, Error> {
        let Some(language) = self.languages.get(lang) else {
            return Ok(Vec::new());
        };
        let Ranked { hits, marks } = language.answer(query)?;
        let shelf = &language.shelf;
        let mut found = Vec::with_capacity(hits.len().min(limit));
        for (document, score) in hits.into_iter().take(limit) {
            let stored = shelf.document(document)?;
            found.push(Hit {
                snippet: snippet::snippet(shelf.analyser(), &marks, &stored.summary, &stored.body),
                kind: stored.kind,
                slug: stored.slug,
                lang: lang.to_owned(),
                title: stored.title,
                url: stored.url,
                topic: stored.topic,
                score,
            });
        }
        Ok(found)
    }

    /// The documents that answer a query in the languages that a reader reads: the
    /// best of her own, then those of the others, then the rest of her own. Nothing
    /// twice, and in her own language what is there.
    ///
    /// # Errors
    /// [`Error`] when the index cannot be read.
    pub fn for_reader(
        &self,
        languages: &[Lang],
        query: &str,
        limit: usize,
    ) -> Result<Vec<Hit>, Error> {
        let mut others: Vec<Hit> = Vec::new();
        let Some((own, read)) = languages.split_first() else {
            return Ok(others);
        };
        let mut found = self.search(own.as_str(), query, limit)?;
        let is = |one: &Hit, other: &Hit| (&one.kind, &one.slug) == (&other.kind, &other.slug);
        for lang in read {
            for hit in self.search(lang.as_str(), query, limit)? {
                if !found.iter().chain(&others).any(|one| is(one, &hit)) {
                    others.push(hit);
                }
            }
        }
        let rest = found.split_off(found.len().min(limit.div_ceil(2)));
        found.extend(others.into_iter().chain(rest).take(limit - found.len()));
        Ok(found)
    }

    /// How many documents answer the query in each of the other languages that
    /// has any, by tag.
    ///
    /// # Errors
    /// [`Error`] when the index cannot be read.
    pub fn elsewhere(&self, lang: &str, query: &str) -> Result<Vec<(String, usize)>, Error> {
        let mut counts = Vec::new();
        for (other, language) in self.languages.iter().filter(|(other, _)| *other != lang) {
            let count = language.answer(query)?.hits.len();
            if count > 0 {
                counts.push((other.clone(), count));
            }
        }
        Ok(counts)
    }
}

/// A query as it is compared with others: folded as texts are, with single spaces. Empty where it has neither
/// letter nor digit.
pub fn key(query: &str) -> String {
    let folded: String = fold::fold(query).into_iter().map(|folded| folded.letter).collect();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let asks = folded.chars().any(char::is_alphanumeric);
    if asks { words.join(" ") } else { String::new() }
}

/// All that is searched in one language.
struct Language {
    /// Of the documents and synonyms that it was built from.
    fingerprint: u64,
    shelf: Shelf,
    thesaurus: Thesaurus,
}

impl Language {
    fn answer(&self, query: &str) -> Result<Ranked, Error> {
        ranking::rank(&self.shelf, &query::plan(&self.shelf, &self.thesaurus, query)?)
    }
}

fn fingerprint(lang: &str, documents: &[Document], synonyms: &Synonyms) -> u64 {
    let mut hasher = DefaultHasher::new();
    documents.hash(&mut hasher);
    synonyms.hash_of(lang, &mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
