//! Publishing a text: in one language, in all that are ready, or on a day. The checks see the words first.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, Utc};
use http::StatusCode;
use uuid::Uuid;

use super::acts::{Asked, in_words};
use super::stop::{Looked, Stop, Stopped};
use super::text::{self, Back};
use super::{Tongue, by, found, found_in};
use crate::language::Lang;
use crate::newsletter;
use crate::staff::pages::Shift;
use crate::texts::translations::{self, Place, Refusal, Standing};
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
    let looked = Looked::at(&mut tx, &shift.app.paths(), (place, None), &typed).await?;
    let despite = looked.despite();
    if newsletter::waits_for_its_issue(&mut tx, standing.kind, place).await? {
        drop(tx);
        let asked = Asked { shift, place, typed };
        return asked.refused("publications-with-issue", StatusCode::CONFLICT).await;
    }
    let done = match typed.get("seen").parse::<Uuid>() {
        // Somebody else pressed the same button before.
        Ok(seen) if public == Some(seen) => Err(Refusal::IsPublic),
        Ok(seen) => translations::publish(&mut tx, place, seen, &despite, by).await?,
        Err(_) => Err(Refusal::Changed),
    };
    if let (Ok(()), Some(stopped)) = (&done, looked.stopped(&shift)) {
        drop(tx);
        let stop = Stop {
            action: format!("/newsroom/texts/{}/{}/publish", place.text_id, place.lang),
            fields: vec![("seen", typed.get("seen").to_owned())],
            button: shift.words.say("text-act-publish"),
            languages: vec![stopped],
        };
        return stop_at(&shift, place.text_id, stop).await;
    }
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
    let mut stopped: Vec<Stopped> = Vec::new();
    for (lang, seen) in chosen {
        let place = Place { text_id: standing.text_id, lang };
        if newsletter::waits_for_its_issue(&mut tx, standing.kind, place).await? {
            drop(tx);
            let refused = shift.words.say("publications-with-issue");
            return refuse(&shift, &id, refused, StatusCode::CONFLICT).await;
        }
        let looked = Looked::at(&mut tx, &shift.app.paths(), (place, None), &typed).await?;
        let despite = looked.despite();
        let done = translations::publish(&mut tx, place, seen, &despite, by(&shift)).await?;
        if let Err(refusal) = done {
            drop(tx);
            let (key, status) = in_words(refusal);
            let language = Tongue::new(&shift, lang).autonym;
            let refused = shift.words.tell("text-refusal-of-all").with("language", language);
            let refused = refused.with("why", shift.words.say(key)).to_string();
            return refuse(&shift, &id, refused, status).await;
        }
        stopped.extend(looked.stopped(&shift));
    }
    if !stopped.is_empty() {
        drop(tx);
        return stop_at(&shift, standing.text_id, of_all(&shift, &standing, &typed, stopped)).await;
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

/// The languages that were ticked once more, with what was found in some of them.
fn of_all(shift: &Shift, standing: &Standing, typed: &Filled, languages: Vec<Stopped>) -> Stop {
    let ticked = typed.all("publish").into_iter();
    // What was overridden in other languages stays so.
    let again = |value: &&str| !languages.iter().any(|one| one.despite == *value);
    let despite = typed.all("despite").into_iter().filter(again);
    let fields = ticked.map(|value| ("publish", value.to_owned()));
    Stop {
        action: format!("/newsroom/texts/{}/publish", standing.text_id),
        fields: fields.chain(despite.map(|value| ("despite", value.to_owned()))).collect(),
        button: shift.words.say("text-publish-all-button"),
        languages,
    }
}

/// The page with what was found; nothing was done.
async fn stop_at(shift: &Shift, text_id: Uuid, stop: Stop) -> Result<Response, Fault> {
    let back = Back { stop: Some(stop), ..Back::default() };
    text::again(shift, &text_id.to_string(), back, StatusCode::UNPROCESSABLE_ENTITY).await
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
    let (standing, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let by = by(&shift);
    if newsletter::waits_for_its_issue(&mut tx, standing.kind, place).await? {
        drop(tx);
        let asked = Asked { shift, place, typed };
        return asked.refused("publications-with-issue", StatusCode::CONFLICT).await;
    }
    let local = NaiveDateTime::parse_from_str(typed.get("at"), "%Y-%m-%dT%H:%M");
    let Ok(local) = local else {
        drop(tx);
        let asked = Asked { shift, place, typed };
        return asked.refused("text-refusal-no-day", StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let at = shift.app.city.instant(local);
    let looked =
        Looked::at(&mut tx, &shift.app.paths(), (place, source_by(&standing, at)), &typed).await?;
    let despite = looked.despite();
    let done = match typed.get("seen").parse() {
        Ok(seen) => translations::schedule(&mut tx, place, (seen, at), &despite, by).await?,
        Err(_) => Err(Refusal::Changed),
    };
    if let (Ok(()), Some(stopped)) = (&done, looked.stopped(&shift)) {
        drop(tx);
        let again = ["seen", "at"].map(|field| (field, typed.get(field).to_owned()));
        let stop = Stop {
            action: format!("/newsroom/texts/{}/{}/schedule", place.text_id, place.lang),
            fields: again.into(),
            button: shift.words.say("text-act-schedule"),
            languages: vec![stopped],
        };
        return stop_at(&shift, place.text_id, stop).await;
    }
    Asked { shift, place, typed }.end(tx, done, "scheduled").await
}

/// The source that becomes public by then, where one waits for its day: translations are held against it.
fn source_by(standing: &Standing, at: DateTime<Utc>) -> Option<Uuid> {
    let korean = standing.languages.get(&Lang::KOREAN)?;
    korean.scheduled.filter(|(day, _)| *day <= at).map(|(_, revision_id)| revision_id)
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
