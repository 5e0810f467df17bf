//! What is wrong with a contact of the files, said on the command line.

use crate::directory;

/// What is wrong with a contact, and what to do. The command line speaks English.
pub(super) fn said(fault: &directory::Fault) -> (String, &'static str) {
    use directory::Fault;
    let (what, advice) = match fault {
        Fault::Id => ("has an id that is none", "Use lower-case ASCII letters, digits and hyphens"),
        Fault::NoName(lang) => return (format!("has no name in {lang}"), "Translate it"),
        Fault::LongName(lang) => return (format!("has a long name in {lang}"), "Shorten it"),
        Fault::LongNote(lang) => return (format!("has a long note in {lang}"), "Shorten it"),
        Fault::RunBy => ("does not say who runs it, or at length", "Name the body in Korean"),
        Fault::Topic(topic) => {
            return (format!("has the unknown topic {topic}"), "Use a topic of city.toml");
        }
        Fault::Phone(phone) => {
            let what = format!("names {phone}, which is no phone");
            return (what, "Add it to content/facts/hotlines.toml");
        }
        Fault::Address => ("has an address that is empty or too long", "Write it on one line"),
        Fault::AddressLatin => ("has address_latin that does not fit", "Write address first"),
        Fault::Speaks(lang) => {
            return (format!("speaks the unknown language {lang}"), "Use one of city.toml");
        }
        Fault::Hours => ("has hours that cannot be", "Close after opening, on at least one day"),
        Fault::Website => ("has a website that is no address", "Write it whole, from https:// on"),
        Fault::Source => ("names no source, or at length", "Say where it was looked up"),
        Fault::UnverifiedKind => {
            ("is unverified and not the service centre", "Verify it, or take it out")
        }
        Fault::UnverifiedShows => (
            "is unverified and shows a phone, hours or an address",
            "Verify them, or take them out",
        ),
    };
    (what.to_owned(), advice)
}
