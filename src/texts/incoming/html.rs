//! What Word, Hangul and browsers put on the clipboard.
//!
//! The parser of ammonia makes a well-formed tree of whatever comes; it is walked here and not by a general
//! converter to Markdown, which cannot know that Word's lists are paragraphs with a typed bullet, leaves a
//! table without a header row as loose words, and goes down as deep as the HTML does.

use std::collections::{HashMap, HashSet};

use super::blocks::{Block, Counted, Inline, paragraph, plain, written};
use super::scanning::scan;
use super::{Incoming, Unreadable};
use crate::texts::xml::{self, Element, Node};

/// What may be pasted, in bytes: the clipboard of a long Word document.
pub const LONGEST_PASTE: usize = 2 * 1024 * 1024;

const TAGS: [&str; 30] = [
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "div",
    "ul",
    "ol",
    "li",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "b",
    "strong",
    "span",
    "a",
    "br",
    "blockquote",
    "section",
    "article",
    "dl",
    "dt",
    "dd",
    "pre",
];

/// Cleans a paste. Refuses one that is too large or too deep.
pub fn from_html(html: &str) -> Result<Incoming, Unreadable> {
    if html.len() > LONGEST_PASTE {
        return Err(Unreadable::TooLarge);
    }
    let images = scan(html)?;
    let root = xml::parse(&well_formed(html))?;
    let counted = Counted { images, ..Counted::default() };
    let mut reading = Reading { counted, blocks: Vec::new(), loose: Vec::new(), lists: Vec::new() };
    reading.walk(&root, Look::default());
    reading.end_paragraph();
    Ok(written(reading.blocks, reading.counted))
}

/// HTML as XML: known elements alone, each with its end.
fn well_formed(html: &str) -> String {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(HashSet::from(TAGS))
        .clean_content_tags(HashSet::from(["script", "style", "title", "xml", "head"]))
        .generic_attributes(HashSet::from(["style", "class"]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "file", "javascript"]))
        .link_rel(None);
    let clean = cleaner.clean(html).to_string();
    let clean = clean.replace("<br>", "<br/>").replace("&nbsp;", " ");
    // What XML cannot hold; HTML can.
    let clean: String = clean.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect();
    format!("<html>{clean}</html>")
}

#[derive(Clone, Copy, Debug, Default)]
struct Look<'l> {
    is_bold: bool,
    link: Option<&'l str>,
}

struct Reading {
    counted: Counted,
    blocks: Vec<Block>,
    /// Words of a paragraph that has not ended.
    loose: Vec<Inline>,
    /// The lists that are open, each with whether it has numbers.
    lists: Vec<bool>,
}

impl Reading {
    fn walk<'l>(&mut self, element: &'l Element, look: Look<'l>) {
        for node in &element.children {
            match node {
                Node::Text(text) => self.loose.push(inline(text, look)),
                Node::Element(child) => self.element(child, look),
            }
        }
    }

    fn element<'l>(&mut self, element: &'l Element, look: Look<'l>) {
        let look = looks(element, look);
        match element.name.as_str() {
            "b" | "strong" | "span" | "a" => self.walk(element, look),
            "br" => self.loose.push(inline(" ", look)),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_paragraph();
                let level = usize::from(element.name.as_bytes()[1] - b'0');
                self.blocks.push(Block::Heading(level, plain(&words(element, look))));
            }
            "ul" | "ol" => {
                self.end_paragraph();
                self.lists.push(element.name == "ol");
                self.walk(element, look);
                self.end_paragraph();
                self.lists.pop();
            }
            "table" => {
                self.end_paragraph();
                let table = self.table(element, look);
                self.blocks.push(table);
            }
            "p" if is_word_item(element) => {
                self.end_paragraph();
                self.blocks.push(word_item(element, look));
            }
            _ => {
                self.end_paragraph();
                self.walk(element, look);
                self.end_paragraph();
            }
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.loose);
        let block = match self.lists.last() {
            Some(is_numbered) => {
                Block::Item { is_numbered: *is_numbered, depth: self.lists.len() - 1, words }
            }
            None => paragraph(words),
        };
        self.blocks.push(block);
    }

    fn table(&mut self, table: &Element, look: Look<'_>) -> Block {
        self.counted.nested_tables += table.all("table").len();
        let mut rows = Vec::new();
        let groups = table.elements().filter(|group| group.name.starts_with('t'));
        for group in groups {
            // Rows stand in groups; the parser puts them there where nobody has.
            for row in group.elements().filter(|row| row.name == "tr") {
                let cells = row.elements().map(|cell| words(cell, looks(cell, look)));
                rows.push(cells.collect());
            }
        }
        Block::Table(rows)
    }
}

fn inline(text: &str, look: Look<'_>) -> Inline {
    Inline { text: text.to_owned(), is_bold: look.is_bold, link: look.link.map(str::to_owned) }
}

/// All words below an element, in their looks.
fn words(element: &Element, look: Look<'_>) -> Vec<Inline> {
    let mut found = Vec::new();
    collect(element, look, &mut found);
    found
}

fn collect(element: &Element, look: Look<'_>, found: &mut Vec<Inline>) {
    for node in &element.children {
        match node {
            Node::Text(text) => found.push(inline(text, look)),
            Node::Element(child) => {
                let is_within = matches!(child.name.as_str(), "b" | "strong" | "span" | "a");
                collect(child, looks(child, look), found);
                if !is_within {
                    found.push(inline(" ", Look::default()));
                }
            }
        }
    }
}

/// How an element looks: Google wraps everything in a `<b>` that is not bold, and Hangul writes bold as a
/// style alone.
fn looks<'l>(element: &'l Element, around: Look<'l>) -> Look<'l> {
    let style = style(element);
    let weight = style.split("font-weight:").nth(1).map(|rest| {
        let weight = rest.split(';').next().unwrap_or_default();
        weight.starts_with("bold") || weight.parse().is_ok_and(|weight: u32| weight >= 600)
    });
    let named = matches!(element.name.as_str(), "b" | "strong" | "th").then_some(true);
    // The head of a table is bold by itself.
    let is_bold = if element.name == "th" { Some(false) } else { weight.or(named) };
    let link = element.attribute("href").filter(|link| !link.starts_with('#'));
    Look { is_bold: is_bold.unwrap_or(around.is_bold), link: link.or(around.link) }
}

fn style(element: &Element) -> String {
    let style = element.attribute("style").unwrap_or_default().to_ascii_lowercase();
    style.split_whitespace().collect()
}

/// Word writes the items of a list as paragraphs.
fn is_word_item(element: &Element) -> bool {
    style(element).contains("mso-list:l")
}

/// The bullet or number of the item stands in a span of its own, which a browser would ignore.
fn word_item(element: &Element, look: Look<'_>) -> Block {
    fn is_mark(element: &Element) -> bool {
        style(element).contains("mso-list:ignore")
    }
    fn without_mark(element: &Element) -> Element {
        let mut kept = element.clone();
        kept.children = element
            .children
            .iter()
            .filter_map(|node| match node {
                Node::Element(child) if is_mark(child) => None,
                Node::Element(child) => Some(Node::Element(without_mark(child))),
                Node::Text(text) => Some(Node::Text(text.clone())),
            })
            .collect();
        kept
    }
    let marks = element.all("span");
    let mark = marks.into_iter().find(|span| is_mark(span)).map(Element::text).unwrap_or_default();
    // Bullets are letters too, in fonts that draw them as bullets: `l`, `n`, `o`. A number has a point or
    // a bracket.
    let is_numbered = mark.contains(char::is_alphanumeric) && mark.contains(['.', ')']);
    let style = style(element);
    let level = style.split("level").nth(1).and_then(|rest| rest.get(..1)?.parse::<usize>().ok());
    let depth = level.unwrap_or(1).saturating_sub(1);
    Block::Item { is_numbered, depth, words: words(&without_mark(element), look) }
}
