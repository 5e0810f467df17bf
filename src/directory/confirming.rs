//! Asking organisations each quarter whether their entry is still right: by a mail with a link that is theirs
//! alone. What they answer changes nothing but the day on which they said that it is right.

use std::collections::BTreeMap;

use chrono::{DateTime, Months, NaiveDate, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::store::{self, asks};
use super::{Contact, What, phones};
use crate::db::{Tx, epoch};
use crate::deliveries::EmailAddress;
use crate::facts::{self, Facts, Signed};
use crate::id::{self, Token};
use crate::vault::{KeyRing, Place};

/// How long a confirmation is good for.
pub const QUARTER: Months = Months::new(3);
/// How long a link works.
pub const LINK_LASTS: TimeDelta = TimeDelta::days(30);
/// After how long somebody who has not answered is asked once more.
pub const REMINDED_AFTER: TimeDelta = TimeDelta::days(14);
/// The most that an organisation says at once, in characters.
pub const LONGEST_WORDS: usize = 2_000;

/// A mail that asked an organisation.
#[derive(Clone, Debug)]
pub struct Ask {
    pub id: Uuid,
    pub contact: String,
    pub asked_at: DateTime<Utc>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub expires_at: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
}

/// What an organisation said has changed.
#[derive(Clone, Debug)]
pub struct Answered {
    pub id: Uuid,
    pub contact: String,
    /// None: the key ring cannot open it.
    pub words: Option<String>,
    pub at: DateTime<Utc>,
}

/// How a contact stands with its organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A mail is on its way or its link still works.
    Asked,
    /// It was asked, and its link has run out without an answer.
    Overdue,
    /// It has answered, or is asked when the day comes.
    Settled,
}

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the link is too old, or none of ours")]
    Spent,
    /// These words are not kept.
    #[error("the link was answered")]
    Answered,
    /// It is to be looked at once more.
    #[error("the entry has changed meanwhile")]
    Changed,
    #[error("nothing was written")]
    Empty,
    #[error("it is longer than {LONGEST_WORDS} characters")]
    TooLong,
}

/// Sets where the organisation of a contact is asked, or that it is not asked. What it was asked before ends.
pub async fn set_address(
    tx: &mut Tx,
    ring: &KeyRing,
    contact: &str,
    address: Option<&EmailAddress>,
    signed: &Signed,
) -> anyhow::Result<()> {
    asks::end_asks(tx, contact, signed.now).await?;
    let Some(address) = address else {
        return asks::forget_address(tx, contact).await;
    };
    let key = ring.service_key();
    let sealed = key.seal(address_place(contact), address.as_str().as_bytes(), &mut id::rng());
    asks::set_address(tx, contact, &sealed, signed.by, signed.now).await
}

/// Where the organisation of a contact is asked. What cannot be opened is as good as none.
pub async fn address(
    tx: &mut Tx,
    ring: &KeyRing,
    contact: &str,
) -> anyhow::Result<Option<EmailAddress>> {
    let rows = asks::addresses(tx, Some(contact)).await?;
    Ok(rows.first().and_then(|row| open_address(ring, row)))
}

/// The organisations that are to be asked on a day, with their addresses: never confirmed or a quarter ago,
/// and not asked within a quarter.
pub(super) async fn due(
    tx: &mut Tx,
    ring: &KeyRing,
    today: NaiveDate,
    asked_before: DateTime<Utc>,
) -> anyhow::Result<Vec<(Contact, EmailAddress)>> {
    let contacts = super::all(tx).await?;
    let mut due = Vec::new();
    for row in asks::addresses(tx, None).await? {
        let contact = contacts.iter().find(|contact| contact.id == row.contact);
        let contact = contact.filter(|contact| is_due(contact, today));
        let was_asked = row.asked_at.is_some_and(|at| at >= asked_before);
        let Some(contact) = contact.filter(|_| !was_asked) else { continue };
        if let Some(address) = open_address(ring, &row) {
            due.push((contact.clone(), address));
        }
    }
    Ok(due)
}

fn is_due(contact: &Contact, today: NaiveDate) -> bool {
    let good_until = contact.confirmed_on.and_then(|day| day.checked_add_months(QUARTER));
    good_until.is_none_or(|day| day <= today)
}

/// Asks an organisation, unless another machine has just done so, and gives the token of its link.
pub(super) async fn ask(
    tx: &mut Tx,
    contact: &str,
    asked_before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Token>> {
    if !asks::claim_ask(tx, contact, asked_before, now).await? {
        return Ok(None);
    }
    // One question at a time: a link of a quarter ago says nothing of today.
    asks::end_asks(tx, contact, now).await?;
    let token = Token::new();
    let ask = Ask {
        id: id::new(now),
        contact: contact.to_owned(),
        asked_at: now,
        reminded_at: None,
        expires_at: now + LINK_LASTS,
        answered_at: None,
    };
    asks::insert_ask(tx, &ask, &token.hash()).await?;
    Ok(Some(token))
}

/// What is to be asked once more, with where.
pub(super) async fn to_remind(
    tx: &mut Tx,
    ring: &KeyRing,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Ask, Contact, EmailAddress)>> {
    let contacts = super::all(tx).await?;
    let mut found = Vec::new();
    for ask in asks::unanswered(tx).await? {
        let is_late = ask.asked_at + REMINDED_AFTER <= now && ask.expires_at > now;
        let contact = contacts.iter().find(|contact| contact.id == ask.contact);
        let (true, None, Some(contact)) = (is_late, ask.reminded_at, contact) else { continue };
        if let Some(address) = address(tx, ring, &ask.contact).await? {
            found.push((ask, contact.clone(), address));
        }
    }
    Ok(found)
}

/// Claims a reminder, and gives the token of its link.
pub(super) async fn remind(
    tx: &mut Tx,
    ask: &Ask,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Token>> {
    let token = Token::new();
    let is_claimed = asks::claim_reminder(tx, ask.id, &token.hash(), now).await?;
    Ok(is_claimed.then_some(token))
}

/// The question of a link that has not run out; it may have been answered.
pub async fn find(tx: &mut Tx, token: &Token, now: DateTime<Utc>) -> anyhow::Result<Option<Ask>> {
    asks::find_ask(tx, &token.hash(), now).await
}

/// What an organisation was shown to confirm: it is another one as soon as any of that is, also a number,
/// which is a fact and may change alone.
pub fn fingerprint(contact: &Contact, facts: &Facts, today: NaiveDate) -> String {
    let confirmed = confirmed(contact);
    let numbers = phones::numbers(contact, facts, today);
    let digest = Sha256::digest(format!("{confirmed:?} {numbers:?}"));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether what an organisation confirmed of one contact holds for the other. What the facts say of its phones
/// is not compared.
pub(super) fn says_same(one: &Contact, other: &Contact) -> bool {
    confirmed(one) == confirmed(other)
}

/// The part that an organisation answers for: not where and when somebody here looked it up, and not in which
/// words and under which topics it is shown.
fn confirmed(contact: &Contact) -> Contact {
    Contact {
        topics: Vec::new(),
        source: String::new(),
        checked_on: NaiveDate::MIN,
        words: BTreeMap::new(),
        confirmed_on: None,
        ..contact.clone()
    }
}

/// The organisation says that its entry, of the fingerprint `seen`, is right. A second time does nothing more.
///
/// # Errors
/// [`Refusal::Spent`], [`Refusal::Changed`].
pub async fn confirm(
    tx: &mut Tx,
    token: &Token,
    seen: &str,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    epoch::hold(tx).await?;
    let Some(ask) = find(tx, token, now).await? else { return Ok(Err(Refusal::Spent)) };
    let Some(entry) = super::find(tx, &ask.contact).await? else {
        return Ok(Err(Refusal::Spent));
    };
    if ask.answered_at.is_some() {
        return Ok(Ok(()));
    }
    // Readers are told this day: it is that of what the organisation saw, and of nothing newer.
    if fingerprint(&entry.contact, &facts::all(tx).await?, today) != seen {
        return Ok(Err(Refusal::Changed));
    }
    if !asks::answer(tx, ask.id, None, now).await? {
        return Ok(Ok(()));
    }
    store::set_confirmed(tx, &ask.contact, today).await?;
    let step = (Some(&entry.contact), Some(&entry.contact));
    store::remember(tx, &ask.contact, (What::Confirmed, step), None, now).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// Takes what an organisation says has changed, from a form.
///
/// # Errors
/// [`Refusal::Empty`], [`Refusal::TooLong`].
pub fn parse_words(text: &str) -> Result<&str, Refusal> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(Refusal::Empty),
        count if count > LONGEST_WORDS => Err(Refusal::TooLong),
        _ => Ok(text),
    }
}

/// The organisation says that something has changed: it is put before the newsroom.
///
/// # Errors
/// [`Refusal::Spent`], [`Refusal::Answered`].
pub async fn tell(
    tx: &mut Tx,
    ring: &KeyRing,
    token: &Token,
    words: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(ask) = find(tx, token, now).await? else { return Ok(Err(Refusal::Spent)) };
    let row = ask.id.to_string();
    let sealed = ring.service_key().seal(words_place(&row), words.as_bytes(), &mut id::rng());
    let is_kept = asks::answer(tx, ask.id, Some(&sealed), now).await?;
    Ok(if is_kept { Ok(()) } else { Err(Refusal::Answered) })
}

/// What organisations said has changed and nobody has settled, the oldest first.
pub async fn waiting(tx: &mut Tx, ring: &KeyRing) -> anyhow::Result<Vec<Answered>> {
    let key = ring.service_key();
    let open = |(answered, sealed): (Answered, Vec<u8>)| {
        let opened = key.open(words_place(&answered.id.to_string()), &sealed).ok();
        let words = opened.and_then(|bytes| String::from_utf8(bytes).ok());
        Answered { words, ..answered }
    };
    Ok(asks::waiting(tx).await?.into_iter().map(open).collect())
}

/// How many answers nobody has settled.
pub async fn count_waiting(tx: &mut Tx) -> anyhow::Result<usize> {
    Ok(asks::waiting(tx).await?.len())
}

/// Notes that somebody has settled what an organisation said.
pub async fn settle(tx: &mut Tx, ask: Uuid, by: Uuid, now: DateTime<Utc>) -> anyhow::Result<()> {
    asks::settle(tx, ask, by, now).await
}

/// How each contact that has an address stands with its organisation.
pub async fn standings(
    tx: &mut Tx,
    now: DateTime<Utc>,
) -> anyhow::Result<BTreeMap<String, Standing>> {
    let unanswered = asks::unanswered(tx).await?;
    let mut standings = BTreeMap::new();
    for row in asks::addresses(tx, None).await? {
        // What was asked at another address says nothing of this one.
        let last = unanswered
            .iter()
            .rfind(|ask| ask.contact == row.contact && row.asked_at == Some(ask.asked_at));
        let standing = match last {
            Some(ask) if ask.expires_at > now => Standing::Asked,
            Some(_) => Standing::Overdue,
            None => Standing::Settled,
        };
        standings.insert(row.contact, standing);
    }
    Ok(standings)
}

/// Forgets where a contact that is gone was asked; its links do nothing any more.
pub(super) async fn forget(tx: &mut Tx, contact: &str, now: DateTime<Utc>) -> anyhow::Result<()> {
    asks::end_asks(tx, contact, now).await?;
    asks::forget_address(tx, contact).await
}

/// None: what is kept cannot be opened. The others are asked all the same, and a new address takes its place.
fn open_address(ring: &KeyRing, row: &asks::AddressRow) -> Option<EmailAddress> {
    let opened = ring.service_key().open(address_place(&row.contact), &row.email_sealed).ok();
    let text = opened.and_then(|bytes| String::from_utf8(bytes).ok());
    let address = text.and_then(|text| EmailAddress::parse(&text).ok());
    if address.is_none() {
        let contact = &row.contact;
        tracing::warn!(%contact, "the address of an organisation cannot be opened: enter it again");
    }
    address
}

fn address_place(row: &str) -> Place<'_> {
    Place { table: "contact_addresses", row, column: "email_sealed" }
}

fn words_place(row: &str) -> Place<'_> {
    Place { table: "contact_asks", row, column: "words_sealed" }
}
