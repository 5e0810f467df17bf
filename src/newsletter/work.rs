//! An issue as the newsroom has it: its articles in order, where each stands in every language, in which it
//! is released, and what keeps it from being released in the others.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Every, store};
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::translations::{self, Place, Standing, Translation};
use crate::texts::{Kind, history};

/// A publication with its issues, the newest first.
#[derive(Clone, Debug)]
pub struct Serial {
    pub id: String,
    pub every: Option<Every>,
    pub title: Standing,
    pub issues: Vec<Work>,
}

impl Serial {
    /// The day on which the next issue is expected.
    pub fn next_on(&self) -> Option<NaiveDate> {
        let newest = self.issues.iter().map(|issue| issue.published_on).max()?;
        self.every?.after(newest)
    }
}

/// An issue in the newsroom, released or not.
#[derive(Clone, Debug)]
pub struct Work {
    pub id: Uuid,
    pub publication: String,
    pub slug: String,
    pub published_on: NaiveDate,
    /// The title of its publication.
    pub serial: Standing,
    pub title: Standing,
    /// In their order.
    pub articles: Vec<Piece>,
    pub released: BTreeMap<Lang, DateTime<Utc>>,
    pub plans: BTreeMap<Lang, Plan>,
}

/// An article of an issue.
#[derive(Clone, Debug)]
pub struct Piece {
    pub slug: String,
    pub text: Standing,
    /// Whether its Korean has more than a title.
    pub has_body: bool,
}

/// What is meant to happen in a language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plan {
    /// What readers are told.
    pub planned_on: Option<NaiveDate>,
    /// When it is released by itself, if it is whole then.
    pub release_at: Option<DateTime<Utc>>,
    /// When its day came and it was not whole.
    pub missed_at: Option<DateTime<Utc>>,
}

/// What keeps an issue from being released in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The text that it is about. None: the issue itself.
    pub text_id: Option<Uuid>,
    pub why: Held,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// There is no article to read in it.
    NoArticles,
    /// There are no words in the language.
    Missing,
    /// Its Korean has a title alone.
    NoBody,
    /// So many segments have no words.
    Unwritten(usize),
    /// So many segments are behind the Korean.
    Behind(usize),
    /// Taken from readers, or declined: a title cannot be left out.
    Withheld,
    /// The checks found so much that nobody can override.
    Blocked(usize),
}

impl Held {
    pub const CODES: [&'static str; 7] =
        ["no-articles", "missing", "no-body", "unwritten", "behind", "withheld", "blocked"];

    pub fn code(self) -> &'static str {
        match self {
            Self::NoArticles => "no-articles",
            Self::Missing => "missing",
            Self::NoBody => "no-body",
            Self::Unwritten(_) => "unwritten",
            Self::Behind(_) => "behind",
            Self::Withheld => "withheld",
            Self::Blocked(_) => "blocked",
        }
    }

    pub fn count(self) -> usize {
        match self {
            Self::Unwritten(count) | Self::Behind(count) | Self::Blocked(count) => count,
            Self::NoArticles | Self::Missing | Self::NoBody | Self::Withheld => 0,
        }
    }
}

impl Work {
    pub fn is_released(&self, lang: Lang) -> bool {
        self.released.contains_key(&lang)
    }

    /// What keeps it from being released in a language, as far as it is known without the checks.
    pub fn holds(&self, lang: Lang) -> Vec<Hold> {
        let is_public = at(&self.serial, lang).is_some_and(|here| here.public.is_some());
        let of_title = |text: &Standing| {
            let why = if is_left_out(text, lang) { Some(Held::Withheld) } else { held(text, lang) };
            why.map(|why| Hold { text_id: Some(text.text_id), why })
        };
        let mut holds: Vec<Hold> = Vec::new();
        holds.extend(of_title(&self.serial).filter(|_| !is_public));
        holds.extend(of_title(&self.title));
        if self.taken(lang).next().is_none() {
            holds.push(Hold { text_id: None, why: Held::NoArticles });
        }
        for piece in self.taken(lang) {
            let no_body = (!piece.has_body).then_some(Held::NoBody);
            let why = held(&piece.text, lang).or(no_body);
            holds.extend(why.map(|why| Hold { text_id: Some(piece.text.text_id), why }));
        }
        holds
    }

    /// How many of its articles are ready in a language, and of how many.
    pub fn ready(&self, lang: Lang) -> (usize, usize) {
        let ready = |piece: &&Piece| piece.has_body && held(&piece.text, lang).is_none();
        (self.taken(lang).filter(ready).count(), self.taken(lang).count())
    }

    /// The articles that it has in a language: not those that were taken from readers, nor those that will not
    /// be translated. One that was added to a released issue counts once its Korean is public.
    pub fn taken(&self, lang: Lang) -> impl Iterator<Item = &Piece> {
        let is_out = lang != Lang::KOREAN && self.is_released(Lang::KOREAN);
        let is_in = move |text: &Standing| {
            !is_out || at(text, Lang::KOREAN).is_some_and(|korean| korean.public.is_some())
        };
        self.articles
            .iter()
            .filter(move |piece| is_in(&piece.text) && !is_left_out(&piece.text, lang))
    }

    /// The words that readers do not see yet: what a release makes public, each text with its revision.
    pub fn going(&self, lang: Lang) -> Vec<(Uuid, Uuid)> {
        let serial = Some(&self.serial);
        let is_public = |text: &&Standing| at(text, lang).is_some_and(|here| here.public.is_some());
        let parts = serial.into_iter().filter(|text| !is_public(text)).chain([&self.title]);
        let parts = parts.chain(self.taken(lang).map(|piece| &piece.text));
        parts
            .filter_map(|text| {
                let here = at(text, lang).filter(|here| here.is_ahead())?;
                Some((text.text_id, here.latest.as_ref()?.revision_id))
            })
            .collect()
    }

    /// What somebody sees who looks at a language: another one if an article was added, taken out or written
    /// since.
    pub fn seen(&self, lang: Lang) -> String {
        let mut hasher = Sha256::new();
        for piece in self.taken(lang) {
            hasher.update(piece.text.text_id.as_bytes());
        }
        for (text_id, revision_id) in self.going(lang) {
            hasher.update(text_id.as_bytes());
            hasher.update(revision_id.as_bytes());
        }
        hasher.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
    }

    /// One of its texts.
    pub fn text(&self, text_id: Uuid) -> Option<&Standing> {
        let titles = [&self.serial, &self.title];
        let all = titles.into_iter().chain(self.articles.iter().map(|piece| &piece.text));
        all.into_iter().find(|text| text.text_id == text_id)
    }
}

/// Every publication with its issues.
pub async fn serials(tx: &mut Tx) -> anyhow::Result<Vec<Serial>> {
    let board = translations::board(tx, &[Kind::Publication, Kind::Issue, Kind::Article]).await?;
    let standings: BTreeMap<Uuid, Standing> =
        board.into_iter().map(|text| (text.text_id, text)).collect();
    let mut works = works(tx, &standings).await?;
    let mut serials = Vec::new();
    for row in store::publications(tx).await? {
        let Some(title) = standings.get(&row.text_id) else { continue };
        serials.push(Serial {
            every: row.every.as_deref().and_then(Every::parse),
            title: title.clone(),
            issues: works.remove(&row.id).unwrap_or_default(),
            id: row.id,
        });
    }
    Ok(serials)
}

/// One issue in the newsroom.
pub async fn work(tx: &mut Tx, (publication, slug): (&str, &str)) -> anyhow::Result<Option<Work>> {
    let all = serials(tx).await?.into_iter().filter(|serial| serial.id == publication);
    Ok(all.flat_map(|serial| serial.issues).find(|issue| issue.slug == slug))
}

/// The issues of each publication.
async fn works(
    tx: &mut Tx,
    standings: &BTreeMap<Uuid, Standing>,
) -> anyhow::Result<BTreeMap<String, Vec<Work>>> {
    let serials: BTreeMap<String, Uuid> =
        store::publications(tx).await?.into_iter().map(|row| (row.id, row.text_id)).collect();
    let (releases, plans) = (store::releases(tx).await?, store::plans(tx, None).await?);
    let articles = store::all_articles(tx).await?;
    let mut works: BTreeMap<String, Vec<Work>> = BTreeMap::new();
    for row in store::all_issues(tx).await? {
        let serial = serials.get(&row.publication_id).and_then(|id| standings.get(id));
        let (Some(serial), Some(title)) = (serial, standings.get(&row.text_id)) else { continue };
        let mut pieces = Vec::new();
        for (_, slug, text_id) in articles.iter().filter(|(issue_id, ..)| *issue_id == row.id) {
            let Some(text) = standings.get(text_id) else { continue };
            let has_body = has_body(tx, text).await?;
            pieces.push(Piece { slug: slug.clone(), text: text.clone(), has_body });
        }
        let of_it = releases.iter().filter(|(issue_id, ..)| *issue_id == row.id);
        let plans = plans.iter().filter(|plan| plan.issue_id == row.id);
        works.entry(row.publication_id.clone()).or_default().push(Work {
            id: row.id,
            publication: row.publication_id,
            slug: row.slug,
            published_on: row.published_on,
            serial: serial.clone(),
            title: title.clone(),
            articles: pieces,
            released: of_it.map(|(_, lang, at)| (*lang, *at)).collect(),
            plans: plans.map(|row| (row.lang, Plan::of(row))).collect(),
        });
    }
    Ok(works)
}

impl Plan {
    fn of(row: &store::PlanRow) -> Self {
        let store::PlanRow { planned_on, release_at, missed_at, .. } = row;
        Self { planned_on: *planned_on, release_at: *release_at, missed_at: *missed_at }
    }
}

/// Whether the Korean of an article has more than a title. What readers see has.
async fn has_body(tx: &mut Tx, text: &Standing) -> anyhow::Result<bool> {
    if at(text, Lang::KOREAN).is_some_and(|korean| korean.public.is_some()) {
        return Ok(true);
    }
    let latest = history::latest(tx, Place { text_id: text.text_id, lang: Lang::KOREAN }).await?;
    Ok(latest.is_some_and(|latest| !latest.body.trim().is_empty()))
}

fn at(text: &Standing, lang: Lang) -> Option<&Translation> {
    text.languages.get(&lang)
}

/// Whether an issue does without a text in a language: it was taken from readers, or will not be translated.
fn is_left_out(text: &Standing, lang: Lang) -> bool {
    let is_gone = |lang: Lang| {
        at(text, lang).is_some_and(|here| here.withdrawn.is_some() && here.public.is_none())
    };
    let is_declined = at(text, lang).is_some_and(|here| here.declined.is_some());
    text.is_withdrawn || is_gone(Lang::KOREAN) || is_gone(lang) || is_declined
}

fn held(text: &Standing, lang: Lang) -> Option<Held> {
    let here = at(text, lang).filter(|here| here.latest.is_some());
    match here {
        None => Some(Held::Missing),
        Some(here) if here.unwritten > 0 => Some(Held::Unwritten(here.unwritten)),
        Some(here) if here.behind > 0 => Some(Held::Behind(here.behind)),
        Some(_) => None,
    }
}
