//! The decisions on one case, for the head: who was looked at, why it is where it is, what the client is told,
//! and what the rules would say if something were otherwise. Nothing that was said in it.

mod what_if;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use uuid::Uuid;

pub use self::what_if::CHANGES;
use self::what_if::WhatIf;
use super::decisions::{Decided, Shown, Told};
use super::lines::{Line, Moment, Names};
use crate::casework::handing_over::{self, AnotherWhy};
use crate::casework::relays::{self, Relay};
use crate::casework::state::State;
use crate::casework::{self, Needless};
use crate::db::Tx;
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::staff::rota;
use crate::web::{Fault, Filled, Frame, Routes, Rule};

pub fn routes() -> Routes {
    Routes::new().get("/office/cases/{id}", Rule::Staff(&[Role::Head]), show)
}

#[derive(Template)]
#[template(path = "casework/pages/office_case.html")]
struct Page {
    frame: Frame,
    line: Line,
    owner: Option<String>,
    /// Why it may be closed here, while it waits: value and words.
    reasons: Vec<(&'static str, String)>,
    what_if: WhatIf,
    decisions: Vec<Past>,
    /// When the client asked for somebody else, and why.
    wishes: Vec<(Moment, String)>,
}

/// A decision that was made, with everybody who was looked at.
struct Past {
    at: Moment,
    cause: String,
    by: Option<String>,
    shown: Shown,
}

async fn show(
    shift: Shift,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let case_id = id.parse().map_err(|_| Fault::NotFound)?;
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.read().await?;
    let case = casework::find_case(&mut tx, case_id).await?.ok_or(Fault::NotFound)?;
    let everybody = rota::everybody(&mut tx, shift.now).await?;
    let names = Names::new(shift.words, &everybody);
    let lines = relays::all(&mut tx).await?;
    let owner = casework::owner(&mut tx, case_id).await?;
    let city = &shift.app.city;
    let snapshot = casework::dry_run(&mut tx, city, case_id, shift.now).await?;
    let snapshot = snapshot.ok_or(Fault::NotFound)?;
    let mut decisions = Vec::new();
    for row in casework::decisions(&mut tx, case_id).await? {
        decisions.push(Past::new(&shift, &Decided::read(row)?, &names, &lines));
    }
    let wishes = wishes(&shift, &mut tx, case_id).await?;
    let line = Line::new(&shift, &case);
    let reasons = Needless::ALL.into_iter().filter(|_| case.state == State::Waiting);
    let reasons = reasons.map(|reason| reason.as_str());
    let title = shift.words.tell("office-case-title");
    let title = title.with("locator", line.locator.clone()).to_string();
    shift.show(&Page {
        frame: shift.frame(title),
        line,
        owner: owner.map(|owner| names.of(owner)),
        reasons: reasons.map(|reason| (reason, shift.words.say_of("closing", reason))).collect(),
        what_if: WhatIf::new(
            &Told { shift: &shift, snapshot: &snapshot, lines: &lines },
            &names,
            &query,
        ),
        decisions,
        wishes,
    })
}

async fn wishes(
    shift: &Shift,
    tx: &mut Tx,
    case_id: Uuid,
) -> anyhow::Result<Vec<(Moment, String)>> {
    let wishes = handing_over::wishes_for_another(tx, case_id).await?.into_iter();
    let words = |why: AnotherWhy| shift.words.say_of("another-told", why.as_str());
    Ok(wishes.map(|(at, why)| (Moment::new(shift, at), words(why))).collect())
}

impl Past {
    fn new(shift: &Shift, decided: &Decided, names: &Names, lines: &[Relay]) -> Self {
        let told = Told { shift, snapshot: &decided.snapshot, lines };
        Self {
            at: Moment::new(shift, decided.at),
            cause: shift.words.say_of("cause", &decided.cause),
            by: decided.by.map(|by| names.of(by)),
            shown: told.shown(decided.made(), names),
        }
    }
}
