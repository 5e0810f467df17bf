//! What the Markdown of a segment says: its text, where its links lead, and which marks it has.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, parse_document};

use super::super::markdown;

/// A segment without its marks.
#[derive(Debug, Default)]
pub(super) struct Markup {
    pub text: String,
    /// Where its links lead; an address that is also the link's text counts once.
    pub links: Vec<String>,
    /// The digits of `tel:` links.
    pub phones: Vec<String>,
    /// The marks as they are written: `**`, `##`, `-`.
    pub marks: Vec<String>,
}

impl Markup {
    pub fn new(raw: &str) -> Self {
        let arena = Arena::new();
        let root = parse_document(&arena, raw, &markdown::options());
        let mut markup = Self::default();
        markup.take_children(root);
        markup
    }

    fn take_children<'a>(&mut self, node: &'a AstNode<'a>) {
        for child in node.children() {
            self.take(child);
        }
    }

    fn take<'a>(&mut self, node: &'a AstNode<'a>) {
        let mark = match &node.data.borrow().value {
            NodeValue::Text(text) => return self.text.push_str(text),
            NodeValue::Code(code) => {
                self.text.push_str(&code.literal);
                "`".to_owned()
            }
            NodeValue::HtmlInline(html) => return self.text.push_str(html),
            NodeValue::SoftBreak | NodeValue::LineBreak => return self.text.push(' '),
            NodeValue::Link(link) => return self.take_link(node, &link.url),
            NodeValue::Image(link) => {
                self.links.push(address(&link.url));
                "![".to_owned()
            }
            NodeValue::Strong => "**".to_owned(),
            NodeValue::Emph => "*".to_owned(),
            NodeValue::Heading(heading) => "#".repeat(usize::from(heading.level)),
            NodeValue::Item(_) => "-".to_owned(),
            NodeValue::BlockQuote => ">".to_owned(),
            NodeValue::CodeBlock(_) | NodeValue::HtmlBlock(_) => "```".to_owned(),
            _ => return self.take_children(node),
        };
        self.marks.push(mark);
        self.take_children(node);
    }

    fn take_link<'a>(&mut self, node: &'a AstNode<'a>, url: &str) {
        let before = self.text.len();
        self.take_children(node);
        let inner = self.text.get(before..).unwrap_or_default().trim().to_owned();
        let repeats = if let Some(number) = url.strip_prefix("tel:") {
            let digits = dialled(number);
            let repeats = dialled(&inner) == digits;
            self.phones.push(digits);
            repeats
        } else {
            let address = address(url);
            let repeats = self::address(&inner) == address;
            self.links.push(address);
            repeats
        };
        if repeats {
            self.text.truncate(before);
            self.text.push(super::reading::TAKEN);
        }
    }
}

/// A number as it is dialled within the country.
pub(super) fn dialled(number: &str) -> String {
    let digits: String = number
        .chars()
        .map(crate::language::digits::fold)
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    match digits.strip_prefix("+82") {
        Some(rest) if rest.starts_with('0') => rest.to_owned(),
        Some(rest) => format!("0{rest}"),
        None => digits.replace('+', ""),
    }
}

/// An address without what does not change where it leads.
pub(super) fn address(url: &str) -> String {
    let url = url.trim();
    let bare = ["https://", "http://", "mailto:"]
        .into_iter()
        .find_map(|scheme| {
            let (start, rest) = url.split_at_checked(scheme.len())?;
            start.eq_ignore_ascii_case(scheme).then_some(rest)
        })
        .unwrap_or(url);
    let bare = if bare.len() > 1 { bare.trim_end_matches('/') } else { bare };
    match bare.split_once('/') {
        Some((host, path)) => format!("{}/{path}", host.to_ascii_lowercase()),
        None => bare.to_ascii_lowercase(),
    }
}
