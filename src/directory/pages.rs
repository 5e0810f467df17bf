//! The contacts' pages: for readers, for the newsroom that keeps them, and for the organisations themselves.

mod asking;
mod confirm;
mod edit;
mod elsewhere;
mod form;
mod history;
mod hours;
mod kept;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use chrono::NaiveDate;

use super::{Card, Contact, Kind, Letters};
use crate::app::App;
use crate::facts;
use crate::search;
use crate::staff::pages::NEWSROOM;
use crate::web::{Address, Fault, Filled, Frame, Routes, Rule, Visit};

const KEEPERS: Rule = Rule::Staff(NEWSROOM);

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/contacts", Rule::Anyone, list)
        .get("/{lang}/contacts/{id}", Rule::Anyone, show)
        .get("/newsroom/contacts", KEEPERS, kept::show)
        .get("/newsroom/contacts/new", KEEPERS, edit::blank)
        .post("/newsroom/contacts/new", KEEPERS, edit::make)
        .get("/newsroom/contacts/{id}", KEEPERS, edit::show)
        .post("/newsroom/contacts/{id}", KEEPERS, edit::save)
        .post("/newsroom/contacts/{id}/remove", KEEPERS, edit::remove)
        .post("/newsroom/contacts/{id}/email", KEEPERS, asking::set_address)
        .post("/newsroom/contacts/{id}/settle", KEEPERS, asking::settle)
        .get("/confirm/{token}", Rule::Anyone, confirm::show)
        .post("/confirm/{token}", Rule::Anyone, confirm::answer)
}

/// How organisations are written to.
pub fn letters(app: &App) -> Letters {
    Letters::new(app.ring.clone(), app.city.clone(), app.settings.link(""))
}

#[derive(Template)]
#[template(path = "directory/list.html")]
struct List {
    frame: Frame,
    emergency: Vec<Card>,
    centre: Vec<Card>,
    lines: Vec<Card>,
    topics: Vec<Choice>,
    speaks: bool,
}

/// A topic that the list can be narrowed to.
struct Choice {
    id: String,
    name: String,
    chosen: bool,
}

async fn list(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let narrowed = query.is_some();
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let topic = query.get("topic").to_owned();
    let speaks = query.has("speaks", "1");
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let contacts = super::all(&mut tx).await?;
    let wanted = |contact: &&Contact| {
        (topic.is_empty() || contact.topics.contains(&topic))
            && (!speaks || contact.speaks.contains(&visit.lang))
    };
    let cards = |kinds: &[Kind]| -> Vec<Card> {
        let chosen = contacts.iter().filter(|contact| kinds.contains(&contact.kind));
        chosen
            .filter(|contact| contact.kind == Kind::Emergency || wanted(contact))
            .map(|contact| Card::new(contact, visit.lang, &visit.app.city, &facts, visit.today))
            .collect()
    };
    let topics = visit.app.city.topics.iter().map(|known| Choice {
        id: known.id.clone(),
        name: visit.app.city.topic_name(&known.id, visit.lang),
        chosen: known.id == topic,
    });
    let page = List {
        frame: visit.frame(visit.words.say("contacts-title")),
        emergency: cards(&[Kind::Emergency]),
        centre: cards(&[Kind::Centre]),
        lines: cards(&[Kind::Line, Kind::Office]),
        topics: topics.collect(),
        speaks,
    };
    if narrowed { visit.show(&page) } else { visit.publish(&page) }
}

#[derive(Template)]
#[template(path = "directory/show.html")]
struct Show {
    frame: Frame,
    card: Card,
}

async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let contacts = super::all(&mut tx).await?;
    let contact = contacts.iter().find(|contact| contact.id == id).ok_or(Fault::NotFound)?;
    let card = Card::new(contact, visit.lang, &visit.app.city, &facts, visit.today);
    let address = Address::Everywhere(visit.path.clone());
    let frame = visit.frame_at(&address, card.name.clone()).described(card.note.clone());
    visit.publish(&Show { frame, card })
}

/// What the search should find of the directory, in every interface language.
pub fn documents(
    contacts: &[Contact],
    facts: &facts::Facts,
    today: NaiveDate,
) -> Vec<search::Document> {
    let mut documents = Vec::new();
    for contact in contacts {
        let phones = contact.phones.iter().filter_map(|id| facts.on(id, today));
        let phones: Vec<&str> = phones.map(|fact| fact.value.as_str()).collect();
        let address = [contact.address.as_deref(), contact.address_latin.as_deref()];
        let body: Vec<&str> = phones.into_iter().chain(address.into_iter().flatten()).collect();
        for (lang, words) in &contact.words {
            documents.push(search::Document {
                kind: "contact".to_owned(),
                slug: contact.id.clone(),
                lang: lang.to_string(),
                title: words.name.clone(),
                title_ko: format!("{} {}", contact.name_ko(), contact.run_by),
                summary: words.note.clone(),
                body: body.join(" "),
                said: String::new(),
                is_line: false,
                url: format!("/contacts/{}", contact.id),
                topic: contact.topics.first().cloned().unwrap_or_default(),
            });
        }
    }
    documents
}
