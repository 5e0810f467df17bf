//! An issue: its articles in their order, and the issues before and after it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::not_yet;
use super::{FeedLink, IssueLine};
use crate::db::Tx;
use crate::facts::{self, Facts, Form};
use crate::language::Words;
use crate::newsletter::{self, Issue, Placed, Sought, text_slug};
use crate::texts::{self, Found, Kind, Published};
use crate::web::{Address, Fault, Frame, Visit};

#[derive(Template)]
#[template(path = "newsletter/issue.html")]
struct Page {
    frame: Frame,
    /// The archive of its publication.
    archive: String,
    line: IssueLine,
    articles: Vec<ArticleLine>,
    /// Articles that are not in the reader's language: address, Korean title.
    elsewhere: Vec<(String, String)>,
    earlier: Option<IssueLine>,
    later: Option<IssueLine>,
    feed: FeedLink,
}

/// An article in the contents of its issue.
pub struct ArticleLine {
    pub href: String,
    pub html_lang: String,
    pub topic: String,
    pub title: String,
    pub title_ko: String,
    pub summary: String,
}

/// What an issue has for a reader.
#[derive(Default)]
pub struct Contents {
    pub articles: Vec<ArticleLine>,
    pub elsewhere: Vec<(String, String)>,
}

pub async fn show(
    visit: Visit,
    Path((_, publication, slug)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let key = (publication.as_str(), slug.as_str());
    let sought = newsletter::seek(&mut tx, key, &visit.chain(), visit.today).await?;
    match sought.ok_or(Fault::NotFound)? {
        Sought::Here(issue) => visit.publish(&page(&visit, &mut tx, &issue).await?),
        Sought::NotYet(issue) => {
            let about = (issue.title_ko.as_str(), issue.languages.as_slice());
            visit.publish(&not_yet::Page::new(&visit, &issue, about))
        }
        Sought::Gone { title_ko, languages, why } => {
            visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why))
        }
    }
}

async fn page(visit: &Visit, tx: &mut Tx, issue: &Issue) -> anyhow::Result<Page> {
    let facts = facts::all(tx).await?;
    let Contents { articles, elsewhere } = contents(visit, tx, issue, &facts).await?;
    let issues = newsletter::issues(tx, &issue.publication, &visit.chain()).await?;
    let at = issues.iter().position(|one| one.id == issue.id);
    let neighbour =
        |at: Option<usize>| at.and_then(|at| issues.get(at)).map(|one| IssueLine::new(visit, one));
    let publications = newsletter::publications(tx, &visit.chain()).await?;
    let serial = publications.into_iter().find(|serial| serial.id == issue.publication);
    let line = IssueLine::new(visit, issue);
    let address = Address::Text {
        path: visit.path.clone(),
        shown: issue.lang,
        languages: issue.languages.clone(),
    };
    Ok(Page {
        frame: visit.frame_at(&address, line.title.clone()),
        archive: visit.to(&format!("/newsletter/{}", issue.publication)),
        articles,
        elsewhere,
        // The newest comes first.
        earlier: neighbour(at.map(|at| at + 1)),
        later: neighbour(at.and_then(|at| at.checked_sub(1))),
        feed: FeedLink::new(
            visit,
            &issue.publication,
            serial.as_ref().map_or(&line.title, |serial| &serial.title),
        ),
        line,
    })
}

/// The articles of an issue as this reader gets them, in their order.
pub async fn contents(
    visit: &Visit,
    tx: &mut Tx,
    issue: &Issue,
    facts: &Facts,
) -> anyhow::Result<Contents> {
    let mut contents = Contents::default();
    let chain = issue.of(&visit.chain());
    for placed in newsletter::articles(tx, issue).await? {
        match texts::find(tx, Kind::Article, &placed.text_slug, &chain).await? {
            Some(Found::Here(text)) => {
                contents.articles.extend(line(visit, issue, (&placed, &text), facts));
            }
            Some(Found::Elsewhere { title_ko, languages, .. }) if !languages.is_empty() => {
                let href = visit.to(&format!("/newsletter/{}", placed.text_slug));
                contents.elsewhere.push((href, title_ko));
            }
            _ => {}
        }
    }
    Ok(contents)
}

fn line(
    visit: &Visit,
    issue: &Issue,
    (placed, text): (&Placed, &Published),
    facts: &Facts,
) -> Option<ArticleLine> {
    let words = Words::for_letters(text.lang);
    let fill = |template: &str| {
        let template = facts::Template::parse(template);
        let template = texts::or_left_out(&placed.text_slug, text.lang, template)?;
        Some(template.fill(facts, issue.published_on, words, Form::Plain))
    };
    let topic = text.text.topic.clone().unwrap_or_default();
    Some(ArticleLine {
        href: visit.to(&format!("/newsletter/{}", placed.text_slug)),
        html_lang: visit.html_of(text.lang),
        topic: visit.app.city.topic_name(&topic, visit.lang),
        title: fill(&text.title)?,
        title_ko: text.title_ko.clone(),
        summary: fill(&text.summary)?,
    })
}

/// Counts the wish for an issue in another language, without a person.
pub async fn want(
    visit: Visit,
    Path((_, publication, slug)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), slug.as_str());
    let mut tx = visit.read().await?;
    let sought = newsletter::seek(&mut tx, key, &visit.chain(), visit.today).await?;
    drop(tx);
    match sought.ok_or(Fault::NotFound)? {
        Sought::NotYet(issue) => {
            let about = (issue.title_ko.as_str(), issue.languages.as_slice());
            not_yet::Page::new(&visit, &issue, about).wanted(&visit, issue.text_id).await
        }
        Sought::Here(_) | Sought::Gone { .. } => {
            texts::pages::wanted(&visit, Kind::Issue, &text_slug(&[&publication, &slug])).await
        }
    }
}
