//! What a form says, taken once at the door.

use chrono::NaiveDate;

use crate::casework::questions::{self, Question};
use crate::casework::routing::Contact;
use crate::casework::{
    self, Answered, AskedAs, Asks, Call, Channel, Intake, NewCase, Reach, Refusal, Sign,
};
use crate::deliveries::EmailAddress;
use crate::language::digits;
use crate::staff::rota::Gender;
use crate::web::{Filled, Visit};

/// The longest answer in one line, in characters.
pub const LONGEST_LINE: usize = 300;
const LONGEST_KEY: usize = 200;
/// Stands for a language that is none of those that are offered.
const SOME_OTHER: &str = "other";

/// A field and the key of what is wrong with it.
type Wrong = (&'static str, &'static str);

/// What is wrong with a field, said in the reader's language.
pub struct FieldError {
    pub field: &'static str,
    pub message: String,
}

/// A request, or everything that is wrong with it.
pub fn parse(
    visit: &Visit,
    filled: &Filled,
    questions: &[Question],
) -> Result<NewCase, Vec<FieldError>> {
    let answers = answers(filled, questions);
    let parsed = (
        topic(visit, filled).ok_or(("topic", "help-error-topic")),
        text(filled, &answers),
        day(filled, "flight_on"),
        day(filled, "limit_on"),
        reach(visit, filled),
    );
    let (Ok(topic), Ok(text), Ok(flight_on), Ok(limit_on), Ok(reach)) = parsed else {
        let (topic, text, flight_on, limit_on, reach) = parsed;
        let wrong =
            [topic.err(), text.err(), flight_on.err(), limit_on.err(), reach.err()].into_iter();
        let said = |(field, key)| FieldError { field, message: visit.words.say(key) };
        return Err(wrong.flatten().map(said).collect());
    };
    let asks = asks(visit, filled);
    let key = filled.get("key");
    Ok(NewCase {
        lang: visit.app.city.lang(filled.get("answer_in")).unwrap_or(visit.lang),
        topic,
        text,
        reach,
        channel: Channel::Web,
        urgent: filled.has("urgent", "1") || !asks.signs.is_empty(),
        contact: Contact::Letter,
        taken: None,
        asks,
        intake: Intake { answers, flight_on, limit_on, ..intake(filled) },
        key: (!key.is_empty()).then(|| key.chars().take(LONGEST_KEY).collect()),
    })
}

/// What she typed in one line here and there.
fn intake(filled: &Filled) -> Intake {
    Intake {
        say: line(filled, "say"),
        spoken: line(filled, "spoken_words"),
        employer: Some(line(filled, "employer")).filter(|name| !name.is_empty()),
        ..Intake::default()
    }
}

pub fn asked_as(filled: &Filled) -> AskedAs {
    AskedAs::parse(filled.get("as")).unwrap_or_default()
}

/// The topic that was chosen. Whoever does not know it, or writes to the city, has the general one.
pub fn topic(visit: &Visit, filled: &Filled) -> Option<String> {
    let city = &visit.app.city;
    let general = || Some(city.general_topic.clone());
    match filled.get("topic") {
        "unknown" => general(),
        "" if asked_as(filled) == AskedAs::Suggestion => general(),
        id => city.topic(id).map(|topic| topic.id.clone()),
    }
}

/// What she wrote. Who answered a question need not write more: then the answers are what she wrote.
fn text(filled: &Filled, answers: &[Answered]) -> Result<String, Wrong> {
    let mut text = casework::parse_text(filled.get("text"));
    if text == Err(Refusal::Empty) && !answers.is_empty() {
        text = casework::parse_text(&Answered::as_text(answers));
    }
    text.map_err(|refusal| match refusal {
        Refusal::TooLong => ("text", "help-error-text-long"),
        _ => ("text", "help-error-text-empty"),
    })
}

/// The answers that were given: a choice, her own words, or both.
fn answers(filled: &Filled, questions: &[Question]) -> Vec<Answered> {
    let answer = |at: usize| {
        let title = line(filled, &format!("question-{at}"));
        let chosen = line(filled, &format!("answer-{at}"));
        let own = line(filled, &format!("own-{at}"));
        let given: Vec<&str> =
            [chosen.as_str(), &own].into_iter().filter(|words| !words.is_empty()).collect();
        // As she was asked, also where the text was changed meanwhile.
        let known = questions.iter().find(|question| question.title == title);
        let is_answered = !given.is_empty() && !title.is_empty();
        is_answered.then(|| Answered {
            answer: given.join(" · "),
            answer_ko: known.and_then(|one| one.in_korean(&chosen)).map(str::to_owned),
            question_ko: known.map(|one| one.title_ko.clone()).unwrap_or_default(),
            question: title.clone(),
        })
    };
    (0..questions::MOST).filter_map(answer).collect()
}

fn asks(visit: &Visit, filled: &Filled) -> Asks {
    let city = &visit.app.city;
    let spoken = city.other_languages.iter().find(|one| one.tag == filled.get("spoken"));
    let in_own_words = !filled.get("spoken_words").is_empty();
    let spoken = spoken.map(|one| one.tag.clone());
    Asks {
        asked_as: asked_as(filled),
        second_lang: city.lang(filled.get("second")).filter(|lang| *lang != visit.lang),
        spoken: spoken.or_else(|| in_own_words.then(|| SOME_OTHER.to_owned())),
        gender: Gender::parse(filled.get("gender")),
        accepts_ministry_line: filled.has("ministry", "1"),
        signs: Sign::ALL.into_iter().filter(|sign| filled.has("sign", sign.as_str())).collect(),
    }
}

/// How she wants to hear of a reply; or the field with what cannot be an address, and what to say.
fn reach(visit: &Visit, filled: &Filled) -> Result<Reach, Wrong> {
    match reach_chosen(visit, filled) {
        "email" => {
            let address = EmailAddress::parse(filled.get("address"));
            let address = address.map_err(|_| ("address", "help-error-address"))?;
            Ok(Reach::Email(address.to_string()))
        }
        "phone" => {
            let number =
                Call::number(filled.get("number")).ok_or(("number", "help-error-number"))?;
            Ok(Reach::Phone { number, when: line(filled, "when") })
        }
        "telegram" => Ok(Reach::Telegram { chat: None }),
        _ => Ok(Reach::Receipt),
    }
}

/// What was chosen of what is offered.
pub fn reach_chosen(visit: &Visit, filled: &Filled) -> &'static str {
    match filled.get("reach") {
        "email" => "email",
        "phone" => "phone",
        "telegram" if offers_telegram(visit) => "telegram",
        _ => "receipt",
    }
}

pub fn offers_telegram(visit: &Visit) -> bool {
    visit.app.telegram.as_ref().is_some_and(|telegram| telegram.name().is_some())
}

/// A day, if one was given.
fn day(filled: &Filled, field: &'static str) -> Result<Option<NaiveDate>, Wrong> {
    let typed: String = filled.get(field).chars().map(digits::fold).collect();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(&typed, "%Y-%m-%d");
    day.map(Some).map_err(|_| (field, "help-error-day"))
}

fn line(filled: &Filled, field: &str) -> String {
    filled.get(field).chars().take(LONGEST_LINE).collect()
}
