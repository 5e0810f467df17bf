//! The feeds: the articles of a publication, and everything that is new.

use std::cmp::Reverse;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use super::atom::{self, Entry, Feed, id_of};
use crate::db::Tx;
use crate::facts::{self, Facts};
use crate::language::Lang;
use crate::newsletter;
use crate::texts::{self, Found, Kind, Published};
use crate::web::{Fault, Visit, publish};

/// How many entries a feed has at most.
const MOST: usize = 50;

/// What stands in the feed of everything, and the folders of its pages.
const KINDS: [(Kind, &str); 3] =
    [(Kind::Guide, "guides"), (Kind::Article, "newsletter"), (Kind::Bulletin, "bulletins")];

/// The articles of the issues of a publication, the newest first. In a language that nothing is published in,
/// it is the feed of the one that its readers are given.
pub async fn of_publication(
    visit: Visit,
    Path((_, publication)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let chain = visit.chain();
    let found = texts::find(&mut tx, Kind::Publication, &publication, &chain).await?;
    let Some(Found::Here(serial)) = found else { return Err(Fault::NotFound) };
    let facts = facts::all(&mut tx).await?;
    let mut entries = Vec::new();
    for issue in newsletter::issues(&mut tx, &publication, &chain).await? {
        for placed in newsletter::articles(&mut tx, &issue).await? {
            let slug = (Kind::Article, placed.text_slug.as_str());
            let out = (issue.of(&chain), Some(issue.released_at));
            if entries.len() < MOST {
                entries.extend(entry(&visit, &mut tx, slug, out, &facts).await?);
            }
        }
    }
    let path = format!("/newsletter/{publication}");
    let others = serial.languages.iter().filter(|lang| **lang != serial.lang);
    let others =
        others.map(|lang| (visit.html_of(*lang), at(&visit, *lang, &format!("{path}/atom"))));
    answer(&Feed {
        id: id_of(serial.text.id, serial.lang),
        html_lang: visit.html_of(serial.lang),
        own: at(&visit, visit.lang, &format!("{path}/atom")),
        page: at(&visit, visit.lang, &path),
        others: others.collect(),
        author: visit.app.city.name_in(serial.lang).to_owned(),
        updated: newest(&entries).unwrap_or(serial.updated_at),
        title: serial.title,
        subtitle: serial.summary,
        entries,
    })
}

/// Guides, articles and bulletins as they come out and are changed.
pub async fn of_everything(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let chain = visit.chain();
    let lang = chain.first().copied().unwrap_or(visit.lang);
    let facts = facts::all(&mut tx).await?;
    let readable = newsletter::readable(&mut tx).await?;
    let mut all = Vec::new();
    for (kind, _) in KINDS {
        for one in texts::list(&mut tx, kind, &chain).await? {
            let released_at = readable.get(&(one.slug.clone(), one.lang)).copied();
            if kind == Kind::Article && released_at.is_none() {
                continue;
            }
            let out_at = released_at.or(one.published_at);
            all.push((kind, since(out_at, one.updated_at), released_at, one));
        }
    }
    all.sort_by_key(|(_, updated, _, one)| Reverse((*updated, one.id)));
    let mut entries = Vec::new();
    for (kind, updated, released_at, listed) in all.into_iter().take(MOST) {
        let out = (vec![listed.lang], released_at);
        let found = entry(&visit, &mut tx, (kind, &listed.slug), out, &facts).await?;
        entries.extend(found.map(|entry| Entry { updated, ..entry }));
    }
    let others = visit.app.city.published().filter(|other| *other != lang);
    let words = crate::language::Words::for_letters(lang);
    answer(&Feed {
        id: at(&visit, lang, "/atom"),
        html_lang: visit.html_of(lang),
        title: words.say("newsletter-feed-all"),
        subtitle: words.say("site-description"),
        own: at(&visit, visit.lang, "/atom"),
        page: at(&visit, visit.lang, "/"),
        others: others.map(|other| (visit.html_of(other), at(&visit, other, "/atom"))).collect(),
        author: visit.app.city.name_in(lang).to_owned(),
        updated: newest(&entries).unwrap_or(DateTime::UNIX_EPOCH),
        entries,
    })
}

/// A text as an entry; none if it cannot be read in these languages.
async fn entry(
    visit: &Visit,
    tx: &mut Tx,
    (kind, slug): (Kind, &str),
    (chain, out_at): (Vec<Lang>, Option<DateTime<Utc>>),
    facts: &Facts,
) -> anyhow::Result<Option<Entry>> {
    let Some(Found::Here(text)) = texts::find(tx, kind, slug, &chain).await? else {
        return Ok(None);
    };
    let Some(filled) =
        texts::fill_or_leave_out(&text, &visit.app.reader(text.lang), facts, visit.today)
    else {
        return Ok(None);
    };
    let Published { text: about, lang, updated_at, .. } = *text;
    let folder = KINDS.iter().find(|(one, _)| *one == kind).map_or("", |(_, folder)| *folder);
    let topic = about.topic.map(|id| (id.clone(), visit.app.city.topic_name(&id, lang)));
    Ok(Some(Entry {
        id: id_of(about.id, lang),
        html_lang: visit.html_of(lang),
        title: filled.title,
        summary: filled.summary,
        // In the reader's own frame, where her language has one around a text in another.
        href: at(visit, visit.lang, &format!("/{folder}/{slug}")),
        topic,
        published: out_at,
        updated: since(out_at, updated_at),
    }))
}

/// Since when a reader can have words that were saved then: they are new to her on the day they come out.
fn since(out_at: Option<DateTime<Utc>>, saved_at: DateTime<Utc>) -> DateTime<Utc> {
    out_at.map_or(saved_at, |out_at| out_at.max(saved_at))
}

fn newest(entries: &[Entry]) -> Option<DateTime<Utc>> {
    entries.iter().map(|entry| entry.updated).max()
}

/// A whole address in a language.
fn at(visit: &Visit, lang: Lang, path: &str) -> String {
    visit.app.settings.link(&format!("/{lang}{path}"))
}

fn answer(feed: &Feed) -> Result<Response, Fault> {
    let mut response = feed.write()?.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(atom::KIND));
    Ok(publish(response))
}
