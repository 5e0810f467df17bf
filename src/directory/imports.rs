//! Taking contacts in from content files, beside what was changed in the house.
//!
//! Three states of each part of a contact are compared: what its file said when it was last taken in, what it
//! says now, and what the house has. A change of one side is taken; where both changed, the house's stays.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::faults::of_unverified;
use super::{Contact, Entry, What, confirming, store};
use crate::db::{Tx, epoch};

/// What an import of contacts did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// `directory#centre:hours` of what changed in its file and in the house, or `directory#centre` for a
    /// whole contact: the house's stays.
    pub kept: Vec<String>,
}

/// What changes together: it says one thing.
const TOGETHER: [(&str, &[&str]); 2] =
    [("verified", &["source", "checked_on", "status"]), ("address", &["address", "address_latin"])];
const WORDS: &str = "words";

/// A contact by its parts; the words of each language are one.
type Parts = BTreeMap<String, Value>;

/// One contact as its file, the house and the last import have it.
#[derive(Clone, Debug, Default)]
struct Sides {
    file: Option<Contact>,
    house: Option<Contact>,
    base: Option<Contact>,
}

impl Sides {
    /// Whether it stands in no file any more and the house has it as its last file said it.
    fn is_gone(&self) -> bool {
        self.file.is_none() && self.house.is_some() && self.house == self.base
    }
}

/// What a contact becomes.
#[derive(Debug, Default, PartialEq)]
struct Merged {
    house: Option<Contact>,
    /// What the next import compares with.
    base: Option<Contact>,
    /// The parts that changed on both sides; an empty name stands for the whole.
    kept: Vec<String>,
}

/// Takes in what the files say, in their order. What stands in no file any more is left as it is, for
/// [`forget`].
pub async fn take(tx: &mut Tx, contacts: &[Contact], now: DateTime<Utc>) -> anyhow::Result<Taken> {
    epoch::hold(tx).await?;
    let entries = by_id(tx).await?;
    let mut taken = Taken::default();
    for (place, (id, sides)) in sides(tx, contacts, &entries).await?.into_iter().enumerate() {
        if sides.is_gone() {
            continue;
        }
        let merged = merge(&sides)?;
        let name = format!("directory#{id}");
        let kept = merged.kept.iter().map(|part| match part.as_str() {
            "" => name.clone(),
            part => format!("{name}:{part}"),
        });
        taken.kept.extend(kept);
        write(tx, entries.get(&id), merged, (&id, i64::try_from(place)?), now).await?;
    }
    epoch::raise(tx).await?;
    Ok(taken)
}

/// The contacts that stand in no file any more, as their last file said them.
pub async fn gone(tx: &mut Tx, contacts: &[Contact]) -> anyhow::Result<Vec<String>> {
    let entries = by_id(tx).await?;
    let sides = sides(tx, contacts, &entries).await?.into_iter();
    Ok(sides.filter(|(_, sides)| sides.is_gone()).map(|(id, _)| id).collect())
}

/// Forgets a contact that is [`gone`]. Whether a text or a programme still shows it is for the caller to know.
pub async fn forget(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> anyhow::Result<()> {
    epoch::raise(tx).await?;
    store::set_imported(tx, id, None).await?;
    let Some(house) = super::find(tx, id).await? else { return Ok(()) };
    store::delete(tx, id).await?;
    confirming::forget(tx, id, now).await?;
    let step = (Some(&house.contact), None);
    store::remember(tx, id, (What::Imported, step), None, now).await
}

async fn by_id(tx: &mut Tx) -> anyhow::Result<BTreeMap<String, Entry>> {
    let entries = store::entries(tx, None).await?.into_iter();
    Ok(entries.map(|entry| (entry.contact.id.clone(), entry)).collect())
}

/// Every contact of the files, in their order, and then those of the house and of the last import.
async fn sides(
    tx: &mut Tx,
    contacts: &[Contact],
    entries: &BTreeMap<String, Entry>,
) -> anyhow::Result<Vec<(String, Sides)>> {
    let based = store::imported(tx).await?;
    let others: BTreeSet<&String> = entries.keys().chain(based.keys()).collect();
    let others = others.into_iter().filter(|id| !contacts.iter().any(|known| known.id == **id));
    let files = contacts.iter().map(|contact| (&contact.id, Some(contact)));
    let sides = files.chain(others.map(|id| (id, None))).map(|(id, file)| {
        let house = entries.get(id);
        // What nobody edited is what its file said, also from before this was remembered.
        let unedited = house.filter(|entry| entry.edited_at.is_none());
        let base = based.get(id).cloned();
        let base = base.or_else(|| unedited.map(|entry| plain(&entry.contact)));
        let house = house.map(|entry| plain(&entry.contact));
        (id.clone(), Sides { file: file.cloned(), house, base })
    });
    Ok(sides.collect())
}

/// Without what only the house knows.
fn plain(contact: &Contact) -> Contact {
    Contact { confirmed_on: None, ..contact.clone() }
}

/// Writes what differs.
async fn write(
    tx: &mut Tx,
    house: Option<&Entry>,
    merged: Merged,
    (id, place): (&str, i64),
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::set_imported(tx, id, merged.base.as_ref()).await?;
    let Some(contact) = merged.house else { return Ok(()) };
    let is_of_file = merged.base.is_some();
    let moved_at = house.and_then(|house| house.moved_at);
    let position = match house {
        Some(house) if moved_at.is_some() || !is_of_file => house.position,
        _ => place,
    };
    let edited_at = house.and_then(|house| house.edited_at);
    // What the organisation never saw was not confirmed by it.
    let seen = house.filter(|house| confirming::says_same(&house.contact, &contact));
    let confirmed_on = seen.and_then(|house| house.contact.confirmed_on);
    let entry =
        Entry { contact: Contact { confirmed_on, ..contact }, position, edited_at, moved_at };
    let before = house.map(|house| &house.contact);
    let is_moved = house.is_none_or(|house| house.position != position);
    if before == Some(&entry.contact) && !is_moved {
        return Ok(());
    }
    store::put(tx, &entry).await?;
    // The first state of a contact is no change of it.
    if before.is_some_and(|before| *before != entry.contact) {
        let step = (before, Some(&entry.contact));
        store::remember(tx, id, (What::Imported, step), None, now).await?;
    }
    Ok(())
}

fn merge(sides: &Sides) -> anyhow::Result<Merged> {
    let Sides { file, house, base } = sides;
    let whole = |kept: &[&str]| Merged {
        house: house.clone(),
        base: base.clone(),
        kept: kept.iter().map(|part| (*part).to_owned()).collect(),
    };
    match (file, house, base) {
        // Made in the house.
        (None, _, None) => Ok(whole(&[])),
        (None, None, Some(_)) => Ok(Merged::default()),
        (None, Some(house), Some(base)) if house == base => Ok(Merged::default()),
        (None, Some(_), Some(_)) => Ok(whole(&[""])),
        (Some(file), None, None) => {
            Ok(Merged { house: Some(file.clone()), base: Some(file.clone()), kept: Vec::new() })
        }
        // Removed in the house.
        (Some(file), None, Some(base)) if file == base => Ok(whole(&[])),
        (Some(_), None, Some(_)) => Ok(whole(&[""])),
        (Some(file), Some(house), base) => {
            let merged = merge_parts(file, house, base.as_ref())?;
            // Each part alone may be taken, and yet what nobody verified would show a phone.
            match &merged.house {
                Some(contact) if !of_unverified(contact).is_empty() => Ok(whole(&[""])),
                _ => Ok(merged),
            }
        }
    }
}

fn merge_parts(file: &Contact, house: &Contact, base: Option<&Contact>) -> anyhow::Result<Merged> {
    let of_file = parts(file)?;
    let of_house = parts(house)?;
    let of_base = base.map(parts).transpose()?.unwrap_or_default();
    let names: BTreeSet<&String> =
        of_file.keys().chain(of_house.keys()).chain(of_base.keys()).collect();
    let (mut after, mut based, mut kept) = (Parts::new(), Parts::new(), Vec::new());
    for name in names {
        let [file, house, base] = [&of_file, &of_house, &of_base].map(|of| of.get(name));
        let is_kept = file != house && file != base && house != base;
        let stays = if file == base || is_kept { house } else { file };
        let next = if is_kept { base } else { file };
        if is_kept {
            kept.push(name.clone());
        }
        after.extend(stays.map(|part| (name.clone(), part.clone())));
        based.extend(next.map(|part| (name.clone(), part.clone())));
    }
    // What was never taken in has no state to compare with: the file's stands in for it.
    let based = if base.is_some() { joined(&file.id, based)? } else { file.clone() };
    Ok(Merged { house: Some(joined(&file.id, after)?), base: Some(based), kept })
}

fn parts(contact: &Contact) -> anyhow::Result<Parts> {
    let Value::Object(mut fields) = serde_json::to_value(contact)? else {
        anyhow::bail!("a contact is an object");
    };
    fields.remove("id");
    let mut parts = Parts::new();
    for (part, names) in TOGETHER {
        let values = names.iter().map(|name| fields.remove(*name).unwrap_or_default());
        parts.insert(part.to_owned(), Value::Array(values.collect()));
    }
    if let Some(Value::Object(words)) = fields.remove(WORDS) {
        parts.extend(words.into_iter().map(|(lang, words)| (format!("{WORDS}:{lang}"), words)));
    }
    parts.extend(fields);
    Ok(parts)
}

fn joined(id: &str, mut parts: Parts) -> anyhow::Result<Contact> {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), Value::String(id.to_owned()));
    for (part, names) in TOGETHER {
        let values = match parts.remove(part) {
            Some(Value::Array(values)) => values,
            _ => Vec::new(),
        };
        fields.extend(names.iter().map(|name| (*name).to_owned()).zip(values));
    }
    let mut words = Map::new();
    for (name, part) in parts {
        match name.strip_prefix(WORDS).and_then(|rest| rest.strip_prefix(':')) {
            Some(lang) => words.insert(lang.to_owned(), part),
            None => fields.insert(name, part),
        };
    }
    fields.insert(WORDS.to_owned(), Value::Object(words));
    serde_json::from_value(Value::Object(fields)).context("put a contact together")
}

#[cfg(test)]
mod tests;
