//! The history of a text in a language: who saved and did what, what changed, and the way back.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::StatusCode;
use uuid::Uuid;

use super::standing::made_by;
use super::{BY_FILE, Names, Tongue, by, found_in, may_write, text};
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Moment, Section, Shift};
use crate::texts::checks;
use crate::texts::history::{self, Refusal, Revision};
use crate::texts::translations::{self, Act, Noted, Place, Translation, Why};
use crate::texts::{Change, Part, compare, compare_blocks};
use crate::web::{Fault, Filled, Frame};

/// How much of the past is shown.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "texts/pages/history.html")]
struct List {
    frame: Frame,
    id: Uuid,
    title: String,
    tongue: Tongue,
    events: Vec<Event>,
    /// Whether there was more before.
    is_cut: bool,
}

/// Something that was saved or done.
struct Event {
    by: String,
    at: Moment,
    what: What,
}

enum What {
    Saved(Saved),
    Done { act: String, detail: Option<String>, note: String },
}

struct Saved {
    revision_id: Uuid,
    number: i64,
    title: String,
    made_by: Option<String>,
    is_public: bool,
    is_latest: bool,
}

pub async fn list(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let (standing, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let here = standing.languages.get(&place.lang).cloned().unwrap_or_default();
    let revisions = history::revisions(&mut tx, place, MOST).await?;
    let is_cut = revisions.last().is_some_and(|oldest| oldest.number > 1);
    let acts = translations::noted(&mut tx, place, MOST).await?;
    let events = events(&shift, &mut tx, &here, (revisions, acts)).await?;
    let tongue = Tongue::new(&shift, place.lang);
    let title = shift.words.tell("text-history-title").with("language", tongue.autonym.clone());
    shift.show(&List {
        frame: shift.newsroom(title.to_string(), Section::Board),
        id: place.text_id,
        title: standing.name().to_owned(),
        tongue,
        events,
        is_cut,
    })
}

/// What was saved and done, the newest first. What was done with a revision stands above it.
async fn events(
    shift: &Shift,
    tx: &mut Tx,
    here: &Translation,
    (revisions, acts): (Vec<Revision>, Vec<Noted>),
) -> anyhow::Result<Vec<Event>> {
    let mut names = Names::default();
    let mut dated: Vec<(DateTime<Utc>, bool, Event)> = Vec::new();
    for act in acts {
        let event = Event {
            by: names.of(tx, shift, act.by, BY_FILE).await?,
            at: Moment::new(shift, act.at),
            what: done(shift, &act),
        };
        dated.push((act.at, true, event));
    }
    for revision in revisions {
        let event = Event {
            by: names.of(tx, shift, revision.author, BY_FILE).await?,
            at: Moment::new(shift, revision.saved_at),
            what: What::Saved(Saved::new(shift, here, &revision)),
        };
        dated.push((revision.saved_at, false, event));
    }
    dated.sort_by_key(|(at, is_act, _)| std::cmp::Reverse((*at, *is_act)));
    Ok(dated.into_iter().map(|(_, _, event)| event).collect())
}

/// An act in words: the reason that readers get, what was overridden, or what stood beside it.
fn done(shift: &Shift, noted: &Noted) -> What {
    let (first, rest) = noted.detail.split_once('\n').unwrap_or((&noted.detail, ""));
    let (detail, note) = match noted.act {
        Act::Withdrawn | Act::Declined => {
            let why = Why::parse(first).map(|why| shift.words.say_of("why-not", why.as_str()));
            (why, rest.to_owned())
        }
        Act::Restored => {
            let number = shift.words.tell("text-history-number").with("number", first.to_owned());
            (Some(number.to_string()), String::new())
        }
        Act::Published | Act::Scheduled => (checks::say_despite(first, shift.words), String::new()),
        _ => (None, noted.detail.clone()),
    };
    What::Done { act: shift.words.say_of("text-act", noted.act.as_str()), detail, note }
}

impl Saved {
    fn new(shift: &Shift, here: &Translation, revision: &Revision) -> Self {
        let is_translation = revision.place.lang != Lang::KOREAN;
        let latest = here.latest.as_ref().map(|saved| saved.revision_id);
        Self {
            revision_id: revision.id,
            number: revision.number,
            title: revision.title.clone(),
            made_by: is_translation.then(|| made_by(shift, revision.made_by)),
            is_public: here.public.is_some_and(|(id, _)| id == revision.id),
            is_latest: latest == Some(revision.id),
        }
    }
}

#[derive(Template)]
#[template(path = "texts/pages/revision.html")]
struct RevisionPage {
    frame: Frame,
    id: Uuid,
    tongue: Tongue,
    revision_id: Uuid,
    by: String,
    at: Moment,
    /// With which revision it is compared. None: it is the first.
    compared: Option<i64>,
    /// What readers see, if that is neither of the two.
    public: Option<Uuid>,
    title: Vec<Part>,
    summary: Vec<Part>,
    body: Vec<Vec<Part>>,
    may_restore: bool,
    /// What was saved last when the page was opened.
    seen: Option<Uuid>,
    changed_meanwhile: bool,
}

type Named = (String, String, String);

pub async fn revision(
    shift: Shift,
    Path((id, tag, revision)): Path<Named>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let other = query.get("to").parse().ok();
    compared(&shift, &(id, tag, revision), other, StatusCode::OK).await
}

/// The page of a revision, word by word beside another, or beside the one before it.
async fn compared(
    shift: &Shift,
    (id, tag, revision): &Named,
    other: Option<Uuid>,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let (standing, place) = found_in(&mut tx, shift, (id, tag)).await?;
    let new = revision_of(&mut tx, place, revision.parse().ok()).await?.ok_or(Fault::NotFound)?;
    let old = match other {
        Some(other) => {
            Some(revision_of(&mut tx, place, Some(other)).await?.ok_or(Fault::NotFound)?)
        }
        None => history::before(&mut tx, &new).await?,
    };
    let latest = standing.languages.get(&place.lang).and_then(|here| here.latest.as_ref());
    let seen = latest.map(|saved| saved.revision_id);
    let public = standing.languages.get(&place.lang).and_then(|here| here.public);
    let shown = [Some(new.id), old.as_ref().map(|old| old.id)];
    let words = |of: fn(&Revision) -> &str| {
        let old = old.as_ref().map_or("", of);
        compare(old, of(&new))
    };
    let title = shift.words.tell("text-history-number").with("number", new.number.to_string());
    let page = RevisionPage {
        frame: shift.newsroom(title.to_string(), Section::Board),
        id: place.text_id,
        tongue: Tongue::new(shift, place.lang),
        revision_id: new.id,
        by: Names::default().of(&mut tx, shift, new.author, BY_FILE).await?,
        at: Moment::new(shift, new.saved_at),
        compared: old.as_ref().map(|old| old.number),
        public: public.map(|(id, _)| id).filter(|id| !shown.contains(&Some(*id))),
        title: words(|one| &one.title),
        summary: words(|one| &one.summary),
        body: compare_blocks(old.as_ref().map_or("", |old| &old.body), &new.body),
        may_restore: may_write(shift, place.lang) && !standing.is_frozen && seen != Some(new.id),
        seen,
        changed_meanwhile: status == StatusCode::CONFLICT,
    };
    Ok((status, shift.show(&page)?).into_response())
}

/// A revision of this text and language.
async fn revision_of(
    tx: &mut Tx,
    place: Place,
    id: Option<Uuid>,
) -> anyhow::Result<Option<Revision>> {
    let found = match id {
        Some(id) => history::revision(tx, id).await?,
        None => None,
    };
    Ok(found.filter(|found| found.place == place))
}

/// Saves the words of an older revision again, as the newest. Nothing becomes public.
pub async fn restore(
    shift: Shift,
    Path(named): Path<Named>,
    typed: Filled,
) -> Result<Response, Fault> {
    let (id, tag, revision) = &named;
    let mut tx = shift.app.db.begin().await?;
    let (standing, place) = found_in(&mut tx, &shift, (id, tag)).await?;
    if !may_write(&shift, place.lang) {
        return Err(Fault::Forbidden);
    }
    let latest = standing.languages.get(&place.lang).and_then(|here| here.latest.as_ref());
    if latest.map(|saved| saved.revision_id) != typed.get("seen").parse().ok() {
        drop(tx);
        return compared(&shift, &named, None, StatusCode::CONFLICT).await;
    }
    let revision = revision.parse().map_err(|_| Fault::NotFound)?;
    match history::restore(&mut tx, place, revision, by(&shift)).await? {
        Ok(_) => {
            tx.commit().await?;
            Ok(text::lead_to(place.text_id, "restored"))
        }
        Err(Refusal::NoRevision) => Err(Fault::NotFound),
        Err(Refusal::Frozen) => {
            drop(tx);
            let lang = Some(place.lang);
            let refused = Some((shift.words.say("editor-frozen"), format!("in-{}", place.lang)));
            let back = text::Back { refused, lang, ..text::Back::default() };
            text::again(&shift, id, back, StatusCode::CONFLICT).await
        }
    }
}
