//! The pages of whoever translates a letter: at the desk, and outside through a link. Both show the same sheet.

mod desk;
mod outside;
mod sheet;

use crate::staff::Role;
use crate::web::{Routes, Rule};

/// Who may interpret; casework looks whether it is this letter.
const INTERPRETERS: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter]);

pub fn routes() -> Routes {
    Routes::new()
        .get("/desk/translate/{id}", INTERPRETERS, desk::show)
        .post("/desk/translate/{id}/parts", INTERPRETERS, desk::part)
        .post("/desk/translate/{id}/answer", INTERPRETERS, desk::answer)
        // The token is the right to come in: 256 random bits, bound to the first browser.
        .get("/translate/{token}", Rule::Anyone, outside::show)
        .post("/translate/{token}", Rule::Anyone, outside::open)
        .post("/translate/{token}/parts", Rule::Anyone, outside::part)
        .post("/translate/{token}/answer", Rule::Anyone, outside::answer)
        .post("/translate/{token}/decline", Rule::Anyone, outside::decline)
}
