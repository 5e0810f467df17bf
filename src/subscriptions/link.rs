//! The link with which a subscriber changes or stops what she gets. It stands in every letter and must
//! open for years, so nothing of it is stored: it is her id, signed.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use crate::language::Lang;
use crate::vault::KeyRing;

const LABEL: &str = "subscription-link";

/// The token of a subscriber: her id and its keyed hash (HMAC-SHA256), in letters that a URL takes.
pub fn manage_token(ring: &KeyRing, subscriber: Uuid) -> String {
    let id = subscriber.as_bytes();
    let signature = ring.keyed_hash(LABEL, id);
    URL_SAFE_NO_PAD.encode([id.as_slice(), &signature].concat())
}

/// Whose token it is. `None` if it is not one of ours.
pub fn parse_token(ring: &KeyRing, token: &str) -> Option<Uuid> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (id, signature) = bytes.split_first_chunk::<16>()?;
    is_same(signature, &ring.keyed_hash(LABEL, id)).then(|| Uuid::from_bytes(*id))
}

/// Where a subscriber changes what she gets. `site` has no slash at its end.
pub fn manage_url(site: &str, ring: &KeyRing, lang: Lang, subscriber: Uuid) -> String {
    let token = manage_token(ring, subscriber);
    format!("{site}/{lang}/subscriptions/{token}")
}

/// Where a POST stops everything (RFC 8058) and a GET asks, for `List-Unsubscribe`: below her own link.
pub fn unsubscribe_url(manage_url: &str) -> String {
    format!("{manage_url}/end")
}

/// Compares all bytes, so that the time taken does not tell how many were right.
fn is_same(given: &[u8], wanted: &[u8]) -> bool {
    let differing = given.iter().zip(wanted).fold(0, |sum, (a, b)| sum | (a ^ b));
    given.len() == wanted.len() && differing == 0
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
    fn a_token_is_hers_and_nobody_makes_one() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (ours, theirs) = (ring(here.path()), ring(there.path()));
        let subscriber = id::new(Clock::System.now());
        let token = manage_token(&ours, subscriber);
        assert_eq!(token.len(), 64);
        assert_eq!(parse_token(&ours, &token), Some(subscriber));
        assert_eq!(parse_token(&theirs, &token), None);
        let other = manage_token(&ours, id::new(Clock::System.now()));
        let mixed = format!("{}{}", &other[..22], &token[22..]);
        for wrong in ["", "token", &token[..63], &token[..20], &mixed, &format!("{token}A")] {
            assert_eq!(parse_token(&ours, wrong), None, "{wrong}");
        }
    }
}
