//! A decision on its snapshot, all of it, for the head.

use uuid::Uuid;

use crate::casework::pages::lines::Names;
use crate::casework::relays::Relay;
use crate::casework::routing::{
    Budget, Candidate, Contact, Decision, Finding, Holder, OfferLasts, Outcome, RankKey, Role,
    Snapshot, Step, Verdict,
};
use crate::casework::why::{self, Named};
use crate::language::{Lang, Words, formats};
use crate::staff::pages::{Shift, Tongue};

/// Tells what was decided on a snapshot.
pub struct Told<'a> {
    pub shift: &'a Shift,
    pub snapshot: &'a Snapshot,
    /// The lines that there are now, for their names.
    pub lines: &'a [Relay],
}

/// What was decided on it.
#[derive(Clone, Copy)]
pub struct Made<'a> {
    pub outcome: &'a Outcome,
    pub verdicts: &'a [Verdict],
    pub policy: u32,
}

impl<'a> From<&'a Decision> for Made<'a> {
    fn from(decision: &'a Decision) -> Self {
        let Decision { outcome, candidates, policy } = decision;
        Self { outcome, verdicts: candidates, policy: *policy }
    }
}

/// What a decision says, in words.
pub struct Shown {
    pub outcome: String,
    pub step: Option<String>,
    pub seats: Vec<Seat>,
    /// What it waits for.
    pub reason: Option<String>,
    pub advice: Option<String>,
    pub look_again: Option<String>,
    pub tells_head: bool,
    pub policy: String,
    pub looked_at: Vec<LookedAt>,
    /// What the client is told, and in which language.
    pub client: Vec<String>,
    pub client_tongue: Tongue,
}

/// Somebody or a line in the case.
pub struct Seat {
    pub role: String,
    pub name: String,
}

/// Somebody or a line that was looked at for a seat.
pub struct LookedAt {
    pub name: String,
    pub role: String,
    pub finding: String,
    pub is_ranked: bool,
}

impl Told<'_> {
    pub fn shown(&self, made: Made, names: &Names) -> Shown {
        let words = self.shift.words;
        let seats = made.outcome.seats().iter();
        let policy = words.tell("office-policy").with("version", i64::from(made.policy));
        let client = self.client_lang();
        let mut shown = Shown {
            outcome: self.outcome(made.outcome),
            step: step(words, made),
            seats: seats
                .map(|seat| Seat {
                    role: role(words, seat.role),
                    name: self.name_of(seat.who, names),
                })
                .collect(),
            reason: None,
            advice: None,
            look_again: None,
            tells_head: false,
            policy: policy.to_string(),
            looked_at: self.looked_at(made.verdicts, names),
            client: self.to_client(client, made.outcome),
            client_tongue: Tongue::new(self.shift, client),
        };
        if let Outcome::Waiting { reason, tell_head, look_again_minutes, advice, .. } = made.outcome
        {
            shown.reason = Some(words.say_of("reason", reason.code()));
            shown.tells_head = *tell_head;
            shown.look_again = look_again_minutes.map(|minutes| self.look_again(minutes));
            shown.advice = advice.map(|advice| words.say_of("why-advice", advice.code()));
        }
        shown
    }

    /// The client's language that somebody works in: the first, else the second;
    /// none for whoever needs an interpreter.
    pub fn language_of(&self, staff_id: Uuid) -> Option<String> {
        let request = &self.snapshot.request;
        let candidate = self.candidate(staff_id)?;
        let is_letter = request.contact == Contact::Letter;
        let works_in = |tag: &&str| {
            let mut skills = candidate.languages.iter().filter(|skill| skill.lang == *tag);
            skills.any(|skill| if is_letter { skill.writes } else { skill.speaks })
        };
        let tags = [Some(request.lang.as_str()), request.second_lang.as_deref()];
        let lang = Lang::parse(tags.into_iter().flatten().find(works_in)?)?;
        Some(Tongue::new(self.shift, lang).autonym)
    }

    pub fn capacity_of(&self, staff_id: Uuid) -> u32 {
        let capacity = |candidate: &Candidate| match self.snapshot.request.takes().0 {
            Budget::Live | Budget::Lines => candidate.live_capacity,
            Budget::Open => candidate.open_capacity,
        };
        self.candidate(staff_id).map_or(0, capacity)
    }

    /// A person's name or a line's; of a line that has ended, whose it was.
    pub fn name_of(&self, who: Holder, names: &Names) -> String {
        let id = match who {
            Holder::Staff(id) => return names.of(id),
            Holder::Relay(id) => id,
        };
        if let Some(line) = self.lines.iter().find(|line| line.id == id) {
            return line.new.name.clone();
        }
        let mut relays = self.snapshot.relays.iter();
        let is_of_ministry = relays.any(|relay| relay.id == id && relay.run_by_ministry);
        self.shift.words.say(if is_of_ministry { "why-line-ministry" } else { "why-line" })
    }

    fn candidate(&self, staff_id: Uuid) -> Option<&Candidate> {
        self.snapshot.staff.iter().find(|candidate| candidate.id == staff_id)
    }

    fn outcome(&self, outcome: &Outcome) -> String {
        let words = self.shift.words;
        let lasts = |key, number| words.tell(key).with("shown", self.number(number)).to_string();
        match outcome {
            Outcome::Assigned { .. } => words.say("why-outcome-assigned"),
            Outcome::Waiting { .. } => words.say("why-outcome-waiting"),
            Outcome::Offered { minutes: OfferLasts::Seconds(seconds), .. } => {
                lasts("why-outcome-offered-seconds", *seconds)
            }
            Outcome::Offered { minutes: OfferLasts::WorkingHours(hours), .. } => {
                lasts("why-outcome-offered-hours", *hours)
            }
        }
    }

    fn look_again(&self, minutes: u32) -> String {
        let again = self.shift.words.tell("why-look-again-in").with("count", i64::from(minutes));
        again.with("shown", self.number(minutes)).to_string()
    }

    fn looked_at(&self, verdicts: &[Verdict], names: &Names) -> Vec<LookedAt> {
        let words = self.shift.words;
        verdicts
            .iter()
            .map(|verdict| {
                let (finding, is_ranked) = match &verdict.finding {
                    Finding::Failed(reason) => (words.say_of("reason", reason.code()), false),
                    Finding::Ranked { rank, key } => {
                        (self.ranked(verdict.who, verdict.role, *rank, key), true)
                    }
                };
                let name = self.name_of(verdict.who, names);
                LookedAt { name, role: role(words, verdict.role), finding, is_ranked }
            })
            .collect()
    }

    fn ranked(&self, who: Holder, role: Role, rank: u32, key: &RankKey) -> String {
        let message = match (who, role) {
            (Holder::Relay(_), _) => "why-rank-line",
            (Holder::Staff(_), Role::Interpreter) => "why-rank-interprets",
            (Holder::Staff(_), Role::Owner) if key.same_as_before => "why-rank-before",
            (Holder::Staff(_), Role::Owner) => "why-rank",
        };
        let told = self.shift.words.tell(message).with("rank", i64::from(rank));
        let told = told.with("level", self.number(key.topic_level.into()));
        told.with("load", self.number(key.load_after)).to_string()
    }

    fn client_lang(&self) -> Lang {
        let lang = self.shift.app.city.lang(&self.snapshot.request.lang);
        lang.unwrap_or(self.shift.who.lang)
    }

    /// No names: what the city lets a client know is not decided here.
    fn to_client(&self, lang: Lang, outcome: &Outcome) -> Vec<String> {
        let city = &self.shift.app.city;
        why::for_client(city, Words::new(lang), self.snapshot, outcome, Named::default())
    }

    fn number(&self, number: u32) -> String {
        formats::number(self.shift.who.lang, &number.to_string())
    }
}

fn role(words: Words, role: Role) -> String {
    words.say_of("why-role", if role == Role::Owner { "owner" } else { "interpreter" })
}

fn step(words: Words, made: Made) -> Option<String> {
    let (Outcome::Assigned { step, .. }
    | Outcome::Offered { step, .. }
    | Outcome::Waiting { step, .. }) = made.outcome;
    let step = Step::of(made.policy, *step)?;
    Some(words.say_of("why-step", step.code()))
}
