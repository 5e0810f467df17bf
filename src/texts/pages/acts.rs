//! What is done with a text in one language beside publishing it; and how the page answers to any act.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::standing::{may_review, spoken};
use super::text::{self, Back};
use super::{by, found_in};
use crate::db::Tx;
use crate::language::{Lang, Words};
use crate::staff::pages::Shift;
use crate::texts::translations::{self, Place, Refusal, Why};
use crate::web::{Fault, Filled};

/// An act on a text in one language, as it was asked for.
pub struct Asked {
    pub shift: Shift,
    pub place: Place,
    pub typed: Filled,
}

impl Asked {
    /// Keeps what was done and leads to the page, or shows the page with why it was not done and with what
    /// was typed.
    pub async fn end(
        self,
        tx: Tx,
        done: Result<(), Refusal>,
        code: &str,
    ) -> Result<Response, Fault> {
        match done {
            Ok(()) => {
                tx.commit().await?;
                Ok(text::lead_to(self.place.text_id, code))
            }
            Err(refusal) => {
                drop(tx);
                let (key, status) = in_words(refusal);
                self.refused(key, status).await
            }
        }
    }

    pub async fn refused(self, key: &str, status: StatusCode) -> Result<Response, Fault> {
        let (id, lang) = (self.place.text_id.to_string(), self.place.lang);
        let refused = Some((self.shift.words.say(key), format!("in-{lang}")));
        let back = Back { refused, lang: Some(lang), typed: self.typed, ..Back::default() };
        text::again(&self.shift, &id, back, status).await
    }
}

/// The message of a refusal, and what kind of answer it is.
pub fn in_words(refusal: Refusal) -> (&'static str, StatusCode) {
    match refusal {
        Refusal::NoWords => ("text-refusal-no-words", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::Unwritten => ("text-refusal-unwritten", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::Changed => ("text-refusal-changed", StatusCode::CONFLICT),
        Refusal::LongNote => ("text-refusal-long-note", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::PastDay => ("text-refusal-past-day", StatusCode::UNPROCESSABLE_ENTITY),
        Refusal::IsPublic => ("text-refusal-is-public", StatusCode::CONFLICT),
        Refusal::NotPublic => ("text-refusal-not-public", StatusCode::CONFLICT),
        Refusal::NoSource => ("text-refusal-no-source", StatusCode::CONFLICT),
        Refusal::ApprovedWhole => ("text-approved-whole", StatusCode::CONFLICT),
    }
}

/// A reason of a form, if it is one of these.
pub fn reason(typed: &Filled, of: &[Why]) -> Option<Why> {
    Why::parse(typed.get("why")).filter(|why| of.contains(why))
}

/// The reasons of a form, as readers get them.
pub fn reasons(words: Words, of: &[Why]) -> Vec<(&'static str, String)> {
    of.iter().map(|why| (why.as_str(), words.say_of("why-not", why.as_str()))).collect()
}

/// Says that a text will not be translated into a language.
pub async fn decline(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (_, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let by = by(&shift);
    let asked = Asked { shift, place, typed };
    // The source is what all others are translated from.
    if place.lang == Lang::KOREAN {
        return Err(Fault::NotFound);
    }
    let Some(why) = reason(&asked.typed, &Why::DECLINED) else {
        drop(tx);
        return asked.refused("text-refusal-no-reason", StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let said = (why, asked.typed.get("note"));
    let done = translations::decline(&mut tx, place, said, by).await?;
    asked.end(tx, done, "declined").await
}

/// Takes that back.
pub async fn take_up(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (standing, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let here = standing.languages.get(&place.lang);
    if here.is_some_and(|here| here.declined.is_some()) {
        translations::take_up(&mut tx, place, by(&shift)).await?;
        tx.commit().await?;
    }
    Ok(text::lead_to(place.text_id, "taken-up"))
}

/// Notes that somebody who speaks the language read the words and found them right.
pub async fn review(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (standing, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let spoken = spoken(&shift, &mut tx).await?;
    if place.lang == Lang::KOREAN || !spoken.contains(&place.lang) {
        return Err(Fault::Forbidden);
    }
    let by = by(&shift);
    let here = standing.languages.get(&place.lang).cloned().unwrap_or_default();
    let may = may_review(&shift, place.lang, &here, &spoken);
    let asked = Asked { shift, place, typed };
    if here.latest.is_some() && !may {
        drop(tx);
        return asked.refused("text-refusal-own-words", StatusCode::CONFLICT).await;
    }
    let done = match asked.typed.get("seen").parse() {
        Ok(seen) => translations::review(&mut tx, place, seen, by).await?,
        Err(_) => Err(Refusal::Changed),
    };
    asked.end(tx, done, "reviewed").await
}
