//! How long a sending takes: how many, by how many in what time.

/// How fast a way out is: so many messages in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub messages: u64,
    pub seconds: u64,
}

/// So many messages a second Telegram takes of a bot (<https://core.telegram.org/bots/faq>), unless it said less.
pub const TELEGRAM: u32 = 30;

/// How long it takes, in whole minutes, rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Takes {
    pub hours: u64,
    /// Less than 60.
    pub minutes: u64,
}

/// How long so many messages take. None: nothing is known of the rate.
pub fn takes(messages: u64, rate: Rate) -> Option<Takes> {
    if rate.messages == 0 {
        return None;
    }
    let seconds = u128::from(messages) * u128::from(rate.seconds);
    let minutes = seconds.div_ceil(u128::from(rate.messages) * 60);
    let minutes = u64::try_from(minutes).unwrap_or(u64::MAX);
    Some(Takes { hours: minutes / 60, minutes: minutes % 60 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(messages: u64, (of, seconds): (u64, u64), expected: Option<(u64, u64)>) {
        let found = takes(messages, Rate { messages: of, seconds });
        assert_eq!(found.map(|takes| (takes.hours, takes.minutes)), expected);
    }

    #[test]
    fn a_million_chats_take_nine_hours_and_a_quarter() {
        check(1_000_000, (30, 1), Some((9, 16)));
        let a_minute = u64::from(TELEGRAM) * 60;
        check(1_000_000, (a_minute, 60), Some((9, 16)));
    }

    #[test]
    fn a_sending_takes_as_long_as_the_last_ones_did() {
        check(0, (30, 1), Some((0, 0)));
        check(1, (30, 1), Some((0, 1)));
        check(1_800, (30, 1), Some((0, 1)));
        check(1_801, (30, 1), Some((0, 2)));
        check(40_000, (5_000, 600), Some((1, 20)));
        check(7, (0, 600), None);
        check(u64::MAX, (1, u64::MAX), Some((u64::MAX / 60, u64::MAX % 60)));
    }
}
