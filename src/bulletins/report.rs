//! The report of a bulletin as a file: each delivery by its number, without an address. As comma-separated values
//! (RFC 4180) however many there are, read page by page; as a sheet with the sums before them.

use chrono::{DateTime, Utc};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use uuid::Uuid;

use crate::city::City;
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Progress};
use crate::deliveries::reports::{self, Line};
use crate::deliveries::{Channel, State};
use crate::language::{Lang, Words};

/// So many deliveries are read at once.
const A_PAGE: i64 = 5_000;
/// So many stand in a sheet: more is work for a program, which reads the other file.
const MOST_IN_A_SHEET: usize = 20_000;

const HEADS: [&str; 8] = [
    "sending-column-delivery",
    "desk-language",
    "newsroom-channel",
    "desk-state",
    "newsroom-code",
    "sending-column-tries",
    "sending-column-begun",
    "sending-column-sent",
];

/// In whose words a report is written, and in whose time.
#[derive(Clone, Copy)]
pub struct Report<'r> {
    pub words: Words,
    pub city: &'r City,
}

/// A row of a report.
pub type Row = [String; 8];

/// Where a report is read on: first what went to people, then what was posted in channels.
pub struct Reader {
    bulletin: Uuid,
    next: Next,
}

enum Next {
    After(Option<(Uuid, Lang)>),
    Posts,
    Nothing,
}

impl Reader {
    pub fn new(bulletin: Uuid) -> Self {
        Self { bulletin, next: Next::After(None) }
    }

    /// The next deliveries; none: that was all.
    pub async fn next(&mut self, tx: &mut Tx) -> anyhow::Result<Option<Vec<Line>>> {
        if let Next::After(after) = self.next {
            let lines = reports::lines_after(tx, self.bulletin, after, A_PAGE).await?;
            let last = lines.last().and_then(|last| Some((last.subscriber_id?, last.lang)));
            self.next = match last {
                Some(last) => Next::After(Some(last)),
                None => Next::Posts,
            };
            if !lines.is_empty() {
                return Ok(Some(lines));
            }
        }
        match std::mem::replace(&mut self.next, Next::Nothing) {
            Next::Posts => Ok(Some(reports::lines_going_with(tx, self.bulletin).await?)),
            Next::After(_) | Next::Nothing => Ok(None),
        }
    }
}

/// How many stand where, by language and channel: people, and posts.
pub async fn parts(tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<(Sort, Progress)>> {
    let people = outbox::progress(tx, bulletin).await?.into_iter();
    let posts = outbox::going_with(tx, bulletin).await?.into_iter();
    let people = people.map(|part| (Sort::Person, part));
    Ok(people.chain(posts.map(|part| (Sort::Post, part))).collect())
}

/// To whom something went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// To one person.
    Person,
    /// To whoever follows a channel.
    Post,
}

impl Report<'_> {
    /// What stands above the lines. Spreadsheets take a file for UTF-8 by its first mark alone.
    pub fn head(&self) -> String {
        format!("\u{feff}{}", line(&HEADS.map(|key| self.words.say(key))))
    }

    pub fn lines(&self, lines: &[Line]) -> String {
        lines.iter().map(|one| line(&self.row(one))).collect()
    }

    /// As many rows as a sheet takes.
    pub async fn rows(&self, tx: &mut Tx, bulletin: Uuid) -> anyhow::Result<Vec<Row>> {
        let mut reader = Reader::new(bulletin);
        let mut rows = Vec::new();
        while rows.len() < MOST_IN_A_SHEET
            && let Some(lines) = reader.next(tx).await?
        {
            rows.extend(lines.iter().map(|line| self.row(line)));
        }
        rows.truncate(MOST_IN_A_SHEET);
        Ok(rows)
    }

    /// Every text is written as one: what begins with `=` is no formula.
    pub fn workbook(&self, parts: &[(Sort, Progress)], rows: &[Row]) -> anyhow::Result<Vec<u8>> {
        let mut workbook = Workbook::new();
        let bold = Format::new().set_bold();
        self.sums(workbook.add_worksheet(), parts, &bold)?;
        let sheet = workbook.add_worksheet();
        sheet.set_name(plain(&self.words.say("newsroom-each-failure")))?;
        for (column, key) in (0..).zip(HEADS) {
            sheet.write_string_with_format(0, column, plain(&self.words.say(key)), &bold)?;
        }
        for (row, values) in (1..).zip(rows) {
            for (column, value) in (0..).zip(values) {
                sheet.write_string(row, column, plain(value))?;
            }
        }
        Ok(workbook.save_to_buffer()?)
    }

    pub fn channel_name(&self, sort: Sort, channel: Channel) -> String {
        match sort {
            Sort::Person => self.words.say_of("newsroom-channel", channel.as_str()),
            Sort::Post => self.words.say("posts-channel"),
        }
    }

    pub fn state_name(&self, state: State) -> String {
        self.words.say(state_key(state))
    }

    fn row(&self, line: &Line) -> Row {
        let sort = if line.subscriber_id.is_some() { Sort::Person } else { Sort::Post };
        let local = |at: DateTime<Utc>| self.city.local(at).format("%Y-%m-%d %H:%M:%S").to_string();
        [
            line.id.to_string(),
            line.lang.to_string(),
            self.channel_name(sort, line.channel),
            self.state_name(line.state),
            line.code.clone().unwrap_or_default(),
            line.attempts.to_string(),
            local(line.created_at),
            line.sent_at.map(local).unwrap_or_default(),
        ]
    }

    /// How many stand where, by language and channel.
    fn sums(
        &self,
        sheet: &mut Worksheet,
        parts: &[(Sort, Progress)],
        bold: &Format,
    ) -> anyhow::Result<()> {
        let heads = ["desk-language", "newsroom-channel", "desk-state", "newsroom-how-many"];
        sheet.set_name(plain(&self.words.say("newsroom-all")))?;
        for (column, key) in (0..).zip(heads) {
            sheet.write_string_with_format(0, column, plain(&self.words.say(key)), bold)?;
        }
        for (row, (sort, part)) in (1..).zip(parts) {
            sheet.write_string(row, 0, part.lang.as_str())?;
            sheet.write_string(row, 1, plain(&self.channel_name(*sort, part.channel)))?;
            sheet.write_string(row, 2, plain(&self.state_name(part.state)))?;
            // A sheet has numbers of 53 bits, and no bulletin has as many readers.
            let count = u32::try_from(part.count).unwrap_or(u32::MAX);
            sheet.write_number(row, 3, f64::from(count))?;
        }
        Ok(())
    }
}

/// The message that names a state for whoever reads a report.
pub fn state_key(state: State) -> &'static str {
    match state {
        State::Sent => "newsroom-sent",
        State::Ready | State::Held | State::Sending => "newsroom-waiting",
        State::Failed => "newsroom-failed",
        State::Unknown => "newsroom-unknown",
        State::Suppressed => "newsroom-withdrawn",
    }
}

/// A line of values. One that a spreadsheet would take for a formula stands behind an apostrophe.
fn line(values: &[String]) -> String {
    let quoted = values.iter().map(|value| {
        let value = plain(value).replace('"', "\"\"");
        let guard = if value.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        format!("\"{guard}{value}\"")
    });
    let mut line = quoted.collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

/// Without the marks that hold a page's words apart.
fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_value_is_no_formula() {
        let values = ["=1+1".to_owned(), "@a".to_owned(), "a \"b\"".to_owned()];
        assert_eq!(line(&values), "\"'=1+1\",\"'@a\",\"a \"\"b\"\"\"\r\n");
    }
}
