//! What names pages and facts without being a text: what people say who need a page, and the facts that stand on
//! the page of amounts.

use super::Fault;
use super::forms::Stock;
use crate::facts::Facts;

/// The most characters of one phrase.
const LONGEST_PHRASE: usize = 80;
/// The most phrases of one page in one language: more would drown its own words.
const MOST_PHRASES: usize = 100;

/// Every name that leads nowhere, and every phrase that is none.
pub(super) fn faults(stock: &Stock) -> Vec<Fault> {
    said(stock).into_iter().chain(amounts(stock)).collect()
}

fn said(stock: &Stock) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (lang, kind, slug, phrases) in stock.said.pages() {
        let mut fault = |what: String, advice: &str| {
            let path = format!("said/{lang}.toml");
            faults.push(Fault { path, line: 0, what, advice: advice.to_owned() });
        };
        if stock.city.lang(lang).is_none() {
            fault(format!("the city has no language {lang}"), "Name the file after a language");
        }
        if !is_page(stock, kind, slug) {
            fault(format!("{kind} {slug} is no page"), "Name a page that is there");
        }
        let wrong =
            |phrase: &&String| phrase.trim().is_empty() || phrase.chars().count() > LONGEST_PHRASE;
        if let Some(phrase) = phrases.iter().find(wrong) {
            let what = format!("{kind} {slug}: the phrase {phrase:?} is empty or too long");
            fault(what, "Write a few words");
        }
        if phrases.len() > MOST_PHRASES {
            fault(format!("{kind} {slug} has too many phrases"), "Keep those that differ most");
        }
    }
    faults
}

fn is_page(stock: &Stock, kind: &str, slug: &str) -> bool {
    match kind {
        "guide" => stock.guides.iter().any(|guide| guide.slug == slug),
        "contact" => stock.contacts.iter().any(|contact| contact.id == slug),
        "term" => stock.terms.iter().any(|term| term.id == slug),
        "programme" => stock.programmes.iter().any(|programme| programme.slug == slug),
        "amount" => stock.city.amounts.iter().any(|group| group.facts.iter().any(|id| id == slug)),
        "article" => stock.publications.iter().any(|publication| {
            publication.issues.iter().any(|issue| {
                let folder = format!("{}/{}", publication.id, issue.slug);
                let slugs = issue.articles.iter().map(|it| format!("{folder}/{}", it.slug));
                slugs.into_iter().any(|article| article == slug)
            })
        }),
        _ => false,
    }
}

fn amounts(stock: &Stock) -> Vec<Fault> {
    let facts = Facts::new(stock.facts.iter().cloned());
    let mut faults = Vec::new();
    let mut fault = |what: String, advice: &str| {
        let path = "city.toml".to_owned();
        faults.push(Fault { path, line: 0, what, advice: advice.to_owned() });
    };
    for group in &stock.city.amounts {
        if stock.city.topic(&group.topic).is_none() {
            let what = format!("amounts name {}, which is no topic", group.topic);
            fault(what, "Use a topic of city.toml");
        }
        for slug in &group.guides {
            if !stock.guides.iter().any(|guide| guide.slug == *slug) {
                let what = format!("amounts name {slug}, which is no guide");
                fault(what, "Name a folder of content/guides");
            }
        }
        for id in group.facts.iter().filter(|id| !facts.knows(id)) {
            fault(format!("amounts name {id}, which is no fact"), "Use an id of content/facts");
        }
    }
    faults
}
