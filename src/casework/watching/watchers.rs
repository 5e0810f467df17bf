//! Who watches now. One task looks into the database for all of them, every two seconds and only while somebody
//! watches; what it finds it tells each open page of whoever it concerns.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use uuid::Uuid;

use super::Mark;
use crate::clock::Clock;
use crate::db::Db;

/// How often is looked: an offer to a visitor stands for 90 seconds.
const OFTEN: Duration = Duration::from_secs(2);
/// How long is waited after the database was out of reach.
const AFTER_TROUBLE: Duration = Duration::from_secs(10);
/// So many pages of one person are told; the oldest gives way to another.
const MOST_OF_ONE: usize = 5;
/// So many pages in all: more than the staff of any city has open, and an end for a program.
const MOST: usize = 500;

/// Everybody who watches on this machine. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Watchers(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    db: Db,
    clock: Clock,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    /// The pages of each person, the oldest first.
    people: BTreeMap<Uuid, VecDeque<Ear>>,
    last_number: u64,
    /// Whether a task is looking.
    is_looking: bool,
    /// Whether the house is closing.
    is_closed: bool,
}

/// One open page.
#[derive(Debug)]
struct Ear {
    number: u64,
    told: watch::Sender<Told>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Nothing,
    Mark(Mark),
    /// Another page took the place.
    GiveWay,
}

/// Why somebody cannot watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("too many watch already")]
    Full,
    #[error("the house is closing")]
    Closing,
}

/// What a page hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// What the day looks like now.
    Mark(Mark),
    /// Another page of the same person took the place: nothing more is to come.
    GiveWay,
}

impl Watchers {
    pub fn new(db: Db, clock: Clock) -> Self {
        Self(Arc::new(Inner { db, clock, held: Mutex::default() }))
    }

    /// Watches somebody's day from now on, until what is given is dropped.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn watch(&self, staff_id: Uuid) -> Result<Watch, Refused> {
        let mut held = self.held();
        if held.is_closed {
            return Err(Refused::Closing);
        }
        held.make_room_for(staff_id)?;
        held.last_number += 1;
        let number = held.last_number;
        let (told, hears) = watch::channel(Told::Nothing);
        held.people.entry(staff_id).or_default().push_back(Ear { number, told });
        if !held.is_looking {
            held.is_looking = true;
            tokio::spawn(self.clone().look());
        }
        Ok(Watch { watchers: self.clone(), staff_id, number, hears })
    }

    /// Ends every watching, and lets nobody begin another: a stream that is open would keep the house from
    /// closing.
    pub fn close(&self) {
        let mut held = self.held();
        held.is_closed = true;
        held.people.clear();
    }

    /// How many pages watch.
    pub fn count(&self) -> usize {
        self.held().people.values().map(VecDeque::len).sum()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks until nobody watches any more.
    async fn look(self) {
        while let Some(staff) = self.who_watches() {
            let pause = match self.look_once(&staff).await {
                Ok(()) => OFTEN,
                Err(trouble) => {
                    tracing::warn!("look whose day changed: {trouble:#}");
                    AFTER_TROUBLE
                }
            };
            tokio::time::sleep(pause).await;
        }
    }

    async fn look_once(&self, staff: &[Uuid]) -> anyhow::Result<()> {
        let mut tx = self.0.db.read().await?;
        let marks = super::marks(&mut tx, staff, self.0.clock.now()).await?;
        drop(tx);
        let held = self.held();
        for (staff_id, mark) in marks {
            for ear in held.people.get(&staff_id).into_iter().flatten() {
                let told = Told::Mark(mark);
                ear.told.send_if_modified(|last| std::mem::replace(last, told) != told);
            }
        }
        Ok(())
    }

    /// None: nobody, and whoever comes next begins to look anew.
    fn who_watches(&self) -> Option<Vec<Uuid>> {
        let mut held = self.held();
        held.is_looking = !held.people.is_empty();
        held.is_looking.then(|| held.people.keys().copied().collect())
    }
}

impl Held {
    fn make_room_for(&mut self, staff_id: Uuid) -> Result<(), Refused> {
        let all: usize = self.people.values().map(VecDeque::len).sum();
        if let Some(own) = self.people.get_mut(&staff_id)
            && own.len() >= MOST_OF_ONE
        {
            if let Some(oldest) = own.pop_front() {
                oldest.told.send_replace(Told::GiveWay);
            }
        } else if all >= MOST {
            return Err(Refused::Full);
        }
        Ok(())
    }
}

/// One page that watches somebody's day.
#[derive(Debug)]
pub struct Watch {
    watchers: Watchers,
    staff_id: Uuid,
    number: u64,
    hears: watch::Receiver<Told>,
}

impl Watch {
    /// What is heard next; none: the house is closing. Nothing is lost if it is dropped while it waits.
    pub async fn next(&mut self) -> Option<Heard> {
        loop {
            self.hears.changed().await.ok()?;
            match *self.hears.borrow_and_update() {
                Told::Nothing => {}
                Told::Mark(mark) => return Some(Heard::Mark(mark)),
                Told::GiveWay => return Some(Heard::GiveWay),
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut held = self.watchers.held();
        let Some(own) = held.people.get_mut(&self.staff_id) else { return };
        own.retain(|ear| ear.number != self.number);
        if own.is_empty() {
            held.people.remove(&self.staff_id);
        }
    }
}
