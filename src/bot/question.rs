//! A question as far as it is written, and how far she was led through what is asked of its topic.

use serde::{Deserialize, Serialize};

use super::Media;
use super::command::Command;
use crate::app::App;
use crate::casework::{Answered, AskedAs, Asks, Intake, Sign};
use crate::language::Lang;

/// What is kept of it, sealed, until it is sent or given up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// What makes sending it twice the same request.
    pub key: String,
    pub topic: String,
    pub text: String,
    pub urgent: bool,
    /// The update that was added last: it adds nothing when it is handled again.
    pub last_update: i64,
    /// Signs that it is urgent, by their codes.
    #[serde(default)]
    pub signs: Vec<String>,
    #[serde(default)]
    pub asked_as: String,
    #[serde(default)]
    pub spoken: Option<String>,
    /// Another language that she understands.
    #[serde(default)]
    pub second: Option<Lang>,
    /// She was told that it tells what nobody needs to know.
    #[serde(default)]
    pub flag_seen: bool,
    /// The language that she chose for the answer.
    #[serde(default)]
    pub answer_in: Option<Lang>,
    #[serde(default)]
    pub led: Led,
    /// What she answered of what the topic asks.
    #[serde(default)]
    pub given: Vec<Given>,
    /// The marks of what she passed over.
    #[serde(default)]
    pub passed: Vec<String>,
    /// What she said aloud. It is fetched once there is a case.
    #[serde(default)]
    pub voices: Vec<Media>,
}

/// How far she was led.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Led {
    /// She is asked whether something is urgent.
    Signs,
    /// She is asked one question of the topic after another.
    Questions,
    /// She began with her own words, and may be asked yet.
    Unasked,
    /// Nothing more is asked.
    #[default]
    Done,
}

/// An answer, with the mark of its question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    pub mark: String,
    pub said: Answered,
}

impl Question {
    /// As it is once a button is obeyed that sends it.
    pub fn after(mut self, sending: &Command, app: &App) -> Self {
        match sending {
            Command::SendAsItIs => self.flag_seen = true,
            Command::AnswerIn(tag) => self.answer_in = app.city.lang(tag).or(self.answer_in),
            _ => {}
        }
        self
    }

    /// Whether there is anything to send.
    pub fn says_something(&self) -> bool {
        !self.text.is_empty() || !self.given.is_empty() || !self.voices.is_empty()
    }

    /// What she wrote. Who answered a question need not write more: then the answers are what she wrote.
    pub fn body(&self) -> String {
        if self.text.is_empty() { Answered::as_text(&self.answers()) } else { self.text.clone() }
    }

    /// Everything in it that was typed freely.
    pub fn typed(&self) -> impl Iterator<Item = &str> {
        let own = self.given.iter().filter(|given| given.said.answer_ko.is_none());
        std::iter::once(self.text.as_str()).chain(own.map(|given| given.said.answer.as_str()))
    }

    pub fn asks(&self, lang: Lang) -> Asks {
        let is_marked = |sign: &Sign| self.signs.iter().any(|one| one == sign.as_str());
        Asks {
            asked_as: AskedAs::parse(&self.asked_as).unwrap_or_default(),
            second_lang: self.second.filter(|second| *second != lang),
            spoken: self.spoken.clone(),
            signs: Sign::ALL.into_iter().filter(is_marked).collect(),
            ..Asks::default()
        }
    }

    pub fn intake(&self) -> Intake {
        Intake { answers: self.answers(), ..Intake::default() }
    }

    /// Keeps an answer; another one to the same question goes.
    pub fn give(&mut self, mark: String, said: Answered) {
        self.passed.retain(|passed| *passed != mark);
        match self.given.iter_mut().find(|given| given.mark == mark) {
            Some(given) => given.said = said,
            None => self.given.push(Given { mark, said }),
        }
        self.flag_seen = false;
    }

    /// Passes a question over; an answer that she gave before goes.
    pub fn pass(&mut self, mark: &str) {
        self.given.retain(|given| given.mark != mark);
        if !self.passed.iter().any(|passed| passed == mark) {
            self.passed.push(mark.to_owned());
        }
    }

    /// Whether a question is behind her.
    pub fn has_met(&self, mark: &str) -> bool {
        self.given.iter().any(|given| given.mark == mark)
            || self.passed.iter().any(|passed| passed == mark)
    }

    fn answers(&self) -> Vec<Answered> {
        self.given.iter().map(|given| given.said.clone()).collect()
    }
}
