//! The SQL of the directory.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::NaiveDate;

use super::{Contact, Cost, Hours, Kind, Status, Words};
use crate::db::{Tx, on};
use crate::language::Lang;

pub(super) async fn replace(tx: &mut Tx, contacts: &[Contact]) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from contact_words").execute(c).await.map(drop))
        .context("forget the old contacts' words")?;
    on!(tx, c => sqlx::query("delete from contacts").execute(c).await.map(drop))
        .context("forget the old contacts")?;
    for (position, contact) in contacts.iter().enumerate() {
        insert(tx, contact, i64::try_from(position)?)
            .await
            .with_context(|| format!("store the contact {}", contact.id))?;
    }
    Ok(())
}

async fn insert(tx: &mut Tx, contact: &Contact, position: i64) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query(
        "insert into contacts
           (id, kind, run_by, topics, phones, speaks, hours, cost, website, source, checked_on,
            status, position)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(&contact.id)
    .bind(contact.kind.as_str())
    .bind(&contact.run_by)
    .bind(serde_json::to_string(&contact.topics)?)
    .bind(serde_json::to_string(&contact.phones)?)
    .bind(serde_json::to_string(&contact.speaks)?)
    .bind(serde_json::to_string(&contact.hours)?)
    .bind(contact.cost.map(Cost::as_str))
    .bind(&contact.website)
    .bind(&contact.source)
    .bind(contact.checked_on)
    .bind(contact.status.as_str())
    .bind(position)
    .execute(c)
    .await
    .map(drop))?;
    for (lang, words) in &contact.words {
        on!(tx, c => sqlx::query(
            "insert into contact_words (contact_id, lang, name, note) values ($1, $2, $3, $4)",
        )
        .bind(&contact.id)
        .bind(*lang)
        .bind(&words.name)
        .bind(&words.note)
        .execute(c)
        .await
        .map(drop))?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    kind: String,
    run_by: String,
    topics: String,
    phones: String,
    speaks: String,
    hours: String,
    cost: Option<String>,
    website: Option<String>,
    source: String,
    checked_on: NaiveDate,
    status: String,
}

#[derive(sqlx::FromRow)]
struct WordsRow {
    contact_id: String,
    lang: Lang,
    name: String,
    note: String,
}

pub(super) async fn all(tx: &mut Tx) -> anyhow::Result<Vec<Contact>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, kind, run_by, topics, phones, speaks, hours, cost, website, source, checked_on,
                status
         from contacts
         order by position",
    )
    .fetch_all(c)
    .await)
    .context("read contacts")?;
    let words: Vec<WordsRow> = on!(tx, c => sqlx::query_as(
        "select contact_id, lang, name, note from contact_words order by contact_id, lang",
    )
    .fetch_all(c)
    .await)
    .context("read contacts' words")?;
    let mut by_contact: BTreeMap<String, BTreeMap<Lang, Words>> = BTreeMap::new();
    for row in words {
        let words = Words { name: row.name, note: row.note };
        by_contact.entry(row.contact_id).or_default().insert(row.lang, words);
    }
    rows.into_iter()
        .map(|row| {
            let words = by_contact.remove(&row.id).unwrap_or_default();
            let id = row.id.clone();
            contact(row, words).with_context(|| format!("read the contact {id}"))
        })
        .collect()
}

fn contact(row: Row, words: BTreeMap<Lang, Words>) -> anyhow::Result<Contact> {
    let kind = Kind::ALL.into_iter().find(|kind| kind.as_str() == row.kind);
    let status = Status::ALL.into_iter().find(|status| status.as_str() == row.status);
    let cost = row.cost.and_then(|cost| Cost::ALL.into_iter().find(|known| known.as_str() == cost));
    let hours: Hours = serde_json::from_str(&row.hours)?;
    Ok(Contact {
        id: row.id,
        kind: kind.context("its kind")?,
        run_by: row.run_by,
        topics: serde_json::from_str(&row.topics)?,
        phones: serde_json::from_str(&row.phones)?,
        speaks: serde_json::from_str(&row.speaks)?,
        hours,
        cost,
        website: row.website,
        source: row.source,
        checked_on: row.checked_on,
        status: status.context("its status")?,
        words,
    })
}
