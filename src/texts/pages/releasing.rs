//! Publishing a text: in one language, in all that are ready, or on a day.

use axum::extract::Path;
use axum::response::Response;
use chrono::NaiveDateTime;
use http::StatusCode;
use uuid::Uuid;

use super::acts::{Asked, in_words};
use super::text::{self, Back};
use super::{Tongue, by, found, found_in};
use crate::language::Lang;
use crate::staff::pages::Shift;
use crate::texts::translations::{self, Place, Refusal};
use crate::web::{Fault, Filled};

/// Lets readers see the words that were looked at.
pub async fn publish(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (standing, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let by = by(&shift);
    let here = standing.languages.get(&place.lang);
    let public = here.and_then(|here| here.public.map(|(revision_id, _)| revision_id));
    let done = match typed.get("seen").parse::<Uuid>() {
        // Somebody else pressed the same button before.
        Ok(seen) if public == Some(seen) => Err(Refusal::IsPublic),
        Ok(seen) => translations::publish(&mut tx, place, seen, "", by).await?,
        Err(_) => Err(Refusal::Changed),
    };
    Asked { shift, place, typed }.end(tx, done, "published").await
}

/// Publishes every language that was ticked, or none of them.
pub async fn publish_all(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let standing = found(&mut tx, &id).await?;
    let chosen = chosen(&shift, &typed);
    if chosen.is_empty() {
        drop(tx);
        let refused = shift.words.say("text-refusal-none-chosen");
        return refuse(&shift, &id, refused, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    for (lang, seen) in chosen {
        let place = Place { text_id: standing.text_id, lang };
        let done = translations::publish(&mut tx, place, seen, "", by(&shift)).await?;
        if let Err(refusal) = done {
            drop(tx);
            let (key, status) = in_words(refusal);
            let language = Tongue::new(&shift, lang).autonym;
            let refused = shift.words.tell("text-refusal-of-all").with("language", language);
            let refused = refused.with("why", shift.words.say(key)).to_string();
            return refuse(&shift, &id, refused, status).await;
        }
    }
    tx.commit().await?;
    Ok(text::lead_to(standing.text_id, "published"))
}

/// The ticked languages with the revisions that were looked at, the source first.
fn chosen(shift: &Shift, typed: &Filled) -> Vec<(Lang, Uuid)> {
    let parse = |value: &str| {
        let (tag, seen) = value.split_once(':')?;
        Some((shift.app.city.lang(tag)?, seen.parse().ok()?))
    };
    let mut chosen: Vec<(Lang, Uuid)> =
        typed.all("publish").into_iter().filter_map(parse).collect();
    chosen.sort_by_key(|(lang, _)| *lang != Lang::KOREAN);
    chosen
}

async fn refuse(
    shift: &Shift,
    id: &str,
    refused: String,
    status: StatusCode,
) -> Result<Response, Fault> {
    let refused = Some((refused, "ready".to_owned()));
    text::again(shift, id, Back { refused, ..Back::default() }, status).await
}

/// Lets readers see the words from a day and time in the city on.
pub async fn schedule(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (_, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let by = by(&shift);
    let local = NaiveDateTime::parse_from_str(typed.get("at"), "%Y-%m-%dT%H:%M");
    let Ok(local) = local else {
        drop(tx);
        let asked = Asked { shift, place, typed };
        return asked.refused("text-refusal-no-day", StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let at = shift.app.city.instant(local);
    let done = match typed.get("seen").parse() {
        Ok(seen) => translations::schedule(&mut tx, place, (seen, at), "", by).await?,
        Err(_) => Err(Refusal::Changed),
    };
    Asked { shift, place, typed }.end(tx, done, "scheduled").await
}

/// Takes that back.
pub async fn unschedule(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (_, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    translations::unschedule(&mut tx, place, by(&shift)).await?;
    tx.commit().await?;
    Ok(text::lead_to(place.text_id, "unscheduled"))
}
