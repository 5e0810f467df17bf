//! 32 secret bytes that leave no copy behind.

use std::fmt;

use base64ct::{Base64, Encoding};
use rand::CryptoRng;
use serde::de::{Deserialize, Deserializer, Error as _};
use zeroize::{Zeroize, Zeroizing};

/// 32 secret bytes: wiped from memory on drop, never shown by `Debug`.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// 32 fresh bytes of `rng`.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }

    /// The bytes themselves, for a cipher or a hash and nothing else.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// What `fill` writes, written in place.
    pub(crate) fn filled(fill: impl FnOnce(&mut [u8; 32])) -> Self {
        let mut secret = Self([0; 32]);
        fill(&mut secret.0);
        secret
    }

    /// A copy of exactly 32 bytes.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    pub(super) fn to_base64(&self) -> Zeroizing<String> {
        Zeroizing::new(Base64::encode_string(&self.0))
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// From base64; an error never quotes what stood there.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        let mut bytes = Zeroizing::new([0; 32]);
        Base64::decode(text.as_bytes(), bytes.as_mut_slice())
            .ok()
            .and_then(Self::from_slice)
            .ok_or_else(|| D::Error::custom("not 32 bytes in base64"))
    }
}
