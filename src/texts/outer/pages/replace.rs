//! Replacing an address everywhere: first what it will change, then it is done.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::super::{LONGEST, OuterLink, Refusal, Swap, plan, replace};
use super::{UseLine, by, found, lead_to};
use crate::db::Tx;
use crate::staff::pages::{Section, Shift, Tongue};
use crate::texts::checks::Known;
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "texts/outer/pages/replace.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    url: String,
    to: String,
    longest: usize,
    /// What is wrong with the new address.
    error: Option<String>,
    /// Why it was not done, with the way to where it can be mended.
    refused: Option<(String, String)>,
    uses: Vec<UseLine>,
    /// The state that was looked at. None: there is no good address yet.
    seen: Option<String>,
}

/// What the page answers.
struct Answer {
    status: StatusCode,
    to: String,
    refused: Option<(String, String)>,
}

pub async fn ask(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let link = found(&mut tx, &id).await?;
    let answer = Answer { status: StatusCode::OK, to: query.get("to").to_owned(), refused: None };
    page(&shift, &mut tx, link, answer).await
}

/// Replaces it as it was looked at.
pub async fn confirm(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let link = found(&mut tx, &id).await?;
    let to = typed.get("to").to_owned();
    if let Some(swap) = Swap::parse(&link.url, &to) {
        let known = Known::read(&mut tx, &shift.app.paths()).await?;
        match replace(&mut tx, &swap, typed.get("seen"), &known, by(&shift)).await? {
            Ok(_) => {
                tx.commit().await?;
                return Ok(lead_to("replaced"));
            }
            Err(refusal) => {
                drop(tx);
                let refused = Some(in_words(&shift, &refusal));
                let answer = Answer { status: StatusCode::CONFLICT, to, refused };
                let mut tx = shift.app.db.read().await?;
                return page(&shift, &mut tx, link, answer).await;
            }
        }
    }
    drop(tx);
    let mut tx = shift.app.db.read().await?;
    let answer = Answer { status: StatusCode::UNPROCESSABLE_ENTITY, to, refused: None };
    page(&shift, &mut tx, link, answer).await
}

/// Why it was not done, and where to go.
fn in_words(shift: &Shift, refusal: &Refusal) -> (String, String) {
    let at = |key: &'static str, title: &str, (text_id, lang): (Uuid, crate::language::Lang)| {
        let told = shift.words.tell(key).with("title", title.to_owned());
        let told = told.with("language", Tongue::new(shift, lang).autonym);
        (told.to_string(), format!("/newsroom/texts/{text_id}/{lang}"))
    };
    match refusal {
        Refusal::Changed => (shift.words.say("links-refusal-changed"), "#uses".to_owned()),
        Refusal::Nowhere => (shift.words.say("links-refusal-nowhere"), "#uses".to_owned()),
        Refusal::ByHand { text_id, title_ko, lang } => {
            at("links-refusal-by-hand", title_ko, (*text_id, *lang))
        }
        Refusal::HeldBack { text_id, title_ko, lang } => {
            at("links-refusal-held-back", title_ko, (*text_id, *lang))
        }
    }
}

async fn page(
    shift: &Shift,
    tx: &mut Tx,
    link: OuterLink,
    answer: Answer,
) -> Result<Response, Fault> {
    let planned = plan(tx, &link.url, &shift.app.paths()).await?;
    let is_good = Swap::parse(&link.url, &answer.to).is_some();
    let error = (!is_good && (!answer.to.is_empty() || answer.status != StatusCode::OK))
        .then(|| shift.words.say("links-error-address"));
    let status = match error {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => answer.status,
    };
    let page = Page {
        frame: shift.newsroom(shift.words.say("links-replace-title"), Section::Links),
        id: link.id,
        url: link.url,
        to: answer.to,
        longest: LONGEST,
        error,
        refused: answer.refused,
        seen: (is_good && !planned.texts.is_empty()).then_some(planned.seen),
        uses: planned.texts.iter().map(|used| UseLine::new(shift, used)).collect(),
    };
    Ok((status, shift.show(&page)?).into_response())
}
