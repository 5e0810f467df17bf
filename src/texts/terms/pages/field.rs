//! The fields of a term in one language, as they were saved or as they were typed.

use super::{Tongue, name_of};
use crate::db::Tx;
use crate::language::{Lang, Words};
use crate::staff::pages::{Moment, Shift};
use crate::texts::terms::{Kept, LONGEST_EXPLANATION, LONGEST_SOURCE, LONGEST_WORD, Mark, Status};
use crate::web::{Filled, Troubles};

/// The fields of one language.
pub struct Field {
    pub tongue: Tongue,
    pub is_korean: bool,
    pub word: String,
    pub explanation: String,
    pub status: String,
    pub source: String,
    /// What was saved when whoever types began to.
    pub seen: String,
    pub word_error: Option<String>,
    pub explanation_error: Option<String>,
    pub source_error: Option<String>,
    pub edited: Option<String>,
    pub reviewed: Option<String>,
    /// What somebody else saved while this was typed.
    pub meanwhile: Option<Meanwhile>,
}

/// What is saved now.
pub struct Meanwhile {
    pub said: String,
    pub word: String,
    pub explanation: String,
}

/// How far a word can be relied upon, to choose from.
pub struct Choice {
    pub code: &'static str,
    pub name: String,
}

/// The limits of the fields in characters.
pub struct Longest {
    pub word: usize,
    pub explanation: usize,
    pub source: usize,
}

pub const LONGEST: Longest =
    Longest { word: LONGEST_WORD, explanation: LONGEST_EXPLANATION, source: LONGEST_SOURCE };

pub fn choices(say: Words) -> Vec<Choice> {
    Status::ALL
        .into_iter()
        .map(|status| status.as_str())
        .map(|code| Choice { code, name: say.say_of("terms-standing", code) })
        .collect()
}

impl Field {
    /// The fields as they were saved.
    pub async fn saved(
        shift: &Shift,
        tx: &mut Tx,
        tongue: Tongue,
        kept: &Kept,
    ) -> anyhow::Result<Self> {
        let word = kept.word.clone();
        let edited = done(shift, tx, "terms-edited", kept.edited).await?;
        let reviewed = done(shift, tx, "terms-reviewed", kept.reviewed).await?;
        Ok(Self {
            is_korean: tongue.tag == Lang::KOREAN,
            word: word.word.unwrap_or_default(),
            explanation: word.explanation.unwrap_or_default(),
            status: word.status.as_str().to_owned(),
            source: word.source.unwrap_or_default(),
            seen: kept.fingerprint(),
            word_error: None,
            explanation_error: None,
            source_error: None,
            edited,
            reviewed,
            meanwhile: None,
            tongue,
        })
    }

    /// The same fields with what was typed in them, and what is wrong with it.
    pub fn typed(mut self, filled: &Filled, troubles: &Troubles) -> Self {
        let name = |name: &str| format!("{name}-{}", self.tongue.tag);
        let get = |field: &str| filled.get(&name(field)).to_owned();
        let error = |field: &str| troubles.of(&name(field)).map(str::to_owned);
        let errors = (error("word"), error("explanation"), error("source"));
        let typed = (get("word"), get("explanation"), get("status"), get("source"));
        self.seen = get("seen");
        (self.word_error, self.explanation_error, self.source_error) = errors;
        (self.word, self.explanation, self.status, self.source) = typed;
        self
    }

    /// From here on, what somebody else saved has been seen: saving again is meant to replace it.
    pub async fn told(mut self, shift: &Shift, tx: &mut Tx, kept: &Kept) -> anyhow::Result<Self> {
        let by = kept.edited.and_then(|mark| mark.by);
        let name = name_of(tx, shift, by, shift.now).await?;
        self.meanwhile = Some(Meanwhile {
            said: shift.words.tell("terms-meanwhile-here").with("name", name).to_string(),
            word: kept.word.word.clone().unwrap_or_default(),
            explanation: kept.word.explanation.clone().unwrap_or_default(),
        });
        self.seen = kept.fingerprint();
        Ok(self)
    }
}

/// Who did something and when, in a sentence.
async fn done(
    shift: &Shift,
    tx: &mut Tx,
    key: &'static str,
    mark: Option<Mark>,
) -> anyhow::Result<Option<String>> {
    let Some(mark) = mark else { return Ok(None) };
    let name = name_of(tx, shift, mark.by, shift.now).await?;
    let when = Moment::new(shift, mark.at).shown;
    Ok(Some(shift.words.tell(key).with("name", name).with("when", when).to_string()))
}
