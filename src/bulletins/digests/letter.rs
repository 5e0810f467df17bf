//! A digest as it arrives: titles with their first lines and links, in one mail or one Telegram message.

use std::collections::HashMap;

use askama::Template;
use chrono::NaiveDate;
use unicode_segmentation::UnicodeSegmentation;
use uuid::Uuid;

use super::{Candidate, Group, Run};
use crate::bulletins::letter::Tongue;
use crate::bulletins::{LARGEST, Letters, Unfillable, day_of, styling};
use crate::city::City;
use crate::deliveries::bulletins::OWN_LINK;
use crate::deliveries::digests::{DigestBody, Item};
use crate::language::{Lang, Words, formats};
use crate::texts::Reader;

use super::slots::Every;

/// So many bulletins are shown, and fewer where a mail would be cut off; of the rest it is said how many they are.
const SHOWN: usize = 20;
/// How much is shown of each, in letters as a reader sees them.
const FIRST_LINES: usize = 240;
/// How much of a Telegram message the list may take, in characters: it has room for 4,096 with all around it.
const TELEGRAM_CARRIES: usize = 3_300;

/// What a digest says: kept already, or to be kept with the rows that carry it.
pub enum Ready {
    Kept(Uuid),
    New(Box<DigestBody>),
}

/// Writes the digests of a run, each bulletin rendered once for a language and a frame.
pub struct Writer<'a> {
    letters: Letters<'a>,
    run: Run,
    candidates: &'a [Candidate],
    shown: HashMap<(Item, Lang), Shown>,
}

/// A bulletin as it stands in a digest.
#[derive(Clone)]
struct Shown {
    tongue: Tongue,
    title: String,
    /// The language of its words by its own name, where it is another than that of the frame.
    in_other: Option<String>,
    first_lines: String,
    href: String,
}

#[derive(Template)]
#[template(path = "bulletins/digests/letter.html")]
struct Page<'p> {
    frame: Tongue,
    city: String,
    subject: &'p str,
    shown: &'p [Shown],
    more: Option<String>,
    all: &'p str,
    words: Words,
    own_link: &'p str,
}

impl<'a> Writer<'a> {
    pub fn new(letters: Letters<'a>, run: Run, candidates: &'a [Candidate]) -> Self {
        Self { letters, run, candidates, shown: HashMap::new() }
    }

    /// What the people of a group are told.
    pub fn write(&mut self, id: Uuid, group: &Group) -> Result<DigestBody, Unfillable> {
        let frame = group.frame;
        let mut shown = Vec::new();
        for item in group.items.iter().take(SHOWN) {
            shown.extend(self.shown(*item, frame)?);
        }
        let words = Words::for_letters(frame);
        let all = format!("{}/{frame}/bulletins", self.letters.site);
        let subject = subject(self.letters.city, &self.run, words);
        let telegram = telegram(words, &shown, group.items.len(), &all);
        let (html, plain) = loop {
            let rest = group.items.len().saturating_sub(shown.len());
            let page = Page {
                frame: Tongue::of(self.letters.city, frame),
                city: self.letters.city.name_in(frame).to_owned(),
                subject: &subject,
                shown: &shown,
                more: (rest > 0).then(|| more(words, rest)),
                all: &all,
                words,
                own_link: OWN_LINK,
            };
            let html = styling::inlined(&page.render()?)?;
            if styling::weight(&html) <= LARGEST || shown.is_empty() {
                break (html, page.plain());
            }
            shown.pop();
        };
        Ok(DigestBody {
            id,
            digest_id: self.run.id,
            frame,
            items: group.items.clone(),
            html,
            plain,
            telegram,
            subject,
        })
    }

    /// With the facts of the day on which it left, as it was sent. `None` if its words are gone.
    fn shown(&mut self, item: Item, frame: Lang) -> Result<Option<Shown>, Unfillable> {
        if let Some(shown) = self.shown.get(&(item, frame)) {
            return Ok(Some(shown.clone()));
        }
        let (id, lang) = item;
        let Some(candidate) = self.candidates.iter().find(|one| one.bulletin.id == id) else {
            return Ok(None);
        };
        let Some(draft) = candidate.drafts.iter().find(|draft| draft.lang == lang) else {
            return Ok(None);
        };
        let Letters { city, facts, paths, site, .. } = self.letters;
        let day = day_of(city, &candidate.bulletin, candidate.at);
        let said = draft.say(&Reader::new(frame, city, paths.clone()), facts, day)?;
        let autonym = city.language(lang).map(|language| language.autonym.clone());
        let shown = Shown {
            tongue: Tongue::of(city, lang),
            title: said.title,
            in_other: autonym.filter(|_| lang != frame),
            first_lines: first_lines(&said.plain),
            href: format!("{site}/{frame}/bulletins/{}", candidate.bulletin.slug),
        };
        self.shown.insert((item, frame), shown.clone());
        Ok(Some(shown))
    }
}

impl Shown {
    fn heading(&self) -> String {
        match &self.in_other {
            Some(autonym) => format!("{} ({autonym})", self.title),
            None => self.title.clone(),
        }
    }
}

impl Page<'_> {
    fn plain(&self) -> String {
        let mut parts = vec![self.subject.to_owned()];
        for one in self.shown {
            parts.push(format!("{}\n{}\n{}", one.heading(), one.first_lines, one.href));
        }
        parts.extend(self.more.as_ref().map(|more| format!("{more}\n{}", self.all)));
        let why = self.words.tell("bulletin-mail-why").with("city", self.city.clone());
        let manage = self.words.say("bulletin-mail-manage");
        format!("{}\n\n-- \n{why}\n{manage}\n{}\n", parts.join("\n\n"), self.own_link)
    }
}

/// As many titles with their links as fit.
fn telegram(words: Words, shown: &[Shown], all_items: usize, all: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut length = 0;
    for one in shown {
        let part = format!("{}\n{}", one.heading(), one.href);
        length += part.chars().count() + 2;
        if length > TELEGRAM_CARRIES {
            break;
        }
        parts.push(part);
    }
    let rest = all_items.saturating_sub(parts.len());
    if rest > 0 {
        parts.push(format!("{}\n{all}", more(words, rest)));
    }
    format!("{}\n\n{}", parts.join("\n\n"), words.say("bulletin-telegram-stop"))
}

fn subject(city: &City, run: &Run, words: Words) -> String {
    let day: NaiveDate = run.until_at.with_timezone(&run.zone).date_naive();
    let told = match run.every {
        Every::Day => words.tell("digest-subject-daily"),
        Every::Week => words.tell("digest-subject-weekly"),
    };
    let told = told.with("city", city.name_in(words.lang()).to_owned());
    told.with("date", formats::date(words.lang(), day)).to_string()
}

fn more(words: Words, count: usize) -> String {
    let told = words.tell("digest-more").with("count", count);
    told.with("shown", formats::count(words.lang(), count)).to_string()
}

/// The first block of a text, or its beginning.
fn first_lines(plain: &str) -> String {
    let block = plain.trim().split("\n\n").next().unwrap_or_default();
    // By clusters: a syllable of Khmer is not cut in two.
    let mut letters = block.graphemes(true);
    let beginning: String = letters.by_ref().take(FIRST_LINES).collect();
    match letters.next() {
        Some(_) => format!("{beginning}…"),
        None => beginning,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_lines_are_the_first_block() {
        assert_eq!(first_lines("하나\n둘\n\n셋"), "하나\n둘");
        let long = "ក្រុម".repeat(200);
        let cut = first_lines(&long);
        assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')));
        assert_eq!(cut.graphemes(true).count(), FIRST_LINES + 1);
    }

    #[test]
    fn a_message_holds_as_many_as_fit_and_says_how_many_are_left() {
        let one = Shown {
            tongue: Tongue { html: "ko".to_owned(), dir: "ltr".to_owned() },
            title: "가".repeat(400),
            in_other: None,
            first_lines: String::new(),
            href: "https://maru.test/ko/bulletins/1".to_owned(),
        };
        let shown = vec![one; 20];
        let text = telegram(
            Words::for_letters(Lang::KOREAN),
            &shown,
            25,
            "https://maru.test/ko/bulletins",
        );
        assert_eq!(text.matches("/bulletins/1").count(), 7);
        assert!(text.contains("18") && text.chars().count() < 4_000, "{text}");
    }
}
