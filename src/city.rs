//! The city's own data, `content/city.toml`: its name, time zone, languages, topics and opening calendar.
//! None of it is code, because the city adds to it as its people change.

mod channels;
mod checks;

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::language::Lang;

/// Everything that is particular to this city.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// The city's name in each interface language.
    pub name: BTreeMap<Lang, String>,
    pub time_zone: Tz,
    /// Slugs of the guides that stand first on the home page.
    pub first_guides: Vec<String>,
    /// The topic of whoever does not know what it is about.
    pub general_topic: String,
    #[serde(default)]
    pub calendar: Calendar,
    #[serde(default)]
    pub retention: Retention,
    #[serde(default)]
    pub counselling: Counselling,
    #[serde(rename = "language")]
    languages: Vec<Language>,
    /// Languages that people speak and the interface does not.
    #[serde(default, rename = "other_language")]
    pub other_languages: Vec<OtherLanguage>,
    #[serde(rename = "topic")]
    pub topics: Vec<Topic>,
    /// Parts of the city. Empty: nobody is asked where she lives.
    #[serde(default, rename = "district")]
    pub districts: Vec<District>,
    /// Other time zones in which subscribers are at home, as for quiet hours.
    #[serde(default)]
    pub time_zones: Vec<Tz>,
    /// How many residents speak a language, as far as the city says so.
    #[serde(default)]
    pub residents: BTreeMap<Lang, u64>,
    /// The city's channel on Telegram for a language, as Telegram names it.
    #[serde(default)]
    pub telegram_channels: BTreeMap<Lang, String>,
    /// What stands on the page of amounts and time limits, in its order.
    #[serde(default)]
    pub amounts: Vec<Amounts>,
}

/// Facts of one topic that readers look up for themselves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amounts {
    pub topic: String,
    /// The guides that say what to do.
    #[serde(default)]
    pub guides: Vec<String>,
    /// Ids of facts. Each has a message `amount-…` that names it.
    pub facts: Vec<String>,
}

/// A language that the interface speaks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    pub tag: Lang,
    /// The tag for `lang` and `hreflang` (BCP 47), as `zh-Hans`.
    pub html: String,
    /// The language's name in itself.
    pub autonym: String,
    pub dir: String,
    /// Whether the city publishes texts in it.
    pub publishes: bool,
    /// Whether somebody counsels in it.
    pub counsels: bool,
    /// The publication languages that its speakers read, best first, where it is not published in.
    #[serde(default)]
    pub fallback: Vec<Lang>,
}

/// A language in which nobody here writes, as somebody may say that she speaks it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherLanguage {
    pub tag: String,
    /// The language's name in itself.
    pub autonym: String,
}

/// What guides are about, what people subscribe to and what they ask counsel on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Never changes.
    pub id: String,
    pub name: BTreeMap<Lang, String>,
}

/// A part of the city.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Never changes.
    pub id: String,
    pub name: BTreeMap<Lang, String>,
}

/// When the centre is open, as the city filled it in. Empty until then, and then nothing is promised.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Weekdays on which the centre is open, 1 (Monday) to 7. Empty: not known.
    #[serde(default)]
    pub open_weekdays: Vec<u8>,
    /// Days on which it is closed although the weekday says open.
    #[serde(default)]
    pub closed_on: Vec<NaiveDate>,
    /// Within how many open days an answer is promised.
    #[serde(default)]
    pub answer_within_open_days: Option<u8>,
}

/// For how many years a case is kept after it was closed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    years: u8,
    /// Where a topic is kept for another time, as where the law lets somebody claim for longer.
    #[serde(default)]
    topics: BTreeMap<String, u8>,
}

impl Default for Retention {
    fn default() -> Self {
        Self { years: 3, topics: BTreeMap::new() }
    }
}

impl Retention {
    pub fn years_of(&self, topic: &str) -> u8 {
        self.topics.get(topic).copied().unwrap_or(self.years)
    }
}

/// What the city decided about counselling.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counselling {
    /// Whether a client is told the name of whoever answers.
    #[serde(default)]
    pub shows_names: bool,
    /// Bodies, as the directory says who runs a line, whose officials may be bound to notify immigration.
    #[serde(default)]
    pub may_notify: Vec<String>,
    /// What stands before or after the name of a company and is left out by many who write it, taken away in this
    /// order. Empty: the names are compared as they are. Where nothing is said it is what it was before it could
    /// be: marks that were noted then are found again.
    #[serde(default = "company_forms")]
    pub company_forms: Vec<String>,
    /// After how many minutes the desk of somebody who left it locks; 0: never.
    #[serde(default = "lock_after_minutes")]
    pub lock_after_minutes: i64,
}

/// Long enough for a talk across the counter, too short for a lunch.
fn lock_after_minutes() -> i64 {
    10
}

/// Those that were left out before a city could say.
fn company_forms() -> Vec<String> {
    include_str!("city/company_forms.txt").lines().map(str::to_owned).collect()
}

impl Default for Counselling {
    fn default() -> Self {
        let lock_after_minutes = lock_after_minutes();
        Self {
            shows_names: false,
            may_notify: Vec::new(),
            company_forms: company_forms(),
            lock_after_minutes,
        }
    }
}

impl City {
    /// Reads `city.toml` and checks that it is whole.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let city: Self = toml::from_str(text).context("content/city.toml")?;
        city.check()?;
        Ok(city)
    }

    /// All interface languages, in the city's order.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The tags of all interface languages.
    pub fn tags(&self) -> impl Iterator<Item = Lang> + '_ {
        self.languages.iter().map(|language| language.tag)
    }

    /// The languages in which the city publishes.
    pub fn published(&self) -> impl Iterator<Item = Lang> + '_ {
        self.languages.iter().filter(|language| language.publishes).map(|language| language.tag)
    }

    /// The language of this tag, if the interface speaks it.
    pub fn language(&self, lang: Lang) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == lang)
    }

    /// Takes a tag from outside.
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        let lang = Lang::parse(tag)?;
        self.language(lang).map(|language| language.tag)
    }

    /// The languages in which a reader of `lang` is given a text, best first: her own if the city
    /// publishes in it, else those that its speakers read. Never Korean under another's name.
    pub fn chain(&self, lang: Lang) -> Vec<Lang> {
        let Some(language) = self.language(lang) else {
            return vec![lang];
        };
        if language.publishes { vec![lang] } else { language.fallback.clone() }
    }

    /// As [`City::chain`], for what may be written in every language: the reader's own first.
    pub fn whole_chain(&self, lang: Lang) -> Vec<Lang> {
        let mut chain = self.chain(lang);
        if !chain.contains(&lang) {
            chain.insert(0, lang);
        }
        chain
    }

    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// A topic's name in a language; its id where there is none.
    pub fn topic_name(&self, id: &str, lang: Lang) -> String {
        let name = self.topic(id).and_then(|topic| topic.name.get(&lang));
        name.cloned().unwrap_or_else(|| id.to_owned())
    }

    pub fn district(&self, id: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.id == id)
    }

    /// A district's name in a language; its id where there is none.
    pub fn district_name(&self, id: &str, lang: Lang) -> String {
        let name = self.district(id).and_then(|district| district.name.get(&lang));
        name.cloned().unwrap_or_else(|| id.to_owned())
    }

    pub fn name_in(&self, lang: Lang) -> &str {
        self.name.get(&lang).map_or("", String::as_str)
    }

    /// The city's local time of an instant.
    pub fn local(&self, now: DateTime<Utc>) -> NaiveDateTime {
        now.with_timezone(&self.time_zone).naive_local()
    }

    /// The city's day of an instant.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        self.local(now).date()
    }

    /// The instant of a local time: of one that comes twice the first, in a gap of the clock the end of the gap.
    pub fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let exists = |local| self.time_zone.from_local_datetime(&local).earliest();
        let found = exists(local).or_else(|| {
            // Clocks change on the quarter of an hour; once one left out a whole day.
            let quarter = TimeDelta::minutes(i64::from(local.minute() % 15));
            let before = local.with_second(0).unwrap_or(local) - quarter;
            (1..=96).find_map(|quarters| exists(before + TimeDelta::minutes(15 * quarters)))
        });
        found.map_or_else(|| local.and_utc(), |time| time.with_timezone(&Utc))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CITY: &str = include_str!("../content/city.toml");

    #[track_caller]
    fn check(zone: Tz, local: &str, expected: &str) {
        let city = CITY.replace("Asia/Seoul", zone.name());
        let city = City::parse(&city).expect("the city");
        let instant = city.instant(local.parse().expect("a local time"));
        assert_eq!(instant, expected.parse::<DateTime<Utc>>().expect("an instant"), "{local}");
    }

    /// Whoever writes up a visit of half past two on that night, or sets a text to appear then, is understood.
    #[test]
    fn a_time_that_does_not_exist_is_the_next_that_does() {
        let berlin = chrono_tz::Europe::Berlin;
        check(berlin, "2027-03-28T01:59:00", "2027-03-28T00:59:00Z");
        check(berlin, "2027-03-28T02:00:00", "2027-03-28T01:00:00Z");
        check(berlin, "2027-03-28T02:37:10", "2027-03-28T01:00:00Z");
        check(berlin, "2027-03-28T03:00:00", "2027-03-28T01:00:00Z");
        check(chrono_tz::Pacific::Apia, "2011-12-30T09:00:00", "2011-12-30T10:00:00Z");
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first() {
        check(chrono_tz::Europe::Berlin, "2027-10-31T02:30:00", "2027-10-31T00:30:00Z");
        check(chrono_tz::Asia::Seoul, "2027-10-31T02:30:00", "2027-10-30T17:30:00Z");
    }
}
