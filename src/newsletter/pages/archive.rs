//! What has appeared: the publications with their newest issues, and every issue of one by its year.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::Datelike;

use super::not_yet::when;
use super::{FeedLink, IssueLine};
use crate::db::Tx;
use crate::newsletter::{self, Publication};
use crate::texts::{self, Found, Kind};
use crate::web::{Address, Fault, Frame, Visit};

/// How many issues stand below each publication; the rest is in its archive.
const NEWEST: usize = 4;

#[derive(Template)]
#[template(path = "newsletter/list.html")]
struct List {
    frame: Frame,
    shelves: Vec<Shelf>,
}

/// A publication with its newest issues.
struct Shelf {
    href: String,
    title: String,
    title_ko: String,
    html_lang: String,
    waiting: Vec<Waiting>,
    issues: Vec<IssueLine>,
    has_more: bool,
    feed: FeedLink,
}

/// An issue that is out, and not in a language of the reader's.
struct Waiting {
    href: String,
    title_ko: String,
    said: String,
}

pub async fn list(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let mut shelves = Vec::new();
    for publication in newsletter::publications(&mut tx, &visit.chain()).await? {
        shelves.push(shelf(&visit, &mut tx, publication).await?);
    }
    let frame = visit.frame(visit.words.say("newsletter-title"));
    visit.publish(&List { frame, shelves })
}

async fn shelf(visit: &Visit, tx: &mut Tx, publication: Publication) -> anyhow::Result<Shelf> {
    let issues = newsletter::issues(tx, &publication.id, &visit.chain()).await?;
    Ok(Shelf {
        href: visit.to(&format!("/newsletter/{}", publication.id)),
        html_lang: visit.html_of(publication.lang),
        waiting: waiting(visit, tx, &publication.id).await?,
        has_more: issues.len() > NEWEST,
        issues: issues.iter().take(NEWEST).map(|issue| IssueLine::new(visit, issue)).collect(),
        feed: FeedLink::new(visit, &publication.id, &publication.title),
        title: publication.title,
        title_ko: publication.title_ko,
    })
}

async fn waiting(visit: &Visit, tx: &mut Tx, publication: &str) -> anyhow::Result<Vec<Waiting>> {
    let issues = newsletter::issues_not_yet(tx, publication, &visit.chain(), visit.today).await?;
    let waiting = issues.into_iter().map(|issue| Waiting {
        href: visit.to(&format!("/newsletter/{publication}/{}", issue.slug)),
        said: when(visit, issue.planned_on),
        title_ko: issue.title_ko,
    });
    Ok(waiting.collect())
}

#[derive(Template)]
#[template(path = "newsletter/archive.html")]
struct Archive {
    frame: Frame,
    html_lang: String,
    title: String,
    title_ko: String,
    summary: String,
    waiting: Vec<Waiting>,
    years: Vec<Year>,
    feed: FeedLink,
}

/// The issues of a year.
struct Year {
    year: i32,
    issues: Vec<IssueLine>,
}

/// Every issue of a publication.
pub async fn show(
    visit: Visit,
    Path((_, publication)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let found = texts::find(&mut tx, Kind::Publication, &publication, &visit.chain()).await?;
    let text = match found.ok_or(Fault::NotFound)? {
        Found::Elsewhere { title_ko, languages, why, .. } => {
            return visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why));
        }
        Found::Here(text) => text,
    };
    let mut years: Vec<Year> = Vec::new();
    for issue in newsletter::issues(&mut tx, &publication, &visit.chain()).await? {
        let year = issue.published_on.year();
        let line = IssueLine::new(&visit, &issue);
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.issues.push(line),
            None => years.push(Year { year, issues: vec![line] }),
        }
    }
    let (path, shown) = (visit.path.clone(), text.lang);
    let address = Address::Text { path, shown, languages: text.languages.clone() };
    visit.publish(&Archive {
        frame: visit.frame_at(&address, text.title.clone()).described(text.summary.clone()),
        html_lang: visit.html_of(text.lang),
        waiting: waiting(&visit, &mut tx, &publication).await?,
        years,
        feed: FeedLink::new(&visit, &publication, &text.title),
        title: text.title,
        title_ko: text.title_ko,
        summary: text.summary,
    })
}

/// Counts the wish for its title in another language, without a person.
pub async fn want(
    visit: Visit,
    Path((_, publication)): Path<(String, String)>,
) -> Result<Response, Fault> {
    texts::pages::wanted(&visit, Kind::Publication, &publication).await
}
