//! What the law says in numbers, for readers: amounts and time limits by topic, each with its source.

use askama::Template;
use axum::response::Response;
use chrono::NaiveDate;

use crate::city::{Amounts, City};
use crate::facts::{self, Fact, Facts};
use crate::guides;
use crate::language::{Lang, Words, formats};
use crate::search;
use crate::texts::Entry;
use crate::web::{Fault, Frame, Visit};

const PATH: &str = "/amounts";

#[derive(Template)]
#[template(path = "facts/pages/amounts.html")]
struct Page {
    frame: Frame,
    groups: Vec<Group>,
}

struct Group {
    topic: String,
    name: String,
    lines: Vec<Line>,
    /// Guides that say what to do: address, language, title.
    guides: Vec<(String, String, String)>,
}

struct Line {
    id: String,
    name: String,
    value: String,
    /// What it will be, and from when.
    next: Option<String>,
    source: String,
    checked: String,
}

/// The amounts that the city lists, as they are today.
pub async fn show(visit: Visit) -> Result<Response, Fault> {
    let mut tx = visit.read().await?;
    let facts = facts::all(&mut tx).await?;
    let guides = guides::list(&mut tx, &visit.chain()).await?;
    let listed = &visit.app.city.amounts;
    let groups = listed.iter().map(|amounts| Group::new(&visit, amounts, &facts, &guides));
    let groups = groups.filter(|group| !group.lines.is_empty()).collect();
    let title = visit.words.say("amounts-title");
    let frame = visit.frame(title).described(visit.words.say("amounts-lead"));
    visit.publish(&Page { frame, groups })
}

impl Group {
    fn new(visit: &Visit, amounts: &Amounts, facts: &Facts, guides: &[Entry]) -> Self {
        let line = |id: &String| Line::new(visit.words, facts, id, visit.today);
        let named = amounts.guides.iter();
        let found = named.filter_map(|slug| guides.iter().find(|guide| guide.slug == *slug));
        let link = |guide: &Entry| {
            let href = visit.to(&format!("/guides/{}", guide.slug));
            (href, visit.html_of(guide.lang), guide.title.clone())
        };
        Self {
            topic: amounts.topic.clone(),
            name: visit.app.city.topic_name(&amounts.topic, visit.lang),
            lines: amounts.facts.iter().filter_map(line).collect(),
            guides: found.map(link).collect(),
        }
    }
}

impl Line {
    /// None where the fact has no value today.
    fn new(words: Words, facts: &Facts, id: &str, today: NaiveDate) -> Option<Self> {
        let fact = facts.on(id, today)?;
        let checked = formats::date(words.lang(), fact.checked_on);
        Some(Self {
            id: id.to_owned(),
            name: name(words, id),
            value: fact.shown(words),
            next: facts.after(id, today).map(|next| from_then_on(words, next)),
            source: fact.source.clone(),
            checked: words.tell("amounts-checked").with("date", checked).to_string(),
        })
    }
}

fn name(words: Words, id: &str) -> String {
    words.say_of("amount", id)
}

fn from_then_on(words: Words, next: &Fact) -> String {
    let told = words.tell("amounts-next").with("value", next.shown(words));
    told.with("date", formats::date(words.lang(), next.valid_from)).to_string()
}

/// What the search should find of the amounts, in every interface language.
pub fn documents(city: &City, facts: &Facts, today: NaiveDate) -> Vec<search::Document> {
    let korean = Words::for_letters(Lang::KOREAN);
    let listed = city.amounts.iter();
    let listed = listed.flat_map(|group| group.facts.iter().map(move |id| (&group.topic, id)));
    let mut documents = Vec::new();
    for (topic, id) in listed {
        for lang in city.tags() {
            let Some(line) = Line::new(Words::for_letters(lang), facts, id, today) else {
                continue;
            };
            documents.push(search::Document {
                kind: "amount".to_owned(),
                slug: id.clone(),
                lang: lang.to_string(),
                title: line.name,
                title_ko: name(korean, id),
                summary: [Some(line.value), line.next]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(". "),
                body: line.source,
                said: String::new(),
                is_line: true,
                url: format!("{PATH}#{id}"),
                topic: topic.clone(),
            });
        }
    }
    documents
}
