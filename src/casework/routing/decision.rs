//! What a decision says: who gets the request or what it waits for, and of
//! each candidate the rule that they failed or the values they were ranked by.

use std::cmp::{Ordering, Reverse};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::reason::Reason;
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
    /// The seat of the one who has the case or is asked to take it; none if it
    /// waits.
    #[must_use]
    pub fn owner(&self) -> Option<&Seat> {
        self.outcome.seats().iter().find(|seat| seat.role == Role::Owner)
    }

    /// Every seat, taken or offered; none if it waits.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        self.outcome.seats()
    }
}

/// What became of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Outcome {
    /// Nobody else could take it, or it takes two: it is theirs at once. All the
    /// seats together or none of them: a pair is never half taken.
    Assigned {
        /// The step of relaxation that it took. What a number means belongs to
        /// the policy's version.
        step: u8,
        /// Exactly one is the owner's; a pair has an interpreter's beside it.
        seats: Vec<Seat>,
    },
    /// There is a choice, so the best is asked first and may decline.
    Offered {
        /// The step of relaxation that it took.
        step: u8,
        /// Exactly one, the owner's.
        seats: Vec<Seat>,
        /// How long the answer may take.
        minutes: OfferLasts,
    },
    /// Nobody can; to be routed again when somebody comes on shift or capacity
    /// is given back.
    Waiting {
        /// The last step that was tried.
        step: u8,
        /// What is missing.
        reason: Reason,
        /// The head must hear of it now: it is urgent, or everybody who could
        /// have taken it passed.
        tell_head: bool,
        /// So many minutes from the snapshot on, patience opens the next step.
        #[serde(default)]
        look_again_minutes: Option<u32>,
        /// What would help.
        #[serde(default)]
        advice: Option<Advice>,
    },
}

impl Outcome {
    /// Every seat, taken or offered; none if it waits.
    #[must_use]
    pub fn seats(&self) -> &[Seat] {
        match self {
            Self::Assigned { seats, .. } | Self::Offered { seats, .. } => seats,
            Self::Waiting { .. } => &[],
        }
    }

    /// Whether both say the same, however many minutes are left until the next
    /// look: what waits is looked at often and need not be kept each time.
    #[must_use]
    pub fn says_the_same_as(&self, other: &Self) -> bool {
        self.without_minutes() == other.without_minutes()
    }

    fn without_minutes(&self) -> Self {
        let mut outcome = self.clone();
        if let Self::Waiting { look_again_minutes, .. } = &mut outcome {
            *look_again_minutes = None;
        }
        outcome
    }
}

/// How long somebody who is asked may take to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfferLasts {
    /// By the clock: the client is here.
    Seconds(u32),
    /// Of the hours that the person asked is on shift.
    WorkingHours(u32),
}

/// What would help a request that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// A line could interpret if the client agreed to it.
    AskAboutLine,
    /// Somebody has the topic and the time, and only the language is missing.
    FindInterpreter,
    /// Nobody can today.
    OfferAppointment,
}

impl Advice {
    /// Every advice, for whoever must have a message for each.
    pub const ALL: [Self; 3] = [Self::AskAboutLine, Self::FindInterpreter, Self::OfferAppointment];

    /// The stable code that its message is named after.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AskAboutLine => "ask-about-line",
            Self::FindInterpreter => "find-interpreter",
            Self::OfferAppointment => "offer-appointment",
        }
    }
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
    /// An interpreting line.
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
    /// By what means an interpreter comes; somebody of the house first.
    #[serde(default)]
    pub means: Means,
    /// An interpreter has only the client's second language; the first is
    /// better. A counsellor's own languages are steps and not ranks.
    #[serde(default)]
    pub second_language: bool,
    /// An interpreter who counsels too is missed elsewhere, and comes after one
    /// who does not.
    #[serde(default)]
    pub counsels_too: bool,
    /// The client saw this person before, who comes first.
    pub same_as_before: bool,
    /// How well this person knows the topic; more is better.
    pub topic_level: u8,
    /// The load of the budget with this request in it; less is better.
    pub load_after: u32,
    /// Since when idle; longer is better, never given anything is best.
    pub idle_since: Option<DateTime<Utc>>,
    /// The id of the person or the line, so that a tie is broken the same way each time.
    pub id: Uuid,
}

/// By what means a seat is filled, the best first.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    /// By somebody of the house.
    #[default]
    House,
    /// By a translator outside the house.
    Outside,
    /// By an interpreting line.
    Line,
    /// By a line of the ministry that decides who may stay.
    MinistryLine,
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
            (self.means, self.second_language, self.counsels_too),
            Reverse(self.same_as_before),
            Reverse(self.topic_level),
            self.load_after,
            self.idle_since,
            self.id,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> RankKey {
        RankKey {
            means: Means::Outside,
            second_language: true,
            counsels_too: true,
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
        check(|k| k.means = Means::House, |_| {});
        check(|k| k.second_language = false, |_| {});
        check(|k| k.counsels_too = false, |_| {});
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
