//! A sheet as a workbook: one row a segment, where only the translation can be written in.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet};

use super::{
    Mark, Returned, ReturnedRow, Row, Sheet, Tags, column, find_mark, identity_of, is_name, mark,
    name_of, notes, preface,
};
use crate::language::Words;
use crate::texts::unreadable::Unreadable;

/// Cells that are looked at; a sheet of ours has some hundreds.
const MOST_CELLS: usize = 100_000;

/// The columns, from the left. The first is hidden.
const ID: u16 = 0;
const KIND: u16 = 1;
const SOURCE: u16 = 2;
const TARGET: u16 = 3;
const NOTES: u16 = 4;

/// The row with the names of the columns; above it stands the title and what to know.
const HEADER: u32 = 3;

pub(super) fn write(sheet: &Sheet, tags: Tags<'_>, words: Words) -> anyhow::Result<Vec<u8>> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.set_name("maru")?;
    for (column, width) in [(KIND, 12), (SOURCE, 56), (TARGET, 56), (NOTES, 40)] {
        page.set_column_width(column, width)?;
    }
    page.set_column_hidden(ID)?;
    page.write_string(0, ID, mark(sheet))?;
    page.write_string_with_format(0, KIND, &sheet.title_ko, &Format::new().set_bold())?;
    page.write_string(1, KIND, preface(sheet, words).join("  ·  "))?;
    let head = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
    for (at, key) in [(KIND, "kind"), (SOURCE, "source"), (TARGET, "target"), (NOTES, "notes")] {
        page.write_string_with_format(HEADER, at, column(key, words), &head)?;
    }
    for (row, at) in sheet.rows.iter().zip(HEADER + 1..) {
        write_row(page, at, row, (tags, words))?;
    }
    page.set_freeze_panes(HEADER + 1, 0)?;
    page.set_repeat_rows(HEADER, HEADER)?;
    page.set_landscape();
    page.set_print_fit_to_pages(1, 0);
    page.protect();
    Ok(book.save_to_buffer()?)
}

fn write_row(
    page: &mut Worksheet,
    at: u32,
    row: &Row,
    (tags, words): (Tags<'_>, Words),
) -> anyhow::Result<()> {
    let mut cell = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Hair)
        // As text, whatever is typed: a number stays as written and `=` begins no formula.
        .set_num_format("@");
    if row.is_stale {
        cell = cell.set_background_color(0x00FD_EBD3);
    }
    let mut target = cell.clone().set_unlocked();
    if tags.is_rtl {
        target = target.set_reading_direction(2);
    }
    let kind = words.say_of("exchange-kind", row.kind.as_str());
    page.write_string(at, ID, name_of(&row.id))?;
    page.write_string_with_format(at, KIND, kind, &cell)?;
    page.write_string_with_format(at, SOURCE, &row.source, &cell)?;
    let now = row.target.as_deref().unwrap_or_default();
    if now.is_empty() {
        page.write_blank(at, TARGET, &target)?;
    } else {
        page.write_string_with_format(at, TARGET, now, &target)?;
    }
    page.write_string_with_format(at, NOTES, notes(row, words).join("\n"), &cell)?;
    Ok(())
}

/// Reads a workbook whose container was unpacked within limits before.
pub(super) fn read(bytes: &[u8]) -> Result<Returned, Unreadable> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(Unreadable::broken)?;
    for name in book.sheet_names() {
        let rows = cells(&mut book, &name)?;
        let mark = rows.values().flat_map(BTreeMap::values).find_map(|text| find_mark(text));
        if let Some(Mark { text_id, source_revision, target_lang, seen }) = mark {
            let rows = rows.values().filter_map(returned).collect();
            return Ok(Returned { text_id, target_lang, source_revision, seen, rows });
        }
    }
    Err(Unreadable::NotASheet)
}

type Rows = BTreeMap<u32, BTreeMap<u32, String>>;

/// The texts of a page by row and column. One by one: as a range, a single cell in the last corner of a page
/// would take the memory of seventeen thousand million.
fn cells(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Rows, Unreadable> {
    let mut reader = book.worksheet_cells_reader(name).map_err(Unreadable::broken)?;
    let mut rows = Rows::new();
    let mut count = 0;
    while let Some(cell) = reader.next_cell().map_err(Unreadable::broken)? {
        count += 1;
        if count > MOST_CELLS {
            return Err(Unreadable::TooLarge);
        }
        let text = match cell.get_value() {
            DataRef::String(text) => text.clone(),
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::Int(number) => number.to_string(),
            DataRef::Float(number) => number.to_string(),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
            DataRef::Bool(_) | DataRef::DateTime(_) | DataRef::Error(_) | DataRef::Empty => {
                continue;
            }
        };
        let (row, column) = cell.get_position();
        rows.entry(row).or_default().insert(column, text);
    }
    Ok(rows)
}

/// A row that names a segment, wherever columns were put in or taken out before it.
fn returned(row: &BTreeMap<u32, String>) -> Option<ReturnedRow> {
    let (at, name) = row.iter().find(|(_, text)| is_name(text))?;
    let cell = |column: u16| row.get(&(at + u32::from(column))).cloned();
    Some(ReturnedRow {
        id: identity_of(name),
        source: cell(SOURCE),
        target: cell(TARGET).unwrap_or_default(),
    })
}
