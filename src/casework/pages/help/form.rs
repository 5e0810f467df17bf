//! The form of a topic, with whatever was typed into it before.

use askama::Template;

use super::fields::{self, Choice};
use super::parse::{self, FieldError, LONGEST_LINE};
use crate::casework::questions::{self, Question};
use crate::casework::{AskedAs, LONGEST_TEXT, NO_NOTIFICATION, WORK_BITS, holding};
use crate::db::Tx;
use crate::facts;
use crate::id::Token;
use crate::web::{Address, Filled, Frame, Visit};

/// The fact with the number of the line that belongs to the Ministry of Justice.
pub const MINISTRY_LINE: &str = "hotline-immigration";

#[derive(Template)]
#[template(path = "casework/pages/help/form.html")]
pub struct FormPage {
    frame: Frame,
    key: String,
    /// In a flood: how many zeros the proof of work begins with.
    work: Option<u32>,
    topics: Vec<Choice>,
    /// The name of the topic that was chosen.
    topic: Option<String>,
    asked_as: Vec<Choice>,
    is_to_the_city: bool,
    questions: Vec<Asked>,
    questions_in: String,
    typed: Typed,
    signs: Vec<Choice>,
    urgent: bool,
    /// How she wants to hear of a reply: `receipt`, `email`, `phone` or `telegram`.
    reach: &'static str,
    /// Whether there is a bot that could tell her.
    offers_telegram: bool,
    seconds: Vec<Choice>,
    others: Vec<Choice>,
    genders: Vec<Choice>,
    any_gender: bool,
    /// The number of the line that the Ministry of Justice runs, if the fact holds.
    ministry_line: Option<String>,
    accepts_ministry_line: bool,
    /// The day since which officials need not notify, if the fact holds.
    no_notification_since: Option<String>,
    longest: usize,
    longest_line: usize,
    errors: Vec<FieldError>,
    /// Too many asked at once: nothing is wrong with what she typed.
    pub is_full: bool,
}

/// What was typed, as it comes back.
struct Typed {
    text: String,
    flight_on: String,
    limit_on: String,
    address: String,
    number: String,
    when: String,
    say: String,
    spoken: String,
    employer: String,
}

/// A question with what was answered.
struct Asked {
    title: String,
    hint: String,
    choices: Vec<Choice>,
    own: String,
}

impl FormPage {
    fn error(&self, field: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.field == field)
    }
}

/// The questions of the topic that was chosen; a suggestion to the city needs none.
pub async fn questions(visit: &Visit, filled: &Filled) -> anyhow::Result<Vec<Question>> {
    let mut tx = visit.read().await?;
    Ok(questions_in(visit, &mut tx, filled).await?.1)
}

async fn questions_in(
    visit: &Visit,
    tx: &mut Tx,
    filled: &Filled,
) -> anyhow::Result<(String, Vec<Question>)> {
    let city = &visit.app.city;
    let topic = filled.get("topic");
    let asks_none = parse::asked_as(filled) == AskedAs::Suggestion || city.topic(topic).is_none();
    if asks_none {
        return Ok((visit.html_of(visit.lang), Vec::new()));
    }
    let (lang, asked) = questions::of_topic(tx, city, topic, visit.lang, visit.today).await?;
    Ok((visit.html_of(lang), asked))
}

pub async fn form_page(
    visit: &Visit,
    tx: &mut Tx,
    filled: &Filled,
    errors: Vec<FieldError>,
) -> anyhow::Result<FormPage> {
    let city = &visit.app.city;
    let facts = facts::all(tx).await?;
    let since = facts.on(NO_NOTIFICATION, visit.today).map(|fact| fact.bare(visit.words));
    let (questions_in, asked) = questions_in(visit, tx, filled).await?;
    let asked_as = parse::asked_as(filled);
    let topic = parse::topic(visit, filled);
    let here = Address::Private("/help".to_owned());
    Ok(FormPage {
        frame: visit.frame_at(&here, visit.words.say("help-title")),
        key: Some(filled.get("key").to_owned())
            .filter(|key| !key.is_empty())
            .unwrap_or_else(|| Token::new().to_string()),
        work: holding::is_flood(tx, visit.now).await?.then_some(WORK_BITS),
        topics: fields::topics(visit, topic.as_deref()),
        topic: topic.map(|id| city.topic_name(&id, visit.lang)),
        asked_as: fields::asked_as(visit, asked_as),
        is_to_the_city: asked_as == AskedAs::Suggestion,
        questions: (0..).zip(asked).map(|(at, one)| Asked::new(filled, at, one)).collect(),
        questions_in,
        typed: Typed::new(filled),
        signs: fields::signs(visit, filled),
        urgent: filled.has("urgent", "1"),
        reach: parse::reach_chosen(visit, filled),
        offers_telegram: parse::offers_telegram(visit),
        seconds: fields::second_languages(visit, filled),
        others: fields::other_languages(visit, filled),
        any_gender: filled.get("gender").is_empty(),
        ministry_line: facts.on(MINISTRY_LINE, visit.today).map(|fact| fact.bare(visit.words)),
        genders: fields::genders(visit, filled),
        accepts_ministry_line: filled.has("ministry", "1"),
        no_notification_since: since,
        longest: LONGEST_TEXT,
        longest_line: LONGEST_LINE,
        errors,
        is_full: false,
    })
}

impl Typed {
    fn new(filled: &Filled) -> Self {
        let line = |field: &str| filled.get(field).chars().take(LONGEST_LINE).collect();
        Self {
            text: filled.get("text").to_owned(),
            flight_on: line("flight_on"),
            limit_on: line("limit_on"),
            address: line("address"),
            number: line("number"),
            when: line("when"),
            say: line("say"),
            spoken: line("spoken_words"),
            employer: line("employer"),
        }
    }
}

impl Asked {
    fn new(filled: &Filled, at: usize, question: Question) -> Self {
        let chosen = filled.get(&format!("answer-{at}"));
        let choices = question.choices.into_iter().map(|choice| Choice {
            chosen: choice.words == chosen,
            value: choice.words.clone(),
            name: choice.words,
        });
        Self {
            choices: choices.collect(),
            own: filled.get(&format!("own-{at}")).chars().take(LONGEST_LINE).collect(),
            title: question.title,
            hint: question.hint,
        }
    }
}
