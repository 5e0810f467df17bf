//! What is done with the articles of an issue, and with its day.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::issue::{Back, again, lead_to};
use super::publication::day;
use super::{field_of, in_words};
use crate::db::Tx;
use crate::language::Lang;
use crate::newsletter::{self, Begin, Refusal};
use crate::staff::pages::Shift;
use crate::texts::translations::By;
use crate::web::{Fault, Filled, Troubles};

/// Keeps what was done and leads to the page, or shows the page with why it was not done, at its place.
pub async fn end(
    shift: &Shift,
    tx: Tx,
    key: (&str, &str),
    done: (Result<(), Refusal>, &str, &str),
    typed: Filled,
) -> Result<Response, Fault> {
    let (result, code, anchor) = done;
    match result {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(key, code))
        }
        Err(refusal) => {
            drop(tx);
            let (said, status) = in_words(shift, &refusal);
            let refused = Some((said, anchor.to_owned()));
            again(shift, key, Back { refused, typed, ..Back::default() }, status).await
        }
    }
}

/// Begins an article, and leads to where its Korean is written.
pub async fn add(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let by = By { staff_id: shift.who.id, now: shift.now };
    let topic = typed.get("topic");
    let mut troubles = Troubles::default();
    if shift.app.city.topic(topic).is_none() {
        troubles.add("topic", shift.words.say("text-error-topic"));
        return not_begun(&shift, key, typed, troubles).await;
    }
    let begin = Begin { slug: typed.get("slug"), title: typed.get("title") };
    let mut tx = shift.app.db.begin().await?;
    match newsletter::add_article(&mut tx, key, begin, topic, by).await? {
        Ok(text_id) => {
            tx.commit().await?;
            let to = format!("/newsroom/texts/{text_id}/{}", Lang::KOREAN);
            Ok(Redirect::to(&to).into_response())
        }
        Err(refusal) => {
            drop(tx);
            troubles.add(field_of(&refusal), in_words(&shift, &refusal).0);
            not_begun(&shift, key, typed, troubles).await
        }
    }
}

async fn not_begun(
    shift: &Shift,
    key: (&str, &str),
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    let back = Back { typed, troubles, ..Back::default() };
    again(shift, key, back, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Puts an article that stands in no issue into this one.
pub async fn put_in(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let mut tx = shift.app.db.begin().await?;
    let done = match typed.get("text").parse() {
        Ok(text_id) => newsletter::put_in(&mut tx, key, text_id).await?,
        Err(_) => Err(Refusal::NotFound),
    };
    end(&shift, tx, key, (done, "put-in", "articles"), typed).await
}

/// Takes an article out of the issue.
pub async fn take_out(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let mut tx = shift.app.db.begin().await?;
    let done = newsletter::take_out(&mut tx, key, typed.get("article")).await?;
    end(&shift, tx, key, (done, "taken-out", "articles"), typed).await
}

/// Puts an article before the one that it followed.
pub async fn order(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let mut tx = shift.app.db.begin().await?;
    let (article, other) = (typed.get("article"), typed.get("before"));
    let done = newsletter::place_before(&mut tx, key, article, other).await?;
    end(&shift, tx, key, (done, "moved", "articles"), typed).await
}

/// Sets the day of the issue.
pub async fn set_day(
    shift: Shift,
    Path((publication, issue)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let key = (publication.as_str(), issue.as_str());
    let Some(day) = day(&typed) else {
        let refused = Some((shift.words.say("publications-error-day"), "day".to_owned()));
        let back = Back { refused, typed, ..Back::default() };
        return again(&shift, key, back, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let mut tx = shift.app.db.begin().await?;
    let done = newsletter::set_day(&mut tx, key, day).await?;
    end(&shift, tx, key, (done, "day", "day"), typed).await
}
