//! Terms in a rendered text: the first occurrence of each is underlined and leads to the list of words, and
//! Korean in a text of another language is said to be Korean.

use std::borrow::Cow;
use std::ops::Range;

use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};

use super::terms::{Finder, korean_runs};
use crate::language::Lang;

/// Underlines in a parsed body, and gives the ids of the terms in the order in which they were found.
pub(super) fn underline<'a>(
    arena: &'a Arena<'a>,
    root: &'a AstNode<'a>,
    finder: &Finder<'_>,
) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let nodes: Vec<&AstNode<'_>> = root.descendants().collect();
    for node in nodes {
        let text = match &node.data.borrow().value {
            NodeValue::Text(text) => text.clone().into_owned(),
            _ => continue,
        };
        let place = Place::of(node);
        if place == Place::Untouched {
            continue;
        }
        let links =
            if place == Place::MayLink { firsts(finder, &text, &mut found) } else { Vec::new() };
        let korean = if finder.lang == Lang::KOREAN { Vec::new() } else { korean_runs(&text) };
        if links.is_empty() && korean.is_empty() {
            continue;
        }
        for value in pieces(&text, &links, &korean) {
            node.insert_before(arena.alloc(value.into()));
        }
        node.detach();
    }
    found
}

/// What may be done where a piece of text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    MayLink,
    /// In a link or a heading: there is no link in a link, and a heading is read as one.
    NoLink,
    /// What a picture shows becomes an attribute.
    Untouched,
}

impl Place {
    fn of<'a>(node: &'a AstNode<'a>) -> Self {
        let mut place = Self::MayLink;
        for above in node.ancestors() {
            match above.data.borrow().value {
                NodeValue::Image(_) => return Self::Untouched,
                NodeValue::Link(_) | NodeValue::Heading(_) => place = Self::NoLink,
                _ => {}
            }
        }
        place
    }
}

/// The terms of a piece of text that were not found before it.
fn firsts<'t>(
    finder: &Finder<'t>,
    text: &str,
    found: &mut Vec<String>,
) -> Vec<(&'t str, Range<usize>)> {
    let mut links = Vec::new();
    for here in finder.find(text) {
        if !found.iter().any(|id| id == here.id) {
            found.push(here.id.to_owned());
            links.push((here.id, here.range));
        }
    }
    links
}

/// The text cut at both kinds of places. The tags are written by us; the text between them is escaped
/// with all other text.
fn pieces(text: &str, links: &[(&str, Range<usize>)], korean: &[Range<usize>]) -> Vec<NodeValue> {
    let mut values = Vec::new();
    let mut at = 0;
    for (id, range) in links {
        write(text, at..range.start, korean, &mut values);
        values.push(NodeValue::Raw(format!(
            "<a class=\"term\" id=\"in-text-{id}\" href=\"#term-{id}\">"
        )));
        write(text, range.clone(), korean, &mut values);
        values.push(NodeValue::Raw("</a>".to_owned()));
        at = range.end;
    }
    write(text, at..text.len(), korean, &mut values);
    values
}

/// A stretch of the text, with its Korean in a `span`.
fn write(text: &str, stretch: Range<usize>, korean: &[Range<usize>], values: &mut Vec<NodeValue>) {
    let mut at = stretch.start;
    for run in korean {
        let run = run.start.max(stretch.start)..run.end.min(stretch.end);
        if run.start >= run.end {
            continue;
        }
        push(text, at..run.start, values);
        values.push(NodeValue::Raw("<span lang=\"ko\">".to_owned()));
        push(text, run.clone(), values);
        values.push(NodeValue::Raw("</span>".to_owned()));
        at = run.end;
    }
    push(text, at..stretch.end, values);
}

fn push(text: &str, range: Range<usize>, values: &mut Vec<NodeValue>) {
    if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
        values.push(NodeValue::Text(Cow::Owned(text.to_owned())));
    }
}
