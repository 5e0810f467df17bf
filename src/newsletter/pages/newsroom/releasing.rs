//! Releasing an issue: now, on a day, and what readers are told until then.

use axum::extract::Path;
use axum::response::Response;
use chrono::{NaiveDate, NaiveDateTime};
use http::StatusCode;

use super::articles::end;
use super::issue::{Back, again};
use super::languages;
use crate::language::Lang;
use crate::newsletter::{self, Asked};
use crate::staff::pages::Shift;
use crate::texts::translations::By;
use crate::web::{Fault, Filled};

/// Publishes the issue in every language that was ticked, or in none of them.
pub async fn release(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let by = By { staff_id: shift.who.id, now: shift.now };
    let ticked = typed.all("release").into_iter().filter_map(|value| value.split_once(':'));
    let asked: Vec<Asked> = ticked
        .filter_map(|(tag, seen)| {
            let lang = known(&shift, tag)?;
            Some(Asked { lang, seen: seen.to_owned(), despite: overridden(&typed, lang) })
        })
        .collect();
    let mut tx = shift.app.db.begin().await?;
    let done = newsletter::release(&mut tx, &shift.app.paths(), key, &asked, by).await?;
    end(&shift, tx, key, (done, "released", "release"), typed).await
}

/// Lets the issue be published at an instant, in each of the ticked languages in which it is whole then.
pub async fn schedule(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let by = By { staff_id: shift.who.id, now: shift.now };
    let local = NaiveDateTime::parse_from_str(typed.get("at"), "%Y-%m-%dT%H:%M");
    let Ok(local) = local else {
        let said = shift.words.say("text-refusal-no-day");
        return refused(&shift, key, (said, "schedule"), typed).await;
    };
    let at = shift.app.city.instant(local);
    let ticked = typed.all("lang").into_iter().filter_map(|tag| known(&shift, tag));
    let languages: Vec<(Lang, String)> =
        ticked.map(|lang| (lang, overridden(&typed, lang))).collect();
    let mut tx = shift.app.db.begin().await?;
    let done = newsletter::schedule(&mut tx, key, &languages, at, by).await?;
    end(&shift, tx, key, (done, "scheduled", "schedule"), typed).await
}

/// Takes that back in every language.
pub async fn unschedule(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let mut tx = shift.app.db.begin().await?;
    let done = newsletter::unschedule(&mut tx, key).await?;
    end(&shift, tx, key, (done, "unscheduled", "schedule"), typed).await
}

/// Tells readers when the issue is meant to be there in their language.
pub async fn plan(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let mut planned: Vec<(Lang, Option<NaiveDate>)> = Vec::new();
    for lang in languages(&shift) {
        let field = format!("planned-{lang}");
        let value = typed.get(&field);
        match value.parse() {
            Ok(day) => planned.push((lang, Some(day))),
            Err(_) if !value.is_empty() => {
                let said = shift.words.say("publications-error-day");
                return refused(&shift, key, (said, "planned"), typed).await;
            }
            // A field that the form did not have says nothing.
            Err(_) if typed.all(&field).is_empty() => {}
            Err(_) => planned.push((lang, None)),
        }
    }
    let mut tx = shift.app.db.begin().await?;
    let done = newsletter::plan(&mut tx, key, &planned, shift.today).await?;
    end(&shift, tx, key, (done, "planned", "planned"), typed).await
}

/// A language in which the newsletter appears.
fn known(shift: &Shift, tag: &str) -> Option<Lang> {
    languages(shift).into_iter().find(|lang| lang.as_str() == tag)
}

/// The codes of the warnings that were overridden in a language.
fn overridden(typed: &Filled, lang: Lang) -> String {
    let ticked = typed.all("despite").into_iter().filter_map(|value| value.split_once(':'));
    let mut codes = ticked.filter(|(tag, _)| *tag == lang.as_str()).map(|(_, codes)| codes);
    codes.next().unwrap_or_default().to_owned()
}

async fn refused(
    shift: &Shift,
    key: (&str, &str),
    (said, anchor): (String, &str),
    typed: Filled,
) -> Result<Response, Fault> {
    let refused = Some((said, anchor.to_owned()));
    let back = Back { refused, typed, ..Back::default() };
    again(shift, key, back, StatusCode::UNPROCESSABLE_ENTITY).await
}
