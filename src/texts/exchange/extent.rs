//! How much of a text goes out to a translator.

use crate::texts::Row;
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

    /// Whether a segment is asked for. One without words leaves nothing to be said.
    pub fn holds(self, row: &Row) -> bool {
        let is_asked = self == Self::Whole || row.standing != Standing::Current;
        is_asked && !row.source.words().is_empty()
    }
}
