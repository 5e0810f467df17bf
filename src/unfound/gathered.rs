//! What was searched for in vain since it was last written down.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::language::Lang;
use crate::search;

/// Longer than this is a sentence, and in sentences people tell of themselves.
const LONGEST: usize = 40;
/// Numbers of so many digits may be somebody's: a phone, a card, an account.
const LONG_NUMBER: usize = 5;
/// What stands for a long number.
const MASK: char = '…';
/// So many different searches are held until they are written; what comes on top is lost.
const MOST: usize = 500;

/// Searches of a short while, by language and folded words. It never waits, and never grows past its bound.
#[derive(Debug, Default)]
pub struct Gathered(Mutex<Batch>);

/// What is written at once.
#[derive(Debug, Default)]
pub struct Batch {
    pub(super) words: BTreeMap<(Lang, String), Times>,
    /// Long sentences, of which nothing is kept.
    pub(super) long: BTreeMap<Lang, u64>,
}

#[derive(Debug)]
pub(super) struct Times {
    /// As it was typed first.
    pub typed: String,
    pub times: u64,
}

enum Kept {
    Words(String),
    OnlyCounted,
    Nothing,
}

impl Gathered {
    /// Notes that a search in a language found nothing.
    pub fn note(&self, lang: Lang, typed: &str) {
        let kept = kept(typed);
        let mut batch = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match kept {
            Kept::Nothing => {}
            Kept::OnlyCounted => *batch.long.entry(lang).or_default() += 1,
            Kept::Words(typed) => {
                let key = (lang, search::key(&typed));
                if let Some(known) = batch.words.get_mut(&key) {
                    known.times += 1;
                } else if batch.words.len() < MOST {
                    batch.words.insert(key, Times { typed, times: 1 });
                }
            }
        }
    }

    /// Takes out what was noted.
    pub fn take(&self) -> Batch {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts back what could not be written, as far as there is room.
    pub fn put_back(&self, batch: Batch) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (lang, times) in batch.long {
            *held.long.entry(lang).or_default() += times;
        }
        for (key, times) in batch.words {
            if let Some(known) = held.words.get_mut(&key) {
                known.times += times.times;
            } else if held.words.len() < MOST {
                held.words.insert(key, times);
            }
        }
    }
}

impl Batch {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.long.is_empty()
    }
}

/// What may be kept of what somebody typed: short, without addresses and without long numbers.
fn kept(typed: &str) -> Kept {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let typed = words.join(" ");
    let is_address = typed.contains('@') || typed.contains("://") || typed.contains("www.");
    if is_address {
        return Kept::Nothing;
    }
    if typed.chars().count() > LONGEST {
        return Kept::OnlyCounted;
    }
    let masked = masked(&typed);
    let says = masked.chars().any(char::is_alphanumeric);
    if says && !search::key(&masked).is_empty() { Kept::Words(masked) } else { Kept::Nothing }
}

/// With a mask for each long number, also where it is written in groups.
fn masked(typed: &str) -> String {
    let mut masked = String::new();
    let mut number = String::new();
    let flush = |number: &mut String, masked: &mut String| {
        let digits = number.chars().filter(|c| c.is_numeric()).count();
        let separators = number.chars().rev().take_while(|c| !c.is_numeric()).collect::<String>();
        if digits < LONG_NUMBER {
            masked.push_str(number);
        } else {
            masked.push(MASK);
            masked.extend(separators.chars().rev());
        }
        number.clear();
    };
    for letter in typed.chars() {
        let joins = matches!(letter, ' ' | '-' | '.' | '/' | '(' | ')' | '+') && !number.is_empty();
        if letter.is_numeric() || joins {
            number.push(letter);
        } else {
            flush(&mut number, &mut masked);
            masked.push(letter);
        }
    }
    flush(&mut number, &mut masked);
    masked.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(typed: &str) -> Option<String> {
        match kept(typed) {
            Kept::Words(words) => Some(words),
            Kept::OnlyCounted => Some("long".to_owned()),
            Kept::Nothing => None,
        }
    }

    #[test]
    fn numbers_of_people_are_masked() {
        assert_eq!(noted("call 010-1234-5678 now").as_deref(), Some("call … now"));
        assert_eq!(noted("900101-5123456").as_deref(), None);
        assert_eq!(noted("visa १२३४५६").as_deref(), Some("visa …"));
        assert_eq!(noted("E-9 1350 2027").as_deref(), Some("E-…"), "read as one number");
        assert_eq!(noted("visa E-9").as_deref(), Some("visa E-9"));
        assert_eq!(noted("119").as_deref(), Some("119"));
    }

    #[test]
    fn addresses_and_sentences_are_not_kept() {
        assert_eq!(noted("sok@example.org"), None);
        assert_eq!(noted("https://example.org/a"), None);
        assert_eq!(noted(&"ម".repeat(41)).as_deref(), Some("long"));
        assert_eq!(noted("  \u{200f} 🦀 "), None);
    }

    #[test]
    fn the_same_words_are_one_line_and_the_bound_holds() {
        let gathered = Gathered::default();
        gathered.note(Lang::KOREAN, "Zarplata");
        gathered.note(Lang::KOREAN, " zarplata ");
        for number in 0..2 * MOST {
            gathered.note(Lang::KOREAN, &format!("w{number}"));
        }
        let batch = gathered.take();
        assert_eq!(batch.words.len(), MOST);
        let times = batch.words.get(&(Lang::KOREAN, "zarplata".to_owned())).map(|it| it.times);
        assert_eq!(times, Some(2));
        assert!(gathered.take().is_empty());
        gathered.put_back(batch);
        assert_eq!(gathered.take().words.len(), MOST);
    }
}
