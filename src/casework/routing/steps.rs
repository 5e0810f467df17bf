//! What the number of a step means, which belongs to the version of the rules.

use super::rules::{LATER_TODAY, PAIR};

/// How far a request was relaxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The client's first language.
    Own,
    /// The client's second language.
    Second,
    /// A counsellor and somebody who interprets.
    Pair,
    /// The first language, later today.
    OwnLater,
    /// The second language, later today.
    SecondLater,
    /// A pair, later today.
    PairLater,
}

impl Step {
    /// Every step, for whoever must have a message for each.
    pub const ALL: [Self; 6] =
        [Self::Own, Self::Second, Self::Pair, Self::OwnLater, Self::SecondLater, Self::PairLater];

    /// What a number meant under a version of the rules; none for one that it
    /// did not have.
    #[must_use]
    pub fn of(policy: u32, step: u8) -> Option<Self> {
        let steps: &[Self] = match policy {
            1 => &[Self::Own, Self::Second, Self::OwnLater, Self::SecondLater],
            2 | 3 => &Self::ALL,
            _ => &[],
        };
        steps.get(usize::from(step)).copied()
    }

    /// The stable code that its message is named after.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Second => "second",
            Self::Pair => "pair",
            Self::OwnLater => "own-later",
            Self::SecondLater => "second-later",
            Self::PairLater => "pair-later",
        }
    }
}

// The order of `Step::ALL` is that of the numbers.
const _: () = assert!(PAIR == 2 && LATER_TODAY == 3);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::routing::POLICY;

    #[test]
    fn a_number_is_read_as_the_rules_of_its_time_meant_it() {
        assert_eq!(Step::of(1, 2), Some(Step::OwnLater));
        assert_eq!(Step::of(2, 2), Some(Step::Pair));
        assert_eq!(Step::of(3, 5), Some(Step::PairLater));
        assert_eq!(Step::of(1, 4), None);
        assert_eq!(Step::of(POLICY + 1, 0), None);
        assert!((0..6).all(|step| Step::of(POLICY, step).is_some()));
    }
}
