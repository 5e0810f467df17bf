//! What the newsroom sets up: a publication, an issue of it, its articles and their order.

use chrono::NaiveDate;
use uuid::Uuid;

use super::work::{Piece, Work, work};
use super::{Every, Refusal, store, text_slug};
use crate::db::{Tx, epoch};
use crate::facts;
use crate::id;
use crate::language::Lang;
use crate::texts::editing::{self, SourceEdit};
use crate::texts::translations::{self, By, Standing};
use crate::texts::{self, Kind};

/// The longest name in an address, in characters.
pub const LONGEST_SLUG: usize = 60;
/// The shortest, in characters.
const SHORTEST_SLUG: usize = 3;
/// How many articles an issue has at most.
pub const MOST_ARTICLES: usize = 60;

/// Addresses beside those of issues.
const RESERVED: [&str; 2] = ["atom", "every"];

/// What is begun: its name in the address, and its Korean title.
#[derive(Clone, Copy, Debug)]
pub struct Begin<'a> {
    pub slug: &'a str,
    pub title: &'a str,
}

/// Begins a publication. Readers see it with its first issue.
///
/// # Errors
/// [`Refusal::Slug`], [`Refusal::SlugTaken`], [`Refusal::Title`].
pub async fn begin_publication(
    tx: &mut Tx,
    begin: Begin<'_>,
    every: Every,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    let text_id = match begin_text(tx, (Kind::Publication, &[]), begin, None, by).await? {
        Ok(text_id) => text_id,
        Err(refusal) => return Ok(Err(refusal)),
    };
    store::add_publication(tx, begin.slug, text_id, Some(every.as_str()), Some(by)).await?;
    Ok(Ok(()))
}

/// Says how often a publication appears.
pub async fn set_every(tx: &mut Tx, publication: &str, every: Every) -> anyhow::Result<()> {
    store::set_every(tx, publication, every.as_str()).await
}

/// Begins an issue that is to appear on a day. Readers see it when it is released.
///
/// # Errors
/// [`Refusal::Slug`], [`Refusal::SlugTaken`], [`Refusal::Title`].
pub async fn begin_issue(
    tx: &mut Tx,
    publication: &str,
    begin: Begin<'_>,
    published_on: NaiveDate,
    by: By,
) -> anyhow::Result<Result<(), Refusal>> {
    if RESERVED.contains(&begin.slug) {
        return Ok(Err(Refusal::SlugTaken));
    }
    let text_id = match begin_text(tx, (Kind::Issue, &[publication]), begin, None, by).await? {
        Ok(text_id) => text_id,
        Err(refusal) => return Ok(Err(refusal)),
    };
    texts::show_as_of(tx, text_id, published_on).await?;
    let (publication_id, slug) = (publication.to_owned(), begin.slug.to_owned());
    let id = id::new(by.now);
    let row = store::IssueRow { id, publication_id, slug, text_id, published_on };
    store::insert_issue(tx, &row, Some(by)).await?;
    Ok(Ok(()))
}

/// Begins an article at the end of an issue, and gives its text.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::TooMany`], [`Refusal::Slug`], [`Refusal::SlugTaken`], [`Refusal::Title`].
pub async fn add_article(
    tx: &mut Tx,
    (publication, issue): (&str, &str),
    begin: Begin<'_>,
    topic: &str,
    by: By,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    let work = match with_room(tx, (publication, issue)).await? {
        Ok(work) => work,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let kind = (Kind::Article, &[publication, issue][..]);
    let text_id = match begin_text(tx, kind, begin, Some(topic), by).await? {
        Ok(text_id) => text_id,
        Err(refusal) => return Ok(Err(refusal)),
    };
    append(tx, &work, (begin.slug.to_owned(), text_id)).await?;
    Ok(Ok(text_id))
}

/// Articles that stand in no issue and were never public.
pub async fn loose(tx: &mut Tx) -> anyhow::Result<Vec<Standing>> {
    let placed: Vec<Uuid> =
        store::all_articles(tx).await?.into_iter().map(|(_, _, text_id)| text_id).collect();
    let mut articles = translations::board(tx, &[Kind::Article]).await?;
    articles.retain(|text| !placed.contains(&text.text_id) && !was_public(text));
    Ok(articles)
}

/// Puts an article that stands in no issue at the end of one. Its address becomes that of the issue, which is
/// why it must never have been public.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::TooMany`], [`Refusal::Elsewhere`], [`Refusal::WasPublic`],
/// [`Refusal::SlugTaken`].
pub async fn put_in(
    tx: &mut Tx,
    key: (&str, &str),
    text_id: Uuid,
) -> anyhow::Result<Result<(), Refusal>> {
    let work = match with_room(tx, key).await? {
        Ok(work) => work,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let text = translations::standing(tx, text_id).await?;
    let Some(text) = text.filter(|text| text.kind == Kind::Article) else {
        return Ok(Err(Refusal::NotFound));
    };
    if store::issue_of(tx, text_id).await?.is_some() {
        return Ok(Err(Refusal::Elsewhere));
    }
    if was_public(&text) {
        return Ok(Err(Refusal::WasPublic));
    }
    let slug = text.slug.rsplit('/').next().unwrap_or_default().to_owned();
    let full = text_slug(&[key.0, key.1, &slug]);
    let taken = texts::find_id(tx, Kind::Article, &full).await?;
    if taken.is_some_and(|taken| taken != text_id) {
        return Ok(Err(Refusal::SlugTaken));
    }
    texts::rename(tx, text_id, &full).await?;
    append(tx, &work, (slug, text_id)).await?;
    Ok(Ok(()))
}

/// Takes an article out of its issue. It stays a text that can be put into another one.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::WasPublic`].
pub async fn take_out(
    tx: &mut Tx,
    key: (&str, &str),
    article: &str,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(work) = held(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
    let Some(piece) = work.articles.iter().find(|piece| piece.slug == article) else {
        return Ok(Err(Refusal::NotFound));
    };
    if was_public(&piece.text) {
        return Ok(Err(Refusal::WasPublic));
    }
    let rest = work.articles.iter().filter(|piece| piece.slug != article);
    store::set_articles(tx, work.id, &rows(rest)).await?;
    Ok(Ok(()))
}

/// Puts an article right before another one that it followed. Where it stands before it already nothing is
/// done: somebody else moved it meanwhile, and it is as it was meant to be.
///
/// # Errors
/// [`Refusal::NotFound`] if one of them is not in the issue any more.
pub async fn place_before(
    tx: &mut Tx,
    key: (&str, &str),
    article: &str,
    other: &str,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(work) = held(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
    let place = |slug: &str| work.articles.iter().position(|piece| piece.slug == slug);
    let (Some(from), Some(to)) = (place(article), place(other)) else {
        return Ok(Err(Refusal::NotFound));
    };
    if from <= to {
        return Ok(Ok(()));
    }
    let mut order = rows(work.articles.iter());
    let moved = order.remove(from);
    order.insert(to, moved);
    store::set_articles(tx, work.id, &order).await?;
    epoch::raise(tx).await?;
    Ok(Ok(()))
}

/// Sets the day of an issue, as of which its articles show their facts.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::IsReleased`], since readers have read the numbers of its day.
pub async fn set_day(
    tx: &mut Tx,
    key: (&str, &str),
    day: NaiveDate,
) -> anyhow::Result<Result<(), Refusal>> {
    let Some(work) = held(tx, key).await? else { return Ok(Err(Refusal::NotFound)) };
    if work.is_released(Lang::KOREAN) {
        return Ok(Err(Refusal::IsReleased));
    }
    store::set_day(tx, work.id, day).await?;
    let articles = work.articles.iter().map(|piece| piece.text.text_id);
    for text_id in articles.chain([work.title.text_id]) {
        texts::show_as_of(tx, text_id, day).await?;
    }
    Ok(Ok(()))
}

/// An issue, with nobody else writing on it until the end of the transaction.
pub(super) async fn held(tx: &mut Tx, key: (&str, &str)) -> anyhow::Result<Option<Work>> {
    let Some(row) = store::find_issue(tx, key.0, key.1).await? else { return Ok(None) };
    store::hold(tx, row.id).await?;
    work(tx, key).await
}

async fn with_room(tx: &mut Tx, key: (&str, &str)) -> anyhow::Result<Result<Work, Refusal>> {
    Ok(match held(tx, key).await? {
        None => Err(Refusal::NotFound),
        Some(work) if work.articles.len() >= MOST_ARTICLES => Err(Refusal::TooMany),
        Some(work) => Ok(work),
    })
}

async fn append(tx: &mut Tx, work: &Work, article: (String, Uuid)) -> anyhow::Result<()> {
    texts::show_as_of(tx, article.1, work.published_on).await?;
    let mut order = rows(work.articles.iter());
    order.push(article);
    store::set_articles(tx, work.id, &order).await
}

fn rows<'w>(pieces: impl Iterator<Item = &'w Piece>) -> Vec<(String, Uuid)> {
    pieces.map(|piece| (piece.slug.clone(), piece.text.text_id)).collect()
}

/// Makes a text with its Korean title below a publication and an issue.
async fn begin_text(
    tx: &mut Tx,
    (kind, below): (Kind, &[&str]),
    begin: Begin<'_>,
    topic: Option<&str>,
    by: By,
) -> anyhow::Result<Result<Uuid, Refusal>> {
    if !is_slug(begin.slug) {
        return Ok(Err(Refusal::Slug));
    }
    let slug = text_slug(&[below, &[begin.slug]].concat());
    if texts::find_id(tx, kind, &slug).await?.is_some() {
        return Ok(Err(Refusal::SlugTaken));
    }
    let text_id = texts::create(tx, kind, &slug, topic, by.now).await?;
    let facts = facts::all(tx).await?;
    let edit = SourceEdit {
        text_id,
        seen: None,
        title: begin.title.to_owned(),
        summary: String::new(),
        body: String::new(),
    };
    let saved = editing::save_source(tx, &edit, &facts, by).await?;
    Ok(saved.map(|_| text_id).map_err(Refusal::Title))
}

/// Small letters, digits and hyphens: it stands in an address and never changes.
fn is_slug(slug: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (SHORTEST_SLUG..=LONGEST_SLUG).contains(&slug.len()) && slug.bytes().all(fits)
}

/// Whether readers see a text in some language, or saw it.
fn was_public(text: &Standing) -> bool {
    let mut languages = text.languages.values();
    text.is_withdrawn || languages.any(|here| here.public.is_some() || here.withdrawn.is_some())
}
