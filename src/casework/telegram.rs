//! A case is tied to a Telegram chat, in which its client then hears that there is a reply.

use chrono::{DateTime, Utc};

use super::Refusal;
use crate::db::Tx;
use crate::id::Token;
use crate::language::Lang;
use crate::vault::KeyRing;

/// Ties a chat to the case of a link, once. Gives the language of the case.
///
/// # Errors
/// [`Refusal::NoCase`] for a link that was used, is too old, or is none of ours.
pub async fn tie(
    _tx: &mut Tx,
    _ring: &KeyRing,
    _token: &Token,
    _chat: i64,
    _now: DateTime<Utc>,
) -> anyhow::Result<Result<Lang, Refusal>> {
    Ok(Err(Refusal::NoCase))
}
