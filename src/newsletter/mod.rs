//! The newsletter: publications, their dated issues, and the articles in them.
//!
//! An issue is published a language at a time, when it is whole in it; nobody sees it before its Korean is
//! published. What readers get stands here, what the newsroom does in `issuing` and `releasing`.

mod every;
mod issuing;
pub mod jobs;
pub mod pages;
mod refusal;
mod releasing;
mod store;
mod work;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

pub use self::every::Every;
pub use self::issuing::{
    Begin, LONGEST_SLUG, MOST_ARTICLES, add_article, begin_issue, begin_publication, loose,
    place_before, put_in, set_day, set_every, take_out,
};
pub use self::refusal::Refusal;
pub use self::releasing::{Asked, Look, look, plan, release, release_public, schedule, unschedule};
pub use self::work::{Held, Hold, Piece, Plan, Serial, Work, serials, work};
use crate::db::{Tx, epoch};
use crate::id;
use crate::language::Lang;
use crate::texts::translations::{Place, Why};
use crate::texts::{self, Found, Kind};

/// A serial, as the quarterly newsletter.
#[derive(Clone, Debug)]
pub struct Publication {
    pub id: String,
    pub title: String,
    pub title_ko: String,
    pub lang: Lang,
}

/// One dated number of a publication, as a reader gets it.
#[derive(Clone, Debug)]
pub struct Issue {
    pub id: Uuid,
    pub publication: String,
    pub slug: String,
    pub published_on: NaiveDate,
    pub title: String,
    pub title_ko: String,
    pub lang: Lang,
    /// The languages in which it is released.
    pub languages: Vec<Lang>,
    /// When it was in the one that is shown.
    pub released_at: DateTime<Utc>,
}

impl Issue {
    /// Of some languages those in which it is released, in their order.
    pub fn of(&self, chain: &[Lang]) -> Vec<Lang> {
        chain.iter().copied().filter(|lang| self.languages.contains(lang)).collect()
    }
}

/// Where an article stands.
#[derive(Clone, Debug)]
pub struct Placed {
    pub slug: String,
    pub text_id: Uuid,
    /// The slug of its text: `publication/issue/article`.
    pub text_slug: String,
}

/// What a reader finds under an issue's address.
#[derive(Clone, Debug)]
pub enum Sought {
    Here(Issue),
    /// It is out, and not in a language of hers.
    NotYet(NotYet),
    /// It was taken away again, in her language or in all; this says why and where it is.
    Gone {
        title_ko: String,
        languages: Vec<Lang>,
        why: Option<Why>,
    },
}

/// An issue that is out, and not yet in a language of the reader's chain.
#[derive(Clone, Debug)]
pub struct NotYet {
    pub text_id: Uuid,
    pub slug: String,
    pub published_on: NaiveDate,
    pub title_ko: String,
    /// The languages in which it is out.
    pub languages: Vec<Lang>,
    /// When it is meant to be there, if that day is not over.
    pub planned_on: Option<NaiveDate>,
}

/// The slug of a text below a publication: `ansan-quarterly/2026-4/minimum-wage-2027`.
pub fn text_slug(parts: &[&str]) -> String {
    parts.join("/")
}

/// Takes a publication in. One that is here already is left as it is, but for how often it appears where
/// nobody has said so yet.
pub async fn add_publication(
    tx: &mut Tx,
    id: &str,
    text_id: Uuid,
    every: Option<Every>,
) -> anyhow::Result<()> {
    store::add_publication(tx, id, text_id, every.map(Every::as_str), None).await
}

/// How often a publication appears, if somebody said so.
pub async fn every(tx: &mut Tx, publication: &str) -> anyhow::Result<Option<Every>> {
    let all = store::publications(tx).await?.into_iter();
    let found = all.filter(|row| row.id == publication).find_map(|row| row.every);
    Ok(found.as_deref().and_then(Every::parse))
}

/// The day of an issue, released or not.
pub async fn day_of(
    tx: &mut Tx,
    (publication, slug): (&str, &str),
) -> anyhow::Result<Option<NaiveDate>> {
    Ok(store::find_issue(tx, publication, slug).await?.map(|row| row.published_on))
}

/// Sets up an issue of a day with these articles, as a file says it. One that is here keeps the order of its
/// articles, which somebody of the house may have given it; those that it has not yet come at the end.
pub async fn set_issue(
    tx: &mut Tx,
    publication: &str,
    slug: &str,
    text_id: Uuid,
    published_on: NaiveDate,
    articles: &[(String, Uuid)],
    now: DateTime<Utc>,
) -> anyhow::Result<Uuid> {
    let issue_id = match store::find_issue(tx, publication, slug).await? {
        Some(row) => {
            store::set_day(tx, row.id, published_on).await?;
            row.id
        }
        None => {
            let (publication_id, slug) = (publication.to_owned(), slug.to_owned());
            let id = id::new(now);
            let row = store::IssueRow { id, publication_id, slug, text_id, published_on };
            store::insert_issue(tx, &row, None).await?;
            id
        }
    };
    let mut order = store::articles(tx, issue_id).await?;
    for (slug, text_id) in articles {
        if !order.iter().any(|(standing, _)| standing == slug) {
            order.push((slug.clone(), *text_id));
        }
    }
    store::set_articles(tx, issue_id, &order).await?;
    epoch::raise(tx).await?;
    Ok(issue_id)
}

/// All publications, each in a language of the chain.
pub async fn publications(tx: &mut Tx, chain: &[Lang]) -> anyhow::Result<Vec<Publication>> {
    let entries = texts::list(tx, Kind::Publication, chain).await?;
    Ok(entries
        .into_iter()
        .map(|entry| Publication {
            id: entry.slug,
            title: entry.title,
            title_ko: entry.title_ko,
            lang: entry.lang,
        })
        .collect())
}

/// The issues of a publication that are out, newest first, each in a language of the chain.
pub async fn issues(tx: &mut Tx, publication: &str, chain: &[Lang]) -> anyhow::Result<Vec<Issue>> {
    let mut issues = Vec::new();
    for row in store::issues(tx, publication).await? {
        if let Some(Sought::Here(issue)) = sought(tx, row, chain).await? {
            issues.push(issue);
        }
    }
    Ok(issues)
}

/// The issues of a publication that are out and not yet in a language of the chain, newest first. `today`
/// is the city's day.
pub async fn issues_not_yet(
    tx: &mut Tx,
    publication: &str,
    chain: &[Lang],
    today: NaiveDate,
) -> anyhow::Result<Vec<NotYet>> {
    let mut issues = Vec::new();
    for row in store::issues(tx, publication).await? {
        if let Some(Sought::NotYet(issue)) = sought(tx, row, chain).await? {
            issues.push(issue.from(today));
        }
    }
    Ok(issues)
}

/// One issue, in a language of the chain in which it is released.
pub async fn find_issue(
    tx: &mut Tx,
    publication: &str,
    slug: &str,
    chain: &[Lang],
) -> anyhow::Result<Option<Issue>> {
    let Some(row) = store::find_issue(tx, publication, slug).await? else { return Ok(None) };
    Ok(match sought(tx, row, chain).await? {
        Some(Sought::Here(issue)) => Some(issue),
        _ => None,
    })
}

/// What a reader finds under an issue's address. `None`: there is no such issue, or it is not out at all.
pub async fn seek(
    tx: &mut Tx,
    (publication, slug): (&str, &str),
    chain: &[Lang],
    today: NaiveDate,
) -> anyhow::Result<Option<Sought>> {
    let Some(row) = store::find_issue(tx, publication, slug).await? else { return Ok(None) };
    Ok(match sought(tx, row, chain).await? {
        Some(Sought::NotYet(issue)) => Some(Sought::NotYet(issue.from(today))),
        sought => sought,
    })
}

/// The articles of an issue, in their order.
pub async fn articles(tx: &mut Tx, issue: &Issue) -> anyhow::Result<Vec<Placed>> {
    let rows = store::articles(tx, issue.id).await?;
    Ok(rows
        .into_iter()
        .map(|(slug, text_id)| {
            let text_slug = text_slug(&[&issue.publication, &issue.slug, &slug]);
            Placed { slug, text_id, text_slug }
        })
        .collect())
}

/// The texts of articles by slug, each with a language in which its issue is released, and since when. One that
/// is public in another language waits for the rest of its issue, and of an issue that was taken away since
/// nothing can be read.
pub async fn readable(tx: &mut Tx) -> anyhow::Result<BTreeMap<(String, Lang), DateTime<Utc>>> {
    let titles = texts::public_in(tx, Kind::Issue).await?;
    let mut readable = BTreeMap::new();
    for (publication, issue, article, lang, since) in store::released_articles(tx).await? {
        if titles.contains(&(text_slug(&[&publication, &issue]), lang)) {
            readable.insert((text_slug(&[&publication, &issue, &article]), lang), since);
        }
    }
    Ok(readable)
}

/// Whether a text becomes public with its issue alone: the title of an issue, and an article, until the issue
/// is released in that language.
pub async fn waits_for_its_issue(tx: &mut Tx, kind: Kind, place: Place) -> anyhow::Result<bool> {
    if !matches!(kind, Kind::Issue | Kind::Article) {
        return Ok(false);
    }
    let Some(row) = store::issue_of(tx, place.text_id).await? else { return Ok(true) };
    let released = store::released(tx, row.id).await?;
    Ok(!released.iter().any(|(lang, _)| *lang == place.lang))
}

/// The issue whose title or article a text is: its publication and its slug.
pub async fn issue_of(tx: &mut Tx, text_id: Uuid) -> anyhow::Result<Option<(String, String)>> {
    let row = store::issue_of(tx, text_id).await?;
    Ok(row.map(|row| (row.publication_id, row.slug)))
}

async fn sought(
    tx: &mut Tx,
    row: store::IssueRow,
    chain: &[Lang],
) -> anyhow::Result<Option<Sought>> {
    let released = store::released(tx, row.id).await?;
    let languages: Vec<Lang> = released.iter().map(|(lang, _)| *lang).collect();
    if !languages.contains(&Lang::KOREAN) {
        return Ok(None);
    }
    let hers: Vec<Lang> = chain.iter().copied().filter(|lang| languages.contains(lang)).collect();
    let slug = text_slug(&[&row.publication_id, &row.slug]);
    let asked = if hers.is_empty() { chain } else { &hers };
    Ok(match texts::find(tx, Kind::Issue, &slug, asked).await? {
        Some(Found::Here(text)) if !hers.is_empty() => Some(Sought::Here(Issue {
            id: row.id,
            publication: row.publication_id,
            slug: row.slug,
            published_on: row.published_on,
            title: text.title,
            title_ko: text.title_ko,
            released_at: released
                .iter()
                .find(|(lang, _)| *lang == text.lang)
                .map_or(text.updated_at, |one| one.1),
            lang: text.lang,
            languages,
        })),
        Some(Found::Here(text)) => {
            Some(Sought::NotYet(not_yet(tx, row, chain, (text.title_ko, languages)).await?))
        }
        Some(Found::Elsewhere { title_ko, languages: public, .. })
            if hers.is_empty() && !public.is_empty() =>
        {
            Some(Sought::NotYet(not_yet(tx, row, chain, (title_ko, languages)).await?))
        }
        Some(Found::Elsewhere { title_ko, languages: public, why, .. }) => {
            let languages = public.into_iter().filter(|lang| languages.contains(lang)).collect();
            Some(Sought::Gone { title_ko, languages, why })
        }
        None => None,
    })
}

async fn not_yet(
    tx: &mut Tx,
    row: store::IssueRow,
    chain: &[Lang],
    (title_ko, languages): (String, Vec<Lang>),
) -> anyhow::Result<NotYet> {
    let plans = store::plans(tx, Some(row.id)).await?;
    let hers = plans.iter().filter(|plan| chain.contains(&plan.lang));
    Ok(NotYet {
        text_id: row.text_id,
        slug: row.slug,
        published_on: row.published_on,
        title_ko,
        languages,
        planned_on: hers.filter_map(|plan| plan.planned_on).min(),
    })
}

impl NotYet {
    /// As it is told on a day: one that is over is not told.
    fn from(self, today: NaiveDate) -> Self {
        Self { planned_on: self.planned_on.filter(|day| *day >= today), ..self }
    }
}
