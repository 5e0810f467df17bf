//! The search page, and what is suggested while somebody types.

use std::cmp::Reverse;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use super::{Hit, Piece};
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit};

/// Hits on one page.
const MOST_HITS: usize = 20;
/// Suggestions below the box: more would hide the page.
const MOST_SUGGESTIONS: usize = 5;
/// So many characters of what is typed are read.
const LONGEST: usize = 200;

pub fn routes() -> Routes {
    Routes::new().get("/{lang}/search", Rule::Anyone, search).get(
        "/{lang}/search/suggestions",
        Rule::Anyone,
        suggest,
    )
}

#[derive(Template)]
#[template(path = "search/page.html")]
struct Page {
    frame: Frame,
    query: String,
    asked: bool,
    hits: Vec<Found>,
    found: String,
    /// That the reader's own languages have nothing.
    nothing: Option<String>,
    /// Where else it was found, most first: address, tag, and a sentence in the reader's language.
    elsewhere: Vec<(String, String, String)>,
}

struct Found {
    href: String,
    html_lang: String,
    kind: String,
    topic: String,
    title: String,
    snippet: Vec<Piece>,
}

async fn search(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = asked(query)?;
    let address = Address::Private(visit.path.clone());
    let mut page = Page {
        frame: visit.frame_at(&address, visit.words.say("search-title")),
        asked: !query.is_empty(),
        hits: Vec::new(),
        found: String::new(),
        nothing: None,
        elsewhere: Vec::new(),
        query,
    };
    if page.asked {
        find(&visit, &mut page)?;
    }
    visit.show(&page)
}

/// Looks in the languages of the reader's chain, best first, and counts what the others have.
fn find(visit: &Visit, page: &mut Page) -> Result<(), Fault> {
    let index = visit.app.index()?;
    let own = visit.app.city.whole_chain(visit.lang);
    let hits = index.for_reader(&own, &page.query, MOST_HITS)?;
    page.found = visit.words.tell("search-found").with("count", hits.len()).to_string();
    if hits.is_empty() {
        visit.app.unfound.note(visit.lang, &page.query);
        let autonym = visit.app.city.language(visit.lang).map(|language| language.autonym.clone());
        let told = visit.words.tell("search-nothing-in");
        page.nothing = Some(told.with("language", autonym.unwrap_or_default()).to_string());
    }
    page.hits = hits.into_iter().map(|hit| shown(visit, hit)).collect();
    let mut elsewhere = index.elsewhere(visit.lang.as_str(), &page.query)?;
    elsewhere.sort_by_key(|(_, count)| Reverse(*count));
    let query: String = url::form_urlencoded::byte_serialize(page.query.as_bytes()).collect();
    for (tag, count) in elsewhere {
        let lang = visit.app.city.lang(&tag).filter(|lang| !own.contains(lang));
        let language = lang.and_then(|lang| visit.app.city.language(lang));
        let Some(language) = language.filter(|language| language.publishes) else {
            continue;
        };
        let told = visit.words.tell("search-elsewhere").with("count", count);
        let said = told.with("language", language.autonym.clone()).to_string();
        let href = format!("/{}/search?q={query}", language.tag);
        page.elsewhere.push((href, language.html.clone(), said));
    }
    Ok(())
}

#[derive(Template)]
#[template(path = "search/suggestions.html")]
struct Suggestions {
    label: String,
    found: Vec<Found>,
}

/// The best few pages for what is typed so far, as links to stand below the box. Nothing is noted of it: nobody
/// has searched yet.
async fn suggest(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = asked(query)?;
    let own = visit.app.city.whole_chain(visit.lang);
    let hits = visit.app.index()?.for_reader(&own, &query, MOST_SUGGESTIONS)?;
    let found = hits.into_iter().map(|hit| shown(&visit, hit)).collect();
    let label = visit.words.say("search-suggestions");
    visit.show(&Suggestions { label, found })
}

/// What is typed, as far as it is read.
fn asked(query: Option<String>) -> Result<String, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    Ok(query.get("q").chars().take(LONGEST).collect())
}

fn shown(visit: &Visit, hit: Hit) -> Found {
    let lang = visit.app.city.lang(&hit.lang).unwrap_or(visit.lang);
    Found {
        href: visit.to(&hit.url),
        html_lang: visit.html_of(lang),
        kind: visit.words.say_of("search-kind", &hit.kind),
        topic: visit.app.city.topic_name(&hit.topic, visit.lang),
        title: hit.title,
        snippet: hit.snippet,
    }
}
