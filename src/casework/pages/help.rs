//! A resident asks: the form, and the receipt that she gets for it.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{Html, IntoResponse, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

use crate::casework::receipt::{Receipt, card};
use crate::casework::routing::Contact;
use crate::casework::{
    self, Asks, Channel, LONGEST_TEXT, NO_NOTIFICATION, NewCase, Opened, Reach, Refusal, promise,
};
use crate::db::Tx;
use crate::deliveries::EmailAddress;
use crate::facts;
use crate::id::Token;
use crate::language::formats;
use crate::staff::{places, rota};
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit, full, no_store};

/// What is given back of an address that cannot be one.
const LONGEST_ADDRESS: usize = 300;

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/help", Rule::Anyone, form)
        .post("/{lang}/help", Rule::Anyone, ask)
        .post("/{lang}/help/receipt.png", Rule::Anyone, picture)
}

#[derive(Template)]
#[template(path = "casework/pages/help.html")]
struct FormPage {
    frame: Frame,
    key: String,
    topics: Vec<Topic>,
    text: String,
    urgent: bool,
    /// How she wants to hear of a reply: `receipt`, `email` or `telegram`.
    reach: &'static str,
    /// Whether there is a bot that could tell her.
    offers_telegram: bool,
    address: String,
    /// The day since which officials need not notify, if the fact holds.
    no_notification_since: Option<String>,
    longest: usize,
    errors: Vec<FieldError>,
    /// Too many asked at once: nothing is wrong with what she typed.
    is_full: bool,
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

impl FormPage {
    fn error(&self, field: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == field)
    }
}

async fn form(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    // A link may choose the topic and nothing else: whoever knows the key of a form could read its answer.
    let mut filled = Filled::default();
    filled.set("topic", query.get("topic"));
    let mut tx = visit.read().await?;
    let page = form_page(&visit, &mut tx, &filled, Vec::new()).await?;
    visit.show(&page)
}

async fn form_page(
    visit: &Visit,
    tx: &mut Tx,
    filled: &Filled,
    errors: Vec<FieldError>,
) -> anyhow::Result<FormPage> {
    let city = &visit.app.city;
    let facts = facts::all(tx).await?;
    let since = facts.on(NO_NOTIFICATION, visit.today).map(|fact| fact.bare(visit.words));
    let key = if filled.get("key").is_empty() {
        Token::new().to_string()
    } else {
        filled.get("key").to_owned()
    };
    let topics = city.topics.iter().map(|topic| Topic {
        id: topic.id.clone(),
        name: city.topic_name(&topic.id, visit.lang),
        chosen: topic.id == filled.get("topic"),
    });
    let here = Address::Private(visit.path.clone());
    Ok(FormPage {
        frame: visit.frame_at(&here, visit.words.say("help-title")),
        key,
        topics: topics.collect(),
        text: filled.get("text").to_owned(),
        urgent: filled.has("urgent", "1"),
        reach: reach_chosen(visit, filled),
        offers_telegram: offers_telegram(visit),
        address: filled.get("address").chars().take(LONGEST_ADDRESS).collect(),
        no_notification_since: since,
        longest: LONGEST_TEXT,
        errors,
        is_full: false,
    })
}

/// Takes a request. A second click sends the same key and gets the same receipt.
async fn ask(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let new = match parse(&visit, &filled) {
        Ok(new) => new,
        Err(errors) => return refused(&visit, &filled, errors).await,
    };
    let submitted = match submit(&visit, new).await {
        Err(trouble) if places::is_full(&trouble) => return given_back(&visit, &filled).await,
        submitted => submitted?,
    };
    match submitted {
        Ok(opened) => {
            let page = receipt_page(&visit, &opened).await?;
            visit.show(&page)
        }
        Err(_) => {
            // The key was used for another text: a form that was changed after sending. A new key, the
            // same words, and she can send it as a request of its own.
            let mut again = filled.clone();
            again.set("key", "");
            let message = visit.words.say("help-error-sent-before");
            refused(&visit, &again, vec![FieldError { field: "text", message }]).await
        }
    }
}

/// Opens a case for a request that was parsed; everything slow happens before the transaction.
pub async fn submit(visit: &Visit, new: NewCase) -> anyhow::Result<Result<Opened, Refusal>> {
    let app = &visit.app;
    let mut tx = app.db.read().await?;
    match casework::find_repeated(&mut tx, &app.ring, &new).await? {
        Ok(Some(opened)) => return Ok(Ok(opened)),
        Ok(None) => {}
        Err(refusal) => return Ok(Err(refusal)),
    }
    drop(tx);
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, visit.now).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, visit.now).await?;
    tx.commit().await?;
    Ok(opened)
}

fn parse(visit: &Visit, filled: &Filled) -> Result<NewCase, Vec<FieldError>> {
    let mut errors = Vec::new();
    let words = visit.words;
    let mut wrong = |field, message| errors.push(FieldError { field, message });
    let topic = visit.app.city.topic(filled.get("topic"));
    if topic.is_none() {
        wrong("topic", words.say("help-error-topic"));
    }
    let text = casework::parse_text(filled.get("text"));
    match text {
        Ok(_) => {}
        Err(Refusal::TooLong) => wrong("text", words.say("help-error-text-long")),
        Err(_) => wrong("text", words.say("help-error-text-empty")),
    }
    let reach = parse_reach(visit, filled);
    if reach.is_none() {
        wrong("address", words.say("help-error-address"));
    }
    let key = filled.get("key");
    match (topic, text, reach) {
        (Some(topic), Ok(text), Some(reach)) => Ok(NewCase {
            lang: visit.lang,
            topic: topic.id.clone(),
            text,
            reach,
            channel: Channel::Web,
            urgent: filled.has("urgent", "1"),
            contact: Contact::Letter,
            taken: None,
            asks: Asks::default(),
            key: (!key.is_empty()).then(|| key.chars().take(200).collect()),
        }),
        _ => Err(errors),
    }
}

/// How she wants to hear of a reply. None: she wants a mail, and what she typed is no address.
fn parse_reach(visit: &Visit, filled: &Filled) -> Option<Reach> {
    match reach_chosen(visit, filled) {
        "email" => {
            let address = EmailAddress::parse(filled.get("address")).ok()?;
            Some(Reach::Email(address.to_string()))
        }
        "telegram" => Some(Reach::Telegram { chat: None }),
        _ => Some(Reach::Receipt),
    }
}

/// What was chosen of what is offered.
fn reach_chosen(visit: &Visit, filled: &Filled) -> &'static str {
    match filled.get("reach") {
        "email" => "email",
        "telegram" if offers_telegram(visit) => "telegram",
        _ => "receipt",
    }
}

fn offers_telegram(visit: &Visit) -> bool {
    visit.app.telegram.as_ref().is_some_and(|telegram| telegram.name().is_some())
}

async fn refused(
    visit: &Visit,
    filled: &Filled,
    errors: Vec<FieldError>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let page = form_page(visit, &mut tx, filled, errors).await?;
    Ok(no_store((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()))
}

/// So many ask that there is no room to wait: nothing is lost, and the same form can be sent again.
async fn given_back(visit: &Visit, filled: &Filled) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let mut page = form_page(visit, &mut tx, filled, Vec::new()).await?;
    page.is_full = true;
    Ok(full(Html(page.render()?)))
}

#[derive(Template)]
#[template(path = "casework/pages/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    groups: Vec<String>,
    bare: String,
    /// Opens the bot, which then knows where to tell her.
    telegram_link: Option<String>,
    /// Weekdays on which somebody who writes her language works, as words.
    days: Option<String>,
    /// The day by which an answer is promised, where the city's calendar allows a promise.
    promised: Option<String>,
}

async fn receipt_page(visit: &Visit, opened: &Opened) -> anyhow::Result<ReceiptPage> {
    let receipt = &opened.receipt;
    let mut tx = visit.read().await?;
    let days = rota::weekdays_of(&mut tx, visit.lang, visit.today, visit.now).await?;
    let promised = promise::day(&visit.app.city, visit.now);
    let names: Vec<String> = days
        .iter()
        .filter_map(|day| crate::directory::Weekday::ALL.get(usize::from(*day).checked_sub(1)?))
        .map(|day| visit.words.say_of("weekday", day.as_str()))
        .collect();
    let address = Address::Private("/help".to_owned());
    Ok(ReceiptPage {
        frame: visit.frame_at(&address, visit.words.say("receipt-title")),
        groups: receipt.to_string().split(' ').map(str::to_owned).collect(),
        bare: receipt.bare(),
        telegram_link: visit.app.telegram_link(opened),
        // Days are told only together with a promise: without the calendar nobody knows what is closed.
        days: promised.filter(|_| !names.is_empty()).map(|_| names.join(", ")),
        promised: promised.map(|day| formats::date_with_weekday(visit.lang, day)),
    })
}

/// The receipt as a picture for the phone's gallery. It names no matter and no city: digits, and a code
/// that leads to the page where they are entered.
async fn picture(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let receipt = Receipt::parse(filled.get("receipt")).map_err(|_| Fault::Unreadable)?;
    // The digits stand behind `#`, which no browser sends and no server logs.
    let link = visit.app.settings.link(&format!("/{}/help/case#{}", visit.lang, receipt.bare()));
    let drawn = tokio::task::spawn_blocking(move || card::picture(&receipt, &link)).await??;
    let mut response = drawn.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
    let name = HeaderValue::from_static("attachment; filename=\"maru.png\"");
    headers.insert(CONTENT_DISPOSITION, name);
    Ok(no_store(response))
}
