//! What somebody asks for, parsed once where it comes in: a form of the site or a call of the API.

use serde::{Deserialize, Serialize};

use crate::city::City;
use crate::deliveries::EmailAddress;
use crate::language::Lang;

/// How often somebody wants to hear. Only [`Cadence::AtOnce`] is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    AtOnce,
    Daily,
    Weekly,
}

impl Cadence {
    pub const ALL: [Self; 3] = [Self::AtOnce, Self::Daily, Self::Weekly];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cadence| cadence.as_str() == text)
    }
}

/// Through which door somebody asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    Web,
    Api,
    Telegram,
}

impl Source {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Api => "api",
            Self::Telegram => "telegram",
        }
    }
}

/// Which topics, in which language, how often. Kept with a confirmation until it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// One in which the city publishes.
    pub lang: Lang,
    /// At least one, each once, in the city's order.
    pub topics: Vec<String>,
    pub cadence: Cadence,
    pub source: Source,
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
    #[error("lang must be a language in which the city publishes")]
    Lang,
    #[error("topics must name at least one topic")]
    NoTopic,
    #[error("topics must be ids of topics")]
    UnknownTopic,
    #[error("cadence must be at-once: nothing is sent daily or weekly yet")]
    Cadence,
}

impl AskedError {
    /// The field of the form or of the call.
    pub fn field(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Lang => "lang",
            Self::NoTopic | Self::UnknownTopic => "topics",
            Self::Cadence => "cadence",
        }
    }
}

/// What was typed, as it came.
#[derive(Clone, Debug)]
pub struct Typed<'a> {
    pub address: &'a str,
    pub lang: &'a str,
    pub topics: Vec<&'a str>,
    pub cadence: &'a str,
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
        let lang = city.published().find(|lang| lang.as_str() == self.lang);
        if lang.is_none() {
            errors.push(AskedError::Lang);
        }
        let topics = city.topics.iter().map(|topic| topic.id.as_str()).chain([super::ALERTS]);
        let topics: Vec<String> =
            topics.filter(|id| self.topics.contains(id)).map(str::to_owned).collect();
        if self.topics.iter().any(|id| *id != super::ALERTS && city.topic(id).is_none()) {
            errors.push(AskedError::UnknownTopic);
        } else if topics.is_empty() {
            errors.push(AskedError::NoTopic);
        }
        // Whoever asked for a letter a week would wait for ever, as long as nothing writes one.
        let cadence = Cadence::parse(self.cadence).filter(|cadence| *cadence == Cadence::AtOnce);
        if cadence.is_none() {
            errors.push(AskedError::Cadence);
        }
        match (lang, cadence) {
            (Some(lang), Some(cadence)) if errors.is_empty() => {
                Ok(Wanted { lang, topics, cadence, source: self.source })
            }
            _ => Err(errors),
        }
    }
}
