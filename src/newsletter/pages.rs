//! The newsletter's pages: publications, issues and articles.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDate;

use super::{Issue, Placed};
use crate::db::Tx;
use crate::facts::{self, Facts, Form};
use crate::feedback::pages::Question;
use crate::language::{Words, formats};
use crate::texts::{self, Found, Kind, Reading, terms};
use crate::web::{Address, Fault, Frame, Routes, Rule, Visit};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/newsletter", Rule::Anyone, list)
        .get("/{lang}/newsletter/{publication}/{issue}", Rule::Anyone, issue)
        .get("/{lang}/newsletter/{publication}/{issue}/{article}", Rule::Anyone, article)
        .post("/{lang}/newsletter/{publication}/{issue}/{article}", Rule::Anyone, want)
}

#[derive(Template)]
#[template(path = "newsletter/list.html")]
struct List {
    frame: Frame,
    shelves: Vec<Shelf>,
}

struct Shelf {
    title: String,
    title_ko: String,
    html_lang: String,
    issues: Vec<IssueLine>,
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

async fn list(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let mut shelves = Vec::new();
    for publication in super::publications(&mut tx, &visit.chain()).await? {
        let issues = super::issues(&mut tx, &publication.id, &visit.chain()).await?;
        shelves.push(Shelf {
            title: publication.title,
            title_ko: publication.title_ko,
            html_lang: visit.html_of(publication.lang),
            issues: issues.iter().map(|issue| line(&visit, issue)).collect(),
        });
    }
    let frame = visit.frame(visit.words.say("newsletter-title"));
    visit.publish(&List { frame, shelves })
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
    Ok(newest.map(|issue| line(visit, &issue)))
}

fn line(visit: &Visit, issue: &Issue) -> IssueLine {
    IssueLine {
        href: visit.to(&format!("/newsletter/{}/{}", issue.publication, issue.slug)),
        html_lang: visit.html_of(issue.lang),
        title: issue.title.clone(),
        title_ko: issue.title_ko.clone(),
        published_on: issue.published_on,
        published: formats::date(visit.lang, issue.published_on),
    }
}

#[derive(Template)]
#[template(path = "newsletter/issue.html")]
struct IssuePage {
    frame: Frame,
    line: IssueLine,
    articles: Vec<ArticleLine>,
}

/// An article in the contents of its issue.
struct ArticleLine {
    href: String,
    html_lang: String,
    topic: String,
    title: String,
    title_ko: String,
    summary: String,
}

async fn issue(
    visit: Visit,
    Path((_, publication, slug)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let found = super::find_issue(&mut tx, &publication, &slug, &visit.chain()).await?;
    let found = found.ok_or(Fault::NotFound)?;
    let facts = facts::all(&mut tx).await?;
    let mut articles = Vec::new();
    for placed in super::articles(&mut tx, &found).await? {
        if let Some(line) = article_line(&visit, &mut tx, &found, &placed, &facts).await? {
            articles.push(line);
        }
    }
    let line = line(&visit, &found);
    let address = Address::Text {
        path: visit.path.clone(),
        shown: found.lang,
        languages: visit.app.city.published().collect(),
    };
    let frame = visit.frame_at(&address, line.title.clone());
    visit.publish(&IssuePage { frame, line, articles })
}

async fn article_line(
    visit: &Visit,
    tx: &mut Tx,
    issue: &Issue,
    placed: &Placed,
    facts: &Facts,
) -> anyhow::Result<Option<ArticleLine>> {
    let found = texts::find(tx, Kind::Article, &placed.text_slug, &visit.chain()).await?;
    let Some(Found::Here(text)) = found else {
        return Ok(None);
    };
    let words = Words::for_letters(text.lang);
    let fill = |template: &str| {
        let template = facts::Template::parse(template);
        let template = texts::or_left_out(&placed.text_slug, text.lang, template)?;
        Some(template.fill(facts, issue.published_on, words, Form::Plain))
    };
    let (Some(title), Some(summary)) = (fill(&text.title), fill(&text.summary)) else {
        return Ok(None);
    };
    let topic = text.text.topic.clone().unwrap_or_default();
    Ok(Some(ArticleLine {
        href: visit.to(&format!("/newsletter/{}", placed.text_slug)),
        html_lang: visit.html_of(text.lang),
        topic: visit.app.city.topic_name(&topic, visit.lang),
        title,
        title_ko: text.title_ko.clone(),
        summary,
    }))
}

#[derive(Template)]
#[template(path = "newsletter/article.html")]
struct ArticlePage {
    frame: Frame,
    reading: Reading,
    issue: IssueLine,
    topic: String,
    question: Question,
}

async fn article(
    visit: Visit,
    Path((_, publication, issue, slug)): Path<(String, String, String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let text_slug = super::text_slug(&[&publication, &issue, &slug]);
    let text = match texts::find(&mut tx, Kind::Article, &text_slug, &visit.chain()).await? {
        None => return Err(Fault::NotFound),
        Some(Found::Elsewhere { title_ko, languages, why, .. }) => {
            return visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why));
        }
        Some(Found::Here(text)) => text,
    };
    let found = super::find_issue(&mut tx, &publication, &issue, &visit.chain()).await?;
    let issue = found.ok_or(Fault::NotFound)?;
    let facts = facts::all(&mut tx).await?;
    let terms = terms::all(&mut tx).await?;
    let filled = texts::fill_with_terms(&text, visit.lang, &facts, visit.today, &terms)?;
    let city = &visit.app.city;
    let reading = Reading::new(&text, filled, visit.lang, city, &visit.path, &terms);
    let address = Address::Text {
        path: visit.path.clone(),
        shown: text.lang,
        languages: text.languages.clone(),
    };
    visit.publish(&ArticlePage {
        frame: visit.frame_at(&address, reading.title.clone()).described(reading.summary.clone()),
        reading,
        issue: line(&visit, &issue),
        topic: text.text.topic.clone().unwrap_or_default(),
        question: Question::new(Kind::Article, &text.text.slug),
    })
}

/// Counts the wish for a translation, without a person.
async fn want(
    visit: Visit,
    Path((_, publication, issue, slug)): Path<(String, String, String, String)>,
) -> Result<Response, Fault> {
    let text_slug = super::text_slug(&[&publication, &issue, &slug]);
    texts::pages::wanted(&visit, Kind::Article, &text_slug).await
}
