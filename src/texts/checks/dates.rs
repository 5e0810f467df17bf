//! Days and months in a text: in digits (2026-11-06), and as each language writes them (6 ноября 2026 г.).

use super::amounts::{Amount, Origin, lower};
use super::reading::{TAKEN, take_out};
use super::writing::{Writing, is_letter, is_unspaced};

/// A date or a part of one that has a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub shown: String,
    pub year: Option<u32>,
    pub month: u32,
    pub day: Option<u32>,
    /// Whether month and day may be the other way round, as in 11/06/2026.
    turnable: bool,
    /// Whether the month was a word.
    named: bool,
}

impl Day {
    pub fn is_same(&self, other: &Self) -> bool {
        let turned = other.day == Some(self.month) && self.day == Some(other.month);
        self.year == other.year
            && ((self.month, self.day) == (other.month, other.day)
                || (turned && (self.turnable || other.turnable)))
    }

    /// Whether both say a year or neither, and both a day or neither.
    pub fn says_as_much_as(&self, other: &Self) -> bool {
        self.year.is_some() == other.year.is_some() && self.day.is_some() == other.day.is_some()
    }

    /// Its numbers, for when the other language writes the date in pieces.
    pub fn numbers(&self) -> Vec<Amount> {
        let alone = self.named && self.year.is_none() && self.day.is_none();
        let month = if alone { Origin::Month } else { Origin::Date };
        let amount = |number: u32, origin| Amount {
            shown: number.to_string(),
            value: number.to_string(),
            other: None,
            origin,
            is_rate: false,
        };
        let rest = [self.year, self.day].into_iter().flatten();
        let rest = rest.map(|number| amount(number, Origin::Date));
        std::iter::once(amount(self.month, month)).chain(rest).collect()
    }
}

/// More than the letters of any name of a month. What is typed may be one word of a million letters, and at each
/// of them a date is looked for.
const LONGEST_WORD: usize = 24;
/// The most characters between the parts of a date.
const LONGEST_GAP: usize = 12;

/// Takes the dates out of a text.
pub(super) fn take(text: &mut [char], writing: &Writing) -> Vec<Day> {
    let mut found = take_digits(text);
    let mut from = 0;
    while from < text.len() {
        let Some((start, end, month, named)) = month_at(text, from, writing) else {
            from += 1;
            continue;
        };
        let (mut begin, mut finish) = (start, end);
        let mut day =
            Day { shown: String::new(), year: None, month, day: None, turnable: false, named };
        while let Some((at, number)) = number_before(text, begin, writing)
            && day.place(number)
        {
            begin = at;
        }
        while let Some((at, number)) = number_after(text, finish, writing)
            && day.place(number)
        {
            finish = at;
        }
        day.shown = take_out(text, begin, finish).trim().to_owned();
        found.push(day);
        from = finish;
    }
    found
}

impl Day {
    /// Takes a number as the year or the day if it can be one.
    fn place(&mut self, number: u32) -> bool {
        let slot = match number {
            1..=31 => &mut self.day,
            1900..=2100 => &mut self.year,
            _ => return false,
        };
        if slot.is_some() {
            return false;
        }
        *slot = Some(number);
        true
    }
}

/// Dates in digits alone: 2026-11-06, 2026. 11. 6., 06.11.2026, 11/06/2026.
fn take_digits(text: &mut [char]) -> Vec<Day> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let Some((numbers, to)) = three_numbers(text, from) else {
            from += 1;
            continue;
        };
        let (year, month, day, last) = match numbers {
            [year @ 1900..=2100, month, day] => (year, month, day, false),
            [day, month, year @ 1900..=2100] if month <= 12 => (year, month, day, true),
            [month, day, year @ 1900..=2100] => (year, month, day, true),
            _ => (0, 0, 0, false),
        };
        if (1..=12).contains(&month) && (1..=31).contains(&day) {
            let shown = take_out(text, from, to);
            let (year, day, turnable) = (Some(year), Some(day), last && day <= 12);
            found.push(Day { shown, year, month, day, turnable, named: false });
        }
        from = to;
    }
    found
}

/// Three numbers with the same mark between them, and where they end.
fn three_numbers(text: &[char], from: usize) -> Option<([u32; 3], usize)> {
    let free = |at: Option<usize>| {
        at.and_then(|at| text.get(at)).is_none_or(|c| !c.is_ascii_digit() && *c != '-')
    };
    let (first, mut at) = number_at(text, from)?;
    let mark = *text.get(at).filter(|c| "-./".contains(**c))?;
    let mut numbers = [first, 0, 0];
    for number in numbers.iter_mut().skip(1) {
        if text.get(at) != Some(&mark) {
            return None;
        }
        let space = usize::from(mark == '.' && text.get(at + 1) == Some(&' '));
        (*number, at) = number_at(text, at + 1 + space)?;
    }
    (free(from.checked_sub(1)) && free(Some(at))).then_some((numbers, at))
}

/// A number of at most four digits, and where it ends.
fn number_at(text: &[char], from: usize) -> Option<(u32, usize)> {
    let written = text.get(from..)?.iter().take(5);
    let digits: String = written.take_while(|c| c.is_ascii_digit()).collect();
    let fits = (1..=4).contains(&digits.len());
    fits.then(|| digits.parse().ok().map(|number| (number, from + digits.len()))).flatten()
}

/// A month that begins here: from, to, which, and whether by name.
fn month_at(text: &[char], at: usize, writing: &Writing) -> Option<(usize, usize, u32, bool)> {
    let months = &writing.months;
    let before = at.checked_sub(1).and_then(|before| text.get(before)).copied();
    let is = |from: usize, word: &[char]| stands_at(text, from, word);
    if text[at].is_ascii_digit() {
        let (month, end) = number_at(text, at).filter(|(number, _)| (1..=12).contains(number))?;
        let whole = before.is_none_or(|c| !c.is_ascii_digit() && c != '.' && c != ',');
        let space = usize::from(text.get(end) == Some(&' '));
        let marker = months.after.iter().find(|word| is(end, word) || is(end + space, word))?;
        let to = if is(end, marker) { end } else { end + space } + marker.len();
        return whole.then_some((at, to, month, false));
    }
    if before.is_some_and(|c| is_letter(c) && !is_unspaced(c)) {
        return None;
    }
    let prefixed = months.before.iter().find(|word| is(at, word)).and_then(|word| {
        let from = at + word.len() + 1;
        let (month, end) = number_at(text, from)?;
        let goes_on = text.get(end).is_some_and(|c| *c == '.' || *c == ',')
            && text.get(end + 1).is_some_and(char::is_ascii_digit);
        ((1..=12).contains(&month) && !goes_on).then_some((at, end, month, false))
    });
    prefixed.or_else(|| named_month(text, at, writing))
}

/// A name of a month, with another ending perhaps: март, марта, марте.
fn named_month(text: &[char], at: usize, writing: &Writing) -> Option<(usize, usize, u32, bool)> {
    let names = &writing.months.names;
    let whole = names.iter().find(|(name, _)| {
        let next = text.get(at + name.len()).copied();
        stands_at(text, at, name) && !next.is_some_and(|c| is_letter(c) && !is_unspaced(c))
    });
    if let Some((name, month)) = whole {
        return Some((at, at + name.len(), *month, true));
    }
    let length = text[at..].iter().take(LONGEST_WORD).take_while(|c| is_letter(**c)).count();
    let bent = |name: &Vec<char>| {
        let stem = name.get(..name.len().saturating_sub(1)).filter(|stem| stem.len() > 2);
        length <= name.len() + 1 && stem.is_some_and(|stem| stands_at(text, at, stem))
    };
    let mut months = names.iter().filter(|(name, _)| bent(name)).map(|(_, month)| *month);
    let month = months.next()?;
    // Two names that differ in their last letter alone, as iyun and iyul, have no other ending.
    months.all(|other| other == month).then_some((at, at + length, month, true))
}

fn stands_at(text: &[char], at: usize, word: &[char]) -> bool {
    text.get(at..at + word.len())
        .is_some_and(|written| written.iter().zip(word).all(|(c, letter)| lower(*c) == *letter))
}

fn number_after(text: &[char], from: usize, writing: &Writing) -> Option<(usize, u32)> {
    let near = text.get(from..)?.iter().take(LONGEST_GAP + 1);
    let gap = near.take_while(|c| !c.is_ascii_digit()).count();
    let (number, end) = number_at(text, from + gap)?;
    let goes_on = text.get(end).is_some_and(|c| *c == '.' || *c == ',' || *c == ':')
        && text.get(end + 1).is_some_and(char::is_ascii_digit);
    (!goes_on && is_gap(&text[from..from + gap], writing)).then(|| {
        // The word of the day belongs to it: 6일.
        let word = text[end..].iter().take(LONGEST_WORD);
        let marker = word.take_while(|c| is_letter(**c)).collect::<String>();
        let marker = writing.months.between.iter().find(|word| marker.starts_with(*word));
        (end + marker.map_or(0, |word| word.chars().count()), number)
    })
}

fn number_before(text: &[char], to: usize, writing: &Writing) -> Option<(usize, u32)> {
    let near = text[..to].iter().rev().take(LONGEST_GAP + 1);
    let gap = near.take_while(|c| !c.is_ascii_digit()).count();
    let end = to - gap;
    // One more than a number of a date has: a longer one is none.
    let near = text[..end].iter().rev().take(5);
    let digits = near.take_while(|c| c.is_ascii_digit()).count();
    let start = end - digits;
    let grouped = start.checked_sub(1).is_some_and(|before| ".,".contains(text[before]));
    let (number, _) = number_at(text, start).filter(|_| digits > 0)?;
    (!grouped && is_gap(&text[end..to], writing)).then_some((start, number))
}

/// Whether nothing but the words and marks of a date stand there.
fn is_gap(gap: &[char], writing: &Writing) -> bool {
    if gap.len() > LONGEST_GAP
        || gap.contains(&TAKEN)
        || gap.iter().any(|c| ";:!?()\"".contains(*c))
    {
        return false;
    }
    let gap: String = gap.iter().map(|c| lower(*c)).collect();
    gap.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty()).all(|word| {
        writing.months.between.iter().any(|known| {
            word.starts_with(known.as_str()) && word.chars().count() <= known.chars().count() + 3
        })
    })
}
