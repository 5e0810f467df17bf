//! What the parts of a worker know of its way out: whether it was told to stop, whether somebody said "no
//! more", and what is held back.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::watch;
use tokio::time::sleep;
use uuid::Uuid;

use super::Post;
use super::refusals::Refusals;
use crate::deliveries::Channel;
use crate::deliveries::channels::email::Mailer;
use crate::deliveries::lanes::Lane;
use crate::deliveries::routes::Bounds;

/// A worker's way out, shared by its lanes.
pub(super) struct Way {
    pub post: Post,
    pub channel: Channel,
    /// How mail of the urgent lane leaves.
    reserved: Arc<Mailer>,
    stop: watch::Receiver<bool>,
    /// Goes up with each "no more"; what was claimed before is not begun.
    said: AtomicU64,
    /// How many of these are noted by now; until all are, nothing is claimed.
    noted: AtomicU64,
    /// Notes cannot be written at the moment: nothing is claimed either.
    is_stuck: AtomicBool,
    /// Bulletins of which nothing may leave, as of the last look.
    held: Mutex<HashSet<Uuid>>,
    /// Readers who stopped or changed something of late, as of the last look.
    changed: Mutex<HashMap<Uuid, DateTime<Utc>>>,
    /// The leases of this worker that are in use.
    leases: Mutex<HashSet<Uuid>>,
    refusals: Mutex<Refusals>,
}

impl Way {
    pub fn new(post: Post, channel: Channel, stop: watch::Receiver<bool>) -> Self {
        Self {
            reserved: post.mailer.reserved(),
            post,
            channel,
            stop,
            said: AtomicU64::new(0),
            noted: AtomicU64::new(0),
            is_stuck: AtomicBool::new(false),
            held: Mutex::default(),
            changed: Mutex::default(),
            leases: Mutex::default(),
            refusals: Mutex::default(),
        }
    }

    /// What a lane sends with.
    pub fn post_of(&self, lane: Lane) -> Post {
        match lane {
            Lane::All => self.post.clone(),
            Lane::Urgent => Post { mailer: self.reserved.clone(), ..self.post.clone() },
        }
    }

    /// How much may leave by it.
    pub fn bounds(&self) -> Bounds {
        match (&self.post.telegram, self.channel) {
            (Some(telegram), Channel::Telegram) => Bounds::messages(telegram.a_second()),
            _ => Bounds::connections(self.post.mailer.connections()),
        }
    }

    pub fn is_stopping(&self) -> bool {
        *self.stop.borrow() || self.stop.has_changed().is_err()
    }

    /// Comes when it is told to stop.
    pub async fn stopped(&self) {
        // Whoever could tell is gone: that is as good.
        let mut stop = self.stop.clone();
        drop(stop.wait_for(|stop| *stop).await);
    }

    /// Comes so long after it was told to stop.
    pub async fn stopped_for(&self, time: Duration) {
        self.stopped().await;
        sleep(time).await;
    }

    /// How often the other side said "no more".
    pub fn said(&self) -> u64 {
        self.said.load(SeqCst)
    }

    /// The other side said "no more": what is not begun waits, until it is noted how long.
    pub fn say(&self) {
        self.said.fetch_add(1, SeqCst);
    }

    /// What was said so often is noted, and nothing is in the way of notes.
    pub fn settle(&self, times: u64) {
        self.noted.fetch_add(times, SeqCst);
        self.is_stuck.store(false, SeqCst);
    }

    /// Notes cannot be written: nothing more is begun that could not be noted.
    pub fn halt(&self) {
        if !self.is_stuck.swap(true, SeqCst) {
            self.say();
            self.noted.fetch_add(1, SeqCst);
        }
    }

    /// Whether something was said that is not noted.
    pub fn is_unsettled(&self) -> bool {
        self.said() != self.noted.load(SeqCst) || self.is_stuck.load(SeqCst)
    }

    pub fn hold(&self, bulletins: impl Iterator<Item = Uuid>) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.clear();
        held.extend(bulletins);
    }

    pub fn is_held(&self, bulletin: Uuid) -> bool {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).contains(&bulletin)
    }

    pub fn hear_of(&self, changed: HashMap<Uuid, DateTime<Utc>>) {
        *self.changed.lock().unwrap_or_else(PoisonError::into_inner) = changed;
    }

    /// Whether a reader stopped or changed something after this instant.
    pub fn has_changed(&self, subscriber: Uuid, since: DateTime<Utc>) -> bool {
        let changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        changed.get(&subscriber).is_some_and(|at| *at > since)
    }

    pub fn begin_lease(&self, token: Uuid) {
        self.leases.lock().unwrap_or_else(PoisonError::into_inner).insert(token);
    }

    pub fn end_lease(&self, token: Uuid) {
        self.leases.lock().unwrap_or_else(PoisonError::into_inner).remove(&token);
    }

    pub fn is_own(&self, token: Option<Uuid>) -> bool {
        let leases = self.leases.lock().unwrap_or_else(PoisonError::into_inner);
        token.is_some_and(|token| leases.contains(&token))
    }

    /// Counts an answer to an address. Whether by now the house itself is refused.
    pub fn counts(&self, address: &str, is_spurned: bool) -> bool {
        let mut refusals = self.refusals.lock().unwrap_or_else(PoisonError::into_inner);
        refusals.count(address, is_spurned)
    }
}
