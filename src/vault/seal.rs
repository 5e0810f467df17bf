//! Sealing: what a client says is kept under a key of the case, that key under a month's key of the
//! ring, and addresses under a key of the service.
//!
//! Sealed bytes are `version (1) | length of the key's name (1) | the key's name | nonce (24) |
//! ciphertext and tag`, by XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03); nonces are random, which
//! 192 bits allow. The place in the database is associated data: a value moved to another row,
//! column or table does not open. The length of what was sealed is not hidden.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use chrono::NaiveDate;
use hmac::{Hmac, Mac};
use rand::CryptoRng;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::keys::{KeyError, KeyRing, Secret};

const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// How a value says that the key of its own case opens it.
const OF_THE_CASE: &str = "case";
/// How a value says that the key of the service opens it.
const OF_THE_SERVICE: &str = "service";
/// Where wrapped keys count as standing, whatever table holds them.
const WRAPPED: (&str, &str) = ("case_keys", "wrapped");

/// Where a sealed value stands. Table and column are names in the code, without a zero byte, so
/// that no two places give the same associated data, whatever the row is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The table.
    pub table: &'static str,
    /// The row's id as text, the same at sealing and at opening.
    pub row: &'a str,
    /// The column.
    pub column: &'static str,
}

impl Place<'_> {
    fn associated_data(&self) -> Vec<u8> {
        [self.table, self.row, self.column].join("\0").into_bytes()
    }
}

/// Why sealed bytes do not open. None of these says anything about the content.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Fewer bytes than the shortest sealed value has.
    #[error("the sealed value is cut short")]
    Truncated,
    /// Made by a program that this one does not know.
    #[error("the sealed value has the unknown version {0}")]
    UnknownVersion(u8),
    /// Sealed with a key of another name.
    #[error("the sealed value needs another key")]
    OtherKey,
    /// The key, the place or a bit of the value is not the one of sealing.
    #[error("the sealed value does not open: another key, another place, or changed")]
    Refused,
}

/// Why a case's key cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum UnwrapError {
    /// The ring has no such key, or cannot be read.
    #[error(transparent)]
    Ring(#[from] KeyError),
    /// The wrapped bytes do not open.
    #[error("the wrapped key of a case: {0}")]
    Open(#[from] OpenError),
}

/// The key of one case: 32 random bytes, stored only wrapped, wiped from memory on drop.
#[derive(Clone)]
pub struct CaseKey(Secret);

impl CaseKey {
    /// A key for a new case.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        Self(Secret::random(rng))
    }

    /// Seals `plaintext` for `place` with a fresh nonce: 46 bytes more than the plaintext.
    pub fn seal(&self, place: Place<'_>, plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
        seal(&self.0, OF_THE_CASE, place, plaintext, rng)
    }

    /// What was sealed for `place`.
    ///
    /// # Errors
    /// Any [`OpenError`].
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        open(&self.0, OF_THE_CASE, place, sealed)
    }
}

/// The key of the service, derived from the pepper: for addresses, which outlive months and cases.
#[derive(Clone)]
pub struct ServiceKey(Secret);

impl ServiceKey {
    /// Seals `plaintext` for `place` with a fresh nonce: 49 bytes more than the plaintext.
    pub fn seal(&self, place: Place<'_>, plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
        seal(&self.0, OF_THE_SERVICE, place, plaintext, rng)
    }

    /// What was sealed for `place`.
    ///
    /// # Errors
    /// Any [`OpenError`].
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        open(&self.0, OF_THE_SERVICE, place, sealed)
    }
}

/// A case's key as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// The month whose key of the ring opens it; in its own column, to find what must be re-wrapped.
    pub key_id: String,
    /// The sealed key.
    pub bytes: Vec<u8>,
}

impl KeyRing {
    /// Wraps the key of the case `case_id` with the current month's key.
    ///
    /// # Errors
    /// Those of [`KeyRing::current`], only when a month begins.
    pub fn wrap(
        &self,
        case_key: &CaseKey,
        case_id: &str,
        today: NaiveDate,
        rng: &mut impl CryptoRng,
    ) -> Result<Wrapped, KeyError> {
        let with = self.current(today, rng)?;
        let plaintext = case_key.0.expose();
        Ok(Wrapped {
            bytes: seal(&with.secret, &with.id, wrapped_at(case_id), plaintext, rng),
            key_id: with.id,
        })
    }

    /// The key of the case `case_id`.
    ///
    /// # Errors
    /// [`KeyError::Unknown`] once the month's key is destroyed: the case is erased then. An
    /// [`OpenError`] for the bytes of another case.
    pub fn unwrap(&self, wrapped: &Wrapped, case_id: &str) -> Result<CaseKey, UnwrapError> {
        let with = self.get(&wrapped.key_id)?;
        let opened = open(&with.secret, &with.id, wrapped_at(case_id), &wrapped.bytes)?;
        let secret = Secret::from_slice(&Zeroizing::new(opened)).ok_or(OpenError::Truncated)?;
        Ok(CaseKey(secret))
    }

    /// The same key wrapped with the current month's key; none if it already is.
    ///
    /// # Errors
    /// Those of [`KeyRing::unwrap`] and [`KeyRing::wrap`].
    pub fn rewrap(
        &self,
        wrapped: &Wrapped,
        case_id: &str,
        today: NaiveDate,
        rng: &mut impl CryptoRng,
    ) -> Result<Option<Wrapped>, UnwrapError> {
        if self.current(today, rng)?.id == wrapped.key_id {
            return Ok(None);
        }
        let case_key = self.unwrap(wrapped, case_id)?;
        Ok(Some(self.wrap(&case_key, case_id, today, rng)?))
    }

    /// The key of the service; it lives as long as the pepper.
    pub fn service_key(&self) -> ServiceKey {
        ServiceKey(self.derive("service sealing"))
    }

    /// HMAC-SHA256 (RFC 2104) of `bytes` under a key of `label`, to find a value again without
    /// storing it: an address, an idempotency key. Equal input gives an equal hash, so bring the
    /// input to one form first.
    pub fn keyed_hash(&self, label: &str, bytes: &[u8]) -> [u8; 32] {
        let key = self.derive(&format!("keyed hash {label}"));
        #[expect(clippy::expect_used, reason = "RFC 2104 takes a key of any length")]
        let mut hash = Hmac::<Sha256>::new_from_slice(key.expose())
            .expect("invariant: HMAC takes a key of any length");
        hash.update(bytes);
        hash.finalize().into_bytes().into()
    }
}

/// The name of the key that a sealed value needs: `case`, `service` or a month.
///
/// # Errors
/// [`OpenError::Truncated`] or [`OpenError::UnknownVersion`].
pub fn key_name(sealed: &[u8]) -> Result<&str, OpenError> {
    parse(sealed).map(|parts| parts.name)
}

struct Parts<'a> {
    name: &'a str,
    nonce: [u8; NONCE],
    ciphertext: &'a [u8],
}

fn parse(sealed: &[u8]) -> Result<Parts<'_>, OpenError> {
    let (&version, rest) = sealed.split_first().ok_or(OpenError::Truncated)?;
    if version != VERSION {
        return Err(OpenError::UnknownVersion(version));
    }
    let (&length, rest) = rest.split_first().ok_or(OpenError::Truncated)?;
    let (name, rest) = rest.split_at_checked(usize::from(length)).ok_or(OpenError::Truncated)?;
    let (nonce, ciphertext) = rest.split_first_chunk::<NONCE>().ok_or(OpenError::Truncated)?;
    if ciphertext.len() < TAG {
        return Err(OpenError::Truncated);
    }
    Ok(Parts {
        name: str::from_utf8(name).map_err(|_| OpenError::OtherKey)?,
        nonce: *nonce,
        ciphertext,
    })
}

fn seal(
    key: &Secret,
    name: &str,
    place: Place<'_>,
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    rng.fill_bytes(&mut nonce);
    let payload = Payload { msg: plaintext, aad: &place.associated_data() };
    #[expect(
        clippy::expect_used,
        reason = "it refuses only 256 GiB and more, which no message and no file here is"
    )]
    let ciphertext = XChaCha20Poly1305::new(key.expose().into())
        .encrypt(&XNonce::from(nonce), payload)
        .expect("invariant: a plaintext fits in memory and so in the cipher's counter");
    let mut sealed = Vec::with_capacity(2 + name.len() + NONCE + ciphertext.len());
    // Names are `case`, `service` or a month, so their length fits in a byte.
    sealed.extend_from_slice(&[VERSION, name.len() as u8]);
    sealed.extend_from_slice(name.as_bytes());
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&ciphertext);
    sealed
}

fn open(key: &Secret, name: &str, place: Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
    let parts = parse(sealed)?;
    if parts.name != name {
        return Err(OpenError::OtherKey);
    }
    let payload = Payload { msg: parts.ciphertext, aad: &place.associated_data() };
    XChaCha20Poly1305::new(key.expose().into())
        .decrypt(&XNonce::from(parts.nonce), payload)
        .map_err(|_| OpenError::Refused)
}

fn wrapped_at(case_id: &str) -> Place<'_> {
    Place { table: WRAPPED.0, row: case_id, column: WRAPPED.1 }
}

impl fmt::Debug for CaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseKey(…)")
    }
}

impl fmt::Debug for ServiceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServiceKey(…)")
    }
}

#[cfg(test)]
mod tests;
