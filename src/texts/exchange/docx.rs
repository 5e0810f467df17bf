//! A sheet as a Word document: a table with a number, the source and the translation in each row.
//!
//! The identity of a segment stands behind its number in hidden letters, and so small that it disturbs
//! nobody where a program shows them after all: content controls are dropped by half of the programs that
//! open such a file, text by none.

use super::inline::{Piece, pieces};
use super::{
    Mark, Returned, ReturnedRow, Row, Sheet, Tags, column, find_mark, identity_of, is_name, mark,
    name_of, notes, preface,
};
use crate::language::Words;
use crate::texts::packed::{Packed, pack};
use crate::texts::unreadable::Unreadable;
use crate::texts::word::Line;
use crate::texts::xml::{self, Element, Markup};

pub(super) const DOCUMENT: &str = "word/document.xml";

const CONTENT_TYPES: &[u8] = br#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

const RELATIONSHIPS: &[u8] = br#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;

/// The columns in twentieths of a point: number, source, translation.
const WIDTHS: [&str; 3] = ["700", "6700", "6700"];

pub(super) fn write(sheet: &Sheet, tags: Tags<'_>, words: Words) -> anyhow::Result<Vec<u8>> {
    let mut out = Markup::document();
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    out.begin("w:document", &[("xmlns:w", main)]).begin("w:body", &[]);
    out.begin("w:p", &[]);
    run(&mut out, &sheet.title_ko, Look { is_bold: true, ..Look::default() });
    run(&mut out, &format!(" {}", mark(sheet)), Look { is_hidden: true, ..Look::default() });
    out.end("w:p");
    for line in preface(sheet, words) {
        paragraph(&mut out, &line, Look::default());
    }
    table(&mut out, sheet, tags, words);
    out.empty("w:p", &[]).begin("w:sectPr", &[]);
    out.empty("w:pgSz", &[("w:w", "16838"), ("w:h", "11906"), ("w:orient", "landscape")]);
    let margins = ["w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer"]
        .map(|side| (side, "1134"));
    out.empty("w:pgMar", &[margins.as_slice(), &[("w:gutter", "0")]].concat());
    out.end("w:sectPr").end("w:body").end("w:document");
    pack(&[
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", RELATIONSHIPS),
        (DOCUMENT, &out.into_bytes()),
    ])
}

fn table(out: &mut Markup, sheet: &Sheet, tags: Tags<'_>, words: Words) {
    out.begin("w:tbl", &[])
        .begin("w:tblPr", &[])
        .empty("w:tblW", &[("w:w", "0"), ("w:type", "auto")]);
    out.begin("w:tblBorders", &[]);
    for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        out.empty(
            side,
            &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "999999")],
        );
    }
    out.end("w:tblBorders").empty("w:tblLayout", &[("w:type", "fixed")]).end("w:tblPr");
    out.begin("w:tblGrid", &[]);
    for width in WIDTHS {
        out.empty("w:gridCol", &[("w:w", width)]);
    }
    out.end("w:tblGrid").begin("w:tr", &[]);
    out.begin("w:trPr", &[]).empty("w:tblHeader", &[]).end("w:trPr");
    let bold = Look { is_bold: true, ..Look::default() };
    let heads = ["number", "source", "target"].map(|key| column(key, words));
    for (width, head) in WIDTHS.iter().zip(heads) {
        cell(out, width, None);
        paragraph(out, &head, bold);
        out.end("w:tc");
    }
    out.end("w:tr");
    for (number, row) in (1..).zip(&sheet.rows) {
        table_row(out, number, row, (tags, words));
    }
    out.end("w:tbl");
}

fn table_row(out: &mut Markup, number: usize, row: &Row, (tags, words): (Tags<'_>, Words)) {
    let shade = row.is_stale.then_some("FDEBD3");
    out.begin("w:tr", &[]).begin("w:trPr", &[]).empty("w:cantSplit", &[]).end("w:trPr");
    cell(out, WIDTHS[0], shade);
    out.begin("w:p", &[]);
    run(out, &number.to_string(), Look::default());
    run(out, &format!(" {}", name_of(&row.id)), Look { is_hidden: true, ..Look::default() });
    out.end("w:p").end("w:tc");
    cell(out, WIDTHS[1], shade);
    marked(out, &row.source, Look::default());
    for note in notes(row, words) {
        paragraph(out, &note, Look { is_note: true, ..Look::default() });
    }
    out.end("w:tc");
    cell(out, WIDTHS[2], shade);
    let target = row.target.as_deref().unwrap_or_default();
    marked(out, target, Look { is_rtl: tags.is_rtl, ..Look::default() });
    out.end("w:tc").end("w:tr");
}

fn cell(out: &mut Markup, width: &str, shade: Option<&str>) {
    out.begin("w:tc", &[])
        .begin("w:tcPr", &[])
        .empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
    if let Some(shade) = shade {
        out.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", shade)]);
    }
    out.end("w:tcPr");
}

/// How a run looks. Fonts are left to the system: it knows those of its scripts.
#[derive(Clone, Copy, Debug, Default)]
struct Look {
    is_bold: bool,
    is_hidden: bool,
    is_note: bool,
    is_rtl: bool,
    /// Not to be translated.
    is_fact: bool,
}

fn paragraph(out: &mut Markup, text: &str, look: Look) {
    begin_paragraph(out, look);
    run(out, text, look);
    out.end("w:p");
}

/// A paragraph whose facts stand on grey, so that nobody translates them.
fn marked(out: &mut Markup, text: &str, look: Look) {
    fn add(out: &mut Markup, pieces: &[Piece<'_>], look: Look) {
        for piece in pieces {
            match piece {
                Piece::Words(words) => run(out, words, look),
                Piece::Fact(raw) => run(out, raw, Look { is_fact: true, ..look }),
                Piece::Pair { open, inner, close, .. } => {
                    run(out, open, look);
                    add(out, inner, look);
                    run(out, close, look);
                }
            }
        }
    }
    begin_paragraph(out, look);
    add(out, &pieces(text), look);
    out.end("w:p");
}

fn begin_paragraph(out: &mut Markup, look: Look) {
    out.begin("w:p", &[]);
    if look.is_rtl {
        out.begin("w:pPr", &[]).empty("w:bidi", &[]).end("w:pPr");
    }
}

/// A run; its properties stand in the order of the schema (`EG_RPrBase`).
fn run(out: &mut Markup, text: &str, look: Look) {
    out.begin("w:r", &[]).begin("w:rPr", &[]);
    if look.is_bold {
        out.empty("w:b", &[]);
    }
    if look.is_hidden {
        out.empty("w:vanish", &[]);
    }
    if look.is_note || look.is_hidden {
        out.empty("w:color", &[("w:val", if look.is_note { "8A4B08" } else { "BBBBBB" })]);
        out.empty("w:sz", &[("w:val", if look.is_note { "18" } else { "4" })]);
    }
    if look.is_fact {
        out.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E3E3E3")]);
    }
    if look.is_rtl && !look.is_fact {
        out.empty("w:rtl", &[]);
    }
    out.end("w:rPr");
    out.whole("w:t", &[("xml:space", "preserve")], text);
    out.end("w:r");
}

/// Reads a document back, as Word, LibreOffice and others leave it.
pub(super) fn read(packed: &Packed) -> Result<Returned, Unreadable> {
    let part = packed.part(DOCUMENT).ok_or(Unreadable::NotASheet)?;
    let document = xml::parse(&xml::decode(part)?)?;
    let body = document.child("body").ok_or(Unreadable::NotASheet)?;
    let lines = body.elements().filter(|block| block.name != "tbl").map(words);
    let mark = lines.into_iter().find_map(|line| find_mark(&line));
    let mark = mark.ok_or(Unreadable::NotASheet)?;
    let Mark { text_id, source_revision, target_lang, seen } = mark;
    let rows = body.all("tr").into_iter().filter_map(returned).collect();
    Ok(Returned { text_id, target_lang, source_revision, seen, rows })
}

/// The words of a block, its paragraphs apart.
fn words(block: &Element) -> String {
    if block.name == "p" {
        return Line::of(block).text();
    }
    let paragraphs = block.all("p").into_iter().map(|paragraph| Line::of(paragraph).text());
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// A row of the table that names a segment.
fn returned(row: &Element) -> Option<ReturnedRow> {
    // A deleted row says so in its properties; its cells are still there.
    if row.child("trPr").is_some_and(|properties| properties.child("del").is_some()) {
        return None;
    }
    let cells: Vec<&Element> = row.all("tc");
    let text = words(cells.first()?);
    let name = text.split_whitespace().find(|word| is_name(word))?;
    let source = cells.get(1).and_then(|cell| cell.all("p").first().copied());
    Some(ReturnedRow {
        id: identity_of(name),
        source: source.map(|paragraph| Line::of(paragraph).text()),
        target: cells.get(2).map(|cell| words(cell)).unwrap_or_default(),
    })
}
