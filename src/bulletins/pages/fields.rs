//! The fields in which words are typed, and what is wrong with each.

use super::super::{LONGEST_BODY, LONGEST_TITLE, Refusal, Typed};
use crate::facts::Facts;
use crate::language::{Lang, Words, formats};
use crate::texts::MadeBy;
use crate::web::{Filled, Troubles};

/// Reads title, text and who made them. Where something is wrong, says at which field.
pub fn words(typed: &Filled, lang: Lang, facts: &Facts, say: Words) -> Result<Typed, Troubles> {
    // The Korean is written by whoever types it.
    let made_by = match MadeBy::parse(typed.get("made-by")) {
        Some(MadeBy::Machine) if lang != Lang::KOREAN => MadeBy::Machine,
        _ => MadeBy::Person,
    };
    let (title, text) = (typed.get("title"), typed.get("text"));
    Typed::parse(lang, title, text, made_by, facts)
        .map_err(|refusal| troubles(typed, &refusal, say))
}

/// A refusal in words, at the field that it is about.
pub fn troubles(typed: &Filled, refusal: &Refusal, say: Words) -> Troubles {
    let mut troubles = Troubles::default();
    let (title, text) = (typed.get("title"), typed.get("text"));
    match refusal {
        Refusal::Empty => {
            for (field, typed) in [("title", title), ("text", text)] {
                if typed.is_empty() {
                    troubles.add(field, say.say_of("newsroom-error", &format!("no-{field}")));
                }
            }
        }
        Refusal::TooLong => {
            for (field, typed, most) in
                [("title", title, LONGEST_TITLE), ("text", text, LONGEST_BODY)]
            {
                if typed.chars().count() > most {
                    let limit = formats::count(say.lang(), most);
                    let error = say.tell("newsroom-error-too-long").with("limit", limit);
                    troubles.add(field, error.to_string());
                }
            }
        }
        Refusal::UnknownFact(fact) => {
            let field = if title.contains(fact) { "title" } else { "text" };
            let error = say.tell("newsroom-error-fact").with("fact", fact.clone());
            troubles.add(field, error.to_string());
        }
        Refusal::OtherBlocks { korean, here } if korean == here => {
            troubles.add("text", say.say("newsroom-error-other-kinds"));
        }
        Refusal::OtherBlocks { korean, here } => {
            let error = say.tell("newsroom-error-blocks").with("korean", *korean);
            troubles.add("text", error.with("here", *here).to_string());
        }
        Refusal::NoTopic => troubles.add("topics", say.say("newsroom-error-topics")),
        _ => troubles.add("text", say.say("newsroom-error-frozen")),
    }
    troubles
}
