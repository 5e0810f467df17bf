//! Why something cannot be done with a bulletin.

use super::LARGEST;
use crate::language::Lang;

/// Why something cannot be done with a bulletin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such bulletin")]
    NoBulletin,
    #[error("the bulletin is approved, and what is approved does not change")]
    Frozen,
    #[error("the bulletin goes to no topic")]
    NoTopic,
    #[error("a title and a text are needed")]
    Empty,
    #[error("the title or the text is too long")]
    TooLong,
    /// A placeholder names no fact that is known.
    #[error("there is no fact {0}")]
    UnknownFact(String),
    /// Somebody saved other words or topics after they were read.
    #[error("the bulletin has changed meanwhile")]
    Changed,
    /// Languages are missing or old, and nobody said that it may go without them.
    #[error("there are problems that nobody has accepted")]
    Problems,
    /// Whoever believes what stands there is harmed: nobody can accept that.
    #[error("there are words that must be mended first")]
    MustBeMended,
    /// Mail programs would cut off its end, and with it the link to stop.
    #[error("the mail in {lang} has {kilobytes} KB, and no more than {} are shown", LARGEST / 1_024)]
    TooLongForMail { lang: Lang, kilobytes: usize },
    #[error("there is no such issue, or it is not public in Korean")]
    NoIssue,
    #[error("nothing of the bulletin is on its way")]
    NotSending,
    /// A translation has other blocks than the Korean.
    #[error("the translation has not the blocks of the Korean")]
    OtherBlocks,
    #[error("the bulletin is held back already")]
    AlreadyPaused,
    #[error("the bulletin is not held back")]
    NotPaused,
    /// It was worth sending until an instant that has passed.
    #[error("the time of the bulletin has passed")]
    TooLate,
    /// Who got it was told what is right; whoever got it now would not be.
    #[error("the bulletin was corrected")]
    Corrected,
    #[error("the bulletin has begun to leave")]
    HasLeft,
    /// The hour at which it was to leave is over.
    #[error("the hour lies behind")]
    Past,
    #[error("the hour lies too far ahead")]
    TooFar,
    #[error("nothing that failed is worth another try")]
    NothingFailed,
    /// Only what went out can be corrected, and only in a language in which it did.
    #[error("nobody got the bulletin in these languages")]
    NobodyGotIt,
    /// What warned of a danger is not corrected, which would come too late for some: another one takes its place.
    #[error("an alert is not corrected, but replaced")]
    IsUrgent,
    /// The guide is public in Korean no more, or says what it said.
    #[error("nothing has changed")]
    NothingChanged,
}
