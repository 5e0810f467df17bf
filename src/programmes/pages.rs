//! The pages of programmes: what readers see, and the newsroom, where they are entered and verified.

mod form;
mod list;
mod new;
mod past;
mod programme;
mod public;

use axum::response::{IntoResponse, Redirect, Response};

use super::{Programme, Signed, Status};
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift};
use crate::web::{Routes, Rule};

pub use self::public::are_there;

const BOTH: Rule = Rule::Staff(NEWSROOM);
const WRITERS: Rule = Rule::Staff(&[Role::Writer]);
const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/programmes", Rule::Anyone, public::list)
        .get("/{lang}/programmes/{slug}", Rule::Anyone, public::show)
        .post("/{lang}/programmes/{slug}", Rule::Anyone, public::want)
        .get("/newsroom/programmes", BOTH, list::show)
        .get("/newsroom/programmes/new", WRITERS, new::blank)
        .post("/newsroom/programmes/new", WRITERS, new::begin)
        .get("/newsroom/programmes/{slug}", BOTH, programme::show)
        .post("/newsroom/programmes/{slug}", BOTH, programme::save)
        .post("/newsroom/programmes/{slug}/verify", PUBLISHERS, programme::verify)
}

fn signed(shift: &Shift) -> Signed {
    Signed { by: shift.who.id, today: shift.today, now: shift.now }
}

fn lead_to(slug: &str, more: &str) -> Response {
    Redirect::to(&format!("/newsroom/programmes/{slug}{more}")).into_response()
}

/// Whether it was verified, by whom and when: `by` is the name of whoever did.
fn verified(shift: &Shift, programme: &Programme, by: Option<String>) -> String {
    let day = formats::date(shift.who.lang, programme.details.checked_on);
    if programme.details.status == Status::Unverified {
        return shift.words.say("programmes-unverified");
    }
    let by = by.unwrap_or_else(|| shift.words.say("facts-by-files"));
    let told = shift.words.tell("programmes-verified");
    told.with("by", by).with("day", day).to_string()
}
