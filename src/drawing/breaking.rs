//! Where a line may break: by the Unicode rules, and in Khmer, Thai and Lao, which have no spaces, between words as a
//! small network of ICU4X tells them.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakWordOption};

/// The pieces of a line of text between which it may break, each with the spaces behind it.
pub(super) fn pieces(text: &str, by_words: bool) -> Vec<&str> {
    let mut options = LineBreakOptions::default();
    if by_words {
        options.word_option = Some(LineBreakWordOption::KeepAll);
    }
    let ends: Vec<usize> = LineSegmenter::new_auto(options).segment_str(text).collect();
    let pairs = ends.iter().zip(ends.iter().skip(1));
    pairs.filter_map(|(from, to)| text.get(*from..*to)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        fn check(text: &str, by_words: bool, expected: &[&str]) {
            assert_eq!(pieces(text, by_words), expected);
        }
        check("one two", false, &["one ", "two"]);
        check("큰 불이 났어요", true, &["큰 ", "불이 ", "났어요"]);
        check("远离烟雾。", false, &["远", "离", "烟", "雾。"]);
        check("ภาษาไทยง่าย", false, &["ภาษา", "ไทย", "ง่าย"]);
        check("", false, &[]);
    }

    /// A sign that stands below or above a letter never begins a line.
    #[test]
    fn khmer_breaks_between_words_and_never_within_a_cluster() {
        let line = "កុំធ្វើការនៅក្រៅពេលថ្ងៃក្តៅបំផុត";
        let pieces = pieces(line, false);
        assert_eq!(pieces.concat(), line);
        assert!(pieces.len() > 2, "{pieces:?}");
        let is_sign = |c: char| ('\u{17b4}'..='\u{17d3}').contains(&c);
        assert!(pieces.iter().all(|piece| !piece.starts_with(is_sign)), "{pieces:?}");
    }
}
