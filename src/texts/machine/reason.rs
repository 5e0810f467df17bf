//! Why the words of a machine are not taken into a segment, which then stays as it was.

use crate::language::Words;
use crate::texts::checks::{self, What};

/// Why one segment was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The Korean has code or escapes, which no machine carries over.
    Marks,
    /// Something that has to stand in it did not come back.
    Lost {
        what: String,
    },
    /// Something stands in it twice.
    Doubled {
        what: String,
    },
    /// It came back with elements that did not go out, or crossed.
    Strange,
    /// Nothing came back.
    Empty,
    /// The Korean came back.
    Untouched,
    /// It says what stands there already, made from an older Korean: a person decides whether that is right.
    Same,
    /// It would be read as several blocks, or as one of another kind.
    Block,
    TooLong,
    /// Somebody wrote other words meanwhile.
    Meanwhile,
    /// The checks found what must not be published.
    Found(What),
}

impl Reason {
    /// The codes of those that have a sentence of their own; what the checks find is said by them.
    pub const CODES: [&'static str; 10] = [
        "marks",
        "lost",
        "doubled",
        "strange",
        "empty",
        "untouched",
        "same",
        "block",
        "too-long",
        "meanwhile",
    ];

    fn code(&self) -> &'static str {
        match self {
            Self::Marks => "marks",
            Self::Lost { .. } => "lost",
            Self::Doubled { .. } => "doubled",
            Self::Strange => "strange",
            Self::Empty => "empty",
            Self::Untouched => "untouched",
            Self::Same => "same",
            Self::Block => "block",
            Self::TooLong => "too-long",
            Self::Meanwhile => "meanwhile",
            Self::Found(what) => what.code(),
        }
    }

    /// The sentence that says so to whoever pressed the button.
    pub fn say(&self, words: Words) -> String {
        let told = words.tell_of("machine-reason", self.code());
        match self {
            Self::Found(what) => checks::say(what, words),
            Self::Lost { what } | Self::Doubled { what } => {
                told.with("what", what.clone()).to_string()
            }
            _ => told.to_string(),
        }
    }
}
