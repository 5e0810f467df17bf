//! What is filled into a prepared text: how grave it is, from when until when, and where.

use chrono::{DateTime, TimeDelta, Utc};

use super::Refusal;
use crate::city::{City, District};
use crate::language::Lang;

/// The longest name of a place, in characters.
pub const LONGEST_PLACE: usize = 80;

/// An alert holds at most so long; what lasts longer is said again.
const LONGEST: TimeDelta = TimeDelta::days(30);

/// How grave it can be. Weather has two levels in Korea, an infectious disease four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Advisory,
    Warning,
    Attention,
    Caution,
    Alert,
    Serious,
}

impl Level {
    pub const ALL: [Self; 6] =
        [Self::Advisory, Self::Warning, Self::Attention, Self::Caution, Self::Alert, Self::Serious];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Advisory => "advisory",
            Self::Warning => "warning",
            Self::Attention => "attention",
            Self::Caution => "caution",
            Self::Alert => "alert",
            Self::Serious => "serious",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

/// Where it is dangerous.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    WholeCity,
    Named { korean: String, latin: Option<String> },
}

impl Place {
    /// A place as it was typed; nothing typed is the whole city.
    ///
    /// # Errors
    /// [`Refusal::Place`]: it is too long, has marks that a text may not have, or is spelt in Latin letters alone.
    pub fn parse(korean: &str, latin: &str) -> Result<Self, Refusal> {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (korean, latin) = (one_line(korean), one_line(latin));
        if ![&korean, &latin].into_iter().all(|text| is_a_name(text)) {
            return Err(Refusal::Place);
        }
        match (korean.is_empty(), latin.is_empty()) {
            (true, true) => Ok(Self::WholeCity),
            (true, false) => Err(Refusal::Place),
            (false, _) => {
                Ok(Self::Named { korean, latin: Some(latin).filter(|it| !it.is_empty()) })
            }
        }
    }

    /// As a reader of a language sees it: a district by its name there, anything else spelt as she can read it, and
    /// in Korean, which stands on the signs.
    pub fn said(&self, city: &City, lang: Lang) -> String {
        let (korean, latin) = match self {
            Self::WholeCity => return city.name_in(lang).to_owned(),
            Self::Named { korean, latin } => (korean, latin.clone()),
        };
        let readable = match district(city, korean) {
            Some(district) => district.name.get(&lang).cloned(),
            None => latin,
        };
        match readable.filter(|_| lang != Lang::KOREAN) {
            Some(readable) => format!("{readable} ({korean})"),
            None => korean.clone(),
        }
    }
}

/// The district of this Korean name.
fn district<'c>(city: &'c City, korean: &str) -> Option<&'c District> {
    let is_it =
        |district: &&District| district.name.get(&Lang::KOREAN).is_some_and(|name| name == korean);
    city.districts.iter().find(is_it)
}

/// Letters, digits and what stands in addresses. Marks that mean something in a text are none of it.
fn is_a_name(text: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || " .,-–·~()/'’".contains(c);
    text.chars().count() <= LONGEST_PLACE && text.chars().all(fits)
}

/// What is filled into a prepared text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slots {
    pub level: Option<Level>,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
    pub place: Place,
}

impl Slots {
    /// # Errors
    /// [`Refusal::Times`]: it ends before it begins, is over already, or lasts for more than thirty days.
    pub fn checked(self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let is_right = self.from < self.until
            && self.until > now
            && self.until - self.from.max(now) <= LONGEST;
        if is_right { Ok(self) } else { Err(Refusal::Times) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_name_and_nothing_else() {
        fn check(korean: &str, latin: &str, expected: &Result<Place, Refusal>) {
            assert_eq!(&Place::parse(korean, latin), expected, "{korean:?} {latin:?}");
        }
        let named = |korean: &str, latin: Option<&str>| {
            Ok(Place::Named { korean: korean.to_owned(), latin: latin.map(str::to_owned) })
        };
        check("", " ", &Ok(Place::WholeCity));
        check(" 단원구  원곡동 ", "", &named("단원구 원곡동", None));
        check("원곡동", "Wongok-dong", &named("원곡동", Some("Wongok-dong")));
        check("", "Wongok-dong", &Err(Refusal::Place));
        check("{fact:hotline-fire}", "", &Err(Refusal::Place));
        check("%OWN-LINK%", "", &Err(Refusal::Place));
        check("[여기](https://example.com)", "", &Err(Refusal::Place));
        check(&"가".repeat(81), "", &Err(Refusal::Place));
    }
}
