//! Finding terms in running text: by their word in the text's language, or by the Korean beside it.

mod edges;

use std::ops::Range;

use self::edges::{Script, begins, ends, script};
use super::Term;
use crate::language::Lang;

/// Shorter words are found everywhere and mean anything.
const SHORTEST: usize = 2;

/// The terms as they are looked for in texts of one language.
pub struct Finder<'t> {
    pub lang: Lang,
    /// The longest first.
    patterns: Vec<Pattern<'t>>,
}

struct Pattern<'t> {
    id: &'t str,
    letters: Vec<char>,
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'t> {
    pub id: &'t str,
    /// In bytes.
    pub range: Range<usize>,
}

/// A letter as it is compared, and where it stands.
struct Letter {
    folded: char,
    range: Range<usize>,
}

impl<'t> Finder<'t> {
    pub fn new(terms: &'t [Term], lang: Lang) -> Self {
        let mut patterns = Vec::new();
        for term in terms {
            let word = term.words.get(&lang).and_then(|word| word.word.as_deref());
            for written in word.into_iter().chain([term.ko.as_str()]).flat_map(ways_to_write) {
                let letters: Vec<char> = fold(&written).map(|letter| letter.folded).collect();
                if letters.len() >= SHORTEST {
                    patterns.push(Pattern { id: &term.id, letters });
                }
            }
        }
        patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.letters.len()));
        Self { lang, patterns }
    }

    /// Every term in a text, from left to right. Where several begin, the longest is meant; none lies in
    /// another.
    pub fn find(&self, text: &str) -> Vec<Found<'t>> {
        let letters: Vec<Letter> = fold(text).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            let Some(pattern) = self.patterns.iter().find(|pattern| pattern.is_at(&letters, at))
            else {
                at += 1;
                continue;
            };
            let end = at + pattern.letters.len();
            if let (Some(first), Some(last)) = (letters.get(at), letters.get(end - 1)) {
                found.push(Found { id: pattern.id, range: first.range.start..last.range.end });
            }
            at = end;
        }
        found
    }
}

impl Pattern<'_> {
    fn is_at(&self, letters: &[Letter], at: usize) -> bool {
        let end = at + self.letters.len();
        let Some(here) = letters.get(at..end) else {
            return false;
        };
        let same = here.iter().map(|letter| letter.folded).eq(self.letters.iter().copied());
        same && begins(letters, at) && ends(letters, end)
    }
}

/// The ways in which a word of the list may stand in a text: whole, without the gloss in parentheses, and
/// each of two that a slash parts. Parentheses inside a word hold what may be left out.
fn ways_to_write(word: &str) -> Vec<String> {
    let word = word.replace('（', "(").replace('）', ")");
    let mut ways = vec![word.clone()];
    for part in word.split(" / ") {
        ways.push(without_parentheses(part, |_| String::new()));
        ways.push(without_parentheses(part, str::to_owned));
    }
    let mut ways: Vec<String> = ways.iter().map(|way| squeeze(way)).collect();
    ways.dedup();
    ways
}

/// A gloss at the end goes; of what stands in parentheses before that, `inner` says what stays.
fn without_parentheses(word: &str, inner: fn(&str) -> String) -> String {
    let Some((before, rest)) = word.split_once('(') else {
        return word.to_owned();
    };
    let Some((inside, after)) = rest.split_once(')') else {
        return word.to_owned();
    };
    if after.trim().is_empty() {
        return before.to_owned();
    }
    format!("{before}{}{}", inner(inside), without_parentheses(after, inner))
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters without case, with one kind of space and apostrophe, and without marks that have no width:
/// Khmer writes one between words, or does not.
fn fold(text: &str) -> impl Iterator<Item = Letter> {
    text.char_indices().filter_map(|(at, c)| {
        let folded = match c {
            '\u{200b}' | '\u{ad}' | '\u{2060}' | '\u{feff}' => return None,
            '‘' | '’' | 'ʻ' | 'ʼ' => '\'',
            '（' => '(',
            '）' => ')',
            c if c.is_whitespace() => ' ',
            c => c.to_lowercase().next().unwrap_or(c),
        };
        Some(Letter { folded, range: at..at + c.len_utf8() })
    })
}

/// Where Korean stands in a text, in bytes: words with what is between them, up to the last syllable.
pub fn korean_runs(text: &str) -> Vec<Range<usize>> {
    let is_hangul = |c: char| script(c) == Script::Hangul;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut run: Option<Range<usize>> = None;
    let mut open = 0_usize;
    for (place, (at, c)) in letters.iter().enumerate() {
        let next_is_hangul = letters.get(place + 1).is_some_and(|(_, next)| is_hangul(*next));
        match (&mut run, *c) {
            (None, c) if is_hangul(c) => run = Some(*at..at + c.len_utf8()),
            (Some(range), c) if is_hangul(c) => range.end = at + c.len_utf8(),
            (Some(range), '(') if range.end == *at && next_is_hangul => open += 1,
            (Some(range), ')') if range.end == *at && open > 0 => {
                open -= 1;
                range.end = at + 1;
            }
            (Some(_), ' ' | '·') => {}
            (Some(_), c) if c.is_ascii_digit() => {}
            (None, _) => {}
            (Some(_), _) => {
                runs.extend(run.take());
                open = 0;
            }
        }
    }
    runs.extend(run);
    runs
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::Word;
    use super::*;

    fn term(id: &str, ko: &str, words: &[(&str, &str)]) -> Term {
        let word = |word: &str| Word { word: Some(word.to_owned()), ..Word::default() };
        let lang = |tag| Lang::parse(tag).expect("a tag");
        let words: BTreeMap<Lang, Word> =
            words.iter().map(|(tag, said)| (lang(tag), word(said))).collect();
        Term { id: id.to_owned(), ko: ko.to_owned(), words }
    }

    fn terms() -> Vec<Term> {
        vec![
            term(
                "unpaid-wages",
                "임금체불",
                &[
                    ("km", "ប្រាក់ឈ្នួលមិនទាន់បើក"),
                    ("ru", "Невыплата заработной платы"),
                    ("ne", "नपाएको पारिश्रमिक"),
                    ("zh", "拖欠工资"),
                    ("en", "Unpaid wages (delayed payment of wages)"),
                ],
            ),
            term("wage", "임금", &[("km", "ប្រាក់ឈ្នួល"), ("ru", "Заработная плата"), ("en", "Wage")]),
            term("labour-office", "고용노동(지)청", &[("en", "Labour office")]),
            term("interpreting", "통역", &[("ru", "Устный перевод / переводчик")]),
        ]
    }

    /// What is found in a text: id and how it is written there.
    fn check(tag: &str, text: &str, expected: &[(&str, &str)]) {
        let terms = terms();
        let finder = Finder::new(&terms, Lang::parse(tag).expect("a tag"));
        let found = finder.find(text);
        let found: Vec<(&str, &str)> =
            found.iter().map(|found| (found.id, &text[found.range.clone()])).collect();
        assert_eq!(found, expected, "{tag}: {text}");
    }

    #[test]
    fn khmer_runs_on_and_is_not_cut_in_a_cluster() {
        check(
            "km",
            "នេះហៅថាប្រាក់ឈ្នួលមិនទាន់បើក (임금체불)។",
            &[("unpaid-wages", "ប្រាក់ឈ្នួលមិនទាន់បើក"), ("unpaid-wages", "임금체불")],
        );
        check("km", "ប្រាក់\u{200b}ឈ្នួល។", &[("wage", "ប្រាក់\u{200b}ឈ្នួល")]);
        // The last letter has a mark more: another word.
        check("km", "ប្រាក់ឈ្នួលើ", &[]);
    }

    #[test]
    fn nepali_stands_apart_and_takes_particles() {
        check("ne", "नपाएको पारिश्रमिकको उजुरी", &[("unpaid-wages", "नपाएको पारिश्रमिक")]);
        check("ne", "नपाएको पारिश्रमिकहरूलाई", &[("unpaid-wages", "नपाएको पारिश्रमिक")]);
        check("ne", "नपाएको पारिश्रमिकी", &[]);
    }

    #[test]
    fn russian_stands_apart_without_case() {
        check(
            "ru",
            "Это невыплата заработной платы.",
            &[("unpaid-wages", "невыплата заработной платы")],
        );
        check(
            "ru",
            "Нужен переводчик (통역)",
            &[("interpreting", "переводчик"), ("interpreting", "통역")],
        );
        check("ru", "переводчики", &[]);
        // Bent otherwise; the Korean beside it is found.
        check("ru", "О невыплате заработной платы (임금체불)", &[("unpaid-wages", "임금체불")]);
    }

    #[test]
    fn korean_takes_particles_and_no_compounds() {
        check("ko", "임금체불을 신고하세요.", &[("unpaid-wages", "임금체불")]);
        check("ko", "임금체불에서는", &[("unpaid-wages", "임금체불")]);
        check("ko", "최저임금은 임금이다", &[]);
        check(
            "ko",
            "임금은 고용노동(지)청에",
            &[("wage", "임금"), ("labour-office", "고용노동(지)청")],
        );
        check(
            "ko",
            "고용노동지청과 고용노동청",
            &[("labour-office", "고용노동지청"), ("labour-office", "고용노동청")],
        );
        check("ko", "고용노동부", &[]);
    }

    #[test]
    fn a_gloss_may_be_left_out() {
        check("en", "These are unpaid wages.", &[("unpaid-wages", "unpaid wages")]);
        check("en", "wages", &[]);
        check("zh", "这叫拖欠工资问题", &[("unpaid-wages", "拖欠工资")]);
    }

    #[test]
    fn korean_is_known_where_it_stands() {
        fn check(text: &str, expected: &[&str]) {
            let runs: Vec<&str> = korean_runs(text).into_iter().map(|run| &text[run]).collect();
            assert_eq!(runs, expected, "{text}");
        }
        check("complaint (진정) today", &["진정"]);
        check("office (고용노동(지)청).", &["고용노동(지)청"]);
        check("체류지 변경신고, 통역", &["체류지 변경신고", "통역"]);
        check("제 2 a", &["제"]);
        check("none", &[]);
    }
}
