//! What somebody who translates has before her: part by part what was said, and the answer that waits for her.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::held::{self, Held};
use super::{INTO, Translation, seated};
use crate::casework::{Asked, Author, Case, Intake, Refusal, audit, conversation, store};
use crate::db::Tx;
use crate::language::Lang;
use crate::vault::KeyRing;

/// A letter as whoever translates sees it.
#[derive(Clone, Debug)]
pub struct Work {
    pub case: Case,
    pub parts: Vec<Part>,
    /// The owner's answer.
    pub held: Option<Held>,
}

/// A message, or what was told at intake in the client's own words.
#[derive(Clone, Debug)]
pub struct Part {
    /// None: what was told at intake.
    pub of: Option<Uuid>,
    pub author: Author,
    pub lang: Lang,
    pub text: String,
    pub written_at: DateTime<Utc>,
    /// The newest first.
    pub translations: Vec<Translation>,
}

impl Part {
    /// Whether it is to be put into Korean.
    pub fn is_asked(&self) -> bool {
        self.author == Author::Client && self.lang != INTO
    }

    /// Whether somebody who came by a link needs it: what nobody translated yet, and her own work.
    pub fn is_for(&self, staff_id: Uuid) -> bool {
        let is_hers = |one: &Translation| one.made_by == staff_id || one.put_by == Some(staff_id);
        let is_new = self.is_asked() && self.translations.is_empty();
        is_new || self.translations.iter().any(is_hers)
    }
}

/// Opens a letter for whoever translates in it; each reading is recorded.
///
/// # Errors
/// Trouble with the database or the vault. Refused: not seated there.
pub async fn work(
    tx: &mut Tx,
    ring: &KeyRing,
    by: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<Work, Refusal>> {
    let case = match seated(tx, by).await? {
        Ok(case) => case,
        Err(refusal) => return Ok(Err(refusal)),
    };
    audit::append(tx, case.id, Some(by.staff_id), "read to translate", "", now).await?;
    let thread = conversation::thread(tx, ring, case).await?;
    let held = held::waiting(tx, ring, by.case_id).await?.filter(|held| held.is_owners);
    let told = Part {
        of: None,
        author: Author::Client,
        lang: store::own_lang(tx, by.case_id).await?.unwrap_or(thread.case.lang),
        text: own_words(&thread.intake),
        written_at: thread.case.opened_at,
        translations: thread.told_in,
    };
    let said = thread.messages.into_iter().map(|said| Part {
        of: Some(said.id),
        author: said.author,
        lang: said.lang,
        text: said.text,
        written_at: said.written_at,
        translations: said.translations,
    });
    let told = Some(told).filter(|told| !told.text.is_empty() && told.is_asked());
    Ok(Ok(Work { case: thread.case, parts: told.into_iter().chain(said).collect(), held }))
}

/// What a client answered at intake in words of her own; what she chose is known in Korean.
fn own_words(intake: &Intake) -> String {
    let own = intake.answers.iter().filter(|one| one.answer_ko.is_none());
    let lines: Vec<String> = own.map(|one| format!("{}\n{}", one.question, one.answer)).collect();
    lines.join("\n\n")
}
