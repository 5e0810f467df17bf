//! What somebody of the newsroom decides: whose bounce it is that nobody understood, that it is none, and that an
//! address is written to again.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::counting::{self, Evidence};
use super::{Kind, State, intake, store};
use crate::db::Tx;
use crate::deliveries::{self, Posted};
use crate::subscriptions::{self, Again};

/// Why a decision changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Somebody else, or the program, has understood it meanwhile.
    #[error("it is not open any more")]
    NotOpen,
    #[error("the address is not left alone any more")]
    NotLeftAlone,
}

/// What may still be decided.
const OPEN: [State; 2] = [State::NotUnderstood, State::Aside];

/// Says whose bounce it is and what it says; it is counted like one that was understood.
///
/// # Errors
/// [`Refusal::NotOpen`]; else those of the database.
pub async fn assign(
    tx: &mut Tx,
    id: Uuid,
    (subscriber_id, kind): (Uuid, Kind),
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if !store::lock(tx, id, OPEN).await? {
        return Ok(Err(Refusal::NotOpen));
    }
    let row = store::raw(tx, id).await?;
    let about = row.as_ref().and_then(|row| row.delivery_id);
    let delivery = posted(tx, about).await?;
    forget_of_a_case(tx, id, delivery.as_ref()).await?;
    // A token that somebody passed on may name another reader's mail.
    let delivery = delivery.filter(|posted| posted.subscriber_id == Some(subscriber_id));
    let sent_at = delivery.as_ref().and_then(|posted| posted.sent_at);
    let tried_at = sent_at.or_else(|| row.map(|row| row.received_at)).unwrap_or(now);
    let judged = store::Judged {
        state: State::Counted,
        kind: Some(kind),
        code: None,
        said: None,
        delivery_id: about,
        subscriber_id: Some(subscriber_id),
        tried_at: Some(tried_at),
    };
    store::judge(tx, id, &judged).await?;
    store::mark_decided(tx, id, by, now).await?;
    if let Some(posted) = delivery.filter(|_| kind.came_back()) {
        deliveries::come_back(tx, posted.id, None, None, now).await?;
    }
    counting::count(tx, &Evidence { id, subscriber_id, kind, tried_at }, now).await?;
    Ok(Ok(()))
}

/// Says that it is nothing.
///
/// # Errors
/// [`Refusal::NotOpen`]; else those of the database.
pub async fn put_aside(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    if !store::lock(tx, id, OPEN).await? {
        return Ok(Err(Refusal::NotOpen));
    }
    let about = store::raw(tx, id).await?.and_then(|row| row.delivery_id);
    let delivery = posted(tx, about).await?;
    let judged = store::Judged {
        state: State::Aside,
        kind: None,
        code: None,
        said: None,
        delivery_id: about,
        subscriber_id: None,
        tried_at: None,
    };
    store::judge(tx, id, &judged).await?;
    forget_of_a_case(tx, id, delivery.as_ref()).await?;
    store::mark_decided(tx, id, by, now).await?;
    Ok(Ok(()))
}

async fn posted(tx: &mut Tx, about: Option<Uuid>) -> anyhow::Result<Option<Posted>> {
    match about {
        Some(delivery_id) => deliveries::posted(tx, delivery_id).await,
        None => Ok(None),
    }
}

/// Whose notice came back is nobody's to read: it was kept only until somebody had decided.
async fn forget_of_a_case(tx: &mut Tx, id: Uuid, posted: Option<&Posted>) -> anyhow::Result<()> {
    match posted {
        Some(posted) if intake::is_of_a_case(posted) => store::forget_raw(tx, id).await,
        _ => Ok(()),
    }
}

/// Has the address written to again that this bounce ended. What came back before then counts no more.
///
/// # Errors
/// [`Refusal::NotLeftAlone`]; else those of the database.
pub async fn write_again(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Again, Refusal>> {
    let Some(again) = subscriptions::write_again(tx, id, now).await? else {
        return Ok(Err(Refusal::NotLeftAlone));
    };
    store::mark_lifted(tx, id, by, now).await?;
    Ok(Ok(again))
}
