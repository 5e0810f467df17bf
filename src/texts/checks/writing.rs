//! How a language writes what is compared. It is read off what ICU and our own messages write, so that a
//! new language needs nothing here but its magnitudes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::NaiveDate;

use crate::facts::Unit;
use crate::language::{Lang, Words, formats};

/// The words that multiply a number, by language: `million = 6` is ten to the sixth.
const MAGNITUDES: &str = include_str!("magnitudes.toml");

/// The year and the day of the dates that a writing is learned from. Neither can be taken for a month.
const LEARNED: (i32, u32) = (2044, 22);

/// How one language writes numbers, won and months.
#[derive(Debug)]
pub(super) struct Writing {
    /// The mark between groups of digits.
    pub group: char,
    /// The mark before a fraction.
    pub decimal: char,
    /// Words for won after and before an amount, in lower case.
    pub won_after: Vec<String>,
    pub won_before: Vec<String>,
    /// The longest first, in lower case.
    pub magnitudes: Vec<(Vec<char>, usize)>,
    pub months: Months,
}

/// How one language writes months.
#[derive(Debug, Default)]
pub(super) struct Months {
    /// Names in lower case, with the month from 1. The longest first.
    pub names: Vec<(Vec<char>, u32)>,
    /// What stands right after the number of a month, as 월, or before it, as tháng.
    pub after: Vec<Vec<char>>,
    pub before: Vec<Vec<char>>,
    /// Words that may stand between the parts of a date, as 년 and năm.
    pub between: Vec<String>,
}

impl Writing {
    /// The writing of a language, learned once: that takes some thirty formatters.
    pub fn of(lang: Lang) -> Arc<Self> {
        static LEARNED: Mutex<BTreeMap<Lang, Arc<Writing>>> = Mutex::new(BTreeMap::new());
        let mut learned = LEARNED.lock().unwrap_or_else(PoisonError::into_inner);
        learned.entry(lang).or_insert_with(|| Arc::new(Self::learn(lang))).clone()
    }

    fn learn(lang: Lang) -> Self {
        let sample = formats::number(lang, "1234567.5");
        let mut marks = sample.chars().filter(|c| !c.is_ascii_digit());
        let group = marks.next().unwrap_or(',');
        let (won_before, won_after) = won(lang);
        Self {
            group,
            decimal: marks.next_back().unwrap_or('.'),
            won_after,
            won_before,
            magnitudes: magnitudes(lang),
            months: Months::of(lang),
        }
    }
}

fn won(lang: Lang) -> (Vec<String>, Vec<String>) {
    let mut before = vec!["₩".to_owned(), "￦".to_owned(), "krw".to_owned()];
    let mut after = vec!["원".to_owned(), "won".to_owned(), "krw".to_owned(), "₩".to_owned()];
    for word in unit(lang, Unit::Won) {
        let (found, word) = match word.strip_prefix('#') {
            Some(word) => (&mut after, word),
            None => (&mut before, word.as_str()),
        };
        found.push(word.replace('#', "").trim().to_owned());
    }
    (before, after)
}

/// The forms of a unit in lower case, with `#` for the number.
fn unit(lang: Lang, unit: Unit) -> Vec<String> {
    let words = Words::for_letters(lang);
    [1, 2, 5]
        .map(|count| {
            let said = words.tell_of("unit", unit.as_str()).with("count", count).with("shown", "#");
            said.to_string().to_lowercase()
        })
        .to_vec()
}

fn magnitudes(lang: Lang) -> Vec<(Vec<char>, usize)> {
    static ALL: OnceLock<BTreeMap<String, BTreeMap<String, usize>>> = OnceLock::new();
    let all = ALL.get_or_init(|| toml::from_str(MAGNITUDES).unwrap_or_default());
    let mut magnitudes: Vec<(Vec<char>, usize)> = all
        .get(lang.as_str())
        .into_iter()
        .flatten()
        .map(|(word, power)| (word.chars().collect(), *power))
        .collect();
    magnitudes.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    magnitudes
}

impl Months {
    fn of(lang: Lang) -> Self {
        let mut months = Self::default();
        for write in [formats::date, formats::short_date, formats::month] {
            let written: Vec<String> = (1..=12)
                .filter_map(|month| NaiveDate::from_ymd_opt(LEARNED.0, month, LEARNED.1))
                .map(|day| write(lang, day).to_lowercase())
                .collect();
            months.learn(&written);
        }
        for of_date in [Unit::Year, Unit::Month, Unit::Day] {
            let forms = unit(lang, of_date).into_iter();
            months.between.extend(forms.map(|form| form.replace('#', "").trim().to_owned()));
        }
        months.between.retain(|word| !word.is_empty());
        months.names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        months.names.dedup();
        months
    }

    /// Learns from the twelve months of one form: the word that differs is the month.
    fn learn(&mut self, written: &[String]) {
        let cut: Vec<Vec<String>> = written.iter().map(|text| runs(text)).collect();
        let in_all = |run: &String| cut.iter().all(|runs| runs.contains(run));
        for (runs, month) in cut.iter().zip(1_u32..) {
            let mut name: Option<(usize, usize)> = None;
            for (at, run) in runs.iter().enumerate() {
                let number = run.parse::<u32>().ok();
                if number == Some(month) {
                    self.learn_marker(runs, at);
                } else if number.is_none() && is_word(run) {
                    match in_all(run) {
                        true => self.between.push(run.clone()),
                        false => name = Some((name.map_or(at, |(first, _)| first), at)),
                    }
                }
            }
            // A name may have two words, as the Mongolian of the eleventh month.
            if let Some((first, last)) = name {
                self.names.push((runs[first..=last].concat().chars().collect(), month));
            }
        }
    }

    fn learn_marker(&mut self, runs: &[String], at: usize) {
        let glued: String =
            runs[at + 1..].iter().take_while(|run| !run.trim().is_empty()).cloned().collect();
        let glued = glued.trim_end_matches(|c: char| c.is_ascii_digit());
        let glued: Vec<char> = glued.chars().take_while(|c| !c.is_whitespace()).collect();
        if glued.iter().any(|c| c.is_alphabetic()) {
            // Of 3월22일 only the first sign belongs to the month.
            let letters = glued.iter().take_while(|c| !c.is_ascii_digit()).copied().collect();
            push_new(&mut self.after, letters);
        } else if let Some(word) = runs[..at].iter().rev().find(|run| !run.trim().is_empty())
            && is_word(word)
        {
            push_new(&mut self.before, word.chars().collect());
        }
    }
}

fn push_new(list: &mut Vec<Vec<char>>, new: Vec<char>) {
    if !list.contains(&new) {
        list.push(new);
    }
}

fn is_word(run: &str) -> bool {
    run.chars().any(char::is_alphabetic)
}

/// A text cut where letters, digits and all else meet.
fn runs(text: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut before = None;
    for c in text.chars() {
        let class = match c {
            c if c.is_ascii_digit() => 0,
            c if is_letter(c) => 1,
            c if c.is_whitespace() => 2,
            _ => 3,
        };
        match runs.last_mut() {
            Some(run) if before == Some(class) => run.push(c),
            _ => runs.push(c.to_string()),
        }
        before = Some(class);
    }
    runs
}

/// Whether a sign belongs to a word: letters and what stands on, under and between them. Unicode calls the
/// signs that bind Devanagari, Khmer, Thai and Sinhala letters no letters.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(
            c,
            '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{dca}' | '\u{200c}' | '\u{200d}'
        )
        || matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{17b4}'..='\u{17d3}')
}

/// Whether a script has no spaces between its words, so that a word ends wherever another may begin.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
        || matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}
