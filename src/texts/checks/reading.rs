//! What stands in a segment that must be the same in every language: facts, links, phones, days, amounts.
//!
//! Each kind is looked for in what the kinds before it left, so that the digits of a phone are no amount.

use std::collections::BTreeSet;

use super::amounts::{self, Amount};
use super::dates::{self, Day};
use super::markup::{self, Markup};
use super::phones;
use super::writing::Writing;
use crate::facts::{Placeholder, Template};
use crate::language::digits;
use crate::texts::segments::Kind;

/// Stands where something was taken out of a text. It occurs in no writing.
pub(super) const TAKEN: char = '\u{fffc}';

/// The digits of the phones that are known.
pub(super) type Phones = BTreeSet<String>;

/// A segment as it is compared.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// Written in one way, so that they can be compared.
    pub placeholders: Vec<String>,
    /// The facts that they name.
    pub facts: Vec<Placeholder>,
    /// What begins as a placeholder and is none.
    pub broken: Vec<String>,
    pub links: Vec<String>,
    pub phones: Vec<String>,
    pub days: Vec<Day>,
    pub amounts: Vec<Amount>,
    pub marks: Vec<String>,
    /// The text without marks and placeholders, as it is written.
    pub text: String,
}

impl Read {
    pub fn new(raw: &str, kind: Kind, writing: &Writing, known: &Phones) -> Self {
        let mut read = Self::default();
        let mut raw = read.take_placeholders(raw);
        if matches!(kind, Kind::Title | Kind::Summary | Kind::Cell) {
            // Here a line that begins with 2026. 11. 6. begins no list.
            raw.insert(0, TAKEN);
        }
        let markup = Markup::new(&raw);
        read.text = markup.text;
        read.links = markup.links;
        read.phones = markup.phones;
        read.marks = markup.marks;
        let mut text: Vec<char> = read.text.chars().map(digits::fold).collect();
        read.links.extend(take_addresses(&mut text));
        read.days = dates::take(&mut text, writing);
        read.phones.extend(phones::take(&mut text, writing, known));
        read.amounts = amounts::take(&mut text, writing);
        read
    }

    /// How many letters it has, apart from facts and addresses.
    pub fn letters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphanumeric()).count()
    }

    fn take_placeholders(&mut self, raw: &str) -> String {
        const BEGIN: &str = "{fact:";
        let mut left = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((before, from)) = rest.find(BEGIN).map(|start| rest.split_at(start)) {
            left.push_str(before);
            left.push(TAKEN);
            let end = from.find('}').map_or(BEGIN.len(), |end| end + 1);
            let (written, after) = from.split_at(end);
            match Template::parse(written) {
                Ok(template) => {
                    self.facts.extend(template.placeholders().cloned());
                    self.placeholders.extend(template.placeholders().map(one_way));
                }
                Err(_) => self.broken.push(from.chars().take(40).collect()),
            }
            rest = after;
        }
        left.push_str(rest);
        left
    }
}

/// A placeholder in the one order in which we write it.
fn one_way(placeholder: &Placeholder) -> String {
    let bare = if placeholder.bare { " bare" } else { "" };
    let on = placeholder.on.map(|day| format!(" on {day}")).unwrap_or_default();
    format!("{{fact:{}{bare}{on}}}", placeholder.fact)
}

/// Takes a stretch out of a text and gives it.
pub(super) fn take_out(text: &mut [char], from: usize, to: usize) -> String {
    let Some(stretch) = text.get_mut(from..to) else { return String::new() };
    let taken = stretch.iter().collect();
    stretch.fill(TAKEN);
    taken
}

/// Takes addresses of pages and of mail that are written out.
fn take_addresses(text: &mut [char]) -> Vec<String> {
    let fits = |c: char| c.is_ascii_graphic() && !"()[]<>\"'|,;".contains(c);
    let mut found = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let length = text[from..].iter().take_while(|c| fits(**c)).count();
        let run: String = text[from..from + length].iter().collect();
        let address = run.trim_end_matches(['.', ':', '!', '?', '*']);
        if is_address(address) {
            found.push(markup::address(address));
            take_out(text, from, from + address.len());
        }
        from += length + 1;
    }
    found
}

/// A sentence that lacks the space after its full stop is no address: only what begins or ends as one is.
fn is_address(word: &str) -> bool {
    let host = markup::address(word);
    let host = host.split('/').next().unwrap_or_default();
    let labels: Vec<&str> = host.rsplit('@').next().unwrap_or_default().split('.').collect();
    let named = labels.len() > 1
        && labels.iter().all(|label| {
            !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        });
    let ends = labels.last().is_some_and(|last| {
        ["kr", "com", "org", "net", "info", "io"].contains(last)
            || (labels.len() > 2 && last.len() > 1 && last.bytes().all(|b| b.is_ascii_alphabetic()))
    });
    let begins = ["http://", "https://", "www."].iter().any(|start| word.starts_with(start));
    named && (ends || begins || word.contains('@'))
}
