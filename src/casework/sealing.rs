//! Words of a case under its key: sealed for the place in which they stand, opened from there.

use uuid::Uuid;

use super::{VaultTrouble, store};
use crate::db::Tx;
use crate::id;
use crate::vault::{CaseKey, KeyRing, Place, Wrapped};

/// The key of a case; none if it was erased.
pub(super) async fn key_of(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
) -> anyhow::Result<Option<CaseKey>> {
    let Some(wrapped) = store::key_of(tx, case_id).await? else {
        return Ok(None);
    };
    unwrap(ring, case_id, &wrapped).map(Some)
}

/// The key of a case that was read with something else.
pub(super) fn unwrap(ring: &KeyRing, case_id: Uuid, wrapped: &Wrapped) -> anyhow::Result<CaseKey> {
    Ok(ring.unwrap(wrapped, &case_id.to_string()).map_err(VaultTrouble::Key)?)
}

/// Seals words for a column of a row.
pub(super) async fn seal(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    place: Place<'_>,
    words: &str,
) -> anyhow::Result<Vec<u8>> {
    let Some(key) = key_of(tx, ring, case_id).await? else {
        anyhow::bail!("a case that is not erased has no key")
    };
    Ok(key.seal(place, words.as_bytes(), &mut id::rng()))
}

/// The words that were sealed there.
pub(super) fn open(key: &CaseKey, place: Place<'_>, sealed: &[u8]) -> anyhow::Result<String> {
    let words = key.open(place, sealed).map_err(VaultTrouble::Text)?;
    Ok(String::from_utf8(words)?)
}
