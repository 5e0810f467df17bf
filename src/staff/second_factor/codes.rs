//! Codes: those of the moment, made from a secret that a device shares with the house, and recovery codes.

use chrono::{DateTime, Utc};
use totp_rs::Builder;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::id;
use crate::vault::seal::OpenError;
use crate::vault::{KeyRing, Place};

/// How many digits a code of the moment has.
pub const DIGITS: usize = 6;
/// For how long one holds: what every such app takes as given (RFC 6238, 5.2).
const STEP_SECONDS: u64 = 30;
/// RFC 4226 asks for 160 bits.
const SECRET_BYTES: usize = 20;

/// Letters and digits that nobody takes for one another.
const LETTERS: [u8; 32] = *b"abcdefghjkmnpqrstuvwxyz023456789";
/// Letters of a recovery code: fifty bits.
const LETTERS_OF_A_CODE: usize = 10;

/// What codes are made from: 160 bits, wiped from memory on drop.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; SECRET_BYTES]>);

impl Secret {
    /// The secret that a session is offered while nothing is set up: the same each time that the page is
    /// looked at, and nothing that must be kept before its first code was typed.
    pub fn offered(ring: &KeyRing, session: &id::Token) -> Self {
        let hash = Zeroizing::new(ring.keyed_hash("second-factor-offer", &session.hash()));
        let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
        for (byte, from) in bytes.iter_mut().zip(hash.iter()) {
            *byte = *from;
        }
        Self(bytes)
    }

    /// In Base32 (RFC 4648), as apps take it when it is typed.
    pub fn to_base32(&self) -> String {
        self.shared().to_base32()
    }

    /// The address that apps read from a picture (Key Uri Format).
    pub fn address(&self, account: &str) -> String {
        let account: String = url::form_urlencoded::byte_serialize(account.as_bytes()).collect();
        format!("otpauth://totp/Maru:{account}?secret={}&issuer=Maru", self.to_base32())
    }

    /// The step of which `code` is the code, of this moment, the one before or the one after: clocks of
    /// phones differ.
    pub(super) fn step_of(&self, code: &str, now: DateTime<Utc>) -> Option<i64> {
        let seconds = u64::try_from(now.timestamp()).ok()?;
        let totp = Builder::new()
            .with_step_duration(STEP_SECONDS)
            .with_skew(1)
            .with_secret(self.shared())
            .build()
            .ok()?;
        i64::try_from(totp.check(code, seconds)?).ok()
    }

    pub(super) fn seal(&self, ring: &KeyRing, staff_id: Uuid) -> Vec<u8> {
        let row = staff_id.to_string();
        ring.service_key().seal(place(&row), self.0.as_slice(), &mut id::rng())
    }

    pub(super) fn open(ring: &KeyRing, staff_id: Uuid, sealed: &[u8]) -> Result<Self, OpenError> {
        let row = staff_id.to_string();
        let opened = Zeroizing::new(ring.service_key().open(place(&row), sealed)?);
        let bytes: [u8; SECRET_BYTES] =
            opened.as_slice().try_into().map_err(|_| OpenError::Truncated)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    fn shared(&self) -> totp_rs::Secret {
        totp_rs::Secret::from(self.0.as_slice())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A fresh recovery code, `abcde-fghjk`.
pub(super) fn recovery_code() -> String {
    let bytes: [u8; LETTERS_OF_A_CODE] = id::bytes();
    let mut code = String::with_capacity(LETTERS_OF_A_CODE + 1);
    for (n, byte) in bytes.into_iter().enumerate() {
        if n == LETTERS_OF_A_CODE / 2 {
            code.push('-');
        }
        // 32 letters: five bits of each byte, none more likely than another.
        code.push(char::from(LETTERS[usize::from(byte % 32)]));
    }
    code
}

fn place(staff: &str) -> Place<'_> {
    Place { table: "second_factors", row: staff, column: "sealed" }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, for SHA-1; its codes have eight digits, of which ours are the last six.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let secret = Secret(Zeroizing::new(*b"12345678901234567890"));
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")]
        {
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            assert_eq!(secret.step_of(code, at), Some(seconds / 30), "{code}");
            let step = chrono::TimeDelta::seconds(30);
            assert_eq!(secret.step_of(code, at + step), Some(seconds / 30), "a clock that is late");
            assert_eq!(secret.step_of(code, at + step * 2), None);
        }
        assert_eq!(secret.to_base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    #[test]
    fn recovery_codes_are_written_in_two_halves() {
        let code = recovery_code();
        assert_eq!((code.len(), code.find('-')), (11, Some(5)));
        assert_ne!(code, recovery_code());
    }
}
