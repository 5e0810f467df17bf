//! Analysis: from a text to its words, numbers and syllables, each script read
//! as it is written. Documents and queries are read alike, or neither would
//! find the other.

use std::ops::Range;

use frostem::Stemmer;
use unicode_normalization::char::decompose_canonical;

use super::fold::{Folded, bare, fold};
use super::runs::{Script, numbers, runs};
use super::terms::Terms;

/// Longer "words" are noise (an address, a key pressed for long) and only cost memory.
const LONGEST_WORD: usize = 60;
/// Languages whose words are several syllables with spaces between: neighbours are kept as pairs too.
const SYLLABIC: [&str; 1] = ["vi"];

/// Reads texts of one language.
#[derive(Clone, Copy)]
pub struct Analyser {
    stemmer: Option<Stemmer>,
    syllabic: bool,
}

/// The smallest thing a reader would call a word, a number or a phrase without spaces.
#[derive(Debug)]
pub struct Atom {
    /// What it is.
    pub shape: Shape,
    /// Its script.
    pub script: Script,
    /// What stands between it and the atom before.
    pub glue: Glue,
    /// Its bytes in the original.
    pub bytes: Range<usize>,
}

/// What an atom is made of.
#[derive(Debug)]
pub enum Shape {
    /// A word between spaces.
    Word {
        /// As written, folded.
        text: String,
        /// Without marks, where it has some.
        bare: Option<String>,
        /// Its stem, where the language has a stemmer.
        stem: Option<String>,
    },
    /// A number without separators.
    Number(String),
    /// The syllables of a phrase whose words are not told apart.
    Clusters(Clusters),
}

/// The syllables of a phrase: characters of Hangul or Han, orthographic clusters elsewhere.
#[derive(Debug, Default)]
pub struct Clusters {
    /// Folded; Hangul as jamo, so that 임그 begins 임금.
    text: String,
    /// Where each ends in that text, and its bytes in the original.
    places: Vec<(usize, Range<usize>)>,
}

/// What stands between two atoms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glue {
    /// Nothing.
    Touching,
    /// A hyphen.
    Hyphen,
    /// One space.
    Space,
    /// Anything else.
    Apart,
}

impl Analyser {
    /// The analyser for a language tag; a language without a stemmer or a tag
    /// nobody knows is read by script alone.
    pub fn for_language(lang: &str) -> Analyser {
        let primary = lang.split(['-', '_']).next().unwrap_or(lang);
        // Two letters only: the crate knows names such as "porter" as well.
        let stemmer = (primary.len() == 2).then(|| Stemmer::try_from_name(primary).ok()).flatten();
        Analyser { stemmer, syllabic: SYLLABIC.contains(&primary) }
    }

    /// Whether its words are written as several syllables with spaces between.
    pub fn is_syllabic(&self) -> bool {
        self.syllabic
    }

    /// The atoms of a text, in order.
    pub fn atoms(&self, text: &str) -> Vec<Atom> {
        let folded = fold(text);
        let mut atoms = Vec::new();
        let mut previous_end = None;
        for run in runs(&folded) {
            let parts = match run.script {
                Script::Number => numbers(&folded, &run.letters)
                    .into_iter()
                    .map(|(number, letters)| (Shape::Number(number), letters))
                    .collect(),
                Script::Latin | Script::Spaced => {
                    vec![(self.word(&folded, &run.letters, run.script), run.letters)]
                }
                script => {
                    vec![(
                        Shape::Clusters(Clusters::read(&folded[run.letters.clone()], script)),
                        run.letters,
                    )]
                }
            };
            for (shape, letters) in parts {
                let glue =
                    previous_end.map_or(Glue::Apart, |end| glue(&folded[end..letters.start]));
                previous_end = Some(letters.end);
                atoms.push(Atom {
                    shape,
                    script: run.script,
                    glue,
                    bytes: bytes(&folded, &letters),
                });
            }
        }
        atoms
    }

    /// All terms under which a document with this text is found.
    pub fn terms(&self, text: &str) -> Terms {
        let atoms = self.atoms(text);
        let mut terms = Terms::of(&atoms);
        for (members, text) in compounds(&atoms) {
            terms.add_number(&text, span(&atoms[members]));
        }
        if self.syllabic {
            for (members, [first, second]) in pairs(&atoms) {
                terms.add_pair(first, second, span(&atoms[members]));
            }
        }
        terms
    }

    fn word(&self, folded: &[Folded], letters: &Range<usize>, script: Script) -> Shape {
        let written: String =
            folded[letters.clone()].iter().take(LONGEST_WORD).map(|folded| folded.letter).collect();
        // English takes its 's off; elsewhere an apostrophe is a letter that many leave out.
        let plain = |word: String| {
            if word.contains('\'') { word.replace('\'', "") } else { word }
        };
        let stem = self.stemmer.map(|stemmer| plain(stemmer.stem(&written).into_owned()));
        let text = plain(written);
        let bare = if script == Script::Latin { bare(&text) } else { None };
        Shape::Word { text, bare, stem }
    }
}

impl Clusters {
    /// How many they are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// The text of one.
    pub fn text(&self, at: usize) -> &str {
        let start = if at == 0 { 0 } else { self.places[at - 1].0 };
        &self.text[start..self.places[at].0]
    }

    /// The bytes of one in the original.
    pub fn bytes(&self, at: usize) -> &Range<usize> {
        &self.places[at].1
    }

    fn read(folded: &[Folded], script: Script) -> Clusters {
        let mut clusters = Clusters::default();
        for folded in folded {
            let (from, to) = (folded.from as usize, folded.to as usize);
            if clusters.takes(folded.letter, from, script) {
                if let Some((_, bytes)) = clusters.places.last_mut() {
                    bytes.end = to;
                }
            } else {
                clusters.places.push((0, from..to));
            }
            decompose(folded.letter, script, &mut clusters.text);
            if let Some((end, _)) = clusters.places.last_mut() {
                *end = clusters.text.len();
            }
        }
        clusters
    }

    /// Whether a letter is written into the last cluster. Thai and Lao vowels
    /// that stand before their consonant open its cluster, those after it close it.
    fn takes(&self, letter: char, from: usize, script: Script) -> bool {
        let Some((_, last)) = self.places.last() else {
            return false;
        };
        if script != Script::Stacked {
            return matches!(letter, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}');
        }
        let opens = |letter: char| matches!(letter, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
        let closes =
            matches!(letter, '\u{e30}' | '\u{e32}' | '\u{e45}' | '\u{eb0}' | '\u{eb2}' | '\u{ebd}');
        from < last.end || closes || self.text(self.len() - 1).chars().all(opens)
    }
}

fn decompose(letter: char, script: Script, into: &mut String) {
    if script == Script::Hangul {
        decompose_canonical(letter, |jamo| into.push(jamo));
    } else {
        into.push(letter);
    }
}

/// Phone numbers, codes and amounts that are written in pieces, with the atoms
/// they span: `1577-1366` is `15771366`, `E-9` and `e9` are one, `10 320` is
/// 10320 also where its space is a common one.
pub fn compounds(atoms: &[Atom]) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        let end = compound_end(atoms, at);
        if end > at + 1 {
            found.push((at..end, atoms[at..end].iter().map(plain).collect()));
        }
        at = end;
    }
    found
}

/// Neighbouring words of a syllabic language, without marks.
pub fn pairs(atoms: &[Atom]) -> Vec<(Range<usize>, [&str; 2])> {
    let is_word = |atom: &Atom| matches!(atom.shape, Shape::Word { .. });
    atoms
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair[1].glue == Glue::Space && pair.iter().all(is_word))
        .map(|(at, pair)| (at..at + 2, [plain(&pair[0]), plain(&pair[1])]))
        .collect()
}

/// The bytes from the first to the last of these atoms.
fn span(atoms: &[Atom]) -> Range<usize> {
    let from = atoms.first().map_or(0, |atom| atom.bytes.start);
    from..atoms.last().map_or(from, |atom| atom.bytes.end)
}

fn compound_end(atoms: &[Atom], at: usize) -> usize {
    let is_digits = |atom: &Atom| atom.script == Script::Number && !plain(atom).contains('.');
    let is_short = |atom: &Atom| plain(atom).len() <= 3;
    let first = &atoms[at];
    let Some(next) = atoms.get(at + 1).filter(|next| is_digits(next)) else {
        return at + 1;
    };
    if first.script == Script::Latin {
        let close = matches!(next.glue, Glue::Touching | Glue::Hyphen);
        return if close && is_short(first) && is_short(next) { at + 2 } else { at + 1 };
    }
    let in_groups = is_short(first) && next.glue == Glue::Space;
    if !is_digits(first) || !(in_groups || next.glue == Glue::Hyphen) {
        return at + 1;
    }
    let fits = |atom: &&Atom| {
        is_digits(atom) && atom.glue == next.glue && (!in_groups || plain(atom).len() == 3)
    };
    at + 1 + atoms[at + 1..].iter().take_while(fits).count()
}

/// The barest spelling of a word or number.
fn plain(atom: &Atom) -> &str {
    match &atom.shape {
        Shape::Word { bare: Some(bare), .. } => bare,
        Shape::Word { text, .. } | Shape::Number(text) => text,
        Shape::Clusters(_) => "",
    }
}

fn bytes(folded: &[Folded], letters: &Range<usize>) -> Range<usize> {
    let from = folded[letters.start].from as usize;
    from..folded[letters.end - 1].to as usize
}

fn glue(between: &[Folded]) -> Glue {
    match between {
        [] => Glue::Touching,
        [one] if one.letter == ' ' => Glue::Space,
        [one] if matches!(one.letter, '-' | '‐' | '–') => Glue::Hyphen,
        _ => Glue::Apart,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nepali_case_endings_come_off_and_vowels_stay() {
        let nepali = Analyser::for_language("ne");
        let stem = |text: &str| match nepali.atoms(text).remove(0).shape {
            Shape::Word { stem, .. } => stem,
            _ => None,
        };
        assert_eq!(stem("ज्यालाको"), stem("ज्याला"));
        assert_eq!(stem("ज्यालालाई"), stem("ज्याला"));
        assert_ne!(stem("काम"), stem("कम"));
        assert_ne!(stem("कामको"), stem("कम"));
    }
}
