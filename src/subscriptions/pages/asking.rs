//! The form, and the link in the mail that confirms.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use uuid::Uuid;

use super::choices::{Choices, filled, served, typed};
use super::{Pair, QuestionPage, SaidPage, private, spent, with_status};
use crate::app::App;
use crate::id::Token;
use crate::subscriptions::{self, ALERTS, Asked, Cadence, Confirmation, Refusal, Source, Wanted};
use crate::web::{Fault, Filled, Frame, Visit};

#[derive(Template)]
#[template(path = "subscriptions/subscribe.html")]
struct FormPage {
    frame: Frame,
    address: String,
    choices: Choices,
    /// Where the bot is opened, which sends the same updates.
    bot: Option<String>,
    /// The city's channel, in this language or in one that its speakers read.
    channel: Option<String>,
}

/// The form; a link may choose a topic: `?topics=wages`. Alerts are chosen already: they can be left out.
pub async fn form(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut filled = Filled::default();
    filled.set("lang", visit.lang.as_str());
    filled.set("cadence", Cadence::AtOnce.as_str());
    let topics = query.all("topics").into_iter().chain([ALERTS]);
    filled.replace("topics", topics.map(str::to_owned));
    form_page(&visit, "", Choices::new(&visit, &filled, &[]))
}

fn form_page(visit: &Visit, address: &str, choices: Choices) -> Result<Response, Fault> {
    let status = choices.status();
    let page = FormPage {
        frame: private(visit, visit.words.say("subscribe-title")),
        address: address.to_owned(),
        choices,
        bot: visit.app.telegram.as_ref().and_then(|telegram| telegram.link()),
        channel: channel(visit),
    };
    with_status(status, &page)
}

fn channel(visit: &Visit) -> Option<String> {
    let city = &visit.app.city;
    let langs = std::iter::once(visit.lang).chain(city.chain(visit.lang));
    langs.filter_map(|lang| city.telegram_channel_link(lang)).next()
}

/// Takes a request. The answer is the same whether or not the address is known.
pub async fn ask(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let typed = typed(&filled, Source::Web);
    let asked = match typed.parse(&visit.app.city) {
        Ok(asked) => asked,
        Err(errors) => {
            let choices = Choices::new(&visit, &filled, &errors);
            return form_page(&visit, typed.address, choices);
        }
    };
    let address = asked.address.to_string();
    submit(&visit.app, asked).await?;
    let what = visit.words.tell("subscribe-sent-what");
    visit.show(&SaidPage {
        frame: private(&visit, visit.words.say("subscribe-sent-title")),
        what: what.with("address", address).to_string(),
        more: Some(visit.words.say("subscribe-sent-missing")),
        href: visit.to("/subscribe"),
        label: visit.words.say("subscribe-sent-again"),
    })
}

/// Asks for a subscription by mail; sealing happens before the transaction.
pub async fn submit(app: &App, asked: Asked) -> anyhow::Result<()> {
    let now = app.clock.now();
    let prepared = subscriptions::prepare(&app.ring, &app.city, &app.settings, asked, now);
    let mut tx = app.db.begin().await?;
    subscriptions::subscribe(&mut tx, &prepared, now).await?;
    tx.commit().await
}

/// What the link of the mail shows; nothing is done by looking at it.
pub async fn confirmation(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(token) = Token::parse(&token) else {
        return spent(&visit);
    };
    let mut tx = visit.read().await?;
    let wanted = match subscriptions::find_confirmation(&mut tx, &token, visit.now).await? {
        None => return spent(&visit),
        Some(Confirmation::Used(id)) => return already(&visit, id),
        Some(Confirmation::Waiting(wanted)) => wanted,
    };
    let title = visit.words.say("confirm-title");
    visit.show(&QuestionPage {
        what: visit.words.say("confirm-what"),
        pairs: pairs(&visit, &wanted),
        notes: wanted.langs.iter().filter_map(|lang| served(&visit, lang.as_str())).collect(),
        action: visit.to(&format!("/subscriptions/confirm/{token}")),
        button: visit.words.say("confirm-button"),
        ..QuestionPage::of_all(&visit, title, None)
    })
}

/// What is to be confirmed, as it was chosen.
fn pairs(visit: &Visit, wanted: &Wanted) -> Vec<Pair> {
    let choices = Choices::new(visit, &filled(wanted), &[]);
    let words = visit.words;
    let pair =
        |key: &str, chosen: Vec<String>| Pair { name: words.say(key), chosen: chosen.join(", ") };
    // The one that letters to her are written in comes first, as she chose it.
    let mut tongues = choices.tongues;
    tongues.sort_by_key(|it| !it.chosen);
    let langs = tongues.into_iter().filter(|it| it.also).map(|it| it.autonym);
    let topics = choices.topics.into_iter().filter(|it| it.chosen).map(|it| it.name);
    let cadence = choices.cadences.into_iter().filter(|it| it.chosen).map(|it| it.name);
    vec![
        pair("subscribe-lang-label", langs.collect()),
        pair("subscribe-topics-label", topics.collect()),
        pair("subscribe-cadence-label", cadence.collect()),
    ]
}

/// The button of that page.
pub async fn confirm(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(token) = Token::parse(&token) else {
        return spent(&visit);
    };
    let mut tx = visit.app.db.begin().await?;
    let confirmed = match subscriptions::confirm(&mut tx, &token, visit.now).await? {
        Ok(confirmed) => confirmed,
        Err(Refusal::AlreadyConfirmed { subscriber_id }) => return already(&visit, subscriber_id),
        Err(_) => return spent(&visit),
    };
    tx.commit().await?;
    let what = visit.words.say("confirmed-what");
    done(&visit, confirmed.subscriber_id, visit.words.say("confirmed-title"), what)
}

/// She pressed it before: all is well.
fn already(visit: &Visit, subscriber_id: Uuid) -> Result<Response, Fault> {
    let what = visit.words.say("confirm-already-what");
    done(visit, subscriber_id, visit.words.say("confirm-already-title"), what)
}

fn done(visit: &Visit, id: Uuid, title: String, what: String) -> Result<Response, Fault> {
    let token = subscriptions::manage_token(&visit.app.ring, id);
    visit.show(&SaidPage {
        frame: private(visit, title),
        what,
        more: None,
        href: visit.to(&format!("/subscriptions/{token}")),
        label: visit.words.say("confirmed-manage"),
    })
}
