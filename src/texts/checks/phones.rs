//! Phone numbers in a text: those that are known, and those that have the form of a Korean number.

use super::amounts;
use super::markup;
use super::reading::{Phones, take_out};
use super::writing::Writing;

/// The marks that stand between the parts of a number.
const HYPHENS: [char; 6] = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '.'];

/// No number has more parts, or is written longer, than these; the digits of a table may go on for pages.
const MOST_PARTS: usize = 4;
const LONGEST: usize = 20;

/// Takes the phone numbers out of a text, as they are dialled.
pub(super) fn take(text: &mut [char], writing: &Writing, known: &Phones) -> Vec<String> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < text.len() {
        if !begins(text, from) {
            from += 1;
            continue;
        }
        let ends = ends(text, from);
        let phone = ends.iter().rev().find_map(|to| {
            let written: String = text[from..*to].iter().collect();
            is_phone(&written, known).then_some((*to, written))
        });
        match phone {
            Some((to, written)) if !amounts::is_measured(text, from, to, writing) => {
                take_out(text, from, to);
                found.push(markup::dialled(&written));
                from = to;
            }
            _ => from += text[from..].iter().take_while(|c| c.is_ascii_digit()).count().max(1),
        }
    }
    found
}

fn begins(text: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| text.get(before));
    let free = before.is_none_or(|c| !c.is_ascii_alphanumeric() && !"-.,".contains(*c));
    let plus = text[at] == '+' && text.get(at + 1).is_some_and(char::is_ascii_digit);
    free && (text[at].is_ascii_digit() || plus)
}

/// Where a number that begins here may end: after each of its parts, as many as a number can have.
fn ends(text: &[char], from: usize) -> Vec<usize> {
    let digits = |at: usize| text[at..].iter().take_while(|c| c.is_ascii_digit()).count();
    let mut at = from + usize::from(text[from] == '+');
    at += digits(at);
    let mut ends = vec![at];
    while let Some(mark) = text.get(at).filter(|_| ends.len() < MOST_PARTS) {
        let closes = *mark == ')' && text.get(at + 1).is_some_and(|c| *c == ' ' || *c == '-');
        let skip = if closes { 2 } else { 1 };
        let joins = HYPHENS.contains(mark) || mark.is_whitespace() || *mark == ')';
        if !joins || at + skip >= text.len() || digits(at + skip) == 0 {
            break;
        }
        at += skip;
        at += digits(at);
        if at - from > LONGEST {
            break;
        }
        ends.push(at);
    }
    ends
}

fn is_phone(written: &str, known: &Phones) -> bool {
    let parts: Vec<&str> = written.split(|c: char| !c.is_ascii_digit()).collect();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let spaced = written.contains(char::is_whitespace) || written.contains('.');
    let digits = markup::dialled(written);
    if known.contains(&digits) && !spaced {
        return true;
    }
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    match lengths.as_slice() {
        // Of one part: a mobile phone or one abroad.
        [9..=12] => digits.starts_with('0'),
        // A nationwide number as 1577-1366 begins with 15, 16 or 18; 2025-2026 are years.
        [4, 4] => !spaced && ["15", "16", "18"].iter().any(|start| digits.starts_with(start)),
        // The short line of a province, as 031-120.
        [2 | 3, 3 | 4] => !spaced && digits.starts_with('0'),
        [2 | 3, 3 | 4, 4] | [2, 1..=3, 3 | 4, 4] => digits.starts_with('0'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_as_long_as_a_text_are_read_at_once() {
        let writing = Writing::of(crate::language::Lang::KOREAN);
        for flood in ["1 ", "1-", "010-", "02) "] {
            let text = format!("{}; 031-481-3301", flood.repeat(10_000 / flood.len()));
            let mut text: Vec<char> = text.chars().collect();
            let found = take(&mut text, &writing, &Phones::new());
            assert_eq!(found.last().map(String::as_str), Some("0314813301"), "{flood}");
        }
    }
}
