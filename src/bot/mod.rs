//! The Telegram conversation: guides, contacts, asking for counsel and choosing updates, one calm message
//! with a few buttons at a time. It is an edge like the pages: it calls the same verbs.
//!
//! Deliberately absent: the content of a case. A question and photos go in through the bot, and the answer is
//! read on the site with the receipt. Of a person it keeps a keyed hash and the sealed number of the chat, a
//! language and a sealed draft; no name.

mod alerts;
mod asking;
mod chat;
mod clearing;
mod command;
mod contacts;
mod danger;
mod details;
mod errands;
mod files;
mod floods;
mod forgetting;
mod groups;
mod guides;
mod handling;
mod hearing;
mod here;
pub mod jobs;
mod media;
mod mine;
pub mod pages;
mod pending;
mod question;
mod questions;
mod reply;
mod searching;
pub mod showing;
pub mod spoken;
mod store;
mod talk;
mod topics;
pub mod updates;
mod voice;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::db::Tx;
use crate::language::Words;
use crate::search::Hit;

pub use media::Media;

use chat::Chat;
use command::{Command, Heard};
use talk::Talk;

/// How long a draft that nobody touches is kept.
const DRAFTS_LAST: TimeDelta = TimeDelta::days(7);

/// What Telegram lists below the field for typing: each command with the key of what it does.
const COMMANDS: [(&str, &str); 10] = [
    ("guides", "bot-command-guides"),
    ("contacts", "bot-command-contacts"),
    ("ask", "bot-command-ask"),
    ("mine", "bot-command-mine"),
    ("topics", "bot-command-topics"),
    ("language", "bot-command-language"),
    ("stop", "bot-command-stop"),
    ("clear", "bot-command-clear"),
    ("forget", "bot-command-forget"),
    ("start", "bot-command-start"),
];

/// What came from a private chat. It holds what somebody wrote: it is not printed.
#[derive(Clone, Serialize, Deserialize)]
pub struct Incoming {
    pub update_id: i64,
    pub chat: i64,
    /// The number of her message, by which it can be deleted.
    #[serde(default)]
    pub message: Option<i32>,
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
    /// She changed what she had said.
    Edited,
    /// Somebody's name and number, of which nothing is kept.
    Contact,
    /// Where she is, of which nothing is kept.
    Place,
    Sticker,
    /// A film and the like: what the bot does not take.
    Other,
    /// Something in a group, of which nothing is kept.
    InAGroup,
    /// She blocked the bot.
    Left,
}

/// What is slow and was done before the transaction: hashing, where a question is sent; fetching, where photos
/// are; searching, where words are.
#[derive(Default)]
pub struct Prepared {
    question: Option<asking::Ready>,
    fetched: Option<files::Fetched>,
    found: Vec<Hit>,
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
        Some(Heard::Words(words)) => prepared.found = look(app, incoming.chat, &words).await?,
        _ => {}
    }
    Ok(prepared)
}

/// What words find that belong to no question.
async fn look(app: &App, chat: i64, words: &str) -> anyhow::Result<Vec<Hit>> {
    let mut tx = app.db.read().await?;
    let chat = Chat::find(&mut tx, &app.ring, chat).await?;
    drop(tx);
    match chat {
        Some(Chat { lang: Some(lang), draft, .. }) if draft.question.is_none() => {
            searching::look(app, lang, words)
        }
        _ => Ok(Vec::new()),
    }
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
    let heard = match Heard::new(&incoming.said) {
        Some(heard) => heard,
        None if matches!(incoming.said, Said::InAGroup) => {
            return groups::refuse(app, tx, incoming, now).await;
        }
        None => return talk::leave(tx, &app.ring, incoming.chat, now).await,
    };
    let chat = Chat::take(tx, &app.ring, incoming.chat, now).await?;
    chat.note(tx, incoming.message, now).await?;
    let mut talk = Talk::new(app, chat, incoming, now);
    let reply = talk.answer(tx, heard, prepared).await?;
    if talk.is_forgotten {
        Chat::forget(tx, &app.ring, incoming.chat, now).await?;
    } else {
        talk.chat.keep(tx, &app.ring, now).await?;
    }
    reply.post(tx, &app.ring, talk.chat.number, talk.lang, now).await
}

/// Takes words into the question under way and answers nothing, as in a flood. Words that belong to no question
/// are let go.
async fn note(
    app: &App,
    tx: &mut Tx,
    incoming: &Incoming,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let Some(Heard::Words(words)) = Heard::new(&incoming.said) else { return Ok(()) };
    let chat = Chat::take(tx, &app.ring, incoming.chat, now).await?;
    chat.note(tx, incoming.message, now).await?;
    let mut talk = Talk::new(app, chat, incoming, now);
    if talk.chat.draft.question.is_some() {
        asking::write(&mut talk, tx, &words).await?;
    }
    talk.chat.keep(tx, &app.ring, now).await
}

/// Deletes what somebody began to write and left lying for a week. Gives how many drafts it were.
pub async fn forget_old_drafts(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    store::chats::forget_drafts(tx, now - DRAFTS_LAST).await
}

/// The commands that Telegram lists, each with a short line on what it does, for `setMyCommands`.
pub fn commands(words: &Words) -> Vec<(&'static str, String)> {
    COMMANDS.iter().map(|(name, key)| (*name, words.say(key))).collect()
}
