//! The pages of casework: a resident asks and comes back, a counsellor answers, the head looks on.

mod case;
mod decisions;
mod desk;
mod desk_intake;
mod help;
mod lines;
mod office;
mod take;

use crate::web::Routes;

pub use case::enter_again;
pub use desk::{answer_again, is_answer};

pub fn routes() -> Routes {
    help::routes().and(case::routes()).and(desk::routes()).and(office::routes()).and(take::routes())
}
