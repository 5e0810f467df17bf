//! Who gets a request: a pure function from a snapshot of the request and the
//! staff to a decision that says why.
//!
//! Nothing here reads a clock, a database or a random number, so a stored
//! snapshot gives the same decision again under the same policy. What is
//! deliberately absent: a last step that takes "anyone". Where nobody can do
//! it, the request waits and the decision says for what.
//!
//! The decision is a proposal. That nobody gets a case twice and that no budget
//! overflows is kept by the database when the seats are written.

mod decision;
mod found;
mod pairs;
#[cfg(test)]
mod properties;
mod reason;
mod replay;
mod rules;
mod snapshot;
mod steps;
#[cfg(test)]
mod tests;
mod waiting;

pub use decision::{
    Advice, Decision, Finding, Holder, Means, OfferLasts, Outcome, RankKey, Seat, Verdict,
};
pub use reason::Reason;
pub use replay::{Change, Replay, replay, what_if};
pub use snapshot::{
    Budget, Candidate, Contact, LanguageSkill, Patience, Presence, Relay, Request, Role, Shift,
    Snapshot, TopicSkill,
};
pub use steps::Step;

use found::Found;
use pairs::Interpreters;
use rules::{Asked, Tried};

/// The version of the rules. Raise it with every change that can alter a
/// decision: a stored decision is replayed only under the version that made it.
pub const POLICY: u32 = 3;

/// How long somebody who is asked may take while the client is here.
const OFFER_OF_A_CONVERSATION: OfferLasts = OfferLasts::Seconds(90);
/// And how long for a letter.
const OFFER_OF_A_LETTER: OfferLasts = OfferLasts::WorkingHours(2);

/// Decides who gets the request of `snapshot`, or that it waits.
///
/// Each candidate is led through the rules (account, role, shift, absence,
/// presence, time left, language, topic, budget, exclusion, gender, refusal)
/// and keeps the first that it failed. Who passes all is ranked: by step of
/// relaxation, then by [`RankKey`]. The order of `snapshot.staff` and of
/// `snapshot.relays` does not matter.
///
/// The steps of policy 3, of which the lowest that anyone reaches is taken:
///
/// | step | who | when |
/// |---|---|---|
/// | 0 | somebody with the client's first language | can begin now; a letter that is not urgent, still today |
/// | 1 | somebody with the client's second language | the same |
/// | 2 | a counsellor without either, and an interpreter | the same |
/// | 3, 4, 5 | as 0, 1, 2 | urgent letters only: later today |
///
/// A letter that is not urgent keeps to the language it is written in, since
/// whoever gets it must be able to read it. For an urgent one, somebody who can
/// talk with the client at once is worth more than somebody who reads the
/// letter in the afternoon.
///
/// A pair is tried once patience is over, which lasts only while somebody of
/// the client's language may come free within it; for a letter that is anybody
/// who has it and is not away. Its interpreter is of the house, or for a letter
/// a translator outside, or for a conversation a line, and of these in this
/// order. Both or neither.
///
/// Where several could take it, the best is asked first. Where one alone or a
/// pair can, it is theirs: an offer that nobody else can take up only costs
/// time. An urgent letter is not asked about either: two hours of somebody's
/// answer are hours in which the client has nobody. A letter on which everybody passed waits for the head's word.
#[must_use]
pub fn route(snapshot: &Snapshot) -> Decision {
    let asked = Asked::new(snapshot);
    let mut found = Found::new(snapshot, &asked);
    let left = if found.begins_now() { 0 } else { waiting::minutes_left(snapshot, &asked) };
    let tries_pairs = !found.begins_now() && left == 0 && !found.waits_for_head(&asked);
    let interpreters = tries_pairs.then(|| Interpreters::of(snapshot, &asked));
    found.settle(&asked, interpreters.as_ref());

    let outcome = match found.fit.first() {
        Some((step, key)) => {
            let rivals = found.fit.iter().filter(|(other, _)| other == step).count();
            taken(&asked, *step, key, rivals, interpreters.as_ref())
        }
        None => {
            let tried = if tries_pairs { Tried::Pairs } else { Tried::OneAlone };
            waiting::outcome(snapshot, &asked, tried, &found, left)
        }
    };
    Decision { outcome, candidates: found.verdicts(interpreters), policy: POLICY }
}

/// What interpreting takes of somebody for the request of `snapshot`.
#[must_use]
pub fn interpreting_takes(snapshot: &Snapshot) -> (Budget, u32) {
    Asked::new(snapshot).interpreting_takes()
}

fn taken(
    asked: &Asked,
    step: u8,
    key: &RankKey,
    rivals: usize,
    interpreters: Option<&Interpreters>,
) -> Outcome {
    let (budget, weight) = asked.request.takes();
    let owner = Seat { who: Holder::Staff(key.id), role: Role::Owner, budget, weight };
    let interpreter = interpreters.filter(|_| rules::is_pair(step)).and_then(|it| it.fit.first());
    match interpreter {
        Some((_, interpreter)) => {
            Outcome::Assigned { step, seats: vec![owner, pairs::seat(asked, interpreter)] }
        }
        None if rivals == 1 || asked.is_urgent_letter() => {
            Outcome::Assigned { step, seats: vec![owner] }
        }
        None => Outcome::Offered {
            step,
            seats: vec![owner],
            minutes: if asked.is_letter() { OFFER_OF_A_LETTER } else { OFFER_OF_A_CONVERSATION },
        },
    }
}
