//! All alerts: what is in force, what waits for a second person, and what is prepared.

use askama::Template;
use axum::response::Response;
use uuid::Uuid;

use super::danger;
use crate::alerts::{self, Alert, State};
use crate::language::Lang;
use crate::staff::pages::{Moment, Section, Shift};
use crate::texts::{self, Kind};
use crate::web::{Fault, Frame};

/// So many alerts stand in the list.
const LISTED: i64 = 50;

#[derive(Template)]
#[template(path = "alerts/pages/list.html")]
struct Page {
    frame: Frame,
    open: Vec<Line>,
    past: Vec<Line>,
    dangers: Vec<Danger>,
}

/// An alert in the list.
struct Line {
    id: Uuid,
    title: String,
    html_lang: String,
    place: String,
    state: String,
    is_in_force: bool,
    until: Moment,
}

/// What is prepared.
struct Danger {
    slug: String,
    name: String,
    html_lang: String,
}

pub async fn show(shift: Shift) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let listed = alerts::list(&mut tx, LISTED).await?;
    let prepared = texts::list(&mut tx, Kind::Alert, &super::own_chain(&shift)).await?;
    drop(tx);
    let mut dangers: Vec<Danger> = Vec::new();
    for entry in prepared.iter().filter(|entry| !alerts::is_an_end(&entry.slug)) {
        dangers.push(Danger {
            slug: entry.slug.clone(),
            name: danger(&entry.title),
            html_lang: html_of(&shift, entry.lang),
        });
    }
    dangers.sort_by_key(|danger| {
        alerts::ALL.iter().position(|slug| *slug == danger.slug).unwrap_or(99)
    });
    let line = |alert: &Alert| {
        let entry = prepared.iter().find(|entry| entry.slug == alert.slug);
        let title = entry.map_or_else(|| alert.slug.clone(), |entry| danger(&entry.title));
        let level =
            alert.slots.level.map(|level| shift.words.say_of("alert-level", level.as_str()));
        Line {
            id: alert.id,
            title: level.map_or(title.clone(), |level| format!("{title} · {level}")),
            html_lang: entry.map_or_else(String::new, |entry| html_of(&shift, entry.lang)),
            place: alert.slots.place.said(&shift.app.city, shift.who.lang),
            state: shift.words.say_of("alert-state", alert.state().as_str()),
            is_in_force: alert.state() == State::InForce,
            until: Moment::new(&shift, alert.ended.map_or(alert.slots.until, |(done, _)| done.at)),
        }
    };
    let (past, open): (Vec<&Alert>, Vec<&Alert>) =
        listed.iter().partition(|alert| alert.state() == State::Ended);
    shift.show(&Page {
        frame: shift.newsroom(shift.words.say("alerts-title"), Section::Alerts),
        open: open.into_iter().map(line).collect(),
        past: past.into_iter().map(line).collect(),
        dangers,
    })
}

fn html_of(shift: &Shift, lang: Lang) -> String {
    let language = shift.app.city.language(lang);
    language.map_or_else(|| lang.to_string(), |language| language.html.clone())
}
