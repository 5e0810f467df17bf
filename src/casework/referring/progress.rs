//! How far a referral got, and what may come next.

use super::consents::codes;

/// How far a referral got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Drafted,
    Sent,
    Received,
    Accepted,
    Declined,
    Done,
    /// The client withdrew her consent.
    Withdrawn,
}

codes!(Progress {
    Drafted = "drafted",
    Sent = "sent",
    Received = "received",
    Accepted = "accepted",
    Declined = "declined",
    Done = "done",
    Withdrawn = "withdrawn",
});

impl Progress {
    /// What staff may note next.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Drafted => &[Self::Sent],
            Self::Sent => &[Self::Received, Self::Accepted, Self::Declined],
            Self::Received => &[Self::Accepted, Self::Declined],
            Self::Accepted => &[Self::Done],
            Self::Declined | Self::Done | Self::Withdrawn => &[],
        }
    }

    /// Whether nothing more comes of it.
    pub fn is_over(self) -> bool {
        self.next().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_received_before_it_was_sent() {
        assert_eq!(Progress::Drafted.next(), [Progress::Sent]);
        assert!(Progress::ALL.iter().all(|one| !one.next().contains(&Progress::Drafted)));
        assert!(Progress::ALL.iter().all(|one| !one.next().contains(&Progress::Withdrawn)));
        assert!(Progress::Declined.is_over() && !Progress::Accepted.is_over());
    }
}
