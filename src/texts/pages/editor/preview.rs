//! What was typed as its readers would see it. Nothing is saved.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use uuid::Uuid;

use super::{Sheet, conflict, fields, translation};
use crate::db::Tx;
use crate::facts;
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::texts::editing::{Edit, Refusal};
use crate::texts::segments::{MISSING, Standing};
use crate::texts::{self, MadeBy, Published, Reading, Row, compose, one_line};
use crate::web::{Address, Fault, Filled, Frame, LongForm, Troubles};

#[derive(Template)]
#[template(path = "texts/pages/editor/preview.html")]
struct Page {
    frame: Frame,
    /// None: it cannot be shown as it is, which `troubles` explain.
    reading: Option<Reading>,
    troubles: Troubles,
}

/// Words as they were typed.
pub struct Typed {
    title: String,
    summary: String,
    body: String,
    title_ko: String,
    made_by: MadeBy,
    stale: Vec<usize>,
}

pub async fn show(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    LongForm(typed): LongForm,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let sheet = Sheet::find(&mut tx, &shift, &id, &tag).await?;
    let words = match sheet.is_source() {
        true => Ok(of_source(&conflict::composed(typed))),
        false => of_translation(&shift, &mut tx, &sheet, typed).await?,
    };
    let shown = match words {
        Ok(words) => read(&shift, &mut tx, &sheet, words).await?,
        Err(troubles) => Err(troubles),
    };
    let frame = |title: String| Frame::new(&shift.app, sheet.place.lang, &Address::Nowhere, title);
    match shown {
        Ok(reading) => {
            let frame = frame(reading.title.clone());
            shift.show(&Page { frame, reading: Some(reading), troubles: Troubles::default() })
        }
        Err(troubles) => {
            let frame = shift.frame(shift.words.say("editor-preview"));
            let page = Page { frame, reading: None, troubles };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
        }
    }
}

/// A source as it was typed.
pub fn of_source(typed: &Filled) -> Typed {
    let title = typed.get("title").to_owned();
    Typed {
        title_ko: title.clone(),
        title,
        summary: typed.get("summary").to_owned(),
        body: typed.get("body").to_owned(),
        made_by: MadeBy::Person,
        stale: Vec::new(),
    }
}

async fn of_translation(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    typed: Filled,
) -> Result<Result<Typed, Troubles>, Fault> {
    let desk = translation::desk(tx, sheet, &typed).await?;
    let theirs = fields::words_in(tx, &desk, typed.get("seen").parse().ok()).await?;
    let edit = fields::edit(sheet, &desk, &typed, &theirs);
    let words: Vec<Option<String>> = edit
        .rows
        .iter()
        .map(|row| Some(one_line(&row.words)).filter(|words| !words.is_empty()))
        .collect();
    let body = match compose(&desk.source.body, &words) {
        Ok(body) => body,
        Err(not_one) => {
            let refusal = Refusal::NotOneBlock { at: not_one.at };
            return Ok(Err(fields::troubles(&edit, desk.kind, &refusal, shift.words)));
        }
    };
    let line = |at: usize| words.get(at).cloned().flatten();
    let no_summary = if desk.source.summary.is_empty() { "" } else { MISSING };
    Ok(Ok(Typed {
        title: line(0).unwrap_or_else(|| MISSING.to_owned()),
        summary: line(1).unwrap_or_else(|| no_summary.to_owned()),
        body,
        title_ko: desk.source.title.clone(),
        made_by: edit.made_by,
        stale: stale(&edit, &desk.rows),
    }))
}

/// The segments that stay stale: nobody touched them or called them right.
fn stale(edit: &Edit, rows: &[Row]) -> Vec<usize> {
    let pairs = edit.rows.iter().zip(rows).enumerate();
    pairs
        .filter(|(_, (typed, row))| {
            let is_same = row.words.as_deref() == Some(one_line(&typed.words).as_str());
            row.standing == Standing::Stale && is_same && !typed.is_still_right
        })
        .map(|(at, _)| at)
        .collect()
}

/// The words as a page of the reader's shows them.
pub async fn read(
    shift: &Shift,
    tx: &mut Tx,
    sheet: &Sheet,
    typed: Typed,
) -> Result<Result<Reading, Troubles>, Fault> {
    for words in [&typed.title, &typed.summary, &typed.body] {
        if let Err(no_fact) = facts::Template::parse(words) {
            let mut troubles = Troubles::default();
            let error = shift.words.tell("newsroom-error-fact").with("fact", no_fact.found);
            troubles.add("main", error.to_string());
            return Ok(Err(troubles));
        }
    }
    let facts = facts::all(tx).await?;
    let terms = texts::terms::all(tx).await?;
    let (kind, text) = texts::text(tx, sheet.place.text_id).await?.ok_or(Fault::NotFound)?;
    let lang = sheet.place.lang;
    let languages = sheet.standing.languages.iter();
    let public = languages.filter(|(_, there)| there.public.is_some());
    let published = Published {
        text,
        revision_id: Uuid::nil(),
        lang,
        title: typed.title,
        title_ko: typed.title_ko,
        summary: typed.summary,
        body: typed.body,
        made_by: typed.made_by,
        updated_at: shift.now,
        reviewed_at: None,
        stale: typed.stale,
        stale_since: None,
        languages: public.map(|(lang, _)| *lang).collect::<Vec<Lang>>(),
    };
    let filled = texts::fill(&published, &shift.app.reader(lang), &facts, shift.today)?;
    let reading = Reading::new(&published, filled, lang, &shift.app.city, "", &terms);
    // What was sent does not change: no translation follows.
    let stale_key =
        if kind.is_approved_whole() { "bulletins-stale-note" } else { reading.stale_key };
    Ok(Ok(Reading { stale_key, ..reading }))
}
