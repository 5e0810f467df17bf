//! What the city still owes its readers, in order of harm: what is missing of its own centre, what waits to be
//! looked up again, and what was not to be had when the content was made.

pub mod pages;
mod store;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::Tx;
use crate::directory::confirming::{self, Standing};
use crate::directory::{self, Contact, Hours, Kind, Status};
use crate::facts;

/// The longest source in characters.
pub const LONGEST_SOURCE: usize = 300;
/// Stands for a contact that is still to be made.
pub const NEW: &str = "new";

/// Something that was not to be had when the content was made. What it is stands in the locales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owed {
    pub id: String,
    #[serde(default)]
    pub about: Option<Place>,
}

/// Where something is mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    Fact(String),
    /// A contact, or [`NEW`].
    Contact(String),
    Guide(String),
}

/// Something owed, and whether somebody has done it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub owed: Owed,
    pub done: Option<Done>,
}

/// Somebody has done it.
#[derive(Clone, Debug)]
pub struct Done {
    /// Where it was looked up.
    pub source: String,
    pub by: Uuid,
    pub at: DateTime<Utc>,
}

/// Something that the house itself sees to be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// One of [`Missing::CODES`].
    pub code: &'static str,
    /// How many of it.
    pub count: usize,
    pub at: At,
}

/// Where what is missing is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The form of a contact, or of a new one.
    Contact(String),
    Contacts,
    Facts,
}

impl Missing {
    /// What can be missing, in order of harm, for the messages.
    pub const CODES: [&'static str; 8] = [
        "no-centre",
        "centre-phone",
        "centre-address",
        "centre-hours",
        "answers",
        "unverified",
        "overdue",
        "facts-due",
    ];
}

/// Why something is not marked as done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("nothing of this id is owed")]
    NotOwed,
    #[error("it says no source, or at length")]
    Source,
}

/// What the house sees to be missing, in order of harm.
pub async fn missing(
    tx: &mut Tx,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Missing>> {
    let contacts = directory::all(tx).await?;
    let mut missing = of_centre(&contacts);
    let answers = confirming::count_waiting(tx).await?;
    let unverified = contacts.iter().filter(|one| one.status == Status::Unverified).count();
    let standings = confirming::standings(tx, now).await?;
    let overdue = standings.values().filter(|one| **one == Standing::Overdue).count();
    let kept = facts::kept(tx).await?;
    let is_due = |values: &&Vec<facts::Value>| {
        matches!(facts::standing(values, today), facts::Standing::Lapsed | facts::Standing::Due)
    };
    let due = kept.values().filter(is_due).count();
    let counted = [
        ("answers", answers, At::Contacts),
        ("unverified", unverified, At::Contacts),
        ("overdue", overdue, At::Contacts),
        ("facts-due", due, At::Facts),
    ];
    let counted = counted.into_iter().filter(|(_, count, _)| *count > 0);
    missing.extend(counted.map(|(code, count, at)| Missing { code, count, at }));
    Ok(missing)
}

/// The centre's own phone, address and hours: without them nobody finds it.
fn of_centre(contacts: &[Contact]) -> Vec<Missing> {
    let mut centres = contacts.iter().filter(|contact| contact.kind == Kind::Centre).peekable();
    if centres.peek().is_none() {
        return vec![Missing { code: "no-centre", count: 1, at: At::Contact(NEW.to_owned()) }];
    }
    let mut missing = Vec::new();
    for centre in centres {
        let gaps = [
            ("centre-phone", centre.phones.is_empty()),
            ("centre-address", centre.address.is_none()),
            ("centre-hours", centre.hours == Hours::Unknown),
        ];
        let gaps = gaps.into_iter().filter(|(_, is_missing)| *is_missing);
        let at = At::Contact(centre.id.clone());
        missing.extend(gaps.map(|(code, _)| Missing { code, count: 1, at: at.clone() }));
    }
    missing
}

/// What was not to be had when the content was made, in order of harm, done or not.
pub async fn listed(tx: &mut Tx) -> anyhow::Result<Vec<Listed>> {
    store::listed(tx).await
}

/// Stores what the content owes in the place of what is stored. What was done stays done.
pub async fn replace(tx: &mut Tx, owed: &[Owed]) -> anyhow::Result<()> {
    store::replace(tx, owed).await
}

/// Notes that somebody has done something that is owed, and where it stands. Who was first stays.
///
/// # Errors
/// Every [`Refusal`].
pub async fn finish(
    tx: &mut Tx,
    id: &str,
    source: &str,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if !listed(tx).await?.iter().any(|listed| listed.owed.id == id) {
        return Ok(Err(Refusal::NotOwed));
    }
    if source.is_empty() || source.chars().count() > LONGEST_SOURCE {
        return Ok(Err(Refusal::Source));
    }
    store::finish(tx, id, &Done { source, by, at: now }).await?;
    Ok(Ok(()))
}
