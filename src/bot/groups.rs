//! Groups: what somebody asks there all others read, so the bot says where it can be asked, once, and leaves.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use teloxide::payloads::LeaveChat;
use teloxide::types::ChatId;

use super::Incoming;
use super::errands::{self, Came, Errand, What};
use super::talk;
use crate::app::App;
use crate::db::Tx;
use crate::deliveries::Content;
use crate::deliveries::channels::telegram::{Class, Telegram};
use crate::language::Words;

const PATIENCE: Duration = Duration::from_secs(10);

/// Lets the bot take its leave of a group. What else is said there meanwhile adds nothing.
pub async fn refuse(
    app: &App,
    tx: &mut Tx,
    incoming: &Incoming,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    // Whoever put the bot there, or speaks there, likely reads what the others do.
    let lang = talk::lang_of(app, None, talk::guessed(app, incoming));
    let errand = Errand { chat: incoming.chat, lang, what: What::Leave { is_told: false } };
    errands::ask(tx, &app.ring, &format!("leave {}", incoming.chat), &errand, now).await
}

/// Says it and leaves. What was said is not said again when only the leaving failed.
pub async fn leave(telegram: &Arc<Telegram>, errand: Errand) -> Came {
    let words = Words::for_letters(errand.lang);
    let gone = Errand { what: What::Leave { is_told: true }, ..errand.clone() };
    if matches!(errand.what, What::Leave { is_told: false }) {
        let link = telegram.link().unwrap_or_default();
        let text = words.tell("bot-group").with("link", link).to_string();
        let content = Content { text, ..Content::default() };
        match telegram.send(&errand.chat.to_string(), &content).await {
            Err(error) if error.class == Class::Unknown => return Came::NotYet(gone),
            Err(error) if errands::is_worth_another(&error) => return Came::NotYet(errand),
            // It may not write there; then it leaves without a word.
            _ => {}
        }
    }
    match telegram.ask(&LeaveChat::new(ChatId(errand.chat)), PATIENCE).await {
        Err(error) if errands::is_worth_another(&error) => Came::NotYet(gone),
        _ => Came::Done(None),
    }
}
