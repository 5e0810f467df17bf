//! Who has a question, or what it waits for, in the words of whoever asked it.

use super::routing::{Candidate, Contact, Holder, Outcome, Reason, Request, Role, Seat, Snapshot};
use crate::city::City;
use crate::language::{Lang, Words, formats};
use crate::staff::rota::Gender;

/// Whom the client may know by name. Nobody, unless the city says so.
#[derive(Clone, Copy, Debug, Default)]
pub struct Named<'a> {
    /// The counsellor's name.
    pub counsellor: Option<&'a str>,
    /// Who runs the line that interprets, which a client has a right to know.
    pub line: Option<&'a str>,
}

/// What a client is told she waits for, each the code of a message.
pub const WAITS: [&str; 11] = [
    "hours",
    "room",
    "language",
    "your-language",
    "topic",
    "woman",
    "man",
    "line",
    "agree",
    "head",
    "somebody",
];

/// How long a wait for an interpreter is worth telling, in minutes.
const WORTH_TELLING: u32 = 60;

/// A sentence or two in the client's language. It says no name but those given, not who else was looked at,
/// and not who must not have it.
#[must_use]
pub fn for_client(
    city: &City,
    words: Words,
    snapshot: &Snapshot,
    outcome: &Outcome,
    named: Named,
) -> Vec<String> {
    let client = Client { city, words, snapshot };
    match outcome {
        Outcome::Assigned { seats, .. } => client.has(seats, named),
        Outcome::Offered { seats, .. } => vec![client.alone(seats, "why-client-asked")],
        Outcome::Waiting { reason, look_again_minutes, .. } => {
            client.waits(*reason, *look_again_minutes)
        }
    }
}

struct Client<'a> {
    city: &'a City,
    words: Words,
    snapshot: &'a Snapshot,
}

impl Client<'_> {
    fn has(&self, seats: &[Seat], named: Named) -> Vec<String> {
        let interpreter = seats.iter().find(|seat| seat.role == Role::Interpreter);
        let mut said = vec![match interpreter.map(|seat| seat.who) {
            None => self.alone(seats, "why-client"),
            Some(who @ Holder::Staff(_)) => {
                let language = self.language_of(who);
                let pair = self.words.tell_of("why-client-pair", self.how());
                pair.with("topic", self.topic()).with("language", language).to_string()
            }
            Some(Holder::Relay(_)) => {
                self.words.tell("why-client-line").with("topic", self.topic()).to_string()
            }
        }];
        if let Some(line) = named.line {
            said.push(
                self.words.tell("why-client-line-of").with("line", line.to_owned()).to_string(),
            );
        }
        if let Some(name) = named.counsellor {
            let called = self.words.tell("why-client-name").with("name", name.to_owned());
            said.push(called.to_string());
        }
        said
    }

    /// One person with the language: who has it, or is asked.
    fn alone(&self, seats: &[Seat], family: &str) -> String {
        let owner = seats.iter().find(|seat| seat.role == Role::Owner);
        let language = owner.map(|owner| self.language_of(owner.who)).unwrap_or_default();
        let told = self.words.tell_of(family, self.how());
        told.with("topic", self.topic()).with("language", language).to_string()
    }

    fn waits(&self, reason: Reason, minutes: Option<u32>) -> Vec<String> {
        let request = &self.snapshot.request;
        let (language, code) = (self.autonym(self.asked_in()), waits_for(request, reason));
        let code = match (code, &language) {
            // A language that the house does not have may have no name here.
            ("language", None) => "your-language",
            (code, _) => code,
        };
        let waits = self.words.tell_of("why-client-waits", code);
        let waits = waits.with("language", language.unwrap_or_default());
        let mut said = vec![waits.with("topic", self.topic()).to_string()];
        if let Some(minutes) = minutes.filter(|minutes| *minutes <= WORTH_TELLING) {
            let shown = formats::number(self.words.lang(), &minutes.to_string());
            let patience = self.words.tell("why-client-patience").with("count", i64::from(minutes));
            said.push(patience.with("shown", shown).to_string());
        }
        said
    }

    fn how(&self) -> &'static str {
        if self.snapshot.request.contact == Contact::Letter { "letter" } else { "talk" }
    }

    fn topic(&self) -> String {
        self.city.topic_name(&self.snapshot.request.topic, self.words.lang())
    }

    /// The language that the request is held or written in.
    fn asked_in(&self) -> &str {
        let request = &self.snapshot.request;
        let spoken = request.spoken.as_deref();
        spoken.filter(|_| request.contact != Contact::Letter).unwrap_or(&request.lang)
    }

    /// The language of the client's that somebody has, by its own name.
    fn language_of(&self, who: Holder) -> String {
        let candidate = self.snapshot.staff.iter().find(|one| Holder::Staff(one.id) == who);
        let second = self.snapshot.request.second_lang.as_deref();
        let has = |tag: &&str| candidate.is_some_and(|one| works_in(one, tag));
        let tag = [Some(self.asked_in()), second].into_iter().flatten().find(has);
        self.autonym(tag.unwrap_or(self.asked_in())).unwrap_or_default()
    }

    fn autonym(&self, tag: &str) -> Option<String> {
        let lang = Lang::parse(tag)?;
        self.city.language(lang).map(|language| language.autonym.clone())
    }
}

fn works_in(candidate: &Candidate, tag: &str) -> bool {
    candidate.languages.iter().any(|skill| skill.lang == tag && (skill.speaks || skill.writes))
}

/// What a client is told of a reason. Who is kept out of her case, and why, is not hers to read.
fn waits_for(request: &Request, reason: Reason) -> &'static str {
    match reason {
        Reason::NoStaff
        | Reason::Inactive
        | Reason::NotACounsellor
        | Reason::OffShift
        | Reason::Absent
        | Reason::OnShiftLater
        | Reason::ShiftEndsSoon => "hours",
        Reason::WithSomebody | Reason::OnBreak | Reason::LiveFull | Reason::OpenFull => "room",
        Reason::NotAnInterpreter
        | Reason::OnlyLetters
        | Reason::NoLanguage
        | Reason::SpeaksButDoesNotWrite
        | Reason::WritesButDoesNotSpeak
        | Reason::NoInterpreter => "language",
        Reason::NoTopic => "topic",
        Reason::OtherGender => match request.gender {
            Some(Gender::Woman) => "woman",
            Some(Gender::Man) => "man",
            None => "somebody",
        },
        Reason::LineClosed | Reason::LineTried | Reason::LinesBusy | Reason::NoLine => "line",
        Reason::LineNotAgreed => "agree",
        Reason::Passed => "head",
        Reason::Excluded => "somebody",
    }
}
