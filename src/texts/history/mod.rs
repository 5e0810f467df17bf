//! History: every revision of a text in a language, what changed between them, and the way back to one.

mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::segments::{self, Identity, Segment};
use super::translations::{self, Act, By, Place};
use super::{MadeBy, Written};
use crate::db::Tx;
use crate::language::Lang;

/// A saved state of a text in one language.
#[derive(Clone, Debug)]
pub struct Revision {
    pub id: Uuid,
    pub place: Place,
    /// From 1, in each language of its own.
    pub number: i64,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub made_by: MadeBy,
    /// None: it was imported.
    pub author: Option<Uuid>,
    pub saved_at: DateTime<Utc>,
}

impl Revision {
    pub fn segments(&self) -> Vec<Segment> {
        segments::cut(&self.title, &self.summary, &self.body)
    }
}

/// The revisions of a text in a language, the newest first: at most `most`.
pub async fn revisions(tx: &mut Tx, place: Place, most: i64) -> anyhow::Result<Vec<Revision>> {
    store::revisions(tx, place, most).await
}

/// A revision, if there is one with this id.
pub async fn revision(tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<Revision>> {
    store::revision(tx, id).await
}

/// The revision before another one, of the same text and language.
pub async fn before(tx: &mut Tx, revision: &Revision) -> anyhow::Result<Option<Revision>> {
    store::before(tx, revision.place, revision.number).await
}

/// The revision that was saved last.
pub async fn latest(tx: &mut Tx, place: Place) -> anyhow::Result<Option<Revision>> {
    match super::latest_revision(tx, place.text_id, place.lang).await? {
        Some(id) => revision(tx, id).await,
        None => Ok(None),
    }
}

/// The source that translations are measured by: as readers see it, or as it was saved last while they see
/// none.
pub async fn source(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<Revision>> {
    match store::source(tx, text_id).await? {
        Some(id) => revision(tx, id).await,
        None => Ok(None),
    }
}

/// The revision that readers saw last, also where they see none any more.
pub async fn last_public(tx: &mut Tx, place: Place) -> anyhow::Result<Option<Revision>> {
    match store::published(tx, place).await?.pop() {
        Some((id, _)) => revision(tx, id).await,
        None => Ok(None),
    }
}

/// Which revisions readers saw in a language, each with the instant from which they did, in their order.
pub async fn published(tx: &mut Tx, place: Place) -> anyhow::Result<Vec<(Uuid, DateTime<Utc>)>> {
    store::published(tx, place).await
}

/// The texts of which readers saw more than one source, those that changed last first: at most `most`.
pub async fn republished(tx: &mut Tx, most: i64) -> anyhow::Result<Vec<Uuid>> {
    store::republished(tx, most).await
}

/// For each segment of a revision, the source segment that it was made from.
pub async fn made_from(tx: &mut Tx, revision: Uuid) -> anyhow::Result<Vec<Option<Identity>>> {
    super::store::made_from(tx, revision).await
}

/// Why the words of an older revision are not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the text and language have no such revision")]
    NoRevision,
    #[error("the text is approved, and what is approved does not change")]
    Frozen,
}

/// Saves the words of an older revision as a new one, with what they were made from, and gives its id.
///
/// # Errors
/// [`Refusal::NoRevision`], [`Refusal::Frozen`].
pub async fn restore(
    tx: &mut Tx,
    place: Place,
    revision_id: Uuid,
    by: By,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    super::store::hold(tx, place.text_id).await?;
    let text = super::text(tx, place.text_id).await?;
    if text.is_some_and(|(_, text)| text.frozen_at.is_some()) {
        return Ok(Err(Refusal::Frozen));
    }
    let Some(old) = revision(tx, revision_id).await?.filter(|old| old.place == place) else {
        return Ok(Err(Refusal::NoRevision));
    };
    let written = Written {
        lang: place.lang,
        title: old.title,
        summary: old.summary,
        body: old.body,
        made_by: old.made_by,
        made_from: made_from(tx, revision_id).await?,
    };
    let restored = super::save(tx, place.text_id, &written, Some(by.staff_id), by.now).await?;
    let detail = old.number.to_string();
    translations::note(tx, place, (Act::Restored, Some(restored), &detail), by).await?;
    Ok(Ok(restored))
}

/// The raw words of source segments that are no longer in the source, as far as some revision had them.
pub async fn words_of(
    tx: &mut Tx,
    text_id: Uuid,
    identities: &[Identity],
) -> anyhow::Result<BTreeMap<Identity, String>> {
    let mut found = BTreeMap::new();
    for identity in identities {
        if found.contains_key(identity) {
            continue;
        }
        let Some(id) = store::source_with(tx, text_id, identity).await? else { continue };
        let Some(old) = revision(tx, id).await? else { continue };
        for segment in old.segments() {
            if identities.contains(&segment.identity) {
                found.insert(segment.identity.clone(), segment.words().to_owned());
            }
        }
    }
    Ok(found)
}

/// Since when readers see a source that has lost one of these segments: the first time that it was lost.
pub async fn lost_since(
    tx: &mut Tx,
    text_id: Uuid,
    identities: &[Identity],
) -> anyhow::Result<Option<DateTime<Utc>>> {
    let place = Place { text_id, lang: Lang::KOREAN };
    let published = store::published(tx, place).await?;
    let mut had = vec![false; identities.len()];
    for (revision_id, at) in published {
        let segments = store::identities(tx, revision_id).await?;
        for (had, identity) in had.iter_mut().zip(identities) {
            let has = segments.contains(identity);
            if *had && !has {
                return Ok(Some(at));
            }
            *had |= has;
        }
    }
    Ok(None)
}
