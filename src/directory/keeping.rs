//! Keeping contacts in the newsroom: made, changed, removed. Every change is remembered.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::phones::{self, Number, Planned};
use super::{Contact, Entry, Fault, What, confirming, faults, store};
use crate::city::City;
use crate::db::{Tx, epoch};
use crate::facts::{self, Facts, Signed};
use crate::texts::{self, Showing};

/// A contact as somebody typed it. Its phones are the facts that the numbers mean.
#[derive(Clone, Debug)]
pub struct Typed {
    pub contact: Contact,
    pub numbers: Vec<Number>,
    /// Its place in the list. None: where it is, or the last.
    pub position: Option<i64>,
    /// How many others name each fact that this domain does not see: programmes.
    pub named_elsewhere: BTreeMap<String, usize>,
}

/// Why a contact is not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such contact")]
    NoContact,
    #[error("there is a contact of this id already")]
    Taken,
    /// Somebody changed it after it was read.
    #[error("the contact has changed meanwhile")]
    Changed,
    #[error("something does not fit: {0:?}")]
    Wrong(Vec<Fault>),
    #[error("nobody has looked it up in the future")]
    CheckedLater,
    /// The fact of a number that was changed.
    #[error("others name the phone {0}, which is changed as a fact")]
    Shared(String),
    /// The fact says no to the number.
    #[error("the phone {0} has other values, and is changed as a fact")]
    OtherValues(String),
    #[error("texts show it")]
    Shown(Vec<Showing>),
}

/// Makes a contact. Every language shows it from the commit on; after a refusal nothing may be committed.
///
/// # Errors
/// [`Refusal::Taken`], [`Refusal::Wrong`], [`Refusal::CheckedLater`], [`Refusal::OtherValues`].
pub async fn make(
    tx: &mut Tx,
    city: &City,
    typed: &Typed,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    epoch::raise(tx).await?;
    if super::find(tx, &typed.contact.id).await?.is_some() {
        return Ok(Err(Refusal::Taken));
    }
    put(tx, city, None, typed, signed).await
}

/// Changes a contact, unless it is no longer that of the fingerprint `seen`. After a refusal nothing may be
/// committed.
///
/// # Errors
/// Every [`Refusal`] but [`Refusal::Taken`] and [`Refusal::Shown`].
pub async fn save(
    tx: &mut Tx,
    city: &City,
    typed: &Typed,
    seen: &str,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    // Raised first: its one row makes those who change at once wait for each other, on both engines.
    epoch::raise(tx).await?;
    let Some(before) = super::find(tx, &typed.contact.id).await? else {
        return Ok(Err(Refusal::NoContact));
    };
    let facts = facts::all(tx).await?;
    if fingerprint(&before, &facts, signed.today) != seen {
        return Ok(Err(Refusal::Changed));
    }
    put(tx, city, Some(before), typed, signed).await
}

/// Removes a contact that no text shows, and nothing `elsewhere`: the programmes that name it, of which this
/// domain knows nothing. No file brings it back as it was.
///
/// # Errors
/// [`Refusal::NoContact`], [`Refusal::Shown`].
pub async fn remove(
    tx: &mut Tx,
    id: &str,
    elsewhere: Vec<Showing>,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    epoch::raise(tx).await?;
    let Some(before) = super::find(tx, id).await? else {
        return Ok(Err(Refusal::NoContact));
    };
    let mut showing = texts::showing(tx, id).await?;
    showing.extend(elsewhere);
    if !showing.is_empty() {
        return Ok(Err(Refusal::Shown(showing)));
    }
    store::delete(tx, id).await?;
    confirming::forget(tx, id, signed.now).await?;
    let step = (Some(&before.contact), None);
    store::remember(tx, id, (What::Removed, step), Some(signed.by), signed.now).await?;
    Ok(Ok(()))
}

/// What somebody saw of a contact: it is another one as soon as anything in it is, also a number, which is
/// a fact and may change alone. That it was confirmed meanwhile changes nothing.
pub fn fingerprint(entry: &Entry, facts: &Facts, today: NaiveDate) -> String {
    let unconfirmed = Contact { confirmed_on: None, ..entry.contact.clone() };
    let numbers = phones::numbers(&unconfirmed, facts, today);
    let digest = Sha256::digest(format!("{unconfirmed:?} {} {numbers:?}", entry.position));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

async fn put(
    tx: &mut Tx,
    city: &City,
    before: Option<Entry>,
    typed: &Typed,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    let facts = facts::all(tx).await?;
    let old = before.as_ref().map(|entry| &entry.contact);
    let elsewhere = (&facts, &typed.named_elsewhere);
    let phones = match old {
        Some(old) => phones::phones(tx, old, elsewhere, signed.today).await?,
        None => Vec::new(),
    };
    let planned = match phones::plan(&typed.contact, &typed.numbers, &phones, &facts, signed) {
        Ok(planned) => planned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut contact = Contact { phones: planned.ids.clone(), ..typed.contact.clone() };
    contact.confirmed_on = old.and_then(|old| still_confirmed(old, &contact, &planned));
    if let Some(refusal) = refused(&contact, city, &planned.facts(&facts), signed) {
        return Ok(Err(refusal));
    }
    if let Err(refusal) = change_facts(tx, &planned, signed).await? {
        return Ok(Err(refusal));
    }
    let entry = placed(tx, contact, before.as_ref(), typed.position, signed).await?;
    let is_moved = before.as_ref().is_none_or(|before| before.position != entry.position);
    if before.as_ref().map(|before| &before.contact) == Some(&entry.contact) && !is_moved {
        return Ok(Ok(()));
    }
    store::put(tx, &entry).await?;
    let what = if before.is_some() { What::Changed } else { What::Made };
    let step = (before.as_ref().map(|before| &before.contact), Some(&entry.contact));
    store::remember(tx, &entry.contact.id, (what, step), Some(signed.by), signed.now).await?;
    Ok(Ok(()))
}

/// The day on which the organisation said that it is right, unless something is shown now that it never saw.
fn still_confirmed(old: &Contact, new: &Contact, planned: &Planned) -> Option<NaiveDate> {
    let is_same = planned.changes.is_empty() && confirming::says_same(old, new);
    old.confirmed_on.filter(|_| is_same)
}

fn refused(contact: &Contact, city: &City, facts: &Facts, signed: &Signed) -> Option<Refusal> {
    let mut wrong = faults(contact, city, facts);
    wrong.retain(|fault| !fault.can_wait());
    if !wrong.is_empty() {
        return Some(Refusal::Wrong(wrong));
    }
    (contact.checked_on > signed.today).then_some(Refusal::CheckedLater)
}

async fn change_facts(
    tx: &mut Tx,
    planned: &Planned,
    signed: &Signed,
) -> anyhow::Result<Result<(), Refusal>> {
    for (id, change) in &planned.changes {
        let seen = facts::fingerprint(&facts::values(tx, id).await?);
        if facts::change(tx, id, change, &seen, signed).await?.is_err() {
            return Ok(Err(Refusal::OtherValues(id.clone())));
        }
    }
    Ok(Ok(()))
}

/// The contact at its place: where it was typed to, where it was, or the last.
async fn placed(
    tx: &mut Tx,
    contact: Contact,
    before: Option<&Entry>,
    typed: Option<i64>,
    signed: &Signed,
) -> anyhow::Result<Entry> {
    let was = before.map(|before| before.position);
    let position = match typed.or(was) {
        Some(position) => position,
        None => {
            let entries = super::entries(tx).await?;
            entries.iter().map(|entry| entry.position + 1).max().unwrap_or_default()
        }
    };
    let is_moved = was != Some(position);
    let moved_at = before.and_then(|before| before.moved_at);
    Ok(Entry {
        contact,
        position,
        edited_at: Some(signed.now),
        moved_at: if is_moved { Some(signed.now) } else { moved_at },
    })
}
