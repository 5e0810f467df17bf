//! A counsellor's cases, those first that must not wait.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use uuid::Uuid;

use super::shown::Day;
use crate::casework::pages::lines::Line;
use crate::casework::pages::offers::Asking;
use crate::casework::state::State;
use crate::casework::{self, Case};
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift};
use crate::web::{Fault, Frame};

#[derive(Template)]
#[template(path = "casework/pages/desk_list.html")]
struct List {
    frame: Frame,
    /// What the counsellor is asked to take, and what she says of this minute.
    asking: Asking,
    /// The cases whose next step is the counsellor's.
    mine: Vec<Row>,
    /// Those that wait for somebody else.
    others: Vec<Row>,
}

/// A case in the list of whoever has it.
struct Row {
    line: Line,
    /// What she calls it.
    label: Option<String>,
    task: Option<Day>,
    deadline: Option<Day>,
}

/// What of somebody's cases stands beside them.
struct Beside {
    labels: BTreeMap<Uuid, String>,
    tasks: BTreeMap<Uuid, NaiveDate>,
    deadlines: BTreeMap<Uuid, NaiveDate>,
}

pub async fn list(shift: Shift) -> Result<Response, Fault> {
    if shift.who.has(Role::Head) && !shift.who.has(Role::Counsellor) {
        return Ok(Redirect::to("/office/").into_response());
    }
    if shift.who.has_any(NEWSROOM) && !shift.who.has(Role::Counsellor) {
        return Ok(Redirect::to("/newsroom/").into_response());
    }
    if let Some(elsewhere) = work_on_texts(&shift) {
        return Ok(Redirect::to(elsewhere).into_response());
    }
    listed(&shift, None).await
}

/// The list, with the reason if an offer could not be answered.
pub async fn listed(shift: &Shift, error: Option<String>) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let asking = Asking::of(&mut tx, shift, error).await?;
    let mut cases = casework::cases_of_staff(&mut tx, shift.who.id).await?;
    let labels = casework::labels_of(&mut tx, &shift.app.ring, shift.who.id).await?;
    let (tasks, deadlines) = casework::next_days(&mut tx, shift.who.id).await?;
    let beside = Beside { labels, tasks, deadlines };
    cases.sort_by_key(|case| beside.place(shift, case));
    let (mine, others): (Vec<_>, Vec<_>) =
        cases.iter().partition(|case| beside.is_mine(shift, case));
    let rows = |cases: Vec<&Case>| cases.iter().map(|case| beside.row(shift, case)).collect();
    shift.show(&List {
        frame: shift.frame(shift.words.say("desk-title")),
        asking,
        mine: rows(mine),
        others: rows(others),
    })
}

impl Beside {
    /// Whether the next step is hers: also where the day has come to ask again.
    fn is_mine(&self, shift: &Shift, case: &Case) -> bool {
        let is_due = self.tasks.get(&case.id).is_some_and(|day| *day <= shift.today);
        case.needs_answer() || is_due && case.state == State::FollowUp
    }

    /// What cannot wait first, then by the nearest day; what has none keeps its order.
    fn place(&self, shift: &Shift, case: &Case) -> (bool, NaiveDate) {
        let days = [self.tasks.get(&case.id), self.deadlines.get(&case.id)];
        let nearest = days.into_iter().flatten().min().copied();
        let can_wait = !case.urgent && !case.is_late(shift.now);
        (can_wait, nearest.unwrap_or(NaiveDate::MAX))
    }

    fn row(&self, shift: &Shift, case: &Case) -> Row {
        let day =
            |days: &BTreeMap<Uuid, NaiveDate>| days.get(&case.id).map(|day| Day::new(shift, *day));
        Row {
            line: Line::new(shift, case),
            label: self.labels.get(&case.id).cloned(),
            task: day(&self.tasks),
            deadline: day(&self.deadlines),
        }
    }
}

/// Where somebody begins who has no cases and works on texts alone.
fn work_on_texts(shift: &Shift) -> Option<&'static str> {
    let has = |role| shift.who.has(role);
    if has(Role::Counsellor) || has(Role::Interpreter) {
        return None;
    }
    match (has(Role::Translator), has(Role::Reviewer)) {
        (true, _) => Some("/newsroom/orders"),
        (false, true) => Some("/newsroom/readings"),
        (false, false) => None,
    }
}
