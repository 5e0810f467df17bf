//! The board: every text in every language at a glance, and what has to be done next.

mod filter;
mod shelves;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use self::filter::{Filter, Wanted, at};
use self::shelves::{Shelf, shelves};
use super::{Tongue, languages_of, shape, shown};
use crate::feedback::pages::Waiting;
use crate::language::Lang;
use crate::newsletter::{self, pages::Releasable};
use crate::owed::pages::Open;
use crate::staff::Role;
use crate::staff::pages::{NEWSROOM, Section, Shift};
use crate::texts::translations::{Place, Standing, State};
use crate::texts::{Kind, comments, outer, translations};
use crate::web::{Fault, Filled, Frame};

#[derive(Template)]
#[template(path = "texts/pages/board.html")]
struct Page {
    frame: Frame,
    /// The words that were looked for, and the filters that hold beside them.
    words: String,
    others: Vec<(&'static str, String)>,
    is_filtered: bool,
    wanted: Vec<Choice>,
    kinds: Vec<Choice>,
    topics: Vec<Choice>,
    has_topic: bool,
    sums: Sums,
    shelves: Vec<Shelf>,
    legend: Vec<Sign>,
    may_write: bool,
    /// What readers said and wish, for whoever writes and publishes.
    waiting: Option<Waiting>,
    /// Issues of the newsletter that can be released, for whoever publishes.
    releasable: Vec<Releasable>,
    /// What the city still owes its readers, for them too.
    owed: Option<Open>,
    /// How many links to other sites are newly broken. None: there is none.
    broken_links: Option<String>,
}

/// A filter that can be chosen, as a link, with how many texts it leaves.
struct Choice {
    href: String,
    name: String,
    count: String,
    is_chosen: bool,
}

/// What has to be done, by language.
struct Sums {
    tongues: Vec<TongueChoice>,
    rows: Vec<SumRow>,
}

struct TongueChoice {
    tongue: Tongue,
    href: String,
    is_chosen: bool,
}

struct SumRow {
    name: String,
    /// Where to and how many. None: nothing.
    cells: Vec<Option<(String, String)>>,
}

/// A state with its shape.
struct Sign {
    code: &'static str,
    shape: &'static str,
    name: String,
}

/// All texts that could be shown, with the languages in which each is wanted.
type Texts = Vec<(Standing, Vec<Lang>)>;

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let filter = Filter::parse(&query, &shift.app.city);
    let mut tx = shift.app.db.read().await?;
    let standings = translations::board(&mut tx, &Kind::ALL).await?;
    let waiting: BTreeMap<Place, i64> = comments::waiting(&mut tx).await?.into_iter().collect();
    let (mut of_readers, mut owed, mut broken) = (None, None, None);
    if shift.who.has_any(NEWSROOM) {
        of_readers = Some(Waiting::new(&shift, &mut tx).await?);
        owed = Some(Open::short(&mut tx, &shift).await?);
        broken = broken_links(&shift, outer::counts(&mut tx).await?.new);
    }
    let releasable = match shift.who.has(Role::Publisher) {
        true => Releasable::of(&shift, &newsletter::serials(&mut tx).await?),
        false => Vec::new(),
    };
    drop(tx);
    let texts: Texts = standings
        .into_iter()
        // Nothing is left to be done in what does not change any more.
        .filter(|standing| !standing.is_frozen)
        .map(|standing| {
            let languages = languages_of(&shift, standing.kind);
            (standing, languages)
        })
        .collect();
    let page = Page::new(&shift, &filter, &texts, &waiting);
    shift.show(&Page { waiting: of_readers, owed, releasable, broken_links: broken, ..page })
}

impl Page {
    fn new(shift: &Shift, filter: &Filter, texts: &Texts, waiting: &BTreeMap<Place, i64>) -> Self {
        let is_other = |(name, _): &(&'static str, String)| *name != "q";
        let sign = |state: State| Sign {
            code: state.as_str(),
            shape: shape(state),
            name: shift.words.say_of("text-state", state.as_str()),
        };
        Self {
            frame: shift.newsroom(shift.words.say("board-title"), Section::Board),
            words: filter.words.clone(),
            others: filter.fields().into_iter().filter(is_other).collect(),
            is_filtered: !filter.fields().is_empty(),
            wanted: wanted(shift, filter, texts),
            kinds: kinds(shift, filter, texts),
            topics: topics(shift, filter, texts),
            has_topic: filter.topic.is_some(),
            sums: Sums::new(shift, filter, texts),
            shelves: shelves(shift, filter, texts, waiting),
            legend: State::ALL.into_iter().map(sign).collect(),
            may_write: shift.who.has(Role::Writer),
            waiting: None,
            releasable: Vec::new(),
            owed: None,
            broken_links: None,
        }
    }
}

fn broken_links(shift: &Shift, count: i64) -> Option<String> {
    let count = usize::try_from(count).ok().filter(|count| *count > 0)?;
    let told = shift.words.tell("links-board").with("count", count);
    Some(told.with("shown", shown(shift, count)).to_string())
}

/// A link to the board as another filter shows it.
fn choice(shift: &Shift, name: String, to: &Filter, now: &Filter, texts: &Texts) -> Choice {
    let taken = texts.iter().filter(|(text, languages)| to.takes(text, languages)).count();
    let count = shown(shift, taken);
    Choice { href: to.href(), name, count, is_chosen: to == now }
}

fn wanted(shift: &Shift, filter: &Filter, texts: &Texts) -> Vec<Choice> {
    let one = |wanted: Wanted| {
        let name = shift.words.say_of("board-wanted", wanted.as_str());
        choice(shift, name, &Filter { wanted, ..filter.clone() }, filter, texts)
    };
    Wanted::ALL.into_iter().map(one).collect()
}

/// The kinds of which there is a text, and all of them.
fn kinds(shift: &Shift, filter: &Filter, texts: &Texts) -> Vec<Choice> {
    let has_one = |kind: &Kind| texts.iter().any(|(text, _)| text.kind == *kind);
    let some = Kind::ALL.into_iter().filter(has_one).map(Some);
    let one = |kind: Option<Kind>| {
        let name = match kind {
            Some(kind) => shift.words.say_of("text-kind", kind.as_str()),
            None => shift.words.say("board-all"),
        };
        choice(shift, name, &Filter { kind, ..filter.clone() }, filter, texts)
    };
    [None].into_iter().chain(some).map(one).collect()
}

fn topics(shift: &Shift, filter: &Filter, texts: &Texts) -> Vec<Choice> {
    let city = &shift.app.city;
    let some = city.topics.iter().map(|topic| Some(topic.id.clone()));
    let one = |topic: Option<String>| {
        let name = match &topic {
            Some(id) => city.topic_name(id, shift.who.lang),
            None => shift.words.say("board-all"),
        };
        choice(shift, name, &Filter { topic, ..filter.clone() }, filter, texts)
    };
    [None].into_iter().chain(some).map(one).collect()
}

impl Sums {
    /// Counts over the texts that kind, topic and words leave, whatever has to be done in them.
    fn new(shift: &Shift, filter: &Filter, texts: &Texts) -> Self {
        let about: Vec<_> = texts.iter().filter(|(text, _)| filter.is_about(text)).collect();
        let translated = shift.app.city.tags().filter(|lang| *lang != Lang::KOREAN);
        let langs: Vec<Lang> = translated.collect();
        let tongue = |lang: &Lang| {
            let is_chosen = filter.lang == Some(*lang);
            let to = Filter { lang: Some(*lang).filter(|_| !is_chosen), ..filter.clone() };
            TongueChoice { tongue: Tongue::new(shift, *lang), href: to.href(), is_chosen }
        };
        let row = |wanted: Wanted| SumRow {
            name: shift.words.say_of("board-wanted", wanted.as_str()),
            cells: langs
                .iter()
                .map(|lang| {
                    let is_in = |(text, languages): &&&(Standing, Vec<Lang>)| {
                        languages.contains(lang) && wanted.is_in(*lang, at(text, *lang))
                    };
                    let count = about.iter().filter(is_in).count();
                    let to = Filter { lang: Some(*lang), wanted, ..filter.clone() };
                    (count > 0).then(|| (to.href(), shown(shift, count)))
                })
                .collect(),
        };
        let rows = [Wanted::Stale, Wanted::Missing, Wanted::ToReview];
        Self {
            tongues: langs.iter().map(tongue).collect(),
            rows: rows.into_iter().map(row).collect(),
        }
    }
}
