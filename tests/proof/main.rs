//! The proof: the program, as it is installed, is killed at random moments while it sends to thousands, meets servers
//! that do what they like, a disk without room and a clock that is set back; and afterwards every message is counted.
//!
//! Short as a part of `make test`; `make proof` (`MARU_PROOF=full`) kills it fifty times in twenty thousand.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a proof that cannot go on fails, also in its helpers, and says what it counted"
)]

#[expect(dead_code, unused_imports, reason = "it leans on a part of what the stories lean on")]
#[path = "../support/mod.rs"]
mod support;

mod chats;
mod chosen;
mod clocks;
mod counted;
mod ending;
mod full_disk;
mod ledger;
mod mails;
mod program;
mod servers;
mod site;
mod two_machines;
