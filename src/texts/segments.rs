//! Segments: the blocks of a text, each with a hash over its raw Markdown.
//!
//! A translation remembers the source segments that it was made from. Whether one is stale is a question
//! about content and never about clocks: moving, re-saving or saving a draft can make nothing stale.

use std::ops::Range;

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, parse_document};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::markdown;

/// What a segment is. Title and summary are segments too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Title,
    Summary,
    Heading,
    Paragraph,
    Item,
    Cell,
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    pub kind: Kind,
    /// The line of the body on which it begins, from 1; 0 for title and summary.
    pub line: usize,
    /// The bytes of the body that it takes; empty for title and summary.
    pub range: Range<usize>,
    /// Its raw Markdown.
    pub raw: String,
    pub identity: Identity,
}

/// What stands in a translation where a segment has no words yet. Readers get a line that says so.
pub const MISSING: &str = "{missing}";

impl Segment {
    /// The words that somebody translates: the raw Markdown without the marks of a heading.
    pub fn words(&self) -> &str {
        match self.kind {
            Kind::Heading if self.raw.starts_with('#') => {
                self.raw.trim_start_matches('#').trim_start()
            }
            Kind::Heading => self.raw.trim_end_matches(['=', '-']).trim_end(),
            _ => &self.raw,
        }
    }

    /// Whether it stands for words that nobody has written yet.
    pub fn is_missing(&self) -> bool {
        self.words() == MISSING
    }
}

/// What makes a segment the same one: its hash, and which of its likes in the text it is (from 0).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    pub hash: String,
    pub occurrence: i64,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Title, Self::Summary, Self::Heading, Self::Paragraph, Self::Item, Self::Cell];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Cell => "cell",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl std::fmt::Display for Identity {
    /// `s1:…`, and `~2` for the second of its likes, as it stands in front matter.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.hash)?;
        if self.occurrence > 0 {
            write!(f, "~{}", self.occurrence + 1)?;
        }
        Ok(())
    }
}

impl Identity {
    /// Takes back what [`Identity`] shows.
    pub fn parse(text: &str) -> Option<Self> {
        let (hash, occurrence) = match text.split_once('~') {
            Some((hash, ordinal)) => (hash, ordinal.parse::<i64>().ok()?.checked_sub(1)?),
            None => (text, 0),
        };
        let hex = hash.strip_prefix("s1:")?;
        let fits = hex.len() == 24 && hex.bytes().all(|b| b.is_ascii_hexdigit());
        (fits && occurrence >= 0).then(|| Self { hash: hash.to_owned(), occurrence })
    }
}

/// The segments of a text, in order: title, summary, then the blocks of the body.
pub fn cut(title: &str, summary: &str, body: &str) -> Vec<Segment> {
    let mut blocks = vec![
        (Kind::Title, 0, 0..0, title.to_owned()),
        (Kind::Summary, 0, 0..0, summary.to_owned()),
    ];
    let arena = Arena::new();
    let root = parse_document(&arena, body, &markdown::options());
    let lines: Vec<&str> = body.split('\n').collect();
    let begins: Vec<usize> = lines
        .iter()
        .scan(0, |at, line| {
            let begin = *at;
            *at += line.len() + 1;
            Some(begin)
        })
        .collect();
    for node in root.descendants() {
        if let Some(kind) = kind_of(node) {
            let position = node.data.borrow().sourcepos;
            let range = range(&begins, position, body);
            blocks.push((kind, position.start.line, range, raw(&lines, position)));
        }
    }
    let mut segments: Vec<Segment> = Vec::with_capacity(blocks.len());
    for (kind, line, range, raw) in blocks {
        let hash = hash(&raw);
        let before = segments.iter().filter(|segment| segment.identity.hash == hash).count();
        let occurrence = i64::try_from(before).unwrap_or(i64::MAX);
        let identity = Identity { hash, occurrence };
        segments.push(Segment { kind, line, range, raw, identity });
    }
    segments
}

/// The bytes from the start of a position to its end, without the spaces around a cell.
fn range(begins: &[usize], position: comrak::nodes::Sourcepos, body: &str) -> Range<usize> {
    let begin = |line: usize| begins.get(line.saturating_sub(1)).copied().unwrap_or(body.len());
    let start = begin(position.start.line) + position.start.column.saturating_sub(1);
    let end = begin(position.end.line) + position.end.column;
    let taken = body.get(start..end).unwrap_or_default();
    if taken.trim().is_empty() {
        return start..start;
    }
    start + (taken.len() - taken.trim_start().len())..start + taken.trim_end().len()
}

/// Which kind of segment a node of the parsed body is, if it is one.
pub(super) fn kind_of<'a>(node: &'a AstNode<'a>) -> Option<Kind> {
    match node.data.borrow().value {
        NodeValue::Heading(_) => Some(Kind::Heading),
        NodeValue::TableCell => Some(Kind::Cell),
        NodeValue::Paragraph => {
            let in_item = node.parent().is_some_and(|parent| {
                let value = &parent.data.borrow().value;
                matches!(value, NodeValue::Item(_) | NodeValue::TaskItem(_))
            });
            Some(if in_item { Kind::Item } else { Kind::Paragraph })
        }
        _ => None,
    }
}

fn raw(lines: &[&str], position: comrak::nodes::Sourcepos) -> String {
    let (start, end) = (position.start, position.end);
    let mut raw = String::new();
    for number in start.line..=end.line {
        let Some(line) = lines.get(number.saturating_sub(1)) else {
            continue;
        };
        let from = if number == start.line { start.column.saturating_sub(1) } else { 0 };
        let to = if number == end.line { end.column } else { line.len() };
        raw.push_str(line.get(from..to.min(line.len())).unwrap_or(line));
        raw.push(' ');
    }
    raw.trim().to_owned()
}

/// SHA-256 over the raw Markdown in NFC with white space folded, the first 96 bits as hex.
pub(super) fn hash(raw: &str) -> String {
    let composed: String = raw.nfc().collect();
    let folded = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    let digest = Sha256::digest(folded.as_bytes());
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("s1:{hex}")
}

/// The hashes of segments that have no words yet: a block alone, or a heading of any level.
pub(super) fn hash_of_missing() -> Vec<String> {
    let heading = |level: usize| format!("{} {MISSING}", "#".repeat(level));
    [MISSING.to_owned()].into_iter().chain((1..=6).map(heading)).map(|raw| hash(&raw)).collect()
}

/// How a translation's segment stands to the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Made from a segment that the source still has.
    Current,
    /// The source's segment has changed since.
    Stale,
    /// Nothing was made from the source's segment yet.
    Missing,
}

/// Where each segment of a translation stands, given the source segments that it was made from and the
/// source as it is now.
pub fn standings(made_from: &[Option<Identity>], source: &[Identity]) -> Vec<Standing> {
    made_from
        .iter()
        .map(|identity| match identity {
            Some(identity) if source.contains(identity) => Standing::Current,
            _ => Standing::Stale,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = "첫 문단 {fact:wage}.\n\n## 제목\n\n1. 하나\n2. 둘\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n";

    fn kinds(segments: &[Segment]) -> Vec<&'static str> {
        segments.iter().map(|segment| segment.kind.as_str()).collect()
    }

    #[test]
    fn a_text_is_cut_into_its_blocks() {
        let segments = cut("제목", "요약", BODY);
        assert_eq!(
            kinds(&segments),
            [
                "title",
                "summary",
                "paragraph",
                "heading",
                "item",
                "item",
                "cell",
                "cell",
                "cell",
                "cell"
            ]
        );
        assert_eq!(segments[2].raw, "첫 문단 {fact:wage}.");
        assert_eq!(segments[3].raw, "## 제목");
        assert_eq!(segments[4].raw, "하나");
        assert_eq!(segments[5].line, 6);
        assert_eq!(segments[9].raw, "라");
    }

    #[test]
    fn likes_are_told_apart_by_their_order() {
        let segments = cut("가", "나", "가\n\n가\n");
        let shown: Vec<String> = segments.iter().map(|s| s.identity.to_string()).collect();
        assert_eq!(shown[2], format!("{}~2", shown[0]));
        assert_eq!(shown[3], format!("{}~3", shown[0]));
        for text in &shown {
            assert_eq!(
                Identity::parse(text).map(|identity| identity.to_string()).as_ref(),
                Some(text)
            );
        }
        assert!(Identity::parse("s1:short").is_none());
        assert!(Identity::parse("s1:0123456789abcdef01234567~0").is_none());
    }

    #[test]
    fn white_space_and_composition_change_nothing() {
        let one = cut("T", "S", "가 나\n");
        let other = cut("T", "S", "\u{1100}\u{1161}   나\n");
        assert_eq!(one[2].identity, other[2].identity);
    }

    #[test]
    fn a_box_to_tick_is_no_other_segment() {
        let said = |body: &str| -> Vec<(Kind, String, Identity)> {
            let cut = cut("T", "S", body).into_iter();
            cut.map(|one| (one.kind, one.raw, one.identity)).collect()
        };
        let plain = said("- 하나\n- **둘** {fact:wage}\n");
        assert_eq!(plain, said("- [ ] 하나\n- [ ] **둘** {fact:wage}\n"));
    }

    #[test]
    fn one_changed_sentence_makes_exactly_that_segment_stale() {
        let before = cut("제목", "요약", BODY);
        let made_from: Vec<_> = before.iter().map(|s| Some(s.identity.clone())).collect();
        let after = cut("제목", "요약", &BODY.replace("둘", "둘째"));
        let after: Vec<_> = after.into_iter().map(|s| s.identity).collect();
        let stale: Vec<usize> = standings(&made_from, &after)
            .iter()
            .enumerate()
            .filter(|(_, standing)| **standing == Standing::Stale)
            .map(|(position, _)| position)
            .collect();
        assert_eq!(stale, [5]);
    }

    #[test]
    fn moving_a_block_makes_nothing_stale() {
        let before = cut("제목", "요약", "하나\n\n둘\n\n셋\n");
        let made_from: Vec<_> = before.iter().map(|s| Some(s.identity.clone())).collect();
        let moved = cut("제목", "요약", "셋\n\n하나\n\n둘\n");
        let moved: Vec<_> = moved.into_iter().map(|s| s.identity).collect();
        assert!(standings(&made_from, &moved).iter().all(|s| *s == Standing::Current));
    }
}
