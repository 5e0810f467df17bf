//! DeepL's HTTP API (<https://developers.deepl.com/api-reference/translate>).

use serde::{Deserialize, Serialize};

use super::calling::{Line, Trouble};
use super::markup::Markup;

/// By our tag, the codes of a language that has several or another one, the likeliest first.
const CODES: &[(&str, &[&str])] =
    &[("en", &["EN-GB", "EN-US", "EN"]), ("zh", &["ZH-HANS", "ZH"]), ("fil", &["TL", "FIL"])];

pub(super) struct DeepL {
    pub(super) line: Line,
    key: String,
}

#[derive(Serialize)]
struct Asked<'a> {
    text: &'a [&'a str],
    source_lang: &'a str,
    target_lang: &'a str,
    tag_handling: &'a str,
    tag_handling_version: &'a str,
    ignore_tags: &'a [&'a str],
}

#[derive(Deserialize)]
struct Answer {
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    text: String,
}

#[derive(Deserialize)]
struct Language {
    language: String,
}

impl DeepL {
    pub(super) const MARKUP: Markup = Markup::Xml;

    pub(super) fn new(line: Line, key: String) -> Self {
        Self { line, key }
    }

    pub(super) fn codes(tag: &str) -> Vec<String> {
        match CODES.iter().find(|(known, _)| *known == tag) {
            Some((_, codes)) => codes.iter().map(|code| (*code).to_owned()).collect(),
            None => vec![tag.to_uppercase()],
        }
    }

    pub(super) async fn targets(&self) -> Result<Vec<String>, Trouble> {
        let request = self.line.get(&["v2", "languages"]).query(&[("type", "target")]);
        let languages: Vec<Language> = self.line.ask(self.signed(request)).await?;
        Ok(languages.into_iter().map(|language| language.language).collect())
    }

    pub(super) async fn translate(
        &self,
        target: &str,
        texts: &[&str],
    ) -> Result<Vec<String>, Trouble> {
        let asked = Asked {
            text: texts,
            source_lang: "KO",
            target_lang: target,
            tag_handling: "xml",
            tag_handling_version: "v2",
            ignore_tags: &[Self::MARKUP.whole()],
        };
        let request = self.line.post(&["v2", "translate"]).json(&asked);
        let answer: Answer = self.line.ask(self.signed(request)).await?;
        Ok(answer.translations.into_iter().map(|translation| translation.text).collect())
    }

    fn signed(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        request.header("authorization", format!("DeepL-Auth-Key {}", self.key))
    }
}
