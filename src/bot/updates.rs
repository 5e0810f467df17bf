//! Updates: fetched, stored sealed, and handled one by one, so that none is lost and none counts twice
//! wherever the process dies.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use teloxide::payloads::{AnswerCallbackQuery, GetUpdates, GetUpdatesSetters};
use teloxide::types::{
    AllowedUpdate, CallbackQuery, CallbackQueryId, Chat, Message, MessageKind, Update, UpdateKind,
    User,
};

use super::store::updates as store;
use super::{Incoming, Media, Said};
use crate::app::App;
use crate::db;
use crate::deliveries::channels::telegram::{Telegram, TelegramError};
use crate::id;
use crate::vault::{KeyRing, Place};

/// Updates asked for at once, the most that there are.
const AT_ONCE: u8 = 100;
/// How much longer than it was asked to wait Telegram may take to answer.
const GRACE: Duration = Duration::from_secs(10);
/// How often an update is handled that fails, before it is given up.
const TRIES: u32 = 3;
/// So much of one chat is answered within a minute.
const A_MINUTE: u32 = 40;
/// How long to wait for Telegram to take the sign that a button was heard.
const SIGN: Duration = Duration::from_secs(5);
/// Telegram keeps an update for a day, so that its number need not be known for longer than two.
const REMEMBERED: TimeDelta = TimeDelta::days(2);

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
    tries: HashMap<i64, u32>,
    /// How often each chat said something in the minute that began then.
    said: (DateTime<Utc>, HashMap<i64, u32>),
}

/// An update as it is kept: what the conversation needs, without a name.
#[derive(Serialize, Deserialize)]
struct Kept {
    incoming: Incoming,
    /// The press of a button, which shows as waiting until it is answered.
    press: Option<String>,
}

impl Updates {
    pub fn new(app: &App, telegram: Arc<Telegram>) -> Self {
        Self {
            app: app.clone(),
            telegram,
            after: None,
            tries: HashMap::new(),
            said: Default::default(),
        }
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
            .allowed_updates([
                AllowedUpdate::Message,
                AllowedUpdate::CallbackQuery,
                AllowedUpdate::MyChatMember,
            ]);
        call.offset = self.after;
        let updates = self.telegram.ask(&call, wait + GRACE).await?;
        self.after = None;
        let after = updates.iter().map(|update| update.id.as_offset()).max();
        self.store(updates).await?;
        self.after = after;
        Ok(())
    }

    async fn store(&self, updates: Vec<Update>) -> anyhow::Result<()> {
        let sealed: Vec<(i64, Vec<u8>)> = updates
            .into_iter()
            .filter_map(read)
            .map(|kept| (kept.incoming.update_id, seal(&self.app.ring, &kept)))
            .collect();
        if sealed.is_empty() {
            return Ok(());
        }
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin().await?;
        for (update_id, sealed) in sealed {
            store::insert(&mut tx, update_id, &sealed, now).await?;
        }
        tx.commit().await
    }

    /// Handles what is stored. Gives whether something is left to be tried again.
    ///
    /// # Errors
    /// Trouble with the database, which is no update's fault.
    pub async fn handle(&mut self) -> anyhow::Result<bool> {
        let mut tx = self.app.db.read().await?;
        let waiting = store::waiting(&mut tx).await?;
        drop(tx);
        let mut is_left = false;
        // What is slow comes last and one at a time, so that others are answered before and in between. What the
        // same chat says after it waits too.
        let (mut slow, mut behind) = (None, HashSet::new());
        for (update_id, sealed) in waiting {
            let Some(kept) = open(&self.app.ring, update_id, &sealed) else {
                tracing::error!(update_id, "an update cannot be read and is given up");
                give_up(&self.app, update_id).await?;
                continue;
            };
            let chat = kept.incoming.chat;
            if behind.contains(&chat) || super::is_slow(&kept.incoming.said) {
                is_left |= slow.is_some();
                behind.insert(chat);
                slow.get_or_insert(kept);
                continue;
            }
            is_left |= self.take(kept).await?;
        }
        match slow {
            Some(kept) => Ok(self.take(kept).await? || is_left),
            None => Ok(is_left),
        }
    }

    /// Handles one update. Gives whether it is to be tried again.
    async fn take(&mut self, kept: Kept) -> anyhow::Result<bool> {
        let update_id = kept.incoming.update_id;
        if self.is_too_much(kept.incoming.chat) {
            give_up(&self.app, update_id).await?;
            return Ok(false);
        }
        let press = kept.press.clone();
        match handle_apart(&self.app, kept).await {
            Ok(()) => {
                self.tries.remove(&update_id);
                self.answer(press);
                Ok(false)
            }
            Err(trouble) if db::is_out_of_reach(&trouble) => Err(trouble),
            Err(trouble) => self.failed(update_id, &trouble).await,
        }
    }

    /// Whether a chat says more than a person does. A reply to each would keep the others waiting: into one
    /// chat goes a message a second.
    fn is_too_much(&mut self, chat: i64) -> bool {
        let now = self.app.clock.now();
        let (since, said) = &mut self.said;
        if now - *since >= TimeDelta::minutes(1) {
            *since = now;
            said.clear();
        }
        let times = said.entry(chat).or_insert(0);
        *times += 1;
        *times > A_MINUTE
    }

    /// Counts a try in vain. `false`: it was the last, since one update must not hold up the others.
    async fn failed(&mut self, update_id: i64, trouble: &anyhow::Error) -> anyhow::Result<bool> {
        let tries = self.tries.entry(update_id).or_insert(0);
        *tries += 1;
        if *tries < TRIES {
            tracing::warn!(update_id, "an update is tried again: {trouble:#}");
            return Ok(true);
        }
        tracing::error!(update_id, "an update is given up: {trouble:#}");
        self.tries.remove(&update_id);
        give_up(&self.app, update_id).await?;
        Ok(false)
    }

    /// Lets the reply leave, and tells the button that it was heard; if that fails, it waits some seconds
    /// longer and nothing else is lost.
    fn answer(&self, press: Option<String>) {
        self.app.wake_telegram();
        let Some(press) = press else { return };
        let telegram = self.telegram.clone();
        tokio::spawn(async move {
            let call = AnswerCallbackQuery::new(CallbackQueryId(press));
            if let Err(error) = telegram.ask(&call, SIGN).await {
                tracing::debug!("tell a button that it was heard: {error}");
            }
        });
    }
}

/// Deletes the numbers of what was handled long ago.
pub async fn forget(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    store::forget(&mut tx, now - REMEMBERED).await?;
    super::forget_old_drafts(&mut tx, now).await?;
    tx.commit().await
}

/// In a task of its own: an update that breaks it off must not break off the bot.
async fn handle_apart(app: &App, kept: Kept) -> anyhow::Result<()> {
    let (app, now) = (app.clone(), app.clock.now());
    let handled = tokio::spawn(async move { handle_one(&app, &kept.incoming, now).await });
    handled.await.context("an update broke its task off")?
}

/// One transaction: what the update changes, the reply to it, and that it was handled.
async fn handle_one(app: &App, incoming: &Incoming, now: DateTime<Utc>) -> anyhow::Result<()> {
    let prepared = super::prepare(app, incoming, now).await?;
    let mut tx = app.db.begin().await?;
    // First, since it locks the row: of two who handle the same update, one waits here and then leaves.
    if !store::mark_handled(&mut tx, incoming.update_id, now).await? {
        return Ok(());
    }
    super::handle(app, &mut tx, incoming, prepared, now).await?;
    tx.commit().await
}

async fn give_up(app: &App, update_id: i64) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    store::mark_handled(&mut tx, update_id, app.clock.now()).await?;
    tx.commit().await
}

/// What an update says. None of what is not said to the bot by a person, in a chat of their own.
fn read(update: Update) -> Option<Kept> {
    let update_id = i64::from(update.id.0);
    let kept = |chat: &Chat, from: &User, said, press| Kept {
        incoming: Incoming { update_id, chat: chat.id.0, hint: from.language_code.clone(), said },
        press,
    };
    match update.kind {
        UpdateKind::Message(message) => {
            let from = message.from.as_ref().filter(|from| !from.is_bot)?;
            let said = said(&message)?;
            message.chat.is_private().then(|| kept(&message.chat, from, said, None))
        }
        UpdateKind::CallbackQuery(CallbackQuery { id, from, message, data, .. }) => {
            let message = message.filter(|message| message.chat().is_private())?;
            Some(kept(message.chat(), &from, Said::Pressed(data?), Some(id.0)))
        }
        UpdateKind::MyChatMember(changed) => {
            let left = changed.chat.is_private() && !changed.new_chat_member.is_present();
            left.then(|| kept(&changed.chat, &changed.from, Said::Left, None))
        }
        _ => None,
    }
}

/// None of what Telegram itself writes into a chat.
fn said(message: &Message) -> Option<Said> {
    match message.text() {
        Some(text) => Some(Said::Text(text.to_owned())),
        None if !matches!(message.kind, MessageKind::Common(_)) => None,
        None => Some(Media::of(message).map_or(Said::Other, Said::File)),
    }
}

fn seal(ring: &KeyRing, kept: &Kept) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "texts and numbers are JSON, whatever they hold")]
    let bytes = serde_json::to_vec(kept).expect("invariant: an update can be written as JSON");
    let row = kept.incoming.update_id.to_string();
    ring.service_key().seal(place(&row), &bytes, &mut id::rng())
}

fn open(ring: &KeyRing, update_id: i64, sealed: &[u8]) -> Option<Kept> {
    let row = update_id.to_string();
    let bytes = ring.service_key().open(place(&row), sealed).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn place(row: &str) -> Place<'_> {
    Place { table: "telegram_updates", row, column: "sealed" }
}
