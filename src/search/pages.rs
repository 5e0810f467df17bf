//! The search page.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use super::{Hit, Piece};
use crate::language::Lang;
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit};

/// Hits on one page.
const MOST_HITS: usize = 20;

pub fn routes() -> Routes {
    Routes::new().get("/{lang}/search", Rule::Anyone, search)
}

#[derive(Template)]
#[template(path = "search/page.html")]
struct Page {
    frame: Frame,
    query: String,
    asked: bool,
    hits: Vec<Found>,
    found: String,
    /// Where else it was found: address, tag, and a sentence in the reader's language.
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
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let query: String = query.get("q").chars().take(200).collect();
    let address = Address::Private(visit.path.clone());
    let mut page = Page {
        frame: visit.frame_at(&address, visit.words.say("search-title")),
        asked: !query.is_empty(),
        hits: Vec::new(),
        found: String::new(),
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
    let own: Vec<Lang> = std::iter::once(visit.lang).chain(visit.chain()).collect();
    let mut seen: Vec<(String, String)> = Vec::new();
    for (place, lang) in own.iter().enumerate() {
        if own[..place].contains(lang) {
            continue;
        }
        for hit in index.search(lang.as_str(), &page.query, MOST_HITS)? {
            let key = (hit.kind.clone(), hit.slug.clone());
            if seen.contains(&key) || seen.len() == MOST_HITS {
                continue;
            }
            seen.push(key);
            page.hits.push(shown(visit, hit));
        }
    }
    page.found = visit.words.tell("search-found").with("count", page.hits.len()).to_string();
    for (tag, count) in index.elsewhere(visit.lang.as_str(), &page.query)? {
        let Some(lang) = visit.app.city.lang(&tag).filter(|lang| !own.contains(lang)) else {
            continue;
        };
        let Some(language) = visit.app.city.language(lang).filter(|l| l.publishes) else {
            continue;
        };
        let query: String = url::form_urlencoded::byte_serialize(page.query.as_bytes()).collect();
        let said = visit
            .words
            .tell("search-elsewhere")
            .with("count", count)
            .with("language", language.autonym.clone())
            .to_string();
        page.elsewhere.push((format!("/{lang}/search?q={query}"), language.html.clone(), said));
    }
    Ok(())
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
