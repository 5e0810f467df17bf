//! The newsroom, where bulletins are written, checked and sent, and their public pages.

mod adding;
mod approving;
mod audience;
mod bulletin;
mod cards;
mod changes;
mod correcting;
mod fields;
mod files;
mod list;
mod live;
mod posts;
mod preview;
mod progress;
mod public;
mod report;
mod schedule;
mod steering;
mod testing;
mod writing;

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

pub use self::cards::CardLinks;
pub use self::preview::too_long;
pub use self::public::{Line, newest};
use super::{Bulletin, Letters};
use crate::db::Tx;
use crate::deliveries::Channel;
use crate::facts::Facts;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift, Tongue, name_of};
use crate::texts::Paths;
use crate::web::{Carried, Fault, Routes, Rule};

const BOTH: Rule = Rule::Staff(NEWSROOM);
const MAY_WRITE: &[Role] = &[Role::Writer];
const WRITERS: Rule = Rule::Staff(MAY_WRITE);
const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);

const CHANNELS: [Channel; 2] = [Channel::Email, Channel::Telegram];

/// Where a bulletin begins.
const NEW: &str = "/newsroom/bulletins/new";

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/bulletins", Rule::Anyone, public::list)
        .get("/{lang}/bulletins/{slug}", Rule::Anyone, public::show)
        .post("/{lang}/bulletins/{slug}", Rule::Anyone, public::want)
        .get("/{lang}/bulletins/{slug}/card.png", Rule::Anyone, cards::show)
        .get("/newsroom/bulletins", BOTH, list::show)
        .post("/newsroom/announce", WRITERS, list::announce)
        .get(NEW, WRITERS, writing::blank)
        .post_kept(NEW, WRITERS, writing::begin)
        .get("/newsroom/bulletins/{id}", BOTH, bulletin::show)
        .post("/newsroom/bulletins/{id}/audience", WRITERS, audience::set)
        .post("/newsroom/bulletins/{id}/hour", BOTH, schedule::set)
        .post("/newsroom/bulletins/{id}/test", BOTH, testing::send)
        .post("/newsroom/bulletins/{id}/approve", PUBLISHERS, approving::approve)
        .and(on_its_way())
}

/// What is done with a bulletin once it is approved.
fn on_its_way() -> Routes {
    Routes::new()
        .get("/newsroom/bulletins/changes", BOTH, changes::list)
        .post("/newsroom/bulletins/changes/{id}", WRITERS, changes::tell)
        .post("/newsroom/bulletins/{id}/take-back", PUBLISHERS, steering::take_back)
        .post("/newsroom/bulletins/{id}/pause", PUBLISHERS, steering::pause)
        .post("/newsroom/bulletins/{id}/resume", PUBLISHERS, steering::resume)
        .get("/newsroom/bulletins/{id}/stop", PUBLISHERS, steering::ask_to_stop)
        .post("/newsroom/bulletins/{id}/stop", PUBLISHERS, steering::stop)
        .post("/newsroom/bulletins/{id}/again", PUBLISHERS, steering::send_again)
        .get("/newsroom/bulletins/{id}/events", BOTH, live::events)
        .get("/newsroom/bulletins/{id}/report", BOTH, report::show)
        .get("/newsroom/bulletins/{id}/report.csv", BOTH, files::csv)
        .get("/newsroom/bulletins/{id}/report.xlsx", BOTH, files::xlsx)
        .get("/newsroom/bulletins/{id}/add/{lang}", PUBLISHERS, adding::blank)
        .post_kept("/newsroom/bulletins/{id}/add/{lang}", PUBLISHERS, adding::add)
        .get("/newsroom/bulletins/{id}/correct", WRITERS, correcting::blank)
        .post_kept("/newsroom/bulletins/{id}/correct", WRITERS, correcting::begin)
        .post("/newsroom/bulletins/{id}/reopen", PUBLISHERS, progress::reopen)
        .get("/newsroom/bulletins/{id}/preview/{lang}", BOTH, preview::show)
        .get("/newsroom/bulletins/{id}/preview/{lang}/mail", BOTH, preview::mail)
        .get("/newsroom/bulletins/{id}/card/{lang}", BOTH, cards::look)
        .get("/newsroom/bulletins/{id}/{lang}", BOTH, bulletin::lead_to_editor)
}

/// Whether a path is the one that the words of a new bulletin are saved at.
pub fn are_words(path: &str) -> bool {
    path == NEW
}

/// The form with the words in it that were typed before the session ran out, for a writer who signed in.
pub async fn words_again(shift: &Shift, carried: Carried) -> Result<Response, Fault> {
    // Somebody else may have signed in on this machine.
    if !shift.who.has_any(MAY_WRITE) {
        return Ok(Redirect::to("/desk/").into_response());
    }
    writing::typed_before(shift, carried.filled())
}

/// The bulletin that a path names.
async fn found(tx: &mut Tx, id: &str) -> Result<Bulletin, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    super::find(tx, id).await?.ok_or(Fault::NotFound)
}

fn lead_to(bulletin: Uuid, more: &str) -> Response {
    Redirect::to(&format!("/newsroom/bulletins/{bulletin}{more}")).into_response()
}

/// Letters with the facts of the day on which it leaves.
fn letters<'s>(
    shift: &'s Shift,
    bulletin: &Bulletin,
    facts: &'s Facts,
    paths: &'s Arc<Paths>,
) -> Letters<'s> {
    let city = &shift.app.city;
    let day = super::day_of(city, bulletin, shift.now);
    Letters { city, facts, day, paths, site: paths.site() }
}

fn channel_name(shift: &Shift, channel: Channel) -> String {
    shift.words.say_of("newsroom-channel", channel.as_str())
}

/// A number as the reader writes it.
fn shown(shift: &Shift, number: u64) -> String {
    formats::number(shift.who.lang, &number.to_string())
}
