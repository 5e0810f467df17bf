//! Deleting a chat on both sides, as far as Telegram lets a bot: what was said within 48 hours. She is asked
//! first, since the number of her question may stand in one of those messages.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use teloxide::payloads::DeleteMessages;
use teloxide::types::{ChatId, MessageId};

use super::chat;
use super::command::Command;
use super::errands::{self, Came, Errand, What};
use super::reply::Reply;
use super::spoken;
use super::store::messages as store;
use super::talk::Talk;
use crate::app::App;
use crate::db::Tx;
use crate::deliveries::channels::telegram::{Class, Telegram};
use crate::language::{Lang, Words};

/// For so long Telegram lets a bot delete a message (<https://core.telegram.org/bots/api#deletemessages>).
pub const CAN_BE_DELETED: TimeDelta = TimeDelta::hours(48);
/// The most that one call deletes.
const AT_ONCE: usize = 100;
const PATIENCE: Duration = Duration::from_secs(10);

/// What it means, before it is done.
pub fn ask(talk: &Talk<'_>) -> Reply {
    let words = talk.words;
    Reply::titled(words.say("bot-clear-title"))
        .line(words.say("bot-clear-what"))
        .line(words.say("bot-clear-number"))
        .button(words.say("bot-clear-button"), &Command::ClearNow)
        .button(words.say("nav-back"), &Command::Menu)
}

/// It is done behind the conversation, and said when it is done: an answer now would be deleted with the rest.
pub async fn begin(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let (chat, lang) = (talk.chat.number, talk.lang);
    let errand = Errand { chat, lang, what: What::Clear { until: talk.now } };
    let once = format!("clear {chat} {} {}", talk.update_id, talk.now.timestamp_micros());
    errands::ask(tx, &talk.app.ring, &once, &errand, talk.now).await?;
    Ok(Reply::default())
}

/// Deletes all messages of a chat until an instant. What is already gone is no fault.
pub async fn clear(
    app: &App,
    telegram: &Arc<Telegram>,
    errand: Errand,
    until: DateTime<Utc>,
) -> anyhow::Result<Came> {
    spoken::keep(app).await?;
    let hash = chat::hash(&app.ring, errand.chat);
    let mut tx = app.db.read().await?;
    let since = app.clock.now() - CAN_BE_DELETED;
    let numbers = store::between(&mut tx, &hash, (since, until)).await?;
    drop(tx);
    let numbers: Vec<MessageId> = numbers
        .into_iter()
        .filter_map(|number| i32::try_from(number).ok().map(MessageId))
        .collect();
    let mut is_whole = true;
    for some in numbers.chunks(AT_ONCE) {
        let call = DeleteMessages::new(ChatId(errand.chat), some.iter().copied());
        match telegram.ask(&call, PATIENCE).await {
            Ok(_) => {}
            Err(error) if errands::is_worth_another(&error) => return Ok(Came::NotYet(errand)),
            // She blocked the bot: there is nobody to be told either.
            Err(error) if error.class == Class::Address => return Ok(Came::Done(None)),
            Err(error) => {
                tracing::warn!("delete messages of a chat: {error}");
                is_whole = false;
            }
        }
    }
    let mut tx = app.db.begin().await?;
    store::forget_of(&mut tx, &hash, until).await?;
    tx.commit().await?;
    Ok(Came::Done(Some(told(errand.lang, is_whole))))
}

/// What is said when it is done, or given up.
pub fn told(lang: Lang, is_whole: bool) -> Reply {
    let words = Words::for_letters(lang);
    let said = if is_whole { "bot-cleared" } else { "bot-cleared-partly" };
    Reply::default()
        .line(words.say(said))
        .line(words.say("bot-cleared-older"))
        .button(words.say("bot-menu-button"), &Command::Menu)
}
