//! Who did or read what in a case: a chain in which each entry carries the hash of the one before, so
//! that none can be taken out or changed unnoticed.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::anchors::Fault;
use super::store;
use crate::db::Tx;
use crate::staff::place::{self, Place};

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub number: i64,
    pub at: DateTime<Utc>,
    /// None: the client, or the house itself.
    pub staff_id: Option<Uuid>,
    pub act: String,
    pub detail: String,
    /// Where whoever did it was; none: not known, or nobody of the staff.
    pub place: Option<Place>,
    pub previous_hash: Vec<u8>,
    pub hash: Vec<u8>,
}

/// Appends an entry. The case's row is locked first, so that two cannot take the same number.
pub(super) async fn append(
    tx: &mut Tx,
    case_id: Uuid,
    staff_id: Option<Uuid>,
    act: &'static str,
    detail: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::lock(tx, case_id).await?;
    let last = store::last_entry(tx, case_id).await?;
    let (number, previous_hash) = last.map_or((1, Vec::new()), |(n, hash)| (n + 1, hash));
    let mut entry = Entry {
        number,
        at: now,
        staff_id,
        act: act.to_owned(),
        detail: detail.to_owned(),
        place: staff_id.and(place::here()),
        previous_hash,
        hash: Vec::new(),
    };
    entry.hash = hash_of(case_id, &entry);
    store::insert_entry(tx, case_id, &entry).await
}

/// Everything that was done in a case, oldest first.
pub async fn trail(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Entry>> {
    store::trail(tx, case_id).await
}

/// Whether a trail is whole: numbered without a gap, each entry bound to the one before.
pub fn is_unbroken(case_id: Uuid, trail: &[Entry]) -> bool {
    first_break(case_id, trail).is_none()
}

/// The first entry that is not as it was written, or not there.
pub(super) fn first_break(case_id: Uuid, trail: &[Entry]) -> Option<(i64, Fault)> {
    let mut previous: &[u8] = &[];
    for (entry, number) in trail.iter().zip(1..) {
        if entry.number != number {
            return Some((number, Fault::Missing));
        }
        if entry.previous_hash != previous || entry.hash != hash_of(case_id, entry) {
            return Some((number, Fault::Changed));
        }
        previous = &entry.hash;
    }
    None
}

fn hash_of(case_id: Uuid, entry: &Entry) -> Vec<u8> {
    let mut hasher = Sha256::new();
    let at = entry.at.timestamp_micros().to_be_bytes();
    let staff = entry.staff_id.map(Uuid::into_bytes).unwrap_or_default();
    let number = entry.number.to_be_bytes();
    let parts: [&[u8]; 7] = [
        case_id.as_bytes(),
        &number,
        &at,
        &staff,
        entry.act.as_bytes(),
        entry.detail.as_bytes(),
        &entry.previous_hash,
    ];
    // Entries of before the place was kept have none, and their hashes stay as they are.
    let place = entry.place.map(|place| place.as_str().as_bytes());
    for part in parts.into_iter().chain(place) {
        // Each part with its length, so that nothing can move from one field into the next.
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_vec()
}
