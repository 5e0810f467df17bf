//! The pages of terms: where the newsroom keeps them, and where somebody looks a Korean word up.

mod edit;
mod field;
mod list;
mod make;
mod words;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Refusal, Status, Typed, Wrong};
use crate::db::Tx;
use crate::language::{Lang, Words, formats};
use crate::staff::pages::{NEWSROOM, Shift, TEXTS, Tongue};
use crate::staff::{self, Role, Who};
use crate::web::{Filled, Routes, Rule, Troubles};

/// Whoever edits terms, each in the languages of their role.
const EDITORS: &[Role] = TEXTS;

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/words", Rule::Anyone, words::show)
        .get("/newsroom/terms", Rule::Staff(EDITORS), list::show)
        .get("/newsroom/terms/new", Rule::Staff(EDITORS), make::blank)
        .post("/newsroom/terms/new", Rule::Staff(EDITORS), make::make)
        .get("/newsroom/terms/{id}", Rule::Staff(EDITORS), edit::show)
        .post("/newsroom/terms/{id}", Rule::Staff(EDITORS), edit::save)
        .post("/newsroom/terms/{id}/remove", Rule::Staff(EDITORS), edit::remove)
}

/// Whether somebody may edit the words of a language: the newsroom in each, others in theirs.
fn may_edit(who: &Who, lang: Lang) -> bool {
    let is_theirs = who.has_in(Role::Translator, lang) || who.has_in(Role::Reviewer, lang);
    may_make(who) || (lang != Lang::KOREAN && is_theirs)
}

/// Whether somebody may make and remove terms: that is up to whoever writes the Korean.
fn may_make(who: &Who) -> bool {
    who.has_any(NEWSROOM)
}

/// Reads what was typed in a language. Its fields end in the language's tag.
fn typed_in(filled: &Filled, lang: Lang, say: Words) -> Result<Typed, Troubles> {
    let field = |name: &str| filled.get(&format!("{name}-{lang}"));
    let status = Status::parse(field("status")).unwrap_or_default();
    let words = (field("word"), field("explanation"), field("source"));
    Typed::parse(lang, words, status, field("seen")).map_err(|wrong| {
        let mut troubles = Troubles::default();
        for wrong in wrong {
            let (name, error) = wrong_in_words(wrong, say);
            troubles.add(&format!("{name}-{lang}"), error);
        }
        troubles
    })
}

/// The field that something is wrong with, and what is.
fn wrong_in_words(wrong: Wrong, say: Words) -> (&'static str, String) {
    let too_long = |most| {
        let limit = formats::count(say.lang(), most);
        say.tell("terms-error-too-long").with("limit", limit).to_string()
    };
    match wrong {
        Wrong::NoKorean => ("word", say.say("terms-error-no-korean")),
        Wrong::LongWord => ("word", too_long(super::LONGEST_WORD)),
        Wrong::LongExplanation => ("explanation", too_long(super::LONGEST_EXPLANATION)),
        Wrong::LongSource => ("source", too_long(super::LONGEST_SOURCE)),
        Wrong::NoSource => ("source", say.say("terms-error-no-source")),
    }
}

/// Said at the Korean word where another term has it already.
fn taken(refusal: &Refusal, say: Words) -> Troubles {
    let mut troubles = Troubles::default();
    if let Refusal::Taken(_) = refusal {
        troubles.add(&format!("word-{}", Lang::KOREAN), say.say("terms-error-taken"));
    }
    troubles
}

/// Who did something; whoever has left has no name here any more, and a file never had one.
async fn name_of(
    tx: &mut Tx,
    shift: &Shift,
    staff_id: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<String> {
    let Some(staff_id) = staff_id else {
        return Ok(shift.words.say("terms-by-file"));
    };
    let who = staff::who(tx, staff_id, now).await?;
    Ok(who.map_or_else(|| shift.words.say("office-somebody-left"), |who| who.name))
}

/// How a word stands, as a code of the family `terms-standing`.
fn standing(word: &super::Word) -> &'static str {
    if word.word.is_none() { "missing" } else { word.status.as_str() }
}
