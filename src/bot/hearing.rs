//! What an update says, without a name, and how it is kept: sealed until it is handled.

use serde::{Deserialize, Serialize};
use teloxide::types::{
    AllowedUpdate, CallbackQuery, Chat, ChatMemberUpdated, Message, MessageKind, Update,
    UpdateKind, User,
};

use super::{Incoming, Media, Said};
use crate::id;
use crate::vault::{KeyRing, Place};

/// What Telegram is asked for. Posts of channels are none of it.
pub const KINDS: [AllowedUpdate; 4] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];

/// An update as it is kept: what the conversation needs.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    pub incoming: Incoming,
    /// The press of a button, which shows as waiting until it is answered.
    pub press: Option<String>,
}

impl Kept {
    fn new(update_id: i64, chat: &Chat, from: Option<&User>, said: Said) -> Self {
        let hint = from.and_then(|from| from.language_code.clone());
        let incoming = Incoming { update_id, chat: chat.id.0, message: None, hint, said };
        Self { incoming, press: None }
    }
}

/// What an update says. None of what is not said to the bot by a person, in a chat of their own or in a group.
pub fn read(update: Update) -> Option<Kept> {
    let update_id = i64::from(update.id.0);
    match update.kind {
        UpdateKind::Message(message) => read_message(update_id, &message),
        UpdateKind::EditedMessage(message) => {
            let from = message.from.as_ref().filter(|from| !from.is_bot)?;
            // A place that is shared live is edited each few seconds, by nobody.
            let is_words = message.text().is_some() || message.caption().is_some();
            let is_heard = is_words && message.chat.is_private();
            is_heard.then(|| Kept::new(update_id, &message.chat, Some(from), Said::Edited))
        }
        UpdateKind::CallbackQuery(CallbackQuery { id, from, message, data, .. }) => {
            let message = message.filter(|message| message.chat().is_private())?;
            let kept = Kept::new(update_id, message.chat(), Some(&from), Said::Pressed(data?));
            Some(Kept { press: Some(id.0), ..kept })
        }
        UpdateKind::MyChatMember(changed) => read_change(update_id, &changed),
        UpdateKind::Error(_) => {
            tracing::warn!(update_id, "Telegram said something that cannot be read");
            None
        }
        _ => None,
    }
}

fn read_message(update_id: i64, message: &Message) -> Option<Kept> {
    if message.chat.is_group() || message.chat.is_supergroup() {
        // What is said there is not read. That it was said shows that the bot is where it does not belong.
        return Some(Kept::new(update_id, &message.chat, message.from.as_ref(), Said::InAGroup));
    }
    let from = message.from.as_ref().filter(|from| !from.is_bot)?;
    let said = said(message)?;
    if !message.chat.is_private() {
        return None;
    }
    let mut kept = Kept::new(update_id, &message.chat, Some(from), said);
    kept.incoming.message = Some(message.id.0);
    Some(kept)
}

/// Somebody blocked the bot, or put it into a group.
fn read_change(update_id: i64, changed: &ChatMemberUpdated) -> Option<Kept> {
    let is_in = changed.new_chat_member.is_present();
    let said = match (&changed.chat, is_in) {
        (chat, false) if chat.is_private() => Said::Left,
        (chat, true) if chat.is_group() || chat.is_supergroup() => Said::InAGroup,
        _ => return None,
    };
    Some(Kept::new(update_id, &changed.chat, Some(&changed.from), said))
}

/// None of what Telegram itself writes into a chat. Of a contact nothing is kept: it is somebody's number.
fn said(message: &Message) -> Option<Said> {
    if let Some(text) = message.text() {
        return Some(Said::Text(text.to_owned()));
    }
    match message.kind {
        MessageKind::Common(_) => {}
        // A kind that is newer than this program, or a die: whoever sent it is told that it is not read.
        MessageKind::Empty {} | MessageKind::Dice(_) => return Some(Said::Other),
        _ => return None,
    }
    Some(if message.contact().is_some() {
        Said::Contact
    } else if message.location().is_some() || message.venue().is_some() {
        Said::Place
    } else if message.sticker().is_some() {
        Said::Sticker
    } else {
        Media::of(message).map_or(Said::Other, Said::File)
    })
}

pub fn seal(ring: &KeyRing, kept: &Kept) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "texts and numbers are JSON, whatever they hold")]
    let bytes = serde_json::to_vec(kept).expect("invariant: an update can be written as JSON");
    let row = kept.incoming.update_id.to_string();
    ring.service_key().seal(place(&row), &bytes, &mut id::rng())
}

pub fn open(ring: &KeyRing, update_id: i64, sealed: &[u8]) -> Option<Kept> {
    let row = update_id.to_string();
    let bytes = ring.service_key().open(place(&row), sealed).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn place(row: &str) -> Place<'_> {
    Place { table: "telegram_updates", row, column: "sealed" }
}
