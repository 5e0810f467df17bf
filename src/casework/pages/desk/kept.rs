//! What somebody typed into a form of a case that was given to another meanwhile: her own words back, to be copied.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::staff::pages::Shift;
use crate::web::{Fault, Filled, Frame};

/// The fields of the page in which somebody writes words of her own.
const WORDS: [&str; 7] = ["text", "facts", "wish", "done", "words", "label", "reason"];

#[derive(Template)]
#[template(path = "casework/pages/desk_kept.html")]
struct Kept {
    frame: Frame,
    text: String,
}

/// The page with the words in the place of a fault, where there are any; nothing of the case stands on it, which is
/// not hers any more. Only that it is somebody else's is such a fault.
pub fn instead(shift: &Shift, filled: &Filled, fault: Fault) -> Result<Response, Fault> {
    let of_a_language = filled.fields().filter(|(name, _)| name.starts_with("text-"));
    let of_a_language = of_a_language.map(|(_, words)| words);
    let words = WORDS.map(|field| filled.get(field)).into_iter().chain(of_a_language);
    let words: Vec<&str> = words.filter(|words| !words.is_empty()).collect();
    // The head is asked for a reason first.
    let is_of_another = matches!(fault, Fault::Forbidden | Fault::Elsewhere(_));
    if words.is_empty() || !is_of_another {
        return Err(fault);
    }
    let frame = shift.frame(shift.words.say("fault-forbidden-title"));
    let page = shift.show(&Kept { frame, text: words.join("\n\n") })?;
    Ok((StatusCode::FORBIDDEN, page).into_response())
}
