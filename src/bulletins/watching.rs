//! Who watches a bulletin on its way. One task counts for all of them, about once a second and only while somebody
//! watches: however many pages are open, each bulletin is counted once.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;
use uuid::Uuid;

use super::State;
use crate::db::Db;
use crate::deliveries::State as Delivered;
use crate::deliveries::bulletins::{self as outbox, Progress};

/// How often is counted.
const OFTEN: Duration = Duration::from_secs(1);
/// A count that takes long is made so much more seldom that it takes a tenth of the time at most.
const SHARE: u32 = 9;
/// However long it takes, it is counted after this.
const SELDOM: Duration = Duration::from_secs(15);
/// How long is waited after the database was out of reach.
const AFTER_TROUBLE: Duration = Duration::from_secs(10);
/// Over how long the rate is measured.
const MEASURED: Duration = Duration::from_secs(60);
/// So many pages of one person.
const MOST_OF_ONE: usize = 5;
/// So many pages in all.
const MOST: usize = 200;

/// How far a bulletin is at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    pub state: State,
    pub parts: Vec<Progress>,
    /// The posts in the city's channels, which are no people.
    pub posts: Vec<Progress>,
    /// How many were sent in a minute, measured over the last. None: it is not known yet.
    pub per_minute: Option<u64>,
}

type Told = Option<Arc<Snapshot>>;

/// Everybody who watches a bulletin on this machine. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Watchers(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    watched: BTreeMap<Uuid, Watched>,
    last_number: u64,
    /// Whether a task is counting.
    is_looking: bool,
    /// Whether the house is closing.
    is_closed: bool,
}

/// A bulletin that somebody watches.
#[derive(Debug)]
struct Watched {
    tells: watch::Sender<Told>,
    /// The pages: a number and whose it is.
    ears: Vec<(u64, Uuid)>,
    /// How many were sent when, over the last minute.
    samples: VecDeque<(Instant, u64)>,
}

/// Why somebody cannot watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("too many watch already")]
    Full,
    #[error("the house is closing")]
    Closing,
}

impl Watchers {
    pub fn new(db: Db) -> Self {
        Self(Arc::new(Inner { db, held: Mutex::default() }))
    }

    /// Watches a bulletin from now on, until what is given is dropped.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn watch(&self, staff_id: Uuid, bulletin: Uuid) -> Result<Watch, Refused> {
        let mut held = self.held();
        if held.is_closed {
            return Err(Refused::Closing);
        }
        if !held.has_room_for(staff_id) {
            return Err(Refused::Full);
        }
        held.last_number += 1;
        let number = held.last_number;
        let watched = held.watched.entry(bulletin).or_insert_with(Watched::new);
        watched.ears.push((number, staff_id));
        let hears = watched.tells.subscribe();
        if !held.is_looking {
            held.is_looking = true;
            tokio::spawn(self.clone().look());
        }
        Ok(Watch { watchers: self.clone(), bulletin, number, hears, is_first: true })
    }

    /// How many are sent in a minute, where somebody watches and it is known.
    pub fn per_minute(&self, bulletin: Uuid) -> Option<u64> {
        let held = self.held();
        let last = held.watched.get(&bulletin)?.tells.borrow().clone();
        last?.per_minute
    }

    /// Ends every watching, and lets nobody begin another: a stream that is open would keep the house from
    /// closing.
    pub fn close(&self) {
        let mut held = self.held();
        held.is_closed = true;
        held.watched.clear();
    }

    /// How many pages watch.
    pub fn count(&self) -> usize {
        self.held().watched.values().map(|watched| watched.ears.len()).sum()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts until nobody watches any more.
    async fn look(self) {
        while let Some(bulletins) = self.what_is_watched() {
            let begun = Instant::now();
            let mut pause = OFTEN;
            for bulletin in bulletins {
                if let Err(trouble) = self.look_at(bulletin).await {
                    tracing::warn!("look how far a bulletin is: {trouble:#}");
                    pause = AFTER_TROUBLE;
                }
            }
            let took = begun.elapsed();
            tokio::time::sleep(pause.max((took * SHARE).min(SELDOM))).await;
        }
    }

    async fn look_at(&self, bulletin: Uuid) -> anyhow::Result<()> {
        let mut tx = self.0.db.read().await?;
        let Some(found) = super::find(&mut tx, bulletin).await? else { return Ok(()) };
        let parts = outbox::progress(&mut tx, bulletin).await?;
        let posts = outbox::going_with(&mut tx, bulletin).await?;
        drop(tx);
        if let Some(watched) = self.held().watched.get_mut(&bulletin) {
            watched.tell(found.state, (parts, posts), Instant::now());
        }
        Ok(())
    }

    /// None: nobody watches, and whoever comes next begins to count anew.
    fn what_is_watched(&self) -> Option<Vec<Uuid>> {
        let mut held = self.held();
        held.is_looking = !held.watched.is_empty();
        held.is_looking.then(|| held.watched.keys().copied().collect())
    }
}

impl Held {
    fn has_room_for(&self, staff_id: Uuid) -> bool {
        let mut ears = self.watched.values().flat_map(|watched| &watched.ears);
        let (all, own) = (ears.clone().count(), ears.by_ref().filter(|(_, who)| *who == staff_id));
        all < MOST && own.count() < MOST_OF_ONE
    }
}

impl Watched {
    fn new() -> Self {
        let (tells, _) = watch::channel(None);
        Self { tells, ears: Vec::new(), samples: VecDeque::new() }
    }

    fn tell(&mut self, state: State, (parts, posts): (Vec<Progress>, Vec<Progress>), now: Instant) {
        let sent = parts.iter().filter(|part| part.state == Delivered::Sent);
        let sent: u64 = sent.map(|part| part.count).sum();
        self.samples.push_back((now, sent));
        while self.samples.front().is_some_and(|(at, _)| now.duration_since(*at) > MEASURED) {
            self.samples.pop_front();
        }
        let snapshot = Snapshot { state, parts, posts, per_minute: self.per_minute() };
        self.tells.send_if_modified(|told| {
            let is_new = told.as_deref() != Some(&snapshot);
            if is_new {
                *told = Some(Arc::new(snapshot));
            }
            is_new
        });
    }

    fn per_minute(&self) -> Option<u64> {
        let ((begun, before), (now, sent)) = (self.samples.front()?, self.samples.back()?);
        let millis = u64::try_from(now.duration_since(*begun).as_millis()).ok()?;
        // A second or two say nothing.
        (millis >= 2_500).then(|| sent.saturating_sub(*before) * 60_000 / millis)
    }
}

/// One page that watches a bulletin.
#[derive(Debug)]
pub struct Watch {
    watchers: Watchers,
    bulletin: Uuid,
    number: u64,
    hears: watch::Receiver<Told>,
    is_first: bool,
}

impl Watch {
    /// How far it is, as soon as that is known and whenever it changes; none: the house is closing. Nothing is
    /// lost if it is dropped while it waits.
    pub async fn next(&mut self) -> Option<Arc<Snapshot>> {
        if std::mem::take(&mut self.is_first)
            && let Some(known) = self.hears.borrow_and_update().clone()
        {
            return Some(known);
        }
        loop {
            self.hears.changed().await.ok()?;
            if let Some(told) = self.hears.borrow_and_update().clone() {
                return Some(told);
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut held = self.watchers.held();
        let Some(watched) = held.watched.get_mut(&self.bulletin) else { return };
        watched.ears.retain(|(number, _)| *number != self.number);
        if watched.ears.is_empty() {
            held.watched.remove(&self.bulletin);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliveries::Channel;
    use crate::language::Lang;

    #[test]
    fn the_rate_is_that_of_the_last_minute() {
        let begun = Instant::now();
        let mut watched = Watched::new();
        let mut tell = |seconds: u64, count: u64| {
            let (lang, channel, state) = (Lang::KOREAN, Channel::Email, Delivered::Sent);
            let part = Progress { lang, channel, state, count };
            let (people, posts) = (vec![part], Vec::new());
            watched.tell(State::Sending, (people, posts), begun + Duration::from_secs(seconds));
            watched.per_minute()
        };
        assert_eq!(tell(0, 0), None);
        assert_eq!(tell(1, 10), None, "a second says nothing");
        assert_eq!(tell(10, 100), Some(600));
        assert_eq!(tell(60, 100), Some(100));
        assert_eq!(tell(100, 100), Some(0), "what was a minute ago says nothing of now");
    }
}
