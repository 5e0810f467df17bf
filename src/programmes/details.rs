//! What is the same of a programme in every language, and what does not fit in it.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::sessions::{self, Session};
use crate::city::City;
use crate::directory::Contact;
use crate::facts::{Facts, Unit};
use crate::language::Lang;

/// The longest name of a body in characters.
pub const LONGEST_NAME: usize = 100;
/// The longest address in characters.
pub const LONGEST_PLACE: usize = 200;
/// The longest source in characters.
pub const LONGEST_SOURCE: usize = 300;
/// The longest address of a website in bytes.
pub const LONGEST_URL: usize = 300;
/// The most people that something is held for.
pub const MOST_PLACES: u32 = 100_000;
/// Nothing older is entered, and nothing is known further ahead.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// What is the same of a programme in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    pub kind: Kind,
    /// The Korean name of the body that runs it.
    pub run_by: String,
    /// Whom to ask: an id of the directory.
    pub contact: Option<String>,
    /// The address in Korean, as a driver or a map needs it.
    pub place: String,
    /// The same in Latin letters.
    pub place_roman: Option<String>,
    pub first_on: NaiveDate,
    /// None: no end is known.
    pub last_on: Option<NaiveDate>,
    pub sessions: Vec<Session>,
    /// The languages that it is held in.
    pub languages: Vec<Lang>,
    pub cost: Cost,
    pub sign_up: SignUp,
    /// How many can come.
    pub places: Option<u32>,
    /// Where it was read, in Korean.
    pub source: String,
    pub checked_on: NaiveDate,
    pub status: Status,
}

/// What kind of programme it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    KoreanClass,
    /// The Korea Immigration and Integration Program (사회통합프로그램).
    Kiip,
    /// Preparation for the Test of Proficiency in Korean.
    Topik,
    /// Early adaptation of those who have just come.
    Settlement,
    Festival,
    Clinic,
    Other,
}

/// What it costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    Free,
    /// As much as a fact in won says.
    Paid(String),
}

/// How somebody signs up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignUp {
    /// Nobody needs to.
    None,
    /// By the counselling form of this site.
    Counselling,
    /// By phone: the id of a fact.
    Phone(String),
    Website(String),
}

/// How far it was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// On an official page, or in a dated record of it.
    Official,
    /// Nobody held it against its source yet: readers do not see it.
    Unverified,
}

/// Where a programme stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Coming,
    Running,
    Over,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Kind,
    RunBy,
    Contact,
    Place,
    PlaceRoman,
    First,
    Last,
    Sessions,
    Languages,
    Fee,
    SignUp,
    Phone,
    Website,
    Places,
    Source,
}

impl Kind {
    pub const ALL: [Self; 7] = [
        Self::KoreanClass,
        Self::Kiip,
        Self::Topik,
        Self::Settlement,
        Self::Festival,
        Self::Clinic,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::KoreanClass => "korean-class",
            Self::Kiip => "kiip",
            Self::Topik => "topik",
            Self::Settlement => "settlement",
            Self::Festival => "festival",
            Self::Clinic => "clinic",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl SignUp {
    /// The ways, as forms and files name them.
    pub const WAYS: [&str; 4] = ["none", "counselling", "phone", "website"];

    pub fn way(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Counselling => "counselling",
            Self::Phone(_) => "phone",
            Self::Website(_) => "website",
        }
    }
}

impl Status {
    pub const ALL: [Self; 2] = [Self::Official, Self::Unverified];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Unverified => "unverified",
        }
    }
}

impl Stage {
    pub const ALL: [Self; 3] = [Self::Coming, Self::Running, Self::Over];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Running => "running",
            Self::Over => "over",
        }
    }
}

impl Fault {
    pub const ALL: [Self; 15] = [
        Self::Kind,
        Self::RunBy,
        Self::Contact,
        Self::Place,
        Self::PlaceRoman,
        Self::First,
        Self::Last,
        Self::Sessions,
        Self::Languages,
        Self::Fee,
        Self::SignUp,
        Self::Phone,
        Self::Website,
        Self::Places,
        Self::Source,
    ];

    /// The field that it is about.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::RunBy => "run-by",
            Self::Contact => "contact",
            Self::Place => "place",
            Self::PlaceRoman => "place-roman",
            Self::First => "first",
            Self::Last => "last",
            Self::Sessions => "sessions",
            Self::Languages => "languages",
            Self::Fee => "fee",
            Self::SignUp => "sign-up",
            Self::Phone => "phone",
            Self::Website => "website",
            Self::Places => "places",
            Self::Source => "source",
        }
    }
}

impl Details {
    /// What is held on a day is over on the next one.
    pub fn stage(&self, today: NaiveDate) -> Stage {
        match self.last_on {
            _ if today < self.first_on => Stage::Coming,
            Some(last) if last < today => Stage::Over,
            _ => Stage::Running,
        }
    }

    pub fn is_on_one_day(&self) -> bool {
        self.last_on == Some(self.first_on)
    }

    /// The facts that it shows.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        let fee = match &self.cost {
            Cost::Paid(fact) => Some(fact.as_str()),
            Cost::Free => None,
        };
        let phone = match &self.sign_up {
            SignUp::Phone(fact) => Some(fact.as_str()),
            SignUp::None | SignUp::Counselling | SignUp::Website(_) => None,
        };
        fee.into_iter().chain(phone)
    }

    /// Whether both say the same, however and whenever it was verified.
    pub(super) fn says(&self, other: &Self) -> bool {
        let Self { checked_on, status, .. } = *self;
        *self == Self { checked_on, status, ..other.clone() }
    }
}

/// What a programme may name.
#[derive(Clone, Copy)]
pub struct Known<'k> {
    pub city: &'k City,
    pub contacts: &'k [Contact],
    pub facts: &'k Facts,
}

impl Known<'_> {
    fn has(&self, id: &str, unit: Unit) -> bool {
        self.facts.all().any(|fact| fact.id == id && fact.unit == unit)
    }
}

/// Details without a fault: [`Sound::new`] alone makes them.
#[derive(Clone, Debug)]
pub struct Sound(Details);

impl Sound {
    /// # Errors
    /// All that does not fit.
    pub fn new(details: Details, known: &Known<'_>) -> Result<Self, Vec<Fault>> {
        let faults = faults(&details, known);
        if faults.is_empty() { Ok(Self(details)) } else { Err(faults) }
    }

    pub(super) fn details(&self) -> &Details {
        &self.0
    }
}

/// Everything that does not fit in what is the same in every language.
pub fn faults(details: &Details, known: &Known<'_>) -> Vec<Fault> {
    let Details { first_on, last_on, .. } = *details;
    let is_said = |text: &str, most| !text.trim().is_empty() && is_short(text, most);
    let is_known = |day: NaiveDate| YEARS.contains(&day.year());
    let is_contact = |id: &String| known.contacts.iter().any(|contact| contact.id == *id);
    let speaks = |lang: &Lang| known.city.language(*lang).is_some();
    let phone = match &details.sign_up {
        SignUp::Phone(fact) => known.has(fact, Unit::Phone),
        _ => true,
    };
    let fee = match &details.cost {
        Cost::Paid(fact) => known.has(fact, Unit::Won),
        Cost::Free => true,
    };
    let roman = details.place_roman.as_deref();
    let is_backwards = last_on.is_some_and(|last| last < first_on || !is_known(last));
    let fits = [
        (Fault::RunBy, is_said(&details.run_by, LONGEST_NAME)),
        (Fault::Contact, details.contact.as_ref().is_none_or(is_contact)),
        (Fault::Place, is_said(&details.place, LONGEST_PLACE)),
        (Fault::PlaceRoman, roman.is_none_or(|roman| is_said(roman, LONGEST_PLACE))),
        (Fault::First, is_known(first_on)),
        (Fault::Last, !is_backwards),
        // Hours are held against the days only where these are right: one fault is told once.
        (Fault::Sessions, is_backwards || sessions::fit(&details.sessions, first_on, last_on)),
        (Fault::Languages, !details.languages.is_empty() && details.languages.iter().all(speaks)),
        (Fault::Fee, fee),
        (Fault::Phone, phone),
        (Fault::Website, is_address(&details.sign_up)),
        (Fault::Places, details.places.is_none_or(|places| (1..=MOST_PLACES).contains(&places))),
        (Fault::Source, is_said(&details.source, LONGEST_SOURCE)),
    ];
    fits.into_iter().filter(|(_, fits)| !fits).map(|(fault, _)| fault).collect()
}

fn is_short(text: &str, most: usize) -> bool {
    text.chars().count() <= most && !text.contains(char::is_control)
}

/// A link is shown to everybody: it leads to the web and nowhere else.
fn is_address(sign_up: &SignUp) -> bool {
    let SignUp::Website(url) = sign_up else { return true };
    let is_web = ["https://", "http://"]
        .into_iter()
        .any(|scheme| url.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()));
    is_web && url.len() <= LONGEST_URL && !url.contains(|c: char| c.is_whitespace() || c == '"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_the_web() {
        fn check(url: &str, expected: bool) {
            assert_eq!(is_address(&SignUp::Website(url.to_owned())), expected, "{url}");
        }
        check("https://www.ansan.example/class", true);
        check("http://ansan.example", true);
        check("https://", false);
        check("javascript:alert(1)", false);
        check("www.ansan.example", false);
        check("https://a b", false);
        check(&format!("https://{}", "a".repeat(LONGEST_URL)), false);
    }
}
