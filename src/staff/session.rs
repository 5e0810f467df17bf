//! Sessions: of staff, and of a resident who entered the receipt of her case. Our own table, so that a
//! session ends when the account does, and the hash of a token is all that a thief of the database gets.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::store::{self, SessionRow};
use crate::db::Tx;
use crate::id::Token;

/// A working day.
const STAFF_LASTS: TimeDelta = TimeDelta::hours(12);
/// Long enough to find the phone that shows the code.
const HALF_LASTS: TimeDelta = TimeDelta::minutes(10);
/// Long enough to read and to answer, short enough for a phone that is lent.
const RECEIPT_LASTS: TimeDelta = TimeDelta::minutes(30);

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    Staff(Uuid),
    /// Somebody of the staff who left the screen: opens no page but the one that asks for a code
    /// (`super::locks`).
    Locked(Uuid),
    /// Gave the password and not yet the second factor: opens no page but the one that asks for it.
    Half(Uuid),
    /// Whoever holds the receipt of this case.
    Receipt(Uuid),
}

/// A session as a request finds it.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    pub whose: For,
    /// When its owner was seen last, as far as it was written down.
    pub seen_at: DateTime<Utc>,
    /// When it locks; not after now: it is locked. None: it does not lock by itself.
    pub locks_at: Option<DateTime<Utc>>,
}

/// Begins a session and gives the token for the cookie.
pub async fn begin(tx: &mut Tx, whose: For, now: DateTime<Utc>) -> anyhow::Result<Token> {
    store::end_old_sessions(tx, now).await?;
    let token = Token::new();
    let (kind, staff_id, case_id, lasts) = match whose {
        For::Staff(staff_id) | For::Locked(staff_id) => {
            ("staff", Some(staff_id), None, STAFF_LASTS)
        }
        For::Half(staff_id) => ("half", Some(staff_id), None, HALF_LASTS),
        For::Receipt(case_id) => ("receipt", None, Some(case_id), RECEIPT_LASTS),
    };
    let row = SessionRow {
        kind: kind.to_owned(),
        staff_id,
        case_id,
        seen_at: now,
        expires_at: now + lasts,
        locks_at: matches!(whose, For::Locked(_)).then_some(now),
    };
    store::insert_session(tx, &token.hash(), &row, now).await?;
    Ok(token)
}

/// Whose session a token is, while it lasts, and whether it is locked.
pub async fn find(tx: &mut Tx, token: &Token, now: DateTime<Utc>) -> anyhow::Result<Option<For>> {
    Ok(look_up(tx, token, now).await?.map(|session| session.whose))
}

/// The session of a token, while it lasts.
pub async fn look_up(
    tx: &mut Tx,
    token: &Token,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Session>> {
    let Some(row) = store::find_session(tx, &token.hash(), now).await? else {
        return Ok(None);
    };
    let is_locked = row.locks_at.is_some_and(|at| at <= now);
    let whose = match (row.kind.as_str(), row.staff_id, row.case_id) {
        ("staff", Some(staff_id), _) if is_locked => For::Locked(staff_id),
        ("staff", Some(staff_id), _) => For::Staff(staff_id),
        ("half", Some(staff_id), _) => For::Half(staff_id),
        ("receipt", _, Some(case_id)) => For::Receipt(case_id),
        _ => return Ok(None),
    };
    Ok(Some(Session { whose, seen_at: row.seen_at, locks_at: row.locks_at }))
}

/// Ends a session.
pub async fn end(tx: &mut Tx, token: &Token) -> anyhow::Result<()> {
    store::end_session(tx, &token.hash()).await
}

/// Ends every session there is, as after a restore: one that was ended since the backup must not live again.
pub async fn end_all(tx: &mut Tx) -> anyhow::Result<u64> {
    store::end_all_sessions(tx).await
}

/// Ends every session of one person, as when the password changes.
pub async fn end_all_of(tx: &mut Tx, staff_id: Uuid) -> anyhow::Result<()> {
    store::end_sessions_of(tx, staff_id).await
}

/// Ends every session of one case's receipt, as when the case is erased.
pub async fn end_all_of_receipt(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<()> {
    store::end_sessions_of_case(tx, case_id).await
}
