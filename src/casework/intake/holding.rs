//! Holding: in a flood of requests one that brings no proof of work is taken, gets its receipt, and waits.
//!
//! Nobody is refused and nobody has to read a picture: a dormitory shares one address, and a phone without
//! scripts has as much right to ask. What a flood costs is that such a request is routed some minutes later.

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::super::assigning::{self, Cause};
use super::super::{Refusal, audit, store};
use crate::city::City;
use crate::db::Tx;

/// So many requests within [`WITHIN`] are a flood: some hundred times what the busiest hour brings.
pub const FLOOD: i64 = 40;
const WITHIN: TimeDelta = TimeDelta::minutes(1);

/// For how long a request waits at most.
pub const WAITS: TimeDelta = TimeDelta::minutes(10);

/// How many bits of the hash must be zero: about a second on a cheap phone.
pub const WORK_BITS: u32 = 15;

/// The longest proof in characters.
const LONGEST_PROOF: usize = 20;

/// Whether more ask now than people do.
pub async fn is_flood(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<bool> {
    Ok(store::count_opened(tx, now - WITHIN, FLOOD).await? >= FLOOD)
}

/// Until when a request must wait; none: it is routed at once. The proof belongs to the key of the form, which
/// opens one case only.
pub async fn hold(
    tx: &mut Tx,
    key: Option<&str>,
    proof: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    if key.is_some_and(|key| is_worked(key, proof)) || !is_flood(tx, now).await? {
        return Ok(None);
    }
    Ok(Some(now + WAITS))
}

/// Lets those go that have waited long enough, and all once the flood is over. They are routed as any case
/// that waits, the oldest first.
pub async fn let_go(tx: &mut Tx, now: DateTime<Utc>) -> anyhow::Result<u64> {
    let until = if is_flood(tx, now).await? { now } else { now + WAITS };
    store::end_holds(tx, until).await
}

/// The head does not let a case wait for the end of a flood: it is routed now. One that is held no longer stays as
/// it is.
///
/// # Errors
/// Trouble with the database. Refused: no such case.
pub async fn route_now(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    head_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    if store::find(tx, case_id).await?.is_none() {
        return Ok(Err(Refusal::NoCase));
    }
    if store::end_hold(tx, case_id).await? {
        audit::append(tx, case_id, Some(head_id), "let go", "", now).await?;
        assigning::route_case(tx, city, case_id, Cause::Retried, now).await?;
    }
    Ok(Ok(()))
}

/// Whether SHA-256 over `key:proof` begins with enough zeros.
pub fn is_worked(key: &str, proof: &str) -> bool {
    if key.is_empty() || proof.is_empty() || proof.len() > LONGEST_PROOF {
        return false;
    }
    let hash = Sha256::digest(format!("{key}:{proof}"));
    let first = hash.iter().take(4).fold(0_u32, |first, byte| first << 8 | u32::from(*byte));
    first.leading_zeros() >= WORK_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_takes_some_work_and_belongs_to_its_key() {
        let proof = (0..).map(|n: u64| n.to_string()).find(|proof| is_worked("a-key", proof));
        let proof = proof.unwrap();
        assert!(is_worked("a-key", &proof));
        assert!(!is_worked("another-key", &proof));
        assert!(!is_worked("", &proof) && !is_worked("a-key", ""));
        let cheap = (0..200).filter(|n| is_worked("a-key", &n.to_string())).count();
        assert!(cheap < 5, "{cheap} of 200 were proofs");
    }
}
