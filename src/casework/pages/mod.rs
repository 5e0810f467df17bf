//! The pages of casework: a resident asks and comes back, a counsellor answers, the head looks on.

mod away;
mod beside;
mod call;
mod case;
mod decisions;
mod demands;
mod desk;
mod desk_intake;
mod erasing;
mod exporting;
mod files;
mod going_on;
mod help;
mod lines;
mod offers;
mod office;
mod office_case;
mod opening;
mod reading;
mod relays;
mod take;
mod translating;
mod turn;

use crate::web::Routes;

pub use case::enter_again;
pub use desk::{answer_again, is_answer};
pub use office_case::CHANGES;
pub use turn::phrases::{GROUPS as TURN_GROUPS, codes as turned_phrases};

pub fn routes() -> Routes {
    let desk = desk::routes().and(beside::routes()).and(offers::routes()).and(call::routes());
    let office = office::routes().and(office_case::routes()).and(relays::routes());
    let office = office.and(going_on::routes()).and(demands::routes());
    let kept = reading::routes().and(erasing::routes()).and(exporting::routes());
    let taken = files::routes().and(take::routes()).and(turn::routes());
    let taken = taken.and(translating::routes());
    let opened = case::routes().and(opening::routes());
    help::routes().and(opened).and(desk).and(taken).and(office).and(kept)
}
