//! The page behind the link of a mail to an organisation: its entry as readers see it, and whether it is still
//! right. In Korean. What the link opens never acts by itself, since mail scanners fetch links; a button does.

use askama::Template;
use axum::extract::{OriginalUri, Path, State};
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

use crate::app::App;
use crate::db::Tx;
use crate::directory::confirming::{self, LONGEST_WORDS, Refusal};
use crate::directory::{self, Card};
use crate::facts;
use crate::id::Token;
use crate::language::Lang;
use crate::web::{Address, Fault, Filled, Frame, Visit, no_store};

#[derive(Template)]
#[template(path = "directory/pages/confirm.html")]
struct Page {
    frame: Frame,
    card: Card,
    token: String,
    /// The fingerprint of what stands here.
    seen: String,
    words: String,
    error: Option<String>,
    was_changed: bool,
    longest: usize,
}

/// What comes back to the page.
#[derive(Default)]
struct Back<'f> {
    words: &'f str,
    error: Option<String>,
    /// The entry changed after it was shown.
    was_changed: bool,
}

#[derive(Template)]
#[template(path = "directory/pages/confirmed.html")]
struct Said {
    frame: Frame,
    what: String,
    /// The entry, where there is one.
    href: Option<String>,
}

pub async fn show(
    State(app): State<App>,
    OriginalUri(uri): OriginalUri,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    let visit = Visit::new(&app, Lang::KOREAN, uri.path());
    let mut tx = visit.read().await?;
    page(&visit, &mut tx, &token, Back::default()).await
}

/// Takes the answer: it is still right, or this has changed.
pub async fn answer(
    State(app): State<App>,
    OriginalUri(uri): OriginalUri,
    Path(token): Path<String>,
    filled: Filled,
) -> Result<Response, Fault> {
    let visit = Visit::new(&app, Lang::KOREAN, uri.path());
    let Some(known) = Token::parse(&token) else { return spent(&visit) };
    let mut tx = app.db.begin().await?;
    let (done, said) = if filled.get("answer") == "right" {
        let seen = filled.get("seen");
        let done = confirming::confirm(&mut tx, &known, seen, visit.today, visit.now).await?;
        (done, "directory-confirm-thanks-right")
    } else {
        let words = match confirming::parse_words(filled.get("words")) {
            Ok(words) => words,
            Err(refusal) => {
                let error = Some(visit.words.say(wrong(refusal)));
                let back = Back { words: filled.get("words"), error, ..Back::default() };
                return page(&visit, &mut tx, &token, back).await;
            }
        };
        let done = confirming::tell(&mut tx, &app.ring, &known, words, visit.now).await?;
        (done, "directory-confirm-thanks-changed")
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            thanks(&visit, said, None)
        }
        Err(Refusal::Changed) => {
            let back = Back { was_changed: true, ..Back::default() };
            page(&visit, &mut tx, &token, back).await
        }
        Err(Refusal::Answered) => thanks(&visit, "directory-confirm-already", None),
        Err(_) => spent(&visit),
    }
}

fn wrong(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::TooLong => "directory-confirm-error-long",
        Refusal::Empty | Refusal::Spent | Refusal::Answered | Refusal::Changed => {
            "directory-confirm-error-empty"
        }
    }
}

/// The question, or what there is to say instead.
async fn page(visit: &Visit, tx: &mut Tx, token: &str, back: Back<'_>) -> Result<Response, Fault> {
    let Some(known) = Token::parse(token) else { return spent(visit) };
    let Some(ask) = confirming::find(tx, &known, visit.now).await? else { return spent(visit) };
    let Some(entry) = directory::find(tx, &ask.contact).await? else { return spent(visit) };
    if ask.answered_at.is_some() {
        let href = visit.to(&format!("/contacts/{}", ask.contact));
        return thanks(visit, "directory-confirm-already", Some(href));
    }
    let facts = facts::all(tx).await?;
    let card = Card::new(&entry.contact, visit.lang, &visit.app.city, &facts, visit.today);
    let status = match &back {
        Back { was_changed: true, .. } => StatusCode::CONFLICT,
        Back { error: Some(_), .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Back { .. } => StatusCode::OK,
    };
    let page = Page {
        frame: private(visit, "directory-confirm-title"),
        card,
        token: token.to_owned(),
        seen: confirming::fingerprint(&entry.contact, &facts, visit.today),
        words: back.words.to_owned(),
        error: back.error,
        was_changed: back.was_changed,
        longest: LONGEST_WORDS,
    };
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

fn thanks(visit: &Visit, key: &str, href: Option<String>) -> Result<Response, Fault> {
    let frame = private(visit, "directory-confirm-thanks-title");
    visit.show(&Said { frame, what: visit.words.say(key), href })
}

/// A link that does nothing: too old, followed by a newer one, or mistyped.
fn spent(visit: &Visit) -> Result<Response, Fault> {
    let page = Said {
        frame: private(visit, "directory-confirm-spent-title"),
        what: visit.words.say("directory-confirm-spent"),
        href: None,
    };
    Ok(no_store((StatusCode::GONE, Html(page.render()?)).into_response()))
}

fn private(visit: &Visit, title: &str) -> Frame {
    Frame::new(&visit.app, visit.lang, &Address::Nowhere, visit.words.say(title))
}
