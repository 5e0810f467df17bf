//! What a text is for, and who made its words.

use serde::{Deserialize, Serialize};

use super::editing::{LONGEST_BODY, LONGEST_TITLE};

/// What a text is for. A slug is unique within its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Guide,
    Publication,
    Issue,
    Article,
    Bulletin,
    /// Prepared for a day on which it has to be quick: heat, flood, a leak.
    Alert,
    /// An answer that counsellors give often.
    Reply,
    /// What somebody is asked who asks for counsel on a topic.
    Question,
    /// A way from what happened to what helps.
    Situation,
    Programme,
}

impl Kind {
    pub const ALL: [Self; 10] = [
        Self::Guide,
        Self::Publication,
        Self::Issue,
        Self::Article,
        Self::Bulletin,
        Self::Alert,
        Self::Reply,
        Self::Question,
        Self::Situation,
        Self::Programme,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Publication => "publication",
            Self::Issue => "issue",
            Self::Article => "article",
            Self::Bulletin => "bulletin",
            Self::Alert => "alert",
            Self::Reply => "reply",
            Self::Question => "question",
            Self::Situation => "situation",
            Self::Programme => "programme",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether it is wanted in every language of the interface, and not only in those that the city
    /// publishes in: what keeps somebody safe, and what counsellors and intake say.
    pub fn is_for_all_languages(self) -> bool {
        matches!(self, Self::Alert | Self::Reply | Self::Question | Self::Situation)
    }

    /// Whether one act of its own publishes all its languages at once and freezes them, as the approval of a
    /// bulletin does: then no language of it is published, withdrawn or declined alone.
    pub fn is_approved_whole(self) -> bool {
        matches!(self, Self::Bulletin)
    }

    /// Whether a summary stands between title and body. What is mailed is read from its first line.
    pub fn has_summary(self) -> bool {
        !self.is_approved_whole()
    }

    /// The longest title, in characters. A mail shows its title as the subject: what a phone has room for,
    /// twice over.
    pub fn longest_title(self) -> usize {
        if self.is_approved_whole() { 150 } else { LONGEST_TITLE }
    }

    /// The longest body of the source, in characters. A mail is for what is new; what explains it is a guide.
    pub fn longest_body(self) -> usize {
        if self.is_approved_whole() { 10_000 } else { LONGEST_BODY }
    }

    /// The longest body of a translation, in characters. None: it is as long as its segments may be.
    pub fn longest_translation(self) -> Option<usize> {
        self.is_approved_whole().then(|| self.longest_body())
    }
}

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MadeBy {
    Person,
    /// By a machine, or by somebody whose language it is not; no native speaker has read it.
    Machine,
    /// By a machine, and read by a native speaker since.
    MachineReviewed,
}

impl MadeBy {
    pub const ALL: [Self; 3] = [Self::Person, Self::Machine, Self::MachineReviewed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Machine => "machine",
            Self::MachineReviewed => "machine_reviewed",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|made_by| made_by.as_str() == text)
    }

    /// The key of the sentence that says so to readers.
    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "made-by-person",
            Self::Machine => "made-by-machine",
            Self::MachineReviewed => "made-by-machine-reviewed",
        }
    }
}
