//! The bot listens: one process of all asks Telegram for updates, or is brought them, and handles what is stored.
//! Whatever goes wrong, it goes on.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use teloxide::payloads::{DeleteWebhook, SetWebhook, SetWebhookSetters};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};
use uuid::Uuid;

use super::handling::Handling;
use super::updates::{self, Trouble, Updates};
use super::{errands, hearing, pages, showing, spoken};
use crate::app::App;
use crate::db::leases;
use crate::deliveries::channels::telegram::{Class, Telegram, TelegramError};
use crate::id;

/// How long Telegram keeps a call open in which there is nothing to say.
const WAIT: Duration = Duration::from_secs(50);
/// For everything else that is asked.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// The right to listen; it outlasts a call.
const LEASE: &str = "telegram-updates";
const LEASED_FOR: TimeDelta = TimeDelta::minutes(2);
/// How often a process that may not listen looks whether it may, and one that is brought everything whether it
/// still may.
const LOOK_EVERY: Duration = Duration::from_secs(15);
/// How often what was stored is looked at, and errands: another process may have stored it.
const HANDLE_EVERY: Duration = Duration::from_secs(1);
/// How often what is of no more use is forgotten, and Telegram told what it was not told.
const FORGET_EVERY: Duration = Duration::from_secs(3_600);
/// How long what is being handled may take when the program ends. What is not done by then comes again.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// Connections on which Telegram brings updates at once.
const CONNECTIONS: u8 = 8;

/// Rests after trouble, each twice as long as the one before.
const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(60);

/// Listens, handles and does errands until it is told to stop.
pub async fn run(app: App, telegram: Arc<Telegram>, stop: watch::Receiver<bool>) {
    let (hold, holds) = watch::channel(false);
    let listener = Listener::new(app.clone(), telegram.clone(), hold);
    tokio::join!(
        listen(listener, stop.clone()),
        handle(&app, &telegram, holds.clone(), stop.clone()),
        do_errands(&app, &telegram, holds, stop),
    );
}

/// One round, for the stories: takes what there is, handles it, and does what is to be done besides.
pub async fn round(app: &App) -> anyhow::Result<()> {
    let Some(telegram) = app.telegram.clone() else { return Ok(()) };
    let mut updates = Updates::new(app, telegram.clone());
    if !app.settings.telegram_webhook {
        updates.fetch(Duration::ZERO).await?;
    }
    while updates.handle().await? {}
    spoken::keep(app).await?;
    errands::round(app, &telegram).await?;
    updates::forget(app).await
}

async fn listen(mut listener: Listener, mut stop: watch::Receiver<bool>) {
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
                listener.let_go_in_time();
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

/// Handles what was stored while this process has the right to listen: one process alone keeps each chat's order.
async fn handle(
    app: &App,
    telegram: &Arc<Telegram>,
    mut holds: watch::Receiver<bool>,
    mut stop: watch::Receiver<bool>,
) {
    let mut handling = Handling::new(app, telegram.clone());
    while !*stop.borrow() {
        let (mut pause, may) = (HANDLE_EVERY, *holds.borrow_and_update());
        if may && let Err(trouble) = handling.turn().await {
            tracing::warn!("handle what was said to the bot: {trouble:#}");
            pause = PATIENCE;
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => break,
            // Only whoever may handle it takes the call.
            () = app.heard.notified(), if may => {}
            Ok(()) = holds.changed() => {}
            () = sleep(pause) => {}
        }
    }
    match timeout(LAST_WORDS, handling.end()).await {
        Ok(Ok(_)) => {}
        Ok(Err(trouble)) => tracing::warn!("handle what was said to the bot: {trouble:#}"),
        Err(_) => tracing::warn!("what is being handled is broken off and comes again"),
    }
}

async fn do_errands(
    app: &App,
    telegram: &Arc<Telegram>,
    holds: watch::Receiver<bool>,
    mut stop: watch::Receiver<bool>,
) {
    while !*stop.borrow() {
        let mut pause = HANDLE_EVERY;
        if *holds.borrow() {
            let round = tokio::select! {
                // What was under way is done again: each may be done twice.
                _stopped = stop.wait_for(|stop| *stop) => return,
                round = errands::round(app, telegram) => round,
            };
            if let Err(trouble) = round {
                tracing::warn!("do the bot's errands: {trouble:#}");
                pause = PATIENCE;
            }
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = sleep(pause) => {}
        }
    }
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
    /// Whether this process has the right to listen, for those that handle.
    hold: watch::Sender<bool>,
    /// Telegram was told how it hands out what is said.
    is_set_up: bool,
    look_after_at: Instant,
    /// Until when nobody else can have the right to listen.
    sure_until: Instant,
}

impl Listener {
    fn new(app: App, telegram: Arc<Telegram>, hold: watch::Sender<bool>) -> Self {
        Self {
            updates: Updates::new(&app, telegram.clone()),
            holder: id::new(app.clock.now()),
            app,
            telegram,
            hold,
            is_set_up: false,
            look_after_at: Instant::now(),
            sure_until: Instant::now(),
        }
    }

    /// Asks once and stores what comes. Gives how long to wait before the next time.
    async fn turn(&mut self) -> Result<Duration, Trouble> {
        self.telegram.learn_name(PATIENCE).await?;
        let may = self.may_listen().await?;
        self.hold.send_if_modified(|holds| std::mem::replace(holds, may) != may);
        if !may {
            // Another process set it up, maybe otherwise.
            self.is_set_up = false;
            return Ok(LOOK_EVERY);
        }
        if Instant::now() >= self.look_after_at {
            self.look_after_at = Instant::now() + FORGET_EVERY;
            updates::forget(&self.app).await?;
            if let Err(trouble) = showing::tell(&self.app, &self.telegram).await {
                tracing::warn!("tell Telegram what the bot can do: {trouble}");
            }
        }
        if !self.is_set_up {
            self.set_up().await?;
            self.is_set_up = true;
        }
        if self.app.settings.telegram_webhook {
            return Ok(LOOK_EVERY);
        }
        self.updates.fetch(WAIT).await?;
        Ok(Duration::ZERO)
    }

    /// Lets Telegram bring what is said, or ends that: it answers nobody who asks while it brings.
    async fn set_up(&self) -> Result<(), Trouble> {
        if !self.app.settings.telegram_webhook {
            self.telegram.ask(&DeleteWebhook::new(), PATIENCE).await?;
            return Ok(());
        }
        let address = self.app.settings.link(pages::PATH);
        let url = address.parse().map_err(anyhow::Error::from)?;
        let secret = pages::secret(&self.app.ring, self.telegram.bot().token());
        let call = SetWebhook::new(url)
            .secret_token(secret.to_string())
            .max_connections(CONNECTIONS)
            .allowed_updates(hearing::KINDS);
        self.telegram.ask(&call, PATIENCE).await?;
        Ok(())
    }

    /// Where the right could not be asked for again, another process may have it by now: nothing more is handled.
    fn let_go_in_time(&self) {
        if Instant::now() >= self.sure_until {
            self.hold.send_if_modified(|holds| std::mem::replace(holds, false));
        }
    }

    async fn may_listen(&mut self) -> anyhow::Result<bool> {
        let (now, asked) = (self.app.clock.now(), Instant::now());
        let mut tx = self.app.db.begin().await?;
        let taken = leases::take(&mut tx, LEASE, self.holder, now + LEASED_FOR, now).await?;
        tx.commit().await?;
        if taken {
            self.sure_until = asked + LEASED_FOR.to_std()?;
        }
        Ok(taken)
    }

    async fn give_back(&self) -> anyhow::Result<()> {
        let mut tx = self.app.db.begin().await?;
        leases::give_back(&mut tx, LEASE, self.holder).await?;
        tx.commit().await
    }
}
