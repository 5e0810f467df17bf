//! A sentence as it stands on the turned screen: how large it can be, and its numbers, which are read from left to
//! right in every script.

use crate::language::digits;

/// What may stand once between two digits of one number: a phone, an amount, a day, a time.
const BETWEEN: [char; 9] = [' ', '\u{a0}', '-', '–', '.', ',', ':', '/', '·'];

/// Words, or a number within them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub is_number: bool,
}

/// A sentence in its pieces.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    pub pieces: Vec<Piece>,
    letters: usize,
}

impl Sentence {
    pub fn new(text: &str) -> Self {
        Self { pieces: pieces(text), letters: text.chars().count() }
    }

    pub fn is_empty(&self) -> bool {
        self.letters == 0
    }

    /// The class that sets its size: the fewer letters, the larger.
    pub fn size(&self) -> &'static str {
        match self.letters {
            0..=24 => "short",
            25..=80 => "mid",
            _ => "long",
        }
    }
}

/// In a sentence that runs from right to left, `010-1234-5678` would be read as `5678-1234-010`.
fn pieces(text: &str) -> Vec<Piece> {
    let letters: Vec<char> = text.chars().collect();
    let mut pieces = Vec::new();
    let mut rest = 0;
    let mut at = 0;
    while at < letters.len() {
        let end = end_of_number(&letters, at);
        if end == at {
            at += 1;
            continue;
        }
        push(&mut pieces, &letters[rest..at], false);
        push(&mut pieces, &letters[at..end], true);
        (rest, at) = (end, end);
    }
    push(&mut pieces, &letters[rest..], false);
    pieces
}

fn push(pieces: &mut Vec<Piece>, letters: &[char], is_number: bool) {
    if !letters.is_empty() {
        pieces.push(Piece { text: letters.iter().collect(), is_number });
    }
}

/// Where the number ends that begins at a place; the place itself if none begins there.
fn end_of_number(letters: &[char], at: usize) -> usize {
    let is_digit =
        |at: usize| letters.get(at).is_some_and(|letter| digits::fold(*letter).is_ascii_digit());
    let begins = at + usize::from(letters.get(at) == Some(&'+'));
    if !is_digit(begins) {
        return at;
    }
    let mut end = begins;
    loop {
        let joins = letters.get(end).is_some_and(|letter| BETWEEN.contains(letter));
        if is_digit(end) {
            end += 1;
        } else if joins && is_digit(end + 1) {
            end += 2;
        } else {
            return end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_alone() {
        let check = |text: &str, expected: &[&str]| {
            let pieces = pieces(text);
            let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
            assert_eq!(whole, text, "a letter was lost");
            let numbers: Vec<_> = pieces.iter().filter(|piece| piece.is_number).collect();
            let numbers: Vec<_> = numbers.iter().map(|piece| piece.text.as_str()).collect();
            assert_eq!(numbers, expected, "{text}");
        };
        check("", &[]);
        check("کل دوبارہ آئیں۔", &[]);
        check("010-1234-5678 پر فون کریں۔", &["010-1234-5678"]);
        check("فون: +82 10 1234 5678", &["+82 10 1234 5678"]);
        check("۲۰۲۶-۱۱-۲۳ کو 14:30 بجے", &["۲۰۲۶-۱۱-۲۳", "14:30"]);
        check("1,200,000원 - 3 개월.", &["1,200,000", "3"]);
        check("a+b, +, 5-", &["5"]);
    }

    #[test]
    fn a_long_sentence_is_smaller() {
        assert_eq!(Sentence::new("잠시만 기다려 주세요.").size(), "short");
        assert_eq!(Sentence::new(&"가".repeat(300)).size(), "long");
    }
}
