//! Sheets out and back in: in every format, as tools leave them, and what does not fit.

use super::*;
use crate::texts::packed::pack;
use crate::texts::segments;

const BODY: &str = "시급 {fact:wage} 이상을 **꼭** 받으세요.\n\n## 물어볼 곳\n\n\
    - [월급](/guides/unpaid-wages)을 읽으세요 & <전화>하세요.\n- 네\n\n| 가 | 나 |\n|---|---|\n| 다 | =1+1 |\n";

const TARGETS: [&str; 9] = [
    "ប្រាក់ឈ្នួល",
    "សេចក្តីសង្ខេប",
    "អប្បបរមា {fact:wage} **ត្រូវតែ** ទទួល។",
    "## កន្លែងសួរ",
    "អាន [ប្រាក់ខែ](/guides/unpaid-wages) & <ទូរស័ព្ទ>។",
    "បាទ",
    "ក",
    "=HYPERLINK(\"x\")",
    "គ",
];

fn lang() -> Lang {
    Lang::parse("km").expect("a tag")
}

fn sheet() -> Sheet {
    let rows = segments::cut("임금", "요약", BODY).into_iter().map(|segment| Row {
        id: segment.identity,
        kind: segment.kind,
        source: segment.raw,
        target: None,
        is_stale: false,
        was: None,
        notes: Vec::new(),
    });
    Sheet {
        text_id: Uuid::from_u128(0x019a_b000_0000_7000_8000_0000_0000_0001),
        title_ko: "임금".to_owned(),
        address: "https://maru.test/ko/guides/wage".to_owned(),
        source_lang: Lang::KOREAN,
        target_lang: lang(),
        source_revision: Uuid::from_u128(7),
        seen: Some(Uuid::from_u128(8)),
        due_on: NaiveDate::from_ymd_opt(2026, 12, 1),
        rows: rows.collect(),
    }
}

/// The sheet with translations in all rows but the last, the third of them stale.
fn translated() -> Sheet {
    let mut sheet = sheet();
    for (row, target) in sheet.rows.iter_mut().zip(TARGETS) {
        row.target = Some(target.to_owned());
    }
    sheet.rows[2].is_stale = true;
    sheet.rows[2].was = Some("옛 <문장> {fact:wage}".to_owned());
    sheet.rows[2].notes = vec!["말을 놓지 마세요".to_owned()];
    sheet
}

fn tags() -> Tags<'static> {
    Tags { source: "ko", target: "km", is_rtl: false }
}

fn written(sheet: &Sheet, format: Format) -> Vec<u8> {
    write(sheet, format, tags(), Words::new(Lang::KOREAN)).expect("written")
}

fn written_text(sheet: &Sheet, format: Format) -> String {
    String::from_utf8(written(sheet, format)).expect("UTF-8")
}

#[test]
fn every_format_comes_back_as_it_went() {
    for format in Format::ALL {
        for sheet in [sheet(), translated()] {
            let returned = read(&written(&sheet, format)).expect("read");
            assert_eq!(returned.text_id, sheet.text_id, "{format:?}");
            assert_eq!(returned.source_revision, sheet.source_revision, "{format:?}");
            assert_eq!(returned.seen, sheet.seen, "{format:?}");
            assert_eq!(returned.target_lang, lang(), "{format:?}");
            let rows: Vec<ReturnedRow> = sheet
                .rows
                .iter()
                .map(|row| ReturnedRow {
                    id: row.id.clone(),
                    source: Some(row.source.clone()),
                    target: row.target.clone().unwrap_or_default(),
                })
                .collect();
            assert_eq!(returned.rows, rows, "{format:?}");
        }
        assert_eq!(Format::parse(format.as_str()), Some(format));
    }
}

#[test]
fn what_was_translated_is_taken() {
    let sent = sheet();
    for format in Format::ALL {
        let returned = read(&written(&translated(), format)).expect("read");
        let fitted = fit(&returned, sent.text_id, lang(), &sent).expect("fits");
        let taken: Vec<&str> = fitted.taken.iter().map(|(_, target)| target.as_str()).collect();
        assert_eq!(taken, TARGETS, "{format:?}");
        let [(row, Reason::Empty)] = fitted.refused.as_slice() else {
            panic!("{format:?}: {:?}", fitted.refused);
        };
        assert_eq!(row.source.as_deref(), Some("=1+1"));
        let again = fit(&returned, sent.text_id, lang(), &translated()).expect("fits");
        assert_eq!((again.taken.len(), again.unchanged), (0, TARGETS.len()));
    }
}

#[test]
fn a_file_of_something_else_is_refused() {
    let sent = sheet();
    let returned = read(&written(&sent, Format::Xlsx)).expect("read");
    let other = fit(&returned, Uuid::nil(), lang(), &sent);
    assert_eq!(other, Err(Unreadable::OtherText));
    let other = fit(&returned, sent.text_id, Lang::KOREAN, &sent);
    assert_eq!(other, Err(Unreadable::OtherLanguage));
    fn check(bytes: &[u8], expected: &Unreadable) {
        assert_eq!(read(bytes).as_ref(), Err(expected));
    }
    check(b"", &Unreadable::NotASheet);
    check(b"%PDF-1.7", &Unreadable::NotASheet);
    check(b"\x89PNG\r\n\x1a\n", &Unreadable::NotASheet);
    check(b"<html></html>", &Unreadable::NotASheet);
    check(b"<xliff version='1.2'><file original='x'/></xliff>", &Unreadable::NotASheet);
    check(&pack(&[("x", b"y")]).expect("packed"), &Unreadable::NotASheet);
    check(&vec![b' '; crate::texts::LARGEST_FILE + 1], &Unreadable::TooLarge);
    let empty = br#"<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>"#;
    check(&pack(&[("word/document.xml", empty)]).expect("packed"), &Unreadable::NotASheet);
}

#[test]
fn codes_are_protected_in_xliff() {
    let old = written_text(&translated(), Format::Xliff12);
    assert!(old.contains("<ph id=\"1\" ctype=\"x-fact\">{fact:wage}</ph>"), "{old}");
    assert!(
        old.contains("<bpt id=\"2\" rid=\"2\" ctype=\"bold\">**</bpt>꼭<ept id=\"2\" rid=\"2\">")
    );
    assert!(old.contains("state=\"needs-review-translation\""));
    assert!(old.contains("옛 &lt;문장&gt;"));
    let new = written_text(&translated(), Format::Xliff20);
    assert!(new.contains("<data id=\"d1\">{fact:wage}</data>"), "{new}");
    assert!(new.contains("subState=\"maru:stale\""));
}

#[test]
fn what_tools_do_to_a_file_is_borne() {
    fn check(format: Format, changes: &[(&str, &str)]) {
        let mut text = written_text(&translated(), format);
        for (from, to) in changes {
            assert!(text.contains(from), "{from} is not in {text}");
            text = text.replace(from, to);
        }
        let sent = sheet();
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let windows = text.replace('\n', "\r\n");
        let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
        for bytes in [text.as_bytes(), &wide, windows.as_bytes(), &marked] {
            let returned = read(bytes).expect("read");
            let fitted = fit(&returned, sent.text_id, lang(), &sent).expect("fits");
            let taken: Vec<&str> = fitted.taken.iter().map(|(_, target)| target.as_str()).collect();
            assert_eq!(taken, TARGETS, "{changes:?}");
        }
    }
    check(Format::Xliff12, &[("<target ", "\n  <target approved=\"yes\"\n "), ("km\"", "km-KH\"")]);
    check(Format::Xliff12, &[(">ប្រាក់ឈ្នួល<", "><mrk mtype=\"seg\" mid=\"1\">\n ប្រាក់ឈ្នួល\n</mrk><")]);
    check(
        Format::Xliff12,
        &[("អប្បបរមា <ph id=\"1\" ctype=\"x-fact\">{fact:wage}</ph>", "អប្បបរមា <x id=\"1\"/>")],
    );
    check(Format::Xliff12, &[("</target>", "</target><alt-trans><target>x</target></alt-trans>")]);
    check(
        Format::Xliff20,
        &[
            (
                "<target>បាទ</target>",
                "<target>បា</target></segment><segment><source/><target>ទ</target>",
            ),
            ("trgLang=\"km\"", "trgLang=\"km-KH\""),
        ],
    );
    check(
        Format::Xliff20,
        &[(" dataRef=\"d1\" equiv=\"{fact:wage}\" disp=\"{fact:wage}\"", " dataRef=\"d1\"")],
    );
    check(Format::Xliff20, &[("អាន ", "<mrk id=\"m1\">អាន</mrk><cp hex=\"0020\"/>")]);
}

#[test]
fn half_a_segment_is_no_translation() {
    let text = written_text(&translated(), Format::Xliff20);
    let cut = "<target>បា</target></segment><segment><source>x</source>";
    let returned = read(text.replace("<target>បាទ</target>", cut).as_bytes()).expect("read");
    assert_eq!(returned.rows[5].target, "");
}

/// What becomes of one translation of the row of this number.
fn judged(at: usize, target: &str) -> Result<Option<String>, Reason> {
    let sent = sheet();
    let row = &sent.rows[at];
    let came = ReturnedRow { id: row.id.clone(), source: None, target: target.to_owned() };
    let returned = Returned {
        text_id: sent.text_id,
        target_lang: lang(),
        source_revision: Uuid::nil(),
        seen: None,
        rows: vec![came],
    };
    let mut fitted = fit(&returned, sent.text_id, lang(), &sent).expect("fits");
    match fitted.refused.pop() {
        Some((_, reason)) => Err(reason),
        None => Ok(fitted.taken.pop().map(|(_, target)| target)),
    }
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }
    fn check(at: usize, target: &str, expected: &Reason) {
        assert_eq!(judged(at, target).as_ref(), Err(expected), "{target}");
    }
    check(0, " \n ", &Reason::Empty);
    check(3, "##", &Reason::Empty);
    check(0, "임금", &Reason::NotTranslated);
    check(0, &"ក".repeat(LONGEST_TARGET + 1), &Reason::TooLong);
    let lost = Reason::Placeholder { lost: names(&["wage"]), extra: Vec::new() };
    check(2, "**x**", &lost);
    check(2, "{fact:wage", &lost);
    let extra = Reason::Placeholder { lost: Vec::new(), extra: names(&["other"]) };
    check(2, "{fact:wage} {fact:other} **x**", &extra);
    let lost = names(&["/guides/unpaid-wages"]);
    check(4, "x", &Reason::Link { lost: lost.clone(), extra: Vec::new() });
    check(4, "[x](/x)", &Reason::Link { lost, extra: names(&["/x"]) });
    check(2, "{fact:wage} **x", &Reason::BrokenMarkup);
    check(2, "- {fact:wage}", &Reason::BrokenMarkup);
    check(2, "# {fact:wage}", &Reason::BrokenMarkup);
    check(5, "- x", &Reason::BrokenMarkup);
    check(6, "x | y", &Reason::BrokenMarkup);
}

#[test]
fn what_fits_is_put_right() {
    fn check(at: usize, target: &str, expected: &str) {
        assert_eq!(judged(at, target).expect(target).as_deref(), Some(expected));
    }
    check(0, " ក \r\n ខ\u{a0}គ ", "ក ខ\u{a0}គ");
    check(3, "កន្លែងសួរ", "## កន្លែងសួរ");
    check(3, "#កន្លែងសួរ", "## កន្លែងសួរ");
    check(2, "**x** {fact:wage bare}", "**x** {fact:wage bare}");
    check(9, "=1+1", "=1+1");
}

#[test]
fn a_changed_source_is_told_from_an_unknown_segment() {
    let returned = read(&written(&translated(), Format::Docx)).expect("read");
    let mut now = sheet();
    let changed = segments::cut("새 문장", "", "").swap_remove(0);
    now.rows[5].id = changed.identity;
    now.rows[5].source = changed.raw;
    let fitted = fit(&returned, now.text_id, lang(), &now).expect("fits");
    assert_eq!(fitted.taken.len(), TARGETS.len() - 1);
    let reason = Reason::SourceChanged { now: Some("새 문장".to_owned()) };
    assert_eq!(fitted.refused[0].1, reason);
    assert_eq!(fitted.refused[0].0.target, "បាទ");

    let mut strange = returned.clone();
    strange.rows.truncate(1);
    strange.rows[0].id = identity_of("s1-000000000000000000000000");
    strange.rows.push(ReturnedRow { target: "x".to_owned(), ..returned.rows[1].clone() });
    strange.rows.push(returned.rows[1].clone());
    let fitted = fit(&strange, now.text_id, lang(), &now).expect("fits");
    let reasons: Vec<&Reason> = fitted.refused.iter().map(|(_, reason)| reason).collect();
    assert_eq!(reasons, [&Reason::UnknownSegment, &Reason::Twice]);
}

#[test]
fn a_cell_in_the_last_corner_takes_no_memory() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    page.write_string(0, 0, mark(&sheet())).expect("written");
    page.write_string(1_048_575, 16_383, "x").expect("written");
    let bytes = book.save_to_buffer().expect("a book");
    assert_eq!(read(&bytes).expect("read").rows, []);
}

#[test]
fn a_formula_of_a_translation_stays_text() {
    let packed = Packed::open(&written(&translated(), Format::Xlsx)).expect("open").expect("zip");
    let page = packed.part("xl/worksheets/sheet1.xml").expect("a page");
    let page = xml::parse(&xml::decode(page).expect("text")).expect("XML");
    assert!(page.all("f").is_empty(), "a formula");
    assert!(page.child("sheetProtection").is_some());
}

#[test]
fn a_bomb_as_a_document_is_refused_quickly() {
    let bomb = pack(&[(docx::DOCUMENT, &vec![b' '; 60 * 1024 * 1024])]).expect("packed");
    let begun = std::time::Instant::now();
    assert_eq!(read(&bomb), Err(Unreadable::Bomb));
    assert!(begun.elapsed().as_millis() < 500);
    let laughs = "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff>&a;</xliff>";
    assert_eq!(read(laughs.as_bytes()), Err(Unreadable::Bomb));
}

#[test]
fn a_code_that_is_referred_to_without_end_is_refused() {
    let check = |unit: &str| {
        let id = sheet().text_id;
        let file = format!("<file original='{id}' target-language='en'>{unit}</file>");
        let read = read(format!("<xliff version='2.0'>{file}</xliff>").as_bytes());
        assert!(matches!(read, Err(Unreadable::Broken(_))), "{:?}", read.map(|_| ()));
    };
    let unit = |long: usize, often: usize| {
        let (code, references) = ("x".repeat(long), "<x id='1'/>".repeat(often));
        let source = format!("<source><x id='1'>{code}</x></source>");
        format!("<trans-unit id='a'>{source}<target>{references}</target></trans-unit>")
    };
    check(&unit(3 * 1024 * 1024, 290_000));
    check(&unit(2_000, 290_000));
    check(&unit(400, 100).repeat(1_000));
    let (data, references) = ("x".repeat(2_000), "<ph id='1' dataRef='d'/>".repeat(1_000));
    check(&format!(
        "<unit id='a'><originalData><data id='d'>{data}</data></originalData><segment><source>가\
         </source><target>{references}</target></segment></unit>"
    ));
}

#[test]
fn a_torn_or_bent_file_is_refused_or_read_but_never_falls_over() {
    for format in Format::ALL {
        let bytes = written(&translated(), format);
        for at in (0..bytes.len()).step_by(bytes.len() / 60 + 1) {
            assert!(read(&bytes[..at]).is_err(), "{format:?} cut at {at}");
            let mut bent = bytes.clone();
            bent[at] ^= 0x15;
            if let Ok(returned) = read(&bent) {
                let sent = sheet();
                // Whatever was bent, nothing but whole segments is taken.
                if let Ok(fitted) = fit(&returned, sent.text_id, lang(), &sent) {
                    assert!(fitted.taken.len() <= TARGETS.len());
                }
            }
        }
    }
}

#[test]
fn urdu_runs_from_right_to_left() {
    let sheet = translated();
    let tags = Tags { source: "ko", target: "ur", is_rtl: true };
    let bytes = write(&sheet, Format::Docx, tags, Words::new(Lang::KOREAN)).expect("written");
    let packed = Packed::open(&bytes).expect("open").expect("zip");
    let text = xml::decode(packed.part(docx::DOCUMENT).expect("a part")).expect("text");
    assert!(text.contains("<w:bidi/>") && text.contains("<w:rtl/>"));
    assert_eq!(read(&bytes).expect("read").rows[0].target, TARGETS[0]);
}

#[test]
fn every_refusal_has_its_words() {
    for lang in [Lang::KOREAN, Lang::parse("en").expect("a tag")] {
        let words = Words::new(lang);
        let reasons = Reason::all().map(|reason| reason.say(words));
        let unreadable = Unreadable::all().map(|unreadable| unreadable.say(words));
        let formats = Format::ALL.map(|format| format.say(words));
        for said in reasons.iter().chain(&unreadable).chain(&formats) {
            assert!(!said.is_empty() && !said.contains("Unknown localization"), "{said}");
        }
    }
}
