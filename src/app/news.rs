//! What was published, here or on another machine, and how an app takes it up.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use anyhow::Context;
use tokio::sync::watch;

use super::{App, Indexed, routes};
use crate::db::epoch;
use crate::directory::Contact;
use crate::texts::Paths;
use crate::{alerts, directory, facts, newsletter, programmes, readings, texts, unfound};

/// How often a process looks whether something was published elsewhere.
const OFTEN: Duration = Duration::from_secs(1);
/// How often it looks where it serves no pages.
const SELDOM: Duration = Duration::from_secs(60);

/// The texts that the search finds, and the folders of their pages.
const SEARCHED: [(texts::Kind, &str); 3] = [
    (texts::Kind::Guide, "/guides"),
    (texts::Kind::Article, "/newsletter"),
    (texts::Kind::Bulletin, "/bulletins"),
];

impl App {
    /// Looks whether something was published, here or on another machine, and takes it up: older pages
    /// are dropped, corrected messages are said, and the search index is renewed, as it is each day for the
    /// facts in it.
    pub async fn refresh(&self) -> anyhow::Result<()> {
        // Whoever works beside the site may be standing still: no page says an alert that is over.
        let now = self.clock.now();
        if self.known_alerts().iter().any(|alert| alert.until <= now) {
            // Where nothing can be written, the pages are right all the same: none is kept beyond the end of an alert.
            if let Err(trouble) = alerts::jobs::end_over(&self.db, &self.clock).await {
                tracing::error!("an alert that is over could not be ended: {trouble:#}");
            }
        }
        let mut tx = self.db.read().await?;
        let epoch = epoch::current(&mut tx).await?;
        let today = self.city.today(self.clock.now());
        let indexed_today = self.index.read().is_ok_and(|held| held.day == today);
        if epoch == self.published.epoch() && indexed_today {
            return Ok(());
        }
        self.corrections.replace(&readings::in_force(&mut tx).await?);
        let facts = facts::all(&mut tx).await?;
        let contacts = directory::all(&mut tx).await?;
        let mut documents = directory::pages::documents(&contacts, &facts, today);
        let paths = self.paths_to(&contacts).renewed(&mut tx).await?;
        documents.extend(texts::terms::documents(&texts::terms::all(&mut tx).await?));
        let readable = newsletter::readable(&mut tx).await?;
        for (kind, folder) in SEARCHED {
            let found = texts::documents(&mut tx, (kind, folder), &self.city, &facts, today);
            let mut found = found.await?;
            // An article is found once its issue is out in that language.
            found.retain(|one| {
                let lang = self.city.lang(&one.lang);
                kind != texts::Kind::Article
                    || lang.is_some_and(|lang| readable.contains_key(&(one.slug.clone(), lang)))
            });
            documents.extend(found);
        }
        documents.extend(programmes::documents(&mut tx, &self.city, &facts, today).await?);
        documents.extend(facts::pages::documents(&self.city, &facts, today));
        self.said.give_to(&mut documents);
        let synonyms = self.synonyms.and(unfound::linked(&mut tx).await?);
        let in_force = alerts::InForce::all(&mut tx, self.clock.now()).await?;
        let ends = in_force.iter().map(|alert| alert.until).min();
        drop(tx);
        let before = self.index()?;
        let build = move || before.renewed(documents, &synonyms);
        let index = tokio::task::spawn_blocking(build).await?.context("build the search index")?;
        if let Ok(mut held) = self.index.write() {
            *held = Indexed { index: Arc::new(index), day: today };
        }
        // Before the epoch: a page that is rendered from then on must not have older links or alerts.
        self.lead_to(paths);
        *self.alerts.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(in_force);
        self.published.set_epoch(epoch, ends);
        Ok(())
    }

    /// The alerts in force, as of the epoch: what every public page says.
    pub fn alerts(&self) -> Arc<Vec<alerts::InForce>> {
        let known = self.known_alerts();
        let now = self.clock.now();
        match known.iter().any(|alert| alert.until <= now) {
            true => Arc::new(known.iter().filter(|alert| alert.until > now).cloned().collect()),
            false => known,
        }
    }

    /// Those that were in force when it was last looked.
    fn known_alerts(&self) -> Arc<Vec<alerts::InForce>> {
        self.alerts.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What letters and jobs need of the news.
    async fn take_up(&self) -> anyhow::Result<()> {
        let mut tx = self.db.read().await?;
        self.corrections.replace(&readings::in_force(&mut tx).await?);
        let contacts = directory::all(&mut tx).await?;
        self.lead_to(self.paths_to(&contacts).renewed(&mut tx).await?);
        Ok(())
    }

    /// The pages that links may lead to, but for those of texts.
    fn paths_to(&self, contacts: &[Contact]) -> Paths {
        let cards = contacts.iter().map(|contact| format!("/contacts/{}", contact.id));
        Paths::new(&self.settings.link(""), &self.city, &routes().pages()).with(cards)
    }

    fn lead_to(&self, paths: Paths) {
        *self.paths.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(paths);
    }
}

/// A machine that works without the site serves no pages, and writes letters all the same.
pub(super) async fn look_now_and_then(app: App, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(SELDOM) => {}
        }
        if let Err(trouble) = app.take_up().await {
            tracing::warn!("look for news: {trouble:#}");
        }
    }
}

/// Takes up what was published until it is told to stop.
pub(super) async fn look_for_news(app: App, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = tokio::time::sleep(OFTEN) => {}
        }
        if let Err(trouble) = app.refresh().await {
            tracing::warn!("look for what was published: {trouble:#}");
        }
    }
}
