//! What must hold between the files: that everything named exists, that no language is missing, and that
//! a translation has the segments of its source. What stands in them is compared by `texts::checks`.

use std::collections::BTreeSet;

use super::Fault;
use super::forms::{ArticleFile, FOLDERS, GuideFile, NONE, Stock, TextFile};
use super::named;
use super::told::said;
use crate::directory;
use crate::facts::Facts;
use crate::language::Lang;
use crate::owed::{NEW, Owed, Place};
use crate::programmes::{self, Known};
use crate::texts::Kind;
use crate::texts::segments::{self, Segment};

/// The most characters of who checked a text.
const LONGEST_CHECKER: usize = 120;
/// The most bytes of a source's address.
const LONGEST_URL: usize = 300;

/// Every fault of a stock whose files could be read, except in what its words say.
pub fn check(stock: &Stock) -> Vec<Fault> {
    let mut checker = Checker {
        facts: Facts::new(stock.facts.iter().cloned()),
        stock,
        published: stock.city.published().collect(),
        faults: Vec::new(),
    };
    checker.facts();
    checker.contacts();
    checker.owed();
    checker.first_guides();
    for guide in &stock.guides {
        checker.guide(guide);
    }
    for (kind, text) in &stock.others {
        checker.other(*kind, text);
    }
    checker.programmes();
    for publication in &stock.publications {
        checker.titles(&publication.path, &publication.titles);
        for issue in &publication.issues {
            checker.titles(&issue.path, &issue.titles);
            for article in &issue.articles {
                checker.article(&issue.path, article);
            }
        }
    }
    checker.faults.extend(named::faults(stock));
    checker.faults
}

struct Checker<'s> {
    stock: &'s Stock,
    facts: Facts,
    published: Vec<Lang>,
    faults: Vec<Fault>,
}

impl Checker<'_> {
    fn facts(&mut self) {
        for fact in &self.stock.facts {
            if let Some(fault) = fact.fault() {
                let what = format!("the fact {} is wrong: {fault}", fact.id);
                self.fault("facts", 0, what, "Look it up in its source and mend it");
            }
        }
        if let Some((earlier, later)) = self.facts.overlap() {
            let what = format!(
                "the fact {} has two values on {}: {} and {}",
                earlier.id, later.valid_from, earlier.value, later.value
            );
            self.fault("facts", 0, what, "End the earlier one with valid_until");
        }
    }

    fn contacts(&mut self) {
        let mut seen = BTreeSet::new();
        for contact in &self.stock.contacts {
            let id = &contact.id;
            if !seen.insert(id) {
                self.fault("directory", 0, format!("the contact {id} stands twice"), "Keep one");
            }
            for fault in directory::faults(contact, &self.stock.city, &self.facts) {
                let (what, advice) = said(&fault);
                self.fault("directory", 0, format!("the contact {id} {what}"), advice);
            }
        }
    }

    /// What is owed leads to something that is there.
    fn owed(&mut self) {
        let mut seen = BTreeSet::new();
        for Owed { id, about } in &self.stock.owed {
            if !is_slug(id) || !seen.insert(id) {
                let advice = "Use a short name of its own";
                self.fault("owed.toml", 0, format!("{id} is no name, or stands twice"), advice);
            }
            let is_there = match about {
                None => true,
                Some(Place::Fact(fact)) => self.facts.knows(fact),
                Some(Place::Contact(contact)) => {
                    contact == NEW || self.stock.contacts.iter().any(|known| known.id == *contact)
                }
                Some(Place::Guide(slug)) => {
                    self.stock.guides.iter().any(|guide| guide.slug == *slug)
                }
            };
            if !is_there {
                let what = format!("{id} is about something that is not there");
                self.fault("owed.toml", 0, what, "Name a fact, a contact or a guide");
            }
        }
    }

    fn first_guides(&mut self) {
        for slug in &self.stock.city.first_guides {
            if !self.stock.guides.iter().any(|guide| guide.slug == *slug) {
                let what = format!("first_guides names {slug}, which is no guide");
                self.fault("city.toml", 0, what, "Name a folder of content/guides");
            }
        }
    }

    fn titles(&mut self, path: &str, titles: &std::collections::BTreeMap<Lang, String>) {
        for lang in self.published.clone() {
            if titles.get(&lang).is_none_or(|title| title.trim().is_empty()) {
                self.fault(path, 0, format!("there is no title in {lang}"), "Translate it");
            }
        }
    }

    fn guide(&mut self, guide: &GuideFile) {
        let path = format!("guides/{}", guide.slug);
        if !is_slug(&guide.slug) {
            let advice = "Use lower-case ASCII letters, digits and hyphens";
            self.fault(&path, 0, "its name is no slug".to_owned(), advice);
        }
        self.text(&path, &guide.files);
    }

    /// A text of another kind may be written in Korean alone; the newsroom has it translated.
    fn other(&mut self, kind: Kind, text: &GuideFile) {
        let folder = FOLDERS.iter().find(|(of, _)| *of == kind).map_or("", |(_, folder)| *folder);
        let path = format!("{folder}/{}", text.slug);
        if !is_slug(&text.slug) {
            let advice = "Use lower-case ASCII letters, digits and hyphens";
            self.fault(&path, 0, "its name is no slug".to_owned(), advice);
        }
        if !text.files.contains_key(&Lang::KOREAN) {
            self.fault(&path, 0, "it is missing in Korean".to_owned(), "Write ko.md first");
        }
        let allowed: Vec<Lang> = match kind.is_for_all_languages() {
            true => self.stock.city.tags().collect(),
            false => self.published.clone(),
        };
        self.words(&text.files, &allowed);
    }

    /// A programme has words, and words of one have a programme: each is shown with the other alone.
    fn programmes(&mut self) {
        let known = Known {
            city: &self.stock.city,
            contacts: &self.stock.contacts,
            facts: &Facts::new(self.stock.facts.iter().cloned()),
        };
        let (stock, mut slugs) = (self.stock, BTreeSet::new());
        for file in &stock.programmes {
            slugs.insert(&file.slug);
            for fault in programmes::faults(&file.details, &known) {
                let what = format!("{} does not fit", fault.as_str());
                self.fault(&file.path, 0, what, "Look it up in its source and mend it");
            }
        }
        let texts = stock.others.iter().filter(|(kind, _)| *kind == Kind::Programme);
        let texts: BTreeSet<&String> = texts.map(|(_, text)| &text.slug).collect();
        for slug in slugs.symmetric_difference(&texts) {
            let path = format!("programmes/{slug}");
            let what = "it lacks its words or its programme.toml".to_owned();
            self.fault(&path, 0, what, "Put ko.md and programme.toml side by side");
        }
    }

    fn article(&mut self, issue: &str, article: &ArticleFile) {
        let path = format!("{}/{}", issue.trim_end_matches("/issue.toml"), article.slug);
        self.text(&path, &article.files);
    }

    fn text(&mut self, path: &str, files: &std::collections::BTreeMap<Lang, TextFile>) {
        for lang in self.published.clone() {
            if !files.contains_key(&lang) {
                let advice = "Translate it, or take the text out until it is";
                self.fault(path, 0, format!("it is missing in {lang}"), advice);
            }
        }
        self.words(files, &self.published.clone());
    }

    fn words(&mut self, files: &std::collections::BTreeMap<Lang, TextFile>, allowed: &[Lang]) {
        let Some(source) = files.get(&Lang::KOREAN) else {
            return;
        };
        self.source(source);
        let cut =
            |file: &TextFile| segments::cut(&file.front.title, &file.front.summary, &file.body);
        let source_segments = cut(source);
        for file in files.values() {
            if file.lang != Lang::KOREAN {
                if !allowed.contains(&file.lang) {
                    let advice = "Add the language to city.toml with publishes = true";
                    self.fault(&file.path, 0, format!("{} is not published in", file.lang), advice);
                }
                self.translation(file, &cut(file), &source_segments);
            }
        }
    }

    fn source(&mut self, file: &TextFile) {
        match &file.front.topic {
            Some(topic) if self.stock.city.topic(topic).is_some() => {}
            Some(topic) => {
                let advice = "Use a topic of city.toml";
                self.fault(
                    &file.path,
                    line_of("topic", file),
                    format!("unknown topic {topic}"),
                    advice,
                );
            }
            None => self.fault(&file.path, 1, "it has no topic".to_owned(), "Add topic = \"…\""),
        }
        for contact in &file.front.contacts {
            if !self.stock.contacts.iter().any(|known| known.id == *contact) {
                let advice = "Use an id of content/directory";
                self.fault(
                    &file.path,
                    line_of("contacts", file),
                    format!("unknown contact {contact}"),
                    advice,
                );
            }
        }
        for term in &file.front.terms {
            if !self.stock.terms.iter().any(|known| known.id == *term) {
                let advice = "Use an id of content/terms";
                self.fault(
                    &file.path,
                    line_of("terms", file),
                    format!("unknown term {term}"),
                    advice,
                );
            }
        }
        self.around(file);
    }

    /// Who checked it, what it rests on, and what to read with it.
    fn around(&mut self, file: &TextFile) {
        let front = &file.front;
        let by = front.checked_by.as_deref();
        if by.is_some_and(|by| by.trim().is_empty() || by.chars().count() > LONGEST_CHECKER) {
            let what = "checked_by is empty or too long".to_owned();
            let advice = "Name the role or body that checked it, or take the line out";
            self.fault(&file.path, line_of("checked_by", file), what, advice);
        }
        for url in front.sources.iter().filter_map(|source| source.url.as_ref()) {
            let is_web = url.starts_with("https://") || url.starts_with("http://");
            if !is_web || url.len() > LONGEST_URL || url.contains(char::is_whitespace) {
                let what = format!("the source {url} is no address");
                let advice = "Write it whole, from https:// on";
                self.fault(&file.path, line_of("sources", file), what, advice);
            }
        }
        for slug in &front.related {
            let is_there = self.stock.guides.iter().any(|guide| guide.slug == *slug);
            if !is_there || file.path.starts_with(&format!("guides/{slug}/")) {
                let what = format!("related names {slug}, which is no other guide");
                let advice = "Name a folder of content/guides";
                self.fault(&file.path, line_of("related", file), what, advice);
            }
        }
    }

    /// A translation has the segments of its source, of the same kinds.
    fn translation(&mut self, file: &TextFile, segments: &[Segment], source: &[Segment]) {
        for (position, segment) in segments.iter().enumerate() {
            let line = line_in(file, segment);
            let Some(original) = source.get(position) else {
                let what = format!("segment {position} has no counterpart in ko.md");
                self.fault(&file.path, line, what, "Take it out, or add it to ko.md");
                return;
            };
            if original.kind != segment.kind {
                let what = format!(
                    "this is a {}, where ko.md has a {}",
                    segment.kind.as_str(),
                    original.kind.as_str()
                );
                self.fault(&file.path, line, what, "Keep the order and kinds of ko.md");
                return;
            }
        }
        if segments.len() < source.len() {
            let what = format!("{} segments of ko.md are missing", source.len() - segments.len());
            self.fault(&file.path, 0, what, "Translate the rest");
        }
        let stamped = file.front.made_from.len();
        if stamped != 0 && stamped != segments.len() {
            let what = format!("made_from has {stamped} entries for {} segments", segments.len());
            self.fault(&file.path, line_of("made_from", file), what, "Run maru content stamp");
        }
        let is_broken = |text: &String| text != NONE && segments::Identity::parse(text).is_none();
        if file.front.made_from.iter().any(is_broken) {
            let what = "made_from has an entry that is no segment".to_owned();
            self.fault(&file.path, line_of("made_from", file), what, "Run maru content stamp");
        }
    }

    fn fault(&mut self, path: &str, line: usize, what: String, advice: &str) {
        self.faults.push(Fault { path: path.to_owned(), line, what, advice: advice.to_owned() });
    }
}

pub(super) fn line_in(file: &TextFile, segment: &Segment) -> usize {
    match segment.line {
        0 => line_of(segment.kind.as_str(), file),
        line => file.body_line + line - 1,
    }
}

/// The line of a key of the front matter: keys stand in a fixed order, one a line.
fn line_of(key: &str, file: &TextFile) -> usize {
    const KEYS: [&str; 13] = [
        "title",
        "summary",
        "topic",
        "contacts",
        "terms",
        "sources",
        "checked_on",
        "checked_by",
        "review_by",
        "related",
        "levels",
        "made_by",
        "made_from",
    ];
    let front = &file.front;
    let present = |name: &&&str| match **name {
        "topic" => front.topic.is_some(),
        "contacts" => !front.contacts.is_empty(),
        "terms" => !front.terms.is_empty(),
        "sources" => !front.sources.is_empty(),
        "checked_on" => front.checked_on.is_some(),
        "checked_by" => front.checked_by.is_some(),
        "review_by" => front.review_by.is_some(),
        "related" => !front.related.is_empty(),
        "levels" => !front.levels.is_empty(),
        _ => true,
    };
    let before = KEYS.iter().take_while(|name| **name != key).filter(present).count();
    before + 2
}

pub(super) fn is_slug(slug: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !slug.is_empty() && slug.len() <= 60 && slug.bytes().all(fits)
}
