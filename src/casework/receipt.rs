//! The receipt: 23 digits with which a resident who gave no name comes back to their case.
//!
//! 8 digits find the case (the locator), 14 open it (the secret), one checks both. Digits alone,
//! because a keypad, a phone call and every script have them; groups of four, because people read
//! them out. Only an Argon2id hash of the secret is stored.

pub mod card;
mod check;
pub mod code;
mod digits;

use std::fmt;
use std::str::FromStr;

use argon2::password_hash::Error as PhcError;
use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version};
use hkdf::Hkdf;
use rand::CryptoRng;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

const LOCATOR_DIGITS: usize = 8;
const SECRET_DIGITS: usize = 14;
/// Digits of a whole receipt.
pub const DIGITS: usize = LOCATOR_DIGITS + SECRET_DIGITS + 1;

const LOCATORS: u64 = 10_u64.pow(LOCATOR_DIGITS as u32);
const SECRETS: u64 = 10_u64.pow(SECRET_DIGITS as u32);

/// The cost of a secret's hash: Argon2id, 64 MiB, three passes, one lane (RFC 9106, section 4, with
/// one lane for a machine that has others to serve). It makes a guess dear: of 10^14 secrets a
/// thief of the database and of the pepper can try fewer than ten a second and core.
pub const COST: Params = match Params::new(64 * 1024, 3, 1, None) {
    Ok(params) => params,
    // The compiler evaluates this: a wrong cost does not build.
    Err(_) => panic!("invariant: the cost is within the limits of Argon2"),
};

/// The eight digits that find a case. Whether they are unique is for the database to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Locator(u32);

impl Locator {
    /// Eight random digits, leading zeros included.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        Self(below(LOCATORS, rng_bytes(rng)) as u32)
    }
}

/// Eight digits, as stored and printed.
impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

/// Takes what `Display` gives, for reading it from a row.
impl FromStr for Locator {
    type Err = ReceiptError;

    fn from_str(text: &str) -> Result<Self, ReceiptError> {
        let digits: [u8; LOCATOR_DIGITS] = digits::read(text)?;
        Ok(Self(value_of(&digits) as u32))
    }
}

/// The 14 digits that open a case; wiped from memory on drop, never shown by `Debug`.
#[derive(Clone)]
pub struct ReceiptSecret(u64);

impl ReceiptSecret {
    /// 14 random digits, for a request without an idempotency key.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        Self(below(SECRETS, rng_bytes(rng)))
    }

    /// The digits that belong to a request, so that the same request sent twice is answered with
    /// the same receipt though only its hash is stored: HKDF-SHA256 (RFC 5869) of `pepper`, a key
    /// for this purpose alone, with the idempotency key and the hash of the body as info. The hash
    /// has a fixed length, so that no two pairs give the same info.
    pub fn repeatable(pepper: &[u8; 32], idempotency_key: &[u8], body_hash: &[u8; 32]) -> Self {
        let mut bytes = [0; 16];
        let info = [b"receipt secret\0", idempotency_key, body_hash.as_slice()];
        #[expect(
            clippy::expect_used,
            reason = "RFC 5869 allows 255 hashes of output, and this is half of one"
        )]
        Hkdf::<Sha256>::new(None, pepper)
            .expand_multi_info(&info, &mut bytes)
            .expect("invariant: 16 bytes are within the limit of HKDF");
        Self(below(SECRETS, bytes))
    }

    fn digits(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{:014}", self.0))
    }
}

impl Drop for ReceiptSecret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for ReceiptSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptSecret(…)")
    }
}

/// Why digits are not a receipt. Each has its own advice to the person who typed them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Digits are missing.
    #[error("{found} digits are too few")]
    TooShort { found: usize },
    /// There are more digits than it has.
    #[error("too many digits")]
    TooLong,
    /// Something that is neither a digit nor a mark between groups.
    #[error("{found:?} is not a digit")]
    NotDigits { found: char },
    /// All digits are there and one is wrong, or two are exchanged.
    #[error("the check digit does not fit")]
    CheckDigit,
}

/// A whole receipt. `Debug` shows the locator alone; `Display` prints it for the resident.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// Finds the case.
    pub locator: Locator,
    /// Opens it.
    pub secret: ReceiptSecret,
}

impl Receipt {
    /// The receipt of a case.
    pub fn new(locator: Locator, secret: ReceiptSecret) -> Self {
        Self { locator, secret }
    }

    /// Reads a receipt however it was copied: digits of any script, also mixed, in any groups, with
    /// spaces, hyphens, dots, commas, slashes or invisible marks between them.
    ///
    /// # Errors
    /// Any [`ReceiptError`], the first that reading from the left meets.
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let digits: Zeroizing<[u8; DIGITS]> = Zeroizing::new(digits::read(text)?);
        if !check::fits(digits.as_slice()) {
            return Err(ReceiptError::CheckDigit);
        }
        let (locator, rest) = digits.split_at(LOCATOR_DIGITS);
        Ok(Self::new(
            Locator(value_of(locator) as u32),
            ReceiptSecret(value_of(&rest[..SECRET_DIGITS])),
        ))
    }

    /// The 23 digits and nothing else, as the `Receipt:` header has them.
    pub fn bare(&self) -> String {
        let mut bare = format!("{}{}", self.locator, *self.secret.digits());
        let digits: Zeroizing<Vec<u8>> =
            Zeroizing::new(bare.bytes().map(|digit| digit - b'0').collect());
        bare.push(char::from(b'0' + check::digit_for(&digits)));
        bare
    }
}

/// Groups of four and a last one of three: `1234 5678 9012 3456 7890 123`.
impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, digit) in self.bare().chars().enumerate() {
            if n > 0 && n % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

/// Why a secret could not be hashed or compared.
#[derive(Debug, thiserror::Error)]
pub enum HashError {
    /// What is stored is not a hash that this program made.
    #[error("the stored hash of a receipt cannot be read")]
    Unreadable,
    /// Argon2 itself failed: no memory.
    #[error("hashing a receipt failed: {0}")]
    Failed(PhcError),
}

/// An Argon2id hash at [`COST`] as a PHC string, with 16 bytes of salt from `rng` and `pepper`, a
/// key for this purpose alone, as Argon2's secret. Takes 64 MiB and a good part of a second: call
/// it in `spawn_blocking`, behind a limit.
///
/// # Errors
/// [`HashError::Failed`].
pub fn hash_secret(
    secret: &ReceiptSecret,
    pepper: &[u8; 32],
    rng: &mut impl CryptoRng,
) -> Result<String, HashError> {
    let salt: [u8; 16] = rng_bytes(rng);
    hash_with(secret, pepper, &salt).map(|hash| hash.to_string())
}

/// Whether `stored` was made of this secret and pepper; takes as long as hashing.
///
/// # Errors
/// Any [`HashError`].
pub fn verify_secret(
    secret: &ReceiptSecret,
    stored: &str,
    pepper: &[u8; 32],
) -> Result<bool, HashError> {
    // A string without a hash parses too; it is no hash, not one of which nothing is the password.
    let stored = PasswordHash::new(stored)
        .ok()
        .filter(|stored| stored.salt.is_some() && stored.hash.is_some())
        .ok_or(HashError::Unreadable)?;
    match argon2(pepper)?.verify_password(secret.digits().as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(PhcError::PasswordInvalid) => Ok(false),
        Err(fault) => Err(HashError::Failed(fault)),
    }
}

/// The work of [`verify_secret`] for a locator that no case has, so that the time of the answer
/// does not tell which locators exist.
///
/// # Errors
/// [`HashError::Failed`].
pub fn verify_nothing(secret: &ReceiptSecret, pepper: &[u8; 32]) -> Result<(), HashError> {
    hash_with(secret, pepper, &[0; 16]).map(drop)
}

fn hash_with(
    secret: &ReceiptSecret,
    pepper: &[u8; 32],
    salt: &[u8; 16],
) -> Result<PasswordHash, HashError> {
    argon2(pepper)?
        .hash_password_with_salt(secret.digits().as_bytes(), salt)
        .map_err(HashError::Failed)
}

fn argon2(pepper: &[u8; 32]) -> Result<Argon2<'_>, HashError> {
    Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, COST)
        .map_err(|fault| HashError::Failed(fault.into()))
}

/// A number below `bound`, uniform but for a bias under `bound` / 2^128: less than 2^-81 for a
/// secret, so that no rejection, and no loop, is needed.
fn below(bound: u64, bytes: [u8; 16]) -> u64 {
    (u128::from_be_bytes(bytes) % u128::from(bound)) as u64
}

fn rng_bytes(rng: &mut impl CryptoRng) -> [u8; 16] {
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    bytes
}

fn value_of(digits: &[u8]) -> u64 {
    digits.iter().fold(0, |value, &digit| value * 10 + u64::from(digit))
}

#[cfg(test)]
mod tests;
