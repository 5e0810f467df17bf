//! How often somebody wants to hear, and through which door she asked.

use serde::{Deserialize, Serialize};

/// How often somebody wants to hear.
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    #[default]
    Web,
    Api,
    Telegram,
    /// The page that the link in each mail opens.
    Manage,
    /// A list of the city's, with consent that was given elsewhere.
    Import,
}

impl Source {
    pub const ALL: [Self; 5] = [Self::Web, Self::Api, Self::Telegram, Self::Manage, Self::Import];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Api => "api",
            Self::Telegram => "telegram",
            Self::Manage => "manage",
            Self::Import => "import",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }
}
