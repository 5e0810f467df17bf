//! What is asked once before a question is sent: about what nobody needs to know, and about another language
//! than the one that was chosen. Neither is ever a refusal.

use super::command::Command;
use super::question::Question;
use super::reply::Reply;
use super::talk::Talk;
use crate::app::App;
use crate::casework::flags::{self, Flag};
use crate::language::Lang;
use crate::language::detection::detector;

/// What is asked.
pub enum Pending {
    Flags(Vec<Flag>),
    Language(Lang),
}

/// What must be asked before this question is sent, if anything.
pub fn of(app: &App, question: &Question, chosen: Lang) -> Option<Pending> {
    let flags: Vec<Flag> = question.typed().flat_map(flags::find).collect();
    if !question.flag_seen && !flags.is_empty() {
        return Some(Pending::Flags(flags));
    }
    if question.answer_in.is_some() {
        return None;
    }
    let typed: Vec<&str> = question.typed().collect();
    let written = detector().detect(&typed.join("\n"))?.lang;
    let written = app.city.lang(written.as_str()).filter(|lang| *lang != chosen)?;
    Some(Pending::Language(written))
}

impl Pending {
    pub fn ask(&self, talk: &Talk<'_>, chosen: Lang) -> Reply {
        match self {
            Self::Flags(flags) => ask_flags(talk, flags),
            Self::Language(written) => ask_language(talk, *written, chosen),
        }
    }
}

fn ask_flags(talk: &Talk<'_>, flags: &[Flag]) -> Reply {
    let words = talk.words;
    let found: Vec<&str> = flags.iter().map(|flag| flag.found.as_str()).collect();
    let reasons = flags::kinds(flags).into_iter();
    reasons
        .map(|kind| words.say_of("flag-reason", kind.as_str()))
        .fold(Reply::titled(words.say("help-flag-title")), Reply::line)
        .line(found.join("\n"))
        .line(words.say("bot-ask-unsent"))
        .button(words.say("bot-ask-rewrite-button"), &Command::Rewrite)
        .button(words.say("help-flag-send-button"), &Command::SendAsItIs)
}

fn ask_language(talk: &Talk<'_>, written: Lang, chosen: Lang) -> Reply {
    let words = talk.words;
    let name = |lang: Lang| {
        let language = talk.app.city.language(lang);
        language.map_or_else(|| lang.to_string(), |language| language.autonym.clone())
    };
    let choose =
        |reply: Reply, lang: Lang| reply.button(name(lang), &Command::AnswerIn(lang.to_string()));
    let question = words.tell("help-language-question").with("language", name(written));
    let reply = Reply::titled(words.say("help-language-title")).line(question.to_string());
    choose(choose(reply, written), chosen)
}
