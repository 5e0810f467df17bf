//! What stands inside a segment: words, facts, and marks of Markdown that come in pairs.

use crate::facts::Template;

/// A piece of a segment. Pieces put together again are the segment, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::texts) enum Piece<'t> {
    Words(&'t str),
    /// A placeholder as it is written, `{fact:…}`.
    Fact(&'t str),
    /// Marks around other pieces: `**` and `**`, `[` and `](address)`.
    Pair {
        kind: PairKind,
        open: &'t str,
        inner: Vec<Self>,
        close: &'t str,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::texts) enum PairKind {
    Bold,
    Link,
}

/// Cuts a segment into its pieces. Only what is simple becomes a pair: what holds code or escapes has its
/// marks left in the words, where a translator sees them.
pub(in crate::texts) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let has_pairs = !text.contains(['`', '\\']);
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut words = 0;
    while words < rest.len() {
        let from = &rest[words..];
        let found = fact(from).or_else(|| has_pairs.then(|| pair(from)).flatten());
        match found {
            Some((piece, length)) => {
                push_words(&mut pieces, &rest[..words]);
                pieces.push(piece);
                rest = &from[length..];
                words = 0;
            }
            None => words += from.chars().next().map_or(1, char::len_utf8),
        }
    }
    push_words(&mut pieces, rest);
    pieces
}

fn push_words<'t>(pieces: &mut Vec<Piece<'t>>, words: &'t str) {
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
}

/// A placeholder at the start of a text, and how long it is.
fn fact(text: &str) -> Option<(Piece<'_>, usize)> {
    if !text.starts_with("{fact:") {
        return None;
    }
    let length = text.find('}')? + 1;
    let raw = &text[..length];
    Template::parse(raw).ok()?;
    Some((Piece::Fact(raw), length))
}

/// A pair of marks at the start of a text, and how long it is with what it holds.
fn pair(text: &str) -> Option<(Piece<'_>, usize)> {
    if let Some(inner) = text.strip_prefix("**") {
        let length = inner.find("**").filter(|length| *length > 0)?;
        return made(text, PairKind::Bold, 2..2 + length, 2);
    }
    let label = text.strip_prefix('[')?;
    let length = label.find(']').filter(|length| *length > 0)?;
    let address = label[length..].strip_prefix("](")?;
    let end = address.find(')')?;
    let is_simple = !label[..length].contains('[') && !address[..end].contains([' ', '(', '<']);
    is_simple.then(|| made(text, PairKind::Link, 1..1 + length, end + 3)).flatten()
}

/// A pair around `inner` of a text, whose closing mark has `close` bytes.
fn made(
    text: &str,
    kind: PairKind,
    inner: std::ops::Range<usize>,
    close: usize,
) -> Option<(Piece<'_>, usize)> {
    let end = inner.end + close;
    let piece = Piece::Pair {
        kind,
        open: text.get(..inner.start)?,
        inner: pieces(text.get(inner.clone())?),
        close: text.get(inner.end..end)?,
    };
    Some((piece, end))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn whole(pieces: &[Piece<'_>]) -> String {
        pieces.iter().fold(String::new(), |text, piece| match piece {
            Piece::Words(words) | Piece::Fact(words) => text + words,
            Piece::Pair { open, inner, close, .. } => text + open + &whole(inner) + close,
        })
    }

    fn check(text: &str, expected: &str) {
        fn show(pieces: &[Piece<'_>]) -> String {
            pieces.iter().fold(String::new(), |text, piece| match piece {
                Piece::Words(words) => text + words,
                Piece::Fact(raw) => text + "<" + raw + ">",
                Piece::Pair { open, inner, close, .. } => {
                    text + "<" + open + "|" + &show(inner) + "|" + close + ">"
                }
            })
        }
        let pieces = pieces(text);
        assert_eq!(show(&pieces), expected);
        assert_eq!(whole(&pieces), text);
    }

    #[test]
    fn a_segment_is_cut_into_pieces() {
        check("", "");
        check("시급 {fact:wage}부터", "시급 <{fact:wage}>부터");
        check("**굵은 {fact:wage bare}**", "<**|굵은 <{fact:wage bare}>|**>");
        check("[글](/guides/a)에서", "<[|글|](/guides/a)>에서");
        check("**[글](/a)**", "<**|<[|글|](/a)>|**>");
        check("[**글**](/a)", "<[|<**|글|**>|](/a)>");
        check("{fact:Wrong} ** [a] (b)", "{fact:Wrong} ** [a] (b)");
        check("`**` **a**", "`**` **a**");
        check("\\**a** {fact:b}", "\\**a** <{fact:b}>");
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "(\\*\\*|\\[|\\]\\(|\\)|\\{fact:a\\}|\\{fact:|가| |\\\\|`){0,24}") {
            prop_assert_eq!(whole(&pieces(&text)), text);
        }
    }
}
