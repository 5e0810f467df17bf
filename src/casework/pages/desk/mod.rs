//! The desk: a counsellor's day, one case on one page, and what is done to it there.

mod answering;
mod case;
mod day;
mod folder;
mod history;
mod kept;
mod letter;
mod matters;
mod referrals;
mod replies;
mod shown;
mod unready;

use uuid::Uuid;

use crate::staff::Role;
use crate::web::{Fault, Routes, Rule};

pub use answering::{answer_again, is_answer};
pub use day::listed;
pub use kept::instead;

/// Who may open a case; casework itself looks whether it is this person's.
const CASES: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter, Role::Head]);
/// Who may stand for it that a client could not be asked.
const HEAD: Rule = Rule::Staff(&[Role::Head]);

pub fn routes() -> Routes {
    let cases = Routes::new()
        .get("/desk/cases/{id}", CASES, case::show)
        .get("/desk/cases/{id}/history", CASES, history::show)
        .post_kept("/desk/cases/{id}/answer", CASES, answering::answer)
        .post("/desk/cases/{id}/compose", CASES, answering::compose)
        .post("/desk/cases/{id}/held", CASES, letter::decide)
        .post("/desk/cases/{id}/pair-with", CASES, letter::pair_with)
        .post("/desk/cases/{id}/interpreting-over", CASES, letter::interpreting_over)
        .post("/desk/cases/{id}/close", CASES, folder::close)
        .post("/desk/cases/{id}/hand-over", CASES, folder::hand_over)
        .post("/desk/cases/{id}/notes", CASES, folder::note)
        .post("/desk/cases/{id}/label", CASES, folder::label)
        .post("/desk/cases/{id}/summary", CASES, folder::sum_up)
        .post("/desk/cases/{id}/tasks", CASES, folder::set_task)
        .post("/desk/cases/{id}/tasks/done", CASES, folder::finish_task)
        .post("/desk/cases/{id}/deadlines", CASES, folder::set_deadline)
        .post("/desk/cases/{id}/deadlines/end", CASES, folder::end_deadline)
        .post("/desk/cases/{id}/matter", CASES, matters::propose)
        .post("/desk/cases/{id}/matter/write", CASES, matters::write)
        .post("/desk/cases/{id}/matter/end", CASES, matters::end)
        .post("/desk/cases/{id}/ministry-line", CASES, matters::ministry_line)
        .post("/desk/cases/{id}/referrals", CASES, referrals::refer)
        .get("/desk/cases/{id}/referrals/{referral}", CASES, referrals::paper)
        .post("/desk/cases/{id}/referrals/moved", CASES, referrals::move_on)
        .post("/desk/cases/{id}/referrals/withdraw", CASES, referrals::withdraw)
        .post("/desk/cases/{id}/referrals/confirm", HEAD, referrals::confirm);
    day::routes().and(cases)
}

fn id_of(text: &str) -> Result<Uuid, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}
