//! The newsroom's alerts, on a phone and in a hurry: choose, fill in, look, ask; and the second person's yes.

mod acting;
mod alert;
mod back;
mod form;
mod list;
mod previews;

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::{Alert, By, Letters};
use crate::bulletins;
use crate::db::Tx;
use crate::facts::Facts;
use crate::language::Lang;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift};
use crate::texts::Paths;
use crate::web::{Fault, Routes, Rule};

const BOTH: Rule = Rule::Staff(NEWSROOM);
const PUBLISHERS: Rule = Rule::Staff(&[Role::Publisher]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/alerts", BOTH, list::show)
        .get("/newsroom/alerts/new/{slug}", BOTH, form::blank)
        .post("/newsroom/alerts/new/{slug}", BOTH, form::draw_up)
        .get("/newsroom/alerts/{id}", BOTH, alert::show)
        .get("/newsroom/alerts/{id}/edit", BOTH, form::edit)
        .post("/newsroom/alerts/{id}/edit", BOTH, form::change)
        .post("/newsroom/alerts/{id}/ask", BOTH, acting::ask)
        .get("/newsroom/alerts/{id}/back", BOTH, back::blank)
        .post("/newsroom/alerts/{id}/back", BOTH, back::send)
        .post("/newsroom/alerts/{id}/drop", BOTH, acting::drop_it)
        .post("/newsroom/alerts/{id}/drill", PUBLISHERS, acting::drill)
        .post("/newsroom/alerts/{id}/approve", PUBLISHERS, acting::approve)
        .post("/newsroom/alerts/{id}/alone", PUBLISHERS, acting::send_alone)
        .post("/newsroom/alerts/{id}/over", PUBLISHERS, acting::over)
        .post("/newsroom/alerts/{id}/mistake", PUBLISHERS, acting::mistake)
        .post("/newsroom/alerts/{id}/longer", PUBLISHERS, acting::prolong)
}

/// The alert that a path names.
async fn found(tx: &mut Tx, id: &str) -> Result<Alert, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    super::find(tx, id).await?.ok_or(Fault::NotFound)
}

fn lead_to(alert: Uuid, more: &str) -> Response {
    Redirect::to(&format!("/newsroom/alerts/{alert}{more}")).into_response()
}

fn by(shift: &Shift) -> By {
    By { staff_id: shift.who.id, now: shift.now }
}

/// Bulletins as of today.
fn bulletins<'s>(
    shift: &'s Shift,
    facts: &'s Facts,
    paths: &'s Arc<Paths>,
) -> bulletins::Letters<'s> {
    let (city, day) = (&shift.app.city, shift.today);
    bulletins::Letters { city, facts, day, paths, site: paths.site() }
}

/// How publishers are written to.
fn letters<'s>(shift: &'s Shift, facts: &'s Facts, paths: &'s Arc<Paths>) -> Letters<'s> {
    Letters { ring: &shift.app.ring, bulletins: bulletins(shift, facts, paths) }
}

/// The languages in which whoever looks reads a text, best first.
fn own_chain(shift: &Shift) -> Vec<Lang> {
    vec![shift.who.lang, Lang::KOREAN]
}

/// The name of a danger: its title without the place of its level.
fn danger(title: &str) -> String {
    let name = title.replace("{level}", "");
    name.trim_matches(|c: char| c.is_whitespace() || ":：៖-–".contains(c)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::danger;

    #[test]
    fn a_danger_is_named_without_its_level() {
        assert_eq!(danger("Extreme heat: {level}"), "Extreme heat");
        assert_eq!(danger("ក្ដៅខ្លាំង៖ {level}"), "ក្ដៅខ្លាំង");
        assert_eq!(danger("传染病：{level}"), "传染病");
        assert_eq!(danger("Тайфун (калың шамал): {level}"), "Тайфун (калың шамал)");
    }
}
