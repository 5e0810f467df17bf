//! A database and its key ring belong together. A wrong path would make a new ring, with which nothing that
//! was sealed before could be opened, and what is sealed since would need both.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};

use super::keys::KeyRing;
use super::store;
use crate::db::Tx;
use crate::id;

/// Why a key ring is not taken, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum Foreign {
    #[error(
        "the key ring {path} is missing, and this database was sealed with one; point MARU_KEYS at it, or restore it from its backup"
    )]
    Missing { path: PathBuf },
    #[error(
        "the key ring {path} is not the one that this database was sealed with; point MARU_KEYS at that one, or restore it from its backup"
    )]
    Other { path: PathBuf },
}

/// The ring at `path`, made where neither it nor anything sealed is there yet.
///
/// # Errors
/// [`Foreign`], any `KeyError`, and those of the database.
pub async fn open_ring(
    tx: &mut Tx,
    path: &Path,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<KeyRing> {
    if store::fingerprint(tx).await?.is_some() && !path.exists() {
        return Err(Foreign::Missing { path: path.to_owned() }.into());
    }
    let ring = KeyRing::load_or_create(path, today, &mut id::rng())?;
    let fingerprint = ring.keyed_hash("which ring", b"");
    store::note(tx, &fingerprint, now).await?;
    if store::fingerprint(tx).await?.as_deref() != Some(fingerprint.as_slice()) {
        return Err(Foreign::Other { path: path.to_owned() }.into());
    }
    Ok(ring)
}
