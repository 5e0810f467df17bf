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
#[cfg(test)]
mod properties;
mod reason;
mod replay;
mod rules;
mod snapshot;
#[cfg(test)]
mod tests;

pub use decision::{
    Advice, Decision, Finding, Holder, Means, OfferLasts, Outcome, RankKey, Seat, Verdict,
};
pub use reason::Reason;
pub use replay::{Change, Replay, replay, what_if};
pub use snapshot::{
    Budget, Candidate, Contact, LanguageSkill, Patience, Presence, Relay, Request, Role, Shift,
    Snapshot, TopicSkill,
};

use rules::Unfit;

/// The version of the rules. Raise it with every change that can alter a
/// decision: a stored decision is replayed only under the version that made it.
pub const POLICY: u32 = 1;

/// Decides who gets the request of `snapshot`, or that it waits.
///
/// Each candidate is led through the rules (account, role, shift, absence,
/// language, topic, budget, exclusion) and keeps the first that it failed. Who
/// passes all is ranked: by step of relaxation, then by [`RankKey`]. The order
/// of `snapshot.staff` does not matter.
///
/// The steps of policy 1, of which the lowest that anyone reaches is taken:
///
/// | step | language | when |
/// |---|---|---|
/// | 0 | the client's first | on shift now; for a letter that is not urgent, still to work today |
/// | 1 | the client's second | the same |
/// | 2 | the client's first | urgent letters only: on shift later today |
/// | 3 | the client's second | urgent letters only: on shift later today |
///
/// A letter that is not urgent keeps to the language it is written in, since
/// whoever gets it must be able to read it. For an urgent one, somebody who can
/// talk with the client at once is worth more than somebody who reads the
/// letter in the afternoon.
#[must_use]
pub fn route(snapshot: &Snapshot) -> Decision {
    let mut fit: Vec<(u8, RankKey)> = Vec::new();
    let mut unfit: Vec<Unfit> = Vec::new();
    for candidate in &snapshot.staff {
        match rules::judge(snapshot, candidate) {
            Ok(placed) => fit.push(placed),
            Err(failed) => unfit.push(failed),
        }
    }
    fit.sort_unstable();
    unfit.sort_unstable();

    Decision {
        outcome: match fit.first() {
            Some((step, key)) => assigned(&snapshot.request, *step, key),
            None => waiting(&snapshot.request, &unfit),
        },
        candidates: verdicts(fit, unfit),
        policy: POLICY,
    }
}

fn assigned(request: &Request, step: u8, key: &RankKey) -> Outcome {
    let (budget, weight) = request.takes();
    Outcome::Assigned {
        step,
        seats: vec![Seat { who: Holder::Staff(key.id), role: Role::Owner, budget, weight }],
    }
}

/// The reason is the rule at which the last of the candidates dropped out:
/// everybody who came so far failed it, so it is what is missing.
fn waiting(request: &Request, unfit: &[Unfit]) -> Outcome {
    let last_to_drop_out = unfit.iter().map(|failed| failed.reason).max();
    Outcome::Waiting {
        step: rules::widest_step(request),
        reason: last_to_drop_out.unwrap_or(Reason::NoStaff),
        tell_head: request.urgent,
        look_again_minutes: None,
        advice: None,
    }
}

/// The ranked first, best first; then those who failed, by id.
fn verdicts(fit: Vec<(u8, RankKey)>, unfit: Vec<Unfit>) -> Vec<Verdict> {
    let ranked = (1..).zip(fit).map(|(rank, (step, key))| Verdict {
        who: Holder::Staff(key.id),
        role: Role::Owner,
        step,
        finding: Finding::Ranked { rank, key },
    });
    let failed = unfit.into_iter().map(|failed| Verdict {
        who: Holder::Staff(failed.staff),
        role: Role::Owner,
        step: failed.step,
        finding: Finding::Failed(failed.reason),
    });
    ranked.chain(failed).collect()
}
