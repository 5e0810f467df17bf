//! A case is tied to a Telegram chat, in which its client then hears that there is a reply.
//!
//! She asks on the web and gets a link; opening it starts the bot, which learns the chat. What the link
//! holds finds the case in this house alone and says nothing about it to Telegram. From then on a photo that
//! she sends in that chat can find her case, by a keyed hash of the chat.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::notices::{News, Notices};
use super::state::State;
use super::{Case, Refusal, audit, conversation, store};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::id::Token;
use crate::language::Lang;
use crate::vault::KeyRing;

/// For how long a link can be used.
const LASTS: TimeDelta = TimeDelta::days(7);

/// A case whose client hears of it in a chat.
#[derive(Clone, Copy, Debug)]
pub struct Tied {
    pub case_id: Uuid,
    pub opened_at: DateTime<Utc>,
    /// Not closed.
    pub is_open: bool,
}

impl Tied {
    /// What stands for the case on a button: Telegram keeps buttons, and learns no number of the house from it.
    pub fn mark(&self, ring: &KeyRing) -> String {
        mark_of(ring, self.case_id)
    }
}

/// What a button says to the bot that opens a case, before its mark.
pub const OPENS: &str = "open";

/// What the button of a notice says to the bot.
pub(super) fn opening_of(ring: &KeyRing, case_id: Uuid) -> String {
    format!("{OPENS}:{}", mark_of(ring, case_id))
}

fn mark_of(ring: &KeyRing, case_id: Uuid) -> String {
    let hash = ring.keyed_hash("case-on-a-button", case_id.as_bytes());
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The cases of which somebody hears in a chat, the newest first, without those that were erased.
pub async fn cases_of(tx: &mut Tx, ring: &KeyRing, chat: i64) -> anyhow::Result<Vec<Tied>> {
    store::cases_of_chat(tx, &hash_of(ring, &chat.to_string())).await
}

/// Notes that the client of a case hears of it in a chat, and in no other.
pub(super) async fn note_chat(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    chat: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::delete_chats_of(tx, case_id).await?;
    store::insert_chat(tx, &hash_of(ring, chat), case_id, now).await
}

/// Unties a chat from all its cases: nobody is told of them there any more, and no link of the chat opens them. The
/// cases stay, for whoever has their receipts. Gives how many they were.
///
/// # Errors
/// Trouble with the database or the keys.
pub async fn untie_all(
    tx: &mut Tx,
    ring: &KeyRing,
    chat: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let mut untied = 0;
    loop {
        let mut cases = cases_of(tx, ring, chat).await?;
        if cases.is_empty() {
            return Ok(untied);
        }
        // One order of locks for all who lock several.
        cases.sort_unstable_by_key(|case| case.case_id);
        for Tied { case_id, .. } in cases {
            store::lock(tx, case_id).await?;
            let told = conversation::reach(tx, ring, case_id).await?;
            if told.is_some_and(|told| told == (Channel::Telegram, chat.to_string())) {
                store::forget_reach(tx, case_id).await?;
            }
            store::delete_chats_of(tx, case_id).await?;
            store::delete_case_links(tx, case_id).await?;
            audit::append(tx, case_id, None, "reach untied", "", now).await?;
            untied += 1;
        }
    }
}

/// Not the hash of the bot's own table: whoever has the database alone cannot join the two.
pub(super) fn hash_of(ring: &KeyRing, chat: &str) -> [u8; 32] {
    ring.keyed_hash("case-chat", chat.as_bytes())
}

/// What the link of a case holds: always the same, so that a repeated request shows the same link.
pub(super) fn link_of(ring: &KeyRing, case_id: Uuid) -> Token {
    Token::from(ring.keyed_hash("case-telegram-link", case_id.as_bytes()))
}

/// Lets the link of a new case be used, once and for a week.
pub(super) async fn offer_link(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::insert_link(tx, &link_of(ring, case_id).hash(), case_id, now + LASTS, now).await
}

/// Ties a chat to the case of a link, once, and announces a reply that is there already. Gives the language
/// of the case. To press twice in the same chat is to press once.
///
/// # Errors
/// [`Refusal::NoCase`] for a link that was used, is too old, or is none of ours.
pub async fn tie(
    tx: &mut Tx,
    notices: &Notices,
    token: &Token,
    chat: i64,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Lang, Refusal>> {
    let chat = chat.to_string();
    let Some(case_id) = store::use_link(tx, &token.hash(), now).await? else {
        return tied_before(tx, &notices.ring, token, &chat, now).await;
    };
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let is_erased = case.state == State::Erased;
    if is_erased || !conversation::set_chat(tx, &notices.ring, case_id, &chat).await? {
        return Ok(Err(Refusal::NoCase));
    }
    note_chat(tx, &notices.ring, case_id, &chat, now).await?;
    audit::append(tx, case_id, None, "reach tied", Channel::Telegram.as_str(), now).await?;
    if has_news(&case) {
        notices.tell(tx, &case, News::Reply, now).await?;
    }
    Ok(Ok(case.lang))
}

async fn tied_before(
    tx: &mut Tx,
    ring: &KeyRing,
    token: &Token,
    chat: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Lang, Refusal>> {
    let Some(case_id) = store::case_of_used_link(tx, &token.hash(), now).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let tied = conversation::reach(tx, ring, case_id).await?;
    let is_hers = tied.is_some_and(|(channel, to)| channel == Channel::Telegram && to == chat);
    let case = store::find(tx, case_id).await?;
    Ok(case.filter(|_| is_hers).map(|case| case.lang).ok_or(Refusal::NoCase))
}

/// Whether the last word is a counsellor's: she could not be told of it before.
fn has_news(case: &Case) -> bool {
    case.answered_at.is_some_and(|at| case.client_wrote_at.is_none_or(|wrote| at >= wrote))
}
