//! Facts, terms, contacts and titles, written into the tables where they stood: what did not change keeps its
//! form, its order and the comments around it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use chrono::NaiveDate;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value, value};

use super::Titles;
use crate::content::Files;
use crate::directory::{Contact, Cost, Hours};
use crate::facts::{Fact, Facts};
use crate::language::Lang;
use crate::newsletter::Every;
use crate::texts::terms::{Status, Term};

/// Where facts and contacts stand that no file had before.
const NEW_FACTS: &str = "facts/added.toml";
const NEW_CONTACTS: &str = "directory/added.toml";

/// Writes the facts into their files.
pub(super) fn facts(files: &mut Files, facts: &Facts) -> anyhow::Result<()> {
    let mut left: BTreeMap<(String, String), &Fact> =
        facts.all().map(|fact| ((fact.id.clone(), fact.valid_from.to_string()), fact)).collect();
    let key = |table: &Table| Some((text(table, "id")?, text(table, "valid_from")?));
    each_file(files, ("facts/", "fact"), |table| {
        match key(table).and_then(|key| left.remove(&key)) {
            Some(fact) => {
                set_fact(table, fact);
                Keep::Yes
            }
            None => Keep::No,
        }
    })?;
    let added = left.into_values().map(|fact| {
        let mut table = Table::new();
        set_fact(&mut table, fact);
        table
    });
    append(files, (NEW_FACTS, "fact"), added.collect())
}

fn set_fact(table: &mut Table, fact: &Fact) {
    set(table, "id", Some(fact.id.as_str().into()));
    set(table, "value", Some(fact.value.as_str().into()));
    set(table, "unit", Some(fact.unit.as_str().into()));
    set(table, "valid_from", Some(day(fact.valid_from)));
    set(table, "valid_until", fact.valid_until.map(day));
    set(table, "source", Some(fact.source.as_str().into()));
    set(table, "checked_on", Some(day(fact.checked_on)));
    set(table, "status", Some(fact.status.as_str().into()));
}

/// Writes the terms into their file.
pub(super) fn terms(files: &mut Files, terms: &[Term]) -> anyhow::Result<()> {
    let mut left: BTreeMap<&str, &Term> =
        terms.iter().map(|term| (term.id.as_str(), term)).collect();
    each_file(files, ("terms/terms.toml", "term"), |table| {
        match text(table, "id").and_then(|id| left.remove(id.as_str())) {
            Some(term) => {
                set_term(table, term);
                Keep::Yes
            }
            None => Keep::No,
        }
    })?;
    let added = left.into_values().map(|term| {
        let mut table = Table::new();
        set(&mut table, "id", Some(term.id.as_str().into()));
        set(&mut table, "ko", Some(term.ko.as_str().into()));
        set(&mut table, "status", Some("machine".into()));
        set_term(&mut table, term);
        table
    });
    append(files, ("terms/terms.toml", "term"), added.collect())
}

fn set_term(table: &mut Table, term: &Term) {
    set(table, "ko", Some(term.ko.as_str().into()));
    let of_status = |status: Status| {
        let of_status = term.words.iter().filter(move |(_, word)| word.status == status);
        of_status.filter(|(_, word)| word.word.is_some()).map(|(lang, _)| lang.to_string())
    };
    set_list(table, "official", of_status(Status::Official));
    if table.contains_key("reviewed") || of_status(Status::Reviewed).next().is_some() {
        set_list(table, "reviewed", of_status(Status::Reviewed));
    }
    let sources = term.words.iter().filter_map(|(lang, word)| Some((*lang, word.source.clone()?)));
    set_words(table, "source", sources.collect());
    let words = term.words.iter().filter_map(|(lang, word)| Some((*lang, word.word.clone()?)));
    set_words(table, "words", words.collect());
    let explained = term.words.iter();
    let explained = explained.filter_map(|(lang, word)| Some((*lang, word.explanation.clone()?)));
    set_words(table, "explanation", explained.collect());
}

/// Writes the contacts into their files.
pub(super) fn contacts(files: &mut Files, contacts: &[Contact]) -> anyhow::Result<()> {
    let mut left: BTreeMap<&str, &Contact> =
        contacts.iter().map(|contact| (contact.id.as_str(), contact)).collect();
    each_file(files, ("directory/", "contact"), |table| {
        match text(table, "id").and_then(|id| left.remove(id.as_str())) {
            Some(contact) => {
                set_contact(table, contact);
                Keep::Yes
            }
            None => Keep::No,
        }
    })?;
    let added = left.into_values().map(|contact| {
        let mut table = Table::new();
        set_contact(&mut table, contact);
        table
    });
    append(files, (NEW_CONTACTS, "contact"), added.collect())
}

fn set_contact(table: &mut Table, contact: &Contact) {
    set(table, "id", Some(contact.id.as_str().into()));
    set(table, "kind", Some(contact.kind.as_str().into()));
    set(table, "run_by", Some(contact.run_by.as_str().into()));
    set_list(table, "topics", contact.topics.iter().cloned());
    set_list(table, "phones", contact.phones.iter().cloned());
    set(table, "address", contact.address.as_deref().map(Into::into));
    set(table, "address_latin", contact.address_latin.as_deref().map(Into::into));
    set_list(table, "speaks", contact.speaks.iter().map(Lang::to_string));
    if contact.hours != hours_of(table) {
        set_hours(table, &contact.hours);
    }
    set(table, "cost", contact.cost.map(Cost::as_str).map(Into::into));
    set(table, "website", contact.website.as_deref().map(Into::into));
    set(table, "source", Some(contact.source.as_str().into()));
    set(table, "checked_on", Some(day(contact.checked_on)));
    set(table, "status", Some(contact.status.as_str().into()));
    let words = contact.words.iter();
    set_words(table, "name", words.clone().map(|(lang, of)| (*lang, of.name.clone())).collect());
    let notes = words.filter(|(_, of)| !of.note.is_empty());
    set_words(table, "note", notes.map(|(lang, of)| (*lang, of.note.clone())).collect());
}

/// The hours as they stand in the file; none if they cannot be read.
fn hours_of(table: &Table) -> Hours {
    let Some(hours) = table.get("hours") else { return Hours::default() };
    let mut alone = DocumentMut::new();
    alone.insert("hours", hours.clone());
    #[derive(serde::Deserialize)]
    struct Alone {
        hours: Hours,
    }
    toml::from_str::<Alone>(&alone.to_string()).map(|alone| alone.hours).unwrap_or_default()
}

fn set_hours(table: &mut Table, hours: &Hours) {
    let written = toml::to_string(hours).ok().and_then(|text| text.parse::<DocumentMut>().ok());
    match written.map(|document| document.as_table().clone()) {
        Some(hours) if !hours.is_empty() => {
            table.insert("hours", value(hours.into_inline_table()));
        }
        _ => {
            table.remove("hours");
        }
    }
}

/// The file of a publication.
pub(super) fn publication(
    before: Option<&String>,
    every: Option<Every>,
    titles: &Titles,
) -> anyhow::Result<String> {
    let mut document = parse(before)?;
    let table = document.as_table_mut();
    set(table, "every", every.map(|every| every.as_str().into()));
    set_words(table, "title", titles.titles.clone());
    set_words(table, "summary", titles.summaries.clone());
    set_made_from(table, titles);
    Ok(document.to_string())
}

/// The file of an issue.
pub(super) fn issue(
    before: Option<&String>,
    published_on: NaiveDate,
    articles: &[String],
    titles: &Titles,
) -> anyhow::Result<String> {
    let mut document = parse(before)?;
    let table = document.as_table_mut();
    set(table, "published_on", Some(day(published_on)));
    set_list(table, "articles", articles.iter().cloned());
    set_words(table, "title", titles.titles.clone());
    set_made_from(table, titles);
    Ok(document.to_string())
}

fn set_made_from(table: &mut Table, titles: &Titles) {
    if titles.made_from.is_empty() {
        table.remove("made_from");
        return;
    }
    let mut made_from = Table::new();
    for (lang, segments) in &titles.made_from {
        set_list(&mut made_from, lang.as_str(), segments.iter().cloned());
    }
    table.insert("made_from", Item::Table(made_from));
}

/// Whether a table stays in its file.
#[derive(PartialEq)]
enum Keep {
    Yes,
    No,
}

/// Shows every table of a name in the files below a path to `change`, and takes out those not kept.
fn each_file(
    files: &mut Files,
    (below, name): (&str, &str),
    mut change: impl FnMut(&mut Table) -> Keep,
) -> anyhow::Result<()> {
    let paths = files.keys().filter(|path| path.starts_with(below) && path.ends_with(".toml"));
    for path in paths.cloned().collect::<Vec<_>>() {
        let mut document = parse(files.get(&path)).with_context(|| format!("read {path}"))?;
        let Some(tables) = document.get_mut(name).and_then(Item::as_array_of_tables_mut) else {
            continue;
        };
        let kept: Vec<Keep> = tables.iter_mut().map(&mut change).collect();
        let mut kept = kept.into_iter();
        tables.retain(|_| kept.next() != Some(Keep::No));
        files.insert(path, document.to_string());
    }
    Ok(())
}

/// Puts tables at the end of a file.
fn append(files: &mut Files, (path, name): (&str, &str), added: Vec<Table>) -> anyhow::Result<()> {
    if added.is_empty() {
        return Ok(());
    }
    let mut document = parse(files.get(path)).with_context(|| format!("read {path}"))?;
    let item = document.entry(name).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let tables = item.as_array_of_tables_mut().context("the file has another form")?;
    for mut table in added {
        table.decor_mut().set_prefix("\n");
        tables.push(table);
    }
    files.insert(path.to_owned(), document.to_string());
    Ok(())
}

pub(super) fn parse(file: Option<&String>) -> anyhow::Result<DocumentMut> {
    Ok(file.map(String::as_str).unwrap_or_default().parse()?)
}

fn text(table: &Table, key: &str) -> Option<String> {
    match table.get(key)?.as_value()? {
        Value::Datetime(day) => Some(day.value().to_string()),
        other => other.as_str().map(str::to_owned),
    }
}

pub(super) fn day(day: NaiveDate) -> Value {
    // The form of a day is the same in both, so there is always one.
    day.to_string().parse().unwrap_or_else(|_| Value::from(day.to_string()))
}

/// Sets a value if it says something else than what is there.
pub(super) fn set(table: &mut Table, key: &str, new: Option<Value>) {
    let said = |value: &Value| value.clone().decorated("", "").to_string();
    let Some(new) = new else {
        table.remove(key);
        return;
    };
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if says_the_same(old, &new) || said(old) == said(&new) => {}
        Some(old) => {
            let decor = old.decor().clone();
            *old = new;
            *old.decor_mut() = decor;
        }
        None => {
            table.insert(key, value(new));
        }
    }
}

/// However they are quoted.
fn says_the_same(old: &Value, new: &Value) -> bool {
    old.as_str().is_some() && old.as_str() == new.as_str()
}

pub(super) fn set_list(table: &mut Table, key: &str, new: impl Iterator<Item = String>) {
    let new: Vec<String> = new.collect();
    let old = table.get(key).and_then(Item::as_array);
    let old: Option<Vec<&str>> = old.map(|old| old.iter().filter_map(Value::as_str).collect());
    let same = |old: &Vec<&str>| {
        let (one, other): (BTreeSet<&str>, BTreeSet<&str>) =
            (old.iter().copied().collect(), new.iter().map(String::as_str).collect());
        *old == new || (one == other && key != "articles" && key != "phones")
    };
    if !old.as_ref().is_some_and(same) {
        table.insert(key, value(new.into_iter().collect::<Array>()));
    }
}

/// Sets the words of each language in a table of its own.
fn set_words(table: &mut Table, key: &str, words: BTreeMap<Lang, String>) {
    if words.is_empty() && !table.contains_key(key) {
        return;
    }
    let item = table.entry(key).or_insert(Item::Table(Table::new()));
    let Some(of_languages) = item.as_table_mut() else { return };
    let gone: Vec<String> = of_languages
        .iter()
        .map(|(lang, _)| lang.to_owned())
        .filter(|lang| !words.keys().any(|known| known.as_str() == lang))
        .collect();
    for lang in gone {
        of_languages.remove(&lang);
    }
    for (lang, said) in words {
        set(of_languages, lang.as_str(), Some(said.into()));
    }
}
