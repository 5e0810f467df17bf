//! What was asked for: all of it for the newsroom, late first; a translator's own for her.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use super::{Line, is_asker};
use crate::orders::{self, Order};
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Frame};

/// So many of her orders a translator sees; what she delivered before is in the statements.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "orders/pages/list.html")]
struct List {
    frame: Frame,
    open: Vec<Line>,
    delivered: Vec<Line>,
    is_asker: bool,
    /// What was just done, in words.
    done: Option<String>,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let mut tx = shift.app.db.read().await?;
    let is_asker = is_asker(&shift);
    let (open, delivered) = if is_asker {
        let month = orders::statement(&mut tx, &shift.app.city, shift.today).await?;
        let delivered: Vec<Order> =
            month.shares.into_iter().flat_map(|share| share.orders).collect();
        (orders::open_orders(&mut tx).await?, delivered)
    } else {
        let mine = orders::orders_of(&mut tx, shift.who.id, MOST).await?;
        mine.into_iter().partition(Order::is_open)
    };
    let mut lines = (Vec::new(), Vec::new());
    for order in &open {
        lines.0.push(Line::new(&shift, &mut tx, order).await?);
    }
    for order in &delivered {
        lines.1.push(Line::new(&shift, &mut tx, order).await?);
    }
    let title = if is_asker { "orders-title" } else { "orders-mine-title" };
    let done = match query.as_deref() {
        Some("asked") => Some(shift.words.say("orders-asked")),
        Some("delivered") => Some(shift.words.say("orders-delivered-done")),
        Some("cancelled") => Some(shift.words.say("orders-cancelled-done")),
        _ => None,
    };
    shift.show(&List {
        frame: shift.newsroom(shift.words.say(title), Section::Orders),
        open: lines.0,
        delivered: lines.1,
        is_asker,
        done,
    })
}
