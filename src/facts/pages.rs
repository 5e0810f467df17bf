//! The amounts that readers look up. The newsroom's facts: what each is today and who looked it up, and how a value
//! is changed.

mod amounts;
mod change;
mod checking;
mod fact;
mod form;
mod list;
mod new;
mod telling;
mod touched;

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use uuid::Uuid;

pub use self::amounts::documents;
use super::{Fact, Signed, Value};
use crate::db::Tx;
use crate::language::{Words, formats};
use crate::staff::pages::{NEWSROOM, Shift};
use crate::staff::{self, Role};
use crate::web::{Routes, Rule};

const BOTH: Rule = Rule::Staff(NEWSROOM);
const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/amounts", Rule::Anyone, amounts::show)
        .get("/newsroom/facts", BOTH, list::show)
        .get("/newsroom/facts/new", PUBLISHERS, new::blank)
        .post("/newsroom/facts/new", PUBLISHERS, new::begin)
        .get("/newsroom/facts/{id}", BOTH, fact::show)
        .post("/newsroom/facts/{id}/check", PUBLISHERS, checking::check)
        .get("/newsroom/facts/{id}/{what}", PUBLISHERS, change::blank)
        .post("/newsroom/facts/{id}/{what}", PUBLISHERS, change::submit)
}

/// A value as a line of a table.
struct Line {
    /// Names the value in links and forms.
    from: NaiveDate,
    shown: String,
    period: String,
    source: String,
    status: String,
    checked_on: NaiveDate,
    checked: String,
    checked_by: String,
    review: Option<String>,
    is_current: bool,
    is_due: bool,
    /// Whether it holds today or will.
    is_ahead: bool,
}

impl Line {
    fn new(shift: &Shift, value: &Value, names: &Names) -> Self {
        let (fact, words) = (&value.fact, shift.words);
        Self {
            from: fact.valid_from,
            shown: fact.shown(words),
            period: period(words, fact),
            source: fact.source.clone(),
            status: words.say_of("facts-status", fact.status.as_str()),
            checked_on: fact.checked_on,
            checked: formats::date(shift.who.lang, fact.checked_on),
            checked_by: names.of(shift, value.checked_by),
            review: value.review_on.map(|day| formats::date(shift.who.lang, day)),
            is_current: fact.holds_on(shift.today),
            is_due: super::is_due(value, shift.today),
            is_ahead: fact.valid_until.is_none_or(|until| until >= shift.today),
        }
    }
}

/// From when until when a value holds.
fn period(words: Words, fact: &Fact) -> String {
    let from = formats::date(words.lang(), fact.valid_from);
    match fact.valid_until {
        None => words.tell("facts-period-open").with("from", from).to_string(),
        Some(until) => {
            let told = words.tell("facts-period").with("from", from);
            told.with("until", formats::date(words.lang(), until)).to_string()
        }
    }
}

/// The names of whoever looked values up.
struct Names(BTreeMap<Uuid, String>);

impl Names {
    async fn read(tx: &mut Tx, shift: &Shift, people: Vec<Uuid>) -> anyhow::Result<Self> {
        let mut names = BTreeMap::new();
        for id in people {
            if !names.contains_key(&id)
                && let Some(who) = staff::who(tx, id, shift.now).await?
            {
                names.insert(id, who.name);
            }
        }
        Ok(Self(names))
    }

    /// Nobody: it came with the content files.
    fn of(&self, shift: &Shift, id: Option<Uuid>) -> String {
        match id {
            None => shift.words.say("facts-by-files"),
            Some(id) => {
                let name = self.0.get(&id).cloned();
                name.unwrap_or_else(|| shift.words.say("office-somebody-left"))
            }
        }
    }
}

fn signed(shift: &Shift) -> Signed {
    Signed { by: shift.who.id, today: shift.today, now: shift.now }
}

fn lead_to(id: &str, more: &str) -> Response {
    Redirect::to(&format!("/newsroom/facts/{id}{more}")).into_response()
}
