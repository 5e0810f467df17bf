//! Why the newsroom's wish about a publication or an issue is not done.

use super::MOST_ARTICLES;
use crate::language::Lang;
use crate::texts::editing;

/// Why something is not done with a publication or an issue.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("a slug has small letters, digits and hyphens")]
    Slug,
    #[error("the slug is taken")]
    SlugTaken,
    #[error("the title cannot be taken: {0}")]
    Title(editing::Refusal),
    #[error("there is no such issue or article")]
    NotFound,
    #[error("an issue has at most {MOST_ARTICLES} articles")]
    TooMany,
    /// Readers see it, or saw it.
    #[error("the article was public")]
    WasPublic,
    #[error("the article stands in an issue already")]
    Elsewhere,
    #[error("the issue is released")]
    IsReleased,
    #[error("no language was chosen")]
    NoneChosen,
    #[error("the Korean is not released")]
    NoKorean,
    #[error("the issue is not whole in {0}")]
    Incomplete(Lang),
    /// Other words were saved than those that were looked at.
    #[error("other words were saved meanwhile in {0}")]
    Changed(Lang),
    /// The checks found something that nobody overrode.
    #[error("the checks found something in {0}")]
    Warned(Lang),
    #[error("the day lies in the past")]
    PastDay,
}

impl Refusal {
    /// The codes of the refusals that have a message of their own; of a name and a title the house says the
    /// same everywhere.
    pub const CODES: [&'static str; 11] = [
        "not-found",
        "too-many",
        "was-public",
        "elsewhere",
        "is-released",
        "none-chosen",
        "no-korean",
        "incomplete",
        "changed",
        "warned",
        "past-day",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::Slug => "slug",
            Self::SlugTaken => "slug-taken",
            Self::Title(_) => "title",
            Self::NotFound => "not-found",
            Self::TooMany => "too-many",
            Self::WasPublic => "was-public",
            Self::Elsewhere => "elsewhere",
            Self::IsReleased => "is-released",
            Self::NoneChosen => "none-chosen",
            Self::NoKorean => "no-korean",
            Self::Incomplete(_) => "incomplete",
            Self::Changed(_) => "changed",
            Self::Warned(_) => "warned",
            Self::PastDay => "past-day",
        }
    }

    /// The language that it is about.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Self::Incomplete(lang) | Self::Changed(lang) | Self::Warned(lang) => Some(*lang),
            _ => None,
        }
    }
}
