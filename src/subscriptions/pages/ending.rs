//! Stopping everything, and having deleted what is known of somebody.

use axum::extract::Path;
use axum::response::Response;

use super::{QuestionPage, SaidPage, private, spent, whose};
use crate::subscriptions::{self, Reason};
use crate::web::{Fault, Visit};

/// Asks first: a mail scanner fetches this address too.
pub async fn ending(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let whose = whose(&visit, &mut visit.read().await?, id).await?;
    let title = visit.words.say("end-title");
    visit.show(&QuestionPage {
        what: visit.words.say("end-what"),
        action: visit.to(&format!("/subscriptions/{token}/end")),
        button: visit.words.say("manage-end-button"),
        instead: Some(visit.to(&format!("/subscriptions/{token}"))),
        ..QuestionPage::of_all(&visit, title, whose)
    })
}

/// Stops everything: the button, and a provider's one click (RFC 8058), which brings no cookie, must not
/// be led on to another address, and says no more in its body than the address says already.
pub async fn end(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let mut tx = visit.app.db.begin().await?;
    subscriptions::end_all(&mut tx, id, Reason::Unsubscribed, visit.now).await?;
    tx.commit().await?;
    ended(&visit)
}

/// Everything is stopped, and the address forgotten.
pub fn ended(visit: &Visit) -> Result<Response, Fault> {
    visit.show(&SaidPage {
        frame: private(visit, visit.words.say("ended-title")),
        what: visit.words.say("ended-what"),
        more: None,
        href: visit.to("/subscribe"),
        label: visit.words.say("subscribe-again"),
    })
}

/// Asks before everything is deleted.
pub async fn forgetting(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let whose = whose(&visit, &mut visit.read().await?, id).await?;
    let title = visit.words.say("unlist-title");
    visit.show(&QuestionPage {
        what: visit.words.say("unlist-what"),
        action: visit.to(&format!("/subscriptions/{token}/forget")),
        button: visit.words.say("unlist-button"),
        instead: Some(visit.to(&format!("/subscriptions/{token}"))),
        ..QuestionPage::of_all(&visit, title, whose)
    })
}

/// Deletes what is known of somebody.
pub async fn forget(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let mut tx = visit.app.db.begin().await?;
    subscriptions::forget(&mut tx, id, visit.now).await?;
    tx.commit().await?;
    visit.show(&SaidPage {
        frame: private(&visit, visit.words.say("unlisted-title")),
        what: visit.words.say("unlisted-what"),
        more: None,
        href: visit.to("/subscribe"),
        label: visit.words.say("subscribe-again"),
    })
}
