//! Terms as they are shown at a counter: the reader's word, the Korean large, and what it means.

use super::{Status, Term};
use crate::city::City;
use crate::language::Lang;

/// A Korean word with what it means.
#[derive(Clone, Debug)]
pub struct ShownTerm {
    pub id: String,
    pub ko: String,
    /// In the reader's language; else in the text's.
    pub word: Option<Said>,
    /// As the text says it, where that is another language than the reader's.
    pub in_text: Option<Said>,
    pub explanation: Option<Said>,
    /// Whether no native speaker has read the word.
    pub is_unchecked: bool,
    /// Whether it is underlined in the text, so that the way leads back there.
    pub is_underlined: bool,
}

/// Something said in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    /// Tag for `lang`, and direction.
    pub html_lang: String,
    pub dir: String,
}

/// The terms for a reader of `frame_lang` who has a text in `text_lang` before her; for a page without a
/// text, the two are one. A Korean reader needs no word beside the Korean.
pub fn at_the_counter<'t>(
    terms: impl Iterator<Item = &'t Term>,
    frame_lang: Lang,
    text_lang: Lang,
    city: &City,
) -> Vec<ShownTerm> {
    terms.map(|term| ShownTerm::new(term, frame_lang, text_lang, city)).collect()
}

impl ShownTerm {
    fn new(term: &Term, frame_lang: Lang, text_lang: Lang, city: &City) -> Self {
        let word_in = |lang: Lang| {
            let word = term.words.get(&lang).filter(|_| lang != Lang::KOREAN)?;
            Some((said(word.word.as_deref()?, lang, city), word.status))
        };
        let explained_in = |lang: Lang| {
            let word = term.words.get(&lang)?;
            Some(said(word.explanation.as_deref()?, lang, city))
        };
        // Never Korean under another language's address, also where a text is Korean by mistake.
        let own = word_in(frame_lang);
        let in_text = word_in(text_lang).filter(|_| frame_lang != text_lang);
        let (word, in_text) = match own {
            Some(own) => (Some(own), in_text),
            None => (in_text, None),
        };
        Self {
            id: term.id.clone(),
            ko: term.ko.clone(),
            is_unchecked: word.as_ref().is_some_and(|(_, status)| *status == Status::Machine),
            word: word.map(|(said, _)| said),
            in_text: in_text.map(|(said, _)| said),
            explanation: explained_in(frame_lang).or_else(|| explained_in(text_lang)),
            is_underlined: false,
        }
    }
}

fn said(text: &str, lang: Lang, city: &City) -> Said {
    let language = city.language(lang);
    Said {
        text: text.to_owned(),
        html_lang: language.map_or_else(|| lang.to_string(), |language| language.html.clone()),
        dir: language.map_or_else(|| "ltr".to_owned(), |language| language.dir.clone()),
    }
}
