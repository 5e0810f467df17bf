//! "Still correct": the Korean changed, and no translation has to.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{Tongue, by, found, text};
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::texts::segments::{self, Identity};
use crate::texts::translations::{Place, Standing};
use crate::texts::{Change, Part, compare, editing, history};
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "texts/pages/still_correct.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    title: String,
    changes: Vec<Shown>,
    /// The Korean that was looked at.
    seen: Uuid,
    changed_meanwhile: bool,
}

/// A sentence of the Korean that changed, and in which languages the old one is still translated.
struct Shown {
    parts: Vec<Part>,
    tongues: Vec<Tongue>,
}

/// Shows what changed, and asks whether it changes nothing in the translations.
pub async fn ask(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    page(&shift, &id, StatusCode::OK).await
}

/// Says so for all languages.
pub async fn confirm(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let standing = found(&mut tx, &id).await?;
    let source = history::source(&mut tx, standing.text_id).await?.map(|source| source.id);
    if typed.get("seen").parse().ok() != source {
        drop(tx);
        return page(&shift, &id, StatusCode::CONFLICT).await;
    }
    let Ok(renewed) = editing::still_correct(&mut tx, standing.text_id, by(&shift)).await? else {
        drop(tx);
        let refused = Some((shift.words.say("editor-frozen"), "main".to_owned()));
        let back = text::Back { refused, ..text::Back::default() };
        return text::again(&shift, &id, back, StatusCode::CONFLICT).await;
    };
    tx.commit().await?;
    let done = if renewed.is_empty() { "unchanged" } else { "still-correct" };
    Ok(text::lead_to(standing.text_id, done))
}

async fn page(shift: &Shift, id: &str, status: StatusCode) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let standing = found(&mut tx, id).await?;
    let source = history::source(&mut tx, standing.text_id).await?.ok_or(Fault::NotFound)?;
    let page = Page {
        frame: shift.newsroom(shift.words.say("text-still-title"), Section::Board),
        id: standing.text_id,
        title: standing.name().to_owned(),
        changes: changes(shift, &mut tx, &standing).await?,
        seen: source.id,
        changed_meanwhile: status == StatusCode::CONFLICT,
    };
    Ok((status, shift.show(&page)?).into_response())
}

/// A sentence that is gone from the Korean, and the one at its place.
type Pair = (Identity, Identity);

async fn changes(shift: &Shift, tx: &mut Tx, standing: &Standing) -> anyhow::Result<Vec<Shown>> {
    let mut pairs: Vec<(Pair, String, Vec<Lang>)> = Vec::new();
    for (lang, here) in &standing.languages {
        if *lang == Lang::KOREAN || here.behind == 0 {
            continue;
        }
        let place = Place { text_id: standing.text_id, lang: *lang };
        let Some(desk) = editing::open(tx, place, None).await? else { continue };
        let stale = desk.rows.into_iter().filter(|row| row.standing == segments::Standing::Stale);
        for row in stale {
            let words = row.source.words().to_owned();
            let Some(old) = row.made_from else { continue };
            let pair = (old, row.source.identity);
            match pairs.iter_mut().find(|(known, ..)| *known == pair) {
                Some((_, _, langs)) => langs.push(*lang),
                None => pairs.push((pair, words, vec![*lang])),
            }
        }
    }
    let gone: Vec<Identity> = pairs.iter().map(|((old, _), ..)| old.clone()).collect();
    let old: BTreeMap<Identity, String> = history::words_of(tx, standing.text_id, &gone).await?;
    let shown = pairs.into_iter().map(|((gone, _), new, langs)| Shown {
        parts: compare(old.get(&gone).map_or("", String::as_str), &new),
        tongues: langs.into_iter().map(|lang| Tongue::new(shift, lang)).collect(),
    });
    Ok(shown.collect())
}
