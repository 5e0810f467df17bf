//! A link that opens a case once, without its receipt: made when a button is pressed in the chat that hears of the
//! case, and in no other. A second press makes another and voids the first.
//!
//! Telegram carries the link, and whoever holds the phone may press: therefore it ends within the hour, opens once,
//! and stands in the trail.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{audit, changing, store, telegram};
use crate::db::Tx;
use crate::id::Token;
use crate::vault::KeyRing;

/// For how long a link can be used.
pub const LASTS: TimeDelta = TimeDelta::hours(1);

/// Makes a link for the case that a button of this chat stands for. None: no case of this chat has that mark, or
/// its receipt was issued by staff and must be changed first.
///
/// # Errors
/// Trouble with the database.
pub async fn make(
    tx: &mut Tx,
    ring: &KeyRing,
    (chat, mark): (i64, &str),
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Token>> {
    let cases = telegram::cases_of(tx, ring, chat).await?;
    let Some(case) = cases.iter().find(|case| case.mark(ring) == mark) else {
        return Ok(None);
    };
    store::lock(tx, case.case_id).await?;
    if changing::must_change(tx, case.case_id).await? {
        return Ok(None);
    }
    store::delete_case_links(tx, case.case_id).await?;
    let token = Token::new();
    let hash = telegram::hash_of(ring, &chat.to_string());
    store::insert_case_link(tx, (&token.hash(), &hash), case.case_id, (now, now + LASTS)).await?;
    audit::append(tx, case.case_id, None, "link made", "", now).await?;
    Ok(Some(token))
}

/// Whether a link would open a case now.
///
/// # Errors
/// Trouble with the database.
pub async fn holds(tx: &mut Tx, token: &Token, now: DateTime<Utc>) -> anyhow::Result<bool> {
    Ok(store::case_of_link(tx, &token.hash(), now).await?.is_some())
}

/// Uses a link up. Gives the case; none if the link was used, voided, or is too old, or the chat is not tied to the
/// case any more.
///
/// # Errors
/// Trouble with the database.
pub async fn open(tx: &mut Tx, token: &Token, now: DateTime<Utc>) -> anyhow::Result<Option<Uuid>> {
    let hash = token.hash();
    let Some(case_id) = store::case_of_link(tx, &hash, now).await? else {
        return Ok(None);
    };
    // Locked first, as whoever makes a link or erases the case does: of two who open, one finds it used.
    store::lock(tx, case_id).await?;
    if !store::use_case_link(tx, &hash, now).await? {
        return Ok(None);
    }
    audit::append(tx, case_id, None, "link opened", "", now).await?;
    Ok(Some(case_id))
}
