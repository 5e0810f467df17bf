//! The one word for where a translation stands, made from what is known about it.

use super::{MadeBy, Translation};

/// Where a text stands in one language. What is wrong comes before what is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There are no words, and nobody was asked for any.
    Missing,
    /// Somebody was asked for them.
    AskedFor,
    /// Somebody is at it.
    InTranslation,
    /// The source has changed since, or some of it has no words yet.
    Stale,
    /// It was public and is not any more.
    Withdrawn,
    /// By a machine, and nobody who speaks the language has read it.
    Machine,
    /// By a person, and nobody else who speaks the language has read it.
    NeedsReview,
    Reviewed,
    /// It will not be translated, and readers are told why.
    Declined,
    /// The source itself: not public yet.
    Draft,
    /// The source itself: as readers see it.
    Public,
}

impl State {
    pub const ALL: [Self; 11] = [
        Self::Missing,
        Self::AskedFor,
        Self::InTranslation,
        Self::Stale,
        Self::Withdrawn,
        Self::Machine,
        Self::NeedsReview,
        Self::Reviewed,
        Self::Declined,
        Self::Draft,
        Self::Public,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::AskedFor => "asked-for",
            Self::InTranslation => "in-translation",
            Self::Stale => "stale",
            Self::Withdrawn => "withdrawn",
            Self::Machine => "machine",
            Self::NeedsReview => "needs-review",
            Self::Reviewed => "reviewed",
            Self::Declined => "declined",
            Self::Draft => "draft",
            Self::Public => "public",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

pub(super) fn of(translation: &Translation, is_source: bool) -> State {
    if translation.withdrawn.is_some() && translation.public.is_none() {
        return State::Withdrawn;
    }
    if is_source {
        return if translation.public.is_some() { State::Public } else { State::Draft };
    }
    if translation.declined.is_some() {
        return State::Declined;
    }
    // Whoever was asked for new words is at work on old ones too.
    if translation.in_translation_at.is_some() {
        return State::InTranslation;
    }
    if translation.asked_for_at.is_some() {
        return State::AskedFor;
    }
    let Some(saved) = &translation.latest else { return State::Missing };
    if translation.behind > 0 {
        return State::Stale;
    }
    if translation.reviewed.is_some_and(|review| review.revision_id == saved.revision_id) {
        return State::Reviewed;
    }
    match saved.made_by {
        MadeBy::Machine => State::Machine,
        // It came in with the word of somebody outside that it was read.
        MadeBy::MachineReviewed => State::Reviewed,
        MadeBy::Person => State::NeedsReview,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::super::{Review, Saved, Why};
    use super::*;

    fn saved(made_by: MadeBy) -> Translation {
        let latest = Saved {
            revision_id: Uuid::from_u128(1),
            title: "T".to_owned(),
            made_by,
            at: DateTime::UNIX_EPOCH,
            by: None,
        };
        Translation { latest: Some(latest), ..Translation::default() }
    }

    fn reviewed(revision: u128) -> Translation {
        let review = Review {
            revision_id: Uuid::from_u128(revision),
            by: Uuid::nil(),
            at: DateTime::UNIX_EPOCH,
        };
        Translation { reviewed: Some(review), ..saved(MadeBy::Machine) }
    }

    #[test]
    fn each_state_follows_from_what_is_known() {
        fn check(translation: &Translation, expected: State) {
            assert_eq!(of(translation, false), expected);
        }
        let then = Some(DateTime::UNIX_EPOCH);
        let none = Translation::default();
        check(&none, State::Missing);
        check(&Translation { asked_for_at: then, ..none.clone() }, State::AskedFor);
        check(
            &Translation { asked_for_at: then, in_translation_at: then, ..none.clone() },
            State::InTranslation,
        );
        check(&Translation { declined: Some(Why::Over), ..none.clone() }, State::Declined);
        check(&Translation { withdrawn: Some(Why::Over), ..none }, State::Withdrawn);
        check(&saved(MadeBy::Machine), State::Machine);
        check(&saved(MadeBy::Person), State::NeedsReview);
        check(&saved(MadeBy::MachineReviewed), State::Reviewed);
        check(&reviewed(1), State::Reviewed);
        // Somebody saved other words since they were read.
        check(&reviewed(2), State::Machine);
        check(&Translation { behind: 1, ..reviewed(1) }, State::Stale);
        check(&Translation { behind: 1, asked_for_at: then, ..reviewed(1) }, State::AskedFor);
        assert_eq!(of(&saved(MadeBy::Person), true), State::Draft);
        let public = Some((Uuid::from_u128(1), DateTime::UNIX_EPOCH));
        assert_eq!(of(&Translation { public, ..saved(MadeBy::Person) }, true), State::Public);
    }
}
