//! Lanes: what somebody waits for, or what warns of danger, does not stand behind a bulletin.

use super::Class;

const ALERT: i64 = Class::Alert.urgency();
const LETTER: i64 = Class::Confirmation.urgency();
const BULLETIN: i64 = Class::Bulletin.urgency();
const DIGEST: i64 = Class::Digest.urgency();

/// What is sent by whom. Whatever a run of bulletins holds, the second lane is free of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    /// All that is due, the most urgent first.
    All,
    /// Alerts and letters alone.
    Urgent,
}

impl Lane {
    /// The urgencies that go in it, in the order in which they leave. Letters come first in a lane of their own:
    /// an alert for many takes the other one, and a confirmation stands behind none.
    pub fn urgencies(self) -> &'static [i64] {
        match self {
            Self::All => &[ALERT, LETTER, BULLETIN, DIGEST],
            Self::Urgent => &[LETTER, ALERT],
        }
    }
}
