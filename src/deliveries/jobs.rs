//! The worker: leases what is due, sends it, and notes in batches what became of it.
//!
//! One commit a message would cap the rate at what the disk can flush. So a worker that dies loses its
//! notes of the last moments, and what they were about is sent once more under the same `Message-ID`.

mod bulletins;
mod claiming;
mod keeping;
mod lines;
mod noting;
mod refusals;
mod sending;
mod way;

use std::sync::Arc;
use std::time::Duration;

use chrono_tz::Tz;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::sleep;

use self::claiming::{Batch, Claim, claim};
use self::way::Way;
use super::channels::email::{Dkim, EmailAddress, Mailbox, Mailer};
use super::channels::telegram::Telegram;
use super::lanes::Lane;
use super::{BounceAddress, Channel, store};
use crate::clock::Clock;
use crate::db::Db;
use crate::vault::KeyRing;

/// How often the outbox is looked at while nothing is due.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// The same while something is due that may not leave in this moment.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// How long the worker rests after the database could not be reached.
const REST: Duration = Duration::from_secs(5);
/// How long the whole may take once it was told to stop.
const END_WITHIN: Duration = Duration::from_secs(18);

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
    /// What signs mail: the keys of the sender's domain. None: the relay signs, or nobody.
    pub dkim: Option<Dkim>,
    /// The mailbox of a person who answers for what is sent to many: `MARU_MAIL_OWNER`.
    pub owner: Option<EmailAddress>,
    /// Where mail comes back to: `MARU_BOUNCE_ADDRESS`. None: to whom it is from.
    pub bounces: Option<BounceAddress>,
    /// The public site without a slash at the end, for the headers that name it.
    pub site: String,
    /// The city's, for the quiet hours of whoever named none.
    pub zone: Tz,
}

/// Sends what is due on a channel until it is told to stop; then finishes what is under way and gives
/// the rest back. Whoever drops it drops what is under way too.
pub async fn run(post: Post, channel: Channel, stop: watch::Receiver<bool>) {
    let way = Arc::new(Way::new(post, channel, stop));
    if let Err(trouble) = keeping::begin(&way).await {
        tracing::warn!("open the route of {}: {trouble:#}", channel.as_str());
    }
    let mut parts = JoinSet::new();
    parts.spawn(run_lane(way.clone(), Lane::All));
    parts.spawn(run_lane(way.clone(), Lane::Urgent));
    parts.spawn(keeping::run(way.clone()));
    let ended = async {
        while let Some(part) = parts.join_next().await {
            if let Err(trouble) = part {
                tracing::error!(
                    "a part of the worker of {} broke off: {trouble}",
                    channel.as_str()
                );
            }
        }
    };
    tokio::select! {
        () = ended => {}
        () = way.stopped_for(END_WITHIN) => {
            tracing::warn!("{} ended with notes that could not be written", channel.as_str());
        }
    }
}

/// One round, for the stories: sends all that is due now, and forgets what is worth nothing. A clock that
/// stands still gives no new instants to a bot, so that each batch begins its rate anew.
pub async fn round(post: &Post) -> anyhow::Result<()> {
    let (_keep, never) = watch::channel(false);
    let mut channels = vec![Channel::Email];
    channels.extend(post.telegram.is_some().then_some(Channel::Telegram));
    for channel in channels {
        let way = Arc::new(Way::new(post.clone(), channel, never.clone()));
        keeping::once(&way).await?;
        loop {
            let mut tx = post.db.begin().await?;
            store::refill(&mut tx, channel).await?;
            tx.commit().await?;
            match claim(&way, Lane::All).await? {
                Claim::Nothing => break,
                Claim::Later => sleep(LOOK_AGAIN).await,
                Claim::Batch(batch) => {
                    let (batches, taken) = mpsc::channel(1);
                    let _has_room = batches.try_send(batch);
                    drop(batches);
                    work(&way, taken).await?;
                }
            }
            keeping::once(&way).await?;
        }
    }
    keeping::forget(post).await
}

async fn run_lane(way: Arc<Way>, lane: Lane) {
    // One batch under way, and the next in hand.
    let (batches, taken) = mpsc::channel(1);
    let (_, worked) = tokio::join!(claim_on(&way, lane, batches), work(&way, taken));
    if let Err(trouble) = worked {
        tracing::error!("the worker of {}: {trouble:#}", way.channel.as_str());
    }
}

/// Claims the next batch as soon as the last one is begun.
async fn claim_on(way: &Arc<Way>, lane: Lane, batches: mpsc::Sender<Batch>) {
    while !way.is_stopping() {
        let place = tokio::select! {
            place = batches.reserve() => place,
            () = way.stopped() => return,
        };
        let Ok(place) = place else { return };
        let rest = match claim(way, lane).await {
            Ok(Claim::Batch(batch)) => {
                place.send(batch);
                continue;
            }
            Ok(Claim::Later) => LOOK_AGAIN,
            Ok(Claim::Nothing) => LOOK_EVERY,
            Err(trouble) => {
                tracing::warn!("the round of {}: {trouble:#}", way.channel.as_str());
                REST
            }
        };
        drop(place);
        tokio::select! {
            () = way.stopped() => return,
            () = sleep(rest) => {}
            () = way.post.woken.notified(), if is_woken(way, lane) => {}
        }
    }
}

/// Who waits for a message waits for one of the urgent lane.
fn is_woken(way: &Way, lane: Lane) -> bool {
    way.channel == Channel::Telegram && lane == Lane::Urgent
}

/// Sends batches as they come, until there are no more and all of it is noted.
async fn work(way: &Arc<Way>, batches: mpsc::Receiver<Batch>) -> anyhow::Result<()> {
    let (done, results) = mpsc::channel(noting::AT_ONCE);
    let ((), noted) =
        tokio::join!(sending::send_all(way, batches, done), noting::note_all(way, results));
    noted
}
