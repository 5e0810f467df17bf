//! What is stored is handled: chats beside each other, and what one chat says in its order, one at a time. What
//! fails is tried again, and what the same chat said after it waits for that.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, Utc};
use teloxide::payloads::AnswerCallbackQuery;
use teloxide::types::CallbackQueryId;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::floods::{Floods, Pace, Weight};
use super::hearing::{self, Kept};
use super::store::updates as store;
use super::{Incoming, talk};
use crate::app::App;
use crate::db;
use crate::deliveries::channels::telegram::Telegram;

/// How often an update is handled that fails, before it is given up.
const TRIES: u32 = 3;
/// How long to wait for Telegram to take the sign that a button was heard.
const SIGN: Duration = Duration::from_secs(5);
/// Chats handled beside each other. SQLite has one writer, but a file that is fetched holds up nobody else.
const AT_ONCE: usize = 8;
/// So much of a chat is read at once.
const A_TURN: usize = 40;

/// Handles what is stored.
pub struct Handling {
    bot: Arc<Bot>,
    under_way: JoinSet<(i64, anyhow::Result<Left>)>,
    /// The chats of what is under way: nothing else of theirs is begun.
    busy: HashSet<i64>,
}

/// What every chat's turn works with.
struct Bot {
    app: App,
    telegram: Arc<Telegram>,
    places: Semaphore,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    tries: HashMap<i64, u32>,
    floods: Floods,
}

/// What is left of a chat after its turn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    Nothing,
    /// There may be more, or something is to be tried again.
    More,
    /// It said so much that the rest comes in another minute.
    Later,
}

impl Handling {
    pub fn new(app: &App, telegram: Arc<Telegram>) -> Self {
        let (app, places) = (app.clone(), Semaphore::new(AT_ONCE));
        let bot = Bot { app, telegram, places, memory: Mutex::default() };
        Self { bot: Arc::new(bot), under_way: JoinSet::new(), busy: HashSet::new() }
    }

    /// Begins what waits, without waiting for it.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn begin(&mut self) -> anyhow::Result<()> {
        let app = &self.bot.app;
        let mut tx = app.db.read().await?;
        let waiting = store::waiting(&mut tx, A_TURN as i64).await?;
        drop(tx);
        let mut queues: Vec<(i64, Vec<Kept>)> = Vec::new();
        for (update_id, sealed) in waiting {
            let Some(kept) = hearing::open(&app.ring, update_id, &sealed) else {
                tracing::error!(update_id, "an update cannot be read and is given up");
                give_up(app, update_id).await?;
                continue;
            };
            let chat = kept.incoming.chat;
            match queues.iter_mut().find(|(of, _)| *of == chat) {
                Some((_, queue)) => queue.push(kept),
                None => queues.push((chat, vec![kept])),
            }
        }
        for (chat, queue) in queues {
            if self.busy.insert(chat) {
                let bot = self.bot.clone();
                self.under_way.spawn(async move { (chat, bot.work_off(queue).await) });
            }
        }
        Ok(())
    }

    /// Takes note of what has ended and begins what waits.
    ///
    /// # Errors
    /// Trouble with the database, which is no update's fault.
    pub async fn turn(&mut self) -> anyhow::Result<()> {
        while let Some(ended) = self.under_way.try_join_next() {
            self.settle(ended)?;
        }
        self.begin().await
    }

    /// Waits for what is under way. Gives whether something is left that can be handled now.
    ///
    /// # Errors
    /// Trouble with the database, which is no update's fault.
    pub async fn end(&mut self) -> anyhow::Result<bool> {
        let mut is_left = false;
        while let Some(ended) = self.under_way.join_next().await {
            is_left |= self.settle(ended)? == Left::More;
        }
        Ok(is_left)
    }

    fn settle(
        &mut self,
        ended: Result<(i64, anyhow::Result<Left>), tokio::task::JoinError>,
    ) -> anyhow::Result<Left> {
        match ended {
            Ok((chat, left)) => {
                self.busy.remove(&chat);
                left
            }
            Err(broken) => {
                // Nobody knows whose turn it was; with nothing under way nobody's is.
                if self.under_way.is_empty() {
                    self.busy.clear();
                }
                Err(broken).context("a chat's turn broke off")
            }
        }
    }
}

impl Bot {
    /// Handles what a chat said, in its order, until something fails or it is too much.
    async fn work_off(&self, queue: Vec<Kept>) -> anyhow::Result<Left> {
        let is_all = queue.len() < A_TURN;
        for kept in queue {
            // A place for each, taken in turn: whoever says much stands behind all others again and again.
            let _place = self.places.acquire().await.context("wait for a place")?;
            match self.take(kept).await? {
                Left::Nothing => {}
                // What it said after this waits too: a conversation does not go on before its last word.
                left => return Ok(left),
            }
        }
        if is_all {
            return Ok(Left::Nothing);
        }
        self.app.heard.notify_one();
        Ok(Left::More)
    }

    async fn take(&self, kept: Kept) -> anyhow::Result<Left> {
        let (update_id, now) = (kept.incoming.update_id, self.app.clock.now());
        let weight = Weight::of(&kept.incoming.said);
        let (pace, tell) = self.with_memory(|m| m.floods.meet(kept.incoming.chat, weight, now));
        if tell {
            slow_down(&self.app, &kept.incoming, now).await?;
        }
        if pace == Pace::Later {
            return Ok(Left::Later);
        }
        let press = kept.press.clone();
        match handle_apart(&self.app, kept, pace).await {
            Ok(()) => {
                self.with_memory(|memory| memory.tries.remove(&update_id));
                self.answer(press);
                Ok(Left::Nothing)
            }
            Err(trouble) if db::is_out_of_reach(&trouble) => Err(trouble),
            Err(trouble) => self.failed(update_id, &trouble).await,
        }
    }

    /// Counts a try in vain. After the last one it is given up, since one update must not hold up the others.
    async fn failed(&self, update_id: i64, trouble: &anyhow::Error) -> anyhow::Result<Left> {
        let tries = self.with_memory(|memory| {
            let tries = memory.tries.entry(update_id).or_insert(0);
            *tries += 1;
            *tries
        });
        if tries < TRIES {
            tracing::warn!(update_id, "an update is tried again: {trouble:#}");
            return Ok(Left::More);
        }
        tracing::error!(update_id, "an update is given up: {trouble:#}");
        self.with_memory(|memory| memory.tries.remove(&update_id));
        give_up(&self.app, update_id).await?;
        Ok(Left::Nothing)
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

    fn with_memory<T>(&self, how: impl FnOnce(&mut Memory) -> T) -> T {
        how(&mut self.memory.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// In a task of its own: an update that breaks it off must not break off the bot.
async fn handle_apart(app: &App, kept: Kept, pace: Pace) -> anyhow::Result<()> {
    let (app, now) = (app.clone(), app.clock.now());
    let handled = tokio::spawn(async move { handle_one(&app, &kept.incoming, pace, now).await });
    handled.await.context("an update broke its task off")?
}

/// One transaction: what the update changes, the reply to it, and that it was handled.
async fn handle_one(
    app: &App,
    incoming: &Incoming,
    pace: Pace,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    if pace == Pace::Quietly {
        let mut tx = app.db.begin().await?;
        if store::mark_handled(&mut tx, incoming.update_id, now).await? {
            super::note(app, &mut tx, incoming, now).await?;
            tx.commit().await?;
        }
        return Ok(());
    }
    let prepared = super::prepare(app, incoming, now).await?;
    let mut tx = app.db.begin().await?;
    // First, since it locks the row: of two who handle the same update, one waits here and then leaves.
    if !store::mark_handled(&mut tx, incoming.update_id, now).await? {
        return Ok(());
    }
    super::handle(app, &mut tx, incoming, prepared, now).await?;
    tx.commit().await
}

/// Asks a chat to slow down, once.
async fn slow_down(app: &App, incoming: &Incoming, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    talk::slow_down(app, &mut tx, incoming, now).await?;
    tx.commit().await?;
    app.wake_telegram();
    Ok(())
}

async fn give_up(app: &App, update_id: i64) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    store::mark_handled(&mut tx, update_id, app.clock.now()).await?;
    tx.commit().await
}
