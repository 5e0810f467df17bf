//! How many characters of a text are asked for.

use crate::texts::editing::Desk;
use crate::texts::exchange::Extent;

/// How many characters of the source are to be done. None: nothing is.
pub(super) fn counted(extent: Extent, desk: &Desk) -> Option<i64> {
    let rows = desk.rows.iter().filter(|row| extent.holds(row));
    let counted: usize = rows.map(|row| characters(row.source.words())).sum();
    i64::try_from(counted).ok().filter(|counted| *counted > 0)
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
