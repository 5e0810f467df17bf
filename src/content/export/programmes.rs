//! What is the same of a programme in every language, written into the file where it stood.

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::tables::{day, parse, set, set_list};
use crate::content::Files;
use crate::content::programmes::{NAME, ProgrammeForm};
use crate::language::Lang;
use crate::programmes::{Cost, Details, Programme, Session, SignUp};

/// Writes the programmes whose words are public, and takes away the files of the others. Words of which nothing
/// else was entered yet stay in the house, since each is shown with the other alone: their paths are given.
pub(super) fn programmes(files: &mut Files, all: &[Programme]) -> anyhow::Result<Vec<String>> {
    let words: Vec<String> = files.keys().filter(|path| is_in(path, ".md")).cloned().collect();
    let alone = words.iter().filter(|path| !all.iter().any(|it| it.slug == slug(path)));
    let alone: Vec<String> = alone.cloned().collect();
    files.retain(|path, _| !alone.contains(path));
    let is_public =
        |slug: &str| words.iter().any(|path| *path == format!("programmes/{slug}/ko.md"));
    files.retain(|path, _| !is_in(path, NAME) || is_public(slug(path)));
    for programme in all.iter().filter(|it| is_public(&it.slug)) {
        let path = format!("programmes/{}/{NAME}", programme.slug);
        let file = file(files.get(&path), &programme.details)?;
        files.insert(path, file);
    }
    Ok(alone)
}

fn is_in(path: &str, ending: &str) -> bool {
    path.starts_with("programmes/") && path.ends_with(ending)
}

fn slug(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default()
}

/// A file that says it already stays as it is.
fn file(before: Option<&String>, details: &Details) -> anyhow::Result<String> {
    let said = before.and_then(|file| toml::from_str::<ProgrammeForm>(file).ok());
    let said = said.map(ProgrammeForm::details);
    if let Some(before) = before.filter(|_| said.as_ref() == Some(details)) {
        return Ok(before.clone());
    }
    let mut document = parse(before)?;
    let table = document.as_table_mut();
    set(table, "kind", Some(details.kind.as_str().into()));
    set(table, "run_by", Some(details.run_by.as_str().into()));
    set(table, "contact", details.contact.as_deref().map(Into::into));
    set(table, "place", Some(details.place.as_str().into()));
    set(table, "place_roman", details.place_roman.as_deref().map(Into::into));
    set(table, "first_on", Some(day(details.first_on)));
    set(table, "last_on", details.last_on.map(day));
    set_list(table, "languages", details.languages.iter().map(Lang::to_string));
    set(table, "cost", Some(cost(&details.cost)));
    set(table, "sign_up", Some(sign_up(&details.sign_up)));
    set(table, "places", details.places.map(|places| i64::from(places).into()));
    set(table, "source", Some(details.source.as_str().into()));
    set(table, "checked_on", Some(day(details.checked_on)));
    set(table, "status", Some(details.status.as_str().into()));
    if said.is_none_or(|said| said.sessions != details.sessions) {
        set_sessions(&mut document, &details.sessions);
    }
    Ok(document.to_string())
}

fn cost(cost: &Cost) -> Value {
    match cost {
        Cost::Free => "free".into(),
        Cost::Paid(fact) => one("paid", fact),
    }
}

fn sign_up(sign_up: &SignUp) -> Value {
    match sign_up {
        SignUp::None | SignUp::Counselling => sign_up.way().into(),
        SignUp::Phone(to) | SignUp::Website(to) => one(sign_up.way(), to),
    }
}

/// `{ paid = "class-fee" }`
fn one(key: &str, value: &str) -> Value {
    let mut table = InlineTable::new();
    table.insert(key, value.into());
    table.into()
}

fn set_sessions(document: &mut DocumentMut, sessions: &[Session]) {
    let mut tables = ArrayOfTables::new();
    for session in sessions {
        let mut table = Table::new();
        set(&mut table, "weekday", Some(session.weekday.as_str().into()));
        for (key, time) in [("opens", session.opens), ("closes", session.closes)] {
            set(&mut table, key, Some(time.format("%H:%M").to_string().into()));
        }
        table.decor_mut().set_prefix("\n");
        tables.push(table);
    }
    document.insert("session", Item::ArrayOfTables(tables));
}
