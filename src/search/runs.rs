//! Runs: a folded text cut where its script changes, so that each run can be
//! analysed as its script is written. A Khmer text with a Korean term and a
//! phone number in it has three kinds of runs.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold::{FIXED_SPACE, Folded};

/// How the words of a script are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Words between spaces, whose marks can be left off in typing.
    Latin,
    /// Words between spaces: Cyrillic, Devanagari, Arabic, Sinhala and all others.
    Spaced,
    /// Spaces between phrases; particles grow onto the words.
    Hangul,
    /// No spaces; one character is one syllable. Kana is treated alike.
    Han,
    /// No spaces; a syllable is a cluster of letters: Khmer, Thai, Lao, Burmese.
    Stacked,
    /// Digits, with their separators.
    Number,
}

/// A stretch of folded letters of one script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The script of all its letters.
    pub script: Script,
    /// Which folded letters it covers.
    pub letters: Range<usize>,
}

/// Cuts a folded text into runs. What is neither letter nor digit belongs to none.
pub fn runs(folded: &[Folded]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    while at < folded.len() {
        let end = match script(folded[at].letter) {
            None => at + 1,
            Some(Script::Number) => {
                let end = number_end(folded, at);
                runs.push(Run { script: Script::Number, letters: at..end });
                end
            }
            Some(script) => {
                let end = run_end(folded, at, script);
                runs.push(Run { script, letters: at..end });
                end
            }
        };
        at = end;
    }
    runs
}

/// The numbers a run of digits and separators stands for, each with the
/// letters it covers: `10,320`, `10.320` and `12,00,000` are one number without
/// separators, `7,19` and `7.19` are `7.19`, a date is its parts.
pub fn numbers(folded: &[Folded], run: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let groups = digit_groups(folded, run);
    let texts: Vec<&str> = groups.iter().map(|(text, _)| text.as_str()).collect();
    let separators: Vec<char> =
        groups.windows(2).map(|pair| folded[pair[0].1.end].letter).collect();
    match joined(&texts, &separators) {
        Some(number) => vec![(number, run.clone())],
        None => groups,
    }
}

fn script(letter: char) -> Option<Script> {
    match letter {
        // The most frequent letters first: the tables of letters and marks are slow.
        '0'..='9' => Some(Script::Number),
        'a'..='z' => Some(Script::Latin),
        '가'..='힣' => Some(Script::Hangul),
        '\u{4e00}'..='\u{9fff}' => Some(Script::Han),
        'а'..='я' | 'क'..='ह' => Some(Script::Spaced),
        'ក'..='អ' => Some(Script::Stacked),
        _ if letter.is_ascii() => None,
        _ if !letter.is_alphanumeric() && !is_combining_mark(letter) => None,
        '\u{80}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Script::Latin),
        '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' => {
            Some(Script::Hangul)
        }
        '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Some(Script::Han),
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
            Some(Script::Stacked)
        }
        _ => Some(Script::Spaced),
    }
}

fn run_end(folded: &[Folded], start: usize, of: Script) -> usize {
    let spaced = matches!(of, Script::Latin | Script::Spaced);
    let mut end = start + 1;
    while let Some(next) = folded.get(end) {
        // A combining mark outside any block above (U+0301 in a stressed Russian
        // word, say) belongs to the letter before it.
        let mark = matches!(next.letter, '\u{300}'..='\u{36f}');
        let within = spaced
            && next.letter == '\''
            && folded.get(end + 1).is_some_and(|after| script(after.letter) == Some(of));
        if !(mark || within || script(next.letter) == Some(of)) {
            break;
        }
        end += 1;
    }
    end
}

fn number_end(folded: &[Folded], start: usize) -> usize {
    let digit = |at: usize| folded.get(at).is_some_and(|folded| folded.letter.is_ascii_digit());
    let mut end = start + 1;
    loop {
        let separated = folded.get(end).is_some_and(|folded| is_separator(folded.letter));
        if digit(end) {
            end += 1;
        } else if separated && digit(end + 1) {
            end += 2;
        } else {
            return end;
        }
    }
}

fn is_separator(letter: char) -> bool {
    matches!(letter, ',' | '.' | '\'' | FIXED_SPACE)
}

fn digit_groups(folded: &[Folded], run: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut groups: Vec<(String, Range<usize>)> = Vec::new();
    for at in run.clone() {
        let letter = folded[at].letter;
        if !letter.is_ascii_digit() {
            continue;
        }
        match groups.last_mut() {
            Some((text, letters)) if letters.end == at => {
                text.push(letter);
                letters.end = at + 1;
            }
            _ => groups.push((letter.to_string(), at..at + 1)),
        }
    }
    groups
}

fn joined(groups: &[&str], separators: &[char]) -> Option<String> {
    match (groups, separators) {
        ([_], []) => Some(groups.concat()),
        _ if is_grouped(groups, separators) => Some(groups.concat()),
        ([whole, part], [',' | '.']) => Some(format!("{whole}.{part}")),
        ([whole @ .., part], [thousands @ .., point])
            if matches!(point, ',' | '.')
                && !thousands.contains(point)
                && is_grouped(whole, thousands) =>
        {
            Some(format!("{}.{part}", whole.concat()))
        }
        _ => None,
    }
}

/// Whether these are the groups of one whole number: the last one of three
/// digits, those between of two (Nepali) or three, the first of one to three.
fn is_grouped(groups: &[&str], separators: &[char]) -> bool {
    let [first, middle @ .., last] = groups else {
        return false;
    };
    let same = separators.windows(2).all(|pair| pair[0] == pair[1]);
    let leading = (1..=3).contains(&first.len()) && !first.starts_with('0');
    same && leading && last.len() == 3 && middle.iter().all(|group| matches!(group.len(), 2 | 3))
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Script)]) {
        let folded = fold(text);
        let found: Vec<(String, Script)> = runs(&folded)
            .into_iter()
            .map(|run| {
                (folded[run.letters].iter().map(|folded| folded.letter).collect(), run.script)
            })
            .collect();
        let found: Vec<(&str, Script)> =
            found.iter().map(|(text, script)| (text.as_str(), *script)).collect();
        assert_eq!(found, expected);
    }

    #[track_caller]
    fn check_numbers(text: &str, expected: &[&str]) {
        let folded = fold(text);
        let found: Vec<String> = runs(&folded)
            .iter()
            .filter(|run| run.script == Script::Number)
            .flat_map(|run| numbers(&folded, &run.letters))
            .map(|(number, _)| number)
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn scripts_are_told_apart() {
        use Script::{Han, Hangul, Latin, Number, Spaced, Stacked};
        check("SNS로 신고", &[("sns", Latin), ("로", Hangul), ("신고", Hangul)]);
        check("ប្រាក់ឈ្នួល(임금)។", &[("ប្រាក់ឈ្នួល", Stacked), ("임금", Hangul)]);
        check("工资10,320元", &[("工资", Han), ("10,320", Number), ("元", Han)]);
        check("don't 'go'", &[("don't", Latin), ("go", Latin)]);
        check("ज्यालाको काम", &[("ज्यालाको", Spaced), ("काम", Spaced)]);
        check("за\u{301}работок", &[("за\u{301}работок", Spaced)]);
        check("ค่าจ้าง ๑๒", &[("ค\u{e48}าจ\u{e49}าง", Stacked), ("12", Number)]);
        check("?!… 🙂 ++", &[]);
    }

    #[test]
    fn numbers_lose_their_separators() {
        check_numbers("10,320 10.320 10\u{a0}320 10320", &["10320", "10320", "10320", "10320"]);
        check_numbers("12,00,000", &["1200000"]);
        check_numbers("१२,००,०००", &["1200000"]);
        check_numbers("7.19 7,19", &["7.19", "7.19"]);
        check_numbers("1,234.56 1.234,56", &["1234.56", "1234.56"]);
        check_numbers("2026.11.20.", &["2026", "11", "20"]);
        check_numbers("1577-1366", &["1577", "1366"]);
        check_numbers("2 000", &["2", "000"]);
    }
}
