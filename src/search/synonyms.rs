//! Synonyms: words that mean the same to a resident, in any language and
//! spelling (`зарплата`, `zarplata`, `임금`). A small table kept by hand reaches
//! what no analysis can: another word, another language, another alphabet.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::ops::Range;

use super::analysis::{Analyser, Atom, Shape};
use super::terms;
use crate::language::Lang;

/// Groups of words and short phrases that stand for each other.
#[derive(Clone, Debug, Default)]
pub struct Synonyms(Vec<Group>);

#[derive(Clone, Debug, Hash)]
struct Group {
    /// The language in which they do. None: in every one.
    lang: Option<Lang>,
    words: Vec<String>,
}

impl From<Vec<Vec<String>>> for Synonyms {
    /// Every inner list is one group; a phrase may stand in several.
    fn from(groups: Vec<Vec<String>>) -> Synonyms {
        Synonyms(groups.into_iter().map(|words| Group { lang: None, words }).collect())
    }
}

impl Synonyms {
    /// These and groups that hold in one language each.
    pub fn and(&self, more: impl IntoIterator<Item = (Lang, Vec<String>)>) -> Synonyms {
        let more = more.into_iter().map(|(lang, words)| Group { lang: Some(lang), words });
        Synonyms(self.0.iter().cloned().chain(more).collect())
    }

    /// The groups that hold in a language.
    fn of<'a>(&'a self, lang: &str) -> impl Iterator<Item = &'a [String]> {
        let holds = move |group: &&Group| group.lang.is_none_or(|held| held.as_str() == lang);
        self.0.iter().filter(holds).map(|group| group.words.as_slice())
    }

    /// Feeds a hasher with what holds in a language.
    pub(super) fn hash_of(&self, lang: &str, hasher: &mut impl Hasher) {
        self.of(lang).for_each(|words| words.hash(hasher));
    }
}

/// The synonyms as one language's analyser reads them.
pub struct Thesaurus {
    phrases: Vec<Phrase>,
    /// Which phrases begin with a unit.
    beginning: HashMap<String, Vec<usize>>,
    /// Which phrases are a group's.
    groups: Vec<Range<usize>>,
}

/// One phrase of a group.
pub struct Phrase {
    group: usize,
    units: Vec<Unit>,
    /// All of these must be in a document, each in one of its spellings.
    pub slots: Vec<Slot>,
}

/// What one place of a phrase looks for.
pub struct Slot {
    /// Any of these terms.
    pub terms: Vec<String>,
    /// Or any term that begins so: a phrase of a single cluster.
    pub start: Option<String>,
}

/// What phrases are compared by: a word's stem, a number or a cluster.
#[derive(Debug, PartialEq, Eq)]
pub struct Unit {
    /// The unit as a term of the index would begin.
    pub key: String,
    /// Without marks, where it has some.
    pub bare: Option<String>,
    /// Which atom it is of.
    pub atom: usize,
    /// Whether it is all of that atom.
    pub alone: bool,
}

impl Thesaurus {
    /// Reads the synonyms of a language with its analyser.
    pub fn read(synonyms: &Synonyms, lang: &str, analyser: &Analyser) -> Thesaurus {
        let mut thesaurus =
            Thesaurus { phrases: Vec::new(), beginning: HashMap::new(), groups: Vec::new() };
        for (group, members) in synonyms.of(lang).enumerate() {
            let first = thesaurus.phrases.len();
            for member in members {
                let atoms = analyser.atoms(member);
                let units = units(&atoms);
                let Some(begin) = units.first() else { continue };
                for key in std::iter::once(&begin.key).chain(&begin.bare) {
                    thesaurus
                        .beginning
                        .entry(key.clone())
                        .or_default()
                        .push(thesaurus.phrases.len());
                }
                let slots = atoms.iter().flat_map(slots).collect();
                thesaurus.phrases.push(Phrase { group, units, slots });
            }
            thesaurus.groups.push(first..thesaurus.phrases.len());
        }
        thesaurus
    }

    /// Where phrases of the table stand in a query, the longest first found
    /// from the left, with the other phrases of their groups.
    pub fn matches<'a>(&'a self, query: &[Unit]) -> Vec<(Range<usize>, Vec<&'a Phrase>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < query.len() {
            let (length, phrases) = self.longest_at(&query[at..]);
            if length == 0 {
                at += 1;
                continue;
            }
            let others = phrases
                .iter()
                .flat_map(|phrase| &self.phrases[self.groups[self.phrases[*phrase].group].clone()])
                .filter(|other| {
                    !phrases.iter().any(|phrase| std::ptr::eq(&self.phrases[*phrase], *other))
                })
                .collect();
            found.push((at..at + length, others));
            at += length;
        }
        found
    }

    fn longest_at(&self, query: &[Unit]) -> (usize, Vec<usize>) {
        let mut longest = (0, Vec::new());
        let Some(first) = query.first() else {
            return longest;
        };
        for phrase in self.beginning.get(&first.key).into_iter().flatten() {
            let units = &self.phrases[*phrase].units;
            if units.len() < longest.0 || !begins_with(query, units) {
                continue;
            }
            if units.len() > longest.0 {
                longest = (units.len(), Vec::new());
            }
            longest.1.push(*phrase);
        }
        longest
    }
}

/// The units of a text.
pub fn units(atoms: &[Atom]) -> Vec<Unit> {
    let mut units = Vec::new();
    for (at, atom) in atoms.iter().enumerate() {
        match &atom.shape {
            Shape::Word { text, bare, stem } => units.push(Unit {
                key: format!("w{}", stem.as_ref().unwrap_or(text)),
                bare: bare.as_ref().map(|bare| format!("w{bare}")),
                atom: at,
                alone: true,
            }),
            Shape::Number(number) => {
                units.push(Unit { key: terms::number(number), bare: None, atom: at, alone: true });
            }
            Shape::Clusters(clusters) => units.extend((0..clusters.len()).map(|cluster| Unit {
                key: terms::gram_start(clusters.text(cluster)),
                bare: None,
                atom: at,
                alone: clusters.len() == 1,
            })),
        }
    }
    units
}

fn begins_with(query: &[Unit], phrase: &[Unit]) -> bool {
    if query.len() < phrase.len() {
        return false;
    }
    // One syllable inside a longer word is hardly ever that word.
    let whole = phrase.len() > 1 || query[0].alone;
    whole
        && query.iter().zip(phrase).all(|(asked, unit)| {
            asked.key == unit.key
                || (asked.bare.is_none() && unit.bare.as_ref() == Some(&asked.key))
        })
}

fn slots(atom: &Atom) -> Vec<Slot> {
    let one = |terms: Vec<String>| Slot { terms, start: None };
    match &atom.shape {
        Shape::Word { stem: Some(stem), .. } => vec![one(vec![terms::stem(stem)])],
        Shape::Word { text, bare: Some(_), .. } => vec![one(vec![terms::word(text)])],
        Shape::Word { text, .. } => vec![one(vec![terms::word(text), terms::bare(text)])],
        Shape::Number(number) => vec![one(vec![terms::number(number)])],
        Shape::Clusters(clusters) if clusters.len() == 1 => {
            let head = terms::gram_head(clusters.text(0));
            vec![Slot { terms: vec![head.clone()], start: Some(head) }]
        }
        Shape::Clusters(clusters) => (1..clusters.len())
            .map(|at| one(vec![terms::gram(clusters.text(at - 1), clusters.text(at))]))
            .collect(),
    }
}
