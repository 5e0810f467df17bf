//! Editing: the source as a whole, a translation segment by segment. Two who edit at once lose nothing: what
//! only one of them touched is brought together, and for the rest the second one chooses.

mod carrying;
mod source;
mod translation;

use uuid::Uuid;

pub use self::source::{Conflict, SourceEdit, save_source};
pub use self::translation::{Clash, Desk, Edit, Typed, open, save_translation, still_correct};
use crate::facts::{Facts, Placeholder, Template};

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 200;
/// The longest summary, in characters.
pub const LONGEST_SUMMARY: usize = 500;
/// The longest body, in characters.
pub const LONGEST_BODY: usize = 60_000;
/// The longest words of one segment, in characters.
pub const LONGEST_SEGMENT: usize = 5_000;

/// What became of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Revision(Uuid),
    /// With the work that somebody else had saved meanwhile in it.
    Merged(Uuid),
    /// It said what was saved already.
    Unchanged,
}

/// Why something typed is not saved. What was typed stays with whoever typed it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such text, or no source to translate")]
    NoSource,
    #[error("a title is needed")]
    NoTitle,
    #[error("the title is too long")]
    LongTitle,
    #[error("the summary is too long")]
    LongSummary,
    #[error("the body is too long")]
    LongBody,
    /// What is approved whole says something besides its title.
    #[error("a body is needed")]
    NoBody,
    /// The words of a segment are too long.
    #[error("the words of segment {at} are too long")]
    LongSegment { at: usize },
    /// The words of a segment would be read as several blocks, or as one of another kind.
    #[error("the words of segment {at} are not one block")]
    NotOneBlock { at: usize },
    /// A placeholder names no fact that is known, or none that holds on the day it names.
    #[error("there is no fact {found}")]
    UnknownFact { found: String },
    #[error("the text is approved, and what is approved does not change")]
    Frozen,
    /// Both changed the source, and somebody has to choose.
    #[error("somebody else saved other words meanwhile")]
    Conflict(Box<Conflict>),
    /// Both changed some segments of a translation.
    #[error("somebody else saved other words of some segments meanwhile")]
    Clash(Clash),
}

/// Refuses words that name a fact which is not there.
fn known_facts(words: &str, facts: &Facts) -> Result<(), Refusal> {
    let template =
        Template::parse(words).map_err(|no_fact| Refusal::UnknownFact { found: no_fact.found })?;
    // A fact of a day on which it does not hold would be read as a dash.
    let holds = |named: &&Placeholder| match named.on {
        Some(day) => facts.on(&named.fact, day).is_some(),
        None => facts.knows(&named.fact),
    };
    match template.placeholders().find(|named| !holds(named)) {
        Some(unknown) => Err(Refusal::UnknownFact { found: unknown.fact.clone() }),
        None => Ok(()),
    }
}
