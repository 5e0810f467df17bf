//! What a reader says of a text: two buttons below it, and a page that thanks and takes her words. Below
//! `/newsroom/`, what came of it.

mod newsroom;
mod texts;
mod waiting;
mod wanted;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use uuid::Uuid;

pub use self::waiting::Waiting;
use super::{LONGEST_WORDS, Refusal, Verdict};
use crate::db::Tx;
use crate::facts;
use crate::staff::pages::NEWSROOM;
use crate::texts::{Found, Kind, Published, fill, find};
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit, no_store};

const STAFF: Rule = Rule::Staff(NEWSROOM);

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/feedback", Rule::Anyone, thanks)
        .post("/{lang}/feedback", Rule::Anyone, answer)
        .post("/{lang}/feedback/words", Rule::Anyone, words)
        .get("/newsroom/feedback", STAFF, newsroom::show)
        .post("/newsroom/feedback/{id}", STAFF, newsroom::done)
        .get("/newsroom/wanted", STAFF, wanted::show)
}

/// The question below a text, the same for every reader: the page around it is published.
pub struct Question {
    pub kind: &'static str,
    pub slug: String,
}

impl Question {
    pub fn new(kind: Kind, slug: &str) -> Self {
        Self { kind: kind.as_str(), slug: slug.to_owned() }
    }
}

/// Texts that are asked about, with the folders of their pages.
const ASKED: [(Kind, &str); 2] = [(Kind::Guide, "/guides"), (Kind::Article, "/newsletter")];

#[derive(Template)]
#[template(path = "feedback/thanks.html")]
struct Thanks {
    frame: Frame,
    question: Question,
    title: String,
    html_lang: String,
    /// The text's path without its language.
    path: String,
    topic: String,
    /// The answer that words can be added to. None: they were.
    answer: Option<Uuid>,
    words: String,
    longest: usize,
    error: Option<String>,
}

/// The text that a form names, and the path of its page.
async fn named(visit: &Visit, tx: &mut Tx, form: &Filled) -> Result<(Published, Thanks), Fault> {
    let kind = form.get("kind");
    let asked = ASKED.into_iter().find(|(known, _)| known.as_str() == kind);
    let (kind, folder) = asked.ok_or(Fault::NotFound)?;
    let found = find(tx, kind, form.get("slug"), &visit.chain()).await?;
    let Some(Found::Here(text)) = found else {
        return Err(Fault::NotFound);
    };
    let facts = facts::all(tx).await?;
    let path = format!("{folder}/{}", text.text.slug);
    // Another language is chosen for the text: this page is the answer to a form.
    let address = Address::Private(path.clone());
    let page = Thanks {
        frame: visit.frame_at(&address, visit.words.say("feedback-thanks")),
        question: Question::new(kind, &text.text.slug),
        title: fill(&text, &visit.reader(), &facts, visit.today)?.title,
        html_lang: visit.html_of(text.lang),
        path,
        topic: text.text.topic.clone().unwrap_or_default(),
        answer: None,
        words: String::new(),
        longest: LONGEST_WORDS,
        error: None,
    };
    Ok((*text, page))
}

async fn answer(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let verdict = Verdict::parse(filled.get("useful")).ok_or(Fault::Unreadable)?;
    let mut tx = visit.app.db.begin().await?;
    let (text, page) = named(&visit, &mut tx, &filled).await?;
    let answer = super::answer(&mut tx, &text, visit.lang, verdict, visit.now).await?;
    tx.commit().await?;
    let Question { kind, slug } = page.question;
    // An answer is given once, however often its page is loaded.
    let thanks = format!("/feedback?kind={kind}&slug={slug}&answer={answer}");
    Ok(no_store(visit.see_other(&thanks)))
}

/// Thanks for an answer, and asks for words to it.
async fn thanks(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = visit.read().await?;
    let (_, page) = named(&visit, &mut tx, &query).await?;
    visit.show(&Thanks { answer: query.get("answer").parse().ok(), ..page })
}

/// Takes what is wrong or missing, for an answer that was given before.
async fn words(visit: Visit, filled: Filled) -> Result<Response, Fault> {
    let answer: Uuid = filled.get("answer").parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let (_, page) = named(&visit, &mut tx, &filled).await?;
    drop(tx);
    let words = match super::parse_words(filled.get("text")) {
        Ok(words) => words,
        Err(refusal) => return refused(&visit, &filled, refusal, page, answer),
    };
    let sealed = super::seal(&visit.app.ring, answer, words);
    let mut tx = visit.app.db.begin().await?;
    super::add_words(&mut tx, answer, &sealed).await?.map_err(|_| Fault::NotFound)?;
    tx.commit().await?;
    visit.show(&page)
}

fn refused(
    visit: &Visit,
    filled: &Filled,
    refusal: Refusal,
    page: Thanks,
    answer: Uuid,
) -> Result<Response, Fault> {
    let error = match refusal {
        Refusal::TooLong => {
            let limit = crate::language::formats::count(visit.lang, LONGEST_WORDS);
            visit.words.tell("feedback-error-long").with("limit", limit).to_string()
        }
        Refusal::Empty | Refusal::NoAnswer => visit.words.say("feedback-error-empty"),
    };
    let words = filled.get("text").to_owned();
    let page = Thanks { answer: Some(answer), words, error: Some(error), ..page };
    Ok(no_store((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()))
}
