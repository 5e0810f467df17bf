//! What the stories lean on: a house of their own, a browser, an accessibility check and a mail server,
//! each real, each started by the test that wants it and gone when the test is over.

pub mod alerts;
pub mod asking;
pub mod assigning;
pub mod axe;
pub mod bounces;
pub mod browser;
pub mod bulletins;
pub mod certificates;
pub mod chat_files;
pub mod clients;
pub mod dkim;
pub mod editor;
pub mod files;
pub mod house;
pub mod imap_peer;
pub mod issues;
pub mod letters;
pub mod links;
pub mod listening;
pub mod lmtp_client;
pub mod mails;
pub mod outbox;
pub mod people;
pub mod phone;
pub mod programmes;
pub mod readers;
pub mod seeing;
pub mod signed_in;
pub mod smtp_peer;
pub mod smtp_sink;
pub mod subscribers;
pub mod telegram;
pub mod texts;
pub mod touring;
pub mod translator;
pub mod visitor;

use std::io::Write;
use std::os::unix::fs::MetadataExt;

pub use house::{Engine, House, monday, stock};
pub use visitor::{Answer, Visitor};

/// Whether this process is root: Chromium and smtp-sink then want an option that nobody else may give.
fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|this| this.uid() == 0)
}

/// Prints what was measured, also where the test passes: the harness keeps only what `print!` says.
pub fn told(measured: &str) {
    let _told = writeln!(std::io::stderr().lock(), "\n{measured}");
}
