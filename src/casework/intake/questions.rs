//! The questions of a topic: texts that the centre keeps like any other, one a topic. A heading is a question,
//! the paragraph below it a hint, a list its choices.

use chrono::NaiveDate;

use crate::city::City;
use crate::db::Tx;
use crate::facts::{self, Facts, Form, Template};
use crate::language::{Lang, Words};
use crate::texts::segments::MISSING;
use crate::texts::{self, Found, Kind, Published};

/// More questions than anybody answers on a phone.
pub const MOST: usize = 12;

/// A question in the language of whoever is asked, with the Korean of whoever reads the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub title: String,
    pub title_ko: String,
    pub hint: String,
    pub choices: Vec<Choice>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    pub words: String,
    pub words_ko: String,
}

impl Question {
    /// A choice in Korean.
    pub fn in_korean(&self, words: &str) -> Option<&str> {
        let choice = self.choices.iter().find(|choice| choice.words == words)?;
        Some(choice.words_ko.as_str()).filter(|korean| !korean.is_empty())
    }
}

/// The questions of a topic in the first language of hers in which they are public, and that language. None
/// are asked where there are none: she writes in her own words.
pub async fn of_topic(
    tx: &mut Tx,
    city: &City,
    topic: &str,
    lang: Lang,
    today: NaiveDate,
) -> anyhow::Result<(Lang, Vec<Question>)> {
    let mut chain = vec![lang];
    chain.extend(city.chain(lang));
    let Some(text) = public(tx, topic, &chain).await? else {
        return Ok((lang, Vec::new()));
    };
    let facts = facts::all(tx).await?;
    let mut questions = cut(&filled(&text, &facts, today));
    let korean = match public(tx, topic, &[Lang::KOREAN]).await? {
        Some(korean) => cut(&filled(&korean, &facts, today)),
        None => Vec::new(),
    };
    // A translation that lags behind has other questions than the Korean: then it stands alone.
    if korean.len() == questions.len() {
        for (question, korean) in questions.iter_mut().zip(korean) {
            pair(question, korean);
        }
    }
    questions.retain(|question| !is_missing(question));
    questions.truncate(MOST);
    Ok((text.lang, questions))
}

async fn public(tx: &mut Tx, topic: &str, chain: &[Lang]) -> anyhow::Result<Option<Published>> {
    Ok(match texts::find(tx, Kind::Question, topic, chain).await? {
        Some(Found::Here(text)) => Some(*text),
        Some(Found::Elsewhere { .. }) | None => None,
    })
}

/// The body with its facts; nothing where its words are broken.
fn filled(text: &Published, facts: &Facts, today: NaiveDate) -> String {
    let words = Words::for_letters(text.lang);
    let fill = Template::parse(&text.body).map(|body| body.fill(facts, today, words, Form::Plain));
    texts::or_left_out(&text.text.slug, text.lang, fill).unwrap_or_default()
}

fn pair(question: &mut Question, korean: Question) {
    question.title_ko = korean.title;
    if question.choices.len() == korean.choices.len() {
        for (choice, korean) in question.choices.iter_mut().zip(korean.choices) {
            choice.words_ko = korean.words;
        }
    }
}

/// A question of which something is not translated yet.
fn is_missing(question: &Question) -> bool {
    let choices = question.choices.iter().map(|choice| choice.words.as_str());
    [question.title.as_str(), &question.hint]
        .into_iter()
        .chain(choices)
        .any(|w| w.contains(MISSING))
}

/// Cuts a body into its questions. What stands before the first heading is no question.
fn cut(body: &str) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let plain = |words: &str| words.trim().replace("**", "");
        if let Some(title) = line.strip_prefix("## ") {
            questions.push(Question { title: plain(title), ..Question::default() });
            continue;
        }
        let Some(question) = questions.last_mut() else { continue };
        match line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            Some(words) => {
                question.choices.push(Choice { words: plain(words), words_ko: String::new() })
            }
            None if question.hint.is_empty() => question.hint = plain(line),
            None => question.hint = format!("{} {}", question.hint, plain(line)),
        }
    }
    questions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_questions() {
        let body = "Before.\n\n## Since when?\n\nAbout is enough.\nReally.\n\n- One month\n- **Two** months\n\n## How much?\n";
        let questions = cut(body);
        assert_eq!(questions.len(), 2);
        assert_eq!(questions[0].title, "Since when?");
        assert_eq!(questions[0].hint, "About is enough. Really.");
        let choices: Vec<&str> = questions[0].choices.iter().map(|c| c.words.as_str()).collect();
        assert_eq!(choices, ["One month", "Two months"]);
        assert_eq!(questions[1], Question { title: "How much?".to_owned(), ..Question::default() });
        assert_eq!(cut(""), []);
    }

    #[test]
    fn a_choice_is_told_in_korean() {
        let mut question = cut("## When?\n- One\n- Two\n").remove(0);
        pair(&mut question, cut("## 언제?\n- 하나\n- 둘\n").remove(0));
        assert_eq!(question.title_ko, "언제?");
        assert_eq!(question.in_korean("Two"), Some("둘"));
        assert_eq!(question.in_korean("Three"), None);
    }
}
