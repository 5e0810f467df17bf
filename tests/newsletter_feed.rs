//! The feeds, as a program reads them that knows nothing but RFC 4287.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta};
use http::StatusCode;
use maru::staff::Role;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::on_both;
use crate::support::House;
use crate::support::editor::publish;
use crate::support::issues::{ready, release};
use crate::support::texts::{change_korean, guide, staff};

const FEED: &str = "/newsletter/ansan-quarterly/atom";

/// An element with its attributes, its text and what stands in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    inside: Vec<Element>,
}

impl Element {
    fn begin(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|one| {
            let one = one.expect("an attribute");
            let name: &str = one.key.as_ref();
            (name.to_owned(), one.value.replace("&amp;", "&"))
        });
        let name = start.name();
        let name: &str = name.as_ref();
        Self { name: name.to_owned(), attributes: attributes.collect(), ..Self::default() }
    }

    fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    fn all<'e, 'n>(&'e self, name: &'n str) -> impl Iterator<Item = &'e Self> + use<'e, 'n> {
        self.inside.iter().filter(move |one| one.name == name)
    }

    /// The text of the one child of this name.
    fn one(&self, name: &str) -> &str {
        let mut all = self.all(name);
        let found = all.next().unwrap_or_else(|| panic!("no {name} in {}", self.name));
        assert!(all.next().is_none(), "more than one {name} in {}", self.name);
        &found.text
    }

    /// The address of the one link of this relation and type.
    fn link(&self, rel: &str, kind: &str) -> &str {
        let fits = |one: &&Self| one.attribute("rel") == rel && one.attribute("type") == kind;
        self.all("link").find(fits).map_or("", |link| link.attribute("href"))
    }
}

fn parse(xml: &str) -> Element {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => open.push(Element::begin(&start)),
            Event::Empty(start) => open.last_mut().unwrap().inside.push(Element::begin(&start)),
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
            Event::GeneralRef(_) => open.last_mut().unwrap().text.push('&'),
            Event::End(_) => {
                let done = open.pop().unwrap();
                open.last_mut().unwrap().inside.push(done);
            }
            Event::Eof => return open.pop().unwrap().inside.pop().expect("a root"),
            _ => {}
        }
    }
}

/// What RFC 4287 asks of a feed and its entries (sections 4.1.1 and 4.1.2).
fn check(feed: &Element, lang: &str) {
    assert_eq!(feed.name, "feed");
    assert_eq!(feed.attribute("xmlns"), "http://www.w3.org/2005/Atom");
    assert_eq!(feed.attribute("xml:lang"), lang);
    assert!(!feed.one("title").is_empty());
    assert!(!feed.all("author").next().expect("an author").one("name").is_empty());
    let newest = DateTime::parse_from_rfc3339(feed.one("updated")).expect("an instant");
    assert!(feed.link("self", "application/atom+xml").starts_with("http://maru.test/"));
    let mut ids = BTreeSet::from([feed.one("id")]);
    for entry in feed.all("entry") {
        assert!(ids.insert(entry.one("id")), "{} stands twice", entry.one("id"));
        assert!(url::Url::parse(entry.one("id")).is_ok(), "an id is an IRI");
        assert!(!entry.one("title").is_empty() && !entry.one("summary").contains("{fact:"));
        let updated = DateTime::parse_from_rfc3339(entry.one("updated")).expect("an instant");
        assert!(updated <= newest, "the feed is as new as its newest entry");
        assert!(entry.link("alternate", "text/html").starts_with("http://maru.test/"));
    }
    assert!(feed.all("entry").next().is_some(), "nothing stands in it");
}

async fn read(house: &House, path: &str) -> anyhow::Result<Element> {
    let answer = house.get(path).await?;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    assert_eq!(answer.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(answer.header("cache-control").contains("public"), "it is served from memory");
    Ok(parse(&answer.body))
}

on_both! {
    #[doc = "In Korean, in Khmer, and for a reader of Urdu, whose right-to-left page has texts in English."]
    async fn a_feed_can_be_read_by_others(house: House) {
        for (tag, lang) in [("ko", "ko"), ("km", "km"), ("zh", "zh-Hans"), ("ur", "en"), ("uz", "ru")] {
            let feed = read(&house, &format!("/{tag}{FEED}")).await?;
            check(&feed, lang);
            assert_eq!(feed.all("entry").count(), 4, "{tag}");
            let entry = feed.all("entry").next().unwrap();
            assert!(entry.link("alternate", "text/html").contains(&format!("/{tag}/newsletter/")));
            check(&read(&house, &format!("/{tag}/atom")).await?, lang);
            let page = house.get(&format!("/{tag}/newsletter/ansan-quarterly")).await?;
            let link = page.attribute("<link rel=\"alternate\" type=\"application/atom+xml\"", "href")?;
            assert_eq!(link, format!("/{tag}{FEED}"));
        }
        let own: Vec<Element> = [read(&house, &format!("/ko{FEED}")).await?, read(&house, &format!("/km{FEED}")).await?].into();
        assert_ne!(own[0].one("id"), own[1].one("id"));
        assert_eq!(house.get("/ko/newsletter/nothing/atom").await?.status, StatusCode::NOT_FOUND);
    }

    #[doc = "An article stands in the feed once its issue is out in that language, and not before."]
    async fn a_feed_follows_the_release(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        ready(&house, &mut garam, ("2027-1", &["one-one"]), &["en"], "garam").await?;
        assert_eq!(read(&house, &format!("/en{FEED}")).await?.all("entry").count(), 4);
        release(&mut garam, "2027-1").await?;
        house.app.refresh().await?;
        let english = read(&house, &format!("/en{FEED}")).await?;
        assert_eq!(english.all("entry").count(), 5);
        let first = english.all("entry").next().unwrap();
        assert_eq!(first.one("title"), "News");
        assert_eq!(first.one("published"), first.one("updated"));
        let everything = read(&house, "/en/atom").await?;
        assert_eq!(everything.all("entry").next().unwrap().one("id"), first.one("id"));
        assert_eq!(read(&house, &format!("/km{FEED}")).await?.all("entry").count(), 4);
    }

    #[doc = "What was written long before it came out is new on the day it comes out: a guide, and an article with its issue."]
    async fn what_waited_is_new_when_it_is_out(house: House) {
        let mut garam = staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
        let wait = || house.pass(TimeDelta::minutes(5));
        let waste = guide(&house, "waste-recycling").await?;
        change_korean(&house, waste, ("", "새로 씁니다.\n"), "garam").await?;
        wait();
        ready(&house, &mut garam, ("2027-1", &["one-one"]), &["en"], "garam").await?;
        wait();
        release(&mut garam, "2027-1").await?;
        let released = house.clock.now();
        wait();
        publish(&house, waste, "ko", "garam").await?;
        house.app.refresh().await?;
        let feed = read(&house, "/ko/atom").await?;
        let newest: Vec<&Element> = feed.all("entry").take(2).collect();
        let updated = |at: usize| DateTime::parse_from_rfc3339(newest[at].one("updated"));
        assert!(newest[0].link("alternate", "text/html").ends_with("/ko/guides/waste-recycling"));
        assert_eq!(updated(0)?, house.clock.now());
        assert!(newest[1].link("alternate", "text/html").ends_with("/2027-1/one-one"));
        assert_eq!(updated(1)?, released);
        assert_eq!(newest[1].one("published"), newest[1].one("updated"));
    }
}
