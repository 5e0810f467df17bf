//! The parts of a query: each word, number and pair of clusters, with the ways
//! in which a shelf may hold it: as typed, without marks, begun, misspelt.

use std::collections::HashSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::Error;
use super::analysis::{Atom, Clusters, Shape, compounds};
use super::query::{Closeness, EXACT, Look, MOST_HEADED, Part};
use super::runs::Script;
use super::shelf::Shelf;
use super::terms;

/// Typed with marks, written without or with others.
const UNMARKED: Closeness = Closeness { strength: 0.6, cover: 0.7 };
/// The last word, not typed to its end. Below the weakest exact find.
const BEGUN: Closeness = Closeness { strength: 0.33, cover: 0.6 };
/// The last syllable, not typed to its end.
const HALF_TYPED: Closeness = Closeness { strength: 0.33, cover: 0.35 };
/// The same syllable and the first consonant of the next: 다친 for 다쳤어요.
const INFLECTED: Closeness = Closeness { strength: 0.32, cover: 0.6 };
/// One letter away. A short word one letter away is often another word.
const NEAR: Closeness = Closeness { strength: 0.3, cover: 0.35 };
const NEAR_LONG: Closeness = Closeness { strength: 0.3, cover: 0.6 };

const FEWEST_LETTERS_BEGUN: usize = 3;
const FEWEST_LETTERS_NEAR: usize = 4;
const LONG_WORD: usize = 6;
/// Of a longer query only words that nobody uses can be misspelt.
const LONG_QUERY: usize = 8;
/// A phrase of more clusters is a sentence, whose words are not told apart.
const LONG_PHRASE: usize = 6;
const MOST_BEGUN: usize = 64;
const MOST_NEAR: usize = 24;

/// Korean syllables that, at a word's end, mostly are a particle.
const PARTICLES: [char; 14] =
    ['을', '를', '은', '는', '이', '가', '의', '에', '도', '만', '로', '와', '과', '서'];
/// Those that mostly end a verb.
const ENDINGS: [char; 14] =
    ['요', '다', '까', '고', '면', '지', '게', '나', '니', '네', '죠', '써', '기', '음'];

/// Reads the atoms of a query into parts.
pub struct Reader<'a> {
    /// The shelf that is asked.
    pub shelf: &'a Shelf,
    /// The query.
    pub atoms: &'a [Atom],
    /// Whether its last word may go on: nothing was typed after it.
    pub unfinished: bool,
}

impl Reader<'_> {
    /// All parts, each once.
    ///
    /// # Errors
    /// [`Error`] when the shelf cannot be read.
    pub fn parts(&self) -> Result<Vec<Part>, Error> {
        let mut parts: Vec<Part> = Vec::new();
        let mut compounds = compounds(self.atoms).into_iter().peekable();
        let (mut at, mut unit) = (0, 0);
        while let Some(atom) = self.atoms.get(at) {
            let compound = compounds.next_if(|(members, _)| members.start == at);
            match compound {
                Some((members, text)) if self.shelf.count(&terms::number(&text))? > 0 => {
                    parts.push(number(&text, unit..unit + members.len()));
                    at += members.len();
                    unit += members.len();
                }
                _ => {
                    let unfinished = self.unfinished && at + 1 == self.atoms.len();
                    unit += self.read(atom, unfinished, unit, &mut parts)?;
                    at += 1;
                }
            }
        }
        let mut seen = HashSet::new();
        parts.retain(|part| part.looks.first().is_none_or(|look| seen.insert(look.terms.clone())));
        Ok(parts)
    }

    /// Adds the parts of one atom; gives how many units it has.
    fn read(
        &self,
        atom: &Atom,
        unfinished: bool,
        unit: usize,
        parts: &mut Vec<Part>,
    ) -> Result<usize, Error> {
        let one = |looks, when_unknown| Part {
            looks,
            importance: 1.0,
            when_unknown,
            units: unit..unit + 1,
        };
        match &atom.shape {
            Shape::Word { text, bare, stem } => {
                let (bare, stem) = (bare.as_deref(), stem.as_deref());
                parts.push(one(self.word(&Word { text, bare, stem }, unfinished)?, 0.3));
                Ok(1)
            }
            Shape::Number(text) => {
                parts.push(number(text, unit..unit + 1));
                Ok(1)
            }
            Shape::Clusters(clusters) if clusters.len() == 1 => {
                let looks = self.single(clusters.text(0), atom.script, unfinished)?;
                parts.push(one(looks, 0.5));
                Ok(1)
            }
            Shape::Clusters(clusters) => {
                let script = atom.script;
                let phrase = Phrase { clusters, script, unfinished };
                parts.extend(self.grams(&phrase, unit)?);
                Ok(clusters.len())
            }
        }
    }

    fn word(&self, word: &Word, unfinished: bool) -> Result<Vec<Look>, Error> {
        let exact = word.stem.map_or_else(|| terms::word(word.text), terms::stem);
        let spelling = word.bare.unwrap_or(word.text);
        let common = self.shelf.count(&exact)?;
        let mut looks = vec![Look::of(vec![exact], EXACT)];
        match word.bare {
            // Typed without marks, it is as exact as it can be.
            None => looks[0].terms.push(terms::bare(spelling)),
            Some(bare) => {
                looks.push(Look::of(vec![terms::word(bare), terms::bare(bare)], UNMARKED))
            }
        }
        let letters = letters(word.text);
        if unfinished && letters >= FEWEST_LETTERS_BEGUN {
            let mut begun = self.shelf.beginning_with(&terms::word(word.text), MOST_BEGUN)?;
            begun.extend(self.shelf.beginning_with(&terms::bare(spelling), MOST_BEGUN)?);
            looks.push(Look::of(begun, BEGUN));
        }
        let certain = self.shelf.is_common(common) || (common > 0 && self.atoms.len() > LONG_QUERY);
        if letters >= FEWEST_LETTERS_NEAR && !certain {
            looks.push(Look::of(
                self.misspelt(word)?,
                if letters >= LONG_WORD { NEAR_LONG } else { NEAR },
            ));
        }
        Ok(looks)
    }

    fn misspelt(&self, word: &Word) -> Result<Vec<String>, Error> {
        let near = |term: String| self.shelf.spelt_like(&term, &term[..1], MOST_NEAR);
        let mut misspelt = near(terms::word(word.text))?;
        misspelt.extend(near(terms::bare(word.bare.unwrap_or(word.text)))?);
        if let Some(stem) = word.stem.filter(|stem| letters(stem) >= FEWEST_LETTERS_NEAR) {
            misspelt.extend(near(terms::stem(stem))?);
        }
        misspelt.retain(|term| letters(&term[1..]) >= FEWEST_LETTERS_NEAR);
        Ok(misspelt)
    }

    /// A phrase of one cluster: wherever that cluster stands.
    fn single(&self, cluster: &str, script: Script, unfinished: bool) -> Result<Vec<Look>, Error> {
        let mut looks = vec![self.headed(cluster, EXACT)?];
        if unfinished && script != Script::Han {
            let terms = self.shelf.beginning_with(&terms::gram_start(cluster), MOST_BEGUN)?;
            looks.push(Look { terms, closeness: HALF_TYPED, head_only: true });
        }
        Ok(looks)
    }

    fn grams(&self, phrase: &Phrase, unit: usize) -> Result<Vec<Part>, Error> {
        let mut parts = Vec::with_capacity(phrase.clusters.len());
        let mut known = false;
        for at in 0..phrase.clusters.len() - 1 {
            let looks = self.gram(phrase, at)?;
            known |= self.shelf.count(&looks[0].terms[0])? > 0;
            let (importance, when_unknown) = phrase.weights(at);
            parts.push(Part { looks, importance, when_unknown, units: unit + at..unit + at + 2 });
        }
        // Nothing of the word is known: perhaps a syllable is misspelt. Han has
        // no letters to misspell, and a sentence has words that are known.
        if !known && phrase.script != Script::Han && phrase.clusters.len() <= LONG_PHRASE {
            for part in &mut parts {
                let gram = &part.looks[0].terms[0];
                let first = gram.chars().take(2).map(char::len_utf8).sum();
                let near = self.shelf.spelt_like(gram, &gram[..first], MOST_NEAR)?;
                part.looks.push(Look::of(near, NEAR));
            }
        }
        Ok(parts)
    }

    fn gram(&self, phrase: &Phrase, at: usize) -> Result<Vec<Look>, Error> {
        let (head, tail) = (phrase.clusters.text(at), phrase.clusters.text(at + 1));
        let gram = terms::gram(head, tail);
        let mut looks = vec![Look::of(vec![gram.clone()], EXACT)];
        if phrase.is_last(at) && phrase.unfinished && phrase.script != Script::Han {
            looks.push(Look::of(self.shelf.beginning_with(&gram, MOST_BEGUN)?, HALF_TYPED));
        }
        if phrase.clusters.len() == 2 && phrase.ends_in(&PARTICLES) {
            looks.push(self.headed(head, HALF_TYPED)?);
        }
        let verb = phrase.ends_in(&ENDINGS) && !phrase.is_last(at);
        if verb && self.shelf.count(&gram)? == 0 {
            let consonant = tail.chars().next().map(String::from).unwrap_or_default();
            let start = terms::gram(head, &consonant);
            looks.push(Look::of(self.shelf.beginning_with(&start, MOST_BEGUN)?, INFLECTED));
        }
        Ok(looks)
    }

    fn headed(&self, cluster: &str, closeness: Closeness) -> Result<Look, Error> {
        let head = terms::gram_head(cluster);
        let mut terms = self.shelf.beginning_with(&head, MOST_HEADED)?;
        terms.push(head);
        Ok(Look { terms, closeness, head_only: true })
    }
}

struct Word<'a> {
    text: &'a str,
    bare: Option<&'a str>,
    stem: Option<&'a str>,
}

/// Two clusters or more without a space.
struct Phrase<'a> {
    clusters: &'a Clusters,
    script: Script,
    unfinished: bool,
}

impl Phrase<'_> {
    /// Whether this pair is its last one.
    fn is_last(&self, pair: usize) -> bool {
        pair + 2 == self.clusters.len()
    }

    /// Whether it is Korean and ends in one of these syllables.
    fn ends_in(&self, syllables: &[char]) -> bool {
        let last = self.clusters.text(self.clusters.len() - 1).nfc().next();
        self.script == Script::Hangul && last.is_some_and(|last| syllables.contains(&last))
    }

    /// What a pair counts beside others, and what it counts when unknown.
    fn weights(&self, pair: usize) -> (f32, f32) {
        let grown = self.is_last(pair) && (self.ends_in(&PARTICLES) || self.ends_in(&ENDINGS));
        match self.script {
            Script::Hangul if grown => (0.5, 0.1),
            Script::Hangul => (1.0, 0.3),
            _ if self.clusters.len() > LONG_PHRASE => (1.0, 0.2),
            // The two in the middle of four are seldom one word.
            Script::Han => (1.0, 0.6),
            _ => (1.0, 1.0),
        }
    }
}

fn number(text: &str, units: Range<usize>) -> Part {
    let looks = vec![Look::of(vec![terms::number(text)], EXACT)];
    Part { looks, importance: 1.0, when_unknown: 0.5, units }
}

/// Letters and vowel signs, not the marks that only bind or silence.
fn letters(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_alphabetic()).count()
}
