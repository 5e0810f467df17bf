//! Ranking: which documents of a shelf answer a plan, the best first.
//!
//! BM25F over title, Korean title, summary and body, with two changes. A find
//! is worth part of its rarity for being there at all, so that a near spelling
//! in a title never passes the word itself. And a document must cover a
//! sensible share of the query, each part weighed by its rarity: less of a long
//! question than of two words, and not much less than the best document does.

use std::collections::HashMap;

use tantivy::DocId;

use super::Error;
use super::query::{EXACT, Look, Part, Plan, Span};
use super::shelf::Shelf;

/// BM25's saturation.
const SATURATION: f32 = 1.2;
/// The share of a find's worth that it has for being there at all.
const PRESENCE: f32 = 0.35;
/// The rarity of a word of a fiftieth of the documents: as telling as one can be.
const TELLING: f32 = 3.93;
/// What a synonym is worth beside the word itself, and what it covers.
const SYNONYM_STRENGTH: f32 = 0.8;
const SYNONYM_COVER: f32 = 0.9;
/// What two syllables side by side add.
const PAIR: f32 = 0.5;
/// Of what the best document covers.
const SHARE_OF_BEST: f32 = 0.4;
/// What a line of a list is worth beside a page that answers as well.
const LINE: f32 = 0.6;
/// Words that tell less than this share of the most telling one are not marked.
const WORTH_MARKING: f32 = 0.3;

/// The documents that answer, best first.
#[derive(Default)]
pub struct Ranked {
    /// Document and score.
    pub hits: Vec<(DocId, f32)>,
    /// What is to be marked in them.
    pub marks: Marks,
}

/// Terms to be marked in a snippet.
pub type Marks = HashMap<String, Mark>;

/// How a term is marked.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// How much it speaks for the place where it stands.
    pub worth: f32,
    /// Whether only its first cluster is meant.
    pub head_only: bool,
}

/// Ranks the documents of a shelf.
///
/// # Errors
/// [`Error`] when the shelf cannot be read.
pub fn rank(shelf: &Shelf, plan: &Plan) -> Result<Ranked, Error> {
    let mut tally = Tally::new(shelf);
    let mut found = Vec::with_capacity(plan.spans.len());
    for span in &plan.spans {
        found.push(tally.span(span)?);
    }
    let weights = weights(&plan.spans, &found, tally.rarity(1).unwrap_or(TELLING));
    let asked: f32 = weights.iter().flatten().sum();
    if asked <= 0.0 {
        return Ok(Ranked::default());
    }
    for (span, weights) in found.iter().zip(&weights) {
        tally.add(span, weights);
    }
    for pair in &plan.pairs {
        tally.add_pair(pair)?;
    }
    let most = weights.iter().flatten().copied().fold(0.0, f32::max);
    let hits = tally.best(asked, needed(asked / most));
    Ok(Ranked { hits, marks: marks(plan, &found) })
}

/// The share of a query that a document must cover, for a query of so many
/// telling parts: about what its most telling part is worth, so that a common
/// pair of characters does not answer and one rare word of a question does.
fn needed(parts: f32) -> f32 {
    (0.8 / parts).clamp(0.12, 0.28)
}

/// What one way of asking found.
struct Found {
    /// Document, strength, cover.
    documents: Vec<(DocId, f32, f32)>,
    /// In the logarithm of BM25; none where no document holds it.
    rarity: Option<f32>,
    /// How many of its looks were tried until one found something.
    tried: usize,
}

struct FoundSpan {
    parts: Vec<Found>,
    synonyms: Found,
}

/// The weight of each part of each span in the share that is covered.
fn weights(spans: &[Span], found: &[FoundSpan], rarest: f32) -> Vec<Vec<f32>> {
    let most = rarest.min(TELLING);
    let telling = |found: &Found| found.rarity.map(|rarity| (rarity / most).min(1.0));
    let weight = |(part, found): (&Part, &Found)| match telling(found) {
        // What stands here only misspelt may as well not stand here.
        Some(telling) => telling * part.importance * part.looks[found.tried - 1].closeness.cover,
        None => part.when_unknown,
    };
    let span_weights = |(span, found): (&Span, &FoundSpan)| {
        let unknown = found.parts.iter().all(|part| part.rarity.is_none());
        match telling(&found.synonyms) {
            // Not a word of these texts, but one whose meaning is known.
            Some(telling) if unknown => vec![telling],
            _ => span.parts.iter().zip(&found.parts).map(weight).collect(),
        }
    };
    spans.iter().zip(found).map(span_weights).collect()
}

fn marks(plan: &Plan, found: &[FoundSpan]) -> Marks {
    let mut marks = Marks::new();
    let most = found
        .iter()
        .flat_map(|span| span.parts.iter().chain([&span.synonyms]))
        .filter_map(|found| found.rarity)
        .fold(0.0, f32::max);
    let mut mark = |look: &Look, rarity: f32| {
        for term in look.terms.iter().filter(|_| rarity >= most * WORTH_MARKING) {
            let mark =
                marks.entry(term.clone()).or_insert(Mark { worth: 0.0, head_only: look.head_only });
            mark.worth = mark.worth.max(rarity * look.closeness.strength);
            mark.head_only &= look.head_only;
        }
    };
    for (span, found) in plan.spans.iter().zip(found) {
        for (part, found) in span.parts.iter().zip(&found.parts) {
            // A near spelling is marked only where the word itself stands nowhere.
            for look in part.looks.iter().take(found.tried) {
                mark(look, found.rarity.unwrap_or(0.0) * part.importance);
            }
        }
        for look in span.synonyms.iter().flatten() {
            mark(look, found.synonyms.rarity.unwrap_or(0.0) * SYNONYM_STRENGTH);
        }
    }
    marks
}

/// Two sums for each document of a shelf, and which documents have any.
struct Sums {
    sums: Vec<(f32, f32)>,
    touched: Vec<DocId>,
}

impl Sums {
    fn new(documents: usize) -> Sums {
        Sums { sums: vec![(0.0, 0.0); documents], touched: Vec::new() }
    }

    fn of(&mut self, document: DocId) -> &mut (f32, f32) {
        let sums = &mut self.sums[document as usize];
        if *sums == (0.0, 0.0) {
            self.touched.push(document);
        }
        sums
    }

    fn raise(&mut self, document: DocId, to: (f32, f32)) {
        let sums = self.of(document);
        *sums = (sums.0.max(to.0), sums.1.max(to.1));
    }

    fn add(&mut self, document: DocId, more: (f32, f32)) {
        let sums = self.of(document);
        *sums = (sums.0 + more.0, sums.1 + more.1);
    }

    /// All sums, which are zero again afterwards.
    fn take(&mut self) -> Vec<(DocId, f32, f32)> {
        let sums = &mut self.sums;
        let taken = self.touched.drain(..).map(|document| {
            let (one, other) = std::mem::take(&mut sums[document as usize]);
            (document, one, other)
        });
        taken.collect()
    }
}

/// The reckoning over all documents of a shelf.
struct Tally<'a> {
    shelf: &'a Shelf,
    /// Occurrences of what is being looked up.
    occurrences: Sums,
    /// Strength and cover of what is being put together.
    finds: Sums,
    /// Score and cover of the whole query.
    answers: Sums,
}

impl<'a> Tally<'a> {
    fn new(shelf: &'a Shelf) -> Tally<'a> {
        let sums = || Sums::new(shelf.len());
        Tally { shelf, occurrences: sums(), finds: sums(), answers: sums() }
    }

    fn span(&mut self, span: &Span) -> Result<FoundSpan, Error> {
        let mut parts = Vec::with_capacity(span.parts.len());
        for part in &span.parts {
            parts.push(self.part(&part.looks)?);
        }
        for phrase in &span.synonyms {
            for (document, strength) in self.phrase(phrase)? {
                self.finds.raise(document, (strength * SYNONYM_STRENGTH, SYNONYM_COVER));
            }
        }
        let documents = self.finds.take();
        let rarity = self.rarity(documents.len());
        Ok(FoundSpan { parts, synonyms: Found { documents, rarity, tried: 1 } })
    }

    /// The best find of each document. The rarity is that of the nearest look
    /// that finds anything: a misspelling that one document shares is not rare
    /// but wrong.
    fn part(&mut self, looks: &[Look]) -> Result<Found, Error> {
        let (mut rarity, mut tried) = (None, 0);
        for look in looks {
            let documents = self.look(look)?;
            tried += usize::from(rarity.is_none());
            rarity = rarity.or(self.rarity(documents.len()));
            for (document, strength) in documents {
                self.finds
                    .raise(document, (strength * look.closeness.strength, look.closeness.cover));
            }
        }
        Ok(Found { documents: self.finds.take(), rarity, tried })
    }

    /// The documents that hold all of a phrase.
    fn phrase(&mut self, phrase: &[Look]) -> Result<Vec<(DocId, f32)>, Error> {
        let Some((first, others)) = phrase.split_first() else {
            return Ok(Vec::new());
        };
        let mut held = self.look(first)?;
        for look in others {
            let also: HashMap<DocId, f32> = self.look(look)?.into_iter().collect();
            held = held
                .into_iter()
                .filter_map(|(document, strength)| {
                    Some((document, strength.min(*also.get(&document)?)))
                })
                .collect();
        }
        Ok(held)
    }

    fn look(&mut self, look: &Look) -> Result<Vec<(DocId, f32)>, Error> {
        for term in &look.terms {
            self.shelf.occurrences(term, |document, worth| {
                self.occurrences.add(document, (worth, 0.0))
            })?;
        }
        let strengths = self.occurrences.take().into_iter().map(|(document, occurrences, _)| {
            let saturated = occurrences / (occurrences + SATURATION);
            (document, PRESENCE + (1.0 - PRESENCE) * saturated)
        });
        Ok(strengths.collect())
    }

    fn rarity(&self, documents: usize) -> Option<f32> {
        let (all, with) = (self.shelf.len() as f32, documents as f32);
        (documents > 0).then(|| (1.0 + (all - with + 0.5) / (with + 0.5)).ln())
    }

    /// Adds a span: for each document the better of what was typed and its synonyms.
    fn add(&mut self, span: &FoundSpan, weights: &[f32]) {
        let mut typed_rarity = 0.0;
        for (part, weight) in span.parts.iter().zip(weights) {
            let rarity = part.rarity.unwrap_or(0.0);
            typed_rarity += rarity;
            for (document, strength, cover) in &part.documents {
                self.finds.add(*document, (rarity * strength, weight * cover));
            }
        }
        let rarity = span.synonyms.rarity.unwrap_or(0.0);
        // A rare synonym of a common word is no better than the word.
        let rarity = if typed_rarity > 0.0 { rarity.min(typed_rarity) } else { rarity };
        let weight: f32 = weights.iter().sum();
        for (document, strength, cover) in &span.synonyms.documents {
            self.finds.raise(*document, (rarity * strength, weight * cover));
        }
        for (document, score, cover) in self.finds.take() {
            self.answers.add(document, (score, cover));
        }
    }

    fn add_pair(&mut self, pair: &str) -> Result<(), Error> {
        let documents = self.look(&Look::of(vec![pair.to_owned()], EXACT))?;
        let rarity = self.rarity(documents.len()).unwrap_or(0.0);
        for (document, strength) in documents {
            self.answers.add(document, (PAIR * rarity * strength, 0.0));
        }
        Ok(())
    }

    /// The documents that cover enough, best first, in their own order where equal.
    fn best(mut self, asked: f32, needed: f32) -> Vec<(DocId, f32)> {
        let answers = self.answers.take();
        let most = answers.iter().map(|(_, _, cover)| cover / asked).fold(0.0, f32::max);
        let shelf = self.shelf;
        let worth = |document: DocId| if shelf.is_line(document) { LINE } else { 1.0 };
        let needed = needed.max(most * SHARE_OF_BEST);
        let mut best: Vec<(DocId, f32)> = answers
            .into_iter()
            .filter(|(_, _, cover)| cover / asked >= needed)
            .map(|(document, score, cover)| {
                (document, worth(document) * score * (0.4 + 0.6 * cover / asked))
            })
            .collect();
        best.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        best
    }
}
