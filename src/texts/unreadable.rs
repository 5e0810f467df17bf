//! Why a file that somebody sent cannot be read at all.

use crate::language::Words;

/// A file is refused as a whole. What is wrong with a single segment is [`super::exchange::Reason`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the file is no sheet of ours")]
    NotASheet,
    #[error("the file is no document that can be read")]
    NotADocument,
    #[error("the file is too large")]
    TooLarge,
    /// It would unpack to more than any document has, or names entities to be multiplied.
    #[error("the file unpacks to more than a document can be")]
    Bomb,
    #[error("the file is of another text")]
    OtherText,
    #[error("the file is in another language")]
    OtherLanguage,
    /// The binary format of Hangul: to be saved as HWPX.
    #[error("the file is an old Hangul document")]
    OldHangul,
    /// The binary format of Word: to be saved as DOCX.
    #[error("the file is an old Word document")]
    OldWord,
    #[error("the file is locked with a password")]
    Locked,
    /// What a parser said of it, for the log of whoever looks into it.
    #[error("the file is broken: {0}")]
    Broken(String),
}

impl Unreadable {
    /// One of each, for tests that look at every message.
    pub fn all() -> [Self; 10] {
        [
            Self::NotASheet,
            Self::NotADocument,
            Self::TooLarge,
            Self::Bomb,
            Self::OtherText,
            Self::OtherLanguage,
            Self::OldHangul,
            Self::OldWord,
            Self::Locked,
            Self::Broken(String::new()),
        ]
    }

    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NotASheet => "not-a-sheet",
            Self::NotADocument => "not-a-document",
            Self::TooLarge => "too-large",
            Self::Bomb => "bomb",
            Self::OtherText => "other-text",
            Self::OtherLanguage => "other-language",
            Self::OldHangul => "old-hangul",
            Self::OldWord => "old-word",
            Self::Locked => "locked",
            Self::Broken(_) => "broken",
        }
    }

    /// What to tell whoever sent the file.
    pub fn say(&self, words: Words) -> String {
        words.say_of("exchange-unreadable", self.as_str())
    }

    pub(super) fn broken(why: impl std::fmt::Display) -> Self {
        Self::Broken(why.to_string())
    }
}
