//! The pages of casework: a resident asks and comes back, a counsellor answers, the head looks on.

mod away;
mod call;
mod case;
mod decisions;
mod desk;
mod desk_intake;
mod help;
mod lines;
mod offers;
mod office;
mod relays;
mod take;

use crate::web::Routes;

pub use case::enter_again;
pub use desk::{answer_again, is_answer};

pub fn routes() -> Routes {
    let desk = desk::routes().and(offers::routes()).and(call::routes());
    let office = office::routes().and(relays::routes());
    help::routes().and(case::routes()).and(desk).and(office).and(take::routes())
}
