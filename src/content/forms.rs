//! What the files say, in the form in which the rest of the house takes it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use toml::value::Datetime;

use super::programmes::ProgrammeFile;
use crate::city::City;
use crate::directory;
use crate::facts;
use crate::language::Lang;
use crate::newsletter::Every;
use crate::owed::Owed;
use crate::search::Said;
use crate::texts::segments::Identity;
use crate::texts::terms::Term;
use crate::texts::{Kind, MadeBy, Source};

/// The folder in which the texts of a kind stand, one folder a text and one file a language.
pub const FOLDERS: [(Kind, &str); 6] = [
    (Kind::Guide, "guides"),
    (Kind::Alert, "alerts"),
    (Kind::Reply, "replies"),
    (Kind::Question, "intake"),
    (Kind::Situation, "situations"),
    (Kind::Programme, "programmes"),
];

/// Stands in `made_from` for a segment that was made from none.
pub const NONE: &str = "none";

/// Everything that the files say, whole and checked.
#[derive(Clone, Debug)]
pub struct Stock {
    pub city: City,
    pub facts: Vec<facts::Fact>,
    pub terms: Vec<Term>,
    pub contacts: Vec<directory::Contact>,
    /// What was not to be had when the content was made, in order of harm.
    pub owed: Vec<Owed>,
    pub guides: Vec<GuideFile>,
    /// Texts of the other kinds that stand in folders of their own.
    pub others: Vec<(Kind, GuideFile)>,
    /// What is the same of programmes in every language; their words are among the others.
    pub programmes: Vec<ProgrammeFile>,
    pub publications: Vec<PublicationFile>,
    pub synonyms: Vec<Vec<String>>,
    /// What people say who need a page, for the search.
    pub said: Said,
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
    pub every: Option<Every>,
    pub titles: BTreeMap<Lang, String>,
    pub summaries: BTreeMap<Lang, String>,
    /// Of those languages that are behind the Korean: what they were made from.
    pub made_from: BTreeMap<Lang, Vec<String>>,
    pub issues: Vec<IssueFile>,
}

#[derive(Clone, Debug)]
pub struct IssueFile {
    pub slug: String,
    pub path: String,
    pub published_on: NaiveDate,
    pub titles: BTreeMap<Lang, String>,
    pub made_from: BTreeMap<Lang, Vec<String>>,
    /// In the issue's order.
    pub articles: Vec<ArticleFile>,
}

#[derive(Clone, Debug)]
pub struct ArticleFile {
    pub slug: String,
    pub files: BTreeMap<Lang, TextFile>,
}

/// What stands between the `+++` lines, in the order in which it is written.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Front {
    pub title: String,
    pub summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    #[serde(
        default,
        deserialize_with = "day_or_none",
        serialize_with = "as_day",
        skip_serializing_if = "Option::is_none"
    )]
    pub checked_on: Option<NaiveDate>,
    /// Who checked it: a role or a body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked_by: Option<String>,
    #[serde(
        default,
        deserialize_with = "day_or_none",
        serialize_with = "as_day",
        skip_serializing_if = "Option::is_none"
    )]
    pub review_by: Option<NaiveDate>,
    /// Slugs of guides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Of an alert: how grave it can be, from the least.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<String>,
    pub made_by: MadeBy,
    /// The source segments that a translation was made from, as `content stamp` writes them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub made_from: Vec<String>,
}

impl Front {
    /// The file of a text: this, and its body. What is written so is what `content check` wants.
    pub fn with_body(&self, body: &str) -> Result<String, toml_edit::ser::Error> {
        Ok(format!("+++\n{}+++\n{body}", toml_edit::ser::to_string(self)?))
    }

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

fn as_day<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    let day = day.map(|day| day.to_string().parse::<Datetime>());
    day.transpose().map_err(serde::ser::Error::custom)?.serialize(serializer)
}

pub(super) fn day_or_none<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_written_back_as_it_is() {
        let files = crate::content::embedded().expect("content");
        let mut seen = 0;
        for (path, file) in files.iter().filter(|(path, _)| path.ends_with(".md")) {
            let (front, body) = file
                .strip_prefix("+++\n")
                .and_then(|rest| rest.split_once("\n+++\n"))
                .expect("front matter");
            let front: Front = toml::from_str(front).expect("front matter");
            assert_eq!(front.with_body(body).expect("a file"), *file, "{path}");
            seen += 1;
        }
        assert!(seen > 90, "only {seen} texts were read");
    }
}
