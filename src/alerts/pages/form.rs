//! Filling a prepared text in: how grave, from when until when, and where. All but that may stay as it is.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike, Utc};
use http::StatusCode;
use uuid::Uuid;

use super::{by, danger, found, lead_to};
use crate::alerts::{self, LONGEST_PLACE, Level, Place, Prepared, Refusal, Slots, State};
use crate::bulletins::pages::too_long;
use crate::db::Tx;
use crate::language::Lang;
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

/// How browsers write a local day and time.
const LOCAL: &str = "%Y-%m-%dT%H:%M";
/// For so long an alert holds where nobody said anything else.
const USUALLY: TimeDelta = TimeDelta::hours(24);

#[derive(Template)]
#[template(path = "alerts/pages/form.html")]
struct Page {
    frame: Frame,
    action: String,
    /// Where it leads back to.
    back: String,
    levels: Vec<(&'static str, String)>,
    typed: Filled,
    troubles: Troubles,
    longest_place: usize,
    /// In Korean: one of these is said by its name in every language.
    districts: Vec<String>,
}

/// What the form is about: a prepared text, filled in for the first time or anew.
struct Form {
    prepared: Prepared,
    /// The draft that is changed.
    draft: Option<Uuid>,
}

impl Form {
    async fn of(shift: &Shift, tx: &mut Tx, slug: &str) -> Result<Self, Fault> {
        if alerts::is_an_end(slug) {
            return Err(Fault::NotFound);
        }
        let prepared = alerts::prepared(tx, &shift.app.city, slug).await?;
        Ok(Self { prepared: prepared.ok_or(Fault::NotFound)?, draft: None })
    }

    fn show(&self, shift: &Shift, typed: Filled, troubles: Troubles) -> Result<Response, Fault> {
        let status = match troubles.all().is_empty() {
            true => StatusCode::OK,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let (action, back) = match self.draft {
            Some(id) => (format!("/newsroom/alerts/{id}/edit"), format!("/newsroom/alerts/{id}")),
            None => {
                let action = format!("/newsroom/alerts/new/{}", self.prepared.slug);
                (action, "/newsroom/alerts".to_owned())
            }
        };
        let name =
            |level: &Level| (level.as_str(), shift.words.say_of("alert-level", level.as_str()));
        let page = Page {
            frame: shift.newsroom(self.title(shift), Section::Alerts),
            action,
            back,
            levels: self.prepared.levels.iter().map(name).collect(),
            typed,
            troubles,
            longest_place: LONGEST_PLACE,
            districts: districts(shift),
        };
        Ok((status, shift.show(&page)?).into_response())
    }

    fn title(&self, shift: &Shift) -> String {
        let says = |lang| self.prepared.says.iter().find(|(words, _)| words.lang == lang);
        let words = super::own_chain(shift).into_iter().find_map(says);
        words.map_or_else(|| self.prepared.slug.clone(), |(words, _)| danger(&words.title))
    }

    /// The usual: the gravest level, from now on, for a day, in the whole city.
    fn usual(&self, shift: &Shift) -> Filled {
        let level = self.prepared.levels.last().copied();
        let from = shift.now;
        let until = from + USUALLY;
        let whole_hour = until - TimeDelta::minutes(i64::from(until.minute()));
        as_typed(shift, &Slots { level, from, until: whole_hour, place: Place::WholeCity })
    }
}

fn districts(shift: &Shift) -> Vec<String> {
    let districts = shift.app.city.districts.iter();
    districts.filter_map(|district| district.name.get(&Lang::KOREAN)).cloned().collect()
}

fn as_typed(shift: &Shift, slots: &Slots) -> Filled {
    let mut typed = Filled::default();
    let local = |at: DateTime<Utc>| shift.app.city.local(at).format(LOCAL).to_string();
    typed.set("level", slots.level.map(Level::as_str).unwrap_or_default());
    typed.set("from", local(slots.from));
    typed.set("until", local(slots.until));
    if let Place::Named { korean, latin } = &slots.place {
        typed.set("place", korean.clone());
        typed.set("latin", latin.clone().unwrap_or_default());
    }
    typed
}

/// The form; with `?instead=ID` filled in as the alert in force whose place the new one takes.
pub async fn blank(
    shift: Shift,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let form = Form::of(&shift, &mut tx, &slug).await?;
    let typed = match query.get("instead") {
        "" => form.usual(&shift),
        id => {
            let old = found(&mut tx, id).await?;
            let mut typed = as_typed(&shift, &old.slots);
            typed.set("instead", old.id.to_string());
            typed
        }
    };
    form.show(&shift, typed, Troubles::default())
}

pub async fn draw_up(
    shift: Shift,
    Path(slug): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let form = Form::of(&shift, &mut tx, &slug).await?;
    let slots = match slots(&shift, &typed) {
        Ok(slots) => slots,
        Err(troubles) => return form.show(&shift, typed, troubles),
    };
    let new = (slots, typed.get("instead").parse().ok());
    match alerts::draw_up(&mut tx, &shift.app.city, &slug, new, by(&shift)).await? {
        Ok(id) => {
            tx.commit().await?;
            Ok(lead_to(id, ""))
        }
        Err(refusal) => form.show(&shift, typed, troubles(&shift, refusal)),
    }
}

/// The same form for a draft.
pub async fn edit(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let alert = found(&mut tx, &id).await?;
    if alert.state() != State::Draft {
        return Ok(lead_to(alert.id, ""));
    }
    let form = Form::of(&shift, &mut tx, &alert.slug).await?;
    let typed = as_typed(&shift, &alert.slots);
    Form { draft: Some(alert.id), ..form }.show(&shift, typed, Troubles::default())
}

pub async fn change(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.begin().await?;
    let alert = found(&mut tx, &id).await?;
    let form = Form::of(&shift, &mut tx, &alert.slug).await?;
    let form = Form { draft: Some(alert.id), ..form };
    let slots = match slots(&shift, &typed) {
        Ok(slots) => slots,
        Err(troubles) => return form.show(&shift, typed, troubles),
    };
    match alerts::change(&mut tx, &shift.app.city, alert.id, slots, by(&shift)).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(lead_to(alert.id, ""))
        }
        Err(refusal) => form.show(&shift, typed, troubles(&shift, refusal)),
    }
}

fn slots(shift: &Shift, typed: &Filled) -> Result<Slots, Troubles> {
    let mut troubles = Troubles::default();
    let (from, until) = (instant(shift, typed.get("from")), instant(shift, typed.get("until")));
    for (field, instant) in [("from", from), ("until", until)] {
        if instant.is_none() {
            troubles.add(field, shift.words.say("alert-error-moment"));
        }
    }
    let place = Place::parse(typed.get("place"), typed.get("latin"));
    if place.is_err() {
        troubles.add("place", error(shift, Refusal::Place));
    }
    let level = Level::parse(typed.get("level"));
    match (from, until, place) {
        (Some(from), Some(until), Ok(place)) => Ok(Slots { level, from, until, place }),
        _ => Err(troubles),
    }
}

/// A local time, as a field of the form gives it.
pub fn instant(shift: &Shift, typed: &str) -> Option<DateTime<Utc>> {
    let local = NaiveDateTime::parse_from_str(typed, LOCAL).ok()?;
    // A year of five digits is a slip of the hand.
    let is_near = (local.date() - shift.today).num_days().abs() < 400;
    is_near.then(|| shift.app.city.instant(local))
}

/// A local time, as a field of the form takes it.
pub fn local(shift: &Shift, at: DateTime<Utc>) -> String {
    shift.app.city.local(at).format(LOCAL).to_string()
}

fn troubles(shift: &Shift, refusal: Refusal) -> Troubles {
    let field = match refusal {
        Refusal::Level => "level",
        Refusal::Place => "place",
        _ => "until",
    };
    let mut troubles = Troubles::default();
    troubles.add(field, error(shift, refusal));
    troubles
}

/// A refusal in words.
pub fn error(shift: &Shift, refusal: Refusal) -> String {
    match refusal {
        Refusal::TooLong { lang, kilobytes } => too_long(shift, lang, kilobytes),
        _ => shift.words.tell_of("alert-error", refusal.as_str()).to_string(),
    }
}
