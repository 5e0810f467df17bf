//! Whoever has entered a receipt before, or has waited, tries again with a budget of its own.
//!
//! A locator alone would let anybody lock its owner out by guessing; an address alone would stop a dormitory for
//! one of its people. So a browser that entered the receipt of a case keeps a pass for that locator (OWASP, device
//! cookies), and one that is told to wait keeps a ticket, which lets it try after a quarter of an hour whatever
//! others do meanwhile. What a browser carries names no case: it is a random number, an instant and a keyed hash.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};

use crate::id;
use crate::vault::KeyRing;

/// For how long a browser is known.
pub const KNOWN_FOR: TimeDelta = TimeDelta::days(180);
/// After this time a ticket lets its browser try: the longest that an owner with a new phone waits.
pub const WAITS: TimeDelta = TimeDelta::minutes(15);
/// Until then a ticket holds: its owner may come back another day, and on a Sunday only.
pub const TICKET_LASTS: TimeDelta = TimeDelta::days(14);

/// What a browser shows of itself at the door.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// The pass that it was given when it entered a receipt.
    pub known: Option<String>,
    /// The ticket that it was given when it was told to wait.
    pub waiting: Option<String>,
}

/// What a pass or a ticket is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Known,
    Waiting,
}

impl Kind {
    fn label(self) -> &'static str {
        match self {
            Self::Known => "door-known",
            Self::Waiting => "door-waiting",
        }
    }
}

impl Device {
    /// Whether it holds a ticket for this locator, so that it needs no other.
    pub fn is_waiting(&self, ring: &KeyRing, locator: &str, now: DateTime<Utc>) -> bool {
        let ticket = self.waiting.as_deref();
        age(ring, Kind::Waiting, locator, ticket, now).is_some_and(|age| age < TICKET_LASTS)
    }

    /// The budgets of its own with which it may try at this locator, the better first.
    pub(super) fn budgets(
        &self,
        ring: &KeyRing,
        locator: &str,
        now: DateTime<Utc>,
    ) -> Vec<[u8; 32]> {
        let known = age(ring, Kind::Known, locator, self.known.as_deref(), now);
        let known = known.filter(|age| *age < KNOWN_FOR).and(self.known.as_deref());
        let waited = age(ring, Kind::Waiting, locator, self.waiting.as_deref(), now);
        let waited = waited.filter(|age| (WAITS..TICKET_LASTS).contains(age));
        let waited = waited.and(self.waiting.as_deref());
        let budget = |text: &str| ring.keyed_hash("receipt-tries-own", text.as_bytes());
        known.into_iter().chain(waited).map(budget).collect()
    }
}

/// A pass or a ticket for a locator, as a cookie holds it.
pub fn issue(ring: &KeyRing, kind: Kind, locator: &str, now: DateTime<Utc>) -> String {
    let nonce = URL_SAFE_NO_PAD.encode(id::bytes::<9>());
    let since = now.timestamp_micros();
    let mac = mac(ring, kind, locator, &format!("{since}.{nonce}"));
    format!("{since}.{nonce}.{mac}")
}

/// How old a pass or a ticket is; none: it is not one for this locator.
fn age(
    ring: &KeyRing,
    kind: Kind,
    locator: &str,
    text: Option<&str>,
    now: DateTime<Utc>,
) -> Option<TimeDelta> {
    let (said, sealed) = text?.rsplit_once('.')?;
    let since = said.split('.').next()?.parse().ok()?;
    // Nothing is learnt from how long the comparison takes: the hash is keyed.
    if mac(ring, kind, locator, said) != sealed {
        return None;
    }
    Some(now - DateTime::from_timestamp_micros(since)?)
}

fn mac(ring: &KeyRing, kind: Kind, locator: &str, said: &str) -> String {
    let text = format!("{locator}\n{said}");
    URL_SAFE_NO_PAD.encode(ring.keyed_hash(kind.label(), text.as_bytes()))
}
