//! What somebody asks for, parsed once where it comes in: a form of the site, a call of the API, a chat, a list.

use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize};

use super::alerts::{ALERTS, topics};
use super::cadence::{Cadence, Source};
use super::circumstances::{Circumstances, Quiet};
use super::{Subscriber, Subscription};
use crate::city::City;
use crate::deliveries::EmailAddress;
use crate::language::Lang;

/// In so many languages somebody gets everything at the most: a family, and not a mailbox that is filled.
pub const LANGS_AT_MOST: usize = 5;

/// Which topics, in which languages, how often. Kept with a confirmation until it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// At least one, each once; everything comes in each of them. The first is the one she is written to in.
    // A confirmation that waited while the house was brought up to date names one.
    #[serde(alias = "lang", deserialize_with = "one_or_more")]
    pub langs: Vec<Lang>,
    /// At least one, each once, in the city's order.
    pub topics: Vec<String>,
    pub cadence: Cadence,
    #[serde(default)]
    pub circumstances: Circumstances,
    pub source: Source,
}

impl Wanted {
    /// The language that stands first.
    pub fn lang(&self) -> Lang {
        self.langs.first().copied().unwrap_or(Lang::KOREAN)
    }

    /// How often something on a topic is to come: alerts wait for no digest.
    pub fn cadence_of(&self, topic: &str) -> Cadence {
        if topic == ALERTS { Cadence::AtOnce } else { self.cadence }
    }

    /// What somebody has now, for changing a part of it.
    pub fn of(subscriber: &Subscriber, subscriptions: &[Subscription], source: Source) -> Self {
        let mut langs: Vec<Lang> = Vec::new();
        let mut topics: Vec<String> = Vec::new();
        let mut cadence = Cadence::AtOnce;
        for subscription in subscriptions {
            if !langs.contains(&subscription.lang) {
                langs.push(subscription.lang);
            }
            if !topics.contains(&subscription.topic) {
                topics.push(subscription.topic.clone());
            }
            if subscription.topic != ALERTS {
                cadence = subscription.cadence;
            }
        }
        // The one that she chose last stands first.
        langs.sort_by_key(|lang| *lang != subscriber.lang);
        if langs.is_empty() {
            langs.push(subscriber.lang);
        }
        Self { langs, topics, cadence, circumstances: subscriber.circumstances.clone(), source }
    }
}

/// A language, or several.
fn one_or_more<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Lang>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Langs {
        One(Lang),
        More(Vec<Lang>),
    }
    Ok(match Langs::deserialize(deserializer)? {
        Langs::One(lang) => vec![lang],
        Langs::More(langs) => langs,
    })
}

/// An address and what is to be sent there.
#[derive(Clone, Debug)]
pub struct Asked {
    pub address: EmailAddress,
    pub wanted: Wanted,
}

/// What is wrong with what somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskedError {
    #[error("address must be an email address")]
    Address,
    #[error("lang must be a language of the city")]
    Lang,
    #[error("langs must be {LANGS_AT_MOST} languages at the most")]
    TooManyLangs,
    #[error("other_langs must be languages of the city")]
    OtherLang,
    #[error("topics must name at least one topic")]
    NoTopic,
    #[error("topics must be ids of topics")]
    UnknownTopic,
    #[error("cadence must be at-once, daily or weekly")]
    Cadence,
    #[error("district must be the id of a district")]
    District,
    #[error("quiet_from and quiet_until must be two different times such as 22:00 and 07:00")]
    Quiet,
    #[error("time_zone must be a name such as Asia/Seoul")]
    TimeZone,
}

impl AskedError {
    /// The field of the form or of the call.
    pub fn field(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Lang => "lang",
            Self::TooManyLangs => "langs",
            Self::OtherLang => "other_langs",
            Self::NoTopic | Self::UnknownTopic => "topics",
            Self::Cadence => "cadence",
            Self::District => "district",
            Self::Quiet => "quiet_from",
            Self::TimeZone => "time_zone",
        }
    }
}

/// What was typed, as it came. What may be left out is empty then.
#[derive(Clone, Debug, Default)]
pub struct Typed<'a> {
    pub address: &'a str,
    /// The language that stands first; where there is none, the first of `langs` does.
    pub lang: &'a str,
    pub langs: Vec<&'a str>,
    pub other_langs: Vec<&'a str>,
    pub topics: Vec<&'a str>,
    pub cadence: &'a str,
    pub district: &'a str,
    pub quiet_from: &'a str,
    pub quiet_until: &'a str,
    pub time_zone: &'a str,
    pub source: Source,
}

impl Typed<'_> {
    /// An address with what is wanted there, else everything that is wrong.
    pub fn parse(&self, city: &City) -> Result<Asked, Vec<AskedError>> {
        let address = EmailAddress::parse(self.address).map_err(|_| AskedError::Address);
        match (address, self.parse_wanted(city)) {
            (Ok(address), Ok(wanted)) => Ok(Asked { address, wanted }),
            (Err(error), Err(errors)) => Err([vec![error], errors].concat()),
            (Err(error), Ok(_)) => Err(vec![error]),
            (Ok(_), Err(errors)) => Err(errors),
        }
    }

    /// What is wanted, where the address is known already.
    pub fn parse_wanted(&self, city: &City) -> Result<Wanted, Vec<AskedError>> {
        let mut errors = Vec::new();
        let langs = taken(self.langs(city), &mut errors);
        let topics = taken(self.topics(city), &mut errors);
        let cadence = Cadence::parse(self.cadence).ok_or(AskedError::Cadence);
        let cadence = taken(cadence, &mut errors);
        let circumstances = self.circumstances(city, langs.as_deref(), &mut errors);
        match (langs, topics, cadence) {
            (Some(langs), Some(topics), Some(cadence)) if errors.is_empty() => {
                Ok(Wanted { langs, topics, cadence, circumstances, source: self.source })
            }
            _ => Err(errors),
        }
    }

    fn langs(&self, city: &City) -> Result<Vec<Lang>, AskedError> {
        let first = [self.lang].into_iter().filter(|tag| !tag.is_empty());
        let langs = known(city, first.chain(self.langs.iter().copied()));
        match langs.ok_or(AskedError::Lang)? {
            langs if langs.is_empty() => Err(AskedError::Lang),
            langs if langs.len() > LANGS_AT_MOST => Err(AskedError::TooManyLangs),
            langs => Ok(langs),
        }
    }

    fn topics(&self, city: &City) -> Result<Vec<String>, AskedError> {
        if self.topics.iter().any(|id| topics(city).all(|known| known != *id)) {
            return Err(AskedError::UnknownTopic);
        }
        let chosen = topics(city).filter(|id| self.topics.contains(id));
        let chosen: Vec<String> = chosen.map(str::to_owned).collect();
        if chosen.is_empty() { Err(AskedError::NoTopic) } else { Ok(chosen) }
    }

    fn circumstances(
        &self,
        city: &City,
        langs: Option<&[Lang]>,
        errors: &mut Vec<AskedError>,
    ) -> Circumstances {
        let others = known(city, self.other_langs.iter().copied()).ok_or(AskedError::OtherLang);
        let mut other_langs = taken(others, errors).unwrap_or_default();
        other_langs.retain(|lang| !langs.unwrap_or_default().contains(lang));
        let district = match self.district {
            "" => Ok(None),
            id => city.district(id).map(|found| Some(found.id.clone())).ok_or(AskedError::District),
        };
        let quiet = Quiet::parse(self.quiet_from, self.quiet_until).map_err(|_| AskedError::Quiet);
        let time_zone = match self.time_zone {
            "" => Ok(None),
            name => name.parse::<Tz>().map(Some).map_err(|_| AskedError::TimeZone),
        };
        Circumstances {
            other_langs,
            district: taken(district, errors).flatten(),
            quiet: taken(quiet, errors).flatten(),
            // The city's own may change; whoever lives here lives by it.
            time_zone: taken(time_zone, errors).flatten().filter(|zone| *zone != city.time_zone),
        }
    }
}

/// Notes what is wrong, or gives what is right.
fn taken<T>(result: Result<T, AskedError>, errors: &mut Vec<AskedError>) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}

/// Languages of the city, each once, in their order. None if one is not.
fn known<'t>(city: &City, tags: impl Iterator<Item = &'t str>) -> Option<Vec<Lang>> {
    let mut langs = Vec::new();
    for tag in tags {
        let lang = city.lang(tag)?;
        if !langs.contains(&lang) {
            langs.push(lang);
        }
    }
    Some(langs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city() -> City {
        City::parse(include_str!("../../content/city.toml")).expect("the city")
    }

    fn typed() -> Typed<'static> {
        Typed { lang: "km", topics: vec!["wages"], cadence: "at-once", ..Typed::default() }
    }

    #[test]
    fn a_family_asks_for_several_languages() {
        let asked = Typed {
            langs: vec!["vi", "km", "uz"],
            other_langs: vec!["en", "vi"],
            topics: vec!["alerts", "stay", "wages"],
            cadence: "weekly",
            district: "danwon",
            quiet_from: "22:00",
            quiet_until: "07:00",
            time_zone: "Asia/Seoul",
            ..typed()
        };
        let wanted = asked.parse_wanted(&city()).expect("wanted");
        let tags = |langs: &[Lang]| langs.iter().map(Lang::to_string).collect::<Vec<_>>();
        assert_eq!(tags(&wanted.langs), ["km", "vi", "uz"]);
        assert_eq!(tags(&wanted.circumstances.other_langs), ["en"], "hers need not be said twice");
        assert_eq!(wanted.topics, ["wages", "stay", "alerts"]);
        assert_eq!(wanted.cadence_of("wages"), Cadence::Weekly);
        assert_eq!(wanted.cadence_of(ALERTS), Cadence::AtOnce, "danger waits for no digest");
        assert_eq!(wanted.circumstances.time_zone, None, "the city's own");
        let kept = serde_json::to_string(&wanted).expect("JSON");
        assert_eq!(serde_json::from_str::<Wanted>(&kept).expect("read again"), wanted);
    }

    #[test]
    fn what_waited_while_the_house_was_brought_up_to_date_is_read() {
        let old = r#"{"lang":"ko","topics":["wages"],"cadence":"at-once","source":"web"}"#;
        let wanted: Wanted = serde_json::from_str(old).expect("an older confirmation");
        assert_eq!((wanted.lang(), wanted.langs.len()), (Lang::KOREAN, 1));
        assert_eq!(wanted.circumstances, Circumstances::default());
    }

    #[test]
    fn everything_that_is_wrong_is_said() {
        fn check(typed: &Typed<'_>, expected: &[AskedError]) {
            assert_eq!(typed.parse_wanted(&city()).expect_err("wrong"), expected, "{typed:?}");
        }
        use AskedError as Error;
        check(&Typed { lang: "tlh", ..typed() }, &[Error::Lang]);
        check(&Typed { lang: "", ..typed() }, &[Error::Lang]);
        let six = vec!["ko", "en", "zh", "ru", "vi"];
        check(&Typed { langs: six, ..typed() }, &[Error::TooManyLangs]);
        check(&Typed { other_langs: vec!["xx"], ..typed() }, &[Error::OtherLang]);
        check(&Typed { topics: Vec::new(), ..typed() }, &[Error::NoTopic]);
        check(&Typed { topics: vec!["wages", "gold"], ..typed() }, &[Error::UnknownTopic]);
        check(&Typed { cadence: "hourly", ..typed() }, &[Error::Cadence]);
        check(&Typed { district: "seoul", ..typed() }, &[Error::District]);
        check(&Typed { quiet_from: "22:00", ..typed() }, &[Error::Quiet]);
        check(&Typed { time_zone: "Ansan", ..typed() }, &[Error::TimeZone]);
        let all = Typed { lang: "x", topics: vec![], cadence: "", district: "x", ..typed() };
        check(&all, &[Error::Lang, Error::NoTopic, Error::Cadence, Error::District]);
    }
}
