//! The first page: danger first, then what it is about. And what to do in danger.

use askama::Template;

use crate::directory::{self, Card, Kind};
use crate::facts;
use crate::web::{Address, Frame, Visit};

#[derive(Template)]
#[template(path = "casework/pages/help/start.html")]
pub struct StartPage {
    frame: Frame,
    topics: Vec<Topic>,
}

/// A topic as a large link.
struct Topic {
    id: String,
    name: String,
}

pub fn start_page(visit: &Visit) -> StartPage {
    let city = &visit.app.city;
    let topics = city
        .topics
        .iter()
        .map(|topic| Topic { id: topic.id.clone(), name: city.topic_name(&topic.id, visit.lang) });
    let here = Address::Private("/help".to_owned());
    StartPage {
        frame: visit.frame_at(&here, visit.words.say("help-title")),
        topics: topics.collect(),
    }
}

#[derive(Template)]
#[template(path = "casework/pages/help/danger.html")]
pub struct DangerPage {
    frame: Frame,
    emergency: Vec<Card>,
}

/// Whom to call at once: the emergency lines of the directory, which somebody verified.
pub async fn danger_page(visit: &Visit) -> anyhow::Result<DangerPage> {
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let contacts = directory::all(&mut tx).await?;
    let city = &visit.app.city;
    let emergency = contacts.iter().filter(|contact| contact.kind == Kind::Emergency);
    let here = Address::Private("/help".to_owned());
    Ok(DangerPage {
        frame: visit.frame_at(&here, visit.words.say("help-danger-title")),
        emergency: emergency
            .map(|contact| Card::new(contact, visit.lang, city, &facts, visit.today))
            .collect(),
    })
}
