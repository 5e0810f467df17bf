//! The list of terms: which word is missing or unread in which language, at a glance.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use super::{Tongue, may_make, standing};
use crate::language::{Lang, Words};
use crate::staff::pages::{Section, Shift};
use crate::texts::terms::{self, Entry, Status, Word};
use crate::web::{Fault, Filled, Frame};

/// What is looked for is a word or two.
const LONGEST_QUERY: usize = 120;

#[derive(Template)]
#[template(path = "texts/terms/pages/list.html")]
struct Page {
    frame: Frame,
    query: String,
    longest_query: usize,
    /// All but the Korean.
    tongues: Vec<Tongue>,
    chosen: Option<Lang>,
    state: String,
    standings: Vec<Standing>,
    found: String,
    lines: Vec<Line>,
    may_make: bool,
    was_removed: bool,
}

impl Page {
    fn is_chosen(&self, tongue: &Tongue) -> bool {
        self.chosen == Some(tongue.tag)
    }
}

/// How a word can stand.
struct Standing {
    code: &'static str,
    mark: &'static str,
    name: String,
}

struct Line {
    id: String,
    ko: String,
    /// In the chosen language; else in the reader's.
    word: Option<String>,
    word_html: String,
    states: Vec<State>,
}

/// A language of a term.
struct State {
    tag: Lang,
    mark: &'static str,
    is_missing: bool,
    /// The same for who does not see the mark.
    said: String,
}

/// What the list is narrowed to.
struct Wanted {
    query: String,
    lang: Option<Lang>,
    state: String,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let asked = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let wanted = Wanted {
        query: asked.get("q").chars().take(LONGEST_QUERY).collect(),
        lang: shift.app.city.lang(asked.get("lang")).filter(|lang| *lang != Lang::KOREAN),
        state: asked.get("state").to_owned(),
    };
    let mut tx = shift.app.db.read().await?;
    let mut tongues = Tongue::all(&shift);
    tongues.retain(|tongue| tongue.tag != Lang::KOREAN);
    let mut entries = terms::entries(&mut tx).await?;
    entries.retain(|entry| wanted.fits(entry, &tongues));
    entries.sort_by(|one, other| one.ko.cmp(&other.ko));
    let lines: Vec<Line> =
        entries.iter().map(|entry| Line::new(&shift, entry, &wanted, &tongues)).collect();
    let found = shift.words.tell("terms-found").with("count", lines.len());
    shift.show(&Page {
        frame: shift.newsroom(shift.words.say("terms-title"), Section::Terms),
        found: found.to_string(),
        longest_query: LONGEST_QUERY,
        chosen: wanted.lang,
        standings: standings(shift.words),
        lines,
        may_make: may_make(&shift.who),
        was_removed: asked.has("removed", "1"),
        query: wanted.query,
        state: wanted.state,
        tongues,
    })
}

impl Wanted {
    fn fits(&self, entry: &Entry, tongues: &[Tongue]) -> bool {
        let wanted = self.query.to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let words = entry.words.values().filter_map(|kept| kept.word.word.as_deref());
        let is_found =
            wanted.is_empty() || has(&entry.ko) || has(&entry.id) || words.into_iter().any(has);
        let mut looked_at = tongues
            .iter()
            .filter(|tongue| self.lang.is_none_or(|lang| lang == tongue.tag))
            .map(|tongue| entry.kept(tongue.tag).word);
        is_found && (self.state.is_empty() || looked_at.any(|word| standing(&word) == self.state))
    }
}

impl Line {
    fn new(shift: &Shift, entry: &Entry, wanted: &Wanted, tongues: &[Tongue]) -> Self {
        let english = Lang::parse("en").unwrap_or(Lang::KOREAN);
        let own = Some(shift.who.lang).filter(|lang| *lang != Lang::KOREAN);
        let lang = wanted.lang.or(own).unwrap_or(english);
        let states =
            tongues.iter().filter(|tongue| wanted.lang.is_none_or(|lang| lang == tongue.tag));
        let html = tongues.iter().find(|tongue| tongue.tag == lang);
        Self {
            id: entry.id.clone(),
            ko: entry.ko.clone(),
            word: entry.kept(lang).word.word,
            word_html: html.map(|tongue| tongue.html.clone()).unwrap_or_default(),
            states: states
                .map(|tongue| State::new(shift, tongue, &entry.kept(tongue.tag).word))
                .collect(),
        }
    }
}

impl State {
    fn new(shift: &Shift, tongue: &Tongue, word: &Word) -> Self {
        let code = standing(word);
        let said = shift.words.say_of("terms-standing", code);
        Self {
            tag: tongue.tag,
            mark: mark(code),
            is_missing: word.word.is_none(),
            said: format!("{}: {said}", tongue.autonym),
        }
    }
}

/// A mark that is told from the others without colour.
fn mark(code: &str) -> &'static str {
    match Status::parse(code) {
        None => "–",
        Some(Status::Machine) => "○",
        Some(Status::Reviewed) => "●",
        Some(Status::Official) => "★",
    }
}

fn standings(say: Words) -> Vec<Standing> {
    let codes = std::iter::once("missing").chain(Status::ALL.map(Status::as_str));
    codes
        .map(|code| Standing { code, mark: mark(code), name: say.say_of("terms-standing", code) })
        .collect()
}
