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
    /// Gave the password and not yet the second factor: opens no page but the one that asks for it.
    Half(Uuid),
    /// Whoever holds the receipt of this case.
    Receipt(Uuid),
}

/// Begins a session and gives the token for the cookie.
pub async fn begin(tx: &mut Tx, whose: For, now: DateTime<Utc>) -> anyhow::Result<Token> {
    store::end_old_sessions(tx, now).await?;
    let token = Token::new();
    let row = match whose {
        For::Staff(staff_id) => SessionRow {
            kind: "staff".to_owned(),
            staff_id: Some(staff_id),
            case_id: None,
            seen_at: now,
            expires_at: now + STAFF_LASTS,
        },
        For::Half(staff_id) => SessionRow {
            kind: "half".to_owned(),
            staff_id: Some(staff_id),
            case_id: None,
            seen_at: now,
            expires_at: now + HALF_LASTS,
        },
        For::Receipt(case_id) => SessionRow {
            kind: "receipt".to_owned(),
            staff_id: None,
            case_id: Some(case_id),
            seen_at: now,
            expires_at: now + RECEIPT_LASTS,
        },
    };
    store::insert_session(tx, &token.hash(), &row, now).await?;
    Ok(token)
}

/// Whose session a token is, while it lasts.
pub async fn find(tx: &mut Tx, token: &Token, now: DateTime<Utc>) -> anyhow::Result<Option<For>> {
    let Some(row) = store::find_session(tx, &token.hash(), now).await? else {
        return Ok(None);
    };
    Ok(match (row.kind.as_str(), row.staff_id, row.case_id) {
        ("staff", Some(staff_id), _) => Some(For::Staff(staff_id)),
        ("half", Some(staff_id), _) => Some(For::Half(staff_id)),
        ("receipt", _, Some(case_id)) => Some(For::Receipt(case_id)),
        _ => None,
    })
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
