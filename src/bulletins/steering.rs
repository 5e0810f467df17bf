//! Holding a bulletin back, letting it go on, stopping it, and sending once more what failed: what people do
//! with one that is on its way. Each is noted with who did it.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::acts::{Act, note};
use super::{Bulletin, Refusal, State, store};
use crate::db::Tx;
use crate::deliveries::bulletins as outbox;
use crate::deliveries::reports;
use crate::texts;

/// For how long what failed is tried again.
const TRIED_AGAIN_FOR: TimeDelta = TimeDelta::hours(24);

/// Holds a bulletin back: nothing more of it leaves, and nothing more is made ready. What is on its way at
/// this moment arrives.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::AlreadyPaused`], [`Refusal::NotSending`].
pub async fn pause(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    match store::lock(tx, id).await? {
        None => return Ok(Err(Refusal::NoBulletin)),
        Some(it) if it.state == State::Paused => return Ok(Err(Refusal::AlreadyPaused)),
        Some(it) if !it.state.is_on_its_way() => return Ok(Err(Refusal::NotSending)),
        Some(_) => {}
    }
    outbox::pause(tx, id).await?;
    store::pause(tx, id, by, now).await?;
    note(tx, id, (Act::Paused, String::new()), Some(by), now).await?;
    Ok(Ok(()))
}

/// Lets a bulletin go on where it was.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::NotPaused`], [`Refusal::TooLate`], [`Refusal::Corrected`].
pub async fn resume(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    match store::lock(tx, id).await? {
        None => return Ok(Err(Refusal::NoBulletin)),
        Some(it) if it.state != State::Paused => return Ok(Err(Refusal::NotPaused)),
        Some(it) if it.not_after.is_some_and(|until| until <= now) => {
            return Ok(Err(Refusal::TooLate));
        }
        Some(_) => {}
    }
    if store::correction_of(tx, id).await?.is_some() {
        return Ok(Err(Refusal::Corrected));
    }
    outbox::resume(tx, id).await?;
    store::resume(tx, id).await?;
    note(tx, id, (Act::Resumed, String::new()), Some(by), now).await?;
    Ok(Ok(()))
}

/// Stops a bulletin: what has not left does not leave. What is public stays so, since some have it already.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::NotSending`].
pub async fn stop(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(bulletin) = store::lock(tx, id).await? else {
        return Ok(Err(Refusal::NoBulletin));
    };
    if !bulletin.state.is_not_over() {
        return Ok(Err(Refusal::NotSending));
    }
    let withdrawn = outbox::withdraw(tx, id, now).await?;
    store::stop(tx, id, by, now).await?;
    note(tx, id, (Act::Stopped, withdrawn.to_string()), Some(by), now).await?;
    Ok(Ok(()))
}

/// Takes the approval of a bulletin back that waits for its hour: it is a draft again, and nobody has seen it.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::HasLeft`].
pub async fn take_back(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(bulletin) = store::lock(tx, id).await? else {
        return Ok(Err(Refusal::NoBulletin));
    };
    if !can_be_taken_back(&bulletin) {
        return Ok(Err(Refusal::HasLeft));
    }
    // Held back or not, nothing of it is in the outbox: what is approved anew leaves.
    outbox::resume(tx, id).await?;
    outbox::thaw(tx, id).await?;
    texts::thaw(tx, bulletin.text_id).await?;
    store::take_back(tx, id).await?;
    note(tx, id, (Act::TakenBack, String::new()), Some(by), now).await?;
    Ok(Ok(()))
}

fn can_be_taken_back(bulletin: &Bulletin) -> bool {
    matches!(bulletin.state, State::Approved | State::Paused) && bulletin.left_at.is_none()
}

/// Sends once more what failed for a reason that may have passed, and gives how many that are: a page of them now,
/// the rest by [`send_more_again`]. Each new try is counted.
///
/// # Errors
/// [`Refusal::NoBulletin`], [`Refusal::NotSending`], [`Refusal::TooLate`], [`Refusal::Corrected`],
/// [`Refusal::NothingFailed`].
pub async fn send_again(
    tx: &mut Tx,
    id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<u64, Refusal>> {
    let bulletin = match sendable_again(tx, id, now).await? {
        Ok(bulletin) => bulletin,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let again = reports::worth_again(tx, id).await?;
    if page_again(tx, &bulletin, now).await? == 0 {
        return Ok(Err(Refusal::NothingFailed));
    }
    note(tx, id, (Act::Again, again.to_string()), Some(by), now).await?;
    Ok(Ok(again))
}

/// Takes the next page of what [`send_again`] began at this instant. `false`: there was none. Whatever a kill leaves
/// out is still among what failed.
pub async fn send_more_again(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<bool> {
    match sendable_again(tx, id, now).await? {
        Ok(bulletin) => Ok(page_again(tx, &bulletin, now).await? > 0),
        // Somebody stopped it meanwhile.
        Err(_) => Ok(false),
    }
}

async fn sendable_again(
    tx: &mut Tx,
    id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Bulletin, Refusal>> {
    Ok(match store::lock(tx, id).await? {
        None => Err(Refusal::NoBulletin),
        Some(_) if store::correction_of(tx, id).await?.is_some() => Err(Refusal::Corrected),
        Some(bulletin) => can_be_sent_again(&bulletin, now).map(|()| bulletin),
    })
}

/// Whether what failed of a bulletin may be sent once more now.
///
/// # Errors
/// [`Refusal::NotSending`], [`Refusal::TooLate`].
pub fn can_be_sent_again(bulletin: &Bulletin, now: DateTime<Utc>) -> Result<(), Refusal> {
    // While it is still made ready, or held back, nothing is over yet.
    if !matches!(bulletin.state, State::Sending | State::Done) {
        return Err(Refusal::NotSending);
    }
    // What warned of a danger is not sent once the danger is over.
    let is_past = bulletin.not_after.is_some_and(|until| until <= now);
    if bulletin.kind.is_urgent() && is_past { Err(Refusal::TooLate) } else { Ok(()) }
}

async fn page_again(tx: &mut Tx, bulletin: &Bulletin, now: DateTime<Utc>) -> anyhow::Result<u64> {
    // Nothing is worth less long for being tried once more, and of a danger longer than the danger lasts.
    let until = match (bulletin.kind.is_urgent(), bulletin.not_after) {
        (true, until) => until,
        (false, until) => until.max(Some(now + TRIED_AGAIN_FOR)),
    };
    let of_rows = until.filter(|_| !bulletin.kind.is_urgent());
    let again = reports::send_again(tx, bulletin.id, of_rows, now).await?;
    if again > 0
        && let Some(until) = until
    {
        store::go_on(tx, bulletin.id, until).await?;
    }
    Ok(again)
}
