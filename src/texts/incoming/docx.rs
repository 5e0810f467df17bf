//! Word documents (ECMA-376): headings by style or outline level, lists by their numbering, links by their
//! relationships.

use std::collections::BTreeMap;

use super::blocks::{Block, Counted, Inline, paragraph, plain, written};
use super::{Incoming, Unreadable};
use crate::texts::packed::Packed;
use crate::texts::word::Line;
use crate::texts::xml::{self, Element};

pub(super) const DOCUMENT: &str = "word/document.xml";

/// Styles are based on others; more steps than these are a circle.
const MOST_STEPS: usize = 12;

/// Reads a Word document. Refuses what is none, is broken, or is too large.
pub fn from_docx(bytes: &[u8]) -> Result<Incoming, Unreadable> {
    let packed = Packed::open(bytes)?.filter(|packed| packed.has(DOCUMENT));
    read(&packed.ok_or(Unreadable::NotADocument)?)
}

pub(super) fn read(packed: &Packed) -> Result<Incoming, Unreadable> {
    let document = part(packed, DOCUMENT)?;
    let body = document.child("body").ok_or(Unreadable::NotADocument)?;
    let mut reading = Reading {
        styles: Styles::read(&part(packed, "word/styles.xml")?),
        numberings: numberings(&part(packed, "word/numbering.xml")?),
        links: links(&part(packed, "word/_rels/document.xml.rels")?),
        counted: Counted::default(),
        blocks: Vec::new(),
    };
    reading.walk(body);
    Ok(written(reading.blocks, reading.counted))
}

/// A part as a tree; an empty element for a part that is not there.
fn part(packed: &Packed, name: &str) -> Result<Element, Unreadable> {
    match packed.part(name) {
        Some(bytes) => xml::parse(&xml::decode(bytes)?),
        None => Ok(Element::default()),
    }
}

struct Reading {
    styles: Styles,
    /// Whether a level of a numbering has numbers; what is not here has bullets.
    numberings: BTreeMap<(String, usize), bool>,
    links: BTreeMap<String, String>,
    counted: Counted,
    blocks: Vec<Block>,
}

impl Reading {
    fn walk(&mut self, element: &Element) {
        for child in element.elements() {
            match child.name.as_str() {
                "p" => {
                    let block = self.paragraph(child);
                    self.blocks.push(block);
                }
                "tbl" => {
                    let block = self.table(child);
                    self.blocks.push(block);
                }
                "sdtPr" | "sectPr" | "del" | "moveFrom" => {}
                // `sdt`, `sdtContent`, `ins`, `customXml`: what is around blocks.
                _ => self.walk(child),
            }
        }
    }

    fn paragraph(&mut self, element: &Element) -> Block {
        let words = self.words(element);
        let properties = element.child("pPr");
        let value = |path: &[&str]| properties?.descend(path)?.attribute("val");
        let style = value(&["pStyle"]).unwrap_or_default();
        let own = value(&["outlineLvl"]).and_then(|level| level.parse::<usize>().ok());
        match own.or_else(|| self.styles.outline(style)) {
            Some(level) if level < 9 => return Block::Heading(level + 1, plain(&words)),
            _ => {}
        }
        if self.styles.is_title(style) {
            return Block::Title(plain(&words));
        }
        let number = value(&["numPr", "numId"]).map(str::to_owned);
        let depth = value(&["numPr", "ilvl"]).and_then(|level| level.parse().ok()).unwrap_or(0);
        match number.or_else(|| self.styles.numbering(style)) {
            // Numbering 0 takes away the numbering of the style (17.9.18).
            Some(number) if number != "0" => {
                let is_numbered = self.numberings.get(&(number, depth)).copied().unwrap_or(false);
                Block::Item { is_numbered, depth, words }
            }
            _ => paragraph(words),
        }
    }

    fn words(&mut self, element: &Element) -> Vec<Inline> {
        let line = Line::of(element);
        self.counted.images += line.images;
        self.counted.notes += line.notes;
        let runs = line.runs.into_iter().map(|run| Inline {
            text: run.text,
            is_bold: run.is_bold,
            link: run.link.map(|id| self.links.get(&id).cloned().unwrap_or_default()),
        });
        // A link within the document leads nowhere on a page.
        runs.map(|run| Inline { link: run.link.filter(|link| !link.is_empty()), ..run }).collect()
    }

    fn table(&mut self, table: &Element) -> Block {
        let rows: Vec<&Element> = table.elements().filter(|row| row.name == "tr").collect();
        let mut cells = Vec::new();
        for row in rows {
            let row = row.elements().filter(|cell| cell.name == "tc").collect::<Vec<_>>();
            cells.push(row.into_iter().map(|cell| self.cell(cell)).collect());
        }
        Block::Table(cells)
    }

    fn cell(&mut self, cell: &Element) -> Vec<Inline> {
        self.counted.nested_tables += cell.all("tbl").len();
        let mut words = Vec::new();
        for paragraph in cell.all("p") {
            words.extend(self.words(paragraph));
            words.push(Inline { text: " ".to_owned(), ..Inline::default() });
        }
        words
    }
}

/// The paragraph styles by their ids, which are not their names: Korean Word calls Heading 1 `1`.
struct Styles(BTreeMap<String, Style>);

#[derive(Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<usize>,
    numbering: Option<String>,
}

impl Styles {
    fn read(part: &Element) -> Self {
        let mut styles = BTreeMap::new();
        for style in part.elements().filter(|style| style.name == "style") {
            let value = |path: &[&str]| style.descend(path)?.attribute("val").map(str::to_owned);
            let id = style.attribute("styleId").unwrap_or_default().to_owned();
            let outline = value(&["pPr", "outlineLvl"]).and_then(|level| level.parse().ok());
            let read = Style {
                name: value(&["name"]).unwrap_or_default().to_ascii_lowercase(),
                based_on: value(&["basedOn"]),
                outline,
                numbering: value(&["pPr", "numPr", "numId"]),
            };
            styles.insert(id, read);
        }
        Self(styles)
    }

    /// A style and those that it is based on, nearest first.
    fn line<'s>(&'s self, id: &str) -> impl Iterator<Item = &'s Style> {
        let next = |style: &&'s Style| self.0.get(style.based_on.as_ref()?);
        std::iter::successors(self.0.get(id), next).take(MOST_STEPS)
    }

    fn outline(&self, id: &str) -> Option<usize> {
        // Where a document was made without its styles, their ids are the only trace.
        let by_name = |name: &str| {
            let level = name.strip_prefix("heading")?.trim().parse::<usize>().ok()?;
            level.checked_sub(1)
        };
        self.line(id)
            .find_map(|style| style.outline.or_else(|| by_name(&style.name)))
            .or_else(|| by_name(&id.to_ascii_lowercase()))
    }

    fn is_title(&self, id: &str) -> bool {
        self.line(id).any(|style| style.name == "title") || id.eq_ignore_ascii_case("title")
    }

    fn numbering(&self, id: &str) -> Option<String> {
        self.line(id).find_map(|style| style.numbering.clone())
    }
}

/// Whether the levels of each numbering have numbers.
fn numberings(part: &Element) -> BTreeMap<(String, usize), bool> {
    let mut of_abstract: BTreeMap<(&str, usize), bool> = BTreeMap::new();
    for numbering in part.elements().filter(|element| element.name == "abstractNum") {
        let id = numbering.attribute("abstractNumId").unwrap_or_default();
        for level in numbering.elements().filter(|element| element.name == "lvl") {
            let depth = level.attribute("ilvl").and_then(|depth| depth.parse().ok()).unwrap_or(0);
            let format = level.child("numFmt").and_then(|format| format.attribute("val"));
            of_abstract.insert((id, depth), !matches!(format, None | Some("bullet" | "none")));
        }
    }
    let mut numberings = BTreeMap::new();
    for number in part.elements().filter(|element| element.name == "num") {
        let id = number.attribute("numId").unwrap_or_default();
        let of = number.child("abstractNumId").and_then(|of| of.attribute("val"));
        let levels = of_abstract.iter().filter(|((own, _), _)| Some(*own) == of);
        numberings.extend(levels.map(|((_, depth), has)| ((id.to_owned(), *depth), *has)));
    }
    numberings
}

fn links(part: &Element) -> BTreeMap<String, String> {
    let links = part.elements().filter_map(|link| {
        let is_link = link.attribute("Type")?.ends_with("/hyperlink");
        let named = (link.attribute("Id")?.to_owned(), link.attribute("Target")?.to_owned());
        is_link.then_some(named)
    });
    links.collect()
}
