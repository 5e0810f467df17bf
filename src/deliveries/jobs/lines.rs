//! Lines before chats: what follows one another into a chat arrives in its order, though many messages are
//! under way at once.

use std::collections::HashMap;

use tokio::sync::oneshot;

/// Chats remembered before those with nobody in line are forgotten.
const REMEMBERED: usize = 1_000;

/// Who stands last before each chat.
#[derive(Default)]
pub(super) struct Lines(HashMap<String, oneshot::Receiver<()>>);

/// A place in a line. The next one's turn comes when it is dropped.
pub(super) struct Place {
    before: Option<oneshot::Receiver<()>>,
    _done: oneshot::Sender<()>,
}

impl Lines {
    /// Takes the last place before a chat.
    pub fn stand(&mut self, chat: &str) -> Place {
        if self.0.len() >= REMEMBERED {
            self.0.retain(|_, last| last.try_recv() == Err(oneshot::error::TryRecvError::Empty));
        }
        let (done, last) = oneshot::channel();
        Place { before: self.0.insert(chat.to_owned(), last), _done: done }
    }
}

impl Place {
    /// Waits until whoever stands before has gone.
    pub async fn turn(&mut self) {
        if let Some(before) = self.before.take() {
            // Nothing is ever said: the end of it is the sign.
            let _gone = before.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_chat_hears_in_order() {
        let (mut lines, heard) = (Lines::default(), Arc::new(Mutex::new(Vec::new())));
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..REMEMBERED + 500 {
            let mut place = lines.stand(if number % 2 == 0 { "7" } else { "8" });
            let heard = heard.clone();
            tasks.spawn(async move {
                place.turn().await;
                tokio::task::yield_now().await;
                heard.lock().unwrap().push(number);
            });
        }
        for quiet in 0..REMEMBERED {
            drop(lines.stand(&format!("quiet {quiet}")));
        }
        assert!(lines.0.len() <= REMEMBERED + 2);
        while tasks.join_next().await.is_some() {}
        for rest in [0, 1] {
            let heard = heard.lock().unwrap();
            let chat: Vec<usize> = heard.iter().copied().filter(|n| n % 2 == rest).collect();
            assert!(chat.is_sorted() && chat.len() == (REMEMBERED + 500) / 2);
        }
    }
}
