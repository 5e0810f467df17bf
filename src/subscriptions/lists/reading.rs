//! A list read: its columns found, and each row parsed or refused with its line and the reason. The words are for
//! operators and stand here, in English.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use csv::{ByteRecord, ReaderBuilder};

use crate::city::City;
use crate::deliveries::{Channel, EmailAddress};
use crate::subscriptions::{AskedError, Cadence, Source, Typed, Wanted};

/// The largest list, in bytes.
pub const LARGEST_LIST: u64 = 50 * 1024 * 1024;

/// The most rows of a list.
pub const ROWS_AT_MOST: u64 = 1_000_000;

/// The longest field of a row, in characters: more is a quote that was never closed.
const LONGEST_FIELD: usize = 1_000;

/// The longest account of how consent was given, in characters.
const LONGEST_CONSENT: usize = 500;

/// The highest number that Telegram gives a chat with a person; those of groups are below zero.
const HIGHEST_CHAT: i64 = 1 << 52;

/// A row that can be taken.
#[derive(Clone, Debug)]
pub struct Entry {
    pub channel: Channel,
    /// As the channel reads it.
    pub address: String,
    /// What the address is found by: the spelling does not count.
    pub key: String,
    pub wanted: Wanted,
    /// How consent was given.
    pub consent: String,
    /// When, if the list says so.
    pub consented_at: Option<DateTime<Utc>>,
}

/// A row that cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Why, without what stood there: an address has no place in a log.
    pub why: String,
}

/// Why a file is no list at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    #[error("the file has more than 50 MB; split it")]
    TooLarge,
    #[error("the list has more than a million rows; split it")]
    TooManyRows,
    #[error("the list cannot be read to its end")]
    Broken,
    #[error(
        "the first line has no column {0:?}; save the list as CSV in UTF-8, its first line with the names address, \
         channel, lang, other_langs, topics, cadence, district, consent, consent_at"
    )]
    NoColumn(&'static str),
}

/// A list, row by row.
pub struct Rows<'l> {
    reader: csv::Reader<&'l [u8]>,
    columns: Columns,
    city: &'l City,
    now: DateTime<Utc>,
    read: u64,
    /// Columns that are none of ours, and are passed over.
    pub unknown: Vec<String>,
}

/// Where each column stands.
struct Columns {
    count: usize,
    address: usize,
    channel: usize,
    lang: usize,
    topics: usize,
    consent: usize,
    other_langs: Option<usize>,
    cadence: Option<usize>,
    district: Option<usize>,
    consent_at: Option<usize>,
    until: Option<usize>,
}

/// What stands in a list beside the columns that it must have.
const OPTIONAL: [&str; 6] = ["other_langs", "cadence", "district", "consent_at", "from", "until"];
const NEEDED: [&str; 5] = ["address", "channel", "lang", "topics", "consent"];

/// Begins to read a list. Comma or semicolon, with or without a byte order mark.
///
/// # Errors
/// [`NotRead`].
pub fn read<'l>(bytes: &'l [u8], city: &'l City, now: DateTime<Utc>) -> Result<Rows<'l>, NotRead> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST_LIST {
        return Err(NotRead::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |mark: u8| first.iter().filter(|byte| **byte == mark).count();
    let delimiter = if count(b';') > count(b',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(bytes);
    let header = reader.byte_headers().cloned().unwrap_or_default();
    let names: Vec<String> = header.iter().map(column_name).collect();
    let known =
        |name: &String| OPTIONAL.contains(&name.as_str()) || NEEDED.contains(&name.as_str());
    let unknown = names.iter().filter(|name| !known(name)).cloned().collect();
    Ok(Rows { reader, columns: Columns::of(&names)?, city, now, read: 0, unknown })
}

fn column_name(bytes: &[u8]) -> String {
    let name: String = String::from_utf8_lossy(bytes).trim().to_lowercase();
    name.chars().take(40).filter(|c| !c.is_control()).collect()
}

impl Columns {
    fn of(names: &[String]) -> Result<Self, NotRead> {
        let at = |name: &str| names.iter().position(|known| known == name);
        let must = |name: &'static str| at(name).ok_or(NotRead::NoColumn(name));
        Ok(Self {
            count: names.len(),
            address: must("address")?,
            channel: must("channel")?,
            lang: must("lang")?,
            topics: must("topics")?,
            consent: must("consent")?,
            other_langs: at("other_langs"),
            cadence: at("cadence"),
            district: at("district"),
            consent_at: at("consent_at"),
            until: at("until"),
        })
    }
}

impl Iterator for Rows<'_> {
    /// A row, or none where it is of something that ended, as an export lists too.
    type Item = Result<Result<Option<Entry>, Refused>, NotRead>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = ByteRecord::new();
        match self.reader.read_byte_record(&mut record) {
            Ok(false) => return None,
            Ok(true) => {}
            Err(_) => return Some(Err(NotRead::Broken)),
        }
        self.read += 1;
        if self.read > ROWS_AT_MOST {
            return Some(Err(NotRead::TooManyRows));
        }
        let line = record.position().map_or(0, csv::Position::line);
        Some(Ok(self.entry(&record).map_err(|why| Refused { line, why })))
    }
}

impl Rows<'_> {
    fn entry(&self, record: &ByteRecord) -> Result<Option<Entry>, String> {
        let columns = &self.columns;
        if record.len() != columns.count {
            return Err(format!(
                "the row has {} fields, the first line {}",
                record.len(),
                columns.count
            ));
        }
        let fields: Vec<&str> = record.iter().map(field).collect::<Result<_, _>>()?;
        let of = |column: Option<usize>| column.and_then(|at| fields.get(at)).copied();
        let text = |column: Option<usize>| of(column).unwrap_or_default();
        if !text(columns.until).is_empty() {
            return Ok(None);
        }
        let channel = text(Some(columns.channel));
        let channel = Channel::parse(channel).ok_or("channel must be email or telegram")?;
        let (address, key) = parse_address(channel, text(Some(columns.address)))?;
        let cadence = match text(columns.cadence) {
            "" => Cadence::AtOnce.as_str(),
            cadence => cadence,
        };
        let typed = Typed {
            langs: words(text(Some(columns.lang))),
            other_langs: words(text(columns.other_langs)),
            topics: words(text(Some(columns.topics))),
            cadence,
            district: text(columns.district),
            source: Source::Import,
            ..Typed::default()
        };
        let wanted = typed.parse_wanted(self.city).map_err(|errors| listed(&errors))?;
        let consent = parse_consent(text(Some(columns.consent)))?;
        let consented_at = parse_day(text(columns.consent_at), self.city, self.now)?;
        Ok(Some(Entry { channel, address, key, wanted, consent, consented_at }))
    }
}

/// A field as text, without white space around it and without what another program's export put before a formula.
fn field(bytes: &[u8]) -> Result<&str, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the row is not written in UTF-8")?.trim();
    if text.chars().nth(LONGEST_FIELD).is_some() {
        return Err(format!(
            "a field has more than {LONGEST_FIELD} characters; was a quote left open?"
        ));
    }
    if text.chars().any(char::is_control) {
        return Err("a field has a line break or another control character in it".to_owned());
    }
    let guarded = text.strip_prefix('\'').filter(|rest| rest.starts_with(super::writing::FORMULA));
    Ok(guarded.unwrap_or(text))
}

/// The address as its channel reads it, and what it is found by.
fn parse_address(channel: Channel, text: &str) -> Result<(String, String), String> {
    match channel {
        Channel::Email => {
            let address = EmailAddress::parse(text).map_err(|error| format!("address: {error}"))?;
            Ok((address.as_str().to_owned(), address.folded()))
        }
        Channel::Telegram => {
            let chat: Option<i64> = text.parse().ok();
            let chat = chat.filter(|chat| (1..HIGHEST_CHAT).contains(chat));
            let chat = chat.ok_or("address: a chat with a person has a number above zero")?;
            Ok((chat.to_string(), chat.to_string()))
        }
    }
}

fn parse_consent(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err("consent must say when and how consent was given".to_owned());
    }
    if text.chars().nth(LONGEST_CONSENT).is_some() {
        return Err(format!("consent has more than {LONGEST_CONSENT} characters"));
    }
    Ok(text.to_owned())
}

/// A day of the city or an instant, which has begun.
fn parse_day(text: &str, city: &City, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.parse().map(|day: NaiveDate| city.instant(day.and_time(NaiveTime::MIN)));
    let instant = DateTime::parse_from_rfc3339(text).map(|instant| instant.with_timezone(&Utc));
    let at = day.ok().or(instant.ok());
    let at = at.ok_or("consent_at must be a day such as 2026-11-23 or an instant (RFC 3339)")?;
    if at > now {
        return Err("consent_at lies in the future".to_owned());
    }
    Ok(Some(at))
}

/// What stands between spaces and semicolons.
fn words(text: &str) -> Vec<&str> {
    text.split([' ', ';']).filter(|word| !word.is_empty()).collect()
}

fn listed(errors: &[AskedError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests;
