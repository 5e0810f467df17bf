//! The command that makes the keys which sign mail, and what the start says of them.

use std::path::Path;

use anyhow::Context;

use super::print;
use crate::app::{App, mail};
use crate::config::{DkimFiles, Settings};
use crate::deliveries::channels::email::{Dkim, DkimSort, Mailbox, make_dkim_keys};

/// Makes the keys that a folder lacks, and prints the settings and what the DNS needs. Run again, it prints the same.
pub fn make(folder: Option<&Path>) -> anyhow::Result<()> {
    let mut settings = Settings::read()?;
    let folder = folder.unwrap_or(&settings.var).to_owned();
    std::fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
    let made = make_dkim_keys(&folder)?;
    let of = |sort| made.iter().find(|one| one.sort == sort).map(|one| one.path.clone());
    let selector = settings.dkim.selector.clone();
    settings.dkim = DkimFiles {
        selector: selector.clone(),
        rsa: of(DkimSort::Rsa),
        ed25519: of(DkimSort::Ed25519),
    };
    let from = Mailbox::parse(&settings.mail_from).context("read MARU_MAIL_FROM")?;
    print("The keys that sign mail. Keep them as you keep a password. The settings:");
    print(&format!("  MARU_DKIM_SELECTOR={selector}"));
    for one in &made {
        let name = one.sort.as_str().to_uppercase();
        print(&format!("  MARU_DKIM_{name}={}", one.path.display()));
    }
    print(
        "First publish these in the DNS; mail that is signed before they are known counts as forged:",
    );
    if let Some(dkim) = mail::dkim(&settings, &from)? {
        say_records(&dkim);
    }
    Ok(())
}

/// What the DNS needs, as a zone file has it.
pub fn say_records(dkim: &Dkim) {
    for record in dkim.records() {
        print(&format!("  {}", record.in_a_zone()));
    }
}

/// Says whether mail is signed here.
pub fn say(app: &App) {
    match &app.post.dkim {
        Some(dkim) => {
            let names: Vec<String> = dkim.records().into_iter().map(|record| record.name).collect();
            print(&format!("  signing   on, by {}", names.join(" and ")));
        }
        None => {
            print("  signing   off: mail is signed by the relay, or not at all (maru keys dkim)")
        }
    }
}
