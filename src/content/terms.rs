//! `terms.toml` as it is written: which word was seen where, and which a native speaker has read.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::language::Lang;
use crate::texts::terms::{Status, Term, Word};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermsForm {
    #[serde(rename = "term")]
    terms: Vec<TermForm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermForm {
    id: String,
    ko: String,
    #[expect(
        dead_code,
        reason = "says how the whole row came about; each word has its own status"
    )]
    status: String,
    official: Vec<Lang>,
    /// The languages whose word a native speaker has read.
    #[serde(default)]
    reviewed: Vec<Lang>,
    /// Where an official word was seen.
    #[serde(default)]
    source: BTreeMap<Lang, String>,
    words: BTreeMap<Lang, String>,
    explanation: BTreeMap<Lang, String>,
}

impl TermsForm {
    pub(super) fn terms(self) -> Vec<Term> {
        self.terms.into_iter().map(TermForm::term).collect()
    }
}

impl TermForm {
    fn term(mut self) -> Term {
        let mut words: BTreeMap<Lang, Word> = BTreeMap::new();
        for (lang, word) in std::mem::take(&mut self.words) {
            let status = self.status_in(lang);
            let explanation = self.explanation.remove(&lang);
            let source = self.source.remove(&lang).filter(|_| status == Status::Official);
            words.insert(lang, Word { word: Some(word), explanation, status, source });
        }
        for (lang, explanation) in self.explanation {
            let explanation = Some(explanation);
            words.insert(lang, Word { explanation, ..Word::default() });
        }
        Term { id: self.id, ko: self.ko, words }
    }

    fn status_in(&self, lang: Lang) -> Status {
        if self.official.contains(&lang) {
            Status::Official
        } else if self.reviewed.contains(&lang) {
            Status::Reviewed
        } else {
            Status::Machine
        }
    }
}
