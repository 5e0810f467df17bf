//! What the search should find of the terms: each on the page of all words, in every language that has one
//! for it.

use super::Term;
use crate::language::Lang;
use crate::search;

/// A document for each term and language.
pub fn documents(terms: &[Term]) -> Vec<search::Document> {
    let mut documents = Vec::new();
    for term in terms {
        let document = |lang: Lang, title: &str, explanation: Option<&String>| search::Document {
            kind: "term".to_owned(),
            slug: term.id.clone(),
            lang: lang.to_string(),
            title: title.to_owned(),
            title_ko: term.ko.clone(),
            summary: explanation.cloned().unwrap_or_default(),
            body: String::new(),
            said: String::new(),
            is_line: false,
            url: format!("/words#term-{}", term.id),
            topic: String::new(),
        };
        let korean = term.words.get(&Lang::KOREAN).and_then(|word| word.explanation.as_ref());
        documents.push(document(Lang::KOREAN, &term.ko, korean));
        for (lang, word) in &term.words {
            if let Some(said) = word.word.as_deref().filter(|_| *lang != Lang::KOREAN) {
                documents.push(document(*lang, said, word.explanation.as_ref()));
            }
        }
    }
    documents
}
