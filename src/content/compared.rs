//! What the checks of texts find in the files: each finding with the file and line to look at.

use std::collections::BTreeMap;

use super::check::line_in;
use super::forms::{Stock, TextFile};
use super::{Fault, alerts};
use crate::app;
use crate::facts::Facts;
use crate::language::{Lang, Words};
use crate::texts::checks::{self, Finding, Pair, What};
use crate::texts::segments::{self, Segment};
use crate::texts::{Kind, Paths, page_of};

/// A fault, and whether it keeps the content from being taken in.
struct Found {
    fault: Fault,
    blocks: bool,
}

/// What keeps a stock from being taken in: words that harm whoever believes them.
pub fn compare(stock: &Stock) -> Vec<Fault> {
    let blocking = found(stock).into_iter().filter(|found| found.blocks);
    blocking.map(|found| found.fault).collect()
}

/// What somebody should look at in a stock without faults.
pub fn warnings(stock: &Stock) -> Vec<Fault> {
    let warnings = found(stock).into_iter().filter(|found| !found.blocks);
    let mut warnings: Vec<Fault> = warnings.map(|found| found.fault).collect();
    warnings.extend(alerts::missing(stock));
    warnings
}

/// Everything that the checks find in the guides and articles of a stock.
fn found(stock: &Stock) -> Vec<Found> {
    let known = (Facts::new(stock.facts.iter().cloned()), paths(stock));
    let guides = stock.guides.iter().map(|guide| &guide.files);
    let issues = stock.publications.iter().flat_map(|publication| &publication.issues);
    let articles = issues.flat_map(|issue| &issue.articles).map(|article| &article.files);
    guides.chain(articles).flat_map(|files| in_text(files, stock, &known)).collect()
}

/// The pages that links may lead to once the stock is taken in. The city's own address is not known here.
fn paths(stock: &Stock) -> Paths {
    let text = |kind: Kind, slug: &str| page_of(kind, slug);
    let guides = stock.guides.iter().filter_map(|guide| text(Kind::Guide, &guide.slug));
    let others = stock.others.iter().filter_map(|(kind, file)| text(*kind, &file.slug));
    let contacts = stock.contacts.iter().map(|contact| format!("/contacts/{}", contact.id));
    let issues = stock.publications.iter().flat_map(|publication| {
        let issues = publication.issues.iter();
        issues.map(|issue| (format!("{}/{}", publication.id, issue.slug), issue))
    });
    let newsletter = issues.flat_map(|(slug, issue)| {
        let articles = issue.articles.iter();
        let articles = articles.map(|article| format!("{slug}/{}", article.slug));
        let issue = text(Kind::Issue, &slug);
        let articles: Vec<String> =
            articles.filter_map(|slug| text(Kind::Article, &slug)).collect();
        issue.into_iter().chain(articles)
    });
    Paths::new("", &stock.city, &app::routes().pages())
        .with(guides.chain(others).chain(contacts).chain(newsletter))
}

fn in_text(
    files: &BTreeMap<Lang, TextFile>,
    stock: &Stock,
    (facts, paths): &(Facts, Paths),
) -> Vec<Found> {
    let Some(source) = files.get(&Lang::KOREAN) else { return Vec::new() };
    let source_segments = cut(source);
    let mut found =
        told(source, &source_segments, checks::check_source(&source_segments, facts, paths));
    for file in files.values().filter(|file| file.lang != Lang::KOREAN) {
        let segments = cut(file);
        let kinds = |segments: &[Segment]| segments.iter().map(|s| s.kind).collect::<Vec<_>>();
        // Segments that do not stand side by side cannot be compared; that is a fault of its own.
        if kinds(&segments) != kinds(&source_segments) {
            continue;
        }
        let pairs: Vec<Pair<'_>> = source_segments
            .iter()
            .zip(&segments)
            .map(|(source, target)| Pair {
                kind: source.kind,
                source: &source.raw,
                target: Some(&target.raw),
            })
            .collect();
        let findings = checks::check(&pairs, file.lang, facts, &stock.terms);
        found.extend(told(file, &segments, findings));
    }
    found
}

fn cut(file: &TextFile) -> Vec<Segment> {
    segments::cut(&file.front.title, &file.front.summary, &file.body)
}

fn told(file: &TextFile, segments: &[Segment], findings: Vec<Finding>) -> Vec<Found> {
    let tell = |finding: Finding| {
        let line = segments.get(finding.at).map_or(0, |segment| line_in(file, segment));
        let what = said(&finding.what);
        let advice = match file.lang {
            Lang::KOREAN => "Mend it",
            _ => "Compare it with ko.md",
        };
        let advice = advice.to_owned();
        let fault = Fault { path: file.path.clone(), line, what, advice };
        Found { fault, blocks: finding.what.blocks() }
    };
    findings.into_iter().map(tell).collect()
}

/// The command line speaks English.
fn said(what: &What) -> String {
    let words = Words::for_letters(Lang::parse("en").unwrap_or(Lang::KOREAN));
    checks::say(what, words).trim_end_matches('.').to_owned()
}
