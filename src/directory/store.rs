//! The SQL of the directory.

pub(super) mod asks;

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Contact, Cost, Done, Entry, Hours, Kind, Status, What, Words};
use crate::db::{Tx, on};
use crate::id;
use crate::language::Lang;

/// Stores a contact in the place of the one of its id.
pub(super) async fn put(tx: &mut Tx, entry: &Entry) -> anyhow::Result<()> {
    let Entry { contact, position, edited_at, moved_at } = entry;
    on!(tx, c => sqlx::query(
        "insert into contacts
           (id, kind, run_by, topics, phones, speaks, hours, cost, website, source, checked_on,
            status, position, address, address_latin, edited_at, moved_at, confirmed_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
         on conflict (id) do update
         set kind = excluded.kind, run_by = excluded.run_by, topics = excluded.topics,
             phones = excluded.phones, speaks = excluded.speaks, hours = excluded.hours,
             cost = excluded.cost, website = excluded.website, source = excluded.source,
             checked_on = excluded.checked_on, status = excluded.status,
             position = excluded.position, address = excluded.address,
             address_latin = excluded.address_latin, edited_at = excluded.edited_at,
             moved_at = excluded.moved_at, confirmed_on = excluded.confirmed_on",
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
    .bind(&contact.address)
    .bind(&contact.address_latin)
    .bind(edited_at)
    .bind(moved_at)
    .bind(contact.confirmed_on)
    .execute(c)
    .await
    .map(drop))
    .with_context(|| format!("store the contact {}", contact.id))?;
    put_words(tx, contact).await
}

async fn put_words(tx: &mut Tx, contact: &Contact) -> anyhow::Result<()> {
    forget_words(tx, &contact.id).await?;
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
        .map(drop))
        .with_context(|| format!("store the words of the contact {}", contact.id))?;
    }
    Ok(())
}

async fn forget_words(tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    on!(tx, c => sqlx::query("delete from contact_words where contact_id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("forget a contact's words")
}

pub(super) async fn delete(tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    forget_words(tx, id).await?;
    on!(tx, c => sqlx::query("delete from contacts where id = $1")
        .bind(id)
        .execute(c)
        .await
        .map(drop))
    .context("forget a contact")
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
    position: i64,
    address: Option<String>,
    address_latin: Option<String>,
    edited_at: Option<DateTime<Utc>>,
    moved_at: Option<DateTime<Utc>>,
    confirmed_on: Option<NaiveDate>,
}

#[derive(sqlx::FromRow)]
struct WordsRow {
    contact_id: String,
    lang: Lang,
    name: String,
    note: String,
}

/// One contact, or all in their order.
pub(super) async fn entries(tx: &mut Tx, id: Option<&str>) -> anyhow::Result<Vec<Entry>> {
    let rows: Vec<Row> = on!(tx, c => sqlx::query_as(
        "select id, kind, run_by, topics, phones, speaks, hours, cost, website, source, checked_on,
                status, position, address, address_latin, edited_at, moved_at, confirmed_on
         from contacts
         where id = $1 or $1 is null
         order by position, id",
    )
    .bind(id)
    .fetch_all(c)
    .await)
    .context("read contacts")?;
    let words: Vec<WordsRow> = on!(tx, c => sqlx::query_as(
        "select contact_id, lang, name, note
         from contact_words
         where contact_id = $1 or $1 is null
         order by contact_id, lang",
    )
    .bind(id)
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
            entry(row, words).with_context(|| format!("read the contact {id}"))
        })
        .collect()
}

fn entry(row: Row, words: BTreeMap<Lang, Words>) -> anyhow::Result<Entry> {
    let hours: Hours = serde_json::from_str(&row.hours)?;
    let contact = Contact {
        kind: Kind::parse(&row.kind).context("its kind")?,
        status: Status::parse(&row.status).context("its status")?,
        id: row.id,
        run_by: row.run_by,
        topics: serde_json::from_str(&row.topics)?,
        phones: serde_json::from_str(&row.phones)?,
        address: row.address,
        address_latin: row.address_latin,
        speaks: serde_json::from_str(&row.speaks)?,
        hours,
        cost: row.cost.as_deref().and_then(Cost::parse),
        website: row.website,
        source: row.source,
        checked_on: row.checked_on,
        words,
        confirmed_on: row.confirmed_on,
    };
    let Row { position, edited_at, moved_at, .. } = row;
    Ok(Entry { contact, position, edited_at, moved_at })
}

/// The contacts as they were last taken in from files, by id.
pub(super) async fn imported(tx: &mut Tx) -> anyhow::Result<BTreeMap<String, Contact>> {
    let rows: Vec<(String, String)> = on!(tx, c => sqlx::query_as(
        "select id, contact from imported_contacts",
    )
    .fetch_all(c)
    .await)
    .context("read what was taken in of contacts")?;
    let read = |(id, json): (String, String)| {
        let contact = serde_json::from_str(&json);
        Ok((id, contact.context("read a contact as its file said it")?))
    };
    rows.into_iter().map(read).collect()
}

/// Remembers what a file says of a contact, or that it says nothing any more.
pub(super) async fn set_imported(
    tx: &mut Tx,
    id: &str,
    contact: Option<&Contact>,
) -> anyhow::Result<()> {
    let Some(contact) = contact else {
        return on!(tx, c => sqlx::query("delete from imported_contacts where id = $1")
            .bind(id)
            .execute(c)
            .await
            .map(drop))
        .context("forget what was taken in of a contact");
    };
    on!(tx, c => sqlx::query(
        "insert into imported_contacts (id, contact)
         values ($1, $2)
         on conflict (id) do update set contact = excluded.contact",
    )
    .bind(id)
    .bind(serde_json::to_string(contact)?)
    .execute(c)
    .await
    .map(drop))
    .context("remember what was taken in of a contact")
}

/// What was done, with the contact before and after.
pub(super) type Step<'c> = (What, (Option<&'c Contact>, Option<&'c Contact>));

pub(super) async fn remember(
    tx: &mut Tx,
    contact: &str,
    (what, (before, after)): Step<'_>,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let json = |contact: Option<&Contact>| contact.map(serde_json::to_string).transpose();
    on!(tx, c => sqlx::query(
        "insert into contact_changes
           (id, contact, what, contact_before, contact_after, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id::new(now))
    .bind(contact)
    .bind(what.as_str())
    .bind(json(before)?)
    .bind(json(after)?)
    .bind(by)
    .bind(now)
    .execute(c)
    .await
    .map(drop))
    .context("remember a change of a contact")
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    what: String,
    contact_before: Option<String>,
    contact_after: Option<String>,
    changed_by: Option<Uuid>,
    changed_at: DateTime<Utc>,
}

pub(super) async fn history(tx: &mut Tx, contact: &str, most: i64) -> anyhow::Result<Vec<Done>> {
    let rows: Vec<ChangeRow> = on!(tx, c => sqlx::query_as(
        "select what, contact_before, contact_after, changed_by, changed_at
         from contact_changes
         where contact = $1
         order by id desc
         limit $2",
    )
    .bind(contact)
    .bind(most)
    .fetch_all(c)
    .await)
    .context("read what was done to a contact")?;
    let read = |json: Option<String>| -> anyhow::Result<Option<Contact>> {
        let contact = json.map(|json| serde_json::from_str(&json)).transpose();
        contact.context("read a contact as it was")
    };
    let done = |row: ChangeRow| {
        Ok(Done {
            what: What::parse(&row.what).context("what was done to a contact")?,
            before: read(row.contact_before)?,
            after: read(row.contact_after)?,
            by: row.changed_by,
            at: row.changed_at,
        })
    };
    rows.into_iter().map(done).collect()
}

/// Notes the day on which the organisation said that its entry is right. `false`: there is no such contact.
pub(super) async fn set_confirmed(tx: &mut Tx, id: &str, day: NaiveDate) -> anyhow::Result<bool> {
    let done = on!(tx, c => sqlx::query("update contacts set confirmed_on = $2 where id = $1")
        .bind(id)
        .bind(day)
        .execute(c)
        .await
        .map(|done| done.rows_affected()));
    Ok(done.context("note that a contact was confirmed")? == 1)
}
