//! What is to be done at Telegram besides sending messages: kept sealed in the transaction that causes it, done
//! afterwards, and tried again until it is done or makes no sense any more.

use std::sync::Arc;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::reply::Reply;
use super::store::errands::{self as store, Due};
use super::{Media, clearing, groups, voice};
use crate::app::App;
use crate::db::Tx;
use crate::deliveries::channels::telegram::{Class, Telegram, TelegramError};
use crate::id;
use crate::language::Lang;
use crate::vault::{KeyRing, Place};

/// How often an errand is tried.
const TRIES: i64 = 10;
/// The wait after the first try; each is twice as long as the one before, so that the last try comes four hours later.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(30);

/// Something to be done, for a chat and in its language.
#[derive(Clone, Serialize, Deserialize)]
pub struct Errand {
    pub chat: i64,
    pub lang: Lang,
    pub what: What,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A group is told that the bot speaks with one person at a time, and is left.
    Leave { is_told: bool },
    /// All messages of a chat until an instant are deleted.
    Clear { until: DateTime<Utc> },
    /// A voice message is put into the case that was opened with it.
    Voice { case_id: Uuid, media: Media },
}

/// What came of a try.
pub enum Came {
    /// It is done, and this is said, if anything.
    Done(Option<Reply>),
    /// To be tried again; what was done of it stands in the errand.
    NotYet(Errand),
}

/// Keeps an errand, in the caller's transaction. What was asked for under the same words before is one errand.
pub async fn ask(
    tx: &mut Tx,
    ring: &KeyRing,
    once: &str,
    errand: &Errand,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let errand_id = id::new(now);
    let once = ring.keyed_hash("telegram-errand", once.as_bytes());
    let sealed = seal(ring, errand_id, errand)?;
    store::insert(tx, errand_id, (&once, &sealed), now).await?;
    Ok(())
}

/// Does what is due, each in its turn: one that fails holds up no other.
///
/// # Errors
/// Trouble with the database.
pub async fn round(app: &App, telegram: &Arc<Telegram>) -> anyhow::Result<()> {
    let mut tx = app.db.read().await?;
    let due = store::due(&mut tx, app.clock.now()).await?;
    drop(tx);
    for due in due {
        let opened = open(&app.ring, &due);
        match opened {
            Some(errand) => do_one(app, telegram, &due, errand).await?,
            None => {
                tracing::error!("an errand cannot be read and is given up");
                finish(app, &due, None).await?;
            }
        }
    }
    Ok(())
}

/// What a refusal of Telegram means for an errand: whether it is to be tried again.
pub fn is_worth_another(error: &TelegramError) -> bool {
    matches!(
        error.class,
        Class::SlowDown { .. } | Class::Unreached | Class::Later | Class::Unknown | Class::Policy
    )
}

async fn do_one(
    app: &App,
    telegram: &Arc<Telegram>,
    due: &Due,
    errand: Errand,
) -> anyhow::Result<()> {
    let (chat, lang) = (errand.chat, errand.lang);
    let is_last = due.tries + 1 >= TRIES;
    let came = match errand.what.clone() {
        What::Leave { .. } => groups::leave(telegram, errand).await,
        What::Clear { until } => clearing::clear(app, telegram, errand, until).await?,
        What::Voice { case_id, media } => {
            voice::put(app, telegram, errand, (case_id, &media), is_last).await?
        }
    };
    match came {
        Came::Done(reply) => finish(app, due, reply.map(|reply| (reply, chat, lang))).await,
        Came::NotYet(errand) if is_last => {
            tracing::warn!("an errand at Telegram is given up");
            let is_awaited = matches!(errand.what, What::Clear { .. });
            let reply = is_awaited.then(|| (clearing::told(lang, false), chat, lang));
            finish(app, due, reply).await
        }
        Came::NotYet(errand) => put_off(app, due, &errand).await,
    }
}

async fn finish(app: &App, due: &Due, reply: Option<(Reply, i64, Lang)>) -> anyhow::Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !store::mark_done(&mut tx, due.id, now).await? {
        return Ok(());
    }
    if let Some((reply, chat, lang)) = reply {
        reply.post(&mut tx, &app.ring, chat, lang, now).await?;
    }
    tx.commit().await?;
    app.wake_telegram();
    Ok(())
}

async fn put_off(app: &App, due: &Due, errand: &Errand) -> anyhow::Result<()> {
    let sealed = seal(&app.ring, due.id, errand)?;
    let wait = FIRST_WAIT * 2_i32.pow(u32::try_from(due.tries.clamp(0, TRIES)).unwrap_or(0));
    let mut tx = app.db.begin().await?;
    store::put_off(&mut tx, due.id, &sealed, app.clock.now() + wait).await?;
    tx.commit().await
}

fn seal(ring: &KeyRing, errand_id: Uuid, errand: &Errand) -> anyhow::Result<Vec<u8>> {
    let bytes = serde_json::to_vec(errand).context("write an errand")?;
    let row = errand_id.to_string();
    Ok(ring.service_key().seal(place(&row), &bytes, &mut id::rng()))
}

fn open(ring: &KeyRing, due: &Due) -> Option<Errand> {
    let row = due.id.to_string();
    let bytes = ring.service_key().open(place(&row), &due.sealed).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn place(row: &str) -> Place<'_> {
    Place { table: "telegram_errands", row, column: "sealed" }
}
