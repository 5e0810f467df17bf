//! Numbers that name one person: a registration number, a passport.

use std::ops::Range;

use super::Kind;
use super::folded::Folded;
use super::words;

/// How far before a number the word for a passport may stand, in letters.
const NEAR: usize = 24;

/// Six digits of a birthday, one of 1 to 8, six more (Resident Registration Act, Enforcement Rule, art. 2).
pub(super) fn registrations(text: &Folded) -> Vec<(Kind, Range<usize>)> {
    let starts = (0..text.letters().len()).filter(|at| is_number_start(text, *at));
    let found = starts.filter_map(|at| Some((Kind::Registration, at..registration(text, at)?)));
    found.collect()
}

/// Where a registration number that begins here ends. Written in one piece it might be an account, so that
/// it must begin with a day.
fn registration(text: &Folded, start: usize) -> Option<usize> {
    let day = digits(text, start, 6)?;
    let mut at = start + 6;
    while matches!(text.get(at), Some(' ' | '-' | '.' | '·' | '~')) && at < start + 9 {
        at += 1;
    }
    let is_one_piece = at == start + 6;
    let rest = digits(text, at, 7)?;
    let fits = matches!(rest.first(), Some('1'..='8')) && (!is_one_piece || is_day(&day));
    let ends = !text.get(at + 7).is_some_and(|next| next.is_ascii_digit());
    // A hyphen and more digits: an account or an order.
    let goes_on =
        text.get(at + 7) == Some('-') && text.get(at + 8).is_some_and(|next| next.is_ascii_digit());
    (fits && ends && !goes_on).then_some(at + 7)
}

fn is_day(digits: &[char]) -> bool {
    let number = |from: usize| {
        let two = digits.get(from..from + 2).map(|two| two.iter().collect::<String>());
        two.and_then(|two| two.parse::<u32>().ok()).unwrap_or(0)
    };
    (1..=12).contains(&number(2)) && (1..=31).contains(&number(4))
}

/// One or two Latin letters with 7 to 9 digits (ICAO Doc 9303, part 4, leaves nine places), a Korean one with
/// a letter among them; or bare digits where a passport is spoken of just before.
pub(super) fn passports(text: &Folded) -> Vec<(Kind, Range<usize>)> {
    let starts = 0..text.letters().len();
    let found = starts.filter_map(|at| Some((Kind::Passport, at..passport(text, at)?)));
    found.collect()
}

fn passport(text: &Folded, start: usize) -> Option<usize> {
    if text.before(start).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let is_spoken_of =
        || words::speaks_of_passport(&text.letters()[start.saturating_sub(NEAR)..start]);
    let letters = run(text, start, |letter| letter.is_ascii_lowercase());
    if letters == 0 {
        let count = run(text, start, |letter| letter.is_ascii_digit());
        let ends = !text.get(start + count).is_some_and(char::is_alphanumeric);
        let is_number = (7..=9).contains(&count) && ends && !is_money(text, start, start + count);
        return (is_number && is_number_start(text, start) && is_spoken_of())
            .then_some(start + count);
    }
    let first: String = text.letters()[start..start + letters].iter().collect();
    if letters > 2 || words::is_no_passport(&first) {
        return None;
    }
    let mut at = start + letters;
    if matches!(text.get(at), Some(' ' | '-')) && is_spoken_of() {
        at += 1;
    }
    let end = numbered(text, at)?;
    (!is_money(text, at, end) || is_spoken_of()).then_some(end)
}

/// Where the number of a passport ends whose digits begin here.
fn numbered(text: &Folded, at: usize) -> Option<usize> {
    let count = run(text, at, |letter| letter.is_ascii_digit());
    let after = text.get(at + count);
    // A Korean passport since 2021: M, three digits, a letter, four digits.
    if count == 3 && after.is_some_and(|letter| letter.is_ascii_lowercase()) {
        let rest = run(text, at + 4, |letter| letter.is_ascii_digit());
        let ends = !text.get(at + 4 + rest).is_some_and(char::is_alphanumeric);
        return (rest == 4 && ends).then_some(at + 8);
    }
    // A Philippine one ends with a letter.
    let end = match after {
        Some(letter) if letter.is_ascii_lowercase() => at + count + 1,
        _ => at + count,
    };
    let ends = !text.get(end).is_some_and(|next| next.is_ascii_alphanumeric());
    ((7..=9).contains(&count) && ends).then_some(end)
}

/// A round number is a sum of money.
fn is_money(text: &Folded, start: usize, end: usize) -> bool {
    text.letters().get(start..end).is_some_and(|digits| digits.ends_with(&['0', '0', '0']))
}

fn is_number_start(text: &Folded, at: usize) -> bool {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let goes_on = text.before(at) == Some('-') && at >= 2 && is_digit(text.get(at - 2));
    is_digit(text.get(at)) && !is_digit(text.before(at)) && !goes_on
}

fn digits(text: &Folded, at: usize, count: usize) -> Option<Vec<char>> {
    let digits = text.letters().get(at..at + count)?;
    digits.iter().all(char::is_ascii_digit).then(|| digits.to_vec())
}

fn run(text: &Folded, at: usize, is_one: impl Fn(char) -> bool) -> usize {
    text.letters().iter().skip(at).take_while(|letter| is_one(**letter)).count()
}
