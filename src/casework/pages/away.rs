//! On the head's page: cases that stay with somebody who is away, and how yesterday's decisions came out when
//! they were made again.

use super::lines::{Line, Names};
use crate::casework::{self, Substituted};
use crate::db::Tx;
use crate::language::formats;
use crate::staff::pages::Shift;
use crate::staff::rota::Colleague;

/// A case that stays, and who would have it now.
pub struct Stays {
    pub line: Line,
    pub owner: String,
    /// None: nobody could.
    pub substitute: Option<String>,
}

impl Stays {
    pub async fn all(
        tx: &mut Tx,
        shift: &Shift,
        everybody: &[Colleague],
    ) -> anyhow::Result<Vec<Self>> {
        let names = Names::new(shift.words, everybody);
        let stay = casework::substitutes(tx, &shift.app.city, shift.now).await?;
        Ok(stay.iter().map(|stays| Self::new(shift, stays, &names)).collect())
    }

    fn new(shift: &Shift, stays: &Substituted, names: &Names) -> Self {
        Self {
            line: Line::new(shift, &stays.case),
            owner: names.of(stays.owner),
            substitute: stays.substitute.map(|id| names.of(id)),
        }
    }
}

/// What came of the last day that was replayed, in a sentence.
pub async fn replayed(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Option<String>> {
    let Some(last) = casework::last_replay(tx).await? else {
        return Ok(None);
    };
    let count = |n: i64| formats::number(shift.who.lang, &n.to_string());
    let told = shift.words.tell("office-replayed");
    let told = told.with("day", formats::date(shift.who.lang, last.day));
    let told = told.with("replayed", count(last.replayed)).with("differed", count(last.differed));
    Ok(Some(told.to_string()))
}
