//! How much comes back, and how many readers complain: what mail providers look at.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Kind, store};
use crate::db::Tx;
use crate::deliveries::{self, Channel};

/// The days that are counted.
const COUNTED: TimeDelta = TimeDelta::days(30);

/// Complaints among so many mails: above it Gmail begins to doubt a sender (0.1 %).
const BOUND: u64 = 1_000;

/// What came back of the mail of the last 30 days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    pub hard: u64,
    pub soft: u64,
    /// Refused because of this house.
    pub ours: u64,
    pub complaints: u64,
    /// Mails that left.
    pub sent: u64,
}

impl Numbers {
    /// Complaints per 100,000 mails, for a percentage with three places.
    pub fn complaint_share(&self) -> u64 {
        (self.complaints * 100_000).checked_div(self.sent).unwrap_or(0)
    }

    /// Whether complaints have reached the share above which providers begin to doubt a sender.
    pub fn is_doubted(&self) -> bool {
        self.complaints > 0 && self.complaints * BOUND >= self.sent
    }
}

/// Counts the last 30 days.
pub async fn numbers(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Numbers> {
    let since = now - COUNTED;
    let mut numbers = Numbers {
        sent: deliveries::count_left(tx, Channel::Email, since).await?,
        ..Numbers::default()
    };
    for (kind, count) in store::count_by_kind(tx, since).await? {
        match kind {
            Kind::Hard => numbers.hard = count,
            Kind::Soft => numbers.soft = count,
            Kind::Ours => numbers.ours = count,
            Kind::Complaint => numbers.complaints = count,
            _ => {}
        }
    }
    Ok(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_complaint_in_a_thousand_is_warned_of() {
        fn check(complaints: u64, sent: u64, share: u64, expected: bool) {
            let numbers = Numbers { complaints, sent, ..Numbers::default() };
            assert_eq!((numbers.complaint_share(), numbers.is_doubted()), (share, expected));
        }
        check(0, 0, 0, false);
        check(0, 10, 0, false);
        check(1, 0, 0, true);
        check(1, 1_000, 100, true);
        check(1, 1_001, 99, false);
        check(3, 100_000, 3, false);
    }
}
