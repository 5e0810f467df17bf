//! Why somebody cannot take a request: one code each, in the order of the rules.

use serde::{Deserialize, Serialize};

/// Why somebody or a line cannot take a request, in the order in which the rules
/// are looked at: what comes later here came further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// There is no staff at all. Only ever the reason of an outcome.
    NoStaff,
    /// The account may not be given work.
    Inactive,
    /// May not be the owner of a case.
    NotACounsellor,
    /// May neither interpret nor counsel.
    NotAnInterpreter,
    /// A translator outside the house takes part in no conversation.
    OnlyLetters,
    /// Has no shift today, or none that is not over.
    OffShift,
    /// Is away.
    Absent,
    /// Comes later today, which is too late for this contact.
    OnShiftLater,
    /// Is with somebody.
    WithSomebody,
    /// Is on a break.
    OnBreak,
    /// Goes home too soon to begin a meeting.
    ShiftEndsSoon,
    /// Works in none of the client's languages.
    NoLanguage,
    /// Speaks the language of a letter but does not write it.
    SpeaksButDoesNotWrite,
    /// Writes the language of a conversation but does not speak it.
    WritesButDoesNotSpeak,
    /// Does not know the topic.
    NoTopic,
    /// Has too little attention left.
    LiveFull,
    /// Has too many open cases for one more of this weight.
    OpenFull,
    /// Must not get this one.
    Excluded,
    /// The client asked for somebody of another gender.
    OtherGender,
    /// Was asked and declined, or did not answer in time.
    Passed,
    /// The line does not answer at this hour.
    LineClosed,
    /// The line was called for this request, and nobody answered.
    LineTried,
    /// Every line is taken.
    LinesBusy,
    /// The client did not agree to this line.
    LineNotAgreed,
    /// A counsellor could take it, and nobody interprets.
    NoInterpreter,
    /// A counsellor could take it, and no line is free.
    NoLine,
}

impl Reason {
    /// Every reason, for whoever must have a message for each.
    pub const ALL: [Self; 26] = [
        Self::NoStaff,
        Self::Inactive,
        Self::NotACounsellor,
        Self::NotAnInterpreter,
        Self::OnlyLetters,
        Self::OffShift,
        Self::Absent,
        Self::OnShiftLater,
        Self::WithSomebody,
        Self::OnBreak,
        Self::ShiftEndsSoon,
        Self::NoLanguage,
        Self::SpeaksButDoesNotWrite,
        Self::WritesButDoesNotSpeak,
        Self::NoTopic,
        Self::LiveFull,
        Self::OpenFull,
        Self::Excluded,
        Self::OtherGender,
        Self::Passed,
        Self::LineClosed,
        Self::LineTried,
        Self::LinesBusy,
        Self::LineNotAgreed,
        Self::NoInterpreter,
        Self::NoLine,
    ];

    /// Whether the language is what is missing of somebody.
    pub(super) fn is_of_language(self) -> bool {
        matches!(self, Self::NoLanguage | Self::SpeaksButDoesNotWrite | Self::WritesButDoesNotSpeak)
    }

    /// The stable code that it is stored under and that its message is named
    /// after.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoStaff => "no-staff",
            Self::Inactive => "inactive",
            Self::NotACounsellor => "not-a-counsellor",
            Self::NotAnInterpreter => "not-an-interpreter",
            Self::OnlyLetters => "only-letters",
            Self::OffShift => "off-shift",
            Self::Absent => "absent",
            Self::OnShiftLater => "on-shift-later",
            Self::WithSomebody => "with-somebody",
            Self::OnBreak => "on-break",
            Self::ShiftEndsSoon => "shift-ends-soon",
            Self::NoLanguage => "no-language",
            Self::SpeaksButDoesNotWrite => "speaks-but-does-not-write",
            Self::WritesButDoesNotSpeak => "writes-but-does-not-speak",
            Self::NoTopic => "no-topic",
            Self::LiveFull => "live-full",
            Self::OpenFull => "open-full",
            Self::Excluded => "excluded",
            Self::OtherGender => "other-gender",
            Self::Passed => "passed",
            Self::LineClosed => "line-closed",
            Self::LineNotAgreed => "line-not-agreed",
            Self::LineTried => "line-tried",
            Self::LinesBusy => "lines-busy",
            Self::NoInterpreter => "no-interpreter",
            Self::NoLine => "no-line",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_stored_under_its_code() {
        for reason in Reason::ALL {
            let stored = serde_json::to_value(reason).unwrap();
            assert_eq!(stored, reason.code());
            assert_eq!(serde_json::from_value::<Reason>(stored).unwrap(), reason);
        }
    }

    #[test]
    fn all_names_each_reason_once_in_the_order_of_the_rules() {
        assert!(Reason::ALL.is_sorted_by(|a, b| a < b));
    }
}
