//! How much one chat may say: a person is always answered at once, a program is slowed.
//!
//! What is slowed is never half done. Words go on into the question under way, only without an answer to each;
//! everything else waits its turn in its order, and of what waits for too long the newest is not kept.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::Said;
use super::command::Command;

/// So much of one chat is answered within a minute.
const A_MINUTE: u32 = 20;
const MINUTE: TimeDelta = TimeDelta::minutes(1);
/// So long nobody is told again to slow down.
const TOLD_FOR: TimeDelta = TimeDelta::minutes(10);
/// Chats remembered before those that are quiet are forgotten.
const REMEMBERED: usize = 10_000;

/// Presses and the like of one chat that may wait: two minutes and more of them.
const MOST_PRESSES: i64 = 100;
/// Words of one chat that may wait: more messages than the longest question holds, each of one letter.
const MOST_WORDS: i64 = 5_000;

/// What it costs to hear something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Words, which may belong to a question.
    Words,
    /// What is answered by a message.
    Answered,
    /// What is answered by nothing.
    Silent,
}

impl Weight {
    pub fn of(said: &Said) -> Self {
        match said {
            Said::Text(text) if Command::typed(text).is_none() => Self::Words,
            Said::Left | Said::InAGroup => Self::Silent,
            _ => Self::Answered,
        }
    }

    /// With so much of a chat waiting no more is kept of this.
    pub fn most_waiting(self) -> i64 {
        match self {
            Self::Words => MOST_WORDS,
            Self::Answered => MOST_PRESSES,
            Self::Silent => MOST_WORDS + MOST_PRESSES,
        }
    }
}

/// How something is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    AtOnce,
    /// Without an answer.
    Quietly,
    /// In another minute.
    Later,
}

/// What each chat has said lately.
#[derive(Default)]
pub struct Floods(HashMap<i64, Flow>);

struct Flow {
    since: DateTime<Utc>,
    said: u32,
    told_at: Option<DateTime<Utc>>,
}

impl Flow {
    fn is_quiet(&self, now: DateTime<Utc>) -> bool {
        (now - self.since).abs() >= MINUTE && self.told_at.is_none_or(|at| now - at >= TOLD_FOR)
    }
}

impl Floods {
    /// Counts what a chat says now: how it is to be heard, and whether to ask it to slow down.
    pub fn meet(&mut self, chat: i64, weight: Weight, now: DateTime<Utc>) -> (Pace, bool) {
        if weight == Weight::Silent {
            return (Pace::AtOnce, false);
        }
        if self.0.len() >= REMEMBERED {
            self.0.retain(|_, flow| !flow.is_quiet(now));
        }
        let flow = self.0.entry(chat).or_insert(Flow { since: now, said: 0, told_at: None });
        // Also where the clock was set back.
        if (now - flow.since).abs() >= MINUTE {
            (flow.since, flow.said) = (now, 0);
        }
        if flow.said < A_MINUTE {
            flow.said += 1;
            return (Pace::AtOnce, false);
        }
        let tell = flow.told_at.is_none_or(|at| (now - at).abs() >= TOLD_FOR);
        if tell {
            flow.told_at = Some(now);
        }
        let pace = if weight == Weight::Words { Pace::Quietly } else { Pace::Later };
        (pace, tell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    #[test]
    fn a_person_is_answered_and_a_program_is_slowed() {
        let mut floods = Floods::default();
        let presses: Vec<_> = (0..30).map(|n| floods.meet(1, Weight::Answered, at(n))).collect();
        assert!(presses[..20].iter().all(|met| *met == (Pace::AtOnce, false)));
        assert_eq!(presses[20], (Pace::Later, true));
        assert!(presses[21..].iter().all(|met| *met == (Pace::Later, false)), "told twice");
        assert_eq!(floods.meet(1, Weight::Words, at(40)), (Pace::Quietly, false));
        assert_eq!(floods.meet(2, Weight::Answered, at(40)), (Pace::AtOnce, false));
        assert_eq!(floods.meet(1, Weight::Silent, at(40)), (Pace::AtOnce, false));
        assert_eq!(floods.meet(1, Weight::Answered, at(61)), (Pace::AtOnce, false));
        assert_eq!(floods.meet(1, Weight::Answered, at(-90)), (Pace::AtOnce, false));
    }

    #[test]
    fn memory_has_an_end() {
        let mut floods = Floods::default();
        for chat in 0..3 * REMEMBERED as i64 {
            floods.meet(chat, Weight::Answered, at(chat));
        }
        assert!(floods.0.len() <= REMEMBERED + 1);
    }

    #[test]
    fn commands_are_no_words() {
        let text = |text: &str| Said::Text(text.to_owned());
        assert_eq!(Weight::of(&text("my boss")), Weight::Words);
        assert_eq!(Weight::of(&text("/guides")), Weight::Answered);
        assert_eq!(Weight::of(&Said::Left), Weight::Silent);
    }
}
