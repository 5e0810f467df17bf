//! Checks: what a person must know before a translation is published, found by comparing each segment
//! with the Korean that it was made from. Only `known` reads the database, so they can run as one types.

mod amounts;
mod comparing;
mod dates;
mod known;
mod length;
mod markup;
mod phones;
#[cfg(test)]
mod properties;
mod reading;
mod said;
mod source;
#[cfg(test)]
mod tests;
mod wording;
mod writing;

use crate::facts::{Facts, Unit};
use crate::language::Lang;

use super::segments;
use super::terms::Term;
pub use known::{Known, Noticed, codes, may_pass, of_translation};
use reading::{Phones, Read};
pub use said::{keys, say, say_despite};
pub use source::check_source;
use writing::Writing;

/// How a translator's file says that a segment is not translated.
const MISSING: &str = "{missing}";

/// A segment of the source and its translation, both raw Markdown.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    pub kind: segments::Kind,
    pub source: &'a str,
    /// None where it is not translated.
    pub target: Option<&'a str>,
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The position of the pair, or of the segment where the source alone was checked.
    pub at: usize,
    pub what: What,
}

/// What was found. `lost` stands in the Korean alone, `extra` in the translation alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Missing,
    Placeholder {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    Number {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    Money {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    Phone {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    /// Addresses of pages and of mail.
    Link {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    Date {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    /// Marks of Markdown: bold, lists, headings, as they are written.
    Marks {
        lost: Vec<String>,
        extra: Vec<String>,
    },
    /// A Korean official term is not translated as the terms say.
    Term {
        ko: String,
        wanted: String,
    },
    /// It has so many letters, where so many would be usual for this translation.
    Length {
        letters: usize,
        usual: usize,
    },
    /// A value that should be a fact stands written out.
    BareAmount {
        found: String,
    },
    /// Korean that stands neither in brackets nor in quotation marks.
    Korean {
        found: String,
    },
    /// The source names a fact that there is not.
    UnknownFact {
        found: String,
    },
    /// The source has a `{fact:` that is not written as one.
    BrokenFact {
        found: String,
    },
    /// The source has a link that leads nowhere.
    BrokenLink {
        found: String,
    },
    /// The source has a link to a page of ours in one language alone, or by its whole address.
    PrefixedLink {
        found: String,
        wanted: String,
    },
}

impl What {
    /// Whether it keeps a translation from being published: a wrong amount, phone, link or fact harms
    /// whoever believes it, while what remains may be right.
    pub fn blocks(&self) -> bool {
        matches!(
            self,
            Self::Placeholder { .. }
                | Self::Money { .. }
                | Self::Phone { .. }
                | Self::Link { .. }
                | Self::UnknownFact { .. }
                | Self::BrokenFact { .. }
                | Self::BrokenLink { .. }
        )
    }

    /// The name under which it is said and counted.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Placeholder { .. } => "placeholder",
            Self::Number { .. } => "number",
            Self::Money { .. } => "money",
            Self::Phone { .. } => "phone",
            Self::Link { .. } => "link",
            Self::Date { .. } => "date",
            Self::Marks { .. } => "marks",
            Self::Term { .. } => "term",
            Self::Length { .. } => "length",
            Self::BareAmount { .. } => "bare-amount",
            Self::Korean { .. } => "korean",
            Self::UnknownFact { .. } => "unknown-fact",
            Self::BrokenFact { .. } => "broken-fact",
            Self::BrokenLink { .. } => "broken-link",
            Self::PrefixedLink { .. } => "prefixed-link",
        }
    }
}

/// Everything to look at in a translation into `lang`, in the order of the pairs.
///
/// What follows from neighbours, as the usual length, is measured over the pairs that are given: give all
/// of a text.
pub fn check(pairs: &[Pair<'_>], lang: Lang, facts: &Facts, terms: &[Term]) -> Vec<Finding> {
    let (korean, writing) = (Writing::of(Lang::KOREAN), Writing::of(lang));
    let phones = known_phones(facts);
    let read: Vec<Option<(Read, Read)>> = pairs
        .iter()
        .map(|pair| {
            let target = pair.target.filter(|target| is_translated(target))?;
            let source = Read::new(pair.source, pair.kind, &korean, &phones);
            Some((source, Read::new(target, pair.kind, &writing, &phones)))
        })
        .collect();
    let usual = length::usual(read.iter().flatten());
    let introduced = wording::introduced(read.iter().flatten(), lang, terms);
    let mut findings = Vec::new();
    for (at, (pair, read)) in pairs.iter().zip(&read).enumerate() {
        let whats = match read {
            None if pair.source.trim().is_empty() => Vec::new(),
            None => vec![What::Missing],
            Some((source, target)) => {
                let mut whats = comparing::compare(source, target, facts);
                whats.extend(wording::terms(source, target, lang, terms, &introduced));
                whats.extend(wording::korean(source, target, lang));
                whats.extend(length::check(source, target, usual));
                whats
            }
        };
        findings.extend(whats.into_iter().map(|what| Finding { at, what }));
    }
    findings
}

fn is_translated(target: &str) -> bool {
    let target = target.trim();
    !target.is_empty() && target != MISSING
}

/// The numbers that are known to be dialled, without their hyphens: a short one as 1350 looks like any
/// other number.
fn known_phones(facts: &Facts) -> Phones {
    let phones = facts.all().filter(|fact| fact.unit == Unit::Phone);
    phones.map(|fact| fact.value.chars().filter(char::is_ascii_digit).collect()).collect()
}
