//! The head's pages of the staff: who is there, somebody new, and a link to sign in with.

mod edit;
mod form;

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use chrono::NaiveTime;
use http::StatusCode;
use uuid::Uuid;

use super::{Colleague, Shift as Hours};
use crate::directory::Weekday;
use crate::id::Token;
use crate::language::{Words, formats};
use crate::staff::pages::Shift;
use crate::staff::{self, Role};
use crate::web::{Fault, Filled, Frame, Routes, Rule, Troubles};

const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/office/staff", HEAD, list)
        .post("/office/staff", HEAD, add)
        .get("/office/staff/{id}", HEAD, edit::show)
        .post("/office/staff/{id}", HEAD, edit::save)
        .post("/office/staff/{id}/end", HEAD, edit::end)
        .post("/office/staff/{id}/roles", HEAD, edit::give)
        .post("/office/staff/{id}/link", HEAD, link)
}

#[derive(Template)]
#[template(path = "staff/rota/staff_list.html")]
struct List {
    frame: Frame,
    people: Vec<Person>,
    typed: Filled,
    troubles: Troubles,
    tongues: Vec<Tongue>,
    /// Shown once: only its hash is kept.
    link: Option<Link>,
}

/// Somebody in the list.
struct Person {
    id: Uuid,
    name: String,
    email: String,
    roles: Vec<String>,
    languages: Vec<Tongue>,
    topics: String,
    hours: Vec<String>,
}

/// A language by its own name.
struct Tongue {
    tag: String,
    html: String,
    autonym: String,
}

/// A link with which somebody signs in once.
struct Link {
    name: String,
    href: String,
}

async fn list(shift: Shift) -> Result<Response, Fault> {
    let page = listed(&shift, Filled::default(), Troubles::default(), None).await?;
    shift.show(&page)
}

/// Adds somebody and shows the link to sign in with.
async fn add(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let (app, now) = (&shift.app, shift.now);
    let new = match form::account(&typed, &app.city, shift.words) {
        Ok(new) => new,
        Err(troubles) => return refused(&shift, typed, troubles).await,
    };
    let mut tx = app.db.begin().await?;
    let Ok(staff_id) = staff::add(&mut tx, &new, Some(shift.who.id), now).await? else {
        drop(tx);
        let mut troubles = Troubles::default();
        troubles.add("email", shift.words.say("staff-error-address-taken"));
        return refused(&shift, typed, troubles).await;
    };
    let token = staff::invite(&mut tx, staff_id, now).await?;
    tx.commit().await?;
    let link = Link::new(&shift, new.name, &token);
    let page = listed(&shift, Filled::default(), Troubles::default(), Some(link)).await?;
    shift.show(&page)
}

/// A new link for somebody who lost the password or never had one.
async fn link(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let staff_id = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = shift.app.db.begin().await?;
    let colleague = super::find(&mut tx, staff_id, shift.now).await?;
    let colleague = colleague.ok_or(Fault::NotFound)?;
    let token = staff::invite(&mut tx, staff_id, shift.now).await?;
    tx.commit().await?;
    let link = Link::new(&shift, colleague.name, &token);
    let page = listed(&shift, Filled::default(), Troubles::default(), Some(link)).await?;
    shift.show(&page)
}

async fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = listed(shift, typed, troubles, None).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

async fn listed(
    shift: &Shift,
    typed: Filled,
    troubles: Troubles,
    link: Option<Link>,
) -> Result<List, Fault> {
    let mut tx = shift.app.db.read().await?;
    let mut everybody = super::everybody(&mut tx, shift.now).await?;
    everybody.sort_by(|a, b| a.name.cmp(&b.name));
    let people = everybody.iter().map(|colleague| Person::new(shift, colleague));
    let tags = shift.app.city.tags();
    Ok(List {
        frame: shift.frame(shift.words.say("staff-title")),
        people: people.collect(),
        typed,
        troubles,
        tongues: tags.map(|lang| Tongue::new(shift, lang)).collect(),
        link,
    })
}

impl Person {
    fn new(shift: &Shift, colleague: &Colleague) -> Self {
        let words = shift.words;
        let roles = colleague.roles.iter();
        let languages = colleague.languages.iter();
        let hours = colleague.shifts.iter().filter(|hours| hours.holds_on(shift.today));
        Self {
            id: colleague.id,
            name: colleague.name.clone(),
            email: colleague.email.clone(),
            roles: roles.map(|role| words.say_of("role", role.as_str())).collect(),
            languages: languages.map(|skill| Tongue::new(shift, skill.lang)).collect(),
            topics: formats::count(shift.who.lang, colleague.topics.len()),
            hours: hours.map(|hours| in_words(words, hours)).collect(),
        }
    }
}

impl Tongue {
    fn new(shift: &Shift, lang: crate::language::Lang) -> Self {
        let language = shift.app.city.language(lang);
        Self {
            tag: lang.to_string(),
            html: language.map_or_else(|| lang.to_string(), |language| language.html.clone()),
            autonym: language.map_or_else(|| lang.to_string(), |language| language.autonym.clone()),
        }
    }
}

impl Link {
    fn new(shift: &Shift, name: String, token: &Token) -> Self {
        let href = shift.app.settings.link(&format!("/desk/welcome/{token}"));
        Self { name, href }
    }
}

fn in_words(words: Words, hours: &Hours) -> String {
    let shown = words.tell("staff-hours").with("day", weekday(words, hours.weekday));
    let shown = shown.with("from", clock(hours.from_minute));
    shown.with("until", clock(hours.to_minute)).to_string()
}

/// A weekday's name, 1 (Monday) to 7.
fn weekday(words: Words, number: u8) -> String {
    let day = Weekday::ALL.into_iter().nth(usize::from(number).saturating_sub(1));
    day.map(|day| words.say_of("weekday", day.as_str())).unwrap_or_default()
}

/// Minutes after midnight as a clock shows them; the end of the day is its next midnight.
fn clock(minute: u16) -> String {
    let (hour, minute) = (u32::from(minute) / 60 % 24, u32::from(minute) % 60);
    NaiveTime::from_hms_opt(hour, minute, 0).map(formats::time).unwrap_or_default()
}
