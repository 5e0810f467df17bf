//! XLIFF, the interchange format of translators' tools (OASIS, 1.2 of 2008 and 2.0 of 2014).

mod codes;
mod reading;

pub(super) use self::reading::read;

use self::codes::{Codes, Version};
use super::{Row, Sheet, Tags, mark, name_of, notes, preface};
use crate::language::Words;
use crate::texts::xml::Markup;

/// A sheet in XLIFF 1.2. Its elements stand in the order of the strict schema, and white space is kept.
pub(super) fn write_12(sheet: &Sheet, tags: Tags<'_>, words: Words) -> Vec<u8> {
    let mut out = Markup::document();
    out.begin("xliff", &[("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")]);
    let (text_id, revision) = (sheet.text_id.to_string(), sheet.source_revision.to_string());
    out.line().begin(
        "file",
        &[
            ("original", &text_id),
            ("source-language", tags.source),
            ("target-language", tags.target),
            ("datatype", "plaintext"),
            ("xml:space", "preserve"),
            ("product-name", "maru"),
            ("build-num", &revision),
        ],
    );
    out.line().begin("header", &[]);
    out.whole("note", &[("from", "maru")], &mark(sheet));
    out.whole("note", &[("from", "developer")], &sheet.title_ko);
    for line in preface(sheet, words) {
        out.whole("note", &[("from", "developer")], &line);
    }
    out.end("header").line().begin("body", &[]).line();
    for row in &sheet.rows {
        unit_12(&mut out, row, tags, words);
    }
    out.end("body").end("file").end("xliff").line();
    out.into_bytes()
}

fn unit_12(out: &mut Markup, row: &Row, tags: Tags<'_>, words: Words) {
    let name = name_of(&row.id);
    let kind = format!("x-{}", row.kind.as_str());
    out.begin("trans-unit", &[("id", &name), ("restype", &kind), ("xml:space", "preserve")]);
    let mut codes = Codes::new(Version::V12);
    out.begin("source", &[("xml:lang", tags.source)]);
    out.append(&codes.source(&row.source)).end("source");
    if let Some(target) = &row.target {
        let state = if row.is_stale { "needs-review-translation" } else { "translated" };
        out.begin("target", &[("xml:lang", tags.target), ("state", state)]);
        out.append(&codes.target(target)).end("target");
    }
    for note in notes(row, words) {
        out.whole("note", &[("from", "developer")], &note);
    }
    out.end("trans-unit").line();
}

/// A sheet in XLIFF 2.0.
pub(super) fn write_20(sheet: &Sheet, tags: Tags<'_>, words: Words) -> Vec<u8> {
    let mut out = Markup::document();
    out.begin(
        "xliff",
        &[
            ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
            ("version", "2.0"),
            ("srcLang", tags.source),
            ("trgLang", tags.target),
        ],
    );
    let text_id = sheet.text_id.to_string();
    out.line()
        .begin("file", &[("id", "f1"), ("original", &text_id), ("xml:space", "preserve")])
        .begin("notes", &[]);
    out.whole("note", &[("category", "maru")], &mark(sheet));
    out.whole("note", &[], &sheet.title_ko);
    for line in preface(sheet, words) {
        out.whole("note", &[], &line);
    }
    out.end("notes").line();
    for row in &sheet.rows {
        unit_20(&mut out, row, words);
    }
    out.end("file").end("xliff").line();
    out.into_bytes()
}

fn unit_20(out: &mut Markup, row: &Row, words: Words) {
    let name = name_of(&row.id);
    let kind = format!("maru:{}", row.kind.as_str());
    // A segment is the unit of what is stale: a tool that cut it into sentences would have to join it again.
    out.begin("unit", &[("id", &name), ("type", &kind), ("canResegment", "no")]);
    let notes = notes(row, words);
    if !notes.is_empty() {
        out.begin("notes", &[]);
        for note in &notes {
            out.whole("note", &[], note);
        }
        out.end("notes");
    }
    let mut codes = Codes::new(Version::V20);
    let source = codes.source(&row.source);
    let target = row.target.as_ref().map(|target| codes.target(target));
    if !codes.data().is_empty() {
        out.begin("originalData", &[]);
        for (id, data) in codes.data() {
            out.whole("data", &[("id", id)], data);
        }
        out.end("originalData");
    }
    let state: &[(&str, &str)] = match (&target, row.is_stale) {
        (None, _) => &[("state", "initial")],
        (Some(_), true) => &[("state", "translated"), ("subState", "maru:stale")],
        (Some(_), false) => &[("state", "translated")],
    };
    out.begin("segment", state).begin("source", &[]).append(&source).end("source");
    if let Some(target) = &target {
        out.begin("target", &[]).append(target).end("target");
    }
    out.end("segment").end("unit").line();
}
