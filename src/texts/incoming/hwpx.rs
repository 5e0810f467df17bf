//! Hangul documents in HWPX (OWPML, KS X 6101): the sections of `Contents/`, with the looks that
//! `header.xml` gives them.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Block, Counted, Inline, paragraph, plain, written};
use super::{Incoming, Unreadable};
use crate::texts::packed::Packed;
use crate::texts::xml::{self, Element, Node};

/// Reads a Hangul document. Refuses what is none, is broken, or is too large.
pub fn from_hwpx(bytes: &[u8]) -> Result<Incoming, Unreadable> {
    read(&Packed::open(bytes)?.ok_or(Unreadable::NotADocument)?)
}

pub(super) fn read(packed: &Packed) -> Result<Incoming, Unreadable> {
    let mut sections: Vec<(usize, &str)> = packed
        .names()
        .filter_map(|name| {
            let number = name.strip_prefix("Contents/section")?.strip_suffix(".xml")?;
            Some((number.parse().ok()?, name))
        })
        .collect();
    sections.sort_unstable();
    if sections.is_empty() {
        return Err(Unreadable::NotADocument);
    }
    let mut reading = Reading {
        looks: Looks::read(&part(packed, "Contents/header.xml")?),
        counted: Counted::default(),
        blocks: Vec::new(),
    };
    for (_, name) in sections {
        reading.paragraphs(&part(packed, name)?);
    }
    Ok(written(reading.blocks, reading.counted))
}

fn part(packed: &Packed, name: &str) -> Result<Element, Unreadable> {
    match packed.part(name) {
        Some(bytes) => xml::parse(&xml::decode(bytes)?),
        None => Ok(Element::default()),
    }
}

/// What the header says of looks, by the ids that paragraphs and runs refer to.
#[derive(Default)]
struct Looks {
    bold: BTreeSet<String>,
    shapes: BTreeMap<String, Shape>,
    /// The shape of paragraphs and the name of each style.
    styles: BTreeMap<String, (String, String)>,
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    Outline(usize),
    Item { is_numbered: bool, depth: usize },
}

impl Looks {
    fn read(header: &Element) -> Self {
        let mut looks = Self::default();
        let id = |element: &Element| element.attribute("id").unwrap_or_default().to_owned();
        for look in header.all("charPr") {
            if look.child("bold").is_some() {
                looks.bold.insert(id(look));
            }
        }
        for shape in header.all("paraPr") {
            let Some(heading) = shape.child("heading") else { continue };
            let depth =
                heading.attribute("level").and_then(|level| level.parse().ok()).unwrap_or(0);
            let read = match heading.attribute("type") {
                Some("OUTLINE") => Shape::Outline(depth + 1),
                Some("NUMBER") => Shape::Item { is_numbered: true, depth },
                Some("BULLET") => Shape::Item { is_numbered: false, depth },
                _ => continue,
            };
            looks.shapes.insert(id(shape), read);
        }
        for style in header.all("style") {
            let shape = style.attribute("paraPrIDRef").unwrap_or_default().to_owned();
            let name = style.attribute("engName").or(style.attribute("name")).unwrap_or_default();
            looks.styles.insert(id(style), (shape, name.to_ascii_lowercase()));
        }
        looks
    }

    /// A paragraph names its own shape; an outline may also come from its style.
    fn shape(&self, paragraph: &Element) -> Option<Shape> {
        let style = paragraph.attribute("styleIDRef").and_then(|id| self.styles.get(id));
        let own = paragraph.attribute("paraPrIDRef").and_then(|id| self.shapes.get(id)).copied();
        let by_name = |name: &str| {
            let level = name.strip_prefix("outline ")?.trim().parse().ok()?;
            Some(Shape::Outline(level))
        };
        own.or_else(|| {
            let (shape, name) = style?;
            self.shapes.get(shape).copied().or_else(|| by_name(name))
        })
    }

    fn is_title(&self, paragraph: &Element) -> bool {
        let style = paragraph.attribute("styleIDRef").and_then(|id| self.styles.get(id));
        style.is_some_and(|(_, name)| matches!(name.as_str(), "title" | "제목"))
    }
}

struct Reading {
    looks: Looks,
    counted: Counted,
    blocks: Vec<Block>,
}

impl Reading {
    /// The paragraphs of a section, each followed by the tables that are anchored in it.
    fn paragraphs(&mut self, section: &Element) {
        for element in section.elements().filter(|element| element.name == "p") {
            let mut line = Found::default();
            self.words(element, &mut line);
            let block = if self.looks.is_title(element) {
                Block::Title(plain(&line.words))
            } else {
                match self.looks.shape(element) {
                    Some(Shape::Outline(level)) => Block::Heading(level, plain(&line.words)),
                    Some(Shape::Item { is_numbered, depth }) => {
                        Block::Item { is_numbered, depth, words: line.words }
                    }
                    None => paragraph(line.words),
                }
            };
            self.blocks.push(block);
            self.blocks.extend(line.tables);
        }
    }

    fn words<'e>(&mut self, paragraph: &'e Element, found: &mut Found<'e>) {
        for run in paragraph.elements().filter(|run| run.name == "run") {
            let look = run.attribute("charPrIDRef").unwrap_or_default();
            let is_bold = self.looks.bold.contains(look);
            for child in run.elements() {
                match child.name.as_str() {
                    "t" => {
                        let link = found.link.map(str::to_owned);
                        found.words.push(Inline { text: text(child), is_bold, link });
                    }
                    "tbl" => {
                        let table = self.table(child);
                        found.tables.push(table);
                    }
                    "pic" | "ole" | "video" => self.counted.images += 1,
                    "ctrl" => self.control(child, found),
                    // Boxes with text in them: `rect`, `ellipse`, `container` and others.
                    _ => self.boxed(child, found),
                }
            }
        }
    }

    fn control<'e>(&mut self, control: &'e Element, found: &mut Found<'e>) {
        for child in control.elements() {
            match child.name.as_str() {
                "fieldBegin" if child.attribute("type") == Some("HYPERLINK") => {
                    found.link = target(child);
                }
                "fieldEnd" => found.link = None,
                "footNote" | "endNote" => self.counted.notes += 1,
                _ => {}
            }
        }
    }

    fn boxed<'e>(&mut self, shape: &'e Element, found: &mut Found<'e>) {
        self.counted.images += shape.all("pic").len();
        // Boxes within a box are read with its words, and so only once.
        let texts = shape.outermost("drawText").into_iter();
        let texts = texts.filter_map(|text| text.child("subList"));
        for paragraph in texts.flat_map(Element::elements).filter(|child| child.name == "p") {
            found.words.push(Inline { text: " ".to_owned(), ..Inline::default() });
            self.words(paragraph, found);
        }
    }

    fn table(&mut self, table: &Element) -> Block {
        let mut rows: Vec<Vec<Vec<Inline>>> = Vec::new();
        for row in table.elements().filter(|row| row.name == "tr") {
            let cells = row.elements().filter(|cell| cell.name == "tc").collect::<Vec<_>>();
            rows.push(cells.into_iter().map(|cell| self.cell(cell)).collect());
        }
        // Hangul writes a frame around words as a table of one cell.
        match rows.as_mut_slice() {
            [row] if row.len() == 1 => paragraph(row.remove(0)),
            _ => Block::Table(rows),
        }
    }

    fn cell(&mut self, cell: &Element) -> Vec<Inline> {
        let mut found = Found::default();
        let lists = cell.elements().filter(|list| list.name == "subList");
        for paragraph in lists.flat_map(Element::elements).filter(|child| child.name == "p") {
            self.words(paragraph, &mut found);
            found.words.push(Inline { text: " ".to_owned(), ..Inline::default() });
        }
        for table in std::mem::take(&mut found.tables) {
            match table {
                Block::Table(rows) => {
                    self.counted.nested_tables += 1;
                    found.words.extend(rows.into_iter().flatten().flatten());
                }
                Block::Paragraph(words) | Block::Item { words, .. } => found.words.extend(words),
                Block::Title(_) | Block::Heading(..) => {}
            }
        }
        found.words
    }
}

/// What was found in a paragraph so far.
#[derive(Default)]
struct Found<'e> {
    words: Vec<Inline>,
    tables: Vec<Block>,
    /// Where the link leads that has begun and not ended.
    link: Option<&'e str>,
}

/// The words of a `t`, where tabs and breaks are elements.
fn text(element: &Element) -> String {
    let mut text = String::new();
    for node in &element.children {
        match node {
            Node::Text(words) => text.push_str(words),
            Node::Element(child) => match child.name.as_str() {
                "tab" | "lineBreak" | "nbSpace" | "fwSpace" => text.push(' '),
                "hyphen" => text.push('-'),
                // What a tracked change took away.
                "deleteBegin" | "deleteEnd" | "insertBegin" | "insertEnd" => {}
                _ => text.push_str(&child.text()),
            },
        }
    }
    text
}

/// Where a field leads: `Path`, in whose place older versions have `Command` with escapes and flags.
fn target(field: &Element) -> Option<&str> {
    let parameter = |name: &str| {
        let parameters = field.all("stringParam").into_iter();
        let mut named = parameters.filter(|parameter| parameter.attribute("name") == Some(name));
        named.next().and_then(|parameter| match parameter.children.first() {
            Some(Node::Text(text)) => Some(text.as_str()),
            _ => None,
        })
    };
    parameter("Path").or_else(|| parameter("Command")?.split(';').next())
}
