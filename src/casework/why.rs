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

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use uuid::Uuid;

    use super::*;
    use crate::casework::routing::{
        Budget, LanguageSkill, Patience, Presence, Relay, Shift, TopicSkill, route,
    };

    const NOON: u16 = 12 * 60;

    fn skill(lang: &str) -> LanguageSkill {
        LanguageSkill { lang: lang.to_owned(), writes: true, speaks: true, level: 3 }
    }

    fn counsellor(id: u128, lang: &str) -> Candidate {
        Candidate {
            id: Uuid::from_u128(id),
            active: true,
            roles: vec![Role::Owner],
            languages: vec![skill(lang)],
            topics: vec![TopicSkill { topic: "wages".to_owned(), level: 2 }],
            shifts: vec![Shift { from_minute: NOON - 60, to_minute: NOON + 60 }],
            absent: false,
            live_capacity: 100,
            live_load: 0,
            open_capacity: 100,
            open_load: 0,
            idle_since: None,
            gender: None,
            presence: Presence::Here,
            is_outside: false,
        }
    }

    fn line() -> Relay {
        Relay {
            id: Uuid::from_u128(7),
            langs: vec!["*".to_owned()],
            open: true,
            accepted: true,
            lines: 1,
            lines_busy: 0,
            run_by_ministry: true,
            tried: false,
        }
    }

    /// A visit in English about wages at noon, and one counsellor who has both.
    fn snapshot() -> Snapshot {
        let at = DateTime::UNIX_EPOCH;
        Snapshot {
            at,
            local_date: NaiveDate::default(),
            local_minute: NOON,
            request: Request {
                lang: "en".to_owned(),
                second_lang: None,
                topic: "wages".to_owned(),
                contact: Contact::Visit,
                urgent: false,
                weight: 10,
                waiting_since: at,
                before: None,
                excluded: Vec::new(),
                gender: None,
                spoken: None,
                passed: Vec::new(),
            },
            staff: vec![counsellor(1, "en")],
            relays: Vec::new(),
            patience: Patience::default(),
        }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Snapshot), expected: &[&str]) {
        let city = City::parse(include_str!("../../content/city.toml")).unwrap();
        let mut snapshot = snapshot();
        change(&mut snapshot);
        let outcome = route(&snapshot).outcome;
        let named = Named { counsellor: None, line: Some("the Ministry of Justice") };
        let is_line = outcome.seats().iter().any(|seat| seat.budget == Budget::Lines);
        let named = if is_line { named } else { Named::default() };
        let words = Words::for_letters(Lang::parse("en").unwrap());
        let topic = city.topic_name("wages", words.lang());
        let said = for_client(&city, words, &snapshot, &outcome, named);
        let said: Vec<String> = said.iter().map(|one| one.replace(&topic, "TOPIC")).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn she_is_told_who_will_talk_to_her_and_how() {
        let english = "a counsellor who speaks English and knows about this topic: TOPIC.";
        check(|_| {}, &[&format!("You will talk to {english}")]);
        check(|s| s.staff.push(counsellor(2, "en")), &[&format!("We have asked {english}")]);
        let topic = "You will talk to a counsellor who knows about this topic: TOPIC.";
        let pair = |s: &mut Snapshot| {
            s.staff = vec![counsellor(1, "ko"), counsellor(2, "en")];
            s.staff[1].topics.clear();
        };
        check(pair, &[&format!("{topic} An interpreter for English will be there.")]);
        let by_line = |s: &mut Snapshot| {
            s.staff = vec![counsellor(1, "ko")];
            s.relays = vec![line()];
        };
        let called = format!("{topic} An interpreter helps you both by telephone.");
        let run_by = "The interpreting line is run by: the Ministry of Justice.";
        check(by_line, &[&called, run_by]);
    }

    #[test]
    fn she_is_told_what_she_waits_for_and_nothing_about_others() {
        let waits = |change: fn(&mut Snapshot), expected| check(change, &[expected]);
        waits(
            |s| s.staff[0].shifts.clear(),
            "Your question waits until a counsellor comes to work.",
        );
        waits(
            |s| s.request.excluded = vec![Uuid::from_u128(1)],
            "Your question waits for a counsellor who can take it.",
        );
        waits(
            |s| s.request.gender = Some(Gender::Woman),
            "Your question waits for a woman, as you asked.",
        );
        waits(
            |s| s.staff = vec![counsellor(1, "ko")],
            "Your question waits for somebody who knows English.",
        );
        waits(
            |s| s.request.spoken = Some("other".to_owned()),
            "Your question waits for somebody who knows your language.",
        );
        let busy = |s: &mut Snapshot| s.staff[0].presence = Presence::Busy;
        check(
            busy,
            &[
                "Your question waits until a counsellor is free.",
                "If nobody is free in 10 minutes, we will look for an interpreter.",
            ],
        );
    }
}
