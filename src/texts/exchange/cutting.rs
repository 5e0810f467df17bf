//! A sheet cut from a text as it is now, with what a translator outside cannot see: what the Korean was
//! before, and what was said about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Extent, Format, Row, Sheet, Tags};
use crate::city::City;
use crate::db::Tx;
use crate::language::Lang;
use crate::texts::comments::{self, Comment};
use crate::texts::editing::{self, Desk};
use crate::texts::segments::{Identity, Kind, MISSING, Standing};
use crate::texts::translations::Place;
use crate::texts::{self, history, page_of};

/// What is wanted of a text.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'w> {
    pub place: Place,
    /// A revision of the source. None: the one that readers see.
    pub source: Option<Uuid>,
    pub extent: Extent,
    pub due_on: Option<NaiveDate>,
    /// The public site's address without a slash at the end.
    pub site: &'w str,
}

/// The sheet of a text in a language. `None` if there is no such text or source, or if nothing of it is wanted.
pub async fn sheet(tx: &mut Tx, wanted: Wanted<'_>) -> anyhow::Result<Option<Sheet>> {
    let Some(desk) = editing::open(tx, wanted.place, wanted.source).await? else {
        return Ok(None);
    };
    let sheet = of_desk(tx, &desk, wanted).await?;
    Ok(Some(sheet).filter(|sheet| !sheet.rows.is_empty()))
}

/// The sheet of a translation that was laid out beside its source.
pub(super) async fn of_desk(tx: &mut Tx, desk: &Desk, wanted: Wanted<'_>) -> anyhow::Result<Sheet> {
    let rows = desk.rows.iter().filter(|row| wanted.extent.holds(row));
    let rows: Vec<&texts::Row> = rows.filter(|row| !row.source.is_missing()).collect();
    let stale = rows.iter().filter(|row| row.standing == Standing::Stale);
    let before: Vec<Identity> = stale.filter_map(|row| row.made_from.clone()).collect();
    let before = history::words_of(tx, desk.place.text_id, &before).await?;
    let said = said(tx, desk.place).await?;
    let title = desk.source.title.as_str();
    Ok(Sheet {
        text_id: desk.place.text_id,
        title_ko: if title == MISSING { String::new() } else { title.to_owned() },
        address: address(tx, wanted).await?,
        source_lang: Lang::KOREAN,
        target_lang: desk.place.lang,
        source_revision: desk.source.id,
        seen: desk.latest.as_ref().map(|latest| latest.id),
        due_on: wanted.due_on,
        rows: rows.into_iter().map(|row| cut(row, &before, &said)).collect(),
    })
}

fn cut(row: &texts::Row, before: &BTreeMap<Identity, String>, said: &[Comment]) -> Row {
    let id = row.source.identity.clone();
    let here = said.iter().filter(|comment| comment.segment == id);
    Row {
        kind: row.source.kind,
        source: row.source.raw.clone(),
        target: row.words.as_ref().map(|words| as_raw(row, words)),
        is_stale: row.standing == Standing::Stale,
        was: row.made_from.as_ref().and_then(|made_from| before.get(made_from)).cloned(),
        notes: here.map(|comment| comment.body.clone()).collect(),
        id,
    }
}

/// Words with the marks that their source has as a heading.
fn as_raw(row: &texts::Row, words: &str) -> String {
    let level = row.source.raw.chars().take_while(|c| *c == '#').count();
    match row.source.kind {
        Kind::Heading if level > 0 => format!("{} {words}", "#".repeat(level)),
        _ => words.to_owned(),
    }
}

/// What waits for an answer: said about the source, for every language, and about this one.
async fn said(tx: &mut Tx, place: Place) -> anyhow::Result<Vec<Comment>> {
    let mut said = comments::comments(tx, Place { lang: Lang::KOREAN, ..place }).await?;
    said.extend(comments::comments(tx, place).await?);
    said.retain(|comment| comment.settled_at.is_none());
    Ok(said)
}

/// Where readers find the text, else where it is edited.
async fn address(tx: &mut Tx, wanted: Wanted<'_>) -> anyhow::Result<String> {
    let (site, text_id) = (wanted.site, wanted.place.text_id);
    let text = texts::text(tx, text_id).await?;
    let page = text.and_then(|(kind, text)| page_of(kind, &text.slug));
    Ok(match page {
        Some(page) => format!("{site}/{}{page}", Lang::KOREAN),
        None => format!("{site}/newsroom/texts/{text_id}"),
    })
}

/// The tags of the Korean and of a language, as programs read them.
pub fn tags(city: &City, lang: Lang) -> Tags<'_> {
    let tag = |lang: Lang| city.language(lang).map(|language| language.html.as_str());
    Tags {
        source: tag(Lang::KOREAN).unwrap_or("ko"),
        target: tag(lang).unwrap_or("und"),
        is_rtl: city.language(lang).is_some_and(|language| language.dir == "rtl"),
    }
}

/// The name of a sheet's file, in ASCII on every machine: `unpaid-wages-km.xlsx`.
pub async fn file_name(tx: &mut Tx, place: Place, format: Format) -> anyhow::Result<String> {
    let text = texts::text(tx, place.text_id).await?;
    let slug = text.map_or_else(|| place.text_id.to_string(), |(_, text)| text.slug);
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let slug: String = slug.chars().map(plain).collect();
    Ok(format!("{slug}-{}.{}", place.lang, format.ending()))
}
