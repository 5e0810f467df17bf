//! What was found, in the words of whoever looks at it.

use super::What;
use crate::language::Words;

/// Findings that compare two sides; each says what is lost, what is extra, or both.
const COMPARED: [&str; 7] = ["placeholder", "number", "money", "phone", "link", "date", "marks"];

const OTHERS: [&str; 9] = [
    "missing",
    "term",
    "length",
    "bare-amount",
    "korean",
    "unknown-fact",
    "broken-fact",
    "broken-link",
    "prefixed-link",
];

/// Warnings, which somebody may override.
const OVERRIDDEN: [&str; 9] = [
    "missing",
    "number",
    "date",
    "marks",
    "term",
    "length",
    "bare-amount",
    "korean",
    "prefixed-link",
];

/// The keys of all that can be said.
pub fn keys() -> impl Iterator<Item = String> {
    let compared = COMPARED
        .into_iter()
        .flat_map(|code| ["lost", "extra", "both"].map(|side| format!("checks-{code}-{side}")));
    let others = OTHERS.into_iter().map(|code| format!("checks-{code}"));
    let despite = OVERRIDDEN.into_iter().map(|code| format!("checks-despite-{code}"));
    compared.chain(others).chain(despite)
}

/// The sentence that tells a translator or a writer what to look at.
pub fn say(what: &What, words: Words) -> String {
    let message = words.tell_of("checks", &key(what));
    let message = match what {
        What::Missing => message,
        What::Placeholder { lost, extra }
        | What::Number { lost, extra }
        | What::Money { lost, extra }
        | What::Phone { lost, extra }
        | What::Link { lost, extra }
        | What::Date { lost, extra }
        | What::Marks { lost, extra } => {
            message.with("lost", lost.join(", ")).with("extra", extra.join(", "))
        }
        What::Term { ko, wanted } => {
            message.with("term", ko.clone()).with("wanted", wanted.clone())
        }
        What::PrefixedLink { found, wanted } => {
            message.with("found", found.clone()).with("wanted", wanted.clone())
        }
        What::Length { letters, usual } => message.with("letters", *letters).with("usual", *usual),
        What::BareAmount { found }
        | What::Korean { found }
        | What::UnknownFact { found }
        | What::BrokenFact { found }
        | What::BrokenLink { found } => message.with("found", found.clone()),
    };
    message.to_string()
}

/// What was overridden, as the history tells it. `codes` stand between spaces; what is none is left out.
pub fn say_despite(codes: &str, words: Words) -> Option<String> {
    let known = codes.split(' ').filter(|code| OVERRIDDEN.contains(code));
    let said: Vec<String> = known.map(|code| words.say_of("checks-despite", code)).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

fn key(what: &What) -> String {
    let side = match what {
        What::Placeholder { lost, extra }
        | What::Number { lost, extra }
        | What::Money { lost, extra }
        | What::Phone { lost, extra }
        | What::Link { lost, extra }
        | What::Date { lost, extra }
        | What::Marks { lost, extra } => match (lost.is_empty(), extra.is_empty()) {
            (false, true) => "-lost",
            (true, false) => "-extra",
            _ => "-both",
        },
        _ => "",
    };
    format!("{}{side}", what.code())
}
