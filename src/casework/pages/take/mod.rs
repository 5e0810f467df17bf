//! The pages on which staff take something down: a call or a visit, what was interrupted, a question that is no
//! case, and a day's visits afterwards; and the card that goes with a receipt.

mod card;
mod change;
mod choosing;
mod form;
mod late;
mod late_row;
mod parked;
mod taken;
mod tally;

use crate::staff::Role;
use crate::web::{Routes, Rule};

pub use change::change_page;

/// Whoever sits where people come in.
const TAKERS: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter, Role::Head]);

/// In which languages was asked in this time decides which of them have a key.
const RANKED_OVER_DAYS: u64 = 180;

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/take", TAKERS, form::show)
        .post("/desk/take", TAKERS, form::send)
        .get("/desk/parked", TAKERS, parked::list)
        .post("/desk/parked/{id}/drop", TAKERS, parked::drop_one)
        .get("/desk/tally", TAKERS, tally::show)
        .post("/desk/tally", TAKERS, tally::count)
        .post("/desk/tally/undo", TAKERS, tally::undo)
        .get("/desk/late", TAKERS, late::show)
        .post("/desk/late", TAKERS, late::send)
        .post("/desk/cases/{id}/card", TAKERS, card::turned)
        .post("/{lang}/help/receipt", Rule::Anyone, card::to_print)
        .post("/{lang}/help/case/change", Rule::Anyone, change::confirm)
}
