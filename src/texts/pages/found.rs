//! What the checks found, as the newsroom reads it.

use crate::language::Words;
use crate::texts::checks::{self, What};

/// How much of a segment says which one is meant, in characters.
const ENOUGH: usize = 60;

/// Something to look at.
pub struct Found {
    pub says: String,
    /// Whether it keeps the words from being published.
    pub is_urgent: bool,
    /// The Korean that it is about, and where it can be mended. Empty where that is plain.
    pub words: String,
    pub href: String,
}

impl Found {
    /// Beside the words that it is about.
    pub fn beside(what: &What, say: Words) -> Self {
        let (says, is_urgent) = (checks::say(what, say), what.blocks());
        Self { says, is_urgent, words: String::new(), href: String::new() }
    }

    /// Away from the words that it is about.
    pub fn away(what: &What, (words, href): (&str, String), say: Words) -> Self {
        Self { words: beginning(words), href, ..Self::beside(what, say) }
    }
}

fn beginning(words: &str) -> String {
    let mut beginning: String = words.chars().take(ENOUGH).collect();
    if beginning.len() < words.len() {
        beginning.push('…');
    }
    beginning
}
