//! Where a mail comes back to: an envelope sender of its own for each delivery (VERP), so that a bounce says by
//! its address alone what it is about, however it is worded.

use uuid::Uuid;

use super::channels::email::EmailAddress;
use crate::vault::KeyRing;

const LABEL: &str = "bounce-token";
/// Bytes of the keyed hash: too many to guess by mail, and the whole fits beside a name.
const SIGNED: usize = 8;
/// The longest token in characters: 24 bytes, five bits each.
pub const LONGEST_TOKEN: usize = 39;
/// The longest name before the token: a local part has 64 bytes (RFC 5321, 4.5.3.1.1), one of them the plus.
const LONGEST_NAME: usize = 64 - 1 - LONGEST_TOKEN;

/// Small letters and digits, since a server on the way may change the case of an address.
const LETTERS: base32::Alphabet = base32::Alphabet::Rfc4648Lower { padding: false };

/// `MARU_BOUNCE_ADDRESS`: where bounces are taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BounceAddress(EmailAddress);

/// Why an address cannot take bounces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BounceAddressError {
    #[error("it is not an email address")]
    NoAddress,
    #[error(
        "the part before the @ must be ASCII, without a +, and have at most {LONGEST_NAME} characters"
    )]
    Name,
}

impl BounceAddress {
    /// As `bounces@city.example`.
    ///
    /// # Errors
    /// One of [`BounceAddressError`].
    pub fn parse(text: &str) -> Result<Self, BounceAddressError> {
        let address = EmailAddress::parse(text).map_err(|_| BounceAddressError::NoAddress)?;
        let name = address.local();
        if !name.is_ascii() || name.contains('+') || name.len() > LONGEST_NAME {
            return Err(BounceAddressError::Name);
        }
        Ok(Self(address))
    }

    /// The envelope sender of a delivery: `bounces+TOKEN@city.example`.
    pub fn of(&self, ring: &KeyRing, delivery: Uuid) -> EmailAddress {
        let Self(address) = self;
        let token = bounce_token(ring, delivery);
        let own = format!("{}+{token}@{}", address.local(), address.domain());
        // It cannot be refused: both halves were parsed, and the name was measured.
        EmailAddress::parse(&own).unwrap_or_else(|_| address.clone())
    }
}

/// What names a delivery in an address: its id and a piece of its keyed hash (HMAC-SHA256), in base 32.
pub fn bounce_token(ring: &KeyRing, delivery: Uuid) -> String {
    let id = delivery.as_bytes();
    let signature = ring.keyed_hash(LABEL, id);
    base32::encode(LETTERS, &[id.as_slice(), &signature[..SIGNED]].concat())
}

/// Which delivery a token names. `None` if it is none of ours.
pub fn parse_bounce_token(ring: &KeyRing, token: &str) -> Option<Uuid> {
    if token.len() != LONGEST_TOKEN {
        return None;
    }
    let bytes = base32::decode(LETTERS, &token.to_ascii_lowercase())?;
    let (id, signature) = bytes.split_first_chunk::<16>()?;
    let wanted = ring.keyed_hash(LABEL, id);
    let given = signature.iter().zip(&wanted[..SIGNED]);
    // All bytes are compared, so that the time taken does not tell how many were right.
    let differing = given.fold(0, |sum, (a, b)| sum | (a ^ b));
    (signature.len() == SIGNED && differing == 0).then(|| Uuid::from_bytes(*id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::id;

    fn ring(folder: &std::path::Path) -> KeyRing {
        let today = Clock::System.now().date_naive();
        KeyRing::load_or_create(&folder.join("keys.toml"), today, &mut id::rng()).expect("a ring")
    }

    #[test]
    fn a_token_names_its_delivery_and_nobody_makes_one() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (ours, theirs) = (ring(here.path()), ring(there.path()));
        let delivery = id::new(Clock::System.now());
        let token = bounce_token(&ours, delivery);
        assert_eq!(token.len(), LONGEST_TOKEN);
        assert_eq!(parse_bounce_token(&ours, &token), Some(delivery));
        assert_eq!(parse_bounce_token(&ours, &token.to_ascii_uppercase()), Some(delivery));
        assert_eq!(parse_bounce_token(&theirs, &token), None);
        let other = bounce_token(&ours, id::new(Clock::System.now()));
        let mixed = format!("{}{}", &other[..25], &token[25..]);
        for wrong in ["", "token", &token[..38], &mixed, &format!("{token}a"), &"가".repeat(13)] {
            assert_eq!(parse_bounce_token(&ours, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_envelope_sender_fits_into_an_address() {
        let folder = tempfile::tempdir().unwrap();
        let ring = ring(folder.path());
        let delivery = id::new(Clock::System.now());
        let name = "a".repeat(LONGEST_NAME);
        for text in ["bounces@ansan.example".to_owned(), format!("{name}@ansan.example")] {
            let own = BounceAddress::parse(&text).unwrap().of(&ring, delivery);
            let (name, token) = own.local().split_once('+').unwrap();
            assert!(text.starts_with(name) && own.local().len() <= 64, "{own}");
            assert_eq!(parse_bounce_token(&ring, token), Some(delivery));
        }
        for text in ["bounces", "b+1@ansan.example", "소식@ansan.example"] {
            assert!(BounceAddress::parse(text).is_err(), "{text}");
        }
        assert!(BounceAddress::parse(&format!("{name}a@ansan.example")).is_err());
    }
}
