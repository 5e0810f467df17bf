//! The one place that reads the clock. Everything else takes `now` as an argument.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// Gives the time: the system's, or one that a test moves by hand.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// Microseconds since 1970, moved by whoever holds a clone.
    Stopped(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `at` until it is moved.
    pub fn stopped(at: DateTime<Utc>) -> Self {
        Self::Stopped(Arc::new(AtomicI64::new(at.timestamp_micros())))
    }

    /// Now, cut to microseconds: PostgreSQL keeps no more, and what is compared must be equal.
    #[expect(clippy::disallowed_methods, reason = "this is the clock")]
    pub fn now(&self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now().trunc_subsecs(6),
            Self::Stopped(micros) => {
                DateTime::from_timestamp_micros(micros.load(Ordering::SeqCst)).unwrap_or_default()
            }
        }
    }

    /// Moves a stopped clock forward. The system's clock cannot be moved.
    pub fn pass(&self, time: TimeDelta) {
        if let Self::Stopped(micros) = self {
            micros.fetch_add(time.num_microseconds().unwrap_or(0), Ordering::SeqCst);
        }
    }
}
