//! A few places for work that takes much memory, and a line before them that has an end.
//!
//! Without places a rush of sign-ins would take all memory; without an end to the line, whoever comes last
//! would wait for minutes, and what waits would take memory too.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many may wait: a few seconds of work for two cores.
const WAITING: usize = 64;

/// The places and the line before them.
#[derive(Clone, Debug)]
pub struct Places {
    places: Arc<Semaphore>,
    line: Arc<Semaphore>,
}

/// There is no room in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too many wait for a slow check; trying again in a few seconds may help")]
pub struct Full;

/// The runtime stopped before the work was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the work was interrupted")]
pub struct Interrupted;

/// A place in the line, then at work.
#[derive(Debug)]
pub struct Turn {
    places: Arc<Semaphore>,
    in_line: OwnedSemaphorePermit,
}

impl Places {
    /// `at_once` places, at least one; as many as there are cores is plenty.
    pub fn new(at_once: usize) -> Self {
        let at_once = at_once.max(1);
        Self {
            places: Arc::new(Semaphore::new(at_once)),
            line: Arc::new(Semaphore::new(at_once + WAITING)),
        }
    }

    /// A turn, or that there is no room to wait for one.
    ///
    /// # Errors
    /// [`Full`].
    pub fn turn(&self) -> Result<Turn, Full> {
        let in_line = Arc::clone(&self.line).try_acquire_owned().map_err(|_| Full)?;
        Ok(Turn { places: Arc::clone(&self.places), in_line })
    }

    /// Whether so many wait that whoever comes now waits for seconds.
    pub fn is_crowded(&self) -> bool {
        self.line.available_permits() < WAITING / 2
    }

    /// How many places are free.
    #[cfg(test)]
    pub fn free(&self) -> usize {
        self.places.available_permits()
    }
}

impl Turn {
    /// Waits for a place and runs `work` on a blocking thread. It keeps its place to its own end: a person
    /// who leaves while she waits must not make room before the memory is free.
    ///
    /// # Errors
    /// [`Interrupted`].
    pub async fn run<T: Send + 'static>(
        self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Interrupted> {
        let place = self.places.acquire_owned().await.map_err(|_| Interrupted)?;
        let in_line = self.in_line;
        let working = tokio::task::spawn_blocking(move || {
            let done = work();
            drop((place, in_line));
            done
        });
        working.await.map_err(|_| Interrupted)
    }
}

/// Whether the trouble is that the line is full, so that trying again may help.
pub fn is_full(trouble: &anyhow::Error) -> bool {
    trouble.chain().any(|cause| cause.is::<Full>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_line_has_an_end() {
        let places = Places::new(1);
        let mut line: Vec<Turn> = (0..=WAITING).map(|_| places.turn().unwrap()).collect();
        assert_eq!(places.turn().unwrap_err(), Full);
        assert!(is_full(&anyhow::Error::from(Full).context("sign in")));
        assert_eq!(line.pop().unwrap().run(|| 7).await, Ok(7));
        assert!(places.turn().is_ok(), "who is done makes room");
    }
}
