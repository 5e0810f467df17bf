//! Words that are given a day, and become public on it by themselves.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Act, By, Place, Refusal, acts, note, noted, publishable, put_out, store};
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::checks::Known;
use crate::texts::{self, Paths, history};

/// Lets the words that were saved last become public at an instant.
///
/// # Errors
/// As [`publish`], and [`Refusal::PastDay`].
pub async fn schedule(
    tx: &mut Tx,
    place: Place,
    (seen, at): (Uuid, DateTime<Utc>),
    despite: &str,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if at <= by.now {
        return Ok(Err(Refusal::PastDay));
    }
    texts::store::hold(tx, place.text_id).await?;
    match publishable(tx, place, seen).await? {
        // A translation may wait for the same day as its source.
        Ok(()) | Err(Refusal::NoSource) => {}
        Err(refusal) => return Ok(Err(refusal)),
    }
    store::set_schedule(tx, place, seen, at, by.staff_id).await?;
    note(tx, place, (Act::Scheduled, Some(seen), despite), by).await?;
    Ok(Ok(()))
}

/// Takes a day of publishing back.
pub async fn unschedule(tx: &mut Tx, place: Place, by: By) -> anyhow::Result<()> {
    if !store::clear_schedule(tx, place).await? {
        return Ok(());
    }
    note(tx, place, (Act::Unscheduled, None, ""), by).await
}

/// Publishes whatever is due, sources before translations, and gives how many. What has no public source by
/// then waits for it. The checks see the words once more, since facts and the source may have changed since the
/// day was set: what has to be mended waits too, and that is noted.
pub async fn publish_due(tx: &mut Tx, paths: &Paths, now: DateTime<Utc>) -> anyhow::Result<usize> {
    let mut published = 0;
    // All are held before the first is published, in one order, as everybody does who holds several; and what
    // is due is what was due then.
    let due = store::due(tx, now).await?;
    let held: BTreeSet<Uuid> = due.iter().map(|due| due.place.text_id).collect();
    for text_id in &held {
        texts::store::hold(tx, *text_id).await?;
    }
    let due = store::due(tx, now).await?;
    for due in due.into_iter().filter(|due| held.contains(&due.place.text_id)) {
        let source = Place { lang: Lang::KOREAN, ..due.place };
        let can_be = due.place.lang == Lang::KOREAN || store::is_public(tx, source).await?;
        if !can_be || is_held_back(tx, paths, &due, now).await? {
            continue;
        }
        if store::clear_schedule(tx, due.place).await? {
            put_out(tx, due.place, due.revision_id, "", Some(due.by), now).await?;
            published += 1;
        }
    }
    Ok(published)
}

/// Whether words whose day has come have to be mended first. It is noted once for each revision.
async fn is_held_back(
    tx: &mut Tx,
    paths: &Paths,
    due: &store::Due,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Some(revision) = history::revision(tx, due.revision_id).await? else { return Ok(false) };
    let found = Known::read(tx, paths).await?.look_at(tx, &revision).await?;
    if !found.iter().any(|one| one.what.blocks()) {
        return Ok(false);
    }
    let last = noted(tx, due.place, 1).await?.pop();
    let is_new = last
        .is_none_or(|last| (last.act, last.revision_id) != (Act::HeldBack, Some(due.revision_id)));
    if is_new {
        acts::note_by(tx, due.place, (Act::HeldBack, Some(due.revision_id), ""), None, now).await?;
    }
    Ok(true)
}
