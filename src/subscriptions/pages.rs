//! Subscribing by mail without an account: the form, the link in the mail, changing and stopping. What a
//! link opens never acts by itself, since mail scanners fetch links; a button does.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

use super::{Asked, AskedError, Reason, Source, Typed, Wanted};
use crate::app::App;
use crate::id::Token;
use crate::language::Lang;
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit, no_store};

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/subscribe", Rule::Anyone, form)
        .post("/{lang}/subscribe", Rule::Anyone, ask)
        .get("/{lang}/subscriptions/confirm/{token}", Rule::Anyone, confirmation)
        .post("/{lang}/subscriptions/confirm/{token}", Rule::Anyone, confirm)
        .get("/{lang}/subscriptions/{token}", Rule::Anyone, manage)
        .post("/{lang}/subscriptions/{token}", Rule::Anyone, change)
        .get("/{lang}/subscriptions/{token}/end", Rule::Anyone, ending)
        .post("/{lang}/subscriptions/{token}/end", Rule::Anyone, end)
}

/// The fields that subscribing and changing share.
struct Choices {
    tongues: Vec<Tongue>,
    topics: Vec<Topic>,
    errors: Vec<FieldError>,
}

/// A language in which the city publishes.
struct Tongue {
    tag: Lang,
    html: String,
    autonym: String,
    chosen: bool,
}

struct Topic {
    id: String,
    name: String,
    chosen: bool,
}

/// What is wrong with a field, said in the reader's language.
struct FieldError {
    field: &'static str,
    message: String,
}

impl Choices {
    fn new(visit: &Visit, lang: &str, topics: &[&str], errors: &[AskedError]) -> Self {
        let city = &visit.app.city;
        let languages = city.languages().iter().filter(|language| language.publishes);
        let tongues = languages.map(|language| Tongue {
            tag: language.tag,
            html: language.html.clone(),
            autonym: language.autonym.clone(),
            chosen: language.tag.as_str() == lang,
        });
        let topics = city.topics.iter().map(|topic| Topic {
            id: topic.id.clone(),
            name: city.topic_name(&topic.id, visit.lang),
            chosen: topics.contains(&topic.id.as_str()),
        });
        let errors = errors
            .iter()
            .map(|error| FieldError { field: error.field(), message: said(visit, *error) });
        Self { tongues: tongues.collect(), topics: topics.collect(), errors: errors.collect() }
    }

    fn error(&self, field: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == field)
    }

    fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

fn said(visit: &Visit, error: AskedError) -> String {
    match error {
        AskedError::Address => visit.words.say("subscribe-error-address"),
        AskedError::Lang => visit.words.say("subscribe-error-lang"),
        AskedError::NoTopic | AskedError::UnknownTopic => visit.words.say("subscribe-error-topics"),
        AskedError::Cadence => visit.words.say("subscribe-error-cadence"),
    }
}

fn typed(filled: &Filled) -> Typed<'_> {
    Typed {
        address: filled.get("address"),
        lang: filled.get("lang"),
        topics: filled.all("topics"),
        cadence: filled.get("cadence"),
        source: Source::Web,
    }
}

#[derive(Template)]
#[template(path = "subscriptions/subscribe.html")]
struct FormPage {
    frame: Frame,
    address: String,
    choices: Choices,
    /// Where the bot is opened, which sends the same updates.
    bot: Option<String>,
}

/// The form; a link may choose a topic: `?topics=wages`.
async fn form(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let chain = visit.chain();
    let lang = chain.first().map_or("", Lang::as_str);
    let choices = Choices::new(&visit, lang, &query.all("topics"), &[]);
    form_page(&visit, "", choices)
}

fn form_page(visit: &Visit, address: &str, choices: Choices) -> Result<Response, Fault> {
    let status = choices.status();
    let page = FormPage {
        frame: private(visit, visit.words.say("subscribe-title")),
        address: address.to_owned(),
        choices,
        bot: visit.app.telegram.as_ref().and_then(|telegram| telegram.link()),
    };
    Ok(no_store((status, Html(page.render()?)).into_response()))
}

/// Takes a request. The answer is the same whether or not the address is known.
async fn ask(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let typed = typed(&filled);
    let asked = match typed.parse(&visit.app.city) {
        Ok(asked) => asked,
        Err(errors) => {
            let choices = Choices::new(&visit, typed.lang, &typed.topics, &errors);
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
    let prepared = super::prepare(&app.ring, &app.city, &app.settings, asked, now);
    let mut tx = app.db.begin().await?;
    super::subscribe(&mut tx, &prepared, now).await?;
    tx.commit().await
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
    what: String,
    /// The language and the topics that are to be confirmed.
    lang: Option<Tongue>,
    topics: Vec<String>,
    action: String,
    button: String,
    /// Where to change something, for who does not want to stop everything.
    instead: Option<String>,
}

async fn confirmation(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(token) = Token::parse(&token) else {
        return spent(&visit);
    };
    let mut tx = visit.read().await?;
    let Some(wanted) = super::find_confirmation(&mut tx, &token, visit.now).await? else {
        return spent(&visit);
    };
    let choices = Choices::new(&visit, wanted.lang.as_str(), &topics_of(&wanted), &[]);
    let topics = choices.topics.into_iter().filter(|topic| topic.chosen);
    visit.show(&QuestionPage {
        frame: private(&visit, visit.words.say("confirm-title")),
        what: visit.words.say("confirm-what"),
        lang: choices.tongues.into_iter().find(|tongue| tongue.chosen),
        topics: topics.map(|topic| topic.name).collect(),
        action: visit.to(&format!("/subscriptions/confirm/{token}")),
        button: visit.words.say("confirm-button"),
        instead: None,
    })
}

fn topics_of(wanted: &Wanted) -> Vec<&str> {
    wanted.topics.iter().map(String::as_str).collect()
}

async fn confirm(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let Some(token) = Token::parse(&token) else {
        return spent(&visit);
    };
    let mut tx = visit.app.db.begin().await?;
    let Ok(confirmed) = super::confirm(&mut tx, &token, visit.now).await? else {
        return spent(&visit);
    };
    tx.commit().await?;
    let token = super::manage_token(&visit.app.ring, confirmed.subscriber_id);
    visit.show(&SaidPage {
        frame: private(&visit, visit.words.say("confirmed-title")),
        what: visit.words.say("confirmed-what"),
        more: None,
        href: visit.to(&format!("/subscriptions/{token}")),
        label: visit.words.say("confirmed-manage"),
    })
}

#[derive(Template)]
#[template(path = "subscriptions/manage.html")]
struct ManagePage {
    frame: Frame,
    saved: bool,
    action: String,
    choices: Choices,
}

impl ManagePage {
    fn new(visit: &Visit, token: &str, choices: Choices) -> Self {
        Self {
            frame: private(visit, visit.words.say("manage-title")),
            saved: false,
            action: visit.to(&format!("/subscriptions/{token}")),
            choices,
        }
    }
}

async fn manage(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let Some(id) = super::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let mut tx = visit.read().await?;
    let subscriber = super::find(&mut tx, id).await?;
    let Some(subscriber) = subscriber.filter(super::Subscriber::is_live) else {
        return spent(&visit);
    };
    let subscriptions = super::of(&mut tx, id).await?;
    let topics: Vec<&str> = subscriptions.iter().map(|s| s.topic.as_str()).collect();
    let choices = Choices::new(&visit, subscriber.lang.as_str(), &topics, &[]);
    visit.show(&ManagePage {
        saved: query.as_deref() == Some("saved"),
        ..ManagePage::new(&visit, &token, choices)
    })
}

async fn change(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Fault> {
    let Some(id) = super::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    let typed = typed(&filled);
    let wanted = match typed.parse_wanted(&visit.app.city) {
        Ok(wanted) => wanted,
        Err(errors) => {
            let choices = Choices::new(&visit, typed.lang, &typed.topics, &errors);
            let status = choices.status();
            let page = ManagePage::new(&visit, &token, choices);
            return Ok(no_store((status, Html(page.render()?)).into_response()));
        }
    };
    let mut tx = visit.app.db.begin().await?;
    match super::change(&mut tx, id, &wanted, visit.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(visit.see_other(&format!("/subscriptions/{token}?saved")))
        }
        Err(_) => spent(&visit),
    }
}

async fn ending(visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Fault> {
    if super::parse_token(&visit.app.ring, &token).is_none() {
        return spent(&visit);
    }
    visit.show(&QuestionPage {
        frame: private(&visit, visit.words.say("end-title")),
        what: visit.words.say("end-what"),
        lang: None,
        topics: Vec::new(),
        action: visit.to(&format!("/subscriptions/{token}/end")),
        button: visit.words.say("manage-end-button"),
        instead: Some(visit.to(&format!("/subscriptions/{token}"))),
    })
}

/// Stops everything: the button, and a provider's one click (RFC 8058), which brings no cookie, must not
/// be led on to another address, and says no more in its body than the address says already.
async fn end(visit: Visit, Path((_, token)): Path<(String, String)>) -> Result<Response, Fault> {
    let Some(id) = super::parse_token(&visit.app.ring, &token) else {
        return spent(&visit);
    };
    stop(&visit, id).await?;
    visit.show(&SaidPage {
        frame: private(&visit, visit.words.say("ended-title")),
        what: visit.words.say("ended-what"),
        more: None,
        href: visit.to("/subscribe"),
        label: visit.words.say("subscribe-again"),
    })
}

async fn stop(visit: &Visit, subscriber_id: Uuid) -> anyhow::Result<()> {
    let mut tx = visit.app.db.begin().await?;
    super::end_all(&mut tx, subscriber_id, Reason::Unsubscribed, visit.now).await?;
    tx.commit().await
}

/// A link that does nothing: used, too old, ended since, or mistyped. Which of these is not told.
fn spent(visit: &Visit) -> Result<Response, Fault> {
    let page = SaidPage {
        frame: private(visit, visit.words.say("spent-title")),
        what: visit.words.say("spent-what"),
        more: None,
        href: visit.to("/subscribe"),
        label: visit.words.say("subscribe-again"),
    };
    Ok(no_store((StatusCode::GONE, Html(page.render()?)).into_response()))
}

fn private(visit: &Visit, title: String) -> Frame {
    visit.frame_at(&Address::Private(visit.path.clone()), title)
}
