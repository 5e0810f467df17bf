//! The elements that stand for what a machine must not touch, as each kind of service wants them.

/// How elements are written for a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// Names of our own; the service is told which of them it is to leave alone.
    Xml,
    /// Elements of HTML, and its own way to say that one is not translated
    /// (<https://html.spec.whatwg.org/multipage/dom.html#the-translate-attribute>).
    Html,
}

/// A piece of what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Text(String),
    Open {
        name: &'static str,
        id: Option<usize>,
        /// Whether it holds nothing: `<x/>`.
        is_empty: bool,
    },
    Close(&'static str),
}

impl Markup {
    /// The element whose inside is left alone.
    pub fn whole(self) -> &'static str {
        match self {
            Self::Xml => "x",
            Self::Html => "span",
        }
    }

    pub(super) fn bold(self) -> &'static str {
        match self {
            Self::Xml => "g",
            Self::Html => "b",
        }
    }

    pub(super) fn link(self) -> &'static str {
        match self {
            Self::Xml => "g",
            Self::Html => "a",
        }
    }

    pub(super) fn begin(self, name: &str, id: usize) -> String {
        match self {
            Self::Html if name == self.whole() => {
                format!("<{name} id=\"{id}\" translate=\"no\">")
            }
            _ => format!("<{name} id=\"{id}\">"),
        }
    }

    pub(super) fn end(name: &str) -> String {
        format!("</{name}>")
    }

    pub(super) fn push_text(out: &mut String, text: &str) {
        for c in text.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                c => out.push(c),
            }
        }
    }

    /// What came back, piece by piece. `None` where it has an element that is none of ours. A `<` that begins
    /// none is a letter: one of the services decodes entities before it answers.
    pub(super) fn tokens(self, text: &str) -> Option<Vec<Token>> {
        let mut tokens = Vec::new();
        let mut words = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('<') {
            words.push_str(&rest[..at]);
            let from = &rest[at + 1..];
            if !from.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)) {
                words.push('<');
                rest = from;
                continue;
            }
            let end = from.find('>')?;
            let token = self.token(&from[..end])?;
            if !words.is_empty() {
                tokens.push(Token::Text(decoded(&std::mem::take(&mut words))));
            }
            tokens.push(token);
            rest = &from[end + 1..];
        }
        words.push_str(rest);
        if !words.is_empty() {
            tokens.push(Token::Text(decoded(&words)));
        }
        Some(tokens)
    }

    /// The element that stands between `<` and `>`, if it is one of ours.
    fn token(self, inner: &str) -> Option<Token> {
        let known = [self.whole(), self.bold(), self.link()];
        let named = |name: &str| known.into_iter().find(|known| known.eq_ignore_ascii_case(name));
        if let Some(name) = inner.strip_prefix('/') {
            return named(name.trim()).map(Token::Close);
        }
        let is_empty = inner.ends_with('/');
        let inner = inner.trim_end_matches('/');
        let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        Some(Token::Open { name: named(name)?, id: id(attributes), is_empty })
    }
}

fn id(attributes: &str) -> Option<usize> {
    let found = attributes.split_whitespace().find_map(|one| one.strip_prefix("id="))?;
    found.trim_matches(['"', '\'']).parse().ok()
}

/// The longest name of an entity that is looked for.
const LONGEST_ENTITY: usize = 8;

fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let from = &rest[at + 1..];
        let entity = from.split_once(';').filter(|(name, _)| name.len() <= LONGEST_ENTITY);
        match entity.and_then(|(name, after)| Some((entity_of(name)?, after))) {
            Some((c, after)) => {
                out.push(c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = from;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity_of(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| !c.is_control())
        }
    }
}
