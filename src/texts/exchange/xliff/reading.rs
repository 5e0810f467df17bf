//! Reading XLIFF back, 1.2 and 2.x, as tools leave it: with attributes moved, codes emptied or replaced by
//! their short forms, sentences cut apart, marks of their own in between.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::language::Lang;
use crate::texts::exchange::{
    LONGEST_TARGET, Returned, ReturnedRow, find_mark, identity_of, is_name,
};
use crate::texts::segments::{self, Identity};
use crate::texts::unreadable::Unreadable;
use crate::texts::xml::{self, Element, Node};

/// What a source or target may hold, in characters, once its codes are words again. Markdown needs more room
/// than words alone; a code that is referred to again and again would need all there is.
const LONGEST_FLAT: usize = 4 * LONGEST_TARGET;
/// What one code may stand for, in characters: a link with a long address.
const LONGEST_CODE: usize = 2_000;
/// All sources and targets together, in lengths of the file: a reference is short, and what it stands for is
/// seldom long.
const MOST_GROWTH: usize = 4;

pub(in super::super) fn read(text: &str) -> Result<Returned, Unreadable> {
    let root = xml::parse(text)?;
    if root.name != "xliff" {
        return Err(Unreadable::NotASheet);
    }
    let file = root.child("file").ok_or(Unreadable::NotASheet)?;
    let mark = file.all("note").iter().find_map(|note| find_mark(&note.text()));
    let original = file.attribute("original").and_then(|id| id.trim().parse().ok());
    let text_id: Option<Uuid> = original.or(mark.map(|mark| mark.text_id));
    let tag = file.attribute("target-language").or_else(|| root.attribute("trgLang"));
    let target_lang = mark.map(|mark| mark.target_lang).or_else(|| tag.and_then(primary));
    let build: Option<Uuid> = file.attribute("build-num").and_then(|id| id.parse().ok());
    let (Some(text_id), Some(target_lang)) = (text_id, target_lang) else {
        return Err(Unreadable::NotASheet);
    };
    let rows_12 = root.all("trans-unit").into_iter().filter_map(|unit| row_12(unit).transpose());
    let rows_20 = root.all("unit").into_iter().map(row_20);
    let rows = within(rows_12.chain(rows_20), MOST_GROWTH * text.len())?;
    Ok(Returned {
        text_id,
        target_lang,
        source_revision: build.or(mark.map(|mark| mark.source_revision)).unwrap_or_default(),
        seen: mark.and_then(|mark| mark.seen),
        rows: settled(rows),
    })
}

/// The language of a BCP 47 tag, whose script and region tools add and drop: `zh` of `zh-Hans`.
fn primary(tag: &str) -> Option<Lang> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    Lang::parse(&language.to_ascii_lowercase())
}

/// A row, and how the file names its segment.
type Named = (String, ReturnedRow);

/// The rows, as long as they hold no more than so many bytes together.
fn within(
    rows: impl Iterator<Item = Result<Named, Unreadable>>,
    mut left: usize,
) -> Result<Vec<Named>, Unreadable> {
    let mut read = Vec::new();
    for row in rows {
        let (name, row) = row?;
        let length = row.target.len() + row.source.as_ref().map_or(0, String::len);
        left = left.checked_sub(length).ok_or_else(|| too_long("the codes of a file"))?;
        read.push((name, row));
    }
    Ok(read)
}

fn too_long(what: &str) -> Unreadable {
    Unreadable::broken(format!("{what} stand for more than anybody writes"))
}

/// The rows, each segment once. What went through PO has its units numbered anew and put behind those that
/// were sent: there the source itself tells which segment it is, and the one with a translation counts.
fn settled(rows: Vec<Named>) -> Vec<ReturnedRow> {
    let mut likes: BTreeMap<String, i64> = BTreeMap::new();
    let mut places: BTreeMap<Identity, usize> = BTreeMap::new();
    let mut settled: Vec<ReturnedRow> = Vec::new();
    for (name, mut row) in rows {
        let source = row.source.as_ref().filter(|_| !is_name(&name));
        if let Some(cut) =
            source.and_then(|source| segments::cut(source, "", "").into_iter().next())
        {
            let count = likes.entry(cut.identity.hash.clone()).or_default();
            row.id = Identity { hash: cut.identity.hash, occurrence: *count };
            *count += 1;
        }
        let before = places.get(&row.id).and_then(|at| settled.get_mut(*at));
        match before {
            Some(before) if before.target.trim().is_empty() => before.target = row.target,
            Some(_) if row.target.trim().is_empty() => {}
            _ => {
                places.insert(row.id.clone(), settled.len());
                settled.push(row);
            }
        }
    }
    settled
}

fn named(unit: &Element, source: Option<String>, target: Option<String>) -> Named {
    let name = unit.attribute("id").unwrap_or_default().to_owned();
    let row = ReturnedRow { id: identity_of(&name), source, target: target.unwrap_or_default() };
    (name, row)
}

fn row_12(unit: &Element) -> Result<Option<Named>, Unreadable> {
    // The header of a PO file is a unit as well.
    if unit.attribute("restype") == Some("x-gettext-domain-header") {
        return Ok(None);
    }
    let mut codes = Codes::default();
    let source = unit.child("source");
    if let Some(source) = source {
        codes.learn(source)?;
    }
    let flat = |element| codes.flatten(element, &mut Room::default());
    let source = source.map(flat).transpose()?;
    let target = unit.child("target").map(flat).transpose()?;
    Ok(Some(named(unit, source, target)))
}

fn row_20(unit: &Element) -> Result<Named, Unreadable> {
    let mut codes = Codes::default();
    if let Some(data) = unit.child("originalData") {
        let data = data.elements().filter_map(|data| Some((data.attribute("id")?, data.text())));
        codes.data = data.map(|(id, text)| (id.to_owned(), text)).collect();
    }
    let parts: Vec<&Element> = unit
        .elements()
        .filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"))
        .collect();
    for source in parts.iter().filter_map(|part| part.child("source")) {
        codes.learn(source)?;
    }
    let mut room = Room::default();
    let sources = parts.iter().filter_map(|part| part.child("source"));
    let source = sources.map(|source| codes.flatten(source, &mut room));
    let source = source.collect::<Result<String, _>>()?;
    Ok(named(unit, Some(source), join(&parts, &codes)?))
}

/// The target of a unit that a tool may have cut into sentences, in the order that the target asks for.
/// `None` if one of them is not translated: half a segment is no translation.
fn join(parts: &[&Element], codes: &Codes) -> Result<Option<String>, Unreadable> {
    let mut room = Room::default();
    let mut targets = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let between = part.child("source").filter(|_| part.name == "ignorable");
        let Some(target) = part.child("target").or(between) else { return Ok(None) };
        let order = target.attribute("order").and_then(|order| order.parse().ok());
        targets.push((order.unwrap_or(at + 1), codes.flatten(target, &mut room)?));
    }
    targets.sort_by_key(|(order, _)| *order);
    Ok(Some(targets.into_iter().map(|(_, text)| text).collect()))
}

/// The characters that the source or the target of a unit may still hold.
struct Room(usize);

impl Default for Room {
    fn default() -> Self {
        Self(LONGEST_FLAT)
    }
}

impl Room {
    fn take(&mut self, words: &str) -> Result<(), Unreadable> {
        let left = self.0.checked_sub(words.chars().count());
        self.0 = left.ok_or_else(|| too_long("the codes of a unit"))?;
        Ok(())
    }

    fn add(&mut self, text: &mut String, words: &str) -> Result<(), Unreadable> {
        self.take(words)?;
        text.push_str(words);
        Ok(())
    }
}

/// What the codes of a unit stand for.
#[derive(Default)]
struct Codes {
    /// The original data of 2.0.
    data: BTreeMap<String, String>,
    /// Of the source, by place and id, for a target whose codes have lost what they held.
    known: BTreeMap<(Place, String), String>,
    room: Room,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Single,
    Open,
    Close,
}

impl Codes {
    fn learn(&mut self, source: &Element) -> Result<(), Unreadable> {
        for code in source.elements() {
            let places: &[Place] = match place(code) {
                Some(Place::Single) => &[Place::Single],
                Some(Place::Open) if code.name == "pc" => &[Place::Open, Place::Close],
                Some(Place::Open) => &[Place::Open],
                Some(Place::Close) => &[Place::Close],
                None => &[],
            };
            for place in places {
                let raw = self.raw(code, *place)?;
                self.room.take(&raw)?;
                self.known.insert((*place, id(code)), raw);
            }
            self.learn(code)?;
        }
        Ok(())
    }

    /// The Markdown of a source or target.
    fn flatten(&self, element: &Element, room: &mut Room) -> Result<String, Unreadable> {
        let mut text = String::new();
        self.add(element, &mut text, room)?;
        Ok(text)
    }

    fn add(&self, element: &Element, text: &mut String, room: &mut Room) -> Result<(), Unreadable> {
        for node in &element.children {
            match node {
                Node::Text(words) => room.add(text, words)?,
                Node::Element(code) if code.name == "cp" => text.extend(code_point(code)),
                Node::Element(code) => match place(code) {
                    Some(place) if code.name != "pc" => room.add(text, &self.raw(code, place)?)?,
                    Some(_) => {
                        room.add(text, &self.raw(code, Place::Open)?)?;
                        self.add(code, text, room)?;
                        room.add(text, &self.raw(code, Place::Close)?)?;
                    }
                    // `<g>`, `<mrk>` and whatever else a tool put around words.
                    None => self.add(code, text, room)?,
                },
            }
        }
        Ok(())
    }

    /// What a code stands for: what it holds, refers to, or is equal to, else what its like in the source is.
    fn raw(&self, code: &Element, place: Place) -> Result<String, Unreadable> {
        let raw = self.meant(code, place);
        match raw.chars().nth(LONGEST_CODE) {
            Some(_) => Err(too_long("the words of a code")),
            None => Ok(raw),
        }
    }

    fn meant(&self, code: &Element, place: Place) -> String {
        let held = if code.name == "pc" { String::new() } else { code.text() };
        if !held.is_empty() {
            return held;
        }
        let (reference, equal): (&str, &[&str]) = match (place, code.name.as_str()) {
            (Place::Open, "pc") => ("dataRefStart", &["equivStart", "dispStart"]),
            (Place::Close, "pc") => ("dataRefEnd", &["equivEnd", "dispEnd"]),
            _ => ("dataRef", &["equiv-text", "equiv", "disp"]),
        };
        let referred = code.attribute(reference).and_then(|data| self.data.get(data)).cloned();
        let known = || self.known.get(&(place, id(code))).cloned();
        let equal = || equal.iter().find_map(|name| code.attribute(name)).map(str::to_owned);
        referred.or_else(known).or_else(equal).unwrap_or_default()
    }
}

/// An end refers to its beginning, in 1.2 by `rid` and in 2.0 by `startRef`.
fn id(code: &Element) -> String {
    let names = match code.name.as_str() {
        "ec" => ["startRef", "id"],
        "ept" | "ex" | "bpt" | "bx" => ["rid", "id"],
        _ => ["id", "xid"],
    };
    names.iter().find_map(|name| code.attribute(name)).unwrap_or_default().to_owned()
}

fn place(code: &Element) -> Option<Place> {
    match code.name.as_str() {
        "x" | "ph" | "it" => Some(Place::Single),
        "bpt" | "bx" | "sc" | "pc" => Some(Place::Open),
        "ept" | "ex" | "ec" => Some(Place::Close),
        _ => None,
    }
}

fn code_point(code: &Element) -> Option<char> {
    u32::from_str_radix(code.attribute("hex")?, 16).ok().and_then(char::from_u32)
}
