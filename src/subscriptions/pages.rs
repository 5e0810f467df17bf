//! Subscribing by mail without an account: the form, the link in the mail, changing, pausing and stopping, and why
//! somebody got something. What a link opens never acts by itself, since mail scanners fetch links; a button does.

mod asking;
mod choices;
mod ending;
mod managing;
mod why;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

pub use self::asking::submit;
use super::Whose;
use crate::db::Tx;
use crate::web::{Address, Fault, Frame, Routes, Rule, Visit, no_store};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/subscribe", Rule::Anyone, asking::form)
        .post_kept("/{lang}/subscribe", Rule::Anyone, asking::ask)
        .get("/{lang}/subscriptions/confirm/{token}", Rule::Anyone, asking::confirmation)
        .post("/{lang}/subscriptions/confirm/{token}", Rule::Anyone, asking::confirm)
        .get("/{lang}/subscriptions/{token}", Rule::Anyone, managing::manage)
        .post("/{lang}/subscriptions/{token}", Rule::Anyone, managing::change)
        .post("/{lang}/subscriptions/{token}/stop", Rule::Anyone, managing::stop)
        .post("/{lang}/subscriptions/{token}/pause", Rule::Anyone, managing::pause)
        .get("/{lang}/subscriptions/{token}/why", Rule::Anyone, why::why)
        .get("/{lang}/subscriptions/{token}/end", Rule::Anyone, ending::ending)
        .post("/{lang}/subscriptions/{token}/end", Rule::Anyone, ending::end)
        .get("/{lang}/subscriptions/{token}/forget", Rule::Anyone, ending::forgetting)
        .post("/{lang}/subscriptions/{token}/forget", Rule::Anyone, ending::forget)
}

/// A page with a sentence and where to go on.
#[derive(Template)]
#[template(path = "subscriptions/said.html")]
struct SaidPage {
    frame: Frame,
    what: String,
    more: Option<String>,
    href: String,
    label: String,
}

/// A page with one button.
#[derive(Template)]
#[template(path = "subscriptions/question.html")]
struct QuestionPage {
    frame: Frame,
    /// Whose updates these are: the link may be from another's mail.
    whose: Option<String>,
    what: String,
    /// What is to be confirmed, by what it is called.
    pairs: Vec<Pair>,
    /// How languages are served in which the city does not publish.
    notes: Vec<String>,
    action: String,
    button: String,
    /// Where to change something, for who does not want to stop everything.
    instead: Option<String>,
}

/// Something that was chosen.
struct Pair {
    name: String,
    chosen: String,
}

impl QuestionPage {
    /// A question on everything that somebody gets.
    fn of_all(visit: &Visit, title: String, whose: Option<String>) -> Self {
        Self {
            frame: private(visit, title),
            whose,
            what: String::new(),
            pairs: Vec::new(),
            notes: Vec::new(),
            action: String::new(),
            button: String::new(),
            instead: None,
        }
    }
}

/// Whose updates these are, as a sentence. None where the address is forgotten.
async fn whose(visit: &Visit, tx: &mut Tx, id: Uuid) -> anyhow::Result<Option<String>> {
    let words = visit.words;
    Ok(match super::whose(tx, &visit.app.ring, id).await? {
        Whose::Address(address) => {
            Some(words.tell("manage-whose").with("address", address).to_string())
        }
        Whose::Chat => Some(words.say("manage-whose-chat")),
        Whose::Nobody => None,
    })
}

/// A link that does nothing: too old, ended since, or mistyped. Which of these is not told.
fn spent(visit: &Visit) -> Result<Response, Fault> {
    let page = SaidPage {
        frame: private(visit, visit.words.say("spent-title")),
        what: visit.words.say("spent-what"),
        more: None,
        href: visit.to("/subscribe"),
        label: visit.words.say("subscribe-again"),
    };
    with_status(StatusCode::GONE, &page)
}

fn with_status(status: StatusCode, page: &impl Template) -> Result<Response, Fault> {
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

fn private(visit: &Visit, title: String) -> Frame {
    visit.frame_at(&Address::Private(visit.path.clone()), title)
}
