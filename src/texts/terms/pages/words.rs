//! All terms by the Korean alphabet, so that somebody can look a Korean word up.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;

use crate::texts::terms::{self, ShownTerm, at_the_counter};
use crate::web::{Fault, Frame, Visit};

/// The initial consonants in the order in which Unicode composes syllables; a doubled one stands with its
/// single in a dictionary.
const INITIALS: [char; 19] = [
    'ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];
/// Where the syllables begin, and how many begin with one consonant (Unicode, section 3.12).
const FIRST: u32 = 0xac00;
const EACH: u32 = 588;

#[derive(Template)]
#[template(path = "texts/terms/pages/words.html")]
struct Page {
    frame: Frame,
    shelves: Vec<Shelf>,
}

/// The words that begin with one consonant.
struct Shelf {
    letter: char,
    anchor: String,
    terms: Vec<ShownTerm>,
}

pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let mut terms = terms::all(&mut tx).await?;
    terms.sort_by(|one, other| one.ko.cmp(&other.ko));
    // Words of one consonant stand together, since syllables are sorted by it first.
    let mut shelves: BTreeMap<char, Vec<ShownTerm>> = BTreeMap::new();
    let explained_in = visit.chain().first().copied().unwrap_or(visit.lang);
    for term in at_the_counter(terms.iter(), visit.lang, explained_in, &visit.app.city) {
        shelves.entry(initial(&term.ko)).or_default().push(term);
    }
    let shelf = |(letter, terms)| Shelf {
        letter,
        anchor: format!("letter-{:x}", u32::from(letter)),
        terms,
    };
    let shelves = shelves.into_iter().map(shelf).collect();
    let frame = visit.frame(visit.words.say("terms-heading"));
    let frame = frame.described(visit.words.say("terms-words-lead"));
    visit.publish(&Page { frame, shelves })
}

/// The consonant that a word begins with; its first letter where it is not written in Hangul.
fn initial(word: &str) -> char {
    let first = word.chars().next().unwrap_or('#');
    let place = u32::from(first).checked_sub(FIRST).map(|code| code / EACH);
    let consonant = place.and_then(|place| INITIALS.get(usize::try_from(place).ok()?));
    consonant.copied().unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::initial;

    #[test]
    fn a_word_stands_with_its_consonant() {
        for (word, consonant) in
            [("가정", 'ㄱ'), ("까치", 'ㄱ'), ("임금체불", 'ㅇ'), ("힣", 'ㅎ'), ("4대보험", '4')]
        {
            assert_eq!(initial(word), consonant, "{word}");
        }
    }
}
