//! What is asked about once before an answer goes out: what nobody needs to tell, and what in a saved reply was
//! left for the counsellor to fill in.

use crate::casework::{flags, replies};
use crate::web::Filled;

/// What was found and not confirmed to stay.
#[derive(Default)]
pub struct Unready {
    /// The pieces, as they were typed.
    pub found: Vec<String>,
    /// The message that says why it is asked.
    pub error: &'static str,
}

impl Unready {
    /// What is found in the text of a form. Whoever saw just that and pressed once more is not asked again.
    pub fn of(filled: &Filled) -> Self {
        let text = filled.get("text");
        let needless: Vec<String> = flags::find(text).into_iter().map(|flag| flag.found).collect();
        let blanks = replies::blanks(text);
        let error = match (needless.is_empty(), blanks.is_empty()) {
            (true, _) => "desk-blank-error",
            (false, true) => "desk-flag-error",
            (false, false) => "desk-flag-and-blank-error",
        };
        let found: Vec<String> = needless.into_iter().chain(blanks).collect();
        if found.join("\n") == filled.get("flag") {
            return Self::default();
        }
        Self { found, error }
    }
}
