//! The Telegram conversation: guides, contacts, asking for counsel and choosing updates, one calm message
//! with a few buttons at a time. It is an edge like the pages: it calls the same verbs.
//!
//! Deliberately absent: the content of a case. A question and photos go in through the bot, and the answer is
//! read on the site with the receipt. Of a person it keeps a keyed hash and the sealed number of the chat, a
//! language and a sealed draft; no name.

mod alerts;
mod asking;
mod chat;
mod command;
mod contacts;
mod danger;
mod details;
mod files;
mod guides;
pub mod jobs;
mod media;
mod pending;
mod question;
mod questions;
mod reply;
mod store;
mod talk;
mod topics;
pub mod updates;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::db::Tx;
use crate::language::Words;

pub use media::Media;

use chat::Chat;
use command::{Command, Heard};
use talk::Talk;

/// How long a draft that nobody touches is kept.
const DRAFTS_LAST: TimeDelta = TimeDelta::days(7);

/// What Telegram lists below the field for typing: each command with the key of what it does.
const COMMANDS: [(&str, &str); 7] = [
    ("guides", "bot-command-guides"),
    ("contacts", "bot-command-contacts"),
    ("ask", "bot-command-ask"),
    ("topics", "bot-command-topics"),
    ("language", "bot-command-language"),
    ("stop", "bot-command-stop"),
    ("start", "bot-command-start"),
];

/// What came from a private chat. It holds what somebody wrote: it is not printed.
#[derive(Clone, Serialize, Deserialize)]
pub struct Incoming {
    pub update_id: i64,
    pub chat: i64,
    /// The language of her Telegram, as `language_code` says it (BCP 47).
    pub hint: Option<String>,
    pub said: Said,
}

/// What somebody said or did.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    Text(String),
    /// A button; its data.
    Pressed(String),
    /// A photo, a voice message, a sound, a paper.
    File(Media),
    /// A film, a sticker, a place: what the bot does not take.
    Other,
    /// She blocked the bot.
    Left,
}

/// What is slow and was done before the transaction: hashing, where a question is sent; fetching, where photos
/// are.
#[derive(Default)]
pub struct Prepared {
    question: Option<asking::Ready>,
    fetched: Option<files::Fetched>,
}

/// Hashes, seals and fetches whatever [`handle`] will need; it is called before the transaction begins, and again
/// before each further try.
pub async fn prepare(
    app: &App,
    incoming: &Incoming,
    now: DateTime<Utc>,
) -> anyhow::Result<Prepared> {
    let mut prepared = Prepared::default();
    match Heard::new(&incoming.said) {
        Some(Heard::Command(
            command @ (Command::Send | Command::SendAsItIs | Command::AnswerIn(_)),
        )) => prepared.question = asking::prepare(app, incoming.chat, &command, now).await?,
        Some(Heard::Command(Command::Put(mark))) => {
            prepared.fetched = files::fetch(app, incoming.chat, &mark, now).await?;
        }
        _ => {}
    }
    Ok(prepared)
}

/// Whether what somebody said is fetched from Telegram, which may take its time.
fn is_slow(said: &Said) -> bool {
    matches!(Heard::new(said), Some(Heard::Command(Command::Put(_))))
}

/// Takes the conversation one step further and puts the reply into the outbox, all in the caller's
/// transaction.
///
/// # Errors
/// Trouble with the database or the keys, and a question that changed since it was prepared: then it may
/// be tried anew from [`prepare`] on.
pub async fn handle(
    app: &App,
    tx: &mut Tx,
    incoming: &Incoming,
    prepared: Prepared,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(heard) = Heard::new(&incoming.said) else {
        return talk::leave(tx, &app.ring, incoming.chat, now).await;
    };
    let chat = Chat::take(tx, &app.ring, incoming.chat, now).await?;
    let mut talk = Talk::new(app, chat, incoming, now);
    let reply = talk.answer(tx, heard, prepared).await?;
    talk.chat.keep(tx, &app.ring, now).await?;
    reply.post(tx, &app.ring, talk.chat.number, talk.lang, now).await
}

/// Deletes what somebody began to write and left lying for a week. Gives how many drafts it were.
pub async fn forget_old_drafts(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    store::chats::forget_drafts(tx, now - DRAFTS_LAST).await
}

/// The commands that Telegram lists, each with a short line on what it does, for `setMyCommands`.
pub fn commands(words: &Words) -> Vec<(&'static str, String)> {
    COMMANDS.iter().map(|(name, key)| (*name, words.say(key))).collect()
}
