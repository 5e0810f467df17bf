//! Changing a receipt: one that staff issued was seen by somebody else. Whoever enters it first is shown a new
//! one, and the old one is dead from the moment in which she says that she has the new.

use base64ct::{Base64UrlUnpadded, Encoding};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::door::{self, Door};
use super::receipt::{Locator, Receipt, ReceiptSecret};
use super::{audit, store};
use crate::db::Tx;
use crate::id;
use crate::vault::{KeyRing, Place};

/// Long enough to copy 23 digits by hand, twice.
const LASTS: TimeDelta = TimeDelta::minutes(30);

/// A receipt that opens nothing yet, and what proves that this house made it for whoever entered the old one.
pub struct NewReceipt {
    pub receipt: Receipt,
    /// Comes back with her word that she has the receipt. Nothing of it is stored.
    pub proof: String,
}

/// What came back, proved and hashed, ready for a transaction.
pub struct Proof {
    pub case_id: Uuid,
    pub receipt: Receipt,
    old_hash: String,
    new_hash: String,
}

/// What a proof holds, sealed.
#[derive(Serialize, Deserialize)]
struct Sealed {
    receipt: String,
    old_hash: String,
    until: DateTime<Utc>,
}

/// Makes a new receipt for a case whose receipt must be changed; none if it need not. It is random each time:
/// whoever looked at one and did not take it knows nothing of the next.
pub async fn new_receipt(
    tx: &mut Tx,
    ring: &KeyRing,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<NewReceipt>> {
    let Some(old_hash) = store::hash_to_change(tx, case_id).await? else {
        return Ok(None);
    };
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(None);
    };
    let locator: Locator = case.locator.parse()?;
    let receipt = Receipt::new(locator, ReceiptSecret::random(&mut id::rng()));
    let sealed = Sealed { receipt: receipt.bare(), old_hash, until: now + LASTS };
    let text = serde_json::to_vec(&sealed)?;
    let row = case_id.to_string();
    let sealed = ring.service_key().seal(place(&row), &text, &mut id::rng());
    let bytes = [case_id.as_bytes().as_slice(), &sealed].concat();
    Ok(Some(NewReceipt { receipt, proof: Base64UrlUnpadded::encode_string(&bytes) }))
}

/// Whether a case's receipt is still the one that staff issued.
pub async fn must_change(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<bool> {
    Ok(store::hash_to_change(tx, case_id).await?.is_some())
}

/// Opens a proof and hashes the receipt in it. None: it was not made here, or too long ago.
pub async fn prove(
    door: &Door,
    ring: &KeyRing,
    proof: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Proof>> {
    let Some((case_id, sealed)) = open(ring, proof).filter(|(_, sealed)| now < sealed.until) else {
        return Ok(None);
    };
    let Ok(receipt) = Receipt::parse(&sealed.receipt) else {
        return Ok(None);
    };
    let new_hash = door::hash(door.turn()?, ring, &receipt.secret).await?;
    Ok(Some(Proof { case_id, receipt, old_hash: sealed.old_hash, new_hash }))
}

/// Puts the new receipt in the place of the old one. `false` if another one was, meanwhile.
pub async fn change_receipt(
    tx: &mut Tx,
    proof: &Proof,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    store::lock(tx, proof.case_id).await?;
    if !store::change_hash(tx, proof.case_id, &proof.old_hash, &proof.new_hash).await? {
        return Ok(false);
    }
    audit::append(tx, proof.case_id, None, "receipt changed", "", now).await?;
    Ok(true)
}

fn open(ring: &KeyRing, proof: &str) -> Option<(Uuid, Sealed)> {
    let bytes = Base64UrlUnpadded::decode_vec(proof).ok()?;
    let (case_id, sealed) = bytes.split_first_chunk::<16>()?;
    let case_id = Uuid::from_bytes(*case_id);
    let row = case_id.to_string();
    let text = ring.service_key().open(place(&row), sealed).ok()?;
    Some((case_id, serde_json::from_slice(&text).ok()?))
}

fn place(row: &str) -> Place<'_> {
    Place { table: "cases", row, column: "new_receipt" }
}
