//! Taking a text from readers: first who links to it, then why, and then it is gone.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::acts::{in_words, reason, reasons};
use super::{Tongue, by, found_in, text};
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::texts::translations::{self, LONGEST_NOTE, Place, Refusal, Why};
use crate::texts::{linking, page_of};
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "texts/pages/withdraw.html")]
struct Page {
    frame: Frame,
    id: Uuid,
    title: String,
    tongue: Tongue,
    /// Whether it goes in every language, since this is the source.
    is_source: bool,
    /// Texts that lead to it, with the languages in which they do.
    linking: Vec<(Uuid, String, Vec<Tongue>)>,
    reasons: Vec<(&'static str, String)>,
    typed: Filled,
    trouble: Option<String>,
    longest_note: usize,
}

/// Shows what leads to it, and asks for the reason.
pub async fn ask(shift: Shift, Path((id, tag)): Path<(String, String)>) -> Result<Response, Fault> {
    page(&shift, (&id, &tag), Filled::default(), None).await
}

/// Withdraws it, with the reason that readers get.
pub async fn withdraw(
    shift: Shift,
    Path((id, tag)): Path<(String, String)>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let (_, place) = found_in(&mut tx, &shift, (&id, &tag)).await?;
    let Some(why) = reason(&typed, &Why::WITHDRAWN) else {
        drop(tx);
        let trouble = ("text-refusal-no-reason", StatusCode::UNPROCESSABLE_ENTITY);
        return page(&shift, (&id, &tag), typed, Some(trouble)).await;
    };
    let said = (why, typed.get("note"));
    match translations::withdraw(&mut tx, place, said, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(text::lead_to(place.text_id, "withdrawn"))
        }
        Err(refusal) => {
            drop(tx);
            page(&shift, (&id, &tag), typed, Some(in_words(refusal))).await
        }
    }
}

async fn page(
    shift: &Shift,
    (id, tag): (&str, &str),
    typed: Filled,
    trouble: Option<(&'static str, StatusCode)>,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let (standing, place) = found_in(&mut tx, shift, (id, tag)).await?;
    let here = standing.languages.get(&place.lang);
    if trouble.is_none() && here.is_none_or(|here| here.public.is_none()) {
        let (key, status) = in_words(Refusal::NotPublic);
        let refused = Some((shift.words.say(key), format!("in-{}", place.lang)));
        let back = text::Back { refused, lang: Some(place.lang), ..text::Back::default() };
        return text::again(shift, id, back, status).await;
    }
    let mut leading = Vec::new();
    if let Some(path) = page_of(standing.kind, &standing.slug) {
        for one in linking(&mut tx, &shift.app.paths(), &path).await? {
            let tongues = concerned(shift, place, one.text_id, &one.languages);
            if !tongues.is_empty() {
                leading.push((one.text_id, one.title_ko, tongues));
            }
        }
    }
    let tongue = Tongue::new(shift, place.lang);
    let title = shift.words.tell("text-withdraw-title").with("language", tongue.autonym.clone());
    let page = Page {
        frame: shift.newsroom(title.to_string(), Section::Board),
        id: place.text_id,
        title: standing.name().to_owned(),
        tongue,
        is_source: place.lang == Lang::KOREAN,
        linking: leading,
        reasons: reasons(shift.words, &Why::WITHDRAWN),
        typed,
        trouble: trouble.map(|(key, _)| shift.words.say(key)),
        longest_note: LONGEST_NOTE,
    };
    let status = trouble.map_or(StatusCode::OK, |(_, status)| status);
    Ok((status, shift.show(&page)?).into_response())
}

/// The languages of a text that leads there in which its readers would find nothing: with the source all of
/// them, else only the one that goes. A text may lead to itself.
fn concerned(shift: &Shift, place: Place, text_id: Uuid, languages: &[Lang]) -> Vec<Tongue> {
    let is_concerned = |lang: &&Lang| place.lang == Lang::KOREAN || **lang == place.lang;
    let others = languages.iter().filter(|_| text_id != place.text_id);
    others.filter(is_concerned).map(|lang| Tongue::new(shift, *lang)).collect()
}
