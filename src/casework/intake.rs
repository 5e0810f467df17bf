//! Intake: a request becomes a case with a receipt. Whatever is hashed or sealed is done before the
//! transaction begins.

pub mod holding;
pub mod questions;
pub mod told;

use anyhow::Context;
use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::assigning::{self, Cause, Side};
use super::door::{self, Door};
use super::receipt::{Locator, Receipt, ReceiptSecret};
use super::taking::{self, GoesTo, Taken};
use super::{
    AskedAs, Asks, Channel, LETTER_WEIGHT, Refusal, audit, conversation, promise, routing, store,
    telegram,
};
use crate::city::City;
use crate::db::Tx;
use crate::id::{self, Token};
use crate::language::Lang;
use crate::vault::{CaseKey, KeyRing, Place, Wrapped};
use told::{Call, Intake};

/// Fresh locators to try before giving up: of a hundred million, few are taken.
const LOCATORS_TO_TRY: usize = 8;

/// How the client wants to hear that there is an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// She comes back with her receipt.
    Receipt,
    /// A mail says that there is a reply, nothing more.
    Email(String),
    /// A message in her chat says that there is a reply, nothing more. None: no chat is tied to it yet.
    Telegram { chat: Option<i64> },
    /// Somebody calls, at a time that is safe.
    Phone { number: String, when: String },
}

impl Reach {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Email(_) => "email",
            Self::Telegram { .. } => "telegram",
            Self::Phone { .. } => "phone",
        }
    }

    /// The address as text, where there is one.
    fn address(&self) -> Option<String> {
        match self {
            Self::Email(address) => Some(address.clone()),
            Self::Telegram { chat } => chat.map(|chat| chat.to_string()),
            Self::Phone { number, .. } => Some(number.clone()),
            Self::Receipt => None,
        }
    }
}

/// A request for counsel, as it was parsed at the door.
#[derive(Clone, Debug)]
pub struct NewCase {
    pub lang: Lang,
    pub topic: String,
    pub text: String,
    pub reach: Reach,
    pub channel: Channel,
    pub urgent: bool,
    /// Whether she is here, on the telephone, or has written.
    pub contact: routing::Contact,
    /// Who took it down for her; none: she asks herself.
    pub taken: Option<Taken>,
    /// What else was said at intake.
    pub asks: Asks,
    /// What was told besides, which is sealed.
    pub intake: Intake,
    /// What makes a repeated request the same one: the form's hidden key or the `Idempotency-Key`.
    pub key: Option<String>,
}

impl NewCase {
    /// What is stored, to know the same request again. It is keyed: a bare hash would let whoever has the
    /// database try texts against it.
    fn stored_hash(&self, ring: &KeyRing) -> [u8; 32] {
        ring.keyed_hash("case-body", &self.body_hash())
    }

    /// Never stored: the secret of the receipt is derived from it.
    fn body_hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        let urgent = if self.urgent { "urgent" } else { "" };
        let address = self.reach.address().unwrap_or_default();
        let parts =
            [self.lang.as_str(), &self.topic, &self.text, self.reach.kind(), &address, urgent];
        let asks = self.asks_text();
        let told = self.told().as_text();
        let taken = self.taken.map(|taken| format!("{} {:?}", taken.by, self.contact));
        let more = [asks, told, taken].into_iter().flatten();
        for part in parts.map(str::to_owned).into_iter().chain(more) {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.finalize().into()
    }

    /// What was asked for besides, in one text; none if nothing was.
    fn asks_text(&self) -> Option<String> {
        (self.asks != Asks::default()).then(|| format!("{:?}", self.asks))
    }

    /// Whether whoever took it down keeps it, so that there is nothing to route.
    fn is_kept(&self) -> bool {
        self.taken.is_some_and(|taken| taken.goes_to == GoesTo::Taker)
    }

    /// The language of what is said: hers, or that of whoever took it down.
    pub(super) fn said_in(&self) -> Lang {
        self.taken.map_or(self.lang, |taken| taken.lang)
    }

    /// What was told, with where she may be called.
    fn told(&self) -> Intake {
        let call = match &self.reach {
            Reach::Phone { number, when } => {
                Some(Call { number: number.clone(), when: when.clone() })
            }
            _ => self.intake.call.clone(),
        };
        Intake { call, ..self.intake.clone() }
    }

    fn key_hash(&self, ring: &KeyRing) -> Option<Vec<u8>> {
        let key = self.key.as_ref()?;
        Some(ring.keyed_hash("case-idempotency", key.as_bytes()).to_vec())
    }

    /// Whether a chat is still to be tied to the case.
    fn is_to_be_tied(&self) -> bool {
        self.reach == Reach::Telegram { chat: None }
    }

    fn link(&self, ring: &KeyRing, case_id: Uuid) -> Option<Token> {
        self.is_to_be_tied().then(|| telegram::link_of(ring, case_id))
    }

    /// The secret of the receipt: the same for the same key and body, else random.
    fn secret(&self, ring: &KeyRing) -> ReceiptSecret {
        match &self.key {
            Some(key) => {
                let pepper = ring.derive("receipt-secret");
                ReceiptSecret::repeatable(pepper.expose(), key.as_bytes(), &self.body_hash())
            }
            None => ReceiptSecret::random(&mut id::rng()),
        }
    }
}

/// A request with everything hashed and sealed, ready for a transaction.
pub struct Prepared {
    pub(super) case_id: Uuid,
    pub(super) message_id: Uuid,
    pub(super) new: NewCase,
    pub(super) secret: ReceiptSecret,
    pub(super) secret_hash: String,
    pub(super) key_hash: Option<Vec<u8>>,
    pub(super) body_hash: [u8; 32],
    pub(super) wrapped: Wrapped,
    pub(super) sealed_text: Vec<u8>,
    pub(super) sealed_address: Option<Vec<u8>>,
    sealed_intake: Option<Vec<u8>>,
    held_until: Option<DateTime<Utc>>,
}

impl Prepared {
    /// Lets it wait until then before it is routed; see [`holding`].
    #[must_use]
    pub fn held(self, until: Option<DateTime<Utc>>) -> Self {
        Self { held_until: until, ..self }
    }
}

/// A case that was opened, or had been by the same request before.
#[derive(Clone)]
pub struct Opened {
    pub case_id: Uuid,
    pub receipt: Receipt,
    /// What the link holds with which she ties the case to her Telegram chat, if she is to.
    pub link: Option<Token>,
    pub repeated: bool,
}

/// The receipt of the same request, if it came before: a second click, a repeated call.
pub async fn find_repeated(
    tx: &mut Tx,
    ring: &KeyRing,
    new: &NewCase,
) -> anyhow::Result<Result<Option<Opened>, Refusal>> {
    let Some(key_hash) = new.key_hash(ring) else {
        return Ok(Ok(None));
    };
    let Some(row) = store::find_by_key(tx, &key_hash).await? else {
        return Ok(Ok(None));
    };
    if row.body_hash.as_deref() != Some(new.stored_hash(ring).as_slice()) {
        return Ok(Err(Refusal::OtherBody));
    }
    let locator: Locator = row.locator.parse().context("read a locator")?;
    let receipt = Receipt::new(locator, new.secret(ring));
    let link = new.link(ring, row.id);
    Ok(Ok(Some(Opened { case_id: row.id, receipt, link, repeated: true })))
}

/// Hashes the secret and seals what was said, with a new key of the case.
pub async fn prepare(
    door: &Door,
    ring: &KeyRing,
    city: &City,
    new: NewCase,
    now: DateTime<Utc>,
) -> anyhow::Result<Prepared> {
    let case_id = id::new(now);
    let message_id = id::new(now);
    let row = message_id.to_string();
    let case_row = case_id.to_string();
    let key = CaseKey::random(&mut id::rng());
    let wrapped = ring.wrap(&key, &case_row, city.today(now), &mut id::rng())?;
    let place = Place { table: "case_messages", row: &row, column: "sealed" };
    let sealed_text = key.seal(place, new.text.as_bytes(), &mut id::rng());
    let sealed_address = new.reach.address().map(|address| {
        key.seal(conversation::reach_at(&case_row), address.as_bytes(), &mut id::rng())
    });
    let sealed_intake = new.told().seal(&key, &case_row);
    let secret = new.secret(ring);
    let secret_hash = door::hash(door.turn_to_ask()?, ring, &secret).await?;
    Ok(Prepared {
        case_id,
        message_id,
        key_hash: new.key_hash(ring),
        body_hash: new.stored_hash(ring),
        new,
        secret,
        secret_hash,
        wrapped,
        sealed_text,
        sealed_address,
        sealed_intake,
        held_until: None,
    })
}

/// Opens the case and routes it, all in one transaction.
pub async fn open(
    tx: &mut Tx,
    ring: &KeyRing,
    city: &City,
    prepared: &Prepared,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Opened, Refusal>> {
    let new = &prepared.new;
    let demand_id = Uuid::from_bytes(id::bytes());
    let answer_by = promise::aim(city, now);
    for _ in 0..LOCATORS_TO_TRY {
        let locator = Locator::random(&mut id::rng());
        let row = store::NewRow {
            prepared,
            locator: locator.to_string(),
            demand_id,
            weight: LETTER_WEIGHT,
            contact: new.contact,
            answer_by,
        };
        if store::insert_case(tx, &row, now).await? {
            keep(tx, ring, city, &row, now).await?;
            if let Some(until) = prepared.held_until {
                store::insert_hold(tx, prepared.case_id, until).await?;
                audit::append(tx, prepared.case_id, None, "held", "", now).await?;
            } else if !new.is_kept() {
                assigning::route_case(tx, city, prepared.case_id, Cause::Opened, now).await?;
            }
            let receipt = Receipt::new(locator, prepared.secret.clone());
            let link = new.link(ring, prepared.case_id);
            let case_id = prepared.case_id;
            return Ok(Ok(Opened { case_id, receipt, link, repeated: false }));
        }
        // Not stored: the same request was faster, or the locator is taken.
        match find_repeated(tx, ring, new).await? {
            Ok(None) => {}
            Ok(Some(opened)) => return Ok(Ok(opened)),
            Err(refusal) => return Ok(Err(refusal)),
        }
    }
    anyhow::bail!("no free locator was found")
}

/// What belongs to a case that was stored just now.
async fn keep(
    tx: &mut Tx,
    ring: &KeyRing,
    city: &City,
    row: &store::NewRow<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let prepared = row.prepared;
    let (case_id, new) = (prepared.case_id, &prepared.new);
    store::insert_key(tx, case_id, &prepared.wrapped, now).await?;
    // Whoever took it down may have had no time for a word.
    if !new.text.is_empty() {
        store::insert_first_message(tx, prepared, now).await?;
    }
    if let Some(sealed) = &prepared.sealed_intake {
        let own_lang = new.intake.has_own_words().then(|| new.said_in());
        store::insert_intake(tx, case_id, sealed, own_lang).await?;
    }
    store::insert_demand(tx, row.demand_id, city.today(now), new).await?;
    let by = new.taken.map(|taken| taken.by);
    audit::append(tx, case_id, by, "opened", new.channel.as_str(), now).await?;
    if let Some(taken) = &new.taken {
        taking::note(tx, case_id, taken, now).await?;
    }
    match &new.reach {
        Reach::Telegram { chat: None } => telegram::offer_link(tx, ring, case_id, now).await?,
        Reach::Telegram { chat: Some(chat) } => {
            telegram::note_chat(tx, ring, case_id, &chat.to_string(), now).await?;
        }
        _ => {}
    }
    // Before it is routed: whoever counsels the other side must not be chosen.
    if let Some(employer) = &new.intake.employer {
        let side =
            if new.asks.asked_as == AskedAs::Employer { Side::Employer } else { Side::Worker };
        let noted =
            assigning::note_employer(tx, (ring, city), case_id, (employer, side), now).await?;
        noted.context("note the employer of a case that was opened just now")?;
    }
    Ok(())
}
