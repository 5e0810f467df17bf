//! Words and codes that name a residence status, in the languages of the city.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Kind;
use super::folded::Folded;

/// How far around a code a visa may be spoken of, in letters.
const NEAR: usize = 16;

#[derive(Deserialize)]
struct File {
    codes: Vec<String>,
    bare_codes: Vec<String>,
    codes_beside_a_visa: Vec<String>,
    visa: Vec<String>,
    passport: Vec<String>,
    not_passports: BTreeSet<String>,
    alike: BTreeMap<char, char>,
    words: BTreeMap<String, Vec<String>>,
}

/// The file, its words folded as the texts are.
struct Known {
    codes: BTreeSet<String>,
    bare_codes: BTreeSet<String>,
    beside_a_visa: BTreeSet<String>,
    visa: Vec<Phrase>,
    passport: Vec<Phrase>,
    not_passports: BTreeSet<String>,
    alike: BTreeMap<char, char>,
    statuses: Vec<Phrase>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is part of the program, and a test reads it")]
    let file: File = toml::from_str(include_str!("../flags.toml"))
        .expect("invariant: flags.toml is well formed");
    let phrases = |words: &[String]| words.iter().map(|word| Phrase::new(word)).collect();
    let bare = |codes: &[String]| codes.iter().map(|code| code.replace('-', "")).collect();
    Known {
        codes: bare(&file.codes),
        bare_codes: bare(&file.bare_codes),
        beside_a_visa: bare(&file.codes_beside_a_visa).union(&bare(&file.codes)).cloned().collect(),
        visa: phrases(&file.visa),
        passport: phrases(&file.passport),
        not_passports: file.not_passports,
        alike: file.alike,
        statuses: file
            .words
            .values()
            .flat_map(|words| words.iter().map(|w| Phrase::new(w)))
            .collect(),
    }
});

/// Words as they are looked for.
struct Phrase {
    letters: Vec<char>,
    /// A script that is written without spaces, so that a word may begin anywhere and be spaced at will.
    is_unspaced: bool,
    /// The last word ends with it.
    is_whole: bool,
}

impl Phrase {
    fn new(words: &str) -> Self {
        let bare = words.strip_suffix('$');
        let letters = Folded::new(bare.unwrap_or(words)).letters().to_vec();
        let is_unspaced = letters.first().copied().is_some_and(is_unspaced);
        Self { letters, is_unspaced, is_whole: bare.is_some() }
    }

    /// Where it ends, if it begins here.
    fn end(&self, text: &[char], start: usize) -> Option<usize> {
        let before = start.checked_sub(1).and_then(|at| text.get(at));
        if !self.is_unspaced && before.is_some_and(|letter| letter.is_alphanumeric()) {
            return None;
        }
        let mut at = start;
        for (index, letter) in self.letters.iter().enumerate() {
            let gap = text.iter().skip(at).take_while(|next| is_gap(**next)).count();
            if *letter == ' ' {
                if gap == 0 && !self.is_unspaced {
                    return None;
                }
                at += gap;
                continue;
            }
            if self.is_unspaced && index > 0 {
                at += gap.min(1);
            }
            if text.get(at) != Some(letter) {
                return None;
            }
            at += 1;
        }
        let goes_on = text.get(at).is_some_and(|next| next.is_alphanumeric());
        (!(self.is_whole && goes_on)).then_some(at)
    }

    fn is_in(&self, text: &[char]) -> bool {
        (0..text.len()).any(|at| self.end(text, at).is_some())
    }
}

fn is_gap(letter: char) -> bool {
    matches!(letter, ' ' | '-')
}

/// Hangul (decomposed), Han, Thai, Lao, Khmer, Burmese.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3400}'..='\u{9fff}' | '\u{e00}'..='\u{eff}'
        | '\u{1780}'..='\u{17ff}' | '\u{1000}'..='\u{109f}')
}

/// Every status that is named in words or by its code.
pub(super) fn statuses(text: &Folded) -> Vec<(Kind, Range<usize>)> {
    let letters = text.letters();
    let mut found = Vec::new();
    for start in 0..letters.len() {
        let named = KNOWN.statuses.iter().filter_map(|phrase| phrase.end(letters, start)).max();
        if let Some(end) = named.or_else(|| code(text, start)) {
            found.push((Kind::Status, start..end));
        }
    }
    found
}

/// Where a code that begins here ends: `E-9`, `e9`, `F 4`, `E-7-4`.
fn code(text: &Folded, start: usize) -> Option<usize> {
    if text.before(start).is_some_and(|letter| letter.is_alphanumeric() || letter == '-') {
        return None;
    }
    let typed = text.get(start)?;
    let letter = KNOWN.alike.get(&typed).copied().unwrap_or(typed);
    let is_hyphened = text.get(start + 1) == Some('-');
    let is_spaced = text.get(start + 1) == Some(' ');
    let first = start + 1 + usize::from(is_hyphened || is_spaced);
    let count = text.letters().iter().skip(first).take_while(|l| l.is_ascii_digit()).count();
    let number: String = text.letters().iter().skip(first).take(count).collect();
    let code = format!("{letter}{number}");
    let end = ended(text, first + count)?;
    let is_one = if is_hyphened {
        KNOWN.codes.contains(&code)
    } else {
        !is_spaced && KNOWN.bare_codes.contains(&code)
    };
    let around = text.letters().get(start.saturating_sub(NEAR)..).unwrap_or_default();
    let around = &around[..around.len().min(2 * NEAR)];
    let beside =
        || KNOWN.beside_a_visa.contains(&code) && KNOWN.visa.iter().any(|visa| visa.is_in(around));
    (is_one || beside()).then_some(end)
}

/// Where the code ends after its number: a finer number may follow, a letter of its own script may not.
fn ended(text: &Folded, at: usize) -> Option<usize> {
    let finer = text.get(at) == Some('-') && text.get(at + 1).is_some_and(|l| l.is_ascii_digit());
    let end = if finer { at + 2 } else { at };
    let follows = text.get(end);
    let is_end = !follows.is_some_and(|l| l.is_ascii_alphanumeric() || is_cyrillic(l));
    // `E-9-1234` is an order, `E-9.5` a size.
    let goes_on = matches!(follows, Some('-' | '.' | ',' | ':'))
        && text.get(end + 1).is_some_and(|l| l.is_ascii_digit());
    (is_end && !goes_on).then_some(end)
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{4ff}').contains(&letter)
}

/// Whether a passport is spoken of in these letters.
pub(super) fn speaks_of_passport(letters: &[char]) -> bool {
    KNOWN.passport.iter().any(|passport| passport.is_in(letters))
}

/// Letters that stand before other numbers.
pub(super) fn is_no_passport(letters: &str) -> bool {
    KNOWN.not_passports.contains(letters)
}

/// The tags of the languages that have words.
#[cfg(test)]
pub(super) fn languages() -> Vec<String> {
    #[derive(Deserialize)]
    struct Words {
        words: BTreeMap<String, Vec<String>>,
    }
    let file: Words = toml::from_str(include_str!("../flags.toml")).expect("a file");
    file.words.into_keys().collect()
}
