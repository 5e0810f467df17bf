//! The fields in which words are typed, and what is wrong with each.

use crate::bulletins::{Refusal, Typed};
use crate::facts::Facts;
use crate::language::{Lang, Words, formats};
use crate::texts::{Kind, MadeBy};
use crate::web::{Filled, Troubles};

/// Reads the Korean title and text. Where something is wrong, says at which field.
pub fn words(typed: &Filled, facts: &Facts, say: Words) -> Result<Typed, Troubles> {
    let (title, text) = (typed.get("title"), typed.get("text"));
    // The Korean is written by whoever types it.
    Typed::parse(Lang::KOREAN, title, text, MadeBy::Person, facts)
        .map_err(|refusal| troubles(typed, &refusal, say))
}

/// The longest title and text, in characters.
pub fn longest() -> (usize, usize) {
    (Kind::Bulletin.longest_title(), Kind::Bulletin.longest_body())
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
            let (longest_title, longest_body) = longest();
            for (field, typed, most) in
                [("title", title, longest_title), ("text", text, longest_body)]
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
        Refusal::NoTopic => troubles.add("topics", say.say("newsroom-error-topics")),
        _ => troubles.add("text", say.say("newsroom-error-frozen")),
    }
    troubles
}
