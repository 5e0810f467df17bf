//! The phones of a contact as its form takes them: numbers, each of which is a fact.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Contact, Fault, Refusal, Status};
use crate::db::Tx;
use crate::facts::{self, Before, Change, Fact, Facts, Signed, Unit};
use crate::texts;

/// The longest number in characters.
pub const LONGEST_NUMBER: usize = 20;
/// The most phones of a contact.
pub const MOST_PHONES: usize = 8;

/// A phone of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// The fact that it is.
    pub fact: String,
    /// As it is dialled. None: the fact has no value today.
    pub number: Option<String>,
    /// How many texts, programmes and other contacts name it: then it is changed as a fact, where they are seen.
    pub named_by: usize,
}

/// A number as it was typed, in the place of a phone or of none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The fact that stood there.
    pub of: Option<String>,
    /// Empty: none any more.
    pub number: String,
}

/// What numbers make of facts.
#[derive(Debug, Default)]
pub(super) struct Planned {
    /// The facts that the contact names then.
    pub ids: Vec<String>,
    pub changes: Vec<(String, Change)>,
}

impl Planned {
    /// The facts as they will be, as far as their units go.
    pub fn facts(&self, facts: &Facts) -> Facts {
        let made = self.changes.iter().filter_map(|(_, change)| match change {
            Change::Begin(fact) => Some(fact.clone()),
            _ => None,
        });
        Facts::new(facts.all().cloned().chain(made))
    }
}

/// The phones of a contact, in its order. `elsewhere` says of facts how many others name them that this domain
/// does not see.
pub async fn phones(
    tx: &mut Tx,
    contact: &Contact,
    (facts, elsewhere): (&Facts, &BTreeMap<String, usize>),
    today: NaiveDate,
) -> anyhow::Result<Vec<Phone>> {
    let others = super::all(tx).await?;
    let mut phones = Vec::new();
    for fact in &contact.phones {
        let names_it = |other: &&Contact| other.id != contact.id && other.phones.contains(fact);
        let contacts = others.iter().filter(names_it).count();
        let texts = texts::naming(tx, fact).await?;
        phones.push(Phone {
            fact: fact.clone(),
            number: facts.on(fact, today).map(|value| value.value.clone()),
            named_by: contacts + texts.len() + elsewhere.get(fact).copied().unwrap_or_default(),
        });
    }
    Ok(phones)
}

/// The numbers of a contact on a day, in its order. None: the fact has no value then.
pub(super) fn numbers<'f>(
    contact: &Contact,
    facts: &'f Facts,
    today: NaiveDate,
) -> Vec<Option<&'f str>> {
    let number = |id: &String| facts.on(id, today).map(|fact| fact.value.as_str());
    contact.phones.iter().map(number).collect()
}

/// What the numbers of a contact mean: which facts they are, and which have to be made or changed first.
///
/// # Errors
/// [`Refusal::Wrong`] for what is no number, [`Refusal::Shared`] for one that others name too.
pub(super) fn plan(
    contact: &Contact,
    numbers: &[Number],
    phones: &[Phone],
    facts: &Facts,
    signed: &Signed,
) -> Result<Planned, Refusal> {
    let mut planned = Planned::default();
    for number in numbers.iter().take(MOST_PHONES) {
        let id = match known(number, phones, facts, signed) {
            Known::Left => continue,
            Known::Is(id) => id,
            Known::Other(phone) if phone.named_by > 0 => {
                return Err(Refusal::Shared(phone.fact.clone()));
            }
            Known::Other(_) | Known::Not if !is_number(&number.number) => {
                return Err(Refusal::Wrong(vec![Fault::Phone(number.number.clone())]));
            }
            Known::Other(phone) => {
                let change = changed(phone, contact, &number.number, (facts, signed));
                planned.changes.push((phone.fact.clone(), change));
                phone.fact.clone()
            }
            Known::Not => {
                let id = free_id(&contact.id, facts, &planned);
                let from = contact.checked_on.min(signed.today);
                let begun = Change::Begin(fact(&id, contact, &number.number, from));
                planned.changes.push((id.clone(), begun));
                id
            }
        };
        if !planned.ids.contains(&id) {
            planned.ids.push(id);
        }
    }
    Ok(planned)
}

/// What a number is.
enum Known<'p> {
    /// The field was emptied.
    Left,
    /// This fact.
    Is(String),
    /// Another number in the place of this phone.
    Other(&'p Phone),
    /// No fact yet.
    Not,
}

fn known<'p>(number: &Number, phones: &'p [Phone], facts: &Facts, signed: &Signed) -> Known<'p> {
    let Number { of, number } = number;
    let stood = of.as_ref().and_then(|of| phones.iter().find(|phone| phone.fact == *of));
    if let Some(phone) = stood
        && phone.number.as_deref().unwrap_or_default() == number
    {
        return Known::Is(phone.fact.clone());
    }
    if number.is_empty() {
        return Known::Left;
    }
    let mut same = facts.in_force(signed.today);
    if let Some(fact) = same.find(|fact| fact.unit == Unit::Phone && fact.value == *number) {
        return Known::Is(fact.id.clone());
    }
    // A fact without a value today stays as it is: what was typed is a number of its own.
    match stood {
        Some(phone) if phone.number.is_some() => Known::Other(phone),
        _ => Known::Not,
    }
}

fn is_number(number: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    number.starts_with(is_digit)
        && number.len() <= LONGEST_NUMBER
        && number.chars().all(|c| is_digit(c) || c == '-')
}

/// The other number holds from today on; where the old one began today, it was wrong.
fn changed(
    phone: &Phone,
    contact: &Contact,
    number: &str,
    (facts, signed): (&Facts, &Signed),
) -> Change {
    let to = fact(&phone.fact, contact, number, signed.today);
    match facts.on(&phone.fact, signed.today) {
        Some(old) if old.valid_from == signed.today => Change::Correct { from: old.valid_from, to },
        _ => Change::Add(to, Before::EndsTheDayBefore),
    }
}

fn fact(id: &str, contact: &Contact, number: &str, from: NaiveDate) -> Fact {
    let status = match contact.status {
        Status::Law => facts::Status::Law,
        // A contact that nobody verified shows no phone, and is refused with it.
        Status::Official | Status::Unverified => facts::Status::Official,
    };
    Fact {
        id: id.to_owned(),
        value: number.to_owned(),
        unit: Unit::Phone,
        valid_from: from,
        valid_until: None,
        source: contact.source.clone(),
        checked_on: contact.checked_on,
        status,
    }
}

/// `centre-phone`, `centre-phone-2`, …: the first that nothing is called yet.
fn free_id(contact: &str, facts: &Facts, planned: &Planned) -> String {
    let is_taken =
        |id: &str| facts.knows(id) || planned.changes.iter().any(|(known, _)| known == id);
    let numbered = (2..).map(|number| format!("{contact}-phone-{number}"));
    let mut ids = std::iter::once(format!("{contact}-phone")).chain(numbered);
    ids.find(|id| !is_taken(id)).unwrap_or_default()
}
