//! XML as a small tree of elements, for formats of a few kilobytes whose order tools change at will.
//!
//! Deep nesting, floods of nodes and entities of a document type are refused. Names are kept without their
//! prefixes, which every program chooses for itself.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion, escape};

use super::unreadable::Unreadable;

/// A table in a text box in a table stays below half of it; the walks over a tree are recursive.
const DEEPEST: usize = 128;
/// Elements, attributes and texts together; a book has fewer.
const MOST_NODES: usize = 600_000;

/// An element with what stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// The value of an attribute, by its name without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// What a path of children leads to.
    pub(super) fn descend(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// All elements of a name below this one, in the order of the document.
    pub(super) fn all(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.collect(name, &mut found);
        found
    }

    fn collect<'e>(&'e self, name: &str, found: &mut Vec<&'e Self>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            }
            element.collect(name, found);
        }
    }

    /// The elements of a name below this one, without those that stand within another of them.
    pub(super) fn outermost(&self, name: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.collect_outermost(name, &mut found);
        found
    }

    fn collect_outermost<'e>(&'e self, name: &str, found: &mut Vec<&'e Self>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            } else {
                element.collect_outermost(name, found);
            }
        }
    }

    /// All text below this element.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text
    }

    fn add_text(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(own) => text.push_str(own),
                Node::Element(element) => element.add_text(text),
            }
        }
    }
}

/// The bytes of an XML file as text: UTF-8 or UTF-16, with or without a byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map_err(Unreadable::broken)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [b'<', 0, ..] => wide(bytes, u16::from_le_bytes),
        [0, b'<', ..] => wide(bytes, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => text(rest),
        bytes => text(bytes),
    }
}

fn text(bytes: &[u8]) -> Result<String, Unreadable> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(Unreadable::broken)
}

/// Reads a document and gives its root.
pub(super) fn parse(text: &str) -> Result<Element, Unreadable> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree { open: vec![Element::default()], nodes: 0 };
    loop {
        match reader.read_event().map_err(Unreadable::broken)? {
            Event::Start(start) => tree.begin(&start)?,
            Event::Empty(start) => {
                tree.begin(&start)?;
                tree.end()?;
            }
            Event::End(_) => tree.end()?,
            Event::Text(text) => tree.add(&text.xml10_content())?,
            Event::CData(text) => tree.add(&text.xml10_content())?,
            Event::GeneralRef(name) => tree.add(&resolve(&name)?)?,
            // Nothing here is ever expanded; whoever declares entities means harm or another program.
            Event::DocType(declared) if declared.contains("<!ENTITY") => {
                return Err(Unreadable::Bomb);
            }
            Event::Eof => return tree.finish(),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// A document that is being read: the elements that are open, the outermost first.
struct Tree {
    open: Vec<Element>,
    nodes: usize,
}

impl Tree {
    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), Unreadable> {
        if self.open.len() > DEEPEST {
            return Err(Unreadable::Bomb);
        }
        let mut element =
            Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
        for attribute in start.attributes().with_checks(false) {
            self.count()?;
            let attribute = attribute.map_err(Unreadable::broken)?;
            let value =
                attribute.normalized_value(XmlVersion::Implicit1_0).map_err(Unreadable::broken)?;
            let name = attribute.key.local_name().as_ref().to_owned();
            element.attributes.push((name, value.into_owned()));
        }
        self.count()?;
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Unreadable> {
        let closed = self.open.pop();
        match (closed, self.open.last_mut()) {
            (Some(closed), Some(parent)) => parent.children.push(Node::Element(closed)),
            _ => return Err(Unreadable::broken("an element ends that never began")),
        }
        Ok(())
    }

    fn add(&mut self, text: &str) -> Result<(), Unreadable> {
        self.count()?;
        if let Some(parent) = self.open.last_mut() {
            match parent.children.last_mut() {
                Some(Node::Text(before)) => before.push_str(text),
                _ => parent.children.push(Node::Text(text.to_owned())),
            }
        }
        Ok(())
    }

    fn count(&mut self) -> Result<(), Unreadable> {
        self.nodes += 1;
        if self.nodes > MOST_NODES { Err(Unreadable::TooLarge) } else { Ok(()) }
    }

    fn finish(mut self) -> Result<Element, Unreadable> {
        let document = self.open.pop().filter(|_| self.open.is_empty());
        let root = document.and_then(|document| {
            document.children.into_iter().find_map(|node| match node {
                Node::Element(element) => Some(element),
                Node::Text(_) => None,
            })
        });
        root.ok_or_else(|| Unreadable::broken("the document ends within an element"))
    }
}

fn resolve(name: &BytesRef<'_>) -> Result<String, Unreadable> {
    if let Some(c) = name.resolve_char_ref().map_err(Unreadable::broken)? {
        return Ok(c.to_string());
    }
    let known = escape::resolve_predefined_entity(name);
    known.map(str::to_owned).ok_or_else(|| Unreadable::broken("an entity that nobody knows"))
}

/// Writes elements as text; what is handed in is escaped.
#[derive(Debug, Default)]
pub(super) struct Markup(String);

impl Markup {
    /// A document with its declaration.
    pub(super) fn document() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    pub(super) fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes, ">")
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes, "/>")
    }

    pub(super) fn end(&mut self, name: &str) -> &mut Self {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
        self
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        // What XML cannot hold at all, not even as a reference, is left out.
        let text: String = text.chars().filter(|c| is_xml(*c)).collect();
        self.0.push_str(&escape::partial_escape(text.as_str()));
        self
    }

    /// An element with nothing but text.
    pub(super) fn whole(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.begin(name, attributes).text(text).end(name);
    }

    /// Takes over what was written elsewhere.
    pub(super) fn append(&mut self, other: &Self) -> &mut Self {
        self.0.push_str(&other.0);
        self
    }

    pub(super) fn line(&mut self) -> &mut Self {
        self.0.push('\n');
        self
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) -> &mut Self {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            let value: String = value.chars().filter(|c| is_xml(*c)).collect();
            self.0.push_str(&format!(" {key}=\"{}\"", escape::escape(value.as_str())));
        }
        self.0.push_str(end);
        self
    }
}

/// `Char` of XML 1.0, section 2.2.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_becomes_a_tree() {
        let text = "<?xml version='1.0'?>\r\n<!-- x --><a:r xmlns:a='u' b='1 &amp; 2'>\
            <c>one &lt;&#44032;<![CDATA[<two>]]></c><c/></a:r>";
        let root = parse(text).expect("XML");
        assert_eq!((root.name.as_str(), root.attribute("b")), ("r", Some("1 & 2")));
        assert_eq!(root.all("c").len(), 2);
        assert_eq!(root.text(), "one <가<two>");
    }

    #[test]
    fn encodings_of_windows_are_read() {
        let text = "<a>가</a>";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for bytes in [
            marked(&[0xff, 0xfe], &little),
            marked(&[0xfe, 0xff], &big),
            little,
            big,
            marked(&[0xef, 0xbb, 0xbf], text.as_bytes()),
            text.as_bytes().to_vec(),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
        assert!(decode(&[b'<', 0xb0, 0xa1]).is_err());
    }

    #[test]
    fn bombs_are_refused() {
        let laughs = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;\">]><a>&m;</a>";
        assert_eq!(parse(laughs), Err(Unreadable::Bomb));
        let deep = format!("{}{}", "<a>".repeat(200_000), "</a>".repeat(200_000));
        assert_eq!(parse(&deep), Err(Unreadable::Bomb));
        let flood = format!("<a>{}</a>", "<b/>".repeat(MOST_NODES));
        assert_eq!(parse(&flood), Err(Unreadable::TooLarge));
    }

    #[test]
    fn what_is_broken_is_said_to_be() {
        for text in ["", "<a>", "<a></b>", "</a>", "<a>&unknown;</a>", "<a b=></a>", "text"] {
            assert!(matches!(parse(text), Err(Unreadable::Broken(_))), "{text}");
        }
    }

    #[test]
    fn what_is_written_can_be_read() {
        let mut markup = Markup::document();
        markup.whole("a", &[("b", "\"<\u{1}&'")], "x < y & \u{b}z");
        let text = String::from_utf8(markup.into_bytes()).expect("UTF-8");
        let root = parse(&text).expect("XML");
        assert_eq!(root.attribute("b"), Some("\"<&'"));
        assert_eq!(root.text(), "x < y & z");
    }
}
