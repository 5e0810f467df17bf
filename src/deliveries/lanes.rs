//! Lanes: what somebody waits for, or what warns of danger, does not stand behind a bulletin.

use super::Class;

/// What is sent by whom. Whatever a run of bulletins holds, the second lane is free of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    /// All that is due, the most urgent first.
    All,
    /// Alerts and letters alone.
    Urgent,
}

impl Lane {
    /// The highest urgency that goes in it; a lower one leaves first.
    pub fn up_to(self) -> i64 {
        match self {
            Self::All => Class::Digest.urgency(),
            Self::Urgent => Class::Confirmation.urgency(),
        }
    }
}
