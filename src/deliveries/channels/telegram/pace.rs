//! How fast the bot may write into one chat: one message a second, where a few in a row are no harm
//! (<https://core.telegram.org/bots/faq>). How many a second it may write in all is one number for all
//! machines, and the outbox keeps to it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::OwnedMutexGuard;
use tokio::time::{Instant, sleep_until};

use super::Telegram;

/// Messages a second that Telegram takes of a bot.
const A_SECOND: u32 = 30;
/// Between two messages into a chat, on the average.
const EVERY_IN_A_CHAT: Duration = Duration::from_secs(1);
/// Messages into a chat that may follow each other at once.
const AT_ONCE_IN_A_CHAT: u32 = 4;
/// Chats remembered before the quiet ones are forgotten.
const REMEMBERED: usize = 1_000;

/// Bounds what is sent into a chat. Each process has its own.
pub(super) struct Pace {
    chats: Mutex<HashMap<String, Arc<Line>>>,
    a_second: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self { chats: Mutex::default(), a_second: A_SECOND }
    }
}

impl Telegram {
    /// How many messages a second this bot may send, from all machines together.
    pub fn a_second(&self) -> u32 {
        self.pace.a_second
    }

    /// The same bot with another rate than Telegram's, for an API of one's own.
    #[must_use]
    pub fn with_rate(mut self, a_second: u32) -> Self {
        self.pace.a_second = a_second;
        self
    }
}

/// Where those stand who want to write into a chat.
type Line = tokio::sync::Mutex<Tempo>;

/// Leave to send one message. While it is held, nothing else goes into that chat: what follows one another
/// arrives in its order.
pub(super) struct Turn {
    _line: OwnedMutexGuard<Tempo>,
}

impl Pace {
    /// Waits until a message may go into a chat.
    pub async fn turn(&self, chat: &str) -> Turn {
        let mut line = self.line(chat).lock_owned().await;
        sleep_until(line.next(EVERY_IN_A_CHAT, AT_ONCE_IN_A_CHAT, Instant::now())).await;
        Turn { _line: line }
    }

    fn line(&self, chat: &str) -> Arc<Line> {
        let mut chats = self.chats.lock().unwrap_or_else(PoisonError::into_inner);
        if chats.len() >= REMEMBERED {
            let now = Instant::now();
            chats.retain(|_, line| {
                Arc::strong_count(line) > 1 || line.try_lock().is_ok_and(|line| line.is_busy(now))
            });
        }
        chats.entry(chat.to_owned()).or_default().clone()
    }
}

/// So many messages, evenly in the long run.
#[derive(Default)]
struct Tempo {
    /// Until when the messages so far fill the time.
    filled: Option<Instant>,
}

impl Tempo {
    /// When the next message may go, if `at_once` of them may follow each other.
    fn next(&mut self, every: Duration, at_once: u32, now: Instant) -> Instant {
        let filled = self.filled.map_or(now, |filled| filled.max(now)) + every;
        self.filled = Some(filled);
        filled.checked_sub(every * at_once).map_or(now, |free| free.max(now))
    }

    fn is_busy(&self, now: Instant) -> bool {
        self.filled.is_some_and(|filled| filled > now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends messages one after another, each as soon as it may. Gives when each went, in milliseconds.
    fn sent(messages: usize, every: Duration, at_once: u32) -> Vec<u128> {
        let begun = Instant::now();
        let mut tempo = Tempo::default();
        let mut now = begun;
        let mut times = Vec::new();
        for _ in 0..messages {
            now = tempo.next(every, at_once, now);
            times.push((now - begun).as_millis());
        }
        times
    }

    #[test]
    fn a_chat_gets_a_few_at_once_and_then_one_a_second() {
        let times = sent(7, EVERY_IN_A_CHAT, AT_ONCE_IN_A_CHAT);
        assert_eq!(times, [0, 0, 0, 0, 1_000, 2_000, 3_000]);
    }

    #[test]
    fn a_pause_gives_the_few_back() {
        let mut tempo = Tempo::default();
        let begun = Instant::now();
        for _ in 0..4 {
            tempo.next(EVERY_IN_A_CHAT, AT_ONCE_IN_A_CHAT, begun);
        }
        let later = begun + Duration::from_secs(10);
        for _ in 0..4 {
            assert_eq!(tempo.next(EVERY_IN_A_CHAT, AT_ONCE_IN_A_CHAT, later), later);
        }
        assert!(tempo.next(EVERY_IN_A_CHAT, AT_ONCE_IN_A_CHAT, later) > later);
    }

    #[tokio::test]
    async fn a_chat_forgotten_is_one_that_was_quiet() {
        let pace = Pace::default();
        let turn = pace.turn("7").await;
        for chat in 0..REMEMBERED + 5 {
            drop(pace.line(&format!("quiet {chat}")));
        }
        drop(turn);
        let chats = pace.chats.lock().unwrap();
        assert!(chats.contains_key("7") && chats.len() < REMEMBERED);
    }
}
