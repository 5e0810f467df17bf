//! What does not fit in a contact, wherever it comes from: a content file or a form of the newsroom.

use super::{Contact, Hours, Kind, Opening, Status};
use crate::city::City;
use crate::facts::{Facts, Unit, is_id};
use crate::language::Lang;

/// The longest id in bytes; the ids of its phones are made of it.
pub const LONGEST_ID: usize = 48;
/// The longest name in characters.
pub const LONGEST_NAME: usize = 120;
/// The longest note in characters: two sentences.
pub const LONGEST_NOTE: usize = 400;
/// The longest name of the body that runs it, in characters.
pub const LONGEST_RUN_BY: usize = 120;
/// The longest address in characters.
pub const LONGEST_ADDRESS: usize = 200;
/// The longest address of a website in bytes.
pub const LONGEST_WEBSITE: usize = 300;
/// The longest source in characters.
pub const LONGEST_SOURCE: usize = 300;

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    Id,
    /// There is no name in this language.
    NoName(Lang),
    LongName(Lang),
    LongNote(Lang),
    RunBy,
    /// A topic that the city does not know.
    Topic(String),
    /// No fact of this id has the unit phone.
    Phone(String),
    Address,
    /// Only what has an address has it in Latin letters.
    AddressLatin,
    /// A language that the city does not know.
    Speaks(Lang),
    /// A day is missing, or it closes before it opens, or a language is not spoken there.
    Hours,
    Website,
    Source,
    /// Nobody verified it, and it is not the service centre.
    UnverifiedKind,
    /// Nobody verified it, and it shows a phone, hours or an address.
    UnverifiedShows,
}

impl Fault {
    /// The name of every fault, for its message.
    pub const CODES: [&'static str; 15] = [
        "id",
        "no-name",
        "long-name",
        "long-note",
        "run-by",
        "topic",
        "phone",
        "address",
        "address-latin",
        "speaks",
        "hours",
        "website",
        "source",
        "unverified-kind",
        "unverified-shows",
    ];

    pub fn code(&self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::NoName(_) => "no-name",
            Self::LongName(_) => "long-name",
            Self::LongNote(_) => "long-note",
            Self::RunBy => "run-by",
            Self::Topic(_) => "topic",
            Self::Phone(_) => "phone",
            Self::Address => "address",
            Self::AddressLatin => "address-latin",
            Self::Speaks(_) => "speaks",
            Self::Hours => "hours",
            Self::Website => "website",
            Self::Source => "source",
            Self::UnverifiedKind => "unverified-kind",
            Self::UnverifiedShows => "unverified-shows",
        }
    }

    /// The field of a form that it is about.
    pub fn field(&self) -> String {
        match self {
            Self::NoName(lang) | Self::LongName(lang) => format!("name-{lang}"),
            Self::LongNote(lang) => format!("note-{lang}"),
            Self::Topic(_) => "topics".to_owned(),
            Self::UnverifiedKind => "kind".to_owned(),
            Self::UnverifiedShows => "status".to_owned(),
            other => other.code().to_owned(),
        }
    }

    /// Whether a contact may stand in the house so: a name in another language than Korean and English, which
    /// stands in for it, is translated later. A content file waits for it.
    pub fn can_wait(&self) -> bool {
        let first = [Some(Lang::KOREAN), super::english()];
        matches!(self, Self::NoName(lang) if !first.contains(&Some(*lang)))
    }
}

/// Everything that does not fit in a contact.
pub fn faults(contact: &Contact, city: &City, facts: &Facts) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !is_id(&contact.id) || contact.id.len() > LONGEST_ID {
        faults.push(Fault::Id);
    }
    faults.extend(of_words(contact, city));
    let unknown = contact.topics.iter().filter(|topic| city.topic(topic).is_none());
    faults.extend(unknown.cloned().map(Fault::Topic));
    let is_phone = |id: &str| facts.all().any(|fact| fact.id == id && fact.unit == Unit::Phone);
    let unknown = contact.phones.iter().filter(|id| !is_phone(id));
    faults.extend(unknown.cloned().map(Fault::Phone));
    let unknown = contact.speaks.iter().filter(|lang| city.language(**lang).is_none());
    faults.extend(unknown.copied().map(Fault::Speaks));
    let is_text = |text: &str, most| !text.trim().is_empty() && text.chars().count() <= most;
    let is_address = |text: &Option<String>| {
        text.as_ref().is_none_or(|address| is_text(address, LONGEST_ADDRESS))
    };
    let has_latin_alone = contact.address_latin.is_some() && contact.address.is_none();
    let fits = [
        (Fault::RunBy, is_text(&contact.run_by, LONGEST_RUN_BY)),
        (Fault::Address, is_address(&contact.address)),
        (Fault::AddressLatin, is_address(&contact.address_latin) && !has_latin_alone),
        (Fault::Hours, are_hours(&contact.hours, city)),
        (Fault::Website, contact.website.as_deref().is_none_or(is_website)),
        (Fault::Source, is_text(&contact.source, LONGEST_SOURCE)),
    ];
    faults.extend(fits.into_iter().filter(|(_, fits)| !fits).map(|(fault, _)| fault));
    faults.extend(of_unverified(contact));
    faults
}

fn of_words(contact: &Contact, city: &City) -> Vec<Fault> {
    let mut faults = Vec::new();
    for lang in city.tags() {
        let words = contact.words.get(&lang);
        if words.is_none_or(|words| words.name.trim().is_empty()) {
            faults.push(Fault::NoName(lang));
        }
    }
    for (lang, words) in &contact.words {
        if words.name.chars().count() > LONGEST_NAME {
            faults.push(Fault::LongName(*lang));
        }
        if words.note.chars().count() > LONGEST_NOTE {
            faults.push(Fault::LongNote(*lang));
        }
    }
    faults
}

/// What nobody verified sends people nowhere: the service centre alone stands there so, with its form.
pub(super) fn of_unverified(contact: &Contact) -> Vec<Fault> {
    if contact.status != Status::Unverified {
        return Vec::new();
    }
    let shows = !contact.phones.is_empty()
        || contact.hours != Hours::Unknown
        || contact.address.is_some()
        || contact.address_latin.is_some();
    let wrong =
        [(Fault::UnverifiedKind, contact.kind != Kind::Centre), (Fault::UnverifiedShows, shows)];
    wrong.into_iter().filter(|(_, is_wrong)| *is_wrong).map(|(fault, _)| fault).collect()
}

fn are_hours(hours: &Hours, city: &City) -> bool {
    let fits = |opening: &Opening| {
        let is_known = opening.speaks.iter().all(|lang| city.language(*lang).is_some());
        !opening.days.is_empty() && opening.opens < opening.closes && is_known
    };
    match hours {
        Hours::Always(_) | Hours::Unknown => true,
        Hours::Weekly(openings) => !openings.is_empty() && openings.iter().all(fits),
    }
}

fn is_website(address: &str) -> bool {
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    is_web && address.len() <= LONGEST_WEBSITE && !address.contains(char::is_whitespace)
}
