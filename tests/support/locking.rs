//! A house in which the desk of somebody who left it locks.

use maru::app::{App, Parts};
use maru::vault::KeyRing;

use super::{House, stock};

impl House {
    /// The same house, where a desk locks after so many minutes.
    pub async fn that_locks(self, after_minutes: i64) -> anyhow::Result<Self> {
        let (app, now) = (&self.app, self.clock.now());
        let mut city = app.city.clone();
        city.counselling.lock_after_minutes = after_minutes;
        let keys = &app.settings.keys;
        let app = App::new(Parts {
            db: app.db.clone(),
            clock: self.clock.clone(),
            settings: app.settings.clone(),
            ring: KeyRing::load_or_create(keys, city.today(now), &mut maru::id::rng())?,
            city,
            mailer: app.post.mailer.clone(),
            telegram: None,
            translator: None,
            synonyms: stock().synonyms,
            index: app.index()?,
            is_demo: false,
        })
        .await?;
        let (clock, folder, phones) = (self.clock, self.folder, self.phones);
        Ok(Self { post: app.post.clone(), app, clock, folder, phones })
    }
}
