//! The short sentences for the counter, in the order in which a visit needs them. Each is a message
//! `turned-phrase-…` in every language.

/// A few sentences for one moment of a visit: a message `turn-group-…`, and the codes.
pub struct Group {
    pub code: &'static str,
    pub phrases: &'static [&'static str],
}

pub const GROUPS: [Group; 6] = [
    Group { code: "arrive", phrases: &["wait", "interpreter", "slowly", "understand", "closing"] },
    Group { code: "trust", phrases: &["free", "no-name", "no-status", LAW, "who-reads", "room"] },
    Group { code: "danger", phrases: &["danger", "police", "ambulance", "hurts"] },
    Group { code: "ask", phrases: &["when", "money", "company", "phone", "call"] },
    Group { code: "papers", phrases: &["papers", "photo", "sign"] },
    Group { code: "leave", phrases: &["come-back", "goodbye", YES, NO] },
];

/// What the law says of officials who notify immigration, as the page says it on which somebody asks; it can be
/// shown while the fact holds.
pub const LAW: &str = "law";
pub const YES: &str = "yes";
pub const NO: &str = "no";

/// What is answered by yes or no.
const QUESTIONS: [&str; 9] =
    ["understand", "room", "danger", "police", "ambulance", "call", "papers", "photo", "sign"];

/// The codes of all sentences that have a message of their own.
pub fn codes() -> impl Iterator<Item = &'static str> {
    let codes = GROUPS.iter().flat_map(|group| group.phrases.iter().copied());
    codes.filter(|code| *code != LAW)
}

/// Takes a code from an address.
pub fn parse(text: &str) -> Option<&'static str> {
    codes().chain([LAW]).find(|code| *code == text)
}

pub fn is_question(code: &str) -> bool {
    QUESTIONS.contains(&code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_a_sentence_of_the_list() {
        assert!(QUESTIONS.into_iter().all(|code| parse(code).is_some()));
        assert_eq!(parse("nothing"), None);
        let all: std::collections::BTreeSet<_> = codes().collect();
        assert_eq!(all.len(), codes().count(), "one stands twice");
    }
}
