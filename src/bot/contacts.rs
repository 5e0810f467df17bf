//! Contacts in the conversation: whom to call about a topic, or everybody.

use super::command::Command;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::db::Tx;
use crate::directory::{self, Card, Contact, Kind, Status};
use crate::facts;

/// Telegram takes 4,096 characters; what is longer is left to the page.
const LONGEST_LIST: usize = 3_500;

/// The topics that somebody can be called about.
pub async fn topics(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let contacts = directory::all(tx).await?;
    let has_some = |topic: &String| contacts.iter().any(|contact| contact.topics.contains(topic));
    let topics = talk.app.city.topics.iter().filter(|topic| has_some(&topic.id));
    let choices = topics.filter_map(|topic| {
        button(talk.topic_name(&topic.id), &Command::ContactsOn(topic.id.clone()))
    });
    Ok(Reply::titled(talk.words.say("contacts-title"))
        .line(talk.words.say("contacts-topic-label"))
        .grid(choices.collect())
        .button(talk.words.say("bot-here-title"), &Command::Here)
        .button(talk.words.say("home-all-contacts"), &Command::AllContacts)
        .button(talk.words.say("nav-back"), &Command::Menu))
}

/// Whom to call: emergencies first, then all lines that were verified, or those on a topic.
pub async fn list(talk: &Talk<'_>, tx: &mut Tx, topic: Option<&str>) -> anyhow::Result<Reply> {
    let (city, today) = (&talk.app.city, talk.today());
    let facts = facts::all(tx).await?;
    let mut contacts = directory::all(tx).await?;
    contacts.retain(|contact| is_wanted(contact, topic));
    contacts.sort_by_key(|contact| contact.kind != Kind::Emergency);
    let cards = contacts.iter().map(|contact| Card::new(contact, talk.lang, city, &facts, today));
    let title =
        topic.map_or_else(|| talk.words.say("contacts-title"), |topic| talk.topic_name(topic));
    let mut reply = Reply::titled(title);
    let mut length = 0;
    for card in cards.filter(|card| !card.phones.is_empty()) {
        let shown = shown(talk, &card, topic.is_some());
        length += shown.chars().count() + 2;
        if length > LONGEST_LIST {
            break;
        }
        reply = reply.line(shown);
    }
    if length == 0 {
        reply = reply.line(talk.words.say("contacts-none"));
    }
    Ok(reply
        .link(talk.words.say("home-all-contacts"), talk.page("/contacts"))
        .button(talk.words.say("nav-back"), &Command::Contacts))
}

fn is_wanted(contact: &Contact, topic: Option<&str>) -> bool {
    let is_on_topic = topic.is_none_or(|topic| contact.topics.iter().any(|id| id == topic));
    contact.status != Status::Unverified && (contact.kind == Kind::Emergency || is_on_topic)
}

/// A contact as lines: its name, what it is for, its phones, its hours.
fn shown(talk: &Talk<'_>, card: &Card, with_note: bool) -> String {
    let mut lines = vec![card.name.clone()];
    if with_note && !card.note.is_empty() {
        lines.push(card.note.clone());
    }
    lines.push(card.phones.join(", "));
    for hours in &card.hours {
        let mut line = hours.days.clone();
        for part in [&hours.times, &hours.languages].into_iter().filter(|part| !part.is_empty()) {
            line.push_str(" · ");
            line.push_str(part);
        }
        lines.push(line);
    }
    lines.extend(card.cost_key().map(|key| talk.words.say(key)));
    lines.join("\n")
}
