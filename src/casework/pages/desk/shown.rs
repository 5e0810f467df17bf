//! What the page of a case shows, in the words of whoever reads it.

use chrono::NaiveDate;
use uuid::Uuid;

use super::letter::Rendered;
use crate::casework::pages::lines::{Moment, Names};
use crate::casework::state::State;
use crate::casework::{
    AuditEntry, Author, Case, Deadline, Lapses, Message, Note, Summary, Task, What,
};
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::{Shift, Tongue};
use crate::staff::rota::Colleague;

/// A day: for programs, and in the reader's words.
pub struct Day {
    pub iso: String,
    pub shown: String,
    /// It is over.
    pub is_past: bool,
}

impl Day {
    pub fn new(shift: &Shift, day: NaiveDate) -> Self {
        Self {
            iso: day.to_string(),
            shown: formats::date_with_weekday(shift.who.lang, day),
            is_past: day < shift.today,
        }
    }
}

/// A step of the timeline.
pub struct Step {
    pub what: String,
    pub icon: &'static str,
    /// None: it is still to come.
    pub at: Option<Moment>,
}

impl Step {
    /// The steps of a case.
    pub fn all(shift: &Shift, case: &Case, trail: &[AuditEntry]) -> Vec<Self> {
        let words = shift.words;
        let is_over = matches!(case.state, State::Closed | State::Erased);
        let closed = trail.iter().rev().find(|entry| is_over && entry.act == "closed");
        let step = |icon, what, at: Option<_>| Self {
            what,
            icon,
            at: at.map(|at| Moment::new(shift, at)),
        };
        vec![
            step("mail", words.say("desk-step-opened"), Some(case.opened_at)),
            step("check", words.say("desk-step-read"), case.first_read_at),
            step("ask", words.say("desk-step-answered"), case.first_answered_at),
            step("lock", words.say("desk-step-closed"), closed.map(|entry| entry.at)),
        ]
    }
}

/// A message as it is shown.
pub struct Said {
    /// Its place in the conversation, from 0.
    pub number: usize,
    pub by_client: bool,
    pub html_lang: String,
    pub paragraphs: Vec<String>,
    pub written: Moment,
    pub read: Option<Moment>,
    /// It went to everybody in a matter.
    pub to_all: bool,
    /// Whether a machine may be asked what it says: it is not in the reader's own language.
    pub is_foreign: bool,
    pub draft: Option<Drafted>,
    /// What somebody made of it, the newest first; of an answer that was translated, the original.
    pub translations: Vec<Rendered>,
}

/// What a machine made of a message, for this once.
pub enum Drafted {
    Words(Vec<String>),
    /// Why there is nothing.
    Trouble(String),
}

impl Said {
    pub fn new(shift: &Shift, number: usize, message: &Message, names: &Names) -> Self {
        let language = shift.app.city.language(message.lang);
        Self {
            number,
            by_client: message.author == Author::Client,
            html_lang: language.map(|language| language.html.clone()).unwrap_or_default(),
            paragraphs: paragraphs(&message.text),
            written: Moment::new(shift, message.written_at),
            read: message.read_at.map(|at| Moment::new(shift, at)),
            to_all: message.to_all,
            is_foreign: message.lang != shift.who.lang,
            draft: None,
            translations: Rendered::all(shift, &message.translations, names),
        }
    }
}

/// The lines of a text that say something.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

/// An entry of the trail.
pub struct Act {
    pub at: Moment,
    pub what: String,
    pub who: Option<String>,
}

impl Act {
    pub fn new(shift: &Shift, entry: &AuditEntry, names: &Names) -> Self {
        let given_to = entry.detail.parse().ok().filter(|_| entry.act == "assigned");
        let what = match given_to {
            Some(to) => {
                let given = shift.words.tell("desk-trail-given").with("name", names.of(to));
                given.to_string()
            }
            None => shift.words.say_of("act", &entry.act.replace(' ', "-")),
        };
        Self {
            at: Moment::new(shift, entry.at),
            what,
            who: entry.staff_id.map(|staff_id| names.of(staff_id)),
        }
    }
}

/// A note among staff.
pub struct Noted {
    pub who: String,
    pub at: Moment,
    pub paragraphs: Vec<String>,
}

impl Noted {
    pub fn new(shift: &Shift, note: &Note, names: &Names) -> Self {
        let at = Moment::new(shift, note.written_at);
        Self { who: names.of(note.staff_id), at, paragraphs: paragraphs(&note.text) }
    }
}

/// A task.
pub struct ToDo {
    pub id: Uuid,
    pub what: String,
    pub due: Day,
    pub is_done: bool,
}

impl ToDo {
    pub fn new(shift: &Shift, task: &Task) -> Self {
        let what = match &task.what {
            What::Own(words) => words.clone(),
            What::FollowUp => shift.words.say("desk-task-follow-up"),
        };
        let (due, is_done) = (Day::new(shift, task.due_on), task.done_at.is_some());
        Self { id: task.id, what, due, is_done }
    }
}

/// A deadline of the law.
pub struct Falls {
    pub id: Uuid,
    pub what: String,
    pub on: Day,
}

impl Falls {
    pub fn new(shift: &Shift, deadline: &Deadline) -> Self {
        let what = shift.words.say_of("deadline", deadline.kind.as_str());
        Self { id: deadline.id, what, on: Day::new(shift, deadline.falls_on) }
    }
}

/// A state of the summary.
pub struct SummedUp {
    pub facts: String,
    pub wish: String,
    pub done: String,
    pub who: String,
    pub at: Moment,
}

impl SummedUp {
    pub fn new(shift: &Shift, summary: &Summary, names: &Names) -> Self {
        let lines = summary.lines.clone();
        let (who, at) = (names.of(summary.staff_id), Moment::new(shift, summary.written_at));
        Self { facts: lines.facts, wish: lines.wish, done: lines.done, who, at }
    }
}

/// A value of a form with its words.
pub struct Choice {
    pub value: String,
    pub words: String,
}

/// The values of a family, in the words of `family-code`.
pub fn choices(
    shift: &Shift,
    family: &str,
    codes: impl IntoIterator<Item = &'static str>,
) -> Vec<Choice> {
    let choice =
        |code: &str| Choice { value: code.to_owned(), words: shift.words.say_of(family, code) };
    codes.into_iter().map(choice).collect()
}

/// What lapses, to choose from.
pub fn lapses(shift: &Shift) -> Vec<Choice> {
    choices(shift, "deadline", Lapses::ALL.map(Lapses::as_str))
}

/// Colleagues to whom a case can be handed: by name, with the languages they write.
pub fn colleagues(shift: &Shift, everybody: &[Colleague]) -> Vec<Choice> {
    let others = everybody.iter().filter(|colleague| {
        colleague.roles.contains(&Role::Counsellor) && colleague.id != shift.who.id
    });
    let choice = |colleague: &Colleague| {
        let written = colleague.languages.iter().filter(|skill| skill.writes);
        let tongues: Vec<String> =
            written.map(|skill| Tongue::new(shift, skill.lang).autonym).collect();
        let words = shift.words.tell("desk-colleague").with("name", colleague.name.clone());
        let words = words.with("languages", tongues.join(", ")).to_string();
        Choice { value: colleague.id.to_string(), words }
    };
    let mut choices: Vec<Choice> = others.map(choice).collect();
    choices.sort_by(|a, b| a.words.cmp(&b.words));
    choices
}
