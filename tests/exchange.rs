//! A sheet goes through a translator's own tools and comes back: the Translate Toolkit, which Virtaal, Pootle
//! and Weblate read their files with.

use std::path::Path;
use std::process::Command;

use maru::language::{Lang, Words};
use maru::texts::exchange::{self, Format, Row, Sheet, Tags};
use maru::texts::segments;
use uuid::Uuid;

const BODY: &str = "시급 {fact:minimum-wage-hourly} 이상을 **꼭** 받으세요.\n\n## 물어볼 곳\n\n\
    - [월급](/guides/unpaid-wages)을 읽으세요 & <전화>하세요.\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n";

/// What a translator writes for the segments, in their order.
const TARGETS: [&str; 8] = [
    "Lương",
    "Tóm tắt",
    "Hãy nhận ít nhất {fact:minimum-wage-hourly}, **nhất định**.",
    "## Nơi hỏi",
    "Đọc [tiền lương](/guides/unpaid-wages) & <gọi điện>.",
    "A",
    "B",
    "C",
];

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
        target_lang: Lang::parse("vi").unwrap(),
        source_revision: Uuid::from_u128(7),
        seen: None,
        due_on: None,
        rows: rows.collect(),
    }
}

fn written(sheet: &Sheet, format: Format) -> Vec<u8> {
    let tags = Tags { source: "ko", target: "vi", is_rtl: false };
    exchange::write(sheet, format, tags, Words::new(Lang::KOREAN)).unwrap()
}

/// Runs a tool in a folder and gives what it printed.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output =
        Command::new(program).args(arguments).current_dir(folder).output().unwrap_or_else(
            |error| panic!("{program}: {error}; tests/support/setup.sh installs it"),
        );
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program} {arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// The translations that a returned file has for the sheet, each in the order of the segments.
fn taken(sheet: &Sheet, bytes: &[u8]) -> Vec<String> {
    let returned = exchange::read(bytes).unwrap();
    let fitted = exchange::fit(&returned, sheet.text_id, sheet.target_lang, sheet).unwrap();
    assert_eq!(fitted.unchanged, 0);
    sheet
        .rows
        .iter()
        .filter_map(|row| fitted.taken.iter().find(|(id, _)| *id == row.id))
        .map(|(_, target)| target.clone())
        .collect()
}

/// What a translator does with a PO file: every empty `msgstr` gets its words.
fn filled(po: &str, sheet: &Sheet) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let mut filled = String::new();
    for entry in po.replace("\"\n\"", "").split("\n\n") {
        let of = |row: &&Row| entry.contains(&format!("msgid \"{}\"\n", quoted(&row.source)));
        let at = sheet.rows.iter().position(|row| of(&row));
        let target = at.and_then(|at| TARGETS.get(at)).map(|target| quoted(target));
        let entry = match target {
            Some(target) => entry.replace("msgstr \"\"", &format!("msgstr \"{target}\"")),
            None => entry.to_owned(),
        };
        filled.push_str(&entry);
        filled.push_str("\n\n");
    }
    filled
}

#[test]
fn a_sheet_goes_through_po_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = sheet();
    std::fs::write(folder.path().join("out.xlf"), written(&sheet, Format::Xliff12)).unwrap();
    run(folder.path(), "xliff2po", &["--progress=none", "out.xlf", "work.po"]);
    let po = std::fs::read_to_string(folder.path().join("work.po")).unwrap();
    assert!(po.contains("{fact:minimum-wage-hourly}"), "the tool loses the facts: {po}");
    std::fs::write(folder.path().join("work.po"), filled(&po, &sheet)).unwrap();
    let back = ["--progress=none", "-t", "out.xlf", "work.po", "back.xlf"];
    run(folder.path(), "po2xliff", &back);
    let back = std::fs::read(folder.path().join("back.xlf")).unwrap();
    assert_eq!(taken(&sheet, &back), TARGETS);
}

/// Translates with the toolkit's own classes, as Virtaal and Weblate do: inline codes stay elements.
const WITH_CODES: &str = r#"
import copy, sys
from translate.storage import xliff

with open("out.xlf", "rb") as file:
    store = xliff.xlifffile.parsefile(file)
targets = sys.argv[1:]
units = [unit for unit in store.units if not unit.isheader()]
for unit in units:
    assert unit.istranslatable(), unit
for unit, target in zip(units, targets):
    unit.target = target
# One by its codes: the words around them are translated, they are moved as they are.
coded = copy.deepcopy(units[2].rich_source)
def translate(element):
    for at, sub in enumerate(element.sub):
        if isinstance(sub, str):
            element.sub[at] = sub.replace("시급", "Lương").replace("이상을", "trở lên").replace(
                "꼭", "nhất định").replace("받으세요", "nhận")
        else:
            translate(sub)
for element in coded:
    translate(element)
units[2].rich_target = coded
units[2].markapproved()
store.savefile("back.xlf")
print(store.getfilenode(store.getfilenames()[0]).get("original"))
"#;

#[test]
fn codes_come_back_from_a_tool_that_keeps_them() {
    let folder = tempfile::tempdir().unwrap();
    let sheet = sheet();
    std::fs::write(folder.path().join("out.xlf"), written(&sheet, Format::Xliff12)).unwrap();
    std::fs::write(folder.path().join("translate_it.py"), WITH_CODES).unwrap();
    let arguments: Vec<&str> = ["translate_it.py"].into_iter().chain(TARGETS).collect();
    // Debian's own Python has the package, whichever stands first in the path.
    let original = run(folder.path(), "/usr/bin/python3", &arguments);
    assert_eq!(original.trim(), sheet.text_id.to_string());
    let back = std::fs::read(folder.path().join("back.xlf")).unwrap();
    let mut expected = TARGETS;
    expected[2] = "Lương {fact:minimum-wage-hourly} trở lên **nhất định** nhận.";
    assert_eq!(taken(&sheet, &back), expected);
}

/// What the schema of 2.0 cannot say: the constraints of sections 4.2 and 4.3 in prose.
const CONSTRAINTS: &str = r#"
import sys
from lxml import etree

root = etree.parse("out.xlf").getroot()
name = lambda tag: "{urn:oasis:names:tc:xliff:document:2.0}" + tag
assert root.tag == name("xliff") and root.get("version") == "2.0", root.tag
assert root.get("srcLang") and root.get("trgLang")
units = root.findall(".//" + name("unit"))
ids = [unit.get("id") for unit in units]
assert len(ids) == len(set(ids)), ids
for unit in units:
    order = [child.tag for child in unit]
    known = [name(tag) for tag in ("notes", "originalData", "segment")]
    assert order == [tag for tag in known if tag in order], order
    data = {entry.get("id") for entry in unit.iter(name("data"))}
    codes = [code for code in unit.iter(name("ph"), name("pc"))]
    refer = [code.get(key) for code in codes for key in ("dataRef", "dataRefStart", "dataRefEnd")]
    assert {ref for ref in refer if ref} == data, (refer, data)
    for code in codes:
        assert code.get("subType") is None or code.get("type"), "a subType needs a type"
    for segment in unit.iter(name("segment")):
        assert segment.get("subState") is None or segment.get("state"), "a subState needs a state"
        source, target = segment.find(name("source")), segment.find(name("target"))
        if target is not None:
            inside = lambda part: sorted(code.get("id") for code in part.iter(name("ph"), name("pc")))
            assert inside(source) == inside(target), "codes of source and target have the same ids"
print(len(units))
"#;

#[test]
fn xliff_2_keeps_the_rules_of_its_standard() {
    let folder = tempfile::tempdir().unwrap();
    let mut sheet = sheet();
    for (row, target) in sheet.rows.iter_mut().zip(TARGETS) {
        row.target = Some(target.to_owned());
    }
    sheet.rows[2].is_stale = true;
    sheet.rows[2].was = Some("옛 문장".to_owned());
    std::fs::write(folder.path().join("out.xlf"), written(&sheet, Format::Xliff20)).unwrap();
    let units = run(folder.path(), "/usr/bin/python3", &["-c", CONSTRAINTS]);
    assert_eq!(units.trim(), sheet.rows.len().to_string());
}
