//! How much of a text is asked for, and how many characters that is.

use crate::texts::Row;
use crate::texts::editing::Desk;
use crate::texts::segments::Standing;

/// How much of a text somebody is asked to translate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What has no words yet, or older ones than its source.
    Behind,
    /// All of it, also what has words already.
    Whole,
}

impl Extent {
    pub const ALL: [Self; 2] = [Self::Behind, Self::Whole];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::Whole => "whole",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|extent| extent.as_str() == text)
    }

    /// How many characters of the source are to be done. None: nothing is.
    pub fn of(self, desk: &Desk) -> Option<i64> {
        let rows = desk.rows.iter().filter(|row| match self {
            Self::Behind => is_behind(row),
            Self::Whole => true,
        });
        let counted: usize = rows.map(|row| characters(row.source.words())).sum();
        i64::try_from(counted).ok().filter(|counted| *counted > 0)
    }
}

/// Whether a segment has words and its translation none, or older ones.
pub(super) fn is_behind(row: &Row) -> bool {
    row.standing != Standing::Current && !row.source.words().is_empty()
}

/// The characters that somebody translates: without white space, and without what stands in braces, which is
/// a fact that nobody translates.
pub fn characters(words: &str) -> usize {
    let mut in_braces = false;
    let counts = |c: &char| {
        match c {
            '{' => in_braces = true,
            '}' => {
                in_braces = false;
                return false;
            }
            _ => {}
        }
        !in_braces && !c.is_whitespace()
    };
    words.chars().filter(counts).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_facts_are_not_counted() {
        fn check(words: &str, expected: usize) {
            assert_eq!(characters(words), expected, "{words:?}");
        }
        check("", 0);
        check("임금을 받지 못했을 때", 9);
        check("시급은 {fact:minimum-wage-hourly} 입니다.\n", 7);
        check("가\u{3000}나\t다", 3);
    }
}
