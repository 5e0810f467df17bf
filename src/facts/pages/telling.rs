//! After a change: a bulletin to those who follow the topics of the guides that it touched.

use chrono::NaiveDate;
use url::form_urlencoded::Serializer;

use super::touched::Touched;
use crate::language::{Lang, Words, formats};
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::texts::Kind;

/// So many guides are named in the bulletin: a mail is short, and so is an address.
const MOST_GUIDES: usize = 3;

/// An offer to tell the subscribers of topics.
pub struct Telling {
    /// Names of the topics.
    pub topics: Vec<String>,
    /// The new bulletin with its first words. None: whoever looks writes no bulletins.
    pub href: Option<String>,
}

impl Telling {
    /// None where no guide has a topic that somebody could follow.
    pub fn new(shift: &Shift, fact: &str, from: NaiveDate, touched: &Touched) -> Option<Self> {
        let city = &shift.app.city;
        let topics = city.topics.iter().map(|topic| topic.id.as_str());
        let topics: Vec<&str> = topics
            .filter(|id| touched.guides.iter().any(|guide| guide.topic.as_deref() == Some(*id)))
            .collect();
        let may_write = shift.who.has(Role::Writer);
        let names = topics.iter().map(|id| city.topic_name(id, shift.who.lang));
        (!topics.is_empty()).then(|| Self {
            topics: names.collect(),
            href: may_write.then(|| address(shift, fact, from, (&topics, touched))),
        })
    }
}

fn address(
    shift: &Shift,
    fact: &str,
    from: NaiveDate,
    (topics, touched): (&[&str], &Touched),
) -> String {
    // A bulletin is written in Korean, whatever language its writer's pages are in.
    let words = Words::for_letters(Lang::KOREAN);
    let said = if from > shift.today {
        let told = words.tell("facts-bulletin-text");
        told.with("day", formats::date(Lang::KOREAN, from))
            .with("fact", format!("{{fact:{fact} on {from}}}"))
    } else {
        words.tell("facts-bulletin-text-now").with("fact", format!("{{fact:{fact}}}"))
    };
    let guides = touched.guides.iter().take(MOST_GUIDES);
    let links = guides.map(|guide| format!("- [{}](/guides/{})", guide.title, guide.slug));
    let links = links.collect::<Vec<_>>().join("\n");
    let first = touched.guides.first().map(|guide| guide.title.clone()).unwrap_or_default();
    let title = words.tell("facts-bulletin-title").with("guide", first).to_string();
    let longest = Kind::Bulletin.longest_title();
    let mut query = Serializer::new(String::new());
    query.append_pair("title", &title.chars().take(longest).collect::<String>());
    query.append_pair("text", &format!("{said}\n\n{links}"));
    query.append_pair("fact", fact);
    for topic in topics {
        query.append_pair("topics", topic);
    }
    format!("/newsroom/bulletins/new?{}", query.finish())
}
