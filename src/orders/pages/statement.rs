//! The statement of a month, as a page and as a sheet for whoever pays.

use anyhow::Context;
use askama::Template;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use chrono::{Months, NaiveDate};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::{Line, name_of, shown};
use crate::orders::{self, Statement};
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame};

const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

#[derive(Template)]
#[template(path = "orders/pages/statement.html")]
struct Page {
    frame: Frame,
    month: String,
    before: Option<String>,
    after: Option<String>,
    shares: Vec<Part>,
    total: String,
}

/// What one translator delivered.
struct Part {
    name: String,
    lines: Vec<Line>,
    total: String,
    counted: i64,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let statement = stated(&shift, query.as_deref()).await?;
    let month = statement.month;
    let is_over = written(month) < written(shift.today);
    let title = shift.words.tell("orders-statement-title").with("month", written(month));
    shift.show(&Page {
        frame: shift.newsroom(title.to_string(), Section::Orders),
        month: written(month),
        before: month.checked_sub_months(Months::new(1)).map(written),
        after: month.checked_add_months(Months::new(1)).filter(|_| is_over).map(written),
        total: shown(&shift, statement.characters()),
        shares: parts(&shift, &statement).await?,
    })
}

pub async fn sheet(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let statement = stated(&shift, query.as_deref()).await?;
    let parts = parts(&shift, &statement).await?;
    let bytes = workbook(&shift, &parts).context("write the statement as a sheet")?;
    let file = format!("attachment; filename=\"maru-{}.xlsx\"", written(statement.month));
    let headers = [(CONTENT_TYPE, SHEET.to_owned()), (CONTENT_DISPOSITION, file)];
    Ok((headers, bytes).into_response())
}

/// The statement of the month that the query names, or of this one.
async fn stated(shift: &Shift, query: Option<&str>) -> Result<Statement, Fault> {
    let asked = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let day = match asked.get("month") {
        "" => shift.today,
        month => orders::month_of(month).ok_or(Fault::NotFound)?,
    };
    let mut tx = shift.app.db.read().await?;
    Ok(orders::statement(&mut tx, &shift.app.city, day).await?)
}

fn written(month: NaiveDate) -> String {
    month.format("%Y-%m").to_string()
}

async fn parts(shift: &Shift, statement: &Statement) -> anyhow::Result<Vec<Part>> {
    let mut tx = shift.app.db.read().await?;
    let mut parts = Vec::new();
    for share in &statement.shares {
        let mut lines = Vec::new();
        for order in &share.orders {
            lines.push(Line::new(shift, &mut tx, order).await?);
        }
        let counted = share.characters();
        let name = name_of(&mut tx, shift, Some(share.translator_id)).await?;
        parts.push(Part { name, lines, total: shown(shift, counted), counted });
    }
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(parts)
}

/// Every text is written as one: a name that begins with `=` is a name.
fn workbook(shift: &Shift, parts: &[Part]) -> anyhow::Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    let heads = [
        "orders-translator",
        "orders-text",
        "desk-language",
        "orders-delivered-on",
        "orders-characters",
    ];
    for (column, key) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, shift.words.say(key), &bold)?;
    }
    for (column, width) in (0..).zip([24.0, 48.0, 16.0, 16.0, 14.0]) {
        sheet.set_column_width(column, width)?;
    }
    let mut row = 1;
    for part in parts {
        row = write_part(shift, sheet, part, row, &bold)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// One translator's lines and their sum. Gives the next free row.
fn write_part(
    shift: &Shift,
    sheet: &mut Worksheet,
    part: &Part,
    mut row: u32,
    bold: &Format,
) -> anyhow::Result<u32> {
    for line in &part.lines {
        let day = line.delivered.as_ref().map(|day| day.date.to_string()).unwrap_or_default();
        sheet.write_string(row, 0, &part.name)?;
        sheet.write_string(row, 1, &line.title)?;
        sheet.write_string(row, 2, &line.tongue.autonym)?;
        sheet.write_string(row, 3, day)?;
        sheet.write_number(row, 4, exact(line.counted))?;
        row += 1;
    }
    sheet.write_string_with_format(row, 0, &part.name, bold)?;
    sheet.write_string_with_format(row, 1, shift.words.say("orders-sum"), bold)?;
    sheet.write_number_with_format(row, 4, exact(part.counted), bold)?;
    Ok(row + 1)
}

/// A sheet has numbers of 53 bits, and nobody translates as many characters.
fn exact(counted: i64) -> f64 {
    i32::try_from(counted).map_or(f64::from(i32::MAX), f64::from)
}
