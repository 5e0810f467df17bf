//! The forms of the tables that are files of TOML.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::content::forms::{day, day_or_none};
use crate::language::Lang;
use crate::newsletter::Every;
use crate::owed::Owed;
use crate::{directory, facts};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactForm {
    pub id: String,
    pub value: String,
    pub unit: facts::Unit,
    #[serde(deserialize_with = "day")]
    pub valid_from: NaiveDate,
    #[serde(default, deserialize_with = "day_or_none")]
    pub valid_until: Option<NaiveDate>,
    pub source: String,
    #[serde(deserialize_with = "day")]
    pub checked_on: NaiveDate,
    pub status: facts::Status,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FactsForm {
    #[serde(rename = "fact")]
    pub facts: Vec<FactForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactsForm {
    #[serde(rename = "contact")]
    pub contacts: Vec<ContactForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactForm {
    pub id: String,
    pub kind: directory::Kind,
    pub run_by: String,
    pub topics: Vec<String>,
    pub phones: Vec<String>,
    pub address: Option<String>,
    pub address_latin: Option<String>,
    pub speaks: Vec<Lang>,
    #[serde(default)]
    pub hours: directory::Hours,
    pub cost: Option<directory::Cost>,
    pub website: Option<String>,
    pub source: String,
    #[serde(deserialize_with = "day")]
    pub checked_on: NaiveDate,
    pub status: directory::Status,
    pub name: BTreeMap<Lang, String>,
    pub note: BTreeMap<Lang, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwedForm {
    pub owed: Vec<Owed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublicationForm {
    pub every: Option<Every>,
    pub title: BTreeMap<Lang, String>,
    pub summary: BTreeMap<Lang, String>,
    #[serde(default)]
    pub made_from: BTreeMap<Lang, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IssueForm {
    #[serde(deserialize_with = "day")]
    pub published_on: NaiveDate,
    pub articles: Vec<String>,
    pub title: BTreeMap<Lang, String>,
    #[serde(default)]
    pub made_from: BTreeMap<Lang, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SynonymsForm {
    #[serde(rename = "synonym")]
    pub synonyms: Vec<SynonymForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SynonymForm {
    pub words: Vec<String>,
}

/// Kind, slug, and what is said.
pub(super) type SaidForm = BTreeMap<String, BTreeMap<String, Vec<String>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidaysForm {
    #[serde(rename = "holiday")]
    pub holidays: Vec<HolidayForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidayForm {
    #[serde(deserialize_with = "day")]
    pub on: NaiveDate,
    #[expect(dead_code, reason = "for whoever reads the file")]
    pub name: BTreeMap<Lang, String>,
}
