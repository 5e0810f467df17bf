//! Asking through the API, and coming back with the `Receipt:` header.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::{NeedlessData, Problem, json};
use crate::app::App;
use crate::casework::door::Entry;
use crate::casework::receipt::Receipt;
use crate::casework::routing::Contact;
use crate::casework::{
    self, AskedAs, Asks, Author, Call, Channel, Intake, NewCase, Opened, Reach, Refusal, Sign,
    flags, holding,
};
use crate::deliveries::EmailAddress;
use crate::language::Lang;
use crate::staff::rota::Gender;

/// The header with which a client proves that the case is hers: 23 digits.
const RECEIPT: &str = "receipt";
/// The header that makes a repeated request the same one.
const IDEMPOTENCY: &str = "idempotency-key";
/// The longest idempotency key in characters.
const LONGEST_KEY: usize = 200;
/// The longest words on when to call, in characters.
const LONGEST_WHEN: usize = 300;

/// A request for counsel. Fields that are not named here are ignored.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct CaseRequest {
    /// A language of `/api/v1/languages`.
    lang: String,
    /// An id of `/api/v1/topics`.
    topic: String,
    /// What happened, at most 8,000 characters.
    text: String,
    #[serde(default)]
    reach: ReachRequest,
    /// Another language of `/api/v1/languages` that the client understands well.
    second_lang: Option<String>,
    /// What makes it urgent: `injury`, `confinement`, `violence`, `flight`, `time-limit`.
    #[serde(default)]
    signs: Vec<String>,
    /// Who asks: `self`, `friend`, `employer` or `suggestion`.
    asked_as: Option<String>,
    /// The tag of a language that is not among `/api/v1/languages`, in which the client speaks.
    spoken: Option<String>,
    /// Whether an interpreting line of the Ministry of Justice may be called; no unless said.
    #[serde(default)]
    accepts_ministry_line: bool,
    /// With whom the client wants to talk: `woman` or `man`.
    gender: Option<String>,
    /// In a flood of requests: what makes SHA-256 over the Idempotency-Key, a colon and this begin with 15
    /// zero bits. Without it the request is taken then, too, and waits some minutes.
    work: Option<String>,
    /// The client was shown what in `text` nobody needs to know, and sends it as it is.
    #[serde(default)]
    as_is: bool,
}

/// How the client wants to hear that there is an answer.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct ReachRequest {
    /// `receipt`: she comes back with it. `email`: a mail to `address` says that there is a reply. `telegram`:
    /// a message says so, in the chat from which the link of the answer is opened. `phone`: a counsellor calls
    /// the number in `address`.
    kind: String,
    /// Of `email` and `phone`.
    address: Option<String>,
    /// Of `phone`: when a call is safe, in the client's words, at most 300 characters.
    when: Option<String>,
}

impl Default for ReachRequest {
    fn default() -> Self {
        Self { kind: "receipt".to_owned(), address: None, when: None }
    }
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct CaseAnswer {
    /// 23 digits. Whoever has them can read the case.
    receipt: String,
    /// Of `telegram`: the client opens it, once and within 7 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    telegram_link: Option<String>,
}

impl CaseAnswer {
    fn new(app: &App, opened: &Opened) -> Self {
        Self { receipt: opened.receipt.bare(), telegram_link: app.telegram_link(opened) }
    }
}

/// Opens a case. A text that names a residence status, a registration number or a passport number is refused with
/// what was found, unless `as_is` says that it goes as it is. With an `Idempotency-Key` the same request gets the same receipt again, and another
/// request under the same key is refused with 422.
#[utoipa::path(post, path = "/api/v1/cases", request_body = CaseRequest,
    params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = CaseAnswer), (status = 400),
        (status = 422, body = NeedlessData, content_type = "application/problem+json")))]
pub async fn open(
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let (new, work) = parse(&app, &headers, &body)?;
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let repeated = casework::find_repeated(&mut tx, &app.ring, &new).await?;
    let held_until = holding::hold(&mut tx, new.key.as_deref(), &work, now).await?;
    drop(tx);
    if let Some(opened) = repeated.map_err(problem)? {
        return json(StatusCode::CREATED, &CaseAnswer::new(&app, &opened));
    }
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let prepared = prepared.held(held_until);
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await?;
    tx.commit().await?;
    json(StatusCode::CREATED, &CaseAnswer::new(&app, &opened.map_err(problem)?))
}

/// A request, and its proof of work.
fn parse(app: &App, headers: &HeaderMap, body: &[u8]) -> Result<(NewCase, String), Problem> {
    let wrong = |detail| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail);
    let request: CaseRequest = serde_json::from_slice(body).map_err(|_| {
        Problem::new(StatusCode::BAD_REQUEST, "the body must be JSON with lang, topic and text")
    })?;
    let lang =
        app.city.lang(&request.lang).ok_or(wrong("lang must be one of /api/v1/languages"))?;
    let topic = app.city.topic(&request.topic);
    let topic = topic.ok_or(wrong("topic must be one of /api/v1/topics"))?;
    let text = casework::parse_text(&request.text).map_err(problem)?;
    check_flags(&text, request.as_is)?;
    let reach = parse_reach(app, &request.reach).map_err(wrong)?;
    let key = headers.get(IDEMPOTENCY).map(|key| key.to_str().unwrap_or_default());
    let fits = |key: &&str| !key.is_empty() && key.chars().count() <= LONGEST_KEY;
    if key.is_some_and(|key| !fits(&key)) {
        return Err(wrong("Idempotency-Key must be 1 to 200 visible ASCII characters"));
    }
    let asks = parse_asks(app, &request).map_err(wrong)?;
    let new = NewCase {
        lang,
        topic: topic.id.clone(),
        text,
        reach,
        channel: Channel::Api,
        urgent: !asks.signs.is_empty(),
        contact: Contact::Letter,
        taken: None,
        asks,
        intake: Intake::default(),
        key: key.map(str::to_owned),
    };
    Ok((new, request.work.unwrap_or_default()))
}

/// Whoever calls cannot be asked between two pages: what nobody needs to know is named, and may come again as it is.
fn check_flags(text: &str, as_is: bool) -> Result<(), Problem> {
    let found = if as_is { Vec::new() } else { flags::find(text) };
    if found.is_empty() { Ok(()) } else { Err(Problem::NeedlessData(found)) }
}

fn parse_asks(app: &App, request: &CaseRequest) -> Result<Asks, &'static str> {
    let who = request.asked_as.as_deref().map(AskedAs::parse);
    let second_lang = request.second_lang.as_deref().map(|tag| app.city.lang(tag));
    let gender = request.gender.as_deref().map(Gender::parse);
    let signs: Option<Vec<Sign>> = request.signs.iter().map(|sign| Sign::parse(sign)).collect();
    let mut signs =
        signs.ok_or("signs must be of injury, confinement, violence, flight, time-limit")?;
    signs.sort_unstable();
    signs.dedup();
    let is_tag = |tag: &String| Lang::parse(tag).is_some();
    if request.spoken.as_ref().is_some_and(|tag| !is_tag(tag)) {
        return Err("spoken must be a language tag of 2 to 8 letters");
    }
    Ok(Asks {
        asked_as: one_of(who, "asked_as must be self, friend, employer or suggestion")?
            .unwrap_or_default(),
        second_lang: one_of(second_lang, "second_lang must be one of /api/v1/languages")?,
        spoken: request.spoken.clone(),
        gender: one_of(gender, "gender must be woman or man")?,
        accepts_ministry_line: request.accepts_ministry_line,
        signs,
    })
}

/// What was parsed, unless something was given that is none.
fn one_of<T>(parsed: Option<Option<T>>, wrong: &'static str) -> Result<Option<T>, &'static str> {
    match parsed {
        Some(None) => Err(wrong),
        parsed => Ok(parsed.flatten()),
    }
}

fn parse_reach(app: &App, request: &ReachRequest) -> Result<Reach, &'static str> {
    match request.kind.as_str() {
        "receipt" => Ok(Reach::Receipt),
        "email" => {
            let address = request.address.as_deref().unwrap_or_default();
            let address = EmailAddress::parse(address);
            let address = address.map_err(|_| "reach.address must be an email address")?;
            Ok(Reach::Email(address.to_string()))
        }
        "telegram" => match app.telegram.as_ref().and_then(|telegram| telegram.name()) {
            Some(_) => Ok(Reach::Telegram { chat: None }),
            None => Err("there is no Telegram bot here now; reach.kind may be another"),
        },
        "phone" => {
            let number = Call::number(request.address.as_deref().unwrap_or_default());
            let number = number.ok_or("reach.address must be a telephone number")?;
            let when = request.when.as_deref().unwrap_or_default();
            Ok(Reach::Phone { number, when: when.chars().take(LONGEST_WHEN).collect() })
        }
        _ => Err("reach.kind must be receipt, email, phone or telegram"),
    }
}

fn problem(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::NoCase => Problem::not_found(),
        Refusal::Empty => Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "text is empty"),
        Refusal::TooLong => {
            Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "text is longer than 8,000 characters")
        }
        Refusal::OtherBody => Problem::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "this Idempotency-Key was used for another request",
        ),
        Refusal::TooMany => Problem::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too many messages wait for an answer; write again after it",
        ),
        _ => Problem::new(StatusCode::CONFLICT, "the case does not allow this now"),
    }
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct MineAnswer {
    lang: String,
    topic: String,
    received_at: DateTime<Utc>,
    read_at: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
    /// Whether the answer takes longer than it should.
    late: bool,
    closed: bool,
    messages: Vec<MessageAnswer>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct MessageAnswer {
    /// `client` or `counsellor`.
    author: String,
    lang: String,
    text: String,
    written_at: DateTime<Utc>,
}

/// The case of the receipt in the `Receipt` header.
#[utoipa::path(get, path = "/api/v1/cases/mine", params(("Receipt" = String, Header)),
    responses((status = 200, body = MineAnswer), (status = 401), (status = 429)))]
pub async fn mine(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    let case_id = enter(&app, &headers).await?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let thread = casework::read_as_client(&mut tx, &app.ring, case_id, now).await?;
    tx.commit().await?;
    let thread = thread.map_err(problem)?;
    let case = thread.case;
    let messages = thread.messages.into_iter().map(|message| MessageAnswer {
        author: match message.author {
            Author::Client => "client".to_owned(),
            Author::Counsellor => "counsellor".to_owned(),
        },
        lang: message.lang.to_string(),
        text: message.text,
        written_at: message.written_at,
    });
    let answer = MineAnswer {
        lang: case.lang.to_string(),
        topic: case.topic.clone(),
        received_at: case.opened_at,
        read_at: case.first_read_at,
        answered_at: case.first_answered_at,
        late: case.is_late(now),
        closed: case.state == casework::state::State::Closed,
        messages: messages.collect(),
    };
    json(StatusCode::OK, &answer)
}

/// Another message of the client.
#[derive(Deserialize, utoipa::ToSchema)]
pub struct MessageRequest {
    /// At most 8,000 characters.
    text: String,
    /// The client was shown what in `text` nobody needs to know, and sends it as it is.
    #[serde(default)]
    as_is: bool,
}

/// Adds a message to the case of the receipt in the `Receipt` header.
#[utoipa::path(post, path = "/api/v1/cases/mine/messages", request_body = MessageRequest,
    params(("Receipt" = String, Header), ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201), (status = 400), (status = 401),
        (status = 422, body = NeedlessData, content_type = "application/problem+json"),
        (status = 429)))]
pub async fn write(
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let request: MessageRequest = serde_json::from_slice(&body)
        .map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "the body must be JSON with text"))?;
    let case_id = enter(&app, &headers).await?;
    check_flags(&request.text, request.as_is)?;
    let key = headers.get(IDEMPOTENCY).and_then(|key| key.to_str().ok());
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let (ring, city) = (&app.ring, &app.city);
    let written =
        casework::write_as_client(&mut tx, ring, city, case_id, &request.text, key, now).await?;
    written.map_err(problem)?;
    tx.commit().await?;
    json(StatusCode::CREATED, &serde_json::json!({}))
}

async fn enter(app: &App, headers: &HeaderMap) -> Result<Uuid, Problem> {
    let wrong = || Problem::new(StatusCode::UNAUTHORIZED, "no case has this receipt");
    let digits = headers.get(RECEIPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let receipt = Receipt::parse(digits).map_err(|_| wrong())?;
    match app.door.enter(&app.db, &app.ring, &receipt, app.clock.now()).await? {
        Entry::Open(case_id) => Ok(case_id),
        Entry::Change(_) => Err(Problem::new(
            StatusCode::FORBIDDEN,
            "staff issued this receipt; enter it once at /{lang}/help/case to get one of your own",
        )),
        Entry::Wrong => Err(wrong()),
        Entry::Wait => Err(Problem::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too many wrong receipts; wait a little and try again",
        )),
    }
}
