//! Where a case stands, what can be done to it there, and what that does to
//! its epoch and to the capacity of whoever has it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has it.
    Waiting,
    /// One person is asked to take it.
    Offered,
    /// One person has it and has not begun.
    Assigned,
    /// It is being worked on.
    Working,
    /// The client must do something first.
    WaitingClient,
    /// A public body must do something first.
    WaitingAgency,
    /// Another body works on it, with the client's consent.
    Referred,
    /// The matter is settled.
    Resolved,
    /// The client is asked later whether it stayed settled.
    FollowUp,
    /// Nothing more is to come.
    Closed,
    /// What the client said is gone; only that there was a case remains.
    Erased,
}

/// What is done to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Ask one person to take it.
    Offer,
    /// The person asked takes it.
    Accept,
    /// The person asked does not.
    Decline,
    /// The person asked did not answer in time.
    Expire,
    /// Give it to one person without asking.
    Assign,
    /// Begin the work.
    Start,
    /// Wait for the client.
    WaitForClient,
    /// Wait for a public body.
    WaitForAgency,
    /// Hand it to another body.
    Refer,
    /// What was waited for has come.
    Resume,
    /// The matter is settled.
    Resolve,
    /// Plan to ask again later.
    FollowUp,
    /// End it: after the matter was settled, or because nobody had it yet and
    /// the client left or was turned away.
    Close,
    /// The client is back with the same matter.
    Reopen,
    /// Take it from whoever has it or was asked: given back, absent, withdrawn.
    Release,
    /// Destroy what the client said.
    Erase,
}

/// What follows from an act. Whoever stores it changes state, epoch and budget
/// in one transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// Where the case stands then.
    pub state: State,
    /// The epoch goes up by one, so that a decision, an offer or an answer to
    /// one from before finds another epoch and changes nothing.
    pub raises_epoch: bool,
    /// What the assignment still holds of a budget is given back.
    pub frees_capacity: bool,
    /// The assignment is charged to its budget, for the first time or again.
    pub takes_capacity: bool,
}

/// Why an act is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing can be done to an erased case.
    #[error("the case is erased")]
    CaseErased,
    /// A closed case can only be reopened or erased.
    #[error("the case is closed")]
    CaseClosed,
    /// Somebody has it or is being asked; to give it to another, release it.
    #[error("somebody has the case already")]
    AlreadyTaken,
    /// There is no offer to answer, or no longer.
    #[error("nobody is being asked to take the case")]
    NoOffer,
    /// The act does not fit where the case stands.
    #[error("a case that is {state} cannot be given the act {act}")]
    OutOfOrder {
        /// Where the case stands.
        state: State,
        /// What was to be done.
        act: Act,
    },
}

/// Every legal transition.
const LEGAL: &[(State, Act, State)] = &[
    (State::Waiting, Act::Offer, State::Offered),
    (State::Waiting, Act::Assign, State::Assigned),
    (State::Waiting, Act::Close, State::Closed),
    (State::Offered, Act::Accept, State::Assigned),
    (State::Offered, Act::Decline, State::Waiting),
    (State::Offered, Act::Expire, State::Waiting),
    (State::Offered, Act::Release, State::Waiting),
    (State::Assigned, Act::Start, State::Working),
    (State::Assigned, Act::Release, State::Waiting),
    (State::Working, Act::WaitForClient, State::WaitingClient),
    (State::Working, Act::WaitForAgency, State::WaitingAgency),
    (State::Working, Act::Refer, State::Referred),
    (State::Working, Act::Resolve, State::Resolved),
    (State::Working, Act::Release, State::Waiting),
    (State::WaitingClient, Act::Resume, State::Working),
    (State::WaitingClient, Act::Resolve, State::Resolved),
    (State::WaitingClient, Act::Release, State::Waiting),
    (State::WaitingAgency, Act::Resume, State::Working),
    (State::WaitingAgency, Act::Resolve, State::Resolved),
    (State::WaitingAgency, Act::Release, State::Waiting),
    (State::Referred, Act::Resume, State::Working),
    (State::Referred, Act::Resolve, State::Resolved),
    (State::Referred, Act::Release, State::Waiting),
    (State::Resolved, Act::FollowUp, State::FollowUp),
    (State::Resolved, Act::Close, State::Closed),
    // Routed anew, not given back to the owner, who may be away; the owner is
    // ranked first as the counsellor seen before.
    (State::Resolved, Act::Reopen, State::Waiting),
    (State::FollowUp, Act::Close, State::Closed),
    (State::FollowUp, Act::Reopen, State::Waiting),
    (State::Closed, Act::Reopen, State::Waiting),
    (State::Closed, Act::Erase, State::Erased),
];

/// Gives where a case in `state` stands after `act`, and what changes with it.
///
/// # Errors
/// The [`Refusal`] that says why not.
pub fn after(state: State, act: Act) -> Result<Next, Refusal> {
    let fits = |(from, done, _): &&(State, Act, State)| *from == state && *done == act;
    let (_, _, next) = *LEGAL.iter().find(fits).ok_or_else(|| refusal(state, act))?;
    Ok(Next {
        state: next,
        // Whoever passed on an offer is not asked again in the same epoch, so passing does not end it.
        raises_epoch: next == State::Waiting && !matches!(act, Act::Decline | Act::Expire),
        frees_capacity: state.holds_capacity() && !next.holds_capacity(),
        takes_capacity: !state.holds_capacity() && next.holds_capacity(),
    })
}

fn refusal(state: State, act: Act) -> Refusal {
    match (state, act) {
        (State::Erased, _) => Refusal::CaseErased,
        (State::Closed, _) => Refusal::CaseClosed,
        (_, Act::Accept | Act::Decline | Act::Expire) => Refusal::NoOffer,
        (_, Act::Offer | Act::Assign) => Refusal::AlreadyTaken,
        _ => Refusal::OutOfOrder { state, act },
    }
}

impl Refusal {
    /// The stable code that its message is named after.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::CaseErased => "case-erased",
            Self::CaseClosed => "case-closed",
            Self::AlreadyTaken => "already-taken",
            Self::NoOffer => "no-offer",
            Self::OutOfOrder { .. } => "out-of-order",
        }
    }
}

impl State {
    /// Every state, in the order of a case's life.
    pub const ALL: [Self; 11] = [
        Self::Waiting,
        Self::Offered,
        Self::Assigned,
        Self::Working,
        Self::WaitingClient,
        Self::WaitingAgency,
        Self::Referred,
        Self::Resolved,
        Self::FollowUp,
        Self::Closed,
        Self::Erased,
    ];

    /// The name that it is stored under.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Offered => "offered",
            Self::Assigned => "assigned",
            Self::Working => "working",
            Self::WaitingClient => "waiting_client",
            Self::WaitingAgency => "waiting_agency",
            Self::Referred => "referred",
            Self::Resolved => "resolved",
            Self::FollowUp => "follow_up",
            Self::Closed => "closed",
            Self::Erased => "erased",
        }
    }

    /// The state stored under `name`; none if there is no such state.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// Whether somebody's budget pays for a case in this state. It does not
    /// while others have the next move or the matter is settled. A `live`
    /// budget is given back earlier, when the contact ends.
    #[must_use]
    pub fn holds_capacity(self) -> bool {
        matches!(self, Self::Offered | Self::Assigned | Self::Working)
    }
}

impl Act {
    /// Every act, in the order in which a case may meet them.
    pub const ALL: [Self; 16] = [
        Self::Offer,
        Self::Accept,
        Self::Decline,
        Self::Expire,
        Self::Assign,
        Self::Start,
        Self::WaitForClient,
        Self::WaitForAgency,
        Self::Refer,
        Self::Resume,
        Self::Resolve,
        Self::FollowUp,
        Self::Close,
        Self::Reopen,
        Self::Release,
        Self::Erase,
    ];

    /// The name that it is stored under.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::Expire => "expire",
            Self::Assign => "assign",
            Self::Start => "start",
            Self::WaitForClient => "wait_for_client",
            Self::WaitForAgency => "wait_for_agency",
            Self::Refer => "refer",
            Self::Resume => "resume",
            Self::Resolve => "resolve",
            Self::FollowUp => "follow_up",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Release => "release",
            Self::Erase => "erase",
        }
    }

    /// The act stored under `name`; none if there is no such act.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == name)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests;
