//! The directory: organisations, offices and phone lines, what they help with, and when.

mod card;
mod hours;
pub mod pages;
mod store;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::db::{Tx, epoch};
use crate::language::Lang;
pub use card::{Card, HoursLine};
pub use hours::{Hours, Opening, Weekday};

/// Somebody to call or to go to.
#[derive(Clone, Debug)]
pub struct Contact {
    pub id: String,
    pub kind: Kind,
    /// The Korean name of the body that runs it, said with each line: who answers matters.
    pub run_by: String,
    pub topics: Vec<String>,
    /// Ids of facts with the unit phone.
    pub phones: Vec<String>,
    /// The languages that were verified, and no others.
    pub speaks: Vec<Lang>,
    pub hours: Hours,
    pub cost: Option<Cost>,
    pub website: Option<String>,
    pub source: String,
    pub checked_on: NaiveDate,
    pub status: Status,
    pub words: BTreeMap<Lang, Words>,
}

/// What a contact is called and what it is for, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Only the service centre may stand here so, and it shows neither phone nor hours.
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
}

impl Cost {
    pub const ALL: [Self; 2] = [Self::Caller, Self::Free];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Free => "free",
        }
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
}

impl Contact {
    /// Its name and note in a language; in English where they are missing, and never in Korean.
    pub fn words(&self, lang: Lang) -> Words {
        let english = Lang::parse("en").and_then(|english| self.words.get(&english));
        let found = self.words.get(&lang).or(english);
        found.cloned().unwrap_or_else(|| Words { name: self.id.clone(), note: String::new() })
    }

    pub fn name_ko(&self) -> &str {
        self.words.get(&Lang::KOREAN).map_or("", |words| words.name.as_str())
    }
}

/// Stores these contacts instead of those that are stored.
pub async fn replace(tx: &mut Tx, contacts: &[Contact]) -> anyhow::Result<()> {
    store::replace(tx, contacts).await?;
    epoch::raise(tx).await
}

/// All contacts, in the order of the files.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Contact>> {
    store::all(tx).await
}
