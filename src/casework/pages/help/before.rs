//! Two calm questions before anything is kept: about what nobody needs to tell, and about another language
//! than the one that was chosen. Whatever was typed goes along, and both take no for an answer.

use askama::Template;

use crate::casework::flags::{self, Flag};
use crate::casework::{NewCase, Reach};
use crate::language::Lang;
use crate::language::detection::detector;
use crate::web::{Address, Filled, Frame, Visit};

/// Where somebody asks.
const HELP: &str = "/help";

/// A field that goes along.
struct Kept {
    field: String,
    value: String,
}

/// Everything that was filled in but what these pages ask.
fn kept(filled: &Filled) -> Vec<Kept> {
    let fields = filled.fields().filter(|(field, _)| *field != "edit");
    fields.map(|(field, value)| Kept { field: field.to_owned(), value: value.to_owned() }).collect()
}

#[derive(Template)]
#[template(path = "casework/pages/help/flag.html")]
pub struct FlagPage {
    frame: Frame,
    /// Where the form goes once more.
    to: &'static str,
    kept: Vec<Kept>,
    /// Why each kind of what was found is not needed.
    reasons: Vec<String>,
    found: Vec<String>,
}

/// Asks once about a status, a registration number or a passport. None: nothing was found, or she has seen it.
pub fn flag_page(visit: &Visit, filled: &Filled, new: &NewCase) -> Option<FlagPage> {
    asked_about(visit, filled, HELP, &find(new))
}

/// The same for what she writes into her case later.
pub fn flag_page_of_message(
    visit: &Visit,
    filled: &Filled,
    to: &'static str,
    text: &str,
) -> Option<FlagPage> {
    asked_about(visit, filled, to, &flags::find(text))
}

fn asked_about(
    visit: &Visit,
    filled: &Filled,
    to: &'static str,
    flags: &[Flag],
) -> Option<FlagPage> {
    if flags.is_empty() || filled.get("flag") == "seen" {
        return None;
    }
    let mut found: Vec<String> = flags.iter().map(|flag| flag.found.clone()).collect();
    found.dedup();
    let kinds = flags::kinds(flags).into_iter();
    Some(FlagPage {
        frame: frame(visit, to, "help-flag-title"),
        to,
        kept: kept(filled),
        reasons: kinds.map(|kind| visit.words.say_of("flag-reason", kind.as_str())).collect(),
        found,
    })
}

/// All that is found in what she typed freely.
fn find(new: &NewCase) -> Vec<Flag> {
    let intake = &new.intake;
    let answers = intake.answers.iter().map(|one| one.answer.as_str());
    // Where she wrote nothing more, the answers are the text.
    let mut texts: Vec<&str> = answers.filter(|answer| !new.text.contains(*answer)).collect();
    texts.extend([new.text.as_str(), &intake.say, &intake.spoken]);
    texts.extend(intake.employer.as_deref());
    if let Reach::Phone { when, .. } = &new.reach {
        texts.push(when);
    }
    texts.into_iter().flat_map(flags::find).collect()
}

#[derive(Template)]
#[template(path = "casework/pages/help/language.html")]
pub struct LanguagePage {
    frame: Frame,
    kept: Vec<Kept>,
    written: Tongue,
    chosen: Tongue,
}

/// A language by the name that it has in itself.
struct Tongue {
    tag: String,
    html: String,
    autonym: String,
}

/// Asks in which language to answer, where she writes in another one than the page's. None: they are the
/// same, it is not clear, or she has said it.
pub fn language_page(visit: &Visit, filled: &Filled, new: &NewCase) -> Option<LanguagePage> {
    if !filled.get("answer_in").is_empty() {
        return None;
    }
    let written = detector().detect(&new.text)?.lang;
    let written = visit.app.city.lang(written.as_str()).filter(|lang| *lang != new.lang)?;
    Some(LanguagePage {
        frame: frame(visit, HELP, "help-language-title"),
        kept: kept(filled),
        written: tongue(visit, written),
        chosen: tongue(visit, new.lang),
    })
}

fn tongue(visit: &Visit, lang: Lang) -> Tongue {
    let language = visit.app.city.language(lang);
    Tongue {
        tag: lang.to_string(),
        html: visit.html_of(lang),
        autonym: language.map_or_else(|| lang.to_string(), |language| language.autonym.clone()),
    }
}

fn frame(visit: &Visit, to: &str, title: &'static str) -> Frame {
    visit.frame_at(&Address::Private(to.to_owned()), visit.words.say(title))
}
