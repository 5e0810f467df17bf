//! A translation is written segment by segment, beside its source.

use uuid::Uuid;

use super::{LONGEST_SEGMENT, LONGEST_SUMMARY, LONGEST_TITLE, Refusal, Saved, known_facts};
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::Lang;
use crate::texts::history::{self, Revision};
use crate::texts::segments::{Identity, Kind, MISSING, Segment, Standing};
use crate::texts::translations::{self, Act, By, Place};
use crate::texts::{self, MadeBy, Row, Written, align, compose, one_line};

/// A translation laid out beside its source.
#[derive(Clone, Debug)]
pub struct Desk {
    pub place: Place,
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
}

/// Lays a translation out beside its source. `source` chooses a revision of it; without one it is what
/// readers see. `None` if there is no such text, or no such revision of its source.
pub async fn open(tx: &mut Tx, place: Place, source: Option<Uuid>) -> anyhow::Result<Option<Desk>> {
    let source = match source {
        Some(id) => history::revision(tx, id).await?,
        None => history::source(tx, place.text_id).await?,
    };
    let korean = Place { lang: Lang::KOREAN, ..place };
    let Some(source) = source.filter(|source| source.place == korean) else { return Ok(None) };
    let latest = history::latest(tx, place).await?;
    let rows = rows(tx, &source.segments(), latest.as_ref()).await?;
    Ok(Some(Desk { place, source, latest, rows }))
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
/// saved since `seen` are taken over where this one did not touch them.
///
/// # Errors
/// [`Refusal::NoSource`], [`Refusal::LongTitle`], [`Refusal::LongSummary`], [`Refusal::LongSegment`],
/// [`Refusal::NotOneBlock`], [`Refusal::UnknownFact`]; [`Refusal::Clash`] where both changed a segment.
pub async fn save_translation(
    tx: &mut Tx,
    edit: &Edit,
    facts: &Facts,
    by: By,
) -> anyhow::Result<Result<Saved, Refusal>> {
    let Some(desk) = open(tx, edit.place, Some(edit.source)).await? else {
        return Ok(Err(Refusal::NoSource));
    };
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
    let is_same = desk.latest.as_ref().is_some_and(|latest| latest.made_by == edit.made_by);
    if is_same && is_as_before(&chosen, &desk.rows) {
        return Ok(Ok(Saved::Unchanged));
    }
    let written = match written(edit, &desk.source, &chosen) {
        Ok(written) => written,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let place = edit.place;
    let revision = texts::save(tx, place.text_id, &written, Some(by.staff_id), by.now).await?;
    Ok(Ok(if is_merged { Saved::Merged(revision) } else { Saved::Revision(revision) }))
}

fn check(edit: &Edit, desk: &Desk, facts: &Facts) -> Result<(), Refusal> {
    if edit.rows.len() != desk.rows.len() {
        return Err(Refusal::NoSource);
    }
    for (at, (typed, row)) in edit.rows.iter().zip(&desk.rows).enumerate() {
        let (longest, refusal) = match row.source.kind {
            Kind::Title => (LONGEST_TITLE, Refusal::LongTitle),
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
#[derive(Clone, PartialEq, Eq)]
struct Chosen {
    words: Option<String>,
    made_from: Option<Identity>,
}

impl Chosen {
    fn of(row: &Row) -> Self {
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
        chosen.push(if is_mine {
            // Whoever writes words, or calls them right, does it before the source that they see.
            let made_from = mine.is_some().then(|| saved.source.identity.clone());
            Chosen { words: mine, made_from }
        } else {
            Chosen::of(saved)
        });
    }
    let latest = desk.latest.as_ref();
    match latest.filter(|_| !theirs.is_empty()) {
        Some(latest) => Err(Clash { latest: latest.id, by: latest.author, theirs }),
        None => Ok(chosen),
    }
}

/// The words of a row, if it has any: the summary of a text may be empty.
fn said(row: &Row) -> Option<&str> {
    row.words.as_deref().filter(|words| !words.is_empty())
}

fn is_as_before(chosen: &[Chosen], rows: &[Row]) -> bool {
    chosen.iter().zip(rows).all(|(chosen, row)| *chosen == Chosen::of(row))
}

fn written(edit: &Edit, source: &Revision, chosen: &[Chosen]) -> Result<Written, Refusal> {
    let words: Vec<Option<String>> = chosen.iter().map(|one| one.words.clone()).collect();
    let body =
        compose(&source.body, &words).map_err(|not_one| Refusal::NotOneBlock { at: not_one.at })?;
    let line = |at: usize| words.get(at).cloned().flatten();
    let has_summary = !source.summary.is_empty();
    let summary = line(1).unwrap_or_else(|| if has_summary { MISSING } else { "" }.to_owned());
    let mut made_from: Vec<Option<Identity>> =
        chosen.iter().map(|one| one.made_from.clone()).collect();
    // A source without a summary leaves nothing to be said.
    if let (false, Some(of_summary)) = (has_summary, made_from.get_mut(1)) {
        *of_summary = source.segments().into_iter().nth(1).map(|segment| segment.identity);
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
pub async fn still_correct(tx: &mut Tx, text_id: Uuid, by: By) -> anyhow::Result<Vec<Lang>> {
    let Some(standing) = translations::standing(tx, text_id).await? else { return Ok(Vec::new()) };
    let mut renewed = Vec::new();
    for (lang, translation) in standing.languages {
        let place = Place { text_id, lang };
        if lang == Lang::KOREAN || translation.behind == 0 {
            continue;
        }
        let Some(desk) = open(tx, place, None).await? else { continue };
        let Some(revision) = renew(tx, &desk, by).await? else { continue };
        let latest = desk.latest.as_ref().map(|latest| latest.id);
        translations::carry_over(tx, place, (latest, revision), by).await?;
        translations::note(tx, place, (Act::StillCorrect, Some(revision), ""), by).await?;
        renewed.push(lang);
    }
    Ok(renewed)
}

/// The same words, made from the source as it is now. `None` if none of them was stale.
async fn renew(tx: &mut Tx, desk: &Desk, by: By) -> anyhow::Result<Option<Uuid>> {
    let Some(latest) = &desk.latest else { return Ok(None) };
    let mut made_from = history::made_from(tx, latest.id).await?;
    let mut is_renewed = false;
    for row in desk.rows.iter().filter(|row| row.standing == Standing::Stale) {
        if let Some(of_segment) = row.at.and_then(|at| made_from.get_mut(at)) {
            *of_segment = Some(row.source.identity.clone());
            is_renewed = true;
        }
    }
    if !is_renewed {
        return Ok(None);
    }
    let written = Written {
        lang: desk.place.lang,
        title: latest.title.clone(),
        summary: latest.summary.clone(),
        body: latest.body.clone(),
        made_by: latest.made_by,
        made_from,
    };
    let text_id = desk.place.text_id;
    texts::save(tx, text_id, &written, Some(by.staff_id), by.now).await.map(Some)
}
