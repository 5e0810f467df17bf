//! LibreTranslate's HTTP API (<https://docs.libretranslate.com/guides/api_usage/>). It answers with the HTML
//! that it was given, its entities decoded.

use serde::{Deserialize, Serialize};

use super::calling::{Line, Trouble};
use super::markup::Markup;

/// By our tag, the codes under which some version of it knows a language that it does not know by the tag.
const CODES: &[(&str, &[&str])] = &[("zh", &["zh-Hans", "zh"]), ("fil", &["tl"])];

pub(super) struct Libre {
    pub(super) line: Line,
    key: Option<String>,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: &'a [&'a str],
    source: &'a str,
    target: &'a str,
    format: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    translated_text: Vec<String>,
}

#[derive(Deserialize)]
struct Language {
    code: String,
    /// What it can be translated into. Older versions translate each into each other, and do not say so.
    targets: Option<Vec<String>>,
}

impl Libre {
    pub(super) const MARKUP: Markup = Markup::Html;

    pub(super) fn new(line: Line, key: Option<String>) -> Self {
        Self { line, key }
    }

    /// The codes by which it may know a language, the likeliest first.
    pub(super) fn codes(tag: &str) -> Vec<String> {
        let own = CODES.iter().find(|(known, _)| *known == tag).map(|(_, codes)| *codes);
        own.unwrap_or(&[tag]).iter().map(|code| (*code).to_owned()).collect()
    }

    /// The codes that it translates Korean into.
    pub(super) async fn targets(&self) -> Result<Vec<String>, Trouble> {
        let languages: Vec<Language> = self.line.ask(self.line.get(&["languages"])).await?;
        let all = || languages.iter().map(|language| language.code.clone()).collect();
        let korean = languages.iter().find(|language| language.code == "ko");
        Ok(korean.map(|korean| korean.targets.clone().unwrap_or_else(all)).unwrap_or_default())
    }

    /// The codes of the languages that it knows.
    pub(super) async fn known(&self) -> Result<Vec<String>, Trouble> {
        let languages: Vec<Language> = self.line.ask(self.line.get(&["languages"])).await?;
        Ok(languages.into_iter().map(|language| language.code).collect())
    }

    pub(super) async fn translate(
        &self,
        target: &str,
        texts: &[&str],
    ) -> Result<Vec<String>, Trouble> {
        self.turn(("ko", target), "html", texts).await
    }

    /// Texts from one language into another, as `html` or `text`.
    pub(super) async fn turn(
        &self,
        (source, target): (&str, &str),
        format: &str,
        texts: &[&str],
    ) -> Result<Vec<String>, Trouble> {
        let api_key = self.key.as_deref();
        let asked = Asked { q: texts, source, target, format, api_key };
        let answer: Answer = self.line.ask(self.line.post(&["translate"]).json(&asked)).await?;
        Ok(answer.translated_text)
    }
}
