//! Parking: an intake that is interrupted is kept, sealed, for the one who began it, until she goes on with it,
//! sends it, or a week is over.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::store::{self, ParkedRow};
use super::{Refusal, VaultTrouble};
use crate::db::Tx;
use crate::id;
use crate::vault::{KeyRing, Place};

/// So many intakes somebody has begun at once at the most.
pub const MOST_PARKED: usize = 20;

/// After this nobody goes on with it any more.
const KEPT: TimeDelta = TimeDelta::days(7);

/// What a form held, by field.
pub type Fields = Vec<(String, String)>;

/// A parked intake, opened for the one who began it.
#[derive(Clone, Debug)]
pub struct Parked {
    pub id: Uuid,
    pub fields: Fields,
    pub parked_at: DateTime<Utc>,
}

impl Parked {
    /// What a field held; empty if nothing.
    pub fn get(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| name == field);
        found.map_or("", |(_, value)| value.as_str())
    }
}

/// Keeps what was typed; an intake that was parked before is put in the place of its older state.
/// A second click, which comes with the same key, is the same intake.
///
/// # Errors
/// [`Refusal::TooMany`] where [`MOST_PARKED`] are parked already.
pub async fn park(
    tx: &mut Tx,
    ring: &KeyRing,
    staff_id: Uuid,
    (key, before, fields): (&str, Option<Uuid>, &Fields),
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    if let Some(before) = before {
        store::delete_parked(tx, staff_id, before).await?;
    }
    let text = serde_json::to_vec(fields)?;
    let id = id_of(ring, staff_id, (key, &text), now);
    let parked = store::parked(tx, staff_id).await?;
    if parked.iter().any(|one| one.id == id) {
        return Ok(Ok(id));
    }
    if parked.len() >= MOST_PARKED {
        return Ok(Err(Refusal::TooMany));
    }
    let row = id.to_string();
    let sealed = ring.service_key().seal(place(&row), &text, &mut id::rng());
    store::insert_parked(tx, staff_id, &ParkedRow { id, sealed, parked_at: now }).await?;
    Ok(Ok(id))
}

/// What somebody parked, the newest first.
pub async fn parked_by(tx: &mut Tx, ring: &KeyRing, staff_id: Uuid) -> anyhow::Result<Vec<Parked>> {
    let key = ring.service_key();
    let rows = store::parked(tx, staff_id).await?;
    let open = |row: ParkedRow| -> anyhow::Result<Parked> {
        let id = row.id.to_string();
        let text = key.open(place(&id), &row.sealed).map_err(VaultTrouble::Text)?;
        let fields = serde_json::from_slice(&text)?;
        Ok(Parked { id: row.id, fields, parked_at: row.parked_at })
    };
    rows.into_iter().map(open).collect()
}

/// Deletes what was parked: it was sent, or is not needed.
pub async fn drop_parked(tx: &mut Tx, staff_id: Uuid, id: Uuid) -> anyhow::Result<()> {
    store::delete_parked(tx, staff_id, id).await
}

/// Deletes what nobody went on with for a week.
pub(super) async fn forget(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<()> {
    store::forget_parked(tx, now - KEPT).await.map(drop)
}

/// Another visitor under the same key, from a page that was gone back to, is another intake.
fn id_of(ring: &KeyRing, staff_id: Uuid, (key, text): (&str, &[u8]), now: DateTime<Utc>) -> Uuid {
    if key.is_empty() {
        return id::new(now);
    }
    let same = [staff_id.as_bytes(), key.as_bytes(), b"\n", text].concat();
    id::repeated(&ring.keyed_hash("parked-idempotency", &same))
}

fn place(row: &str) -> Place<'_> {
    Place { table: "parked_intakes", row, column: "sealed" }
}
