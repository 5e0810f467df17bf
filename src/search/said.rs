//! What people say who need a page: words of the street and of home, kept by hand beside the texts. They are
//! found like the text and shown nowhere.

use std::collections::BTreeMap;

use super::Document;

/// Phrases by language and page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(BTreeMap<String, BTreeMap<(String, String), Vec<String>>>);

impl Said {
    /// Adds what is said in a language by those who need a page: its kind and slug.
    pub fn add(&mut self, lang: &str, (kind, slug): (&str, &str), phrases: Vec<String>) {
        let pages = self.0.entry(lang.to_owned()).or_default();
        pages.entry((kind.to_owned(), slug.to_owned())).or_default().extend(phrases);
    }

    /// Every page that something is said of: language, kind, slug, phrases.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str, &str, &[String])> {
        self.0.iter().flat_map(|(lang, pages)| {
            pages.iter().map(|((kind, slug), phrases)| {
                (lang.as_str(), kind.as_str(), slug.as_str(), phrases.as_slice())
            })
        })
    }

    /// Gives each document what is said by those who need it.
    pub fn give_to(&self, documents: &mut [Document]) {
        for document in documents {
            let page = (document.kind.clone(), document.slug.clone());
            let phrases = self.0.get(&document.lang).and_then(|pages| pages.get(&page));
            document.said = phrases.map(|phrases| phrases.join("\n")).unwrap_or_default();
        }
    }
}
