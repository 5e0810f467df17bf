//! The newsletter's pages: publications with their issues, the archive of one, issues and articles; its feeds;
//! and the newsroom's.

mod archive;
mod article;
mod atom;
mod feeds;
mod issue;
mod newsroom;
mod not_yet;

use chrono::NaiveDate;

pub use self::newsroom::Releasable;
use super::Issue;
use crate::db::Tx;
use crate::language::formats;
use crate::web::{Routes, Rule, Visit};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/newsletter", Rule::Anyone, archive::list)
        .get("/{lang}/newsletter/{publication}", Rule::Anyone, archive::show)
        .post("/{lang}/newsletter/{publication}", Rule::Anyone, archive::want)
        .get("/{lang}/newsletter/{publication}/atom", Rule::Anyone, feeds::of_publication)
        .get("/{lang}/newsletter/{publication}/{issue}", Rule::Anyone, issue::show)
        .post("/{lang}/newsletter/{publication}/{issue}", Rule::Anyone, issue::want)
        .get("/{lang}/newsletter/{publication}/{issue}/{article}", Rule::Anyone, article::show)
        .post("/{lang}/newsletter/{publication}/{issue}/{article}", Rule::Anyone, article::want)
        .get("/{lang}/atom", Rule::Anyone, feeds::of_everything)
        .and(newsroom::routes())
}

/// An issue in a list.
pub struct IssueLine {
    pub href: String,
    pub html_lang: String,
    pub title: String,
    pub title_ko: String,
    pub published_on: NaiveDate,
    pub published: String,
}

impl IssueLine {
    fn new(visit: &Visit, issue: &Issue) -> Self {
        Self {
            href: visit.to(&format!("/newsletter/{}/{}", issue.publication, issue.slug)),
            html_lang: visit.html_of(issue.lang),
            title: issue.title.clone(),
            title_ko: issue.title_ko.clone(),
            published_on: issue.published_on,
            published: formats::date(visit.lang, issue.published_on),
        }
    }
}

/// A feed that a page names in its head and offers at its end.
struct FeedLink {
    href: String,
    title: String,
}

impl FeedLink {
    fn new(visit: &Visit, publication: &str, title: &str) -> Self {
        let href = visit.to(&format!("/newsletter/{publication}/atom"));
        Self { href, title: title.to_owned() }
    }
}

/// The newest issue, for the home page.
pub async fn newest(visit: &Visit, tx: &mut Tx) -> anyhow::Result<Option<IssueLine>> {
    let mut newest: Option<Issue> = None;
    for publication in super::publications(tx, &visit.chain()).await? {
        for issue in super::issues(tx, &publication.id, &visit.chain()).await? {
            if newest.as_ref().is_none_or(|known| known.published_on < issue.published_on) {
                newest = Some(issue);
            }
        }
    }
    Ok(newest.map(|issue| IssueLine::new(visit, &issue)))
}
