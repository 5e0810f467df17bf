//! One publication: its issues, how often it appears, and a new issue.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{Datelike, NaiveDate};
use http::StatusCode;
use uuid::Uuid;

use super::list::rhythms;
use super::{IssueRow, field_of, in_words, tongues};
use crate::db::Tx;
use crate::language::formats;
use crate::newsletter::{self, Begin, Every, LONGEST_SLUG, Serial};
use crate::staff::Role;
use crate::staff::pages::{Section, Shift, Tongue};
use crate::texts::editing::LONGEST_TITLE;
use crate::texts::translations::By;
use crate::web::{Fault, Filled, Frame, Troubles};

/// Years in which an issue may appear: anything else is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

#[derive(Template)]
#[template(path = "newsletter/pages/newsroom/publication.html")]
struct Page {
    frame: Frame,
    id: String,
    text_id: Uuid,
    done: Option<String>,
    tongues: Vec<Tongue>,
    rows: Vec<IssueRow>,
    every: String,
    rhythms: Vec<(&'static str, String)>,
    next: Option<String>,
    may_write: bool,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_slug: usize,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let serial = found(&mut tx, &id).await?;
    let query = query.unwrap_or_default();
    let done = ["begun", "every"].into_iter().find(|code| *code == query);
    let mut typed = Filled::default();
    // What is expected next is what is most likely begun.
    if let Some(day) = serial.next_on() {
        typed.set("day", day.to_string());
    }
    let mut page = Page::new(&shift, &serial, typed, Troubles::default());
    page.done = done.map(|code| shift.words.say_of("publications-done", code));
    shift.show(&page)
}

async fn found(tx: &mut Tx, id: &str) -> Result<Serial, Fault> {
    let mut serials = newsletter::serials(tx).await?.into_iter();
    serials.find(|serial| serial.id == id).ok_or(Fault::NotFound)
}

impl Page {
    fn new(shift: &Shift, serial: &Serial, typed: Filled, troubles: Troubles) -> Self {
        Self {
            frame: shift.newsroom(serial.title.name(), Section::Publications),
            id: serial.id.clone(),
            text_id: serial.title.text_id,
            done: None,
            tongues: tongues(shift),
            rows: serial.issues.iter().map(|work| IssueRow::new(shift, work)).collect(),
            every: serial.every.map_or("", Every::as_str).to_owned(),
            rhythms: rhythms(shift),
            next: serial.next_on().map(|day| formats::date(shift.who.lang, day)),
            may_write: shift.who.has(Role::Writer),
            typed,
            troubles,
            longest_title: LONGEST_TITLE,
            longest_slug: LONGEST_SLUG,
        }
    }
}

/// Begins an issue, and leads to it.
pub async fn begin(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let serial = found(&mut tx, &id).await?;
    let mut troubles = Troubles::default();
    let Some(day) = day(&typed) else {
        drop(tx);
        troubles.add("day", shift.words.say("publications-error-day"));
        return refused(&shift, &serial, typed, troubles);
    };
    let by = By { staff_id: shift.who.id, now: shift.now };
    let begin = Begin { slug: typed.get("slug"), title: typed.get("title") };
    match newsletter::begin_issue(&mut tx, &id, begin, day, by).await? {
        Ok(()) => {
            tx.commit().await?;
            let to = format!("/newsroom/publications/{id}/{}?begun", typed.get("slug"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(refusal) => {
            drop(tx);
            troubles.add(field_of(&refusal), in_words(&shift, &refusal).0);
            refused(&shift, &serial, typed, troubles)
        }
    }
}

/// Says how often it appears.
pub async fn set_every(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let serial = found(&mut tx, &id).await?;
    let Some(every) = Every::parse(typed.get("every")) else {
        drop(tx);
        let mut troubles = Troubles::default();
        troubles.add("every", shift.words.say("publications-error-every"));
        return refused(&shift, &serial, typed, troubles);
    };
    newsletter::set_every(&mut tx, &id, every).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/newsroom/publications/{id}?every")).into_response())
}

fn refused(
    shift: &Shift,
    serial: &Serial,
    typed: Filled,
    troubles: Troubles,
) -> Result<Response, Fault> {
    let page = Page::new(shift, serial, typed, troubles);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

/// The day of a form.
pub fn day(typed: &Filled) -> Option<NaiveDate> {
    let day: Option<NaiveDate> = typed.get("day").parse().ok();
    day.filter(|day| YEARS.contains(&day.year()))
}
