//! Who gets a bulletin: its topics, and how many people that is.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use super::bulletin::{self, Back};
use super::{Tongue, found, lead_to, shown};
use crate::bulletins::{self, Refusal};
use crate::deliveries::Channel;
use crate::staff::pages::Shift;
use crate::subscriptions::Audience;
use crate::web::{Fault, Filled, Troubles};

/// A topic to be chosen.
pub struct Topic {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

impl Topic {
    /// All topics of the city, in its order.
    pub fn all(shift: &Shift, chosen: &[String]) -> Vec<Self> {
        let city = &shift.app.city;
        let topics = city.topics.iter().map(|topic| Self {
            id: topic.id.clone(),
            name: city.topic_name(&topic.id, shift.who.lang),
            chosen: chosen.contains(&topic.id),
        });
        topics.collect()
    }
}

/// The topics of a form; what the city does not have is left out.
pub fn chosen(shift: &Shift, typed: &Filled) -> Vec<String> {
    let topics = shift.app.city.topics.iter().map(|topic| &topic.id);
    topics.filter(|id| typed.has("topics", id)).cloned().collect()
}

/// How many people get it, as a table: a line for each language that somebody asked for it in.
pub struct Counted {
    pub rows: Vec<Row>,
    pub email: String,
    pub telegram: String,
    pub all: String,
}

pub struct Row {
    pub tongue: Tongue,
    pub email: String,
    pub telegram: String,
    pub all: String,
    /// Whether there are words in the language.
    pub is_written: bool,
}

impl Counted {
    pub fn new(shift: &Shift, tongues: &[bulletins::Tongue], audience: &[Audience]) -> Self {
        let count = |tongue: Option<&bulletins::Tongue>, channel: Option<Channel>| {
            let parts = audience.iter().filter(|part| {
                tongue.is_none_or(|tongue| tongue.lang == part.lang)
                    && channel.is_none_or(|channel| channel == part.channel)
            });
            // Whoever waits for a translation is counted with the language that she waits for.
            shown(shift, parts.map(|part| part.people + part.nothing).sum())
        };
        let asked =
            |tongue: &&bulletins::Tongue| audience.iter().any(|part| part.lang == tongue.lang);
        let rows = tongues.iter().filter(asked).map(|tongue| Row {
            tongue: Tongue::new(shift, tongue.lang),
            email: count(Some(tongue), Some(Channel::Email)),
            telegram: count(Some(tongue), Some(Channel::Telegram)),
            all: count(Some(tongue), None),
            is_written: tongue.sent().is_some(),
        });
        Self {
            rows: rows.collect(),
            email: count(None, Some(Channel::Email)),
            telegram: count(None, Some(Channel::Telegram)),
            all: count(None, None),
        }
    }
}

/// Sets who gets it.
pub async fn set_topics(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let topics = chosen(&shift, &typed);
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let done = match topics.is_empty() {
        true => Err(Refusal::NoTopic),
        false => bulletins::set_topics(&mut tx, bulletin.id, &topics).await?,
    };
    if let Err(refusal) = done {
        drop(tx);
        let mut troubles = Troubles::default();
        let (field, key) = match refusal {
            Refusal::NoTopic => ("topics", "newsroom-error-topics"),
            _ => ("says", "newsroom-error-frozen"),
        };
        troubles.add(field, shift.words.say(key));
        let back = Back { troubles, ..Back::default() };
        return bulletin::again(&shift, &id, back, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    tx.commit().await?;
    Ok(lead_to(bulletin.id, "?saved#audience"))
}
