//! An article, with the ones before and after it in its issue.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::IssueLine;
use super::issue::{ArticleLine, contents};
use super::not_yet;
use crate::db::Tx;
use crate::facts;
use crate::feedback::pages::Question;
use crate::language::Lang;
use crate::newsletter::{self, Issue, NotYet, Sought, text_slug};
use crate::texts::{self, Found, Kind, Published, Reading, terms};
use crate::web::{Address, Fault, Frame, Visit};

#[derive(Template)]
#[template(path = "newsletter/article.html")]
struct Page {
    frame: Frame,
    reading: Reading,
    issue: IssueLine,
    topic: String,
    question: Question,
    earlier: Option<ArticleLine>,
    later: Option<ArticleLine>,
}

pub async fn show(
    visit: Visit,
    Path((_, publication, issue, slug)): Path<(String, String, String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let key = (publication.as_str(), issue.as_str());
    let sought = newsletter::seek(&mut tx, key, &visit.chain(), visit.today).await?;
    let slug = text_slug(&[&publication, &issue, &slug]);
    let issue = match sought.ok_or(Fault::NotFound)? {
        Sought::Here(issue) => issue,
        Sought::NotYet(issue) => {
            let (_, page) = waiting(&visit, &mut tx, &issue, &slug).await?;
            return visit.publish(&page);
        }
        Sought::Gone { title_ko, languages, why } => {
            return visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why));
        }
    };
    let chain = issue.of(&visit.chain());
    match texts::find(&mut tx, Kind::Article, &slug, &chain).await? {
        None => Err(Fault::NotFound),
        Some(Found::Elsewhere { title_ko, languages, why, .. }) => {
            visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why))
        }
        Some(Found::Here(text)) => visit.publish(&page(&visit, &mut tx, &issue, &text).await?),
    }
}

async fn page(visit: &Visit, tx: &mut Tx, issue: &Issue, text: &Published) -> anyhow::Result<Page> {
    let facts = facts::all(tx).await?;
    let terms = terms::all(tx).await?;
    let filled = texts::fill_with_terms(text, &visit.reader(), &facts, visit.today, &terms)?;
    let city = &visit.app.city;
    let reading = Reading::new(text, filled, visit.lang, city, &visit.path, &terms);
    let address = Address::Text {
        path: visit.path.clone(),
        shown: text.lang,
        languages: issue.of(&text.languages),
    };
    let own = visit.to(&visit.path);
    let mut before = contents(visit, tx, issue, &facts).await?.articles;
    let at = before.iter().position(|line| line.href == own).unwrap_or(before.len());
    let later = before.split_off(at).into_iter().nth(1);
    Ok(Page {
        frame: visit.frame_at(&address, reading.title.clone()).described(reading.summary.clone()),
        reading,
        issue: IssueLine::new(visit, issue),
        topic: text.text.topic.clone().unwrap_or_default(),
        question: Question::new(Kind::Article, &text.text.slug),
        earlier: before.pop(),
        later,
    })
}

/// The page of an article whose issue is not in the reader's language yet.
async fn waiting(
    visit: &Visit,
    tx: &mut Tx,
    issue: &NotYet,
    slug: &str,
) -> Result<(Uuid, not_yet::Page), Fault> {
    let found = texts::find(tx, Kind::Article, slug, &issue.languages).await?;
    let (text_id, title_ko, public) = match found.ok_or(Fault::NotFound)? {
        Found::Here(text) => (text.text.id, text.title_ko, text.languages),
        Found::Elsewhere { text_id, title_ko, languages, .. } => (text_id, title_ko, languages),
    };
    let languages: Vec<Lang> =
        public.into_iter().filter(|lang| issue.languages.contains(lang)).collect();
    Ok((text_id, not_yet::Page::new(visit, issue, (&title_ko, &languages))))
}

/// Counts the wish for a translation, without a person.
pub async fn want(
    visit: Visit,
    Path((_, publication, issue, slug)): Path<(String, String, String, String)>,
) -> Result<Response, Fault> {
    let slug = text_slug(&[&publication, &issue, &slug]);
    let mut tx = visit.read().await?;
    let key = (publication.as_str(), issue.as_str());
    let sought = newsletter::seek(&mut tx, key, &visit.chain(), visit.today).await?;
    match sought.ok_or(Fault::NotFound)? {
        Sought::NotYet(issue) => {
            let (text_id, page) = waiting(&visit, &mut tx, &issue, &slug).await?;
            drop(tx);
            page.wanted(&visit, text_id).await
        }
        Sought::Here(_) | Sought::Gone { .. } => {
            drop(tx);
            texts::pages::wanted(&visit, Kind::Article, &slug).await
        }
    }
}
