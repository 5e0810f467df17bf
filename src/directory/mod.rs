//! The directory: organisations, offices and phone lines, what they help with, and when.
//!
//! Contacts come from content files and are kept true in the newsroom; every change there is remembered, and
//! each quarter the organisations are asked whether their entry is still right.

mod card;
pub mod confirming;
mod faults;
mod hours;
pub mod imports;
pub mod jobs;
mod keeping;
mod letters;
pub mod pages;
mod phones;
mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;
pub use card::{Card, HoursLine, hours_lines};
pub use faults::{
    Fault, LONGEST_ADDRESS, LONGEST_ID, LONGEST_NAME, LONGEST_NOTE, LONGEST_RUN_BY, LONGEST_SOURCE,
    LONGEST_WEBSITE, faults,
};
pub use hours::{Always, Hours, Opening, Weekday, clock};
pub use keeping::{Refusal, Typed, fingerprint, make, remove, save};
pub use letters::Letters;
pub use phones::{LONGEST_NUMBER, MOST_PHONES, Number, Phone, phones};

/// Somebody to call or to go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub id: String,
    pub kind: Kind,
    /// The Korean name of the body that runs it, said with each line: who answers matters.
    pub run_by: String,
    pub topics: Vec<String>,
    /// Ids of facts with the unit phone.
    pub phones: Vec<String>,
    /// Where it is, as it stands on the sign.
    pub address: Option<String>,
    /// The same in Latin letters.
    pub address_latin: Option<String>,
    /// The languages that were verified, and no others.
    pub speaks: Vec<Lang>,
    pub hours: Hours,
    pub cost: Option<Cost>,
    pub website: Option<String>,
    pub source: String,
    pub checked_on: NaiveDate,
    pub status: Status,
    pub words: BTreeMap<Lang, Words>,
    /// The day on which the organisation last said that this is right. No file says it.
    #[serde(skip)]
    pub confirmed_on: Option<NaiveDate>,
}

/// A contact as the house keeps it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub contact: Contact,
    /// Its place in the list; the lowest stands first.
    pub position: i64,
    /// When somebody last changed it in the house.
    pub edited_at: Option<DateTime<Utc>>,
    /// When somebody last gave it its place.
    pub moved_at: Option<DateTime<Utc>>,
}

/// What was done to a contact, as the history says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Made,
    Changed,
    Removed,
    /// Taken from a file.
    Imported,
    /// The organisation said that it is right.
    Confirmed,
}

/// What was done to a contact, by whom and when.
#[derive(Clone, Debug)]
pub struct Done {
    pub what: What,
    pub before: Option<Contact>,
    pub after: Option<Contact>,
    /// None: an import did it, or the organisation.
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

/// What a contact is called and what it is for, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub name: String,
    pub note: String,
}

/// What kind of contact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Danger to life: police, fire and ambulance.
    Emergency,
    Line,
    Office,
    /// The city's own service centre, which is asked here.
    Centre,
}

/// Who pays for the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    Caller,
    Free,
}

/// How far the entry was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Law,
    Official,
    /// Only the service centre may stand here so, and it shows neither phone nor hours nor address.
    Unverified,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Emergency, Self::Line, Self::Office, Self::Centre];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Line => "line",
            Self::Office => "office",
            Self::Centre => "centre",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl Cost {
    pub const ALL: [Self; 2] = [Self::Caller, Self::Free];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Free => "free",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cost| cost.as_str() == text)
    }
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Law, Self::Official, Self::Unverified];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Official => "official",
            Self::Unverified => "unverified",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl What {
    pub const ALL: [Self; 5] =
        [Self::Made, Self::Changed, Self::Removed, Self::Imported, Self::Confirmed];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Imported => "imported",
            Self::Confirmed => "confirmed",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

impl Contact {
    /// Its name and note in a language; in English where they are missing, and never in Korean.
    pub fn words(&self, lang: Lang) -> Words {
        let english = english().and_then(|english| self.words.get(&english));
        let found = self.words.get(&lang).or(english);
        found.cloned().unwrap_or_else(|| Words { name: self.id.clone(), note: String::new() })
    }

    pub fn name_ko(&self) -> &str {
        self.words.get(&Lang::KOREAN).map_or("", |words| words.name.as_str())
    }

    /// The day on which it was last known to be right: looked up here, or confirmed there.
    pub fn right_on(&self) -> NaiveDate {
        self.confirmed_on.map_or(self.checked_on, |day| day.max(self.checked_on))
    }
}

/// All contacts, in the order of the list.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Contact>> {
    Ok(entries(tx).await?.into_iter().map(|entry| entry.contact).collect())
}

/// All contacts as the house keeps them, in the same order.
pub async fn entries(tx: &mut Tx) -> anyhow::Result<Vec<Entry>> {
    store::entries(tx, None).await
}

/// A contact as the house keeps it, if there is one.
pub async fn find(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Entry>> {
    Ok(store::entries(tx, Some(id)).await?.into_iter().next())
}

/// What was done to a contact, the newest first: at most `most`.
pub async fn history(tx: &mut Tx, id: &str, most: i64) -> anyhow::Result<Vec<Done>> {
    store::history(tx, id, most).await
}

/// The language that stands in for a missing one.
fn english() -> Option<Lang> {
    Lang::parse("en")
}
