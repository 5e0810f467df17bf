//! What programmes name of the directory, which knows nothing of them: its pages tell it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::db::Tx;
use crate::directory::{self, Contact, Phone};
use crate::facts::Facts;
use crate::programmes::{self, Programme, Stage};
use crate::texts::{self, Showing};

/// How many programmes name each fact.
pub async fn facts(tx: &mut Tx, today: NaiveDate) -> anyhow::Result<BTreeMap<String, usize>> {
    let mut facts = BTreeMap::new();
    for programme in current(tx, today).await? {
        for fact in programme.details.facts() {
            *facts.entry(fact.to_owned()).or_default() += 1;
        }
    }
    Ok(facts)
}

/// The texts of the programmes that name a contact.
pub async fn showing(tx: &mut Tx, contact: &str, today: NaiveDate) -> anyhow::Result<Vec<Showing>> {
    let mut programmes = current(tx, today).await?;
    programmes.retain(|programme| programme.details.contact.as_deref() == Some(contact));
    let ids: Vec<_> = programmes.iter().map(|programme| programme.text_id).collect();
    texts::titled(tx, &ids).await
}

/// The phones of a contact, with all who name them.
pub async fn phones(
    tx: &mut Tx,
    contact: &Contact,
    known: &Facts,
    today: NaiveDate,
) -> anyhow::Result<Vec<Phone>> {
    let named = facts(tx, today).await?;
    directory::phones(tx, contact, (known, &named), today).await
}

/// What is over is shown to nobody.
async fn current(tx: &mut Tx, today: NaiveDate) -> anyhow::Result<Vec<Programme>> {
    let mut all = programmes::all(tx).await?;
    all.retain(|programme| programme.details.stage(today) != Stage::Over);
    Ok(all)
}
