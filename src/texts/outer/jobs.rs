//! Tries the links that lead out of the house, in the background: a few at once, slowly, on one machine.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use futures::future::join_all;
use tokio::sync::watch;
use uuid::Uuid;

use super::asking::{Asker, Manners};
use super::{OuterLink, Use, store, take_in, uses};
use crate::app::App;
use crate::city::City;
use crate::clock::Clock;
use crate::db::{Db, epoch, leases};
use crate::id;
use crate::texts::Paths;

/// While there is something to try, and while there is nothing.
const SOON: Duration = Duration::from_secs(5);
const EVERY: Duration = Duration::from_secs(60);
const LEASE: &str = "outer-links";
/// Longer than the slowest round.
const HELD: TimeDelta = TimeDelta::minutes(10);
/// So many hosts are asked at once.
const HOSTS: usize = 4;
/// So many links are tried on a day.
const MOST_A_DAY: i64 = 500;
/// Among so many that are due, links of different hosts are looked for.
const LOOKED_AT: i64 = 200;

/// The rounds of one machine.
pub struct Rounds {
    db: Db,
    city: City,
    clock: Clock,
    asker: Asker,
    /// What leads to the house itself is no link out of it.
    paths: Arc<Paths>,
    holder: Uuid,
    /// The content whose links were taken in last.
    taken_in: Mutex<Option<i64>>,
}

impl Rounds {
    /// The rounds of a machine, where links are to be tried. A made-up week bothers nobody.
    pub fn of(app: &App) -> Option<Self> {
        if app.is_demo || !app.settings.check_links {
            return None;
        }
        match Asker::new(&app.settings.link("/"), Manners::default()) {
            Ok(asker) => {
                let (db, city, clock) = (app.db.clone(), app.city.clone(), app.clock.clone());
                Some(Self::new(db, city, clock, asker, app.paths()))
            }
            Err(trouble) => {
                tracing::error!("links to other sites are not tried: {trouble:#}");
                None
            }
        }
    }

    pub fn new(db: Db, city: City, clock: Clock, asker: Asker, paths: Arc<Paths>) -> Self {
        let holder = id::new(clock.now());
        Self { db, city, clock, asker, paths, holder, taken_in: Mutex::default() }
    }

    /// Takes up the links of what was published, and tries one of each of some hosts. Gives how many it tried.
    pub async fn round(&self) -> anyhow::Result<usize> {
        let (epoch, is_anything_due) = self.look().await?;
        let is_news = *self.taken_in.lock().unwrap_or_else(PoisonError::into_inner) != Some(epoch);
        if !(is_news || is_anything_due) || !self.hold_the_lease().await? {
            return Ok(0);
        }
        if is_news {
            self.take_in_links().await?;
            *self.taken_in.lock().unwrap_or_else(PoisonError::into_inner) = Some(epoch);
        }
        let links = self.chosen().await?;
        let now = self.clock.now();
        let asked = links.iter().map(|link| self.asker.ask(&link.url, now));
        let outcomes = join_all(asked).await;
        let (now, mut tx) = (self.clock.now(), self.db.begin().await?);
        for (link, outcome) in links.iter().zip(outcomes) {
            // Somebody may have put it aside meanwhile, or replaced it.
            let Some(known) = store::find(&mut tx, link.id).await? else { continue };
            let (standing, next) = known.standing.after(outcome, now, self.city.today(now));
            store::set_standing(&mut tx, link.id, &standing, (now, next)).await?;
        }
        tx.commit().await?;
        Ok(links.len())
    }

    async fn look(&self) -> anyhow::Result<(i64, bool)> {
        let mut tx = self.db.read().await?;
        let due = store::due(&mut tx, self.clock.now(), 1).await?;
        Ok((epoch::current(&mut tx).await?, !due.is_empty()))
    }

    async fn hold_the_lease(&self) -> anyhow::Result<bool> {
        let (now, mut tx) = (self.clock.now(), self.db.begin().await?);
        let is_held = leases::take(&mut tx, LEASE, self.holder, now + HELD, now).await?;
        tx.commit().await?;
        Ok(is_held)
    }

    async fn take_in_links(&self) -> anyhow::Result<()> {
        let mut reader = self.db.read().await?;
        let found = uses(&mut reader, &self.paths).await?;
        drop(reader);
        let is_public = |texts: &Vec<Use>| texts.iter().any(|text| !text.public.is_empty());
        let public = found.into_iter().filter(|(_, texts)| is_public(texts));
        let found: BTreeSet<String> = public.map(|(link, _)| link).collect();
        let mut tx = self.db.begin().await?;
        take_in(&mut tx, &found, self.clock.now()).await?;
        tx.commit().await
    }

    /// What is tried now: one link of each of some hosts.
    async fn chosen(&self) -> anyhow::Result<Vec<OuterLink>> {
        let now = self.clock.now();
        let mut tx = self.db.read().await?;
        let tried = store::tried_since(&mut tx, now - TimeDelta::days(1)).await?;
        let left = usize::try_from(MOST_A_DAY - tried).unwrap_or_default();
        let mut hosts = BTreeSet::new();
        let mut due = store::due(&mut tx, now, LOOKED_AT).await?;
        due.retain(|link| hosts.len() < HOSTS.min(left) && hosts.insert(link.host.clone()));
        Ok(due)
    }
}

/// Tries links until it is told to stop.
pub async fn run(rounds: Rounds, mut stop: watch::Receiver<bool>) {
    loop {
        // Other people's servers keep nobody waiting who wants to stop.
        let tried = tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            tried = rounds.round() => tried.unwrap_or_else(|trouble| {
                tracing::warn!("try links that lead out of the house: {trouble:#}");
                0
            }),
        };
        let pause = if tried > 0 { SOON } else { EVERY };
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}
