//! Inline codes: facts and marks of Markdown as elements that a translator's tool shows and protects.
//!
//! In 1.2 every code is a `<ph>`, `<bpt>` or `<ept>` that holds what it stands for. An `<x/>` could hold it
//! in an attribute alone, and a conversion to PO and back, which keeps text only, would lose every fact.

use crate::texts::exchange::inline::{PairKind, Piece, pieces};
use crate::texts::xml::Markup;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V12,
    V20,
}

/// The codes of one unit. A code of the target has the id of its like in the source.
pub(super) struct Codes {
    version: Version,
    /// What each code stands for (of a pair, both marks) and whether the target has it already; ids count
    /// from 1.
    known: Vec<(String, bool)>,
    data: Vec<(String, String)>,
}

impl Codes {
    pub(super) fn new(version: Version) -> Self {
        Self { version, known: Vec::new(), data: Vec::new() }
    }

    /// What the codes stand for, by the ids that 2.0 refers to.
    pub(super) fn data(&self) -> &[(String, String)] {
        &self.data
    }

    pub(super) fn source(&mut self, text: &str) -> Markup {
        let mut out = Markup::default();
        self.write(&mut out, &pieces(text), Self::add);
        out
    }

    pub(super) fn target(&mut self, text: &str) -> Markup {
        let mut out = Markup::default();
        self.write(&mut out, &pieces(text), Self::find_or_add);
        out
    }

    fn write(
        &mut self,
        out: &mut Markup,
        pieces: &[Piece<'_>],
        id_of: fn(&mut Self, &[&str]) -> String,
    ) {
        for piece in pieces {
            match piece {
                Piece::Words(words) => {
                    out.text(words);
                }
                Piece::Fact(raw) => {
                    let id = id_of(self, &[raw]);
                    self.single(out, &id, raw);
                }
                Piece::Pair { kind, open, inner, close } => {
                    let id = id_of(self, &[open, close]);
                    self.open(out, &id, *kind, (open, close));
                    self.write(out, inner, id_of);
                    self.close(out, &id, close);
                }
            }
        }
    }

    fn add(&mut self, marks: &[&str]) -> String {
        self.known.push((marks.concat(), false));
        let id = self.known.len().to_string();
        if self.version == Version::V20 {
            let ids = [format!("d{id}"), format!("d{id}e")];
            let data = ids.into_iter().zip(marks.iter().map(|mark| (*mark).to_owned()));
            self.data.extend(data);
        }
        id
    }

    fn find_or_add(&mut self, marks: &[&str]) -> String {
        let raw = marks.concat();
        let known = self.known.iter_mut().enumerate().find(|(_, (own, used))| *own == raw && !used);
        let found = known.map(|(at, (_, used))| {
            *used = true;
            at + 1
        });
        match found {
            Some(id) => id.to_string(),
            None => {
                let id = self.add(marks);
                if let Some((_, used)) = self.known.last_mut() {
                    *used = true;
                }
                id
            }
        }
    }

    fn single(&self, out: &mut Markup, id: &str, raw: &str) {
        match self.version {
            Version::V12 => out.whole("ph", &[("id", id), ("ctype", "x-fact")], raw),
            Version::V20 => {
                let data = format!("d{id}");
                out.empty("ph", &[("id", id), ("dataRef", &data), ("equiv", raw), ("disp", raw)]);
            }
        }
    }

    fn open(&self, out: &mut Markup, id: &str, kind: PairKind, (open, close): (&str, &str)) {
        let ctype = match kind {
            PairKind::Bold => "bold",
            PairKind::Link => "link",
        };
        if self.version == Version::V12 {
            out.whole("bpt", &[("id", id), ("rid", id), ("ctype", ctype)], open);
            return;
        }
        let (start, end) = (format!("d{id}"), format!("d{id}e"));
        let mut attributes = vec![("id", id)];
        attributes.extend(match kind {
            PairKind::Bold => vec![("type", "fmt"), ("subType", "xlf:b")],
            PairKind::Link => vec![("type", "link")],
        });
        attributes.extend([("dataRefStart", start.as_str()), ("dataRefEnd", end.as_str())]);
        attributes.extend([("dispStart", open), ("dispEnd", close)]);
        out.begin("pc", &attributes);
    }

    fn close(&self, out: &mut Markup, id: &str, close: &str) {
        match self.version {
            Version::V12 => out.whole("ept", &[("id", id), ("rid", id)], close),
            Version::V20 => {
                out.end("pc");
            }
        }
    }
}
