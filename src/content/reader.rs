//! How the files are read into a stock, with every fault that is found.

mod tables;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use self::tables::{
    ContactForm, ContactsForm, FactsForm, HolidaysForm, IssueForm, OwedForm, PublicationForm,
    SaidForm, SynonymsForm,
};
use super::forms::{
    ArticleFile, FOLDERS, Front, GuideFile, IssueFile, PublicationFile, Stock, TextFile,
};
use super::programmes::{self, ProgrammeFile, ProgrammeForm};
use super::terms::TermsForm;
use super::{Fault, Files};
use crate::city::City;
use crate::directory;
use crate::facts;
use crate::language::Lang;
use crate::owed::Owed;
use crate::search::Said;
use crate::texts::Kind;
use crate::texts::terms::Term;

/// Reads every file that belongs to the stock. Without a readable city there is no stock.
pub(super) fn parse(files: &Files) -> (Option<Stock>, Vec<Fault>) {
    let mut reader = Reader { files, faults: Vec::new() };
    let stock = reader.stock();
    (stock, reader.faults)
}

struct Reader<'f> {
    files: &'f Files,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn stock(&mut self) -> Option<Stock> {
        let city = match self.files.get("city.toml").map(|text| City::parse(text)) {
            Some(Ok(city)) => Some(city),
            Some(Err(error)) => {
                self.fault("city.toml", 0, &format!("{error:#}"), "Mend the city's own data first");
                None
            }
            None => {
                self.fault("city.toml", 0, "the file is missing", "Every city needs one");
                None
            }
        };
        let stock = Stock {
            facts: self.facts(),
            terms: self.terms(),
            contacts: self.contacts(),
            owed: self.owed(),
            guides: self.texts("guides"),
            others: self.others(),
            programmes: self.programmes(),
            publications: self.publications(),
            synonyms: self
                .toml::<SynonymsForm>("terms/synonyms.toml")
                .map(|form| form.synonyms.into_iter().map(|synonym| synonym.words).collect())
                .unwrap_or_default(),
            said: self.said(),
            holidays: self
                .toml::<HolidaysForm>("terms/holidays.toml")
                .map(|form| form.holidays.into_iter().map(|holiday| holiday.on).collect())
                .unwrap_or_default(),
            city: city?,
        };
        Some(stock)
    }

    fn facts(&mut self) -> Vec<facts::Fact> {
        let mut all = Vec::new();
        for path in self.below("facts/", ".toml") {
            let Some(form) = self.toml::<FactsForm>(&path) else {
                continue;
            };
            all.extend(form.facts.into_iter().map(|form| facts::Fact {
                id: form.id,
                value: form.value,
                unit: form.unit,
                valid_from: form.valid_from,
                valid_until: form.valid_until,
                source: form.source,
                checked_on: form.checked_on,
                status: form.status,
            }));
        }
        all
    }

    fn terms(&mut self) -> Vec<Term> {
        let form = self.toml::<TermsForm>("terms/terms.toml");
        form.map(TermsForm::terms).unwrap_or_default()
    }

    /// What people say in a language who need a page: one file a language, by kind and slug.
    fn said(&mut self) -> Said {
        let mut said = Said::default();
        for path in self.below("said/", ".toml") {
            let lang = path.trim_start_matches("said/").trim_end_matches(".toml").to_owned();
            let Some(form) = self.toml::<SaidForm>(&path) else {
                continue;
            };
            for (kind, pages) in form {
                for (slug, phrases) in pages {
                    said.add(&lang, (&kind, &slug), phrases);
                }
            }
        }
        said
    }

    fn contacts(&mut self) -> Vec<directory::Contact> {
        let mut all = Vec::new();
        for path in self.below("directory/", ".toml") {
            let Some(form) = self.toml::<ContactsForm>(&path) else {
                continue;
            };
            all.extend(form.contacts.into_iter().map(contact));
        }
        all
    }

    /// What the city still owes; a city that owes nothing has no such file.
    fn owed(&mut self) -> Vec<Owed> {
        if !self.files.contains_key("owed.toml") {
            return Vec::new();
        }
        self.toml::<OwedForm>("owed.toml").map(|form| form.owed).unwrap_or_default()
    }

    fn others(&mut self) -> Vec<(Kind, GuideFile)> {
        let folders = FOLDERS.into_iter().filter(|(kind, _)| *kind != Kind::Guide);
        let of = |(kind, folder)| self.texts(folder).into_iter().map(move |file| (kind, file));
        folders.flat_map(of).collect()
    }

    fn programmes(&mut self) -> Vec<ProgrammeFile> {
        let mut all = Vec::new();
        for path in self.below("programmes/", ".toml") {
            let parts: Vec<&str> = path.split('/').collect();
            let [_, slug, programmes::NAME] = parts.as_slice() else {
                let advice = "Put it at programmes/SLUG/programme.toml";
                self.fault(&path, 0, "the file is misplaced", advice);
                continue;
            };
            let slug = (*slug).to_owned();
            if let Some(form) = self.toml::<ProgrammeForm>(&path) {
                all.push(ProgrammeFile { slug, path, details: form.details() });
            }
        }
        all
    }

    fn texts(&mut self, folder: &str) -> Vec<GuideFile> {
        let mut guides: BTreeMap<String, BTreeMap<Lang, TextFile>> = BTreeMap::new();
        for path in self.below(&format!("{folder}/"), ".md") {
            let parts: Vec<&str> = path.split('/').collect();
            let [_, slug, _] = parts.as_slice() else {
                let advice = format!("Put it at {folder}/SLUG/TAG.md");
                self.fault(&path, 0, "the file is misplaced", &advice);
                continue;
            };
            if let Some(text) = self.text(&path) {
                guides.entry((*slug).to_owned()).or_default().insert(text.lang, text);
            }
        }
        guides.into_iter().map(|(slug, files)| GuideFile { slug, files }).collect()
    }

    fn publications(&mut self) -> Vec<PublicationFile> {
        let mut publications = Vec::new();
        for path in self.below("newsletter/", "/publication.toml") {
            let Some(id) = path.split('/').nth(1).map(str::to_owned) else {
                continue;
            };
            let Some(form) = self.toml::<PublicationForm>(&path) else {
                continue;
            };
            let issues = self.issues(&id);
            publications.push(PublicationFile {
                id,
                path,
                every: form.every,
                titles: form.title,
                summaries: form.summary,
                made_from: form.made_from,
                issues,
            });
        }
        publications
    }

    fn issues(&mut self, publication: &str) -> Vec<IssueFile> {
        let mut issues = Vec::new();
        for path in self.below(&format!("newsletter/{publication}/"), "/issue.toml") {
            let Some(slug) = path.split('/').nth(2).map(str::to_owned) else {
                continue;
            };
            let Some(form) = self.toml::<IssueForm>(&path) else {
                continue;
            };
            let mut articles = Vec::new();
            for article in form.articles {
                let below = format!("newsletter/{publication}/{slug}/{article}/");
                let mut files = BTreeMap::new();
                for text_path in self.below(&below, ".md") {
                    if let Some(text) = self.text(&text_path) {
                        files.insert(text.lang, text);
                    }
                }
                articles.push(ArticleFile { slug: article, files });
            }
            let published_on = form.published_on;
            issues.push(IssueFile {
                slug,
                path,
                published_on,
                titles: form.title,
                made_from: form.made_from,
                articles,
            });
        }
        issues
    }

    fn text(&mut self, path: &str) -> Option<TextFile> {
        let source = self.files.get(path)?;
        let tag = path.rsplit('/').next()?.strip_suffix(".md")?;
        let Some(lang) = Lang::parse(tag) else {
            self.fault(path, 0, "its name is no language tag", "Name it as km.md");
            return None;
        };
        let front = source.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
        let Some((front, body)) = front else {
            let advice = "Begin the file with a line +++, the front matter, and a line +++";
            self.fault(path, 1, "it has no front matter", advice);
            return None;
        };
        let body_line = front.lines().count() + 3;
        match toml::from_str::<Front>(front) {
            Ok(front) => {
                let (path, body) = (path.to_owned(), body.to_owned());
                Some(TextFile { path, lang, front, body, body_line })
            }
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(front, span.start) + 1);
                self.fault(
                    path,
                    line,
                    &format!("the front matter is broken: {}", error.message()),
                    "Mend it",
                );
                None
            }
        }
    }

    fn toml<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let Some(text) = self.files.get(path) else {
            self.fault(path, 0, "the file is missing", "Put it there");
            return None;
        };
        match toml::from_str(text) {
            Ok(form) => Some(form),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(text, span.start));
                self.fault(path, line, error.message(), "Mend it");
                None
            }
        }
    }

    fn below(&self, folder: &str, ending: &str) -> Vec<String> {
        let paths = self.files.keys();
        paths.filter(|path| path.starts_with(folder) && path.ends_with(ending)).cloned().collect()
    }

    fn fault(&mut self, path: &str, line: usize, what: &str, advice: &str) {
        self.faults.push(Fault {
            path: path.to_owned(),
            line,
            what: what.trim_end().replace('\n', " "),
            advice: advice.to_owned(),
        });
    }
}

fn contact(mut form: ContactForm) -> directory::Contact {
    let words = form
        .name
        .into_iter()
        .map(|(lang, name)| {
            let note = form.note.remove(&lang).unwrap_or_default();
            (lang, directory::Words { name, note })
        })
        .collect();
    directory::Contact {
        id: form.id,
        kind: form.kind,
        run_by: form.run_by,
        topics: form.topics,
        phones: form.phones,
        address: form.address,
        address_latin: form.address_latin,
        speaks: form.speaks,
        hours: form.hours,
        cost: form.cost,
        website: form.website,
        source: form.source,
        checked_on: form.checked_on,
        status: form.status,
        words,
        confirmed_on: None,
    }
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).matches('\n').count() + 1
}
