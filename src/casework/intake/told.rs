//! What somebody tells at intake beside her question. It is sealed with the key of her case in one piece.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::{VaultTrouble, store};
use crate::db::Tx;
use crate::id;
use crate::language::digits;
use crate::vault::{CaseKey, Place};

/// Everything that she told, and nothing that she was not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Intake {
    pub answers: Vec<Answered>,
    /// The day on which she flies.
    pub flight_on: Option<NaiveDate>,
    /// The day on which a time that the law gives is over.
    pub limit_on: Option<NaiveDate>,
    pub call: Option<Call>,
    /// What to say if somebody else answers her telephone.
    pub say: String,
    /// Her language in her own words, where it is none of those that are offered.
    pub spoken: String,
    /// The company that it is about, so that nobody counsels both sides.
    pub employer: Option<String>,
}

/// A question of the topic and what she answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answered {
    /// As she was asked.
    pub question: String,
    /// The same question in Korean, as far as it is known.
    pub question_ko: String,
    pub answer: String,
    /// The choice that she made, in Korean; none for her own words.
    pub answer_ko: Option<String>,
}

impl Answered {
    /// Answers as one text, for whoever wrote nothing more.
    pub fn as_text(answers: &[Self]) -> String {
        let lines = answers.iter().map(|one| format!("{}\n{}", one.question, one.answer));
        lines.collect::<Vec<_>>().join("\n\n")
    }
}

/// Where and when she may be called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Call {
    pub number: String,
    /// When it is safe.
    pub when: String,
}

/// A telephone number has at least so many digits, and at most so many with a country's (ITU-T E.164).
const DIGITS: RangeInclusive<usize> = 7..=15;

impl Call {
    /// A telephone number as it can be dialled, typed in the digits of any script. None if it is none.
    pub fn number(typed: &str) -> Option<String> {
        let folded: String = typed.chars().map(digits::fold).collect();
        let is_part = |one: char| one.is_ascii_digit() || " +-().".contains(one);
        let number: String =
            folded.chars().filter(|one| one.is_ascii_digit() || *one == '+').collect();
        let count = number.chars().filter(char::is_ascii_digit).count();
        (folded.chars().all(is_part) && DIGITS.contains(&count)).then_some(number)
    }
}

impl Intake {
    /// Whether she answered a question in words of her own. What she chose is known in Korean.
    pub(super) fn has_own_words(&self) -> bool {
        self.answers.iter().any(|one| one.answer_ko.is_none())
    }

    /// One text of it, the same for the same; none if nothing was told.
    pub(super) fn as_text(&self) -> Option<String> {
        let text = || serde_json::to_string(self).unwrap_or_default();
        (*self != Self::default()).then(text)
    }

    pub(super) fn seal(&self, key: &CaseKey, case_row: &str) -> Option<Vec<u8>> {
        let text = self.as_text()?;
        Some(key.seal(place(case_row), text.as_bytes(), &mut id::rng()))
    }
}

/// What was told in a case, opened with its key.
pub(in super::super) async fn open(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: uuid::Uuid,
) -> anyhow::Result<Intake> {
    let Some(sealed) = store::intake_of(tx, case_id).await? else {
        return Ok(Intake::default());
    };
    let row = case_id.to_string();
    let text = key.open(place(&row), &sealed).map_err(VaultTrouble::Text)?;
    Ok(serde_json::from_slice(&text)?)
}

fn place(row: &str) -> Place<'_> {
    Place { table: "case_intakes", row, column: "sealed" }
}
