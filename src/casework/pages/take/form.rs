//! Taking a call or a visit in 20 seconds: the language, the topic, one line, and who has it.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::Days;
use http::StatusCode;
use uuid::Uuid;

use super::choosing::{self, Choice};
use super::{RANKED_OVER_DAYS, parked, taken};
use crate::casework::routing::Contact;
use crate::casework::{
    self, AskedAs, Asks, Call, Channel, GoesTo, Intake, NewCase, Opened, Reach, Refusal, Sign,
    Taken, flags,
};
use crate::db::Tx;
use crate::id::Token;
use crate::language::{Lang, formats};
use crate::staff::pages::Shift;
use crate::staff::rota::{self, Colleague, Gender};
use crate::staff::{Role, places};
use crate::web::{Fault, Filled, Frame, Troubles, full, keys_script};

/// The longest line in characters: more belongs into the case.
const LONGEST_LINE: usize = 500;
/// The longest name of a language that the house does not have.
const LONGEST_SPOKEN: usize = 60;
/// What stands for a language that is not in the city's list either; its words are sealed.
const SOME_OTHER: &str = "other";
/// The longest name of an employer or time to call, in characters.
const LONGEST_WORDS: usize = 200;
const LONGEST_KEY: usize = 200;

#[derive(Template)]
#[template(path = "casework/pages/take/form.html")]
struct FormPage {
    frame: Frame,
    script: &'static str,
    key: String,
    parked_id: String,
    /// How many are parked.
    parked: usize,
    ways: Vec<Choice>,
    is_here: bool,
    /// All languages; those with a key are shown as buttons.
    tongues: Vec<Choice>,
    /// The order of the digits, so that they mean the same when the form comes back.
    ranked: String,
    typed: String,
    topics: Vec<Choice>,
    signs: Vec<Choice>,
    line: String,
    longest: usize,
    more: More,
    /// What was found in the line and shown already.
    seen: Vec<String>,
    /// Whether "I take it" comes first.
    keeps: bool,
    errors: Troubles,
}

/// The fields that are folded away.
struct More {
    is_open: bool,
    second: Vec<Choice>,
    spoken: String,
    /// Tags and names of the languages that the house does not have.
    others: Vec<(String, String)>,
    employer: String,
    phone: String,
    when: String,
    asked_as: Vec<Choice>,
    genders: Vec<Choice>,
    ministry: bool,
}

/// What the form was made of and what came back of it.
struct Draft<'f> {
    filled: &'f Filled,
    errors: Troubles,
    keeps: bool,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let mut filled = match query.get("parked").parse::<Uuid>() {
        Ok(id) => parked::filled(&mut tx, &shift, id).await?.ok_or(Fault::NotFound)?,
        // A link may choose the way in and nothing else.
        Err(_) => Filled::default(),
    };
    if !query.get("way").is_empty() {
        filled.set("way", query.get("way"));
    }
    let draft = Draft { filled: &filled, errors: Troubles::default(), keeps: true };
    let page = page(&shift, &mut tx, draft).await?;
    shift.show(&page)
}

/// Takes it down: for whoever typed it, for whomever routing finds, or to go on with it later.
pub async fn send(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    if filled.get("go") == "park" {
        return park(&shift, &filled).await;
    }
    let new = match parse(&shift, &filled).await? {
        Ok(new) => new,
        Err(errors) => return refused(&shift, &filled, errors, true).await,
    };
    let (lang, keeps) = (new.lang, new.taken.map(|taken| taken.goes_to) == Some(GoesTo::Taker));
    match submit(&shift, new, &filled).await {
        Err(trouble) if places::is_full(&trouble) => given_back(&shift, &filled).await,
        Err(trouble) => Err(trouble.into()),
        Ok(Ok(opened)) => taken::show(&shift, &opened, lang).await,
        Ok(Err(refusal)) => {
            let mut errors = Troubles::default();
            errors.add("go", shift.words.say(message(refusal)));
            refused(&shift, &filled, errors, !keeps).await
        }
    }
}

fn message(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Full => "taking-error-full",
        Refusal::OtherBody => "taking-error-sent",
        _ => "taking-error-not-given",
    }
}

/// Opens the case; everything slow happens before the transaction. What was parked goes with it.
async fn submit(
    shift: &Shift,
    new: NewCase,
    filled: &Filled,
) -> anyhow::Result<Result<Opened, Refusal>> {
    let (app, now) = (&shift.app, shift.now);
    let mut tx = app.db.read().await?;
    match casework::find_repeated(&mut tx, &app.ring, &new).await? {
        Ok(Some(opened)) => return Ok(Ok(opened)),
        Ok(None) => {}
        Err(refusal) => return Ok(Err(refusal)),
    }
    drop(tx);
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let mut tx = app.db.begin().await?;
    let taken = casework::take(&mut tx, &app.ring, &app.city, &prepared, now).await?;
    if taken.is_ok() {
        if let Ok(id) = filled.get("parked").parse::<Uuid>() {
            casework::drop_parked(&mut tx, shift.who.id, id).await?;
        }
        tx.commit().await?;
    }
    Ok(taken)
}

/// The one place that makes a request of what staff typed.
async fn parse(shift: &Shift, filled: &Filled) -> anyhow::Result<Result<NewCase, Troubles>> {
    let (app, words) = (&shift.app, shift.words);
    let mut errors = Troubles::default();
    let way = Channel::parse(filled.get("way")).filter(|way| casework::WAYS.contains(way));
    let way = way.unwrap_or(Channel::Visit);
    let contact = casework::contact_of(way, filled.has("here", "yes"));
    let lang = chosen_language(shift, filled);
    if lang.is_none() {
        errors.add("typed", words.say("taking-error-language"));
    }
    let topic = choosing::topic_of(app, filled.get("topic"));
    if topic.is_none() {
        errors.add("topic-a", words.say("taking-error-topic"));
    }
    let line = line(shift, filled, &mut errors);
    let goes_to = if filled.get("go") == "me" { GoesTo::Taker } else { GoesTo::Anybody };
    if let (GoesTo::Taker, Some(lang)) = (goes_to, lang)
        && !can_keep(shift, lang, contact).await?
    {
        errors.add("go", words.say("taking-error-not-yours"));
    }
    let key: String = filled.get("key").chars().take(LONGEST_KEY).collect();
    let asks = asks(shift, filled);
    let new = NewCase {
        lang: lang.unwrap_or(Lang::KOREAN),
        topic: topic.unwrap_or_default(),
        text: line,
        reach: reach(shift, filled, &mut errors),
        channel: way,
        urgent: !asks.signs.is_empty(),
        contact,
        taken: Some(Taken { by: shift.who.id, lang: shift.who.lang, goes_to }),
        intake: Intake {
            spoken: match asks.spoken.as_deref() {
                Some(SOME_OTHER) => words_in(filled, "spoken"),
                _ => String::new(),
            },
            employer: Some(words_in(filled, "employer")).filter(|name| !name.is_empty()),
            ..Intake::default()
        },
        asks,
        key: (!key.is_empty()).then_some(key),
    };
    Ok(errors.or(new))
}

/// The language that was typed, else the one whose button was pressed.
fn chosen_language(shift: &Shift, filled: &Filled) -> Option<Lang> {
    let city = &shift.app.city;
    let typed = filled.get("typed");
    if typed.is_empty() {
        return city.lang(filled.get("lang"));
    }
    let ranked: Vec<Lang> =
        filled.get("ranked").split(' ').filter_map(|tag| city.lang(tag)).collect();
    let tongues = choosing::languages(shift, &ranked);
    choosing::found(&tongues, typed).and_then(|choice| city.lang(&choice.value))
}

/// The one line of what happened; it may be empty. What nobody needs to tell is asked about once.
fn line(shift: &Shift, filled: &Filled, errors: &mut Troubles) -> String {
    let line = filled.get("line").to_owned();
    if line.chars().count() > LONGEST_LINE {
        let limit = formats::count(shift.who.lang, LONGEST_LINE);
        errors.add("line", shift.words.tell("taking-error-long").with("limit", limit).to_string());
    }
    let unseen = unseen(&line, &filled.all("seen"));
    if !unseen.is_empty() {
        let found = unseen.join(", ");
        errors.add("line", shift.words.tell("taking-flag").with("found", found).to_string());
    }
    line
}

/// What is flagged in a text and was not shown yet.
pub fn unseen(text: &str, seen: &[&str]) -> Vec<String> {
    let found = flags::find(text).into_iter().map(|flag| flag.found);
    found.filter(|found| !seen.contains(&found.as_str())).collect()
}

async fn can_keep(shift: &Shift, lang: Lang, contact: Contact) -> anyhow::Result<bool> {
    let mut tx = shift.app.db.read().await?;
    let me: Option<Colleague> = rota::find(&mut tx, shift.who.id, shift.now).await?;
    Ok(me.is_some_and(|me| casework::can_keep(&me, lang, contact)))
}

/// Where she is called back, if she left a number.
fn reach(shift: &Shift, filled: &Filled, errors: &mut Troubles) -> Reach {
    if filled.get("phone").is_empty() {
        return Reach::Receipt;
    }
    let Some(number) = Call::number(filled.get("phone")) else {
        errors.add("phone", shift.words.say("taking-error-phone"));
        return Reach::Receipt;
    };
    Reach::Phone { number, when: words_in(filled, "when") }
}

/// A short field, cut where nobody can have meant more.
fn words_in(filled: &Filled, field: &str) -> String {
    filled.get(field).chars().take(LONGEST_WORDS).collect()
}

fn asks(shift: &Shift, filled: &Filled) -> Asks {
    let (city, typed) = (&shift.app.city, filled.get("spoken").to_lowercase());
    let other = city
        .other_languages
        .iter()
        .find(|other| other.tag == typed || other.autonym.to_lowercase() == typed);
    let spoken = other.map_or(SOME_OTHER, |other| other.tag.as_str());
    Asks {
        asked_as: AskedAs::parse(filled.get("asked-as")).unwrap_or_default(),
        second_lang: city.lang(filled.get("second")),
        spoken: (!typed.is_empty()).then(|| spoken.to_owned()),
        gender: Gender::parse(filled.get("gender")),
        accepts_ministry_line: filled.has("ministry", "yes"),
        signs: Sign::ALL.into_iter().filter(|sign| filled.has("sign", sign.as_str())).collect(),
    }
}

async fn park(shift: &Shift, filled: &Filled) -> Result<Response, Fault> {
    match parked::keep(shift, filled).await? {
        Ok(()) => Ok(Redirect::to("/desk/parked").into_response()),
        Err(_) => {
            let mut errors = Troubles::default();
            errors.add("go", shift.words.say("taking-error-parked"));
            refused(shift, filled, errors, true).await
        }
    }
}

async fn refused(
    shift: &Shift,
    filled: &Filled,
    errors: Troubles,
    keeps: bool,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    // Pressing Enter again must not be refused for the same reason.
    let keeps = keeps && errors.of("go").is_none();
    let page = page(shift, &mut tx, Draft { filled, errors, keeps }).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// So many receipts are made that there is no room to wait: nothing is lost, and the form can be sent again.
async fn given_back(shift: &Shift, filled: &Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mut errors = Troubles::default();
    errors.add("go", shift.words.say("fault-busy-title"));
    let page = page(shift, &mut tx, Draft { filled, errors, keeps: true }).await?;
    Ok(full(Html(page.render()?)))
}

async fn page(shift: &Shift, tx: &mut Tx, draft: Draft<'_>) -> anyhow::Result<FormPage> {
    let (filled, words) = (draft.filled, shift.words);
    let ranked = ranked(tx, shift).await?;
    let mut tongues = choosing::languages(shift, &ranked);
    choosing::mark(&mut tongues, filled.get("lang"));
    let mut topics = choosing::topics(shift);
    choosing::mark(&mut topics, filled.get("topic"));
    let mut ways = choosing::ways(words);
    let way = filled.get("way");
    choosing::mark(&mut ways, if way.is_empty() { Channel::Visit.as_str() } else { way });
    let mut seen: Vec<String> = filled.all("seen").into_iter().map(str::to_owned).collect();
    seen.extend(unseen(filled.get("line"), &filled.all("seen")));
    let key = filled.get("key").to_owned();
    let is_fresh = key.is_empty();
    Ok(FormPage {
        frame: shift.frame(words.say("taking-title")),
        script: keys_script(),
        key: if is_fresh { Token::new().to_string() } else { key },
        parked_id: filled.get("parked").to_owned(),
        parked: casework::parked_by(tx, &shift.app.ring, shift.who.id).await?.len(),
        is_here: is_fresh || filled.has("here", "yes"),
        ranked: tongues.iter().map(|tongue| tongue.value.as_str()).collect::<Vec<_>>().join(" "),
        more: More::new(shift, &tongues, filled),
        typed: filled.get("typed").to_owned(),
        signs: signs(shift, &topics, filled),
        line: filled.get("line").to_owned(),
        longest: LONGEST_LINE,
        keeps: draft.keeps && shift.who.has(Role::Counsellor),
        errors: draft.errors,
        ways,
        tongues,
        topics,
        seen,
    })
}

/// The languages that are asked for most, for the digits.
pub async fn ranked(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Vec<Lang>> {
    let since = shift.today.checked_sub_days(Days::new(RANKED_OVER_DAYS));
    casework::most_asked(tx, since.unwrap_or(shift.today)).await
}

/// The signs, with the letters after those of the topics.
fn signs(shift: &Shift, topics: &[Choice], filled: &Filled) -> Vec<Choice> {
    let mut signs = choosing::coded(shift.words, "taking-sign", Sign::ALL.map(Sign::as_str));
    let keys = ('a'..='z').skip(topics.len());
    for (sign, key) in signs.iter_mut().zip(keys) {
        sign.key = Some(key);
        sign.chosen = filled.has("sign", &sign.value);
    }
    signs
}

impl More {
    fn new(shift: &Shift, tongues: &[Choice], filled: &Filled) -> Self {
        let words = shift.words;
        let marked = |mut choices: Vec<Choice>, field: &str| {
            choosing::mark(&mut choices, filled.get(field));
            choices
        };
        let asked_as = AskedAs::ALL.map(AskedAs::as_str);
        let asked_as = marked(choosing::coded(words, "taking-as", asked_as), "asked-as");
        let genders = Gender::ALL.map(Gender::as_str);
        let fields = ["second", "spoken", "gender", "ministry", "employer", "phone", "when"];
        let others = &shift.app.city.other_languages;
        Self {
            is_open: fields.iter().any(|field| !filled.get(field).is_empty())
                || asked_as.iter().skip(1).any(|choice| choice.chosen),
            second: marked(tongues.to_vec(), "second"),
            spoken: filled.get("spoken").chars().take(LONGEST_SPOKEN).collect(),
            others: others.iter().map(|it| (it.tag.clone(), it.autonym.clone())).collect(),
            employer: words_in(filled, "employer"),
            phone: words_in(filled, "phone"),
            when: words_in(filled, "when"),
            genders: marked(choosing::coded(words, "taking-gender", genders), "gender"),
            ministry: filled.has("ministry", "yes"),
            asked_as,
        }
    }
}
