//! The worker: leases what is due, sends it, and notes in batches what became of it.
//!
//! One commit a message would cap the rate at what the disk can flush. So a worker that dies loses its
//! notes of the last moments, and what they were about is sent once more under the same `Message-ID`.

mod bulletins;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use futures::StreamExt;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::{Instant, sleep, timeout_at};
use uuid::Uuid;

use self::bulletins::Bulletins;
use super::channels::email::{Mailbox, Mailer};
use super::channels::telegram::Telegram;
use super::outcome::{self, Outcome, Signal, Trouble};
use super::store::{self, Claimed, Lease, Unsent};
use super::{Channel, Content, State, Unreadable};
use crate::clock::Clock;
use crate::db::{Db, Tx};
use crate::id;
use crate::vault::{KeyRing, ServiceKey};

/// How often the outbox is looked at while nothing is due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long the worker rests after the database could not be reached.
const REST: Duration = Duration::from_secs(5);
/// How often letters that are worth nothing any more are looked for.
const FORGET_EVERY: Duration = Duration::from_secs(3_600);

/// Rows leased at once. What was leased and not begun when a worker dies is unknown afterwards, and by
/// Telegram a bulletin is then not sent again: so no more are leased than are begun at once.
fn at_once(channel: Channel) -> u32 {
    match channel {
        Channel::Email => 200,
        Channel::Telegram => IN_FLIGHT,
    }
}
/// Messages under way at once; the sender bounds its connections further.
const IN_FLIGHT: u32 = 8;

/// A lease outlasts the last row begun and the longest that one conversation can take, which is a little
/// less than ten minutes.
const LEASE: TimeDelta = TimeDelta::minutes(15);
/// What was not begun by then is given back.
const BEGIN_WITHIN: Duration = Duration::from_secs(4 * 60);

/// What became of this many is noted at once, or what came together in this time.
const NOTED_AT_ONCE: usize = 100;
const NOTED_WITHIN: Duration = Duration::from_millis(50);
/// Tries to note what became of a batch before the rows are left to the end of their lease.
const TRIES_TO_NOTE: u32 = 5;

/// What the worker needs to send. Cheap to clone.
#[derive(Clone)]
pub struct Post {
    pub db: Db,
    pub clock: Clock,
    pub ring: Arc<KeyRing>,
    pub mailer: Arc<Mailer>,
    /// The bot, where there is one.
    pub telegram: Option<Arc<Telegram>>,
    /// Told when messages were written that somebody waits for.
    pub woken: Arc<Notify>,
    /// Who mail is from: `MARU_MAIL_FROM`.
    pub from: Mailbox,
    /// The public site without a slash at the end, for the headers that name it.
    pub site: String,
    /// The city's, for the quiet hours of whoever named none.
    pub zone: Tz,
}

/// Sends what is due on a channel until it is told to stop; then finishes what is under way and gives
/// the rest back.
pub async fn run(post: Post, channel: Channel, mut stop: watch::Receiver<bool>) {
    if let Err(trouble) = begin(&post, channel).await {
        tracing::warn!("open the route of {}: {trouble:#}", channel.as_str());
    }
    let mut forget_at = Instant::now();
    while !*stop.borrow() {
        let rest = match batch(&post, channel, &stop).await {
            Ok(sent) if sent >= u64::from(at_once(channel)) => Duration::ZERO,
            Ok(_) => LOOK_EVERY,
            Err(trouble) => {
                tracing::warn!("the round of {}: {trouble:#}", channel.as_str());
                REST
            }
        };
        if Instant::now() >= forget_at {
            forget_at = Instant::now() + FORGET_EVERY;
            if let Err(trouble) = forget(&post).await {
                tracing::warn!("forget old letters: {trouble:#}");
            }
        }
        tokio::select! {
            _stopped = stop.wait_for(|stop| *stop) => return,
            () = sleep(rest) => {}
            () = post.woken.notified(), if channel == Channel::Telegram => {}
        }
        post.mailer.close_idle().await;
    }
}

/// One round, for the stories: sends all that is due now, and forgets what is worth nothing.
pub async fn round(post: &Post) -> anyhow::Result<()> {
    let (_keep, never) = watch::channel(false);
    let mut channels = vec![Channel::Email];
    channels.extend(post.telegram.is_some().then_some(Channel::Telegram));
    for channel in channels {
        while batch(post, channel, &never).await? >= u64::from(at_once(channel)) {}
    }
    forget(post).await
}

/// A stopped route is opened by a start: an operator who mends a setting starts the program anew.
async fn begin(post: &Post, channel: Channel) -> anyhow::Result<()> {
    let mut tx = post.db.begin().await?;
    let route = store::route(&mut tx, channel).await?;
    if let Some(reason) = route.stopped_reason {
        tracing::warn!("{} was stopped and is tried again: {reason}", channel.as_str());
        store::reopen(&mut tx, channel).await?;
    }
    tx.commit().await
}

async fn forget(post: &Post) -> anyhow::Result<()> {
    let now = post.clock.now();
    let mut tx = post.db.begin().await?;
    let before = outcome::worthless_before(now);
    store::give_up_late(&mut tx, before, now).await?;
    store::forget_worthless(&mut tx, before, now).await?;
    tx.commit().await
}

/// Leases a batch and sends it. Gives how many rows it had.
async fn batch(post: &Post, channel: Channel, stop: &watch::Receiver<bool>) -> anyhow::Result<u64> {
    let now = post.clock.now();
    let lease = Lease { token: id::new(now), until: now + LEASE };
    let mut tx = post.db.begin().await?;
    end_leases(&mut tx, now).await?;
    store::try_once_more(&mut tx, channel, now).await?;
    let claimed = if store::route(&mut tx, channel).await?.is_closed(now) {
        Vec::new()
    } else {
        store::claim(&mut tx, channel, lease, i64::from(at_once(channel)), now).await?
    };
    let bulletins = Bulletins::of(&mut tx, &claimed, post.zone).await?;
    tx.commit().await?;
    let count = claimed.len() as u64;
    if count > 0 {
        send_all(post, channel, (claimed, bulletins), lease, stop).await?;
    }
    Ok(count)
}

/// Whoever held these rows died or lost the database: nobody knows which of them were sent.
async fn end_leases(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    let ended = store::end_leases(tx, outcome::once_more_at(now), now).await?;
    if !ended.is_empty() {
        tracing::warn!(rows = ended.len(), "a worker did not come back: its rows are unknown");
    }
    for (id, number) in ended {
        store::insert_attempt(tx, id, number, &Trouble::lost(), now).await?;
    }
    Ok(())
}

async fn send_all(
    post: &Post,
    channel: Channel,
    (claimed, bulletins): (Vec<Claimed>, Bulletins),
    lease: Lease,
    stop: &watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let round = Round {
        post,
        channel,
        key: post.ring.service_key(),
        bulletins,
        begin_until: Instant::now() + BEGIN_WITHIN,
        shut: AtomicBool::new(false),
        stop,
    };
    // All in one task, so that whoever drops it drops what is under way too.
    let (done, results) = mpsc::channel(NOTED_AT_ONCE);
    let sending = async {
        let done = done;
        futures::stream::iter(claimed)
            .for_each_concurrent(IN_FLIGHT as usize, |row| async {
                let row = row;
                let (outcome, signal) = round.send(&row).await;
                let result = Done { row, outcome, signal };
                if done.send(result).await.is_err() {
                    round.shut.store(true, Ordering::Relaxed);
                }
            })
            .await;
    };
    let ((), noted) = tokio::join!(sending, note_all(&round, lease.token, results));
    noted
}

/// What became of one row.
struct Done {
    row: Claimed,
    outcome: Outcome,
    signal: Signal,
}

/// One batch on its way.
struct Round<'p> {
    post: &'p Post,
    channel: Channel,
    key: ServiceKey,
    bulletins: Bulletins,
    begin_until: Instant,
    /// The route was told to rest or to stop, so that no further row is begun.
    shut: AtomicBool,
    stop: &'p watch::Receiver<bool>,
}

impl Round<'_> {
    async fn send(&self, row: &Claimed) -> (Outcome, Signal) {
        let now = self.post.clock.now();
        if outcome::limit(row) <= now {
            let trouble = Trouble::own("late", "it came too late to be sent");
            return (Outcome::Failed { trouble }, Signal::Clear);
        }
        if self.is_over() {
            let back = Outcome::PutBack { at: row.due_at, trouble: None };
            return (back, Signal::Clear);
        }
        let letter = match self.letter(row) {
            Ok(letter) => letter,
            Err(Unreadable::Ended) => {
                let trouble = Trouble::own("ended", "the subscriber has stopped");
                return (Outcome::Suppressed { trouble }, Signal::Clear);
            }
            Err(Unreadable::Quiet { until }) => {
                return (Outcome::PutBack { at: until, trouble: None }, Signal::Clear);
            }
            Err(unreadable) => {
                tracing::error!(delivery = %row.id, "a letter cannot be read: {unreadable}");
                let trouble = Trouble::own("unreadable", &unreadable.to_string());
                return (Outcome::Failed { trouble }, Signal::Clear);
            }
        };
        let sent = match self.channel {
            Channel::Email => self.post.send_mail(row, letter).await,
            Channel::Telegram => self.post.send_telegram(letter).await,
        };
        let (outcome, signal) = match sent {
            Ok(code) => (Outcome::Sent { code }, Signal::Clear),
            Err(super::letter::Unsent::Unwritable(reason)) => {
                let trouble = Trouble::own("unwritable", &reason);
                (Outcome::Failed { trouble }, Signal::Clear)
            }
            Err(super::letter::Unsent::Refused(refused)) => {
                outcome::judge(row, refused, self.post.clock.now())
            }
        };
        if signal != Signal::Clear {
            self.shut.store(true, Ordering::Relaxed);
        }
        (outcome, signal)
    }

    fn letter(&self, row: &Claimed) -> Result<(String, Content), Unreadable> {
        match row.subscriber_id {
            Some(subscriber) => self.bulletins.letter(self, row, subscriber),
            None => super::open(&self.key, row),
        }
    }

    fn is_over(&self) -> bool {
        self.shut.load(Ordering::Relaxed)
            || *self.stop.borrow()
            || Instant::now() >= self.begin_until
    }
}

/// Notes what became of the rows as they come, until there are no more.
async fn note_all(
    round: &Round<'_>,
    token: Uuid,
    mut results: mpsc::Receiver<Done>,
) -> anyhow::Result<()> {
    while let Some(first) = results.recv().await {
        let mut batch = vec![first];
        let until = Instant::now() + NOTED_WITHIN;
        while batch.len() < NOTED_AT_ONCE {
            match timeout_at(until, results.recv()).await {
                Ok(Some(done)) => batch.push(done),
                Ok(None) | Err(_) => break,
            }
        }
        note_surely(round, token, &batch).await?;
    }
    Ok(())
}

/// What was sent and not noted is sent twice, so a database out of reach is asked again for a while.
async fn note_surely(round: &Round<'_>, token: Uuid, batch: &[Done]) -> anyhow::Result<()> {
    let mut tries = 0;
    loop {
        tries += 1;
        match note(round, token, batch).await {
            Err(trouble) if tries < TRIES_TO_NOTE => {
                tracing::warn!("note what became of deliveries: {trouble:#}");
                sleep(REST).await;
            }
            noted => return noted.context("note what became of deliveries"),
        }
    }
}

async fn note(round: &Round<'_>, token: Uuid, batch: &[Done]) -> anyhow::Result<()> {
    let now = round.post.clock.now();
    let mut tx = round.post.db.begin().await?;
    for done in batch {
        if !note_one(&mut tx, token, done, now).await? {
            tracing::warn!(delivery = %done.row.id, "its lease had ended: another worker has it");
        }
        match &done.signal {
            Signal::Clear => {}
            Signal::Rest { until } => {
                tracing::warn!(%until, "{} rests", round.channel.as_str());
                store::freeze(&mut tx, round.channel, *until).await?;
            }
            Signal::Stop { reason } => {
                tracing::error!("{} is stopped: {reason}", round.channel.as_str());
                store::stop(&mut tx, round.channel, reason, now).await?;
            }
        }
    }
    tx.commit().await
}

/// `false` if the lease was lost meanwhile.
async fn note_one(
    tx: &mut Tx,
    token: Uuid,
    done: &Done,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let unsent = |state, due_at, tries, trouble| Unsent { state, due_at, tries, trouble };
    let to = match &done.outcome {
        Outcome::Sent { code } => return store::mark_sent(tx, done.row.id, token, code, now).await,
        Outcome::Again { at, trouble } => unsent(State::Ready, *at, 1, Some(trouble)),
        Outcome::PutBack { at, trouble } => unsent(State::Ready, *at, 0, trouble.as_ref()),
        Outcome::Failed { trouble } => unsent(State::Failed, now, 1, Some(trouble)),
        Outcome::Suppressed { trouble } => unsent(State::Suppressed, now, 0, Some(trouble)),
        Outcome::Unknown { at, trouble } => unsent(State::Unknown, *at, 1, Some(trouble)),
    };
    let Some(number) = store::mark_unsent(tx, done.row.id, token, &to).await? else {
        return Ok(false);
    };
    if let Some(trouble) = to.trouble.filter(|_| to.tries > 0) {
        store::insert_attempt(tx, done.row.id, number, trouble, now).await?;
    }
    bulletins::note_unreachable(tx, &done.row, &done.outcome, now).await?;
    Ok(true)
}
