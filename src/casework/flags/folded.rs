//! A text letter by letter, as it is compared: lower case, without accents, digits of every script as ASCII.
//! Each letter knows where it stood.

use std::ops::Range;

use unicode_normalization::char::decompose_compatible;

use crate::language::digits;

/// A text as it is compared.
pub(super) struct Folded {
    letters: Vec<char>,
    /// The bytes of each letter in the text.
    places: Vec<Range<usize>>,
}

impl Folded {
    pub fn new(text: &str) -> Self {
        let (mut letters, mut places) = (Vec::new(), Vec::new());
        for (at, letter) in text.char_indices() {
            let place = at..at + letter.len_utf8();
            decompose_compatible(letter, |part| {
                for part in part.to_lowercase().filter(|part| !is_passed_over(*part)) {
                    letters.push(digits::fold(plain(part)));
                    places.push(place.clone());
                }
            });
        }
        Self { letters, places }
    }

    pub fn letters(&self) -> &[char] {
        &self.letters
    }

    pub fn get(&self, at: usize) -> Option<char> {
        self.letters.get(at).copied()
    }

    /// The letter before this one.
    pub fn before(&self, at: usize) -> Option<char> {
        self.get(at.checked_sub(1)?)
    }

    /// Where these letters stand in the text.
    pub fn bytes(&self, letters: &Range<usize>) -> Range<usize> {
        let start = self.places.get(letters.start).map_or(0, |place| place.start);
        let last = letters.end.checked_sub(1).and_then(|last| self.places.get(last));
        start..last.map_or(start, |place| place.end)
    }
}

/// Accents of Latin and Cyrillic letters, vowel signs of Arabic ones, and what has no width: people leave
/// them out, and keyboards put them in.
fn is_passed_over(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | '\u{200b}'..='\u{200f}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{ad}' | '\u{feff}')
}

/// One of each: apostrophes, hyphens, spaces, and the crossed d that is no letter with an accent.
fn plain(letter: char) -> char {
    match letter {
        'ʻ' | 'ʼ' | '‘' | '’' | '`' | '´' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | '_' => '-',
        'đ' => 'd',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    }
}
