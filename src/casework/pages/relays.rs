//! The head's pages of interpreting lines: which there are, how long people wait on them, and what they are.

mod form;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::call;
use crate::casework::relays::{self, ANY_LANGUAGE, Measured, Relay};
use crate::db::Tx;
use crate::directory::{self, Kind};
use crate::language::{Lang, formats};
use crate::staff::Role;
use crate::staff::pages::{Shift, Tongue};
use crate::web::{Fault, Filled, Frame, Routes, Rule, Troubles};

const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/office/lines", HEAD, list)
        .post("/office/lines", HEAD, add)
        .get("/office/lines/new", HEAD, new)
        .get("/office/lines/{id}", HEAD, show)
        .post("/office/lines/{id}", HEAD, save)
        .post("/office/lines/{id}/end", HEAD, end)
}

#[derive(Template)]
#[template(path = "casework/pages/relays_list.html")]
struct List {
    frame: Frame,
    lines: Vec<Line>,
    /// Entries of the directory that a line may be made of: id and name.
    contacts: Vec<(String, String)>,
}

/// A line in the list.
struct Line {
    id: Uuid,
    name: String,
    run_by: Option<String>,
    phones: Vec<String>,
    tongues: Vec<Tongue>,
    any_language: bool,
    run_by_ministry: bool,
    busy: String,
    wait: String,
}

async fn list(shift: Shift) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let measured = relays::measured(&mut tx, shift.now).await?;
    let mut lines = Vec::new();
    for relay in relays::all(&mut tx).await? {
        let did = measured.get(&relay.id).copied().unwrap_or_default();
        lines.push(Line::new(&shift, &mut tx, relay, did).await?);
    }
    lines.sort_by(|a, b| a.name.cmp(&b.name));
    let contacts = contacts(&mut tx, &shift).await?;
    shift.show(&List { frame: shift.frame(shift.words.say("relays-title")), lines, contacts })
}

/// Lines and offices of the directory; who is called in an emergency does not interpret.
async fn contacts(tx: &mut Tx, shift: &Shift) -> anyhow::Result<Vec<(String, String)>> {
    let all = directory::all(tx).await?.into_iter();
    let may = all.filter(|contact| matches!(contact.kind, Kind::Line | Kind::Office));
    Ok(may.map(|contact| (contact.id.clone(), contact.words(shift.who.lang).name)).collect())
}

impl Line {
    async fn new(shift: &Shift, tx: &mut Tx, relay: Relay, did: Measured) -> anyhow::Result<Self> {
        let (run_by, phones) = call::entry(tx, shift, relay.new.contact_id.as_deref()).await?;
        let count = |n: i64| formats::number(shift.who.lang, &n.to_string());
        let tags = relay.new.langs.iter().filter_map(|tag| Lang::parse(tag));
        let busy = shift.words.tell("relays-busy").with("busy", count(relay.lines_busy));
        Ok(Self {
            id: relay.id,
            run_by,
            phones,
            tongues: tags.map(|lang| Tongue::new(shift, lang)).collect(),
            any_language: relay.new.langs.iter().any(|tag| tag == ANY_LANGUAGE),
            run_by_ministry: relay.new.run_by_ministry,
            busy: busy.with("lines", count(relay.new.lines)).to_string(),
            wait: waited(shift, did),
            name: relay.new.name,
        })
    }
}

fn waited(shift: &Shift, did: Measured) -> String {
    let Some(seconds) = did.seconds else {
        return shift.words.say("relays-not-measured");
    };
    let count = |n: usize| formats::count(shift.who.lang, n);
    let told = shift.words.tell("relays-wait");
    let told = told.with("seconds", formats::number(shift.who.lang, &seconds.to_string()));
    told.with("answered", count(did.answered)).with("calls", count(did.calls)).to_string()
}

#[derive(Template)]
#[template(path = "casework/pages/relay_edit.html")]
struct Edit {
    frame: Frame,
    /// None: it is new.
    id: Option<Uuid>,
    typed: Filled,
    troubles: Troubles,
    contacts: Vec<(String, String)>,
    tongues: Vec<Tongue>,
    /// Number and name of each day.
    days: Vec<(u8, String)>,
}

#[derive(serde::Deserialize)]
struct Wanted {
    contact: Option<String>,
}

/// A new line, filled in from the entry of the directory that was chosen.
async fn new(shift: Shift, Query(wanted): Query<Wanted>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let contact = match wanted.contact {
        Some(id) => directory::find(&mut tx, &id).await?,
        None => None,
    };
    let typed = contact.map(|entry| form::suggested(&entry.contact, shift.who.lang));
    let page = edit(&mut tx, &shift, None, typed.unwrap_or_default(), Troubles::default()).await?;
    shift.show(&page)
}

async fn show(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let relay = find(&mut tx, &id).await?;
    let typed = form::filled(&relay.new);
    let page = edit(&mut tx, &shift, Some(relay.id), typed, Troubles::default()).await?;
    shift.show(&page)
}

async fn find(tx: &mut Tx, id: &str) -> Result<Relay, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let all = relays::all(tx).await?;
    all.into_iter().find(|relay| relay.id == id).ok_or(Fault::NotFound)
}

async fn edit(
    tx: &mut Tx,
    shift: &Shift,
    id: Option<Uuid>,
    typed: Filled,
    troubles: Troubles,
) -> anyhow::Result<Edit> {
    let title = if id.is_some() { "relays-edit-title" } else { "relays-new-title" };
    let day = |day: directory::Weekday| shift.words.say_of("weekday", day.as_str());
    let days = (1..).zip(directory::Weekday::ALL.map(day));
    Ok(Edit {
        frame: shift.frame(shift.words.say(title)),
        id,
        typed,
        troubles,
        contacts: contacts(tx, shift).await?,
        tongues: Tongue::all(shift),
        days: days.collect(),
    })
}

async fn add(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let known = contacts(&mut tx, &shift).await?;
    match form::parsed(&typed, &shift, &known) {
        Ok(new) => {
            relays::add(&mut tx, &new, shift.now).await?;
            tx.commit().await?;
            Ok(Redirect::to("/office/lines").into_response())
        }
        Err(troubles) => refused(&mut tx, &shift, None, typed, troubles).await,
    }
}

async fn save(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let relay = find(&mut tx, &id).await?;
    let known = contacts(&mut tx, &shift).await?;
    let troubles = match form::parsed(&typed, &shift, &known) {
        Ok(new) if relays::change(&mut tx, relay.id, &new).await? => {
            tx.commit().await?;
            return Ok(Redirect::to("/office/lines").into_response());
        }
        Ok(_) => {
            let mut troubles = Troubles::default();
            troubles.add("lines", shift.words.say("relays-error-busy"));
            troubles
        }
        Err(troubles) => troubles,
    };
    refused(&mut tx, &shift, Some(relay.id), typed, troubles).await
}

async fn refused(
    tx: &mut Tx,
    shift: &Shift,
    id: Option<Uuid>,
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    let page = edit(tx, shift, id, typed, troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

async fn end(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let relay = find(&mut tx, &id).await?;
    relays::end(&mut tx, relay.id, shift.now).await?;
    tx.commit().await?;
    Ok(Redirect::to("/office/lines").into_response())
}
