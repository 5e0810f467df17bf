//! What else she may say of a question: that it is urgent and why, on whose behalf she asks, a second language,
//! and one that the house does not have. Each is a button, and none must be pressed.

use super::asking;
use super::command::Command;
use super::danger;
use super::question::{Led, Question};
use super::questions;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::casework::{AskedAs, Sign};
use crate::db::Tx;
use crate::deliveries::Button;

/// All that can be said, with a mark at what was. Whoever says that somebody is in danger reads first whom to
/// call.
pub async fn show(talk: &mut Talk<'_>, tx: &mut Tx) -> anyhow::Result<Reply> {
    let Some(question) = talk.chat.draft.question.clone() else {
        return asking::again(talk, tx).await;
    };
    let words = talk.words;
    let who = |who: AskedAs| {
        let name = words.say_of("help-as", who.as_str());
        let name = if question.asked_as == who.as_str() { format!("✓ {name}") } else { name };
        button(name, &Command::AskedAs(who.as_str().to_owned()))
    };
    let whom: Vec<Button> = AskedAs::ALL.into_iter().filter_map(who).collect();
    let reply = match danger::is_danger(&question.signs) {
        true => danger::first(talk, tx, Reply::default()).await?,
        false => Reply::default(),
    };
    Ok(reply
        .line(words.say("bot-ask-more"))
        .grid(questions::sign_buttons(talk, &question))
        .grid(whom)
        .button(words.say("bot-ask-language-button"), &Command::Spoken)
        .button(words.say("help-second-label"), &Command::Seconds)
        .button(words.say("bot-ask-done-button"), &Command::Draft))
}

/// Marks a sign, or takes the mark away.
pub async fn sign(talk: &mut Talk<'_>, tx: &mut Tx, code: &str) -> anyhow::Result<Reply> {
    change(talk, |question| {
        let Some(sign) = Sign::parse(code) else { return };
        let before = question.signs.len();
        question.signs.retain(|one| one != sign.as_str());
        if question.signs.len() == before {
            question.signs.push(sign.as_str().to_owned());
        }
    });
    match &talk.chat.draft.question {
        // She was asked for them just now.
        Some(question) if question.led == Led::Signs => asking::again(talk, tx).await,
        _ => show(talk, tx).await,
    }
}

pub async fn asked_as(talk: &mut Talk<'_>, tx: &mut Tx, code: &str) -> anyhow::Result<Reply> {
    change(talk, |question| {
        if let Some(who) = AskedAs::parse(code) {
            who.as_str().clone_into(&mut question.asked_as);
        }
    });
    show(talk, tx).await
}

/// The languages that the house does not have.
pub fn languages(talk: &Talk<'_>) -> Reply {
    let others = talk.app.city.other_languages.iter();
    let choices = others.filter_map(|one| button(&one.autonym, &Command::Speaks(one.tag.clone())));
    Reply::default()
        .line(talk.words.say("bot-ask-language"))
        .grid(choices.collect())
        .button(talk.words.say("bot-ask-done-button"), &Command::Draft)
}

pub async fn speaks(talk: &mut Talk<'_>, tx: &mut Tx, tag: &str) -> anyhow::Result<Reply> {
    let known = talk.app.city.other_languages.iter().find(|one| one.tag == tag);
    let tag = known.map(|one| one.tag.clone());
    change(talk, |question| question.spoken = tag.or(question.spoken.take()));
    show(talk, tx).await
}

/// The other languages of the house, in one of which she may be answered where nobody speaks her first.
pub fn second_languages(talk: &Talk<'_>) -> Reply {
    let others = talk.app.city.languages().iter().filter(|one| one.tag != talk.lang);
    let choices =
        others.filter_map(|one| button(&one.autonym, &Command::Second(one.tag.to_string())));
    Reply::default()
        .line(talk.words.say("help-second-label"))
        .grid(choices.collect())
        .button(talk.words.say("bot-ask-done-button"), &Command::Draft)
}

pub async fn second(talk: &mut Talk<'_>, tx: &mut Tx, tag: &str) -> anyhow::Result<Reply> {
    let tag = talk.app.city.lang(tag);
    change(talk, |question| question.second = tag.or(question.second));
    show(talk, tx).await
}

fn change(talk: &mut Talk<'_>, how: impl FnOnce(&mut Question)) {
    if let Some(question) = &mut talk.chat.draft.question {
        how(question);
    }
}
