//! All facts, grouped by what is to be done about them.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;

use super::{Line, Names};
use crate::facts::{self, Standing, Value};
use crate::language::{Lang, Words};
use crate::staff::Role;
use crate::staff::pages::{Section, Shift};
use crate::web::{Fault, Filled, Frame};

/// The longest query in characters.
const LONGEST_QUERY: usize = 100;

#[derive(Template)]
#[template(path = "facts/pages/list.html")]
struct List {
    frame: Frame,
    query: String,
    groups: Vec<Group>,
    may_change: bool,
    longest_query: usize,
}

/// Facts that stand alike.
struct Group {
    standing: &'static str,
    heading: String,
    what: String,
    lines: Vec<Row>,
}

struct Row {
    id: String,
    /// Of today; else the next, else the last.
    value: Line,
    /// What comes after it.
    next: Option<Line>,
}

pub async fn show(shift: Shift, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let query = Filled::parse(query.unwrap_or_default().as_bytes()).ok_or(Fault::Unreadable)?;
    let query: String = query.get("q").chars().take(LONGEST_QUERY).collect();
    let mut tx = shift.app.db.read().await?;
    let kept = facts::kept(&mut tx).await?;
    let people = kept.values().flatten().filter_map(|value| value.checked_by);
    let names = Names::read(&mut tx, &shift, people.collect()).await?;
    let found: Vec<_> = kept.iter().filter(|(_, values)| fits(&shift, values, &query)).collect();
    let groups = Standing::ALL.into_iter().map(|standing| {
        let lines = found
            .iter()
            .filter(|(_, values)| facts::standing(values, shift.today) == standing)
            .filter_map(|(id, values)| Row::new(&shift, id, values, &names));
        Group {
            standing: standing.as_str(),
            heading: shift.words.say_of("facts-standing", standing.as_str()),
            what: shift.words.say_of("facts-standing-what", standing.as_str()),
            lines: lines.collect(),
        }
    });
    shift.show(&List {
        frame: shift.newsroom(shift.words.say("facts-title"), Section::Facts),
        groups: groups.filter(|group| !group.lines.is_empty()).collect(),
        may_change: shift.who.has(Role::Publisher),
        longest_query: LONGEST_QUERY,
        query,
    })
}

/// Whether every word of the query stands in the fact: its id, a value as it is written or shown, a source.
fn fits(shift: &Shift, values: &[Value], query: &str) -> bool {
    let shown = [shift.words, Words::for_letters(Lang::KOREAN)];
    let mut text = String::new();
    for Value { fact, .. } in values {
        for part in [&fact.id, &fact.value, &fact.source] {
            text.push_str(part);
            text.push(' ');
        }
        for words in shown {
            text.push_str(&fact.shown(words));
            text.push(' ');
        }
    }
    let text = text.to_lowercase();
    query.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

impl Row {
    fn new(shift: &Shift, id: &str, values: &[Value], names: &Names) -> Option<Self> {
        let ahead = values.iter().find(|value| value.fact.valid_from > shift.today);
        let current = facts::current(values, shift.today);
        let first = current.or(ahead).or(values.last())?;
        let next = ahead.filter(|next| *next != first);
        Some(Self {
            id: id.to_owned(),
            value: Line::new(shift, first, names),
            next: next.map(|next| Line::new(shift, next, names)),
        })
    }
}
