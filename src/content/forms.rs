//! What the files say, in the form in which the rest of the house takes it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

use crate::city::City;
use crate::directory;
use crate::facts;
use crate::language::Lang;
use crate::texts::MadeBy;
use crate::texts::segments::Identity;
use crate::texts::terms::Term;

/// Everything that the files say, whole and checked.
#[derive(Clone, Debug)]
pub struct Stock {
    pub city: City,
    pub facts: Vec<facts::Fact>,
    pub terms: Vec<Term>,
    pub contacts: Vec<directory::Contact>,
    pub guides: Vec<GuideFile>,
    pub publications: Vec<PublicationFile>,
    pub synonyms: Vec<Vec<String>>,
    pub holidays: Vec<NaiveDate>,
}

/// One text in one language, as its file says it.
#[derive(Clone, Debug)]
pub struct TextFile {
    pub path: String,
    pub lang: Lang,
    pub front: Front,
    pub body: String,
    /// The line of the file on which the body begins, from 1.
    pub body_line: usize,
}

/// A guide in all its languages, by tag.
#[derive(Clone, Debug)]
pub struct GuideFile {
    pub slug: String,
    pub files: BTreeMap<Lang, TextFile>,
}

#[derive(Clone, Debug)]
pub struct PublicationFile {
    pub id: String,
    pub path: String,
    pub titles: BTreeMap<Lang, String>,
    pub summaries: BTreeMap<Lang, String>,
    pub issues: Vec<IssueFile>,
}

#[derive(Clone, Debug)]
pub struct IssueFile {
    pub slug: String,
    pub path: String,
    pub published_on: NaiveDate,
    pub titles: BTreeMap<Lang, String>,
    /// In the issue's order.
    pub articles: Vec<ArticleFile>,
}

#[derive(Clone, Debug)]
pub struct ArticleFile {
    pub slug: String,
    pub files: BTreeMap<Lang, TextFile>,
}

/// What stands between the `+++` lines.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
    pub title: String,
    pub summary: String,
    pub topic: Option<String>,
    #[serde(default)]
    pub contacts: Vec<String>,
    #[serde(default)]
    pub terms: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
    #[serde(default, deserialize_with = "day_or_none")]
    pub checked_on: Option<NaiveDate>,
    pub made_by: MadeBy,
    /// The source segments that a translation was made from, as `content stamp` writes them.
    #[serde(default)]
    pub made_from: Vec<String>,
}

impl Front {
    /// The segments that the translation was made from; `None` for one that cannot be read.
    pub fn made_from(&self) -> Vec<Option<Identity>> {
        self.made_from.iter().map(|text| Identity::parse(text)).collect()
    }
}

pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let written = Datetime::deserialize(deserializer)?;
    let date = written.date.ok_or_else(|| serde::de::Error::custom("a day such as 2026-01-31"))?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
        .ok_or_else(|| serde::de::Error::custom("there is no such day"))
}

pub(super) fn day_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}
