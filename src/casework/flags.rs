//! Flags: what nobody needs to tell in order to be counselled, and what may harm her if others read it – a
//! residence status, a registration number, the number of a passport.
//!
//! A flag is one calm question before something is kept, and never a refusal: whoever wrote it may send it
//! as it is. Pure; the words are data ([`flags.toml`](./flags.toml)).

mod folded;
mod numbers;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use folded::Folded;

/// What a piece of a text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A visa, a residence status, or that there is none.
    Status,
    /// An alien or resident registration number.
    Registration,
    /// The number of a passport.
    Passport,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Status, Self::Registration, Self::Passport];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Registration => "registration",
            Self::Passport => "passport",
        }
    }
}

/// A piece of a text that tells what nobody needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    pub kind: Kind,
    /// As it was typed.
    pub found: String,
    /// Where it stands, in bytes of the text.
    pub at: Range<usize>,
}

/// All that is found in a text, in the order of the text; no two overlap.
pub fn find(text: &str) -> Vec<Flag> {
    let folded = Folded::new(text);
    let mut found = numbers::registrations(&folded);
    found.extend(numbers::passports(&folded));
    found.extend(words::statuses(&folded));
    let mut flags: Vec<Flag> = Vec::new();
    found.sort_by_key(|(_, letters)| (letters.start, std::cmp::Reverse(letters.end)));
    for (kind, letters) in found {
        let at = folded.bytes(&letters);
        if flags.last().is_none_or(|last| last.at.end <= at.start) {
            let found = text.get(at.clone()).unwrap_or_default().to_owned();
            flags.push(Flag { kind, found, at });
        }
    }
    flags
}

/// Each kind that is found, once.
pub fn kinds(flags: &[Flag]) -> Vec<Kind> {
    Kind::ALL.into_iter().filter(|kind| flags.iter().any(|flag| flag.kind == *kind)).collect()
}
