//! Wishes: how often readers would like a text in a language that it does not have. Days and numbers, no person.

mod store;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::db::Tx;
use crate::language::Lang;

/// How often a text was asked for in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub text_id: Uuid,
    pub lang: Lang,
    pub times: u64,
}

/// Counts that somebody would like a text in a language that it does not have.
pub async fn want(tx: &mut Tx, text_id: Uuid, lang: Lang, today: NaiveDate) -> anyhow::Result<()> {
    store::count(tx, text_id, lang, today).await
}

/// What was asked for on a day or after it, each text and language once.
pub async fn wishes(tx: &mut Tx, since: NaiveDate) -> anyhow::Result<Vec<Wish>> {
    store::since(tx, since).await
}
