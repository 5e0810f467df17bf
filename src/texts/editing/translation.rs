//! A translation is written segment by segment, beside its source.

use uuid::Uuid;

use super::carrying::{beside_newest, carry, identities};
use super::{LONGEST_SEGMENT, LONGEST_SUMMARY, Refusal, Saved, known_facts};
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::history::{self, Revision};
use crate::texts::segments::{self, Identity, Kind, MISSING, Segment, Standing};
use crate::texts::translations::{self, Act, By, Place};
use crate::texts::{self, MadeBy, Row, Written, align, compose, machine, one_line};

/// A translation laid out beside its source.
#[derive(Clone, Debug)]
pub struct Desk {
    pub place: Place,
    /// What the text is for, which says how long it may be.
    pub kind: texts::Kind,
    /// Whether its words do not change any more.
    pub is_frozen: bool,
    pub source: Revision,
    /// What was saved last. None: nothing yet.
    pub latest: Option<Revision>,
    /// One for each segment of the source: title, summary, then the blocks.
    pub rows: Vec<Row>,
}

/// A translation as somebody typed it.
#[derive(Clone, Debug)]
pub struct Edit {
    pub place: Place,
    /// The revision of the source that they had before them.
    pub source: Uuid,
    /// The revision that they changed. None: there were no words yet.
    pub seen: Option<Uuid>,
    pub made_by: MadeBy,
    /// One for each segment of that source.
    pub rows: Vec<Typed>,
}

/// The words of a segment as somebody typed them.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Empty: not translated yet.
    pub words: String,
    /// The source changed, and these words are right all the same.
    pub is_still_right: bool,
}

/// Segments that two people changed, by position, with what the other one made of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub latest: Uuid,
    pub by: Option<Uuid>,
    pub theirs: Vec<(usize, String)>,
    /// The words of all segments: one's own where one wrote, the other's in the rest.
    pub words: Vec<String>,
}

/// Lays a translation out beside its source. `source` chooses a revision of it; without one it is what
/// readers see. `None` if there is no such text, or no such revision of its source.
pub async fn open(tx: &mut Tx, place: Place, source: Option<Uuid>) -> anyhow::Result<Option<Desk>> {
    let Some((kind, text)) = texts::text(tx, place.text_id).await? else { return Ok(None) };
    let latest = history::latest(tx, place).await?;
    let source = match source {
        Some(id) => history::revision(tx, id).await?,
        None => source_of(tx, place.text_id, latest.as_ref()).await?,
    };
    let korean = Place { lang: Lang::KOREAN, ..place };
    let Some(source) = source.filter(|source| source.place == korean) else { return Ok(None) };
    let rows = rows(tx, &source.segments(), latest.as_ref()).await?;
    Ok(Some(Desk { place, kind, is_frozen: text.frozen_at.is_some(), source, latest, rows }))
}

/// The source as readers see it; or as it was saved last, if the translation has words for what only that one
/// has: beside the older one they would be lost.
async fn source_of(
    tx: &mut Tx,
    text_id: Uuid,
    translation: Option<&Revision>,
) -> anyhow::Result<Option<Revision>> {
    let source = history::source(tx, text_id).await?;
    let coming = history::latest(tx, Place { text_id, lang: Lang::KOREAN }).await?;
    let (Some(public), Some(coming), Some(translation)) = (&source, coming, translation) else {
        return Ok(source);
    };
    let (old, new) = (identities(public), identities(&coming));
    let made_from = history::made_from(tx, translation.id).await?;
    let is_prepared = made_from.iter().flatten().any(|one| new.contains(one) && !old.contains(one));
    Ok(if is_prepared { Some(coming) } else { source })
}

async fn rows(
    tx: &mut Tx,
    source: &[Segment],
    translation: Option<&Revision>,
) -> anyhow::Result<Vec<Row>> {
    let Some(translation) = translation else { return Ok(align(source, &[], &[])) };
    let made_from = history::made_from(tx, translation.id).await?;
    Ok(align(source, &translation.segments(), &made_from))
}

/// Saves a translation as a new revision, which knows for each segment what it was made from. A segment whose
/// words were not touched keeps what it was made from, so that it stays stale. Segments that somebody else
/// saved since `seen` are taken over where this one did not touch them, also those that were prepared for a
/// newer source than the one that they had before them. While some of the words are as a machine wrote them,
/// the revision is made by a machine.
///
/// # Errors
/// [`Refusal::NoSource`], [`Refusal::LongTitle`], [`Refusal::LongSummary`], [`Refusal::LongSegment`],
/// [`Refusal::LongBody`], [`Refusal::NotOneBlock`], [`Refusal::UnknownFact`], [`Refusal::Frozen`]; [`Refusal::Clash`] where both changed a segment.
pub async fn save_translation(
    tx: &mut Tx,
    edit: &Edit,
    facts: &Facts,
    by: By,
) -> anyhow::Result<Result<Saved, Refusal>> {
    texts::store::hold(tx, edit.place.text_id).await?;
    let Some(desk) = open(tx, edit.place, Some(edit.source)).await? else {
        return Ok(Err(Refusal::NoSource));
    };
    if desk.is_frozen {
        return Ok(Err(Refusal::Frozen));
    }
    if let Err(refusal) = check(edit, &desk, facts) {
        return Ok(Err(refusal));
    }
    let latest = desk.latest.as_ref().map(|latest| latest.id);
    let base = match edit.seen {
        seen if seen == latest => None,
        Some(seen) => {
            let base = history::revision(tx, seen).await?.filter(|base| base.place == edit.place);
            Some(rows(tx, &desk.source.segments(), base.as_ref()).await?)
        }
        None => Some(align(&desk.source.segments(), &[], &[])),
    };
    let is_merged = base.is_some();
    let chosen = match choose(edit, &desk, base.as_deref()) {
        Ok(chosen) => chosen,
        Err(clash) => return Ok(Err(Refusal::Clash(clash))),
    };
    let has_words = |one: &Chosen| one.words.as_deref().is_some_and(|words| !words.is_empty());
    // Whoever typed nothing has begun nothing.
    if desk.latest.is_none() && !chosen.iter().any(has_words) {
        return Ok(Ok(Saved::Unchanged));
    }
    let mut written = match carried(tx, edit, &desk, &chosen, by).await? {
        Ok(written) => written,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let segments = segments::cut(&written.title, &written.summary, &written.body);
    let words = segments.iter().filter(|one| !one.is_missing()).map(Segment::words);
    written.made_by = machine::made_by(tx, edit.place, edit.made_by, words).await?;
    // A block that the source has lost stands in no row, and goes with a save all the same.
    let same = desk.latest.as_ref().filter(|latest| says(latest, &written));
    if let Some(latest) = same
        && history::made_from(tx, latest.id).await? == written.made_from
    {
        return Ok(Ok(Saved::Unchanged));
    }
    let place = edit.place;
    let revision = texts::save(tx, place.text_id, &written, Some(by.staff_id), by.now).await?;
    Ok(Ok(if is_merged { Saved::Merged(revision) } else { Saved::Revision(revision) }))
}

/// What is to be saved: beside the source that was on the page, or beside the newest one where words are
/// prepared for that one alone.
async fn carried(
    tx: &mut Tx,
    edit: &Edit,
    desk: &Desk,
    chosen: &[Chosen],
    by: By,
) -> anyhow::Result<Result<Written, Refusal>> {
    let written = compose_all(edit, desk, chosen);
    if written.is_err() {
        return Ok(written);
    }
    let Some(newest) = beside_newest(tx, desk).await? else { return Ok(written) };
    let carried = carry(&desk.rows, chosen, &newest.rows);
    if let (false, Ok(written)) = (carried.is_whole, &written) {
        // What has no place beside the newest source is kept in the history.
        let author = Some(by.staff_id);
        texts::save(tx, edit.place.text_id, written, author, by.now).await?;
    }
    Ok(compose_all(edit, &newest, &carried.chosen))
}

fn check(edit: &Edit, desk: &Desk, facts: &Facts) -> Result<(), Refusal> {
    if edit.rows.len() != desk.rows.len() {
        return Err(Refusal::NoSource);
    }
    for (at, (typed, row)) in edit.rows.iter().zip(&desk.rows).enumerate() {
        let (longest, refusal) = match row.source.kind {
            Kind::Title => (desk.kind.longest_title(), Refusal::LongTitle),
            Kind::Summary => (LONGEST_SUMMARY, Refusal::LongSummary),
            _ => (LONGEST_SEGMENT, Refusal::LongSegment { at }),
        };
        if typed.words.chars().count() > longest {
            return Err(refusal);
        }
        known_facts(&typed.words, facts)?;
    }
    Ok(())
}

/// The words of a segment that are to be saved, and what they were made from.
#[derive(Clone)]
pub(super) struct Chosen {
    pub words: Option<String>,
    pub made_from: Option<Identity>,
}

impl Chosen {
    pub fn of(row: &Row) -> Self {
        Self { words: row.words.clone(), made_from: row.made_from.clone() }
    }
}

/// Brings together what was typed and what is saved. `base` is what was changed, if it is no longer what was
/// saved last.
fn choose(edit: &Edit, desk: &Desk, base: Option<&[Row]>) -> Result<Vec<Chosen>, Clash> {
    let base = base.unwrap_or(&desk.rows);
    let mut chosen = Vec::with_capacity(desk.rows.len());
    let mut theirs = Vec::new();
    for (at, ((typed, base), saved)) in edit.rows.iter().zip(base).zip(&desk.rows).enumerate() {
        let mine = Some(one_line(&typed.words)).filter(|words| !words.is_empty());
        let is_mine = mine.as_deref() != said(base) || typed.is_still_right;
        let is_theirs = said(saved) != said(base);
        if is_mine && is_theirs && mine.as_deref() != said(saved) {
            theirs.push((at, said(saved).unwrap_or_default().to_owned()));
        }
        chosen.push(if mine.as_deref() == said(saved) && !typed.is_still_right {
            Chosen::of(saved)
        } else if is_mine {
            // Whoever writes words, or calls them right, does it before the source that they see.
            let made_from = mine.is_some().then(|| saved.source.identity.clone());
            Chosen { words: mine, made_from }
        } else {
            Chosen::of(saved)
        });
    }
    let latest = desk.latest.as_ref();
    match latest.filter(|_| !theirs.is_empty()) {
        Some(latest) => {
            let words = chosen.into_iter().map(|one| one.words.unwrap_or_default()).collect();
            Err(Clash { latest: latest.id, by: latest.author, theirs, words })
        }
        None => Ok(chosen),
    }
}

/// The words of a row, if it has any: the summary of a text may be empty.
fn said(row: &Row) -> Option<&str> {
    row.words.as_deref().filter(|words| !words.is_empty())
}

fn says(saved: &Revision, written: &Written) -> bool {
    saved.made_by == written.made_by
        && (&saved.title, &saved.summary, &saved.body)
            == (&written.title, &written.summary, &written.body)
}

fn compose_all(edit: &Edit, desk: &Desk, chosen: &[Chosen]) -> Result<Written, Refusal> {
    let source = &desk.source;
    let words: Vec<Option<String>> = chosen.iter().map(|one| one.words.clone()).collect();
    let body =
        compose(&source.body, &words).map_err(|not_one| Refusal::NotOneBlock { at: not_one.at })?;
    if desk.kind.longest_translation().is_some_and(|longest| body.chars().count() > longest) {
        return Err(Refusal::LongBody);
    }
    let line = |at: usize| words.get(at).cloned().flatten();
    let has_summary = !source.summary.is_empty();
    let summary = line(1).unwrap_or_else(|| if has_summary { MISSING } else { "" }.to_owned());
    let mut made_from: Vec<Option<Identity>> =
        chosen.iter().map(|one| one.made_from.clone()).collect();
    // Where the source says nothing (no summary, an empty cell) nothing is left to be said.
    for (of_segment, segment) in made_from.iter_mut().zip(source.segments()) {
        if segment.raw.is_empty() {
            *of_segment = Some(segment.identity);
        }
    }
    Ok(Written {
        lang: edit.place.lang,
        title: line(0).unwrap_or_else(|| MISSING.to_owned()),
        summary,
        body,
        made_by: edit.made_by,
        made_from,
    })
}

/// Says for every language of a text that what changed in the source changes nothing in them, and gives the
/// languages. Their words stay; where they are public, they stay so, and whoever read them has read them.
///
/// # Errors
/// [`Refusal::NoSource`], [`Refusal::Frozen`].
pub async fn still_correct(
    tx: &mut Tx,
    text_id: Uuid,
    by: By,
) -> anyhow::Result<Result<Vec<Lang>, Refusal>> {
    texts::store::hold(tx, text_id).await?;
    let Some(standing) = translations::standing(tx, text_id).await? else {
        return Ok(Err(Refusal::NoSource));
    };
    if standing.is_frozen {
        return Ok(Err(Refusal::Frozen));
    }
    let source = history::source(tx, text_id).await?;
    let coming = history::latest(tx, Place { text_id, lang: Lang::KOREAN }).await?;
    let (Some(source), Some(coming)) = (source, coming) else {
        return Ok(Err(Refusal::NoSource));
    };
    let measure = Measure { source: source.segments(), coming: coming.segments() };
    let mut renewed = Vec::new();
    for (lang, translation) in standing.languages {
        let place = Place { text_id, lang };
        if lang != Lang::KOREAN && renew_all(tx, place, &translation, &measure, by).await? {
            renewed.push(lang);
        }
    }
    Ok(Ok(renewed))
}

/// What translations are held against: the source that readers see, and the one saved last.
struct Measure {
    source: Vec<Segment>,
    coming: Vec<Segment>,
}

/// Renews what readers see and what was saved last, and gives whether there was anything to renew.
async fn renew_all(
    tx: &mut Tx,
    place: Place,
    translation: &translations::Translation,
    measure: &Measure,
    by: By,
) -> anyhow::Result<bool> {
    let latest = translation.latest.as_ref().map(|saved| saved.revision_id);
    let public = translation.public.map(|(revision_id, _)| revision_id);
    // The one saved last comes last, so that it stays so.
    let ahead = public.filter(|public| Some(*public) != latest);
    let mut is_renewed = false;
    for before in ahead.into_iter().chain(latest) {
        let Some(old) = history::revision(tx, before).await? else { continue };
        let must = is_renewed && Some(before) == latest;
        let Some(revision) = renew(tx, &old, measure, must, by).await? else { continue };
        translations::carry_over(tx, place, (Some(before), revision), by).await?;
        translations::note(tx, place, (Act::StillCorrect, Some(revision), ""), by).await?;
        is_renewed = true;
    }
    Ok(is_renewed)
}

/// The same words by the same author, made from the source as it is now. `None` if none of them was stale and
/// it need not be saved again. What was made from the coming source stays prepared for it.
async fn renew(
    tx: &mut Tx,
    old: &Revision,
    measure: &Measure,
    must: bool,
    by: By,
) -> anyhow::Result<Option<Uuid>> {
    let mut made_from = history::made_from(tx, old.id).await?;
    let is_prepared =
        |made: &Identity| measure.coming.iter().any(|segment| segment.identity == *made);
    let mut is_renewed = false;
    for row in align(&measure.source, &old.segments(), &made_from.clone()) {
        let is_stale =
            row.standing == Standing::Stale && !row.made_from.as_ref().is_some_and(is_prepared);
        if let Some(of_segment) = row.at.filter(|_| is_stale).and_then(|at| made_from.get_mut(at)) {
            *of_segment = Some(row.source.identity.clone());
            is_renewed = true;
        }
    }
    if !is_renewed && !must {
        return Ok(None);
    }
    let written = Written {
        lang: old.place.lang,
        title: old.title.clone(),
        summary: old.summary.clone(),
        body: old.body.clone(),
        made_by: old.made_by,
        made_from,
    };
    texts::save(tx, old.place.text_id, &written, old.author, by.now).await.map(Some)
}
