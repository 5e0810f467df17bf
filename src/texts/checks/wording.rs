//! The words of a translation: official terms as we translate them everywhere, and no Korean left over.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::What;
use super::reading::{Read, TAKEN};
use super::writing::is_letter;
use crate::language::Lang;
use crate::texts::terms::Term;

/// What may follow a term within a Korean word. With anything else it is another word: 최저임금법.
const PARTICLES: &[&str] = &[
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "에서",
    "에게",
    "에는",
    "에도",
    "에서는",
    "와",
    "과",
    "로",
    "으로",
    "로는",
    "으로는",
    "도",
    "만",
    "까지",
    "부터",
    "보다",
    "보다는",
    "나",
    "이나",
    "이란",
    "란",
    "이라고",
    "라고",
    "처럼",
    "마다",
    "인",
    "입니다",
    "이고",
    "이며",
    "들",
    "들은",
    "들이",
    "들을",
    "하고",
    "이면",
    "이라는",
    "라는",
];

/// How much of a word must be there: endings change, beginnings rarely.
const STEM_PERCENT: usize = 60;

/// The terms that the translation says in full somewhere, by id: from there on a shorter form is enough.
pub(super) fn introduced<'r, 't>(
    pairs: impl Iterator<Item = &'r (Read, Read)>,
    lang: Lang,
    terms: &'t [Term],
) -> BTreeSet<&'t str> {
    let targets: Vec<(&str, String)> =
        pairs.map(|(_, target)| (target.text.as_str(), fold(&target.text))).collect();
    let said = terms.iter().filter(|term| {
        let wanted = term.words.get(&lang).and_then(|word| word.word.as_ref());
        wanted.is_some_and(|wanted| {
            targets.iter().any(|(text, folded)| text.contains(&term.ko) || is_said(folded, wanted))
        })
    });
    said.map(|term| term.id.as_str()).collect()
}

/// The terms of the source that are missing in the translation.
pub(super) fn terms(
    source: &Read,
    target: &Read,
    lang: Lang,
    terms: &[Term],
    introduced: &BTreeSet<&str>,
) -> Vec<What> {
    let folded = fold(&target.text);
    let mut named: Vec<&Term> = terms.iter().filter(|term| names(&source.text, &term.ko)).collect();
    // A longer term holds the shorter one within it.
    let longer = named.clone();
    named.retain(|term| {
        !longer.iter().any(|other| other.ko != term.ko && other.ko.contains(&term.ko))
    });
    let missing = named.into_iter().filter_map(|term| {
        let wanted = term.words.get(&lang)?.word.as_ref()?;
        let said = target.text.contains(&term.ko)
            || is_said(&folded, wanted)
            || (introduced.contains(term.id.as_str()) && is_hinted(&folded, wanted));
        (!said).then(|| What::Term { ko: term.ko.clone(), wanted: wanted.clone() })
    });
    missing.collect()
}

/// Whether a Korean text has the term as a word, with a particle perhaps.
fn names(text: &str, term: &str) -> bool {
    let is_hangul = |c: char| matches!(c, '가'..='힣');
    text.match_indices(term).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let rest = &text[at + term.len()..];
        let end = rest.find(|c| !is_hangul(c)).unwrap_or(rest.len());
        let particle = &rest[..end];
        !before.is_some_and(is_hangul) && (particle.is_empty() || PARTICLES.contains(&particle))
    })
}

/// Whether the translation has the wanted words or one of their alternatives: a term gives them in
/// brackets, with slashes and commas.
fn is_said(folded: &str, wanted: &str) -> bool {
    let wanted = fold(wanted);
    wanted.split(['(', ')', '/', ',', '、', ';']).any(|alternative| {
        let mut words = words(alternative).peekable();
        words.peek().is_some() && words.all(|word| folded.contains(stem(word)))
    })
}

/// Whether it has at least one of the wanted words that are long enough to mean it.
fn is_hinted(folded: &str, wanted: &str) -> bool {
    words(&fold(wanted)).any(|word| word.chars().count() > 3 && folded.contains(stem(word)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_letter(c) && !c.is_numeric()).filter(|word| !word.is_empty())
}

fn stem(word: &str) -> &str {
    let letters = word.chars().count();
    let kept = (letters * STEM_PERCENT).div_ceil(100).max(letters.min(3));
    word.char_indices().nth(kept).map_or(word, |(end, _)| &word[..end])
}

fn fold(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}

/// Korean that is not there to be shown or read out: outside all brackets and quotation marks.
pub(super) fn korean(source: &Read, target: &Read, lang: Lang) -> Option<What> {
    if lang == Lang::KOREAN {
        return None;
    }
    let mut left: Vec<String> = Vec::new();
    let mut run = String::new();
    let mut enclosed = Enclosed::default();
    for c in target.text.chars().chain([TAKEN]) {
        let is_hangul = matches!(c, '가'..='힣' | 'ㄱ'..='ㆎ');
        if (is_hangul && !enclosed.now()) || (c == ' ' && !run.is_empty()) {
            run.push(c);
        } else if !run.is_empty() {
            left.push(std::mem::take(&mut run).trim().to_owned());
        }
        enclosed.pass(c);
    }
    // What stands for itself in the source, as a name in quotation marks, may stand here.
    left.retain(|found| !source.text.contains(&format!("'{found}'")));
    (!left.is_empty()).then(|| What::Korean { found: left.join(", ") })
}

/// How deep in brackets and quotation marks a place in a text is.
#[derive(Debug, Default)]
struct Enclosed {
    open: Vec<char>,
    /// Whether a letter was passed last: an apostrophe within a word opens nothing.
    in_word: bool,
}

impl Enclosed {
    const PAIRS: [(char, char); 13] = [
        ('(', ')'),
        ('[', ']'),
        ('（', '）'),
        ('「', '」'),
        ('『', '』'),
        ('《', '》'),
        ('〈', '〉'),
        ('«', '»'),
        ('“', '”'),
        ('„', '“'),
        ('‘', '’'),
        ('"', '"'),
        ('\'', '\''),
    ];

    fn now(&self) -> bool {
        !self.open.is_empty()
    }

    fn pass(&mut self, c: char) {
        if self.open.last() == Some(&c) {
            self.open.pop();
        } else if let Some((_, close)) = Self::PAIRS.iter().find(|(open, _)| *open == c)
            && !(self.in_word && "'‘\"".contains(c))
        {
            self.open.push(*close);
        }
        self.in_word = is_letter(c);
    }
}
