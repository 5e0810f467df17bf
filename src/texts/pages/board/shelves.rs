//! The rows of the board: texts by kind, and where each stands in every language.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Texts;
use super::filter::{Filter, at, order};
use crate::language::Lang;
use crate::staff::pages::{Moment, Shift};
use crate::texts::Kind;
use crate::texts::pages::standing::is_overdue;
use crate::texts::pages::{Tongue, behind, languages_of, shape, shown};
use crate::texts::translations::{Place, Standing, State};

/// The kinds that stand together, each with the key of its heading.
const TOGETHER: [(&str, &[Kind]); 8] = [
    ("guide", &[Kind::Guide]),
    ("newsletter", &[Kind::Publication, Kind::Issue, Kind::Article]),
    ("bulletin", &[Kind::Bulletin]),
    ("alert", &[Kind::Alert]),
    ("reply", &[Kind::Reply]),
    ("question", &[Kind::Question]),
    ("situation", &[Kind::Situation]),
    ("programme", &[Kind::Programme]),
];

/// The texts of some kinds, with a column for each of their languages.
pub struct Shelf {
    pub code: &'static str,
    pub heading: String,
    pub tongues: Vec<Tongue>,
    pub lines: Vec<Line>,
}

/// A text.
pub struct Line {
    pub id: Uuid,
    pub title: String,
    /// How far below another text it stands: an article in its issue.
    pub depth: usize,
    pub topic: Option<String>,
    pub cells: Vec<Cell>,
}

/// Where it stands in one language.
pub struct Cell {
    pub tag: Lang,
    pub code: &'static str,
    pub shape: &'static str,
    pub state: String,
    /// How many sentences are behind: as a number, and in words.
    pub behind: Option<(String, String)>,
    /// Whether words were saved that readers do not see.
    pub is_ahead: bool,
    /// When they will see them.
    pub scheduled: Option<Moment>,
    /// Whether its day has come, and something still keeps it from its readers.
    pub is_overdue: bool,
    /// How many comments wait.
    pub comments: Option<String>,
    /// Whether it is what the filter asks for.
    pub is_wanted: bool,
}

/// The texts that the filter leaves.
pub fn shelves(
    shift: &Shift,
    filter: &Filter,
    texts: &Texts,
    waiting: &BTreeMap<Place, i64>,
) -> Vec<Shelf> {
    let states: BTreeMap<State, String> = State::ALL
        .into_iter()
        .map(|state| (state, shift.words.say_of("text-state", state.as_str())))
        .collect();
    let signs = Signs { shift, filter, waiting, states };
    let mut shelves = Vec::new();
    for (code, kinds) in TOGETHER {
        let mut taken: Vec<&(Standing, Vec<Lang>)> = texts
            .iter()
            .filter(|(text, languages)| kinds.contains(&text.kind) && filter.takes(text, languages))
            .collect();
        taken.sort_by_cached_key(|(text, _)| order(text));
        let Some(kind) = kinds.first().filter(|_| !taken.is_empty()) else { continue };
        let langs = languages_of(shift, *kind);
        let tongues: Vec<Tongue> = langs.iter().map(|lang| Tongue::new(shift, *lang)).collect();
        shelves.push(Shelf {
            code,
            heading: shift.words.say_of("board-shelf", code),
            lines: taken.iter().map(|(text, _)| signs.line(text, &tongues)).collect(),
            tongues,
        });
    }
    shelves
}

/// What the cells are made of.
struct Signs<'s> {
    shift: &'s Shift,
    filter: &'s Filter,
    waiting: &'s BTreeMap<Place, i64>,
    /// The words of each state: a board has thousands of cells.
    states: BTreeMap<State, String>,
}

impl Signs<'_> {
    fn line(&self, text: &Standing, tongues: &[Tongue]) -> Line {
        let depth = match text.kind {
            Kind::Issue => 1,
            Kind::Article => 2,
            _ => 0,
        };
        let topic = text.topic.as_ref();
        Line {
            id: text.text_id,
            title: text.name().to_owned(),
            depth,
            topic: topic.map(|id| self.shift.app.city.topic_name(id, self.shift.who.lang)),
            cells: tongues.iter().map(|tongue| self.cell(text, tongue)).collect(),
        }
    }

    fn cell(&self, text: &Standing, tongue: &Tongue) -> Cell {
        let lang = tongue.tag;
        let here = at(text, lang);
        let state = here.state(lang);
        let place = Place { text_id: text.text_id, lang };
        let comments = self.waiting.get(&place).copied().unwrap_or_default();
        let is_asked = self.filter.lang.is_none_or(|wanted| wanted == lang);
        let is_behind = here.behind > 0 && here.declined.is_none();
        Cell {
            tag: lang,
            code: state.as_str(),
            shape: shape(state),
            state: self.states.get(&state).cloned().unwrap_or_default(),
            behind: is_behind
                .then(|| (shown(self.shift, here.behind), behind(self.shift, here.behind))),
            is_ahead: here.is_ahead() && here.latest.is_some(),
            scheduled: here.scheduled.map(|(at, _)| Moment::new(self.shift, at)),
            is_overdue: is_overdue(self.shift, here),
            comments: (comments > 0)
                .then(|| shown(self.shift, usize::try_from(comments).unwrap_or_default())),
            is_wanted: is_asked && self.filter.wanted.is_in(lang, here),
        }
    }
}
