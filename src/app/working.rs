//! What is done in the background: rounds, bulletins, mail, messages, each a task of its own.

use tokio::sync::watch;

use super::App;
use crate::casework::files;
use crate::deliveries::Channel;
use crate::{
    alerts, bot, bounces, bulletins, casework, deliveries, directory, feedback, newsletter, orders,
    subscriptions, texts, unfound,
};

impl App {
    /// What the daily rounds of casework work with.
    pub fn daily_rounds(&self) -> casework::daily::Rounds {
        casework::daily::Rounds {
            db: self.db.clone(),
            city: self.city.clone(),
            clock: self.clock.clone(),
            ring: self.ring.clone(),
            backups_kept: chrono::TimeDelta::days(self.settings.backup_days.into()),
        }
    }

    /// The same where the site looks for news anyway: two who look could put older over newer.
    pub(super) async fn work_beside_the_site(self, stop: watch::Receiver<bool>) {
        let rounds = casework::jobs::run(
            self.db.clone(),
            self.city.clone(),
            self.clock.clone(),
            self.notices.clone(),
            stop.clone(),
        );
        let pushing = bulletins::jobs::run(self.clone(), stop.clone());
        let gathering = bulletins::digests::jobs::run(self.clone(), stop.clone());
        let forgetting =
            subscriptions::jobs::run(self.db.clone(), self.clock.clone(), stop.clone());
        let paths = {
            let app = self.clone();
            move || app.paths()
        };
        let (db, clock) = (self.db.clone(), self.clock.clone());
        let publishing = texts::jobs::run(db, clock, paths.clone(), stop.clone());
        let (db, clock) = (self.db.clone(), self.clock.clone());
        let releasing = newsletter::jobs::run(db, clock, paths, stop.clone());
        let reading = feedback::jobs::run(self.db.clone(), self.clock.clone(), stop.clone());
        let reminding = orders::jobs::run(
            self.db.clone(),
            self.city.clone(),
            self.clock.clone(),
            orders::pages::letters(&self),
            stop.clone(),
        );
        let asking = directory::jobs::run(
            self.db.clone(),
            self.clock.clone(),
            directory::pages::letters(&self),
            stop.clone(),
        );
        let keeping = casework::daily::run(self.daily_rounds(), stop.clone());
        // Tasks of their own: a long batch of mail does not hold up the rounds.
        let mut workers = vec![
            tokio::spawn(keeping),
            tokio::spawn(rounds),
            tokio::spawn(files::jobs::run(self.cleaner(), stop.clone())),
            tokio::spawn(pushing),
            tokio::spawn(gathering),
            tokio::spawn(alerts::jobs::run(self.clone(), stop.clone())),
            tokio::spawn(forgetting),
            tokio::spawn(publishing),
            tokio::spawn(releasing),
            tokio::spawn(reading),
            tokio::spawn(unfound::jobs::run(self.clone(), stop.clone())),
            tokio::spawn(reminding),
            tokio::spawn(asking),
            tokio::spawn(bounces::jobs::run(self.bounces.clone(), stop.clone())),
        ];
        if let Some(rounds) = texts::outer::jobs::Rounds::of(&self) {
            workers.push(tokio::spawn(texts::outer::jobs::run(rounds, stop.clone())));
        }
        let mut channels = vec![Channel::Email];
        if self.telegram.is_some() {
            channels.push(Channel::Telegram);
            workers.push(tokio::spawn(bot::spoken::run(self.clone(), stop.clone())));
        }
        for channel in channels {
            workers.push(tokio::spawn(deliveries::jobs::run(
                self.post.clone(),
                channel,
                stop.clone(),
            )));
        }
        for worker in workers {
            if let Err(trouble) = worker.await {
                tracing::error!("a worker broke off: {trouble}");
            }
        }
    }
}
