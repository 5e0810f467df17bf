//! The pages of orders: the newsroom asks and sees what is late; a translator sees what was asked of her.

mod asking;
mod list;
mod order;
mod statement;

use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use uuid::Uuid;

use super::{Letters, Order};
use crate::app::App;
use crate::db::Tx;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Shift, Tongue, name_of};
use crate::web::{Fault, Routes, Rule};

const BOTH: Rule = Rule::Staff(&[Role::Writer, Role::Publisher, Role::Translator]);
const ASKERS: Rule = Rule::Staff(NEWSROOM);

pub fn routes() -> Routes {
    Routes::new()
        .get("/newsroom/orders", BOTH, list::show)
        .post("/newsroom/orders", ASKERS, asking::ask)
        .get("/newsroom/orders/new", ASKERS, asking::show)
        .get("/newsroom/orders/statement", ASKERS, statement::show)
        .get("/newsroom/orders/statement.xlsx", ASKERS, statement::sheet)
        .get("/newsroom/orders/{id}", BOTH, order::show)
        .post("/newsroom/orders/{id}/open", BOTH, order::open)
        .post("/newsroom/orders/{id}/deliver", BOTH, order::deliver)
        .post("/newsroom/orders/{id}/cancel", ASKERS, order::cancel)
}

/// How translators are written to.
pub fn letters(app: &App) -> Letters {
    Letters::new(app.ring.clone(), app.city.clone(), app.settings.link(""))
}

/// Whether somebody asks for translations, and sees those of everybody.
fn is_asker(shift: &Shift) -> bool {
    shift.who.has_any(NEWSROOM)
}

/// The order that a path names. A translator has her own alone.
async fn found(shift: &Shift, tx: &mut Tx, id: &str) -> Result<Order, Fault> {
    let id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    let order = super::find(tx, id).await?.ok_or(Fault::NotFound)?;
    let may_see = is_asker(shift) || order.translator_id == shift.who.id;
    if may_see { Ok(order) } else { Err(Fault::NotFound) }
}

fn lead_to(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// An order as a row of a table shows it.
struct Line {
    id: Uuid,
    title: String,
    tongue: Tongue,
    translator: String,
    due: Day,
    characters: String,
    counted: i64,
    state: String,
    is_late: bool,
    is_open: bool,
    delivered: Option<Day>,
}

impl Line {
    async fn new(shift: &Shift, tx: &mut Tx, order: &Order) -> anyhow::Result<Self> {
        let city = &shift.app.city;
        let state = order.state(shift.today);
        let delivered = order.delivered.map(|(at, _)| Day::new(shift, city.today(at)));
        Ok(Self {
            id: order.id,
            title: super::title(tx, order).await?,
            tongue: Tongue::new(shift, order.place.lang),
            translator: name_of(tx, shift, Some(order.translator_id)).await?,
            due: Day::new(shift, order.due_on),
            characters: shown(shift, order.characters),
            counted: order.characters,
            state: shift.words.say_of("orders-state", state.as_str()),
            is_late: order.is_late(shift.today),
            is_open: order.is_open(),
            delivered,
        })
    }
}

/// A day: for programs, and in the reader's words.
struct Day {
    date: NaiveDate,
    shown: String,
}

impl Day {
    fn new(shift: &Shift, date: NaiveDate) -> Self {
        Self { date, shown: formats::date(shift.who.lang, date) }
    }
}

/// A number as the reader writes it.
fn shown(shift: &Shift, number: i64) -> String {
    formats::number(shift.who.lang, &number.to_string())
}
