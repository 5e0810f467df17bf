//! What can be said of the Korean alone: values that should be facts, facts that there are not, and links
//! that lead nowhere.

use super::amounts;
use super::reading::{Read, TAKEN};
use super::writing::Writing;
use super::{Finding, What, known_phones};
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::Paths;
use crate::texts::segments::Segment;

/// Everything to look at in a Korean text, by the position of the segment.
pub fn check_source(segments: &[Segment], facts: &Facts, paths: &Paths) -> Vec<Finding> {
    let (writing, phones) = (Writing::of(Lang::KOREAN), known_phones(facts));
    let mut findings = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let read = Read::new(&segment.raw, segment.kind, &writing, &phones);
        let whats = unknown(&read, facts).chain(links(&read, paths)).chain(bare(&read));
        findings.extend(whats.map(|what| Finding { at, what }));
    }
    findings
}

fn unknown<'r>(read: &'r Read, facts: &'r Facts) -> impl Iterator<Item = What> + 'r {
    let unknown = read.facts.iter().filter(|placeholder| !facts.knows(&placeholder.fact));
    let unknown = unknown.map(|named| What::UnknownFact { found: named.fact.clone() });
    let broken = read.broken.iter().cloned();
    unknown.chain(broken.map(|found| What::BrokenFact { found }))
}

fn links<'r>(read: &'r Read, paths: &'r Paths) -> impl Iterator<Item = What> + 'r {
    read.links.iter().filter_map(|link| {
        let found = link.clone();
        let clean = !link.contains(|c: char| c.is_whitespace() || c == TAKEN);
        match paths.own(link).filter(|_| clean) {
            Some(own) if !paths.exists(&own) => Some(What::BrokenLink { found }),
            // A reader of another language would be led out of hers; the page would do it right.
            Some(wanted) if wanted != *link => Some(What::PrefixedLink { found, wanted }),
            Some(_) => None,
            None => (!clean || !leads_out(link)).then_some(What::BrokenLink { found }),
        }
    })
}

/// A heading of the same text, or a host and what follows it.
fn leads_out(link: &str) -> bool {
    let host = link.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    link.starts_with('#') || (host.contains('.') && !host.contains(':'))
}

/// Won, percents, days and phones: what changes with the law, or with whoever answers.
fn bare(read: &Read) -> impl Iterator<Item = What> + '_ {
    let amounts = read
        .amounts
        .iter()
        .filter(|amount| amount.origin == amounts::Origin::Won || amount.is_rate);
    let amounts = amounts.map(|amount| amount.shown.clone());
    let days = read.days.iter().filter(|day| day.day.is_some() || day.year.is_some());
    let days = days.map(|day| day.shown.clone());
    let found = amounts.chain(days).chain(read.phones.iter().cloned());
    found.map(|found| What::BareAmount { found })
}
