//! All publications with their issues, and a new one.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;

use super::{IssueRow, field_of, in_words, tongues};
use crate::language::formats;
use crate::newsletter::{self, Begin, Every, LONGEST_SLUG, Serial};
use crate::staff::Role;
use crate::staff::pages::{Section, Shift, Tongue};
use crate::texts::editing::LONGEST_TITLE;
use crate::texts::translations::By;
use crate::web::{Fault, Filled, Frame, Troubles};

#[derive(Template)]
#[template(path = "newsletter/pages/newsroom/list.html")]
struct Page {
    frame: Frame,
    tongues: Vec<Tongue>,
    serials: Vec<Shelf>,
    rhythms: Vec<(&'static str, String)>,
    may_write: bool,
    typed: Filled,
    troubles: Troubles,
    longest_title: usize,
    longest_slug: usize,
}

/// A publication with its issues.
struct Shelf {
    id: String,
    title: String,
    rhythm: Option<String>,
    next: Option<String>,
    rows: Vec<IssueRow>,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let page = page(&shift, Filled::default(), Troubles::default()).await?;
    shift.show(&page)
}

/// Begins a publication, and leads to it.
pub async fn begin(shift: Shift, typed: Filled) -> Result<Response, Fault> {
    let Some(every) = Every::parse(typed.get("every")) else {
        let mut troubles = Troubles::default();
        troubles.add("every", shift.words.say("publications-error-every"));
        return refused(&shift, typed, troubles).await;
    };
    let by = By { staff_id: shift.who.id, now: shift.now };
    let begin = Begin { slug: typed.get("slug"), title: typed.get("title") };
    let mut tx = shift.app.db.begin().await?;
    match newsletter::begin_publication(&mut tx, begin, every, by).await? {
        Ok(()) => {
            tx.commit().await?;
            let to = format!("/newsroom/publications/{}?begun", typed.get("slug"));
            Ok(Redirect::to(&to).into_response())
        }
        Err(refusal) => {
            drop(tx);
            let mut troubles = Troubles::default();
            troubles.add(field_of(&refusal), in_words(&shift, &refusal).0);
            refused(&shift, typed, troubles).await
        }
    }
}

async fn refused(shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
    let page = page(shift, typed, troubles).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, shift.show(&page)?).into_response())
}

async fn page(shift: &Shift, typed: Filled, troubles: Troubles) -> anyhow::Result<Page> {
    let mut tx = shift.app.db.read().await?;
    let serials = newsletter::serials(&mut tx).await?;
    Ok(Page {
        frame: shift.newsroom(shift.words.say("publications-title"), Section::Publications),
        tongues: tongues(shift),
        serials: serials.iter().map(|serial| shelf(shift, serial)).collect(),
        rhythms: rhythms(shift),
        may_write: shift.who.has(Role::Writer),
        typed,
        troubles,
        longest_title: LONGEST_TITLE,
        longest_slug: LONGEST_SLUG,
    })
}

fn shelf(shift: &Shift, serial: &Serial) -> Shelf {
    Shelf {
        id: serial.id.clone(),
        title: serial.title.name().to_owned(),
        rhythm: serial.every.map(|every| shift.words.say_of("publications-every", every.as_str())),
        next: serial.next_on().map(|day| formats::date(shift.who.lang, day)),
        rows: serial.issues.iter().map(|work| IssueRow::new(shift, work)).collect(),
    }
}

/// How often something may appear.
pub fn rhythms(shift: &Shift) -> Vec<(&'static str, String)> {
    let said = |every: Every| shift.words.say_of("publications-every", every.as_str());
    Every::ALL.map(|every| (every.as_str(), said(every))).into()
}
