//! A translation put together from the words of its segments: it has the blocks of its source, in their
//! order, so that each one knows what it was made from.

use super::segments::{self, Kind, MISSING, Segment};

/// The body of a translation: the source's, with other words in each of its segments. `words` has one entry
/// for each segment of the source, title and summary among them; `None` is for words that are not there yet.
///
/// # Errors
/// [`NotOneBlock`] if some words would be read as several blocks, or as one of another kind.
pub fn compose(source: &str, words: &[Option<String>]) -> Result<String, NotOneBlock> {
    let segments = segments::cut("", "", source);
    let mut body = String::with_capacity(source.len() * 2);
    let mut copied = 0;
    for (at, segment) in segments.iter().enumerate().skip(2) {
        let nothing = if segment.raw.is_empty() { "" } else { MISSING };
        let words = words.get(at).and_then(Option::as_deref).unwrap_or(nothing);
        body.push_str(source.get(copied..segment.range.start).unwrap_or_default());
        body.push_str(&block(segment, words).ok_or(NotOneBlock { at })?);
        copied = segment.range.end;
    }
    body.push_str(source.get(copied..).unwrap_or_default());
    let kinds = |segments: &[Segment]| segments.iter().map(|one| one.kind).collect::<Vec<_>>();
    let composed = segments::cut("", "", &body);
    match kinds(&segments) == kinds(&composed) {
        true => Ok(body),
        false => Err(NotOneBlock { at: first_difference(&segments, &composed) }),
    }
}

/// Which words are no single block, by the position of their segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the words of segment {at} are not one block")]
pub struct NotOneBlock {
    pub at: usize,
}

/// The Markdown of a segment with other words: on one line, and nothing in them taken for another block.
fn block(source: &Segment, words: &str) -> Option<String> {
    let line = one_line(words);
    let line = if line.is_empty() && !source.raw.is_empty() { MISSING.to_owned() } else { line };
    match source.kind {
        Kind::Heading => {
            let marks = marks(&source.raw);
            let line = without_closing_marks(without_marks(&line));
            // Marks alone would be a heading without words.
            (!line.is_empty()).then(|| format!("{marks} {line}"))
        }
        Kind::Cell => Some(without_bars(&line)),
        Kind::Paragraph | Kind::Item => as_paragraph(&line),
        Kind::Title | Kind::Summary => Some(line),
    }
}

/// White space folded, so that a pasted line break begins no block.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A bar would begin the next cell.
fn without_bars(line: &str) -> String {
    let mut cell = String::with_capacity(line.len());
    let mut before = ' ';
    for c in line.chars() {
        if c == '|' && before != '\\' {
            cell.push('\\');
        }
        cell.push(c);
        before = c;
    }
    cell
}

/// The marks of a heading; one that is underlined gets those of its level.
fn marks(raw: &str) -> String {
    match raw.chars().next_back() {
        _ if raw.starts_with('#') => raw.chars().take_while(|c| *c == '#').collect(),
        Some('=') => "#".to_owned(),
        _ => "##".to_owned(),
    }
}

/// The words of a heading whose marks were typed along; `#1` is no mark.
fn without_marks(line: &str) -> &str {
    let words = line.trim_start_matches('#');
    let is_mark = words.len() < line.len() && (words.is_empty() || words.starts_with(' '));
    if is_mark { without_marks(words.trim_start()) } else { line }
}

/// Marks at the end of a heading close it (CommonMark 4.2) unless they are escaped.
fn without_closing_marks(line: &str) -> String {
    let words = line.trim_end_matches('#');
    match words.len() < line.len() && (words.is_empty() || words.ends_with(' ')) {
        true => format!("{words}\\{}", &line[words.len()..]),
        false => line.to_owned(),
    }
}

/// The line as one paragraph; what begins it is kept from being read as the mark of a list or heading.
fn as_paragraph(line: &str) -> Option<String> {
    if is_paragraph(line) {
        return Some(line.to_owned());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let escaped = format!("{number}\\{rest}");
    is_paragraph(&escaped).then_some(escaped)
}

fn is_paragraph(line: &str) -> bool {
    let cut = segments::cut("", "", line);
    matches!(cut.get(2..), Some([one]) if one.kind == Kind::Paragraph && one.range == (0..line.len()))
}

fn first_difference(wanted: &[Segment], found: &[Segment]) -> usize {
    let pairs = wanted.iter().zip(found);
    let different = pairs.enumerate().find(|(_, (one, other))| one.kind != other.kind);
    different.map_or(wanted.len().min(found.len()), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "첫 문단\n둘째 줄.\n\n## 제목\n\n1. 하나\n   이어서\n2. 둘\n   - 셋\n\n> 말\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n";

    fn words(of: &[&str]) -> Vec<Option<String>> {
        let words = of.iter().map(|word| (!word.is_empty()).then(|| (*word).to_owned()));
        [None, None].into_iter().chain(words).collect()
    }

    #[test]
    fn a_translation_has_the_blocks_of_its_source() {
        let english = words(&["One.", "Two", "a", "b", "c", "q", "1", "2", "3", "4"]);
        assert_eq!(
            compose(SOURCE, &english).as_deref(),
            Ok("One.\n\n## Two\n\n1. a\n2. b\n   - c\n\n> q\n\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n")
        );
    }

    #[test]
    fn words_of_the_source_give_the_source() {
        let source = "가 **나**\n\n- 다\n- [라](/guides/a)\n";
        let own: Vec<_> =
            segments::cut("", "", source).iter().map(|one| Some(one.words().to_owned())).collect();
        assert_eq!(compose(source, &own).as_deref(), Ok(source));
    }

    #[test]
    fn an_empty_cell_stays_empty_and_an_underlined_heading_gets_marks() {
        let cells = compose("| | 가 |\n|---|---|\n| 나 | 다 |\n", &words(&["", "a", "b", "c"]));
        assert_eq!(cells.as_deref(), Ok("| | a |\n|---|---|\n| b | c |\n"));
        assert_eq!(compose("가\n---\n", &words(&["a"])).as_deref(), Ok("## a\n"));
        assert_eq!(segments::cut("", "", "가\n===\n")[2].words(), "가");
    }

    #[test]
    fn what_is_not_there_yet_says_so() {
        assert_eq!(compose("가\n\n나\n", &words(&["a", ""])).as_deref(), Ok("a\n\n{missing}\n"));
        let cut = segments::cut("", "", "## {missing}\n\n{missing}\n");
        assert!(cut[2].is_missing() && cut[3].is_missing() && !cut[0].is_missing());
    }

    #[test]
    fn nothing_in_the_words_begins_another_block() {
        fn check(typed: &str, expected: &str) {
            let body = compose("가\n", &words(&[typed])).expect("a body");
            assert_eq!(body, format!("{expected}\n"));
            assert_eq!(segments::cut("", "", &body).len(), 3);
        }
        check("a\n\nb", "a b");
        check("- a", "\\- a");
        check("1. a", "1\\. a");
        check("# a", "\\# a");
        check("> a", "\\> a");
        check("2026 a", "2026 a");
        let cells = compose("| 가 | 나 |\n|---|---|\n", &words(&["a|b", "c \\| d"]));
        assert_eq!(cells.as_deref(), Ok("| a\\|b | c \\| d |\n|---|---|\n"));
    }
}
