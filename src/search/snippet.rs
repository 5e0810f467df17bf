//! Snippets: the stretch of a text that shows why it was found, with the
//! words that were found marked. Nothing is changed: the pieces, joined, stand
//! so in the text.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::Piece;
use super::analysis::Analyser;
use super::ranking::Marks;

/// About how many characters a snippet has.
const LENGTH: usize = 160;
/// How much of it may stand before the first mark.
const LEAD: usize = 40;
/// How far an end may move to fall between two words.
const SLACK: usize = 24;
/// Where the found words of a very long text are looked for.
const LONGEST_READ: usize = 60_000;
const MOST_MARKS: usize = 200;

/// The snippet for a document: from its summary or its body, whichever shows more.
pub fn snippet(analyser: &Analyser, marks: &Marks, summary: &str, body: &str) -> Vec<Piece> {
    let summary = Text::read(analyser, marks, summary);
    let body = Text::read(analyser, marks, body);
    let (in_summary, in_body) = (summary.best(), body.best());
    let (text, start) = if in_body.1 > in_summary.1 || summary.text.trim().is_empty() {
        (&body, in_body.0)
    } else {
        (&summary, in_summary.0)
    };
    text.pieces(&text.window(start))
}

/// A text with its graphemes and its finds.
struct Text<'a> {
    text: &'a str,
    /// The byte at which each grapheme begins, and the text's end.
    borders: Vec<usize>,
    /// The characters before each border.
    characters: Vec<usize>,
    finds: Vec<Find>,
}

struct Find {
    bytes: Range<usize>,
    worth: f32,
    term: String,
}

impl<'a> Text<'a> {
    fn read(analyser: &Analyser, marks: &Marks, text: &'a str) -> Text<'a> {
        let text = beginning(text, LONGEST_READ);
        let (mut borders, mut characters, mut count) = (Vec::new(), Vec::new(), 0);
        for (at, cluster) in text.grapheme_indices(true) {
            borders.push(at);
            characters.push(count);
            count += cluster.chars().count();
        }
        borders.push(text.len());
        characters.push(count);
        let terms = analyser.terms(text);
        let finds = terms.iter().filter_map(|term| {
            let mark = marks.get(term.text)?;
            let end = if mark.head_only { term.head_end } else { term.bytes.end };
            Some(Find {
                bytes: term.bytes.start..end,
                worth: mark.worth,
                term: term.text.to_owned(),
            })
        });
        let mut finds: Vec<Find> = finds.collect();
        finds.sort_by_key(|find| (find.bytes.start, find.bytes.end));
        Text { text, borders, characters, finds }
    }

    /// Where the richest window begins, as a character, and what it shows.
    fn best(&self) -> (usize, f32) {
        let mut best = (0, 0.0);
        for (at, first) in self.finds.iter().enumerate().take(MOST_MARKS) {
            let start = self.character(first.bytes.start).saturating_sub(LEAD);
            let mut seen: Vec<&str> = Vec::new();
            let mut worth = 0.0;
            for find in &self.finds[at..] {
                if self.character(find.bytes.end) > start + LENGTH {
                    break;
                }
                // Once more is a little more; another word is much more.
                let again = seen.contains(&find.term.as_str());
                worth += if again { find.worth * 0.1 } else { find.worth };
                if !again {
                    seen.push(&find.term);
                }
            }
            if worth > best.1 {
                best = (start, worth);
            }
        }
        best
    }

    /// The bytes of the window from about this character: from a sentence or a
    /// word to the end of a word, where there are spaces to tell.
    fn window(&self, start: usize) -> Range<usize> {
        let first_find =
            self.finds.iter().map(|find| self.character(find.bytes.start)).find(|at| *at >= start);
        let first = self.index(start);
        let latest = self.index(first_find.unwrap_or(start).min(start + LEAD));
        let from = if start == 0 { 0 } else { self.opening(first, latest) };
        let last = self.index(self.characters[from] + LENGTH);
        let to = if last + 1 >= self.borders.len() { last } else { self.closing(from, last) };
        let bytes = self.borders[from]..self.borders[to];
        let window = &self.text[bytes.clone()];
        let lead = window.len() - window.trim_start().len();
        bytes.start + lead..bytes.start + window.trim_end().len().max(lead)
    }

    /// The last beginning of a sentence between two borders, else the first of a word.
    fn opening(&self, first: usize, latest: usize) -> usize {
        let before = |at: &usize| &self.text[..self.borders[*at]];
        let sentence = (first..=latest).rev().find(|at| begins_sentence(before(at)));
        let word = (first..=latest).find(|at| before(at).ends_with(char::is_whitespace));
        sentence.or(word).unwrap_or(first)
    }

    /// The last space before a border, unless it is far away or a find lies between.
    fn closing(&self, from: usize, last: usize) -> usize {
        let nearest = last.saturating_sub(SLACK).max(from + 1);
        let space = (nearest..=last)
            .rev()
            .find(|at| self.text[self.borders[*at]..].starts_with(char::is_whitespace));
        let cuts = |at: usize| {
            let (at, last) = (self.borders[at], self.borders[last]);
            self.finds.iter().any(|find| find.bytes.end > at && find.bytes.end <= last)
        };
        space.filter(|at| !cuts(*at)).unwrap_or(last)
    }

    fn pieces(&self, window: &Range<usize>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut done = window.start;
        for marked in self.marked(window) {
            if marked.start > done {
                pieces.push(Piece::Plain(self.text[done..marked.start].to_owned()));
            }
            done = marked.end;
            pieces.push(Piece::Marked(self.text[marked].to_owned()));
        }
        if window.end > done {
            pieces.push(Piece::Plain(self.text[done..window.end].to_owned()));
        }
        pieces
    }

    /// The finds inside a window; those that touch or overlap as one.
    fn marked(&self, window: &Range<usize>) -> Vec<Range<usize>> {
        let mut marked: Vec<Range<usize>> = Vec::new();
        for find in &self.finds {
            let bytes = find.bytes.start.max(window.start)..find.bytes.end.min(window.end);
            if bytes.is_empty() {
                continue;
            }
            match marked.last_mut() {
                Some(last) if bytes.start <= last.end => last.end = last.end.max(bytes.end),
                _ => marked.push(bytes),
            }
        }
        marked
    }

    /// The characters before a byte.
    fn character(&self, byte: usize) -> usize {
        self.characters
            [self.borders.partition_point(|border| *border < byte).min(self.borders.len() - 1)]
    }

    /// The last border with at most so many characters before it.
    fn index(&self, character: usize) -> usize {
        self.characters.partition_point(|before| *before <= character).saturating_sub(1)
    }
}

/// Whether a sentence begins after this text. A full stop needs a space after
/// it, or every number with a decimal point would end one.
fn begins_sentence(before: &str) -> bool {
    let trimmed = before.trim_end();
    let spaced = trimmed.len() < before.len();
    before.is_empty()
        || before.ends_with(['\n', '。', '।', '។', '？', '！'])
        || (spaced && trimmed.ends_with(['.', '?', '!', '…', '。', '।', '។']))
}

/// The first so many bytes, to the border of a character.
fn beginning(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}
