//! What a decision says: who gets the request or what it waits for, and of
//! each candidate the rule that they failed or the values they were ranked by.

use std::cmp::{Ordering, Reverse};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::snapshot::{Budget, Role};

/// One decision, to be stored with its snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Who gets it, or that it waits.
    pub outcome: Outcome,
    /// Everybody who was looked at: the ranked, best first, then those who
    /// failed a rule, by id.
    pub candidates: Vec<Verdict>,
    /// The version of the rules that decided.
    pub policy: u32,
}

impl Decision {
    /// The seat of the one who will have the case; none if it waits.
    #[must_use]
    pub fn owner(&self) -> Option<&Seat> {
        match &self.outcome {
            Outcome::Assigned { seats, .. } => seats.iter().find(|seat| seat.role == Role::Owner),
            Outcome::Waiting { .. } => None,
        }
    }
}

/// What became of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Outcome {
    /// All the seats together or none of them: a pair is never half taken.
    Assigned {
        /// The step of relaxation that it took. What a number means belongs to
        /// the policy's version.
        step: u8,
        /// Exactly one is the owner's. Under policy 1 there is no other.
        seats: Vec<Seat>,
    },
    /// Nobody can; to be routed again when somebody comes on shift or capacity
    /// is given back.
    Waiting {
        /// The last step that was tried.
        step: u8,
        /// What is missing.
        reason: Reason,
        /// The head must hear of it now, since it is urgent.
        tell_head: bool,
    },
}

/// One place in a case, and what it is charged to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Who takes it.
    pub who: Holder,
    /// What they do in the case.
    pub role: Role,
    /// The budget that pays.
    pub budget: Budget,
    /// How much it takes there.
    pub weight: u32,
}

/// Who can take a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holder {
    /// A member of staff.
    Staff(Uuid),
    /// An interpreting line. Policy 1 gives it no seat.
    Relay(Uuid),
}

/// What was found about one candidate for one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Who was looked at.
    pub who: Holder,
    /// For which role.
    pub role: Role,
    /// The lowest step that their shift and languages allow; the last step of
    /// the request for somebody whom no step allows.
    pub step: u8,
    /// How it went.
    pub finding: Finding,
}

/// How a candidate fared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The first rule that they failed.
    Failed(Reason),
    /// They could take it.
    Ranked {
        /// 1 is the best.
        rank: u32,
        /// What they were ranked by, within their step.
        key: RankKey,
    },
}

/// The values that candidates of one step are ranked by, the first that differs
/// decides. Less is better. Two different people are never equal, so the order
/// is total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankKey {
    /// The client saw this person before, who comes first.
    pub same_as_before: bool,
    /// How well this person knows the topic; more is better.
    pub topic_level: u8,
    /// The load of the budget with this request in it; less is better.
    pub load_after: u32,
    /// Since when idle; longer is better, never given anything is best.
    pub idle_since: Option<DateTime<Utc>>,
    /// The staff id, so that a tie is broken the same way each time.
    pub id: Uuid,
}

impl Ord for RankKey {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for RankKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl RankKey {
    /// None sorts before any instant, as somebody never given anything should.
    fn order(&self) -> impl Ord {
        (
            Reverse(self.same_as_before),
            Reverse(self.topic_level),
            self.load_after,
            self.idle_since,
            self.id,
        )
    }
}

/// Why somebody cannot take a request, in the order in which the rules are
/// looked at: what comes later here came further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// There is no staff at all. Only ever the reason of an outcome.
    NoStaff,
    /// The account may not be given work.
    Inactive,
    /// May not be the owner of a case.
    NotACounsellor,
    /// Has no shift today, or none that is not over.
    OffShift,
    /// Is away.
    Absent,
    /// Comes later today, which is too late for this contact.
    OnShiftLater,
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
}

impl Reason {
    /// Every reason, for whoever must have a message for each.
    pub const ALL: [Self; 13] = [
        Self::NoStaff,
        Self::Inactive,
        Self::NotACounsellor,
        Self::OffShift,
        Self::Absent,
        Self::OnShiftLater,
        Self::NoLanguage,
        Self::SpeaksButDoesNotWrite,
        Self::WritesButDoesNotSpeak,
        Self::NoTopic,
        Self::LiveFull,
        Self::OpenFull,
        Self::Excluded,
    ];

    /// The stable code that it is stored under and that its message is named
    /// after.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoStaff => "no-staff",
            Self::Inactive => "inactive",
            Self::NotACounsellor => "not-a-counsellor",
            Self::OffShift => "off-shift",
            Self::Absent => "absent",
            Self::OnShiftLater => "on-shift-later",
            Self::NoLanguage => "no-language",
            Self::SpeaksButDoesNotWrite => "speaks-but-does-not-write",
            Self::WritesButDoesNotSpeak => "writes-but-does-not-speak",
            Self::NoTopic => "no-topic",
            Self::LiveFull => "live-full",
            Self::OpenFull => "open-full",
            Self::Excluded => "excluded",
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

    fn key() -> RankKey {
        RankKey {
            same_as_before: false,
            topic_level: 2,
            load_after: 50,
            idle_since: DateTime::from_timestamp_micros(1_000),
            id: Uuid::from_u128(5),
        }
    }

    /// `better` beats a plain key although all that is ranked after it is worse.
    fn check(better: impl Fn(&mut RankKey), then_worse: impl Fn(&mut RankKey)) {
        let mut winner = key();
        then_worse(&mut winner);
        better(&mut winner);
        assert!(winner < key(), "{winner:?}");
        assert!(key() > winner);
    }

    #[test]
    fn the_first_value_that_differs_decides() {
        let later = DateTime::from_timestamp_micros(2_000);
        check(|k| k.same_as_before = true, |k| k.topic_level = 0);
        check(|k| k.topic_level = 3, |k| k.load_after = 99);
        check(|k| k.load_after = 49, |k| k.idle_since = later);
        check(
            |k| k.idle_since = DateTime::from_timestamp_micros(999),
            |k| k.id = Uuid::from_u128(9),
        );
        check(|k| k.idle_since = None, |k| k.id = Uuid::from_u128(9));
        check(|k| k.id = Uuid::from_u128(4), |_| {});
    }
}
