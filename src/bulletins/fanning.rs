//! Handing an approved bulletin to the outbox.
//!
//! The fan-out goes page by page over the subscribers. Each page and the place where it ended are written
//! in one transaction, and nobody gets a second row, so that it can be killed anywhere and goes on.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{State, store};
use crate::db::Tx;
use crate::deliveries::Class;
use crate::deliveries::bulletins::{self as outbox, Target};
use crate::language::Lang;
use crate::subscriptions;
use crate::texts::{self, Draft};

/// Takes the next page of a bulletin's people into the outbox, about `most` of them. `false` if there is no
/// more to do.
pub async fn fan_out(
    tx: &mut Tx,
    id: Uuid,
    most: usize,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some((cursor, not_after)) = store::fanning_out(tx, id).await? else {
        return Ok(false);
    };
    let bulletin = store::find(tx, id).await?.context("invariant: it was locked just now")?;
    let drafts = texts::drafts(tx, bulletin.text_id).await?.into_iter();
    let written: Vec<Lang> = drafts.filter(Draft::is_written).map(|draft| draft.lang).collect();
    let after = cursor.unwrap_or_default();
    let people = subscriptions::reached_after(tx, &bulletin.sought(), after, most).await?;
    let Some(last) = people.last().map(|reached| reached.subscriber_id) else {
        store::end_fan_out(tx, id, now).await?;
        return Ok(false);
    };
    let class = if bulletin.kind.is_urgent() { Class::Alert } else { Class::Bulletin };
    let targets: Vec<Target> = people
        .into_iter()
        .filter(|reached| written.contains(&reached.lang))
        .map(|reached| Target {
            subscriber_id: reached.subscriber_id,
            channel: reached.channel,
            lang: reached.lang,
            class,
        })
        .collect();
    outbox::fan_out(tx, id, &targets, not_after, now).await?;
    store::set_cursor(tx, id, last).await?;
    Ok(true)
}

/// Notes that a bulletin is through, if nothing of it waits any more.
pub async fn settle(tx: &mut Tx, id: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    if outbox::is_settled(tx, id).await? {
        store::finish(tx, id, now).await?;
    }
    Ok(())
}

/// The bulletins that are to be taken into the outbox now, the oldest first.
pub async fn waiting(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<Vec<Uuid>> {
    store::due(tx, now).await
}

/// The bulletins whose deliveries are all in the outbox and not yet through.
pub async fn under_way(tx: &mut Tx) -> anyhow::Result<Vec<Uuid>> {
    store::ids_in(tx, State::Sending).await
}
