//! The moment at which a bulletin begins to leave: from then on everybody may read it. One whose time has
//! passed meanwhile, as while the machine was off, does not leave any more.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::acts::{Act, note};
use super::{Bulletin, State, store, tally};
use crate::db::Tx;
use crate::deliveries::bulletins as outbox;
use crate::texts;

/// Lets a bulletin leave whose hour has come; once is enough. `false`: it does not leave.
pub async fn leave(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<bool> {
    let Some(bulletin) = store::lock(tx, id).await? else { return Ok(false) };
    if !bulletin.state.is_on_its_way() {
        return Ok(false);
    }
    if is_over(&bulletin, now) {
        end(tx, &bulletin, now).await?;
        return Ok(false);
    }
    if bulletin.left_at.is_some() {
        return Ok(true);
    }
    // Its words are frozen: what was saved last is what was approved.
    for draft in texts::drafts(tx, bulletin.text_id).await? {
        if draft.is_written() {
            let (by, revision_id) = (bulletin.approved_by, draft.revision_id);
            texts::publish(tx, bulletin.text_id, draft.lang, revision_id, by, now).await?;
        }
    }
    store::set_left(tx, id, now).await?;
    note(tx, id, (Act::Left, String::new()), None, now).await?;
    Ok(true)
}

/// Ends what is held back, has not left yet or is urgent, and is worth nothing any more.
pub async fn expire(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    match store::lock(tx, id).await? {
        Some(bulletin) if is_over(&bulletin, now) => end(tx, &bulletin, now).await,
        _ => Ok(()),
    }
}

/// Ends something urgent that has come to its time while some of it had not left: who was not reached by then is not
/// told of a danger that is over. One that is through stays as it is.
pub async fn run_out(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    match store::lock(tx, id).await? {
        Some(bulletin) if bulletin.state.is_not_over() => end(tx, &bulletin, now).await,
        _ => Ok(()),
    }
}

/// The bulletins whose time has passed before they left, or while they were held back; of what is urgent also while it
/// was on its way.
pub async fn overdue(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    store::overdue(tx, now).await
}

fn is_over(bulletin: &Bulletin, now: DateTime<Utc>) -> bool {
    // What is no danger and on its way ends row by row, each of which knows its end.
    let ends_as_a_whole = match bulletin.kind.is_urgent() {
        true => bulletin.state.is_not_over(),
        false => matches!(bulletin.state, State::Approved | State::Paused),
    };
    ends_as_a_whole && bulletin.not_after.is_some_and(|until| until <= now)
}

async fn end(tx: &mut Tx, bulletin: &Bulletin, now: DateTime<Utc>) -> anyhow::Result<()> {
    // The last of it arrived in time, and nobody has noted that it is through.
    if bulletin.state == State::Sending && outbox::is_settled(tx, bulletin.id).await? {
        store::finish(tx, bulletin.id, now).await?;
        return tally(tx, bulletin.id).await;
    }
    outbox::withdraw(tx, bulletin.id, now).await?;
    store::set_state(tx, bulletin.id, State::Expired).await?;
    note(tx, bulletin.id, (Act::Expired, String::new()), None, now).await
}
