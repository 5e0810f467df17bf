//! Danger first: whom to call at once, from the directory, before anything is asked.

use super::reply::Reply;
use super::talk::Talk;
use crate::casework::Sign;
use crate::db::Tx;
use crate::directory::{self, Card, Kind, Status};
use crate::facts;

/// The emergency lines that somebody verified, a line each.
pub async fn lines(talk: &Talk<'_>, tx: &mut Tx) -> anyhow::Result<String> {
    let facts = facts::all(tx).await?;
    let mut contacts = directory::all(tx).await?;
    contacts.retain(|one| one.kind == Kind::Emergency && one.status != Status::Unverified);
    let (city, today) = (&talk.app.city, talk.today());
    let cards = contacts.iter().map(|contact| Card::new(contact, talk.lang, city, &facts, today));
    let lines = cards
        .filter(|card| !card.phones.is_empty())
        .map(|card| format!("{} · {}", card.phones.join(", "), card.name));
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// A reply in which the emergency lines stand first.
pub async fn first(talk: &Talk<'_>, tx: &mut Tx, reply: Reply) -> anyhow::Result<Reply> {
    let lines = lines(talk, tx).await?;
    if lines.is_empty() {
        return Ok(reply);
    }
    Ok(reply.line(format!("{}\n{lines}", talk.words.say("receipt-danger"))))
}

/// Whether somebody may be in danger now.
pub fn is_danger(signs: &[String]) -> bool {
    [Sign::Injury, Sign::Confinement, Sign::Violence]
        .iter()
        .any(|sign| signs.iter().any(|one| one == sign.as_str()))
}
