//! One fact: its values over time, what shows it, and what was done to it.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use http::StatusCode;

use super::telling::Telling;
use super::touched::Touched;
use super::{Line, Names, form, period};
use crate::facts::{self, Done, Unit, Value};
use crate::staff::Role;
use crate::staff::pages::{Moment, Section, Shift};
use crate::web::{Fault, Filled, Frame, Troubles};

/// So many changes are shown; more are kept.
const MOST_DONE: i64 = 50;

#[derive(Template)]
#[template(path = "facts/pages/fact.html")]
struct Page {
    frame: Frame,
    id: String,
    unit: String,
    lines: Vec<Line>,
    /// What was seen, to be compared when it is changed.
    seen: String,
    touched: Touched,
    history: Vec<Past>,
    may_change: bool,
    back: Back,
    said: Option<String>,
    telling: Option<Telling>,
    troubles: Troubles,
    tomorrow: NaiveDate,
}

/// What the page answers to what was done.
#[derive(Default)]
pub struct Back {
    pub troubles: Troubles,
    pub typed: Filled,
    /// Key of what is said.
    pub said: Option<&'static str>,
    /// From when the value holds that was changed.
    pub changed: Option<NaiveDate>,
}

impl Back {
    /// What was typed for the review of a value, where it came back.
    fn review(&self, from: &NaiveDate) -> &str {
        match self.typed.get("of") == from.to_string() {
            true => self.typed.get("review"),
            false => "",
        }
    }

    /// Whether what was typed for a value came back with a fault.
    fn is_bad(&self, from: &NaiveDate) -> bool {
        self.typed.get("of") == from.to_string()
    }
}

/// A line of the history.
struct Past {
    what: String,
    at: Moment,
    by: String,
    before: Option<String>,
    after: Option<String>,
}

pub async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let changed = form::day(&query, "changed");
    let said = if changed.is_some() {
        Some("facts-said-changed")
    } else {
        ["saved", "checked"]
            .into_iter()
            .zip(["facts-said-saved", "facts-said-checked"])
            .find(|(name, _)| !query.all(name).is_empty())
            .map(|(_, key)| key)
    };
    let back = Back { said, changed, ..Back::default() };
    again(&shift, &id, back, StatusCode::OK).await
}

/// The page as it is now, with what came back.
pub async fn again(
    shift: &Shift,
    id: &str,
    back: Back,
    status: StatusCode,
) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let values = facts::values(&mut tx, id).await?;
    let history = facts::history(&mut tx, id, MOST_DONE).await?;
    // A fact that was taken away is still remembered.
    if values.is_empty() && history.is_empty() {
        return Err(Fault::NotFound);
    }
    let touched = Touched::by(&mut tx, shift, id).await?;
    let people = values.iter().filter_map(|value| value.checked_by);
    let people = people.chain(history.iter().filter_map(|done| done.by)).collect();
    let names = Names::read(&mut tx, shift, people).await?;
    let unit = values.first().map(|value| value.fact.unit).unwrap_or(Unit::Number);
    let page = Page {
        frame: shift.newsroom(id, Section::Facts),
        id: id.to_owned(),
        unit: shift.words.say_of("facts-unit", unit.as_str()),
        lines: values.iter().map(|value| Line::new(shift, value, &names)).collect(),
        seen: facts::fingerprint(&values),
        telling: back.changed.and_then(|from| Telling::new(shift, id, from, &touched)),
        touched,
        history: history.iter().map(|done| Past::new(shift, done, &names)).collect(),
        may_change: shift.who.has(Role::Publisher),
        said: back.said.map(|key| shift.words.say(key)),
        troubles: Troubles::default().and(back.troubles),
        tomorrow: shift.today.succ_opt().unwrap_or(shift.today),
        back: Back { troubles: Troubles::default(), ..back },
    };
    Ok((status, shift.show(&page)?).into_response())
}

impl Past {
    fn new(shift: &Shift, done: &Done, names: &Names) -> Self {
        let shown = |value: &Value| {
            let mut shown = format!(
                "{} · {} · {}",
                value.fact.shown(shift.words),
                period(shift.words, &value.fact),
                value.fact.source
            );
            if let Some(day) = value.review_on {
                let day = crate::language::formats::date(shift.who.lang, day);
                let review = shift.words.tell("facts-review-on").with("day", day).to_string();
                shown = format!("{shown} · {review}");
            }
            shown
        };
        Self {
            what: shift.words.say_of("facts-done", done.what.as_str()),
            at: Moment::new(shift, done.at),
            by: names.of(shift, done.by),
            before: done.before.as_ref().map(shown),
            after: done.after.as_ref().map(shown),
        }
    }
}
