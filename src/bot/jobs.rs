//! The bot listens: one process of all asks Telegram for updates, and whatever goes wrong it goes on.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use teloxide::payloads::{SetMyCommands, SetMyCommandsSetters};
use teloxide::types::BotCommand;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use super::updates::{self, Trouble, Updates};
use crate::app::App;
use crate::db::leases;
use crate::deliveries::channels::telegram::{Class, Telegram, TelegramError};
use crate::id;
use crate::language::{Lang, Words};

/// How long Telegram keeps a call open in which there is nothing to say.
const WAIT: Duration = Duration::from_secs(50);
/// The same while an update that failed is to be tried again.
const SHORT_WAIT: Duration = Duration::from_secs(2);
/// For everything else that is asked.
const PATIENCE: Duration = Duration::from_secs(10);

/// The right to listen; it outlasts a call and the handling of what came.
const LEASE: &str = "telegram-updates";
const LEASED_FOR: TimeDelta = TimeDelta::minutes(2);
/// How often a process that may not listen looks whether it may.
const LOOK_EVERY: Duration = Duration::from_secs(15);
/// How often what is of no more use is forgotten.
const FORGET_EVERY: Duration = Duration::from_secs(3_600);

/// Rests after trouble, each twice as long as the one before.
const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(60);

/// The language of Telegram's readers for whom there are no commands in their own.
const ELSE: &str = "en";

/// Listens until it is told to stop.
pub async fn run(app: App, telegram: Arc<Telegram>, mut stop: watch::Receiver<bool>) {
    let mut listener = Listener::new(app, telegram);
    let mut rest = FIRST_REST;
    while !*stop.borrow() {
        let turn = tokio::select! {
            // What was under way comes again: Telegram forgets only what was stored.
            _stopped = stop.wait_for(|stop| *stop) => break,
            turn = listener.turn() => turn,
        };
        let pause = match turn {
            Ok(pause) => {
                rest = FIRST_REST;
                pause
            }
            Err(trouble) => {
                tracing::warn!("listen to Telegram: {trouble}");
                let pause = rest_after(&trouble).unwrap_or(rest);
                rest = (rest * 2).min(LONGEST_REST);
                pause
            }
        };
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => break,
            () = sleep(pause) => {}
        }
    }
    if let Err(trouble) = listener.give_back().await {
        tracing::warn!("let another process listen to Telegram: {trouble:#}");
    }
}

/// One round, for the stories: takes what there is and handles it.
pub async fn round(app: &App) -> anyhow::Result<()> {
    let Some(telegram) = app.telegram.clone() else { return Ok(()) };
    let mut updates = Updates::new(app, telegram);
    updates.fetch(Duration::ZERO).await?;
    while updates.handle().await? {}
    updates::forget(app).await
}

/// How long to rest, where the trouble says so.
fn rest_after(trouble: &Trouble) -> Option<Duration> {
    match trouble {
        Trouble::Telegram(TelegramError { class: Class::SlowDown { seconds }, .. }) => {
            Some(Duration::from_secs(u64::from(*seconds) + 1))
        }
        // Somebody must mend a setting, and until then nothing is missed by asking less.
        Trouble::Telegram(TelegramError { class: Class::Policy, .. }) => Some(LONGEST_REST),
        _ => None,
    }
}

struct Listener {
    app: App,
    telegram: Arc<Telegram>,
    updates: Updates,
    holder: Uuid,
    has_told_commands: bool,
    is_something_left: bool,
    forget_at: Instant,
}

impl Listener {
    fn new(app: App, telegram: Arc<Telegram>) -> Self {
        Self {
            updates: Updates::new(&app, telegram.clone()),
            holder: id::new(app.clock.now()),
            app,
            telegram,
            has_told_commands: false,
            is_something_left: false,
            forget_at: Instant::now(),
        }
    }

    /// Asks once and handles what comes. Gives how long to wait before the next time.
    async fn turn(&mut self) -> Result<Duration, Trouble> {
        self.telegram.learn_name(PATIENCE).await?;
        if !self.may_listen().await? {
            return Ok(LOOK_EVERY);
        }
        if !self.has_told_commands {
            self.has_told_commands = true;
            tell_commands(&self.app, &self.telegram).await;
        }
        let wait = if self.is_something_left { SHORT_WAIT } else { WAIT };
        self.updates.fetch(wait).await?;
        self.is_something_left = self.updates.handle().await?;
        if Instant::now() >= self.forget_at {
            self.forget_at = Instant::now() + FORGET_EVERY;
            updates::forget(&self.app).await?;
        }
        Ok(Duration::ZERO)
    }

    async fn may_listen(&self) -> anyhow::Result<bool> {
        let now = self.app.clock.now();
        let mut tx = self.app.db.begin().await?;
        let taken = leases::take(&mut tx, LEASE, self.holder, now + LEASED_FOR, now).await?;
        tx.commit().await?;
        Ok(taken)
    }

    async fn give_back(&self) -> anyhow::Result<()> {
        let mut tx = self.app.db.begin().await?;
        leases::give_back(&mut tx, LEASE, self.holder).await?;
        tx.commit().await
    }
}

/// Tells Telegram which commands there are, in each language. Without it the bot works as well.
async fn tell_commands(app: &App, telegram: &Telegram) {
    let of = |lang| {
        let commands = super::commands(&Words::for_letters(lang));
        SetMyCommands::new(commands.into_iter().map(|(name, does)| BotCommand::new(name, does)))
    };
    let mut calls: Vec<SetMyCommands> = Lang::parse(ELSE).map(of).into_iter().collect();
    for lang in app.city.tags() {
        // Telegram knows languages of two letters here and no others.
        if lang.as_str().len() == 2 {
            calls.push(of(lang).language_code(lang.as_str()));
        }
    }
    for call in calls {
        if let Err(error) = telegram.ask(&call, PATIENCE).await {
            tracing::warn!("tell Telegram the bot's commands: {error}");
            return;
        }
    }
}
