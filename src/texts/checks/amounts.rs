//! Numbers in a text as each language groups and multiplies them, and which of them are won.

use super::reading::{TAKEN, take_out};
use super::writing::{Writing, is_letter, is_unspaced};

/// A number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// As it is written.
    pub shown: String,
    /// In plain decimal digits, without zeros that say nothing.
    pub value: String,
    /// What it means to somebody who groups otherwise: `10.320` is ten thousand or ten and a third.
    pub other: Option<String>,
    pub origin: Origin,
    /// Whether percents are counted.
    pub is_rate: bool,
}

/// Where a number was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Number,
    Won,
    /// The year, month or day of a date that had no counterpart.
    Date,
    /// The name of a month alone, which may be another word: the English may.
    Month,
}

/// No number has more groups. A list of thousands is judged in stretches of so many, and not anew as a whole
/// from each of its members on.
const MOST_PARTS: usize = 12;

/// The values of a group of digits with its marks.
type Values = (String, Option<String>);

/// Takes the numbers out of a text.
pub(super) fn take(text: &mut [char], writing: &Writing) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < text.len() {
        if !text[from].is_ascii_digit() {
            from += 1;
            continue;
        }
        let (values, mut to) = multiplied(text, from, writing);
        let is_won = won_after(text, to, writing);
        let won = is_won.is_some() || won_before(text, from, writing);
        to = is_won.unwrap_or(to);
        let shown = take_out(text, from, to);
        let origin = if won { Origin::Won } else { Origin::Number };
        let is_rate = text.get(to).is_some_and(|c| matches!(c, '%' | '％' | '퍼' | '٪'));
        let (value, other) = values;
        found.push(Amount { shown, value, other, origin, is_rate });
        from = to;
    }
    found
}

/// Whether what stands there is an amount of won or an article of the law, and so no phone.
pub(super) fn is_measured(text: &[char], from: usize, to: usize, writing: &Writing) -> bool {
    let grouped = text.get(to).is_some_and(|c| *c == ',' || *c == '.')
        && text.get(to + 1).is_some_and(char::is_ascii_digit);
    grouped
        || is_group(text, from, to, writing)
        || is_article(text, from)
        || won_after(text, to, writing).is_some()
        || won_before(text, from, writing)
}

/// Whether these digits are a group of a number with spaces between: the 112 of 127 112.
fn is_group(text: &[char], from: usize, to: usize, writing: &Writing) -> bool {
    let joins = |at: usize| {
        text.get(at).is_some_and(|c| {
            matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}')
                || (*c == ' ' && writing.group.is_whitespace())
        })
    };
    let digits = |at: usize| text.iter().skip(at).take_while(|c| c.is_ascii_digit()).count();
    let before = from >= 2 && to - from == 3 && joins(from - 1) && text[from - 2].is_ascii_digit();
    let after = to - from <= 3 && joins(to) && digits(to + 1) == 3;
    text[from] != '0' && digits(from) == to - from && (before || after)
}

/// Whether a number is that of an article of the law, as in 제104조.
pub(super) fn is_article(text: &[char], from: usize) -> bool {
    from.checked_sub(1).and_then(|before| text.get(before)) == Some(&'제')
}

/// A number with the words that multiply it: `1만 5천` is 15,000.
fn multiplied(text: &[char], from: usize, writing: &Writing) -> (Values, usize) {
    let ((value, other), to) = plain(text, from, writing);
    let Some((power, mut end)) = magnitude(text, to, writing) else {
        return ((value, other), to);
    };
    let mut sum = shifted(&value, power);
    let mut smallest = power;
    // Only where the words are glued on do such parts follow one another.
    while end > 0 && is_unspaced(text[end - 1]) {
        let next = end + usize::from(text.get(end) == Some(&' '));
        if !text.get(next).is_some_and(char::is_ascii_digit) {
            break;
        }
        let ((part, _), part_end) = plain(text, next, writing);
        let (power, part_end) = magnitude(text, part_end, writing).unwrap_or((0, part_end));
        let part = shifted(&part, power);
        let counted = power > 0 || won_after(text, part_end, writing).is_some();
        let (Some(total), true) = (added(&sum, &part), counted && part.len() <= smallest) else {
            break;
        };
        (sum, smallest, end) = (total, power, part_end);
    }
    ((sum, other.map(|other| shifted(&other, power))), end)
}

/// A number without words: its digits and the marks between them.
fn plain(text: &[char], from: usize, writing: &Writing) -> (Values, usize) {
    let mut parts = parts(text, from, writing);
    loop {
        let end = parts.last().map_or(from, |part| part.end);
        if let Some(values) = values(&parts, writing) {
            return (values, end);
        }
        // The last part is of another number, as in a list.
        parts.pop();
    }
}

#[derive(Debug)]
struct Part {
    /// The mark before it; a space for all kinds of space.
    mark: char,
    digits: String,
    end: usize,
}

fn parts(text: &[char], from: usize, writing: &Writing) -> Vec<Part> {
    let digits =
        |at: usize| text[at..].iter().take_while(|c| c.is_ascii_digit()).collect::<String>();
    let first = digits(from);
    let mut at = from + first.len();
    let mut parts = vec![Part { mark: '\0', digits: first, end: at }];
    while let Some(mark) = text.get(at).filter(|_| parts.len() < MOST_PARTS) {
        let mark = match mark {
            ',' | '.' => *mark,
            '٬' => ',',
            '٫' => '.',
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            // A plain space stands in a number only where the language groups by spaces.
            ' ' if writing.group.is_whitespace() => ' ',
            _ => break,
        };
        let part = if at + 1 < text.len() { digits(at + 1) } else { String::new() };
        if part.is_empty() || (mark == ' ' && part.len() != 3) {
            break;
        }
        at += 1 + part.len();
        parts.push(Part { mark, digits: part, end: at });
    }
    parts
}

/// What the parts mean together; none if they are not one number.
fn values(parts: &[Part], writing: &Writing) -> Option<Values> {
    let (first, rest) = parts.split_first()?;
    let Some((last, middle)) = rest.split_last() else {
        return Some((decimal(&first.digits, ""), None));
    };
    let whole: String = parts.iter().map(|part| part.digits.as_str()).collect();
    let before: String = parts[..parts.len() - 1].iter().map(|p| p.digits.as_str()).collect();
    let grouped = is_grouped(parts);
    let alike = middle.iter().all(|part| part.mark == last.mark);
    if alike && (!middle.is_empty() || last.mark == ' ') {
        return grouped.then(|| (decimal(&whole, ""), None));
    }
    if !alike {
        let fraction = last.mark != ' ' && is_grouped(&parts[..parts.len() - 1]);
        return fraction.then(|| (decimal(&before, &last.digits), None));
    }
    let (group, fraction) = (decimal(&whole, ""), decimal(&before, &last.digits));
    let could_be_either = grouped && !first.digits.starts_with('0');
    match could_be_either {
        true if last.mark == writing.decimal => Some((fraction, Some(group))),
        true => Some((group, Some(fraction))),
        false => (last.mark == '.' || last.mark == writing.decimal).then_some((fraction, None)),
    }
}

/// Groups have three digits, or two before the last as in 12,00,000.
fn is_grouped(parts: &[Part]) -> bool {
    let Some((first, rest)) = parts.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    let alike = middle.iter().all(|part| part.mark == last.mark);
    let sized = middle.iter().all(|part| matches!(part.digits.len(), 2 | 3));
    alike && sized && last.digits.len() == 3 && first.digits.len() <= 3
}

/// Digits as one decimal number, written in one way.
pub(super) fn decimal(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

fn shifted(value: &str, power: usize) -> String {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let moved: String = fraction.chars().chain("0".repeat(power).chars()).take(power).collect();
    decimal(&format!("{whole}{moved}"), fraction.get(power..).unwrap_or_default())
}

fn added(one: &str, other: &str) -> Option<String> {
    let sum = one.parse::<u128>().ok()?.checked_add(other.parse().ok()?)?;
    Some(sum.to_string())
}

/// The power of ten of the words that follow, and where they end.
fn magnitude(text: &[char], at: usize, writing: &Writing) -> Option<(usize, usize)> {
    let (mut power, mut end) = (0, at);
    while let Some((more, to)) = one_magnitude(text, end, writing) {
        (power, end) = (power + more, to);
    }
    (power > 0).then_some((power, end))
}

fn one_magnitude(text: &[char], at: usize, writing: &Writing) -> Option<(usize, usize)> {
    let gap = usize::from(text.get(at).is_some_and(|c| c.is_whitespace() || *c == '-'));
    writing.magnitudes.iter().find_map(|(word, power)| {
        let short = word.len() == 1 && is_unspaced(word[0]);
        let from = if short { at } else { at + gap };
        let to = from + word.len();
        let written = text.get(from..to)?;
        if !written.iter().zip(word).all(|(c, letter)| lower(*c) == *letter) {
            return None;
        }
        if is_unspaced(word[0]) {
            return Some((*power, to));
        }
        let ending = text[to..].iter().take_while(|c| is_letter(**c)).count();
        (ending <= 4).then_some((*power, to + ending))
    })
}

/// Where a word for won ends, if one follows.
fn won_after(text: &[char], at: usize, writing: &Writing) -> Option<usize> {
    let from = at + usize::from(text.get(at).is_some_and(|c| c.is_whitespace()));
    let to = writing.won_after.iter().find_map(|word| {
        let to = from + word.chars().count();
        let written = text.get(from..to)?.iter().map(|c| lower(*c));
        written.eq(word.chars()).then_some(to)
    })?;
    let ending = text[to..].iter().take_while(|c| is_letter(**c)).count();
    let is_whole = text.get(to - 1).is_some_and(|c| is_unspaced(*c)) || ending <= 3;
    is_whole.then_some(to)
}

fn won_before(text: &[char], from: usize, writing: &Writing) -> bool {
    let before = text.get(..from).unwrap_or_default();
    let space = before.iter().rev().take_while(|c| c.is_whitespace()).count();
    let before = &before[..before.len() - space];
    space < 2
        && !before.ends_with(&[TAKEN])
        && writing.won_before.iter().any(|word| {
            let word: Vec<char> = word.chars().collect();
            let start = before.len().checked_sub(word.len());
            start
                .and_then(|start| before.get(start..))
                .is_some_and(|end| end.iter().zip(&word).all(|(c, letter)| lower(*c) == *letter))
        })
}

pub(super) fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_as_long_as_a_text_is_read_at_once() {
        for tag in ["ko", "en", "ru"] {
            let lang = crate::language::Lang::parse(tag).expect("a tag");
            let mut list: Vec<char> = "1,1,1,1, ".repeat(1_111).chars().collect();
            list.extend("1,".repeat(5_000).chars());
            list.extend("7 200".chars());
            let found = take(&mut list, &Writing::of(lang));
            let last = found.last().map(|amount| amount.shown.as_str());
            assert!(last.is_some_and(|shown| shown.ends_with("200")), "{tag}: {last:?}");
            assert!(found.len() > 400, "{tag}: {}", found.len());
            assert!(!list.iter().any(char::is_ascii_digit), "{tag}");
        }
    }
}
