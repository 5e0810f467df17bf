//! Languages: their tags, which one a reader wants, the words of the interface, numbers and dates.

pub mod corrections;
pub mod detection;
pub mod digits;
pub mod formats;
pub mod messages;
pub mod negotiation;
mod words;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tinystr::TinyAsciiStr;

pub use words::{Message, Words};

/// A language of the city, as its short tag in URLs (`km`, `zh`, `fil`).
///
/// Which languages there are is data ([`crate::city::City`]); this type only says that it looks like a tag.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(TinyAsciiStr<8>);

impl Lang {
    /// The language that the city writes in and that no other language's page may fall back to.
    pub const KOREAN: Self = Self(tinystr::tinystr!(8, "ko"));

    /// A tag of two to eight lower-case letters (RFC 5646, section 2.2.1). `None` for anything else.
    pub fn parse(tag: &str) -> Option<Self> {
        let fits = (2..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase());
        if fits { TinyAsciiStr::try_from_str(tag).ok().map(Self) } else { None }
    }

    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag)
            .ok_or_else(|| serde::de::Error::custom(format!("{tag:?} is no language tag")))
    }
}
