//! Referring: another body is told what a client agreed to and no more. Nothing leaves the house by itself: the
//! page is printed or read out on the telephone.

mod consents;
mod progress;
mod verbs;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::summaries::Lines;
use super::{Case, sealing, store};
use crate::db::Tx;
use crate::vault::{CaseKey, Place};
use anyhow::Context;

pub use consents::{Consent, Field, How, Purpose, TEXT_VERSION};
pub use progress::Progress;
pub use verbs::{agree, confirm_emergency, move_on, refer, withdraw};

/// The longest reason of an emergency in characters.
pub const LONGEST_REASON: usize = 300;

/// So many referrals a case has at the most.
const MOST_REFERRALS: usize = 20;

/// A referral, opened.
#[derive(Clone, Debug)]
pub struct Referral {
    pub id: Uuid,
    pub consent: Consent,
    pub progress: Progress,
    /// None: the consent was withdrawn.
    pub told: Option<Told>,
    pub due_on: Option<NaiveDate>,
    pub made_at: DateTime<Utc>,
    pub moved_at: DateTime<Utc>,
}

/// What the body is told: exactly what the consent names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub summary: Option<Lines>,
    /// The way and the address.
    pub reach: Option<(String, String)>,
}

/// A referral as it was filled in.
#[derive(Clone, Debug)]
pub struct NewReferral {
    pub contact: String,
    pub purpose: Purpose,
    pub fields: Vec<Field>,
    pub how: How,
    /// Why nobody could ask her; empty otherwise.
    pub reason: String,
    pub until_on: NaiveDate,
    pub due_on: Option<NaiveDate>,
    /// What makes a second click the same referral.
    pub key: String,
}

/// A referral as its client sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub consent: Consent,
    pub progress: Progress,
}

/// The referrals of a case, the oldest first.
pub(super) async fn of_case(
    tx: &mut Tx,
    key: &CaseKey,
    case_id: Uuid,
) -> anyhow::Result<Vec<Referral>> {
    let consents = store::consents(tx, case_id).await?;
    let mut referrals = Vec::new();
    for row in store::referrals(tx, case_id).await? {
        let consent = consents.iter().find(|consent| consent.id == row.consent_id);
        let consent = consent.context("a referral has a consent")?;
        let id = row.id.to_string();
        let told = row.sealed.as_deref().map(|sealed| sealing::open(key, told_at(&id), sealed));
        let told = told.transpose()?.map(|told| serde_json::from_str(&told)).transpose()?;
        let told = told.map(|told: Told| Told { reach: told.reach.filter(tells_another), ..told });
        referrals.push(Referral {
            id: row.id,
            consent: opened(consent, Some(key))?,
            progress: Progress::parse(&row.state).context("how far a referral got")?,
            told,
            due_on: row.due_on,
            made_at: row.made_at,
            moved_at: row.moved_at,
        });
    }
    Ok(referrals)
}

/// What a client was asked to agree to and what became of it, the oldest first.
pub async fn seen_by_client(tx: &mut Tx, case_id: Uuid) -> anyhow::Result<Vec<Seen>> {
    let referrals = store::referrals(tx, case_id).await?;
    let mut seen = Vec::new();
    for row in store::consents(tx, case_id).await? {
        let Some(referral) = referrals.iter().find(|one| one.consent_id == row.id) else {
            continue;
        };
        let progress = Progress::parse(&referral.state).context("how far a referral got")?;
        seen.push(Seen { consent: opened(&row, None)?, progress });
    }
    Ok(seen)
}

/// The cases in which somebody claimed an emergency for which a second person must stand.
pub async fn claimed_emergencies(tx: &mut Tx) -> anyhow::Result<Vec<Case>> {
    let mut cases = Vec::new();
    for case_id in store::claimed(tx).await? {
        cases.extend(store::find(tx, case_id).await?);
    }
    Ok(cases)
}

fn opened(row: &store::ConsentRow, key: Option<&CaseKey>) -> anyhow::Result<Consent> {
    let id = row.id.to_string();
    let reason = match (key, &row.reason_sealed) {
        (Some(key), Some(sealed)) => Some(sealing::open(key, reason_at(&id), sealed)?),
        _ => None,
    };
    Ok(Consent {
        id: row.id,
        purpose: Purpose::parse(&row.purpose).context("what a consent is for")?,
        contact: row.contact.clone(),
        fields: Consent::fields_of(&row.fields),
        lang: row.lang,
        how: How::parse(&row.how).context("how a consent was given")?,
        reason,
        asked_by: row.asked_by,
        given_at: row.given_at,
        confirmed_by: row.confirmed_by,
        until_on: row.until_on,
        withdrawn_at: row.withdrawn_at,
    })
}

/// Whether another body can reach her by an address. The number of a chat is of use to our bot alone, and says to
/// others who she is.
fn tells_another((kind, _): &(String, String)) -> bool {
    matches!(kind.as_str(), "email" | "phone")
}

fn told_at(row: &str) -> Place<'_> {
    Place { table: "referrals", row, column: "sealed" }
}

fn reason_at(row: &str) -> Place<'_> {
    Place { table: "consents", row, column: "reason_sealed" }
}
