//! A site with people who subscribed and a bulletin for all of them, approved and in the outbox, ready for a program
//! of its own to send.

use std::path::Path;

use maru::bulletins::Accepted;
use maru::clock::Clock;
use maru::deliveries::Channel;
use maru::subscriptions::lists;
use tempfile::TempDir;

use super::ledger::Ledger;
use crate::support::bulletins::{approve, push, written};
use crate::support::{Engine, House};

/// Rows taken in at once.
const A_TRANSACTION: usize = 1_000;

/// The settings of a program, and the folder in which it lives.
pub struct Site {
    settings: Vec<(&'static str, String)>,
    folder: TempDir,
    url: String,
}

impl Site {
    /// So many people, each with one message of a bulletin that waits.
    pub async fn with_readers(
        engine: Engine,
        channel: Channel,
        count: usize,
    ) -> anyhow::Result<Self> {
        let house = House::new(engine).await?;
        // The program reads the system's clock, and so does the house before it.
        house.pass(Clock::System.now() - house.clock.now());
        subscribe(&house, channel, count).await?;
        let id = written(&house).await?;
        approve(&house, id, Accepted::Problems).await??;
        push(&house).await?;
        let site = Self::of(house).await?;
        assert_eq!(site.ledger().rows().await?.len(), count, "a row for each");
        Ok(site)
    }

    /// A house that is left to a program.
    async fn of(house: House) -> anyhow::Result<Self> {
        let settings = &house.app.settings;
        let url = settings.database_url.clone();
        let set = vec![
            ("MARU_DATABASE_URL", url.clone()),
            ("MARU_KEYS", settings.keys.display().to_string()),
            ("MARU_VAR", house.folder.path().display().to_string()),
            ("MARU_LISTEN", "127.0.0.1:0".to_owned()),
            ("MARU_PUBLIC_URL", "http://maru.test".to_owned()),
            ("MARU_MAIL_FROM", "maru@maru.test".to_owned()),
        ];
        house.app.db.close().await;
        Ok(Self { settings: set, folder: house.folder, url })
    }

    /// The same with one setting more.
    pub fn set(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.settings.push((name, value.to_string()));
        self
    }

    pub fn settings(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.settings.iter().map(|(name, value)| (*name, value.as_str()))
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn ledger(&self) -> Ledger {
        Ledger::of(&self.url)
    }
}

/// People who want to hear of wages, in Korean.
async fn subscribe(house: &House, channel: Channel, count: usize) -> anyhow::Result<()> {
    let mut list = "address,channel,lang,topics,consent\n".to_owned();
    for number in 0..count {
        let address = match channel {
            Channel::Email => format!("reader-{number}@example.com"),
            Channel::Telegram => (700_000_000 + number).to_string(),
        };
        list.push_str(&format!("{address},{},ko,wages,form\n", channel.as_str()));
    }
    let (app, now) = (&house.app, house.clock.now());
    let mut sealed = Vec::new();
    for row in lists::read(list.as_bytes(), &app.city, now)? {
        let entry = row?.map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
        sealed.push(lists::seal(&app.ring, entry.expect("an entry that goes on")));
    }
    for some in sealed.chunks(A_TRANSACTION) {
        let mut tx = app.db.begin().await?;
        lists::take(&mut tx, some, now).await?;
        tx.commit().await?;
    }
    Ok(())
}
