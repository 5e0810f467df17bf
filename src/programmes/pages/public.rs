//! What readers see: the programmes that are coming and running, and each on a page of its own.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, NaiveDate};
use http::StatusCode;

use crate::db::Tx;
use crate::directory;
use crate::facts;
use crate::language::formats;
use crate::programmes::{self, Card, Details, Listed, Programme, Stage, Status, Way};
use crate::texts::{self, Found, Kind, Published, Reading, terms};
use crate::web::{Address, Fault, Frame, Visit};

#[derive(Template)]
#[template(path = "programmes/list.html")]
struct List {
    frame: Frame,
    months: Vec<Month>,
}

/// What begins in a month; what is running already stands in the present one.
struct Month {
    first: NaiveDate,
    name: String,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    html_lang: String,
    title: String,
    title_ko: Option<String>,
    card: Card,
}

pub async fn list(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let mut listed = programmes::public(&mut tx, &visit.chain(), visit.today).await?;
    let begins = |it: &Listed| it.programme.details.first_on.max(visit.today);
    listed.sort_by_key(begins);
    let mut months: Vec<Month> = Vec::new();
    for one in listed {
        let first = begins(&one).with_day(1).unwrap_or(visit.today);
        if months.last().is_none_or(|month| month.first != first) {
            let name = formats::month(visit.lang, first);
            months.push(Month { first, name, lines: Vec::new() });
        }
        let line = Line::new(&visit, one, &facts);
        if let (Some(month), Some(line)) = (months.last_mut(), line) {
            month.lines.push(line);
        }
    }
    months.retain(|month| !month.lines.is_empty());
    visit.publish(&List { frame: visit.frame(visit.words.say("programmes-title")), months })
}

impl Line {
    /// Nothing where the words of the title are broken.
    fn new(
        visit: &Visit,
        Listed { programme, entry }: Listed,
        facts: &facts::Facts,
    ) -> Option<Self> {
        let city = &visit.app.city;
        let words = crate::language::Words::for_letters(entry.lang);
        let title = facts::Template::parse(&entry.title);
        let title = texts::or_left_out(&entry.slug, entry.lang, title)?;
        let is_korean = entry.lang == crate::language::Lang::KOREAN;
        Some(Self {
            href: visit.to(&format!("/programmes/{}", entry.slug)),
            html_lang: visit.html_of(entry.lang),
            title: title.fill(facts, visit.today, words, facts::Form::Plain),
            title_ko: (!is_korean).then_some(entry.title_ko),
            card: Card::new(&programme.details, visit.lang, city, facts, visit.today),
        })
    }
}

/// Whether a reader finds any programme, on a topic or on all.
pub async fn are_there(visit: &Visit, tx: &mut Tx, topic: Option<&str>) -> anyhow::Result<bool> {
    let listed = programmes::public(tx, &visit.chain(), visit.today).await?;
    Ok(listed.iter().any(|it| topic.is_none() || it.entry.topic.as_deref() == topic))
}

#[derive(Template)]
#[template(path = "programmes/show.html")]
struct Show {
    frame: Frame,
    reading: Reading,
    card: Card,
    /// Where to ask: an entry of the directory.
    contact: Option<(String, String)>,
    /// The counselling form, with the topic chosen.
    help: String,
}

/// What was announced and is over: whoever kept its address is told so.
#[derive(Template)]
#[template(path = "programmes/over.html")]
struct Over {
    frame: Frame,
    title_ko: String,
}

pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let programme = verified(&mut tx, &slug).await?;
    let found = texts::find(&mut tx, Kind::Programme, &slug, &visit.chain()).await?;
    let found = found.ok_or(Fault::NotFound)?;
    if programme.details.stage(visit.today) == Stage::Over {
        let title_ko = match found {
            Found::Here(text) => text.title_ko,
            Found::Elsewhere { title_ko, .. } => title_ko,
        };
        let address = Address::Private(visit.path.clone());
        let frame = visit.frame_at(&address, visit.words.say("programme-over-title"));
        return Ok((StatusCode::GONE, visit.show(&Over { frame, title_ko })?).into_response());
    }
    match found {
        Found::Here(text) => {
            let page = page(&visit, &mut tx, &text, &programme.details).await?;
            visit.publish(&page)
        }
        Found::Elsewhere { title_ko, languages, why, .. } => {
            visit.publish(&texts::pages::missing(&visit, title_ko, &languages, why))
        }
    }
}

/// What nobody verified does not exist for readers.
async fn verified(tx: &mut Tx, slug: &str) -> Result<Programme, Fault> {
    let found = programmes::find(tx, slug).await?;
    found.filter(|it| it.details.status == Status::Official).ok_or(Fault::NotFound)
}

async fn page(
    visit: &Visit,
    tx: &mut Tx,
    text: &Published,
    details: &Details,
) -> anyhow::Result<Show> {
    let city = &visit.app.city;
    let facts = facts::all(tx).await?;
    let terms = terms::all(tx).await?;
    let filled = texts::fill_with_terms(text, &visit.reader(), &facts, visit.today, &terms)?;
    let languages = text.languages.clone();
    let address = Address::Text { path: visit.path.clone(), shown: text.lang, languages };
    let reading = Reading::new(text, filled, visit.lang, city, &visit.path, &terms);
    let contacts = directory::all(tx).await?.into_iter();
    let mut contacts = contacts.filter(|contact| details.contact.as_ref() == Some(&contact.id));
    let contact = contacts.next().map(|contact| {
        let name = contact.words(visit.lang).name;
        (visit.to(&format!("/contacts/{}", contact.id)), name)
    });
    let topic = text.text.topic.as_deref().unwrap_or_default();
    Ok(Show {
        frame: visit.frame_at(&address, reading.title.clone()).described(reading.summary.clone()),
        card: Card::new(details, visit.lang, city, &facts, visit.today),
        reading,
        contact,
        help: visit.to(&format!("/help?topic={topic}")),
    })
}

/// Counts the wish for a translation, without a person.
pub async fn want(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let is_public = verified(&mut tx, &slug).await?.is_public(visit.today);
    drop(tx);
    if is_public {
        texts::pages::wanted(&visit, Kind::Programme, &slug).await
    } else {
        Err(Fault::NotFound)
    }
}
