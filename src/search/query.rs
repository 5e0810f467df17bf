//! A query, read: what is looked for, how each thing may be found, and how
//! much finding it counts. No character of a query has a meaning of its own.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Error;
use super::analysis::pairs;
use super::parts::Reader;
use super::shelf::Shelf;
use super::synonyms::{Phrase, Thesaurus, Unit, units};
use super::terms;

/// More characters of a query are not read.
pub const LONGEST_QUERY: usize = 200;
/// Grams that one whole cluster may begin.
pub const MOST_HEADED: usize = 2_000;

/// A query as one shelf understands it.
#[derive(Default)]
pub struct Plan {
    /// What is looked for.
    pub spans: Vec<Span>,
    /// Neighbouring syllables whose nearness is worth something, but not needed.
    pub pairs: Vec<String>,
}

/// One stretch of the query: what was typed, or else its synonyms.
#[derive(Default)]
pub struct Span {
    /// What was typed.
    pub parts: Vec<Part>,
    /// What means the same. Each is found where all of its looks find something.
    pub synonyms: Vec<Vec<Look>>,
}

/// One word, number or pair of clusters.
pub struct Part {
    /// How it may be found, the nearest way first.
    pub looks: Vec<Look>,
    /// How much it counts beside others of its rarity.
    pub importance: f32,
    /// How much it counts when no document holds it: a word nobody uses may be
    /// beside the point, two characters nobody writes together mean that what
    /// was asked for is missing.
    pub when_unknown: f32,
    /// Which units of the query it is made of.
    pub units: Range<usize>,
}

/// One way to find a part.
pub struct Look {
    /// Any of these.
    pub terms: Vec<String>,
    /// How near it is to what was typed.
    pub closeness: Closeness,
    /// Whether only the first cluster of a found gram was meant.
    pub head_only: bool,
}

/// What a way of finding counts.
#[derive(Clone, Copy)]
pub struct Closeness {
    /// In the ranking.
    pub strength: f32,
    /// As a share of the query that was found.
    pub cover: f32,
}

/// As typed.
pub const EXACT: Closeness = Closeness { strength: 1.0, cover: 1.0 };

impl Look {
    /// Any of these terms, as near as this.
    pub fn of(terms: Vec<String>, closeness: Closeness) -> Look {
        Look { terms, closeness, head_only: false }
    }
}

/// The part of a query that is read: up to [`LONGEST_QUERY`] characters, whole graphemes.
pub fn cut(query: &str) -> &str {
    let mut characters = 0;
    for (at, cluster) in query.grapheme_indices(true) {
        characters += cluster.chars().count();
        if characters > LONGEST_QUERY {
            return &query[..at];
        }
    }
    query
}

/// Reads a query for a shelf.
///
/// # Errors
/// [`Error`] when the shelf cannot be read.
pub fn plan(shelf: &Shelf, thesaurus: &Thesaurus, query: &str) -> Result<Plan, Error> {
    let query = cut(query);
    let atoms = shelf.analyser().atoms(query);
    let unfinished = atoms.last().is_some_and(|last| last.bytes.end == query.len());
    let parts = Reader { shelf, atoms: &atoms, unfinished }.parts()?;
    let pairs = if shelf.analyser().is_syllabic() {
        pairs(&atoms).into_iter().map(|(_, [first, second])| terms::pair(first, second)).collect()
    } else {
        Vec::new()
    };
    Ok(Plan { spans: spans(shelf, thesaurus, &units(&atoms), parts)?, pairs })
}

/// Groups parts into spans: those of a phrase that has synonyms together, every other alone.
fn spans(
    shelf: &Shelf,
    thesaurus: &Thesaurus,
    units: &[Unit],
    parts: Vec<Part>,
) -> Result<Vec<Span>, Error> {
    let matches = thesaurus.matches(units);
    let mut spans = Vec::new();
    for (_, phrases) in &matches {
        spans.push(Span { parts: Vec::new(), synonyms: synonyms(shelf, phrases)? });
    }
    for part in parts {
        let home = matches
            .iter()
            .position(|(range, _)| range.start <= part.units.start && part.units.end <= range.end);
        match home {
            Some(home) => spans[home].parts.push(part),
            None => spans.push(Span { parts: vec![part], synonyms: Vec::new() }),
        }
    }
    // Of a phrase that the query repeats all parts are in its first span.
    spans.retain(|span| !span.parts.is_empty());
    Ok(spans)
}

/// The phrases of which this shelf holds every word.
fn synonyms(shelf: &Shelf, phrases: &[&Phrase]) -> Result<Vec<Vec<Look>>, Error> {
    let mut synonyms = Vec::new();
    for phrase in phrases {
        let mut looks = Vec::new();
        for slot in &phrase.slots {
            let mut terms = held(shelf, slot.terms.clone())?;
            if let Some(start) = &slot.start {
                terms.extend(shelf.beginning_with(start, MOST_HEADED)?);
            }
            if terms.is_empty() {
                break;
            }
            looks.push(Look { terms, closeness: EXACT, head_only: slot.start.is_some() });
        }
        if looks.len() == phrase.slots.len() {
            synonyms.push(looks);
        }
    }
    Ok(synonyms)
}

fn held(shelf: &Shelf, terms: Vec<String>) -> Result<Vec<String>, Error> {
    let mut held = Vec::with_capacity(terms.len());
    for term in terms {
        if shelf.count(&term)? > 0 {
            held.push(term);
        }
    }
    Ok(held)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_query_is_cut_between_graphemes() {
        assert_eq!(cut("임금"), "임금");
        assert_eq!(cut(&"a".repeat(300)).len(), LONGEST_QUERY);
        let syllable = "ស្រ្តី";
        let cut_off = cut(&syllable.repeat(100)).to_owned();
        assert_eq!(cut_off.len() % syllable.len(), 0);
        assert!(cut_off.chars().count() <= LONGEST_QUERY);
        assert_eq!(cut(&format!("a{}", "\u{301}".repeat(500))), "");
    }
}
