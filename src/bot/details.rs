//! What else she may say of a question: that it is urgent and why, on whose behalf she asks, and a language
//! that the house does not have. Each is a button, and none must be pressed.

use super::asking::{self, Question};
use super::command::Command;
use super::reply::{Reply, button};
use super::talk::Talk;
use crate::casework::{AskedAs, Sign};
use crate::deliveries::Button;

/// All that can be said, with a mark at what was.
pub fn show(talk: &mut Talk<'_>) -> Reply {
    let Some(question) = &talk.chat.draft.question else {
        return asking::again(talk);
    };
    let words = talk.words;
    let marked = |name: String, is_so: bool| if is_so { format!("✓ {name}") } else { name };
    let sign = |sign: Sign| {
        let is_so = question.signs.iter().any(|one| one == sign.as_str());
        let name = words.say_of("help-sign", sign.as_str());
        button(marked(name, is_so), &Command::Sign(sign.as_str().to_owned()))
    };
    let who = |who: AskedAs| {
        let is_so = question.asked_as == who.as_str();
        let name = words.say_of("help-as", who.as_str());
        button(marked(name, is_so), &Command::AskedAs(who.as_str().to_owned()))
    };
    let signs: Vec<Button> = Sign::ALL.into_iter().filter_map(sign).collect();
    let whom: Vec<Button> = AskedAs::ALL.into_iter().filter_map(who).collect();
    Reply::default()
        .line(words.say("bot-ask-more"))
        .grid(signs)
        .grid(whom)
        .button(words.say("bot-ask-language-button"), &Command::Spoken)
        .button(words.say("bot-ask-done-button"), &Command::Draft)
}

/// Marks a sign, or takes the mark away.
pub fn sign(talk: &mut Talk<'_>, code: &str) -> Reply {
    change(talk, |question| {
        let Some(sign) = Sign::parse(code) else { return };
        let before = question.signs.len();
        question.signs.retain(|one| one != sign.as_str());
        if question.signs.len() == before {
            question.signs.push(sign.as_str().to_owned());
        }
    });
    show(talk)
}

pub fn asked_as(talk: &mut Talk<'_>, code: &str) -> Reply {
    change(talk, |question| {
        if let Some(who) = AskedAs::parse(code) {
            who.as_str().clone_into(&mut question.asked_as);
        }
    });
    show(talk)
}

/// The languages that the house does not have.
pub fn languages(talk: &mut Talk<'_>) -> Reply {
    let others = talk.app.city.other_languages.iter();
    let choices = others.filter_map(|one| button(&one.autonym, &Command::Speaks(one.tag.clone())));
    Reply::default()
        .line(talk.words.say("bot-ask-language"))
        .grid(choices.collect())
        .button(talk.words.say("bot-ask-done-button"), &Command::Draft)
}

pub fn speaks(talk: &mut Talk<'_>, tag: &str) -> Reply {
    let known = talk.app.city.other_languages.iter().find(|one| one.tag == tag);
    let tag = known.map(|one| one.tag.clone());
    change(talk, |question| question.spoken = tag.or(question.spoken.take()));
    show(talk)
}

fn change(talk: &mut Talk<'_>, how: impl FnOnce(&mut Question)) {
    if let Some(question) = &mut talk.chat.draft.question {
        how(question);
    }
}
