//! "Why did I get this?": what somebody gets and got, through which door and by what consent, and the last messages
//! with the reason for their language. It opens as long as the link lives, also after everything was stopped.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{private, spent, whose};
use crate::bulletins;
use crate::db::Tx;
use crate::deliveries::bulletins::{Received, of_subscriber};
use crate::language::{Lang, formats};
use crate::subscriptions::{self, Reason, Subscriber, Subscription};
use crate::web::{Fault, Frame, Visit};

/// So many messages are listed.
const LISTED: i64 = 50;

#[derive(Template)]
#[template(path = "subscriptions/why.html")]
struct WhyPage {
    frame: Frame,
    whose: Option<String>,
    /// From – until, the newest first.
    spans: Vec<Span>,
    messages: Vec<Line>,
    /// Where she changes or stops, while she gets something.
    manage: Option<String>,
}

/// A subscription as it is told.
struct Span {
    topic: String,
    html_lang: String,
    language: String,
    cadence: String,
    channel: String,
    from: String,
    until: Option<String>,
    reason: Option<String>,
    door: String,
    consent: Option<String>,
}

/// A message as it is told.
struct Line {
    on: String,
    /// Where it can be read, if it was one of its own.
    href: Option<String>,
    subject: Option<String>,
    html_lang: String,
    language: String,
    reason: Option<String>,
    state: String,
}

pub async fn why(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(id) = subscriptions::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let mut tx = visit.read().await?;
    let Some(subscriber) = subscriptions::find(&mut tx, id).await? else {
        return spent(&visit);
    };
    let history = subscriptions::history(&mut tx, id).await?;
    let received = of_subscriber(&mut tx, id, LISTED).await?;
    let hrefs = hrefs(&visit, &mut tx, &received).await?;
    let manage = visit.to(&format!("/subscriptions/{token}"));
    visit.show(&WhyPage {
        frame: private(&visit, visit.words.say("got-title")),
        whose: whose(&visit, &mut tx, id).await?,
        spans: history.iter().rev().map(|had| span(&visit, had)).collect(),
        messages: received.iter().map(|message| line(&visit, message, &hrefs)).collect(),
        manage: Some(manage).filter(|_| Subscriber::is_live(&subscriber)),
    })
}

/// Where the bulletins of these messages can be read.
async fn hrefs(
    visit: &Visit,
    tx: &mut Tx,
    received: &[Received],
) -> anyhow::Result<HashMap<Uuid, String>> {
    let mut hrefs = HashMap::new();
    for id in received.iter().filter_map(|message| message.bulletin_id) {
        if !hrefs.contains_key(&id)
            && let Some(bulletin) = bulletins::find(tx, id).await?
        {
            hrefs.insert(id, visit.to(&format!("/bulletins/{}", bulletin.slug)));
        }
    }
    Ok(hrefs)
}

fn span(visit: &Visit, had: &Subscription) -> Span {
    let words = visit.words;
    let consented = had.consented_at.unwrap_or(had.started_at);
    let door = words.tell_of("got-door", had.source.as_str()).with("day", day(visit, consented));
    Span {
        topic: subscriptions::topic_name(&visit.app.city, words, &had.topic),
        html_lang: visit.html_of(had.lang),
        language: autonym(visit, had.lang),
        cadence: words.say_of("subscribe-cadence", had.cadence.as_str()),
        channel: words.say_of("newsroom-channel", had.channel.as_str()),
        from: day(visit, had.started_at),
        until: had.ended_at.map(|at| day(visit, at)),
        reason: had.ended_reason.as_deref().map(|code| words.say_of("got-ended", reason(code))),
        door: door.to_string(),
        consent: had.consent.clone(),
    }
}

/// A reason that has words of its own, else that it ended for another.
fn reason(code: &str) -> &str {
    let known = Reason::ALL.into_iter().any(|reason| reason.as_str() == code);
    if known { code } else { "other" }
}

fn line(visit: &Visit, message: &Received, hrefs: &HashMap<Uuid, String>) -> Line {
    let words = visit.words;
    let href = message.bulletin_id.and_then(|id| hrefs.get(&id));
    Line {
        on: day(visit, message.sent_at.unwrap_or(message.created_at)),
        href: href.cloned(),
        subject: message.subject.clone(),
        html_lang: visit.html_of(message.lang),
        language: autonym(visit, message.lang),
        reason: why_this_language(visit, message),
        state: words.say_of("got-state", message.state.as_str()),
    }
}

/// Why a message was in its language, where that was noted.
fn why_this_language(visit: &Visit, message: &Received) -> Option<String> {
    let reason = message.lang_reason.as_deref()?;
    let known = LANG_REASONS.contains(&reason);
    let said = known.then(|| visit.words.tell_of("got-lang", reason))?;
    let wanted = message.wanted_lang.unwrap_or(message.lang);
    Some(said.with("wanted", autonym(visit, wanted)).to_string())
}

/// The reasons that the fan-out notes.
const LANG_REASONS: [&str; 3] = ["wanted", "other", "fallback"];

fn day(visit: &Visit, at: DateTime<Utc>) -> String {
    formats::date(visit.lang, visit.app.city.today(at))
}

fn autonym(visit: &Visit, lang: Lang) -> String {
    let language = visit.app.city.language(lang);
    language.map_or_else(|| lang.to_string(), |language| language.autonym.clone())
}
