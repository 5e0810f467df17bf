//! Facts: amounts, deadlines, dates and numbers of the law, each with its validity and its source.
//!
//! A text names a fact (`{fact:minimum-wage-hourly}`) and never writes its number, so that a changed law
//! changes every language at once. Values come from content files and are kept true in the newsroom; every
//! change there is remembered.

mod changing;
pub mod imports;
pub mod pages;
mod placeholder;
mod standing;
mod store;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::db::Tx;
use crate::language::{Words, formats};
pub use changing::{
    Before, Change, Fault, LONGEST_ID, LONGEST_SOURCE, LONGEST_VALUE, Plan, Refusal, Signed, Step,
    What, change, faults, fingerprint, is_id, plan,
};
pub use placeholder::{Form, NoFact, Placeholder, Template, in_text};
pub use standing::{Standing, current, is_due, standing};

/// One value of a fact, for the days on which it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: String,
    /// Decimal text (`10320`, `3.595`), a date (`2025-11-06`) or a phone number as it is dialled.
    pub value: String,
    pub unit: Unit,
    pub valid_from: NaiveDate,
    /// The last day on which it holds, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// The article of the law or the notice, in Korean.
    pub source: String,
    pub checked_on: NaiveDate,
    pub status: Status,
}

/// A value as the house keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    pub fact: Fact,
    /// Who looked it up last. None: it stands as its file says.
    pub checked_by: Option<Uuid>,
    /// The day on which somebody should look at it again.
    pub review_on: Option<NaiveDate>,
    /// When somebody last changed it in the house.
    pub edited_at: Option<DateTime<Utc>>,
}

/// What was done to a value, by whom and when.
#[derive(Clone, Debug)]
pub struct Done {
    pub what: What,
    pub before: Option<Value>,
    pub after: Option<Value>,
    /// None: an import did it.
    pub by: Option<Uuid>,
    pub at: DateTime<Utc>,
}

/// What a fact counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Won,
    Day,
    Week,
    Month,
    Year,
    Hour,
    Minute,
    Percent,
    Person,
    /// A time of day on the 24-hour clock.
    Time,
    Number,
    Phone,
    Date,
}

/// Where the value was read. Nothing that nobody verified is a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// In the text of the statute.
    Law,
    /// On an official page, or in a dated record of it.
    Official,
}

impl Unit {
    pub const ALL: [Self; 13] = [
        Self::Won,
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Year,
        Self::Hour,
        Self::Minute,
        Self::Percent,
        Self::Person,
        Self::Time,
        Self::Number,
        Self::Phone,
        Self::Date,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::Percent => "percent",
            Self::Person => "person",
            Self::Time => "time",
            Self::Number => "number",
            Self::Phone => "phone",
            Self::Date => "date",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.as_str() == text)
    }
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Official => "official",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Law, Self::Official].into_iter().find(|status| status.as_str() == text)
    }
}

impl Fact {
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|until| day <= until)
    }

    /// The value with its unit as the language says it; a phone number as it is dialled.
    pub fn shown(&self, words: Words) -> String {
        match self.unit {
            Unit::Phone | Unit::Number | Unit::Date | Unit::Time => self.bare(words),
            unit => words
                .tell_of("unit", unit.as_str())
                .with("count", self.value.parse::<f64>().unwrap_or(0.0))
                .with("shown", formats::number(words.lang(), &self.value))
                .to_string(),
        }
    }

    /// The value without its unit.
    pub fn bare(&self, words: Words) -> String {
        match self.unit {
            Unit::Phone | Unit::Time => self.value.clone(),
            Unit::Date => match self.value.parse() {
                Ok(day) => formats::date(words.lang(), day),
                Err(_) => self.value.clone(),
            },
            _ => formats::number(words.lang(), &self.value),
        }
    }

    fn has_value_of_its_unit(&self) -> bool {
        let is_digit = |c: char| c.is_ascii_digit();
        match self.unit {
            Unit::Date => self.value.parse::<NaiveDate>().is_ok(),
            Unit::Time => NaiveTime::parse_from_str(&self.value, "%H:%M").is_ok(),
            Unit::Phone => {
                self.value.starts_with(is_digit)
                    && self.value.chars().all(|c| is_digit(c) || c == '-')
            }
            // Digits, and at most one point between them: what every language can write its own way.
            _ => self.value.split('.').count() <= 2 && self.value.split('.').all(is_number),
        }
    }

    /// What is wrong with the fact itself, if anything.
    pub fn fault(&self) -> Option<&'static str> {
        if !self.has_value_of_its_unit() {
            return Some("its value does not fit its unit");
        }
        if self.valid_until.is_some_and(|until| until < self.valid_from) {
            return Some("valid_until lies before valid_from");
        }
        if self.source.trim().is_empty() {
            return Some("it names no source");
        }
        None
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// All facts that the house knows, of every time.
#[derive(Clone, Debug, Default)]
pub struct Facts(BTreeMap<String, Vec<Fact>>);

impl Facts {
    pub fn new(facts: impl IntoIterator<Item = Fact>) -> Self {
        let mut by_id: BTreeMap<String, Vec<Fact>> = BTreeMap::new();
        for fact in facts {
            by_id.entry(fact.id.clone()).or_default().push(fact);
        }
        for values in by_id.values_mut() {
            values.sort_by_key(|fact| fact.valid_from);
        }
        Self(by_id)
    }

    /// The value of a fact on a day. `None` if the fact is unknown or does not hold then.
    pub fn on(&self, id: &str, day: NaiveDate) -> Option<&Fact> {
        self.0.get(id)?.iter().find(|fact| fact.holds_on(day))
    }

    /// The value that a fact has next, after what holds on a day.
    pub fn after(&self, id: &str, day: NaiveDate) -> Option<&Fact> {
        self.0.get(id)?.iter().find(|fact| fact.valid_from > day)
    }

    pub fn knows(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// All facts that hold on a day, by id.
    pub fn in_force(&self, day: NaiveDate) -> impl Iterator<Item = &Fact> {
        self.0.values().filter_map(move |values| values.iter().find(|fact| fact.holds_on(day)))
    }

    /// Every value of every fact, by id and day.
    pub fn all(&self) -> impl Iterator<Item = &Fact> {
        self.0.values().flatten()
    }

    /// Two values of one fact that hold on the same day, if there are any.
    pub fn overlap(&self) -> Option<(&Fact, &Fact)> {
        self.0.values().find_map(|values| {
            values.windows(2).find_map(|pair| match pair {
                [earlier, later] if earlier.holds_on(later.valid_from) => Some((earlier, later)),
                _ => None,
            })
        })
    }
}

/// All facts that are stored.
pub async fn all(tx: &mut Tx) -> anyhow::Result<Facts> {
    Ok(Facts::new(store::all(tx).await?))
}

/// Every value that the house keeps, by the fact's id and by day.
pub async fn kept(tx: &mut Tx) -> anyhow::Result<BTreeMap<String, Vec<Value>>> {
    let mut kept: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for value in store::values(tx, None).await? {
        kept.entry(value.fact.id.clone()).or_default().push(value);
    }
    Ok(kept)
}

/// The values of one fact, by day: none where there is no such fact.
pub async fn values(tx: &mut Tx, id: &str) -> anyhow::Result<Vec<Value>> {
    store::values(tx, Some(id)).await
}

/// What was done to a fact, the newest first: at most `most`.
pub async fn history(tx: &mut Tx, id: &str, most: i64) -> anyhow::Result<Vec<Done>> {
    store::history(tx, id, most).await
}
