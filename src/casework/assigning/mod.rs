//! Assigning: routing decides on a snapshot, and one function writes ([`seating`]). Every assignment, also
//! one by hand, an offer and an interpreter's seat go through it.

mod absences;
pub(super) mod choosing;
mod contacts;
mod exclusions;
mod ministry;
pub(super) mod offers;
mod pairing;
mod replaying;
mod seating;
mod snapshot;
#[cfg(test)]
mod tests;
mod unnoted;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::routing::{self, Budget, Holder, Outcome, Role, Seat, Snapshot};
use super::state::State;
use super::{Case, Refusal, store};
use crate::city::City;
use crate::db::Tx;
use crate::staff::rota::{self, Colleague};

pub(super) use absences::who_left;
pub use absences::{Substituted, hand_over, hand_over_all, substitutes};
pub use choosing::{could_interpret, end_interpreting, pair_with};
pub use contacts::end_contact;
pub use exclusions::{ExcludeWhy, Side, exclude, note_employer};
pub use ministry::{MinistryLine, note_ministry_line};
pub use offers::{
    Asked, DeclineWhy, Offer, accept, decline, offers_of, route_who_waits_here, withdraw_offers,
};
pub use pairing::{LineWhy, Paired, call_ended, line_answered, line_failed, may_pair, pair};
pub(super) use replaying::replay_yesterday;
use seating::{Refused, Seating, Way};
pub(super) use seating::{act, end_all, release, rest_again};
pub use snapshot::dry_run;
pub(super) use snapshot::is_outside;
pub(super) use unnoted::end_unnoted;

/// Why routing looked at a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    Opened,
    /// Somebody came on shift or capacity was given back.
    Retried,
    /// The client wrote again and whoever had the case cannot take it on.
    Reopened,
    /// Whoever was asked did not want it.
    Declined,
    /// Whoever was asked did not answer in time.
    Expired,
    /// Whoever was asked left meanwhile.
    Left,
    /// Whoever had it is away or counsels no more.
    HandedOver,
    /// Whoever had it must not.
    Excluded,
    /// An interpreter is sought for whoever has it.
    Interpreter,
    /// The head chose.
    ByHand(Uuid),
}

impl Cause {
    /// Every code, for whoever must have a message for each.
    pub const CODES: [&str; 10] = [
        "opened",
        "retried",
        "reopened",
        "declined",
        "expired",
        "left",
        "handed-over",
        "excluded",
        "interpreter",
        "by-hand",
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Retried => "retried",
            Self::Reopened => "reopened",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Left => "left",
            Self::HandedOver => "handed-over",
            Self::Excluded => "excluded",
            Self::Interpreter => "interpreter",
            Self::ByHand(_) => "by-hand",
        }
    }

    fn by(self) -> Option<Uuid> {
        if let Self::ByHand(by) = self { Some(by) } else { None }
    }
}

/// What became of a case that was routed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    To(Uuid),
    /// This person is asked whether they take it.
    Offered(Uuid),
    /// Nobody can take it now.
    Waits,
    /// Somebody has it already, or it is closed.
    Untouched,
}

/// Routes a case that waits, keeps the decision, and assigns or asks.
pub async fn route_case(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    cause: Cause,
    now: DateTime<Utc>,
) -> anyhow::Result<Assigned> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Assigned::Untouched);
    };
    if case.state != State::Waiting {
        return Ok(Assigned::Untouched);
    }
    let colleagues = rota::everybody(tx, now).await?;
    let mut seen = snapshot::of(tx, city, &case, &colleagues, now).await?;
    // Somebody's list or a line may fill up between the snapshot and the writing. Then it is seen as full.
    for _ in 0..=seen.staff.len() + seen.relays.len() {
        let decision = routing::route(&seen);
        let Some(owner) = staff_of(decision.owner()) else {
            snapshot::keep_if_new(tx, &case, cause, (&seen, &decision), now).await?;
            return Ok(Assigned::Waits);
        };
        let decided = snapshot::decided(&case, cause, &seen, &decision, now)?;
        let way = way(&decision.outcome, colleague(&colleagues, owner), city, now);
        let seating = Seating { decided: &decided, seats: decision.seats(), way };
        match seating::seat(tx, &case, &seating, now).await? {
            Ok(()) if way == Way::Assign => return Ok(Assigned::To(owner)),
            Ok(()) => return Ok(Assigned::Offered(owner)),
            Err(Refused::Full(full)) => snapshot::fill_up(&mut seen, full),
            Err(Refused::Taken) => return Ok(Assigned::Untouched),
        }
    }
    Ok(Assigned::Waits)
}

fn staff_of(seat: Option<&Seat>) -> Option<Uuid> {
    match seat?.who {
        Holder::Staff(staff_id) => Some(staff_id),
        Holder::Relay(_) => None,
    }
}

fn colleague(colleagues: &[Colleague], staff_id: Uuid) -> Option<&Colleague> {
    colleagues.iter().find(|colleague| colleague.id == staff_id)
}

fn way(outcome: &Outcome, owner: Option<&Colleague>, city: &City, now: DateTime<Utc>) -> Way {
    match outcome {
        Outcome::Offered { minutes, .. } => {
            Way::Offer { until: offers::until(*minutes, owner, city, now) }
        }
        Outcome::Assigned { .. } | Outcome::Waiting { .. } => Way::Assign,
    }
}

/// Whether somebody is away today or is no longer there.
pub(super) async fn is_away(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let colleague = rota::find(tx, staff_id, now).await?;
    Ok(colleague.is_none_or(|colleague| {
        // Who counsels no more takes nothing on either.
        let counsels = colleague.roles.contains(&crate::staff::Role::Counsellor);
        !counsels || colleague.is_absent_on(city.today(now))
    }))
}

/// Gives a case to somebody by hand, taking it from whoever has it or is asked. The decision says what routing
/// found about each person, so that the head's choice can be understood later too. Who must not counsel this
/// client is not given the case by hand either; who handed it over may have it again.
pub async fn assign_by_hand(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    staff_id: Uuid,
    by: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    if matches!(case.state, State::Closed | State::Erased) {
        return Ok(Err(Refusal::Closed));
    }
    let colleagues = rota::everybody(tx, now).await?;
    let chosen = colleague(&colleagues, staff_id);
    let Some(chosen) = chosen.filter(|c| c.roles.contains(&crate::staff::Role::Counsellor)) else {
        return Ok(Err(Refusal::NotACounsellor));
    };
    let live = store::live_assignment(tx, case_id).await?;
    if live.is_some_and(|live| live.staff_id == staff_id) {
        return Ok(Err(Refusal::AlreadyTaken));
    }
    let seen = snapshot::of(tx, city, &case, &colleagues, now).await?;
    if let Err(refusal) = before_it_is_given(tx, &case, chosen, &seen).await? {
        return Ok(Err(refusal));
    }
    let case = match case.state {
        State::Waiting => case,
        _ => match release(tx, &case, "given to another", Some(by), now).await? {
            Some(case) => case,
            None => return Ok(Err(Refusal::AlreadyTaken)),
        },
    };
    let seen = snapshot::of(tx, city, &case, &colleagues, now).await?;
    let mut decision = routing::route(&seen);
    let (budget, weight) = seen.request.takes();
    let seat = Seat { who: Holder::Staff(staff_id), role: Role::Owner, budget, weight };
    decision.outcome = Outcome::Assigned { step: 0, seats: vec![seat] };
    let decided = snapshot::decided(&case, Cause::ByHand(by), &seen, &decision, now)?;
    let seating = Seating { decided: &decided, seats: decision.seats(), way: Way::Assign };
    Ok(seating::seat(tx, &case, &seating, now).await?.map_err(|refused| match refused {
        Refused::Full(_) => Refusal::Full,
        Refused::Taken => Refusal::AlreadyTaken,
    }))
}

/// Refused before anything is written: whoever has the case keeps it
/// if the other must not have it or has no room. What an offer of it holds already counts as room.
async fn before_it_is_given(
    tx: &mut Tx,
    case: &Case,
    chosen: &Colleague,
    seen: &Snapshot,
) -> anyhow::Result<Result<(), Refusal>> {
    if snapshot::barred(tx, case.id, seen.at).await?.contains(&chosen.id) {
        return Ok(Err(Refusal::Excluded));
    }
    let (budget, weight) = seen.request.takes();
    let load = chosen.load;
    let room = match budget {
        Budget::Open => load.open_capacity - load.open_load,
        Budget::Live | Budget::Lines => load.live_capacity - load.live_load,
    };
    let offer = store::live_offer(tx, case.id).await?;
    let held = offer.filter(|offer| offer.staff_id == chosen.id).map_or(0, |offer| offer.holds);
    if room + held < i64::from(weight) {
        return Ok(Err(Refusal::Full));
    }
    Ok(Ok(()))
}
