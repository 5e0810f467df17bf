//! The door: a receipt is entered, checked slowly, and opens a session, so that Argon2 runs once.

use anyhow::Context;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::devices::Device;
use super::receipt::{self, Receipt};
use super::{changing, store};
use crate::db::{Db, Tx};
use crate::id;
use crate::staff::places::{Full, Places, Turn};
use crate::staff::{session, tries};
use crate::vault::KeyRing;

/// Receipts checked at once, and as many new ones hashed: each takes 64 MiB.
const AT_ONCE: usize = 2;

/// Wrong receipts for a locator from browsers that nobody knows, before it is shut to them for a day.
const MOST_SHARED: i64 = 20;
/// Wrong ones from a browser that is known, or that has waited.
const MOST_OWN: i64 = 10;

/// Checks receipts, a few at a time. Asking has no limit by address, so it has places of its own: many who
/// ask must not shut the door to those who come back, nor these keep out who asks.
#[derive(Clone, Debug)]
pub struct Door {
    places: Places,
    for_asking: Places,
}

impl Default for Door {
    fn default() -> Self {
        Self { places: Places::new(AT_ONCE), for_asking: Places::new(AT_ONCE) }
    }
}

/// What became of a receipt at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Open(Uuid),
    /// It is right, but staff issued it: she must change it before it opens anything.
    Change(Uuid),
    /// No case has this receipt.
    Wrong,
    /// Too many wrong ones for this locator: wait.
    Wait,
}

impl Door {
    /// A place in the line before the door, or that there is no room in it.
    ///
    /// # Errors
    /// [`Full`].
    pub fn turn(&self) -> Result<Turn, Full> {
        self.places.turn()
    }

    /// Whether so many receipts are being checked that an address may be told to wait.
    pub fn is_crowded(&self) -> bool {
        self.places.is_crowded()
    }

    /// A place in the line of those who ask, each of whom gets a receipt.
    ///
    /// # Errors
    /// [`Full`].
    pub fn turn_to_ask(&self) -> Result<Turn, Full> {
        self.for_asking.turn()
    }

    /// Checks a receipt from nowhere that is known.
    pub async fn enter(
        &self,
        db: &Db,
        ring: &KeyRing,
        receipt: &Receipt,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Entry> {
        self.enter_from(db, ring, receipt, &Device::default(), now).await
    }

    /// Checks a receipt that a browser sends, with what it shows of itself. An unknown locator takes as long as
    /// a wrong secret.
    pub async fn enter_from(
        &self,
        db: &Db,
        ring: &KeyRing,
        receipt: &Receipt,
        device: &Device,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Entry> {
        let locator = receipt.locator.to_string();
        let turn = self.turn()?;
        let mut tx = db.begin().await?;
        let subject = take_turn(&mut tx, ring, &locator, device, now).await?;
        let found = store::find_by_locator(&mut tx, &locator).await?;
        tx.commit().await?;
        let Some(subject) = subject else {
            return Ok(Entry::Wait);
        };
        let case_id = found.as_ref().map(|(case_id, _)| *case_id);
        let stored = found.and_then(|(_, hash)| hash);
        let right = check(turn, ring, receipt, stored).await?;
        let Some(case_id) = case_id.filter(|_| right) else {
            return Ok(Entry::Wrong);
        };
        let mut tx = db.begin().await?;
        tries::succeeded(&mut tx, &subject, now).await?;
        let must_change = changing::must_change(&mut tx, case_id).await?;
        tx.commit().await?;
        Ok(if must_change { Entry::Change(case_id) } else { Entry::Open(case_id) })
    }
}

/// The hash of a new receipt's secret, once it is its turn.
pub(super) async fn hash(
    turn: Turn,
    ring: &KeyRing,
    secret: &receipt::ReceiptSecret,
) -> anyhow::Result<String> {
    let pepper = ring.derive("receipt-hash");
    let secret = secret.clone();
    let work = move || receipt::hash_secret(&secret, pepper.expose(), &mut id::rng());
    turn.run(work).await?.context("hash a receipt")
}

/// Counts the try in the first budget that has room: the browser's own, then the one that all share. None: wait.
async fn take_turn(
    tx: &mut Tx,
    ring: &KeyRing,
    locator: &str,
    device: &Device,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<[u8; 32]>> {
    for own in device.budgets(ring, locator, now) {
        if tries::begin_at_most(tx, &own, MOST_OWN, now).await? == tries::Turn::Now {
            return Ok(Some(own));
        }
    }
    let shared = ring.keyed_hash("receipt-tries", locator.as_bytes());
    let turn = tries::begin_at_most(tx, &shared, MOST_SHARED, now).await?;
    Ok((turn == tries::Turn::Now).then_some(shared))
}

async fn check(
    turn: Turn,
    ring: &KeyRing,
    receipt: &Receipt,
    stored: Option<String>,
) -> anyhow::Result<bool> {
    let pepper = ring.derive("receipt-hash");
    let secret = receipt.secret.clone();
    let work = move || match stored {
        Some(stored) => receipt::verify_secret(&secret, &stored, pepper.expose()),
        None => receipt::verify_nothing(&secret, pepper.expose()).map(|()| false),
    };
    turn.run(work).await?.context("check a receipt")
}

/// Begins a session for whoever entered the receipt of a case.
pub async fn begin_session(
    tx: &mut Tx,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<id::Token> {
    session::begin(tx, session::For::Receipt(case_id), now).await
}
