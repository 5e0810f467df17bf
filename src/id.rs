//! Ids and secrets, made by the program. The one place that asks the system for randomness.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use rand::Rng;
use sha2::{Digest, Sha256};
use uuid::{ContextV7, Timestamp, Uuid};

/// A UUIDv7 (RFC 9562) of this moment, so that rows sort in the order in which they were made.
pub fn new(now: DateTime<Utc>) -> Uuid {
    static CONTEXT: std::sync::Mutex<ContextV7> = std::sync::Mutex::new(ContextV7::new());
    let seconds = now.timestamp().unsigned_abs();
    let nanos = now.timestamp_subsec_nanos();
    match CONTEXT.lock() {
        Ok(context) => Uuid::new_v7(Timestamp::from_unix(&*context, seconds, nanos)),
        Err(_) => Uuid::new_v7(Timestamp::from_unix(uuid::NoContext, seconds, nanos)),
    }
}

/// The id (UUIDv8, RFC 9562) of what came with a form's hidden key, from a keyed hash of both: a second click makes
/// the same one.
pub fn repeated(hash: &[u8; 32]) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// The system's randomness, for whoever takes it as an argument.
#[expect(clippy::disallowed_methods, reason = "this is where randomness comes from")]
pub fn rng() -> impl rand::CryptoRng {
    rand::rng()
}

/// `N` random bytes.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rng().fill_bytes(&mut bytes);
    bytes
}

/// A secret that a person or a browser carries: 32 random bytes. Only its hash is stored.
#[derive(Clone)]
pub struct Token([u8; 32]);

impl Token {
    pub fn new() -> Self {
        Self(bytes())
    }

    /// Takes a token back from a link or a cookie. `None` if it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// What is stored: SHA-256, enough for a secret of 256 random bits.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

/// Of bytes that nobody can guess.
impl From<[u8; 32]> for Token {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}
