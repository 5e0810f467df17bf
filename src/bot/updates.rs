//! Updates: brought by Telegram or fetched from it, stored sealed, and only then handled, so that none is lost and
//! none counts twice wherever the process dies.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters};
use teloxide::types::Update;

use super::floods::Weight;
use super::handling::Handling;
use super::hearing::{self, Kept};
use super::store::{errands, messages, updates as store};
use super::{chat, clearing};
use crate::app::App;
use crate::db::Tx;
use crate::deliveries::channels::telegram::{Telegram, TelegramError};

/// Updates asked for at once, the most that there are.
const AT_ONCE: u8 = 100;
/// How much longer than it was asked to wait Telegram may take to answer.
const GRACE: Duration = Duration::from_secs(10);
/// Telegram keeps an update for a day, so that its number need not be known for longer than two.
const REMEMBERED: TimeDelta = TimeDelta::days(2);
/// For so long the same errand is not done again, as to refuse a group.
const ERRANDS_REMEMBERED: TimeDelta = TimeDelta::hours(1);

/// Why no updates came.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("{0}")]
    Telegram(#[from] TelegramError),
    #[error(transparent)]
    House(#[from] anyhow::Error),
}

/// Fetches updates and handles them.
pub struct Updates {
    app: App,
    telegram: Arc<Telegram>,
    /// What Telegram is told to forget with the next call. None as soon as it was told: after a quiet week
    /// its numbers begin anew, maybe lower, and a number kept for long would make the bot deaf.
    after: Option<i32>,
    handling: Handling,
}

impl Updates {
    pub fn new(app: &App, telegram: Arc<Telegram>) -> Self {
        let handling = Handling::new(app, telegram.clone());
        Self { app: app.clone(), telegram, after: None, handling }
    }

    /// Asks for updates, waiting for some as long as told, and stores them. Only what is stored is Telegram
    /// told to forget, with the next call.
    ///
    /// # Errors
    /// [`Trouble`], after which the same updates come again.
    pub async fn fetch(&mut self, wait: Duration) -> Result<(), Trouble> {
        let mut call = GetUpdates::new()
            .limit(AT_ONCE)
            .timeout(u32::try_from(wait.as_secs()).unwrap_or(0))
            .allowed_updates(hearing::KINDS);
        call.offset = self.after;
        let updates = self.telegram.ask(&call, wait + GRACE).await?;
        self.after = None;
        let after = updates.iter().map(|update| update.id.as_offset()).max();
        keep(&self.app, updates).await?;
        self.after = after;
        Ok(())
    }

    /// Handles what is stored, each once. Gives whether something is left that can be handled now.
    ///
    /// # Errors
    /// Trouble with the database, which is no update's fault.
    pub async fn handle(&mut self) -> anyhow::Result<bool> {
        self.handling.begin().await?;
        self.handling.end().await
    }
}

/// Stores updates and tells whoever handles them. Once this has answered, they are not lost any more.
///
/// # Errors
/// Trouble with the database: nothing was stored.
pub async fn keep(app: &App, updates: Vec<Update>) -> anyhow::Result<()> {
    let kept: Vec<(Kept, Vec<u8>)> = updates
        .into_iter()
        .filter_map(hearing::read)
        .map(|kept| {
            let sealed = hearing::seal(&app.ring, &kept);
            (kept, sealed)
        })
        .collect();
    if kept.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    for (kept, sealed) in kept {
        let hash = chat::hash(&app.ring, kept.incoming.chat);
        if has_room(&mut tx, &hash, &kept).await? {
            store::insert(&mut tx, kept.incoming.update_id, (&hash, &sealed), now).await?;
        }
    }
    tx.commit().await?;
    app.heard.notify_one();
    Ok(())
}

/// Whether so little of this chat waits that it may say more. Words wait for longer than presses.
async fn has_room(tx: &mut Tx, chat_hash: &[u8], kept: &Kept) -> anyhow::Result<bool> {
    let most = Weight::of(&kept.incoming.said).most_waiting();
    Ok(store::count_waiting(tx, chat_hash).await? < most)
}

/// Deletes the numbers of what was handled long ago, and what else is of no more use.
pub async fn forget(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    store::forget(&mut tx, now - REMEMBERED).await?;
    messages::forget(&mut tx, now - clearing::CAN_BE_DELETED).await?;
    errands::forget(&mut tx, now - ERRANDS_REMEMBERED).await?;
    super::forget_old_drafts(&mut tx, now).await?;
    tx.commit().await
}
