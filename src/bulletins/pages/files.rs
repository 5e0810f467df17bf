//! The report of a bulletin as a file: each delivery by its number, without an address. As comma-separated values
//! (RFC 4180) however many there are, read and sent page by page; as a sheet with the sums before them.

use anyhow::Context;
use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use uuid::Uuid;

use super::report::state_name;
use super::{channel_name, found};
use crate::bulletins::Bulletin;
use crate::deliveries::bulletins::{self as outbox, Progress};
use crate::deliveries::reports::{self, Alike, Line};
use crate::staff::pages::Shift;
use crate::web::{Fault, no_store};

const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV: &str = "text/csv; charset=utf-8";

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

/// Where a file is read on.
struct Reader {
    shift: Shift,
    bulletin: Uuid,
    /// Those that stand alike, the next last.
    parts: Vec<Progress>,
    after: Uuid,
    /// What stands before the first line.
    head: Option<String>,
}

pub async fn csv(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let parts = outbox::progress(&mut tx, bulletin.id).await?;
    drop(tx);
    // Spreadsheets take a file for UTF-8 by its first mark alone.
    let head = format!("\u{feff}{}", line(&HEADS.map(|key| shift.words.say(key))));
    let name = name(&bulletin, "csv");
    let after = Uuid::nil();
    let reader = Reader { shift, bulletin: bulletin.id, parts, after, head: Some(head) };
    let stream = futures::stream::try_unfold(reader, |mut reader| async move {
        let bytes = reader.next().await.map_err(std::io::Error::other)?;
        Ok::<_, std::io::Error>(bytes.map(|bytes| (bytes, reader)))
    });
    answer(Body::from_stream(stream).into_response(), CSV, &name)
}

impl Reader {
    /// The next lines; none: that was all.
    async fn next(&mut self) -> anyhow::Result<Option<Bytes>> {
        if let Some(head) = self.head.take() {
            return Ok(Some(head.into()));
        }
        while let Some(part) = self.parts.last().cloned() {
            let lines = self.read(&part).await?;
            match lines.last() {
                Some(last) => self.after = last.id,
                None => {
                    self.parts.pop();
                    self.after = Uuid::nil();
                    continue;
                }
            }
            let lines = lines.iter().map(|one| line(&values(&self.shift, &part, one)));
            return Ok(Some(lines.collect::<String>().into()));
        }
        Ok(None)
    }

    async fn read(&self, part: &Progress) -> anyhow::Result<Vec<Line>> {
        let mut tx = self.shift.app.db.read().await?;
        reports::lines_after(&mut tx, alike(self.bulletin, part), self.after, A_PAGE).await
    }
}

fn alike(bulletin: Uuid, part: &Progress) -> Alike {
    Alike { bulletin, lang: part.lang, channel: part.channel, state: part.state }
}

fn values(shift: &Shift, part: &Progress, line: &Line) -> [String; 8] {
    let local =
        |at: DateTime<Utc>| shift.app.city.local(at).format("%Y-%m-%d %H:%M:%S").to_string();
    [
        line.id.to_string(),
        part.lang.to_string(),
        channel_name(shift, part.channel),
        state_name(shift, part.state),
        line.code.clone().unwrap_or_default(),
        line.attempts.to_string(),
        local(line.created_at),
        line.sent_at.map(local).unwrap_or_default(),
    ]
}

/// A line of values. One that a spreadsheet would take for a formula stands behind an apostrophe.
fn line(values: &[String]) -> String {
    let quoted = values.iter().map(|value| {
        let value = value.replace(['\u{2068}', '\u{2069}'], "").replace('"', "\"\"");
        let guard = if value.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        format!("\"{guard}{value}\"")
    });
    let mut line = quoted.collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

fn name(bulletin: &Bulletin, ending: &str) -> String {
    format!("attachment; filename=\"maru-{}.{ending}\"", bulletin.slug)
}

fn answer(response: Response, kind: &'static str, name: &str) -> Result<Response, Fault> {
    let mut response = no_store(response);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_str(name)?);
    Ok(response)
}

pub async fn xlsx(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let parts = outbox::progress(&mut tx, bulletin.id).await?;
    let mut rows = Vec::new();
    for part in &parts {
        let mut after = Uuid::nil();
        while rows.len() < MOST_IN_A_SHEET {
            let lines =
                reports::lines_after(&mut tx, alike(bulletin.id, part), after, A_PAGE).await?;
            let Some(last) = lines.last() else { break };
            after = last.id;
            rows.extend(lines.iter().map(|line| values(&shift, part, line)));
        }
    }
    drop(tx);
    rows.truncate(MOST_IN_A_SHEET);
    let name = name(&bulletin, "xlsx");
    let written = tokio::task::spawn_blocking(move || workbook(&shift, &parts, &rows));
    let bytes = written.await.context("write a report")?.context("write a report as a sheet")?;
    answer(bytes.into_response(), SHEET, &name)
}

/// Every text is written as one: what begins with `=` is no formula.
fn workbook(shift: &Shift, parts: &[Progress], rows: &[[String; 8]]) -> anyhow::Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    sums(shift, workbook.add_worksheet(), parts, &bold)?;
    let sheet = workbook.add_worksheet();
    sheet.set_name(plain(&shift.words.say("newsroom-each-failure")))?;
    for (column, key) in (0..).zip(HEADS) {
        sheet.write_string_with_format(0, column, plain(&shift.words.say(key)), &bold)?;
    }
    for (row, values) in (1..).zip(rows) {
        for (column, value) in (0..).zip(values) {
            sheet.write_string(row, column, value)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

/// How many stand where, by language and channel.
fn sums(
    shift: &Shift,
    sheet: &mut Worksheet,
    parts: &[Progress],
    bold: &Format,
) -> anyhow::Result<()> {
    let heads = ["desk-language", "newsroom-channel", "desk-state", "newsroom-how-many"];
    sheet.set_name(plain(&shift.words.say("newsroom-all")))?;
    for (column, key) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, plain(&shift.words.say(key)), bold)?;
    }
    for (row, part) in (1..).zip(parts) {
        sheet.write_string(row, 0, part.lang.as_str())?;
        sheet.write_string(row, 1, plain(&channel_name(shift, part.channel)))?;
        sheet.write_string(row, 2, plain(&state_name(shift, part.state)))?;
        // A sheet has numbers of 53 bits, and no bulletin has as many readers.
        let count = u32::try_from(part.count).unwrap_or(u32::MAX);
        sheet.write_number(row, 3, f64::from(count))?;
    }
    Ok(())
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
