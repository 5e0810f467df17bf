//! Seating: the one place that writes who has a case. All seats of a decision are taken or none; what is
//! refused leaves nothing behind. The constraints of the database are the judge.
//!
//! Everybody locks in one order: cases by id, then people by id, then lines by id. Whoever gives back and
//! deals out again in one transaction holds all people and lines first ([`hold`]), since it is not known
//! before whom routing will choose.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::routing::{Budget, Contact, Holder, Role, Seat};
use super::super::state::{self, Act, State};
use super::super::store::{self, AssignmentRow, DecisionRow, OfferRow, RelaySeat};
use super::super::translating::links;
use super::super::{Case, LETTER_WEIGHT, audit};
use crate::db::Tx;
use crate::id;
use crate::staff::rota;

/// What is to be written of a decision.
pub(super) struct Seating<'d> {
    pub decided: &'d DecisionRow,
    pub seats: &'d [Seat],
    pub way: Way,
}

/// How the seats are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// At once.
    Assign,
    /// By whoever is asked, if they accept until then.
    Offer { until: DateTime<Utc> },
    /// Beside whoever has the case already.
    Join,
}

/// Why nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// There is no room left for this one.
    Full(Holder),
    /// Somebody has the case, or it moved meanwhile.
    Taken,
}

/// Holds everybody and every line, for whoever gives back and then deals out.
pub(in crate::casework) async fn hold(tx: &mut Tx) -> anyhow::Result<()> {
    rota::hold(tx).await?;
    store::hold_relays(tx).await
}

/// The one function that seats. The case's row is locked by the caller.
pub(super) async fn seat(
    tx: &mut Tx,
    case: &Case,
    seating: &Seating<'_>,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refused>> {
    store::begin_seating(tx).await?;
    let refused = match take_all(tx, seating.seats, now).await? {
        Some(full) => Some(Refused::Full(full)),
        None if !move_on(tx, case, seating.way).await? => Some(Refused::Taken),
        None => None,
    };
    if let Some(refused) = refused {
        store::undo_seating(tx).await?;
        return Ok(Err(refused));
    }
    store::insert_decision(tx, case.id, seating.decided).await?;
    for seat in seating.seats {
        write(tx, case, seating, seat, now).await?;
    }
    store::end_seating(tx).await?;
    Ok(Ok(()))
}

/// Takes from every budget, people first and each by id. Gives the one who has no room, if there is one.
async fn take_all(
    tx: &mut Tx,
    seats: &[Seat],
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Holder>> {
    let mut seats: Vec<&Seat> = seats.iter().collect();
    seats.sort_by_key(|seat| match seat.who {
        Holder::Staff(id) => (0, id),
        Holder::Relay(id) => (1, id),
    });
    for seat in seats {
        let taken = match seat.who {
            Holder::Staff(id) => {
                rota::take(tx, id, budget_of(seat.budget), i64::from(seat.weight), now).await?
            }
            Holder::Relay(id) => store::take_line(tx, id).await?,
        };
        if !taken {
            return Ok(Some(seat.who));
        }
    }
    Ok(None)
}

/// Moves the case on by its epoch; one that somebody has stays where it is, in the same epoch.
async fn move_on(tx: &mut Tx, case: &Case, way: Way) -> anyhow::Result<bool> {
    let act = match way {
        Way::Assign => Act::Assign,
        Way::Offer { .. } => Act::Offer,
        Way::Join => return store::set_state(tx, case, case.state, case.epoch).await,
    };
    match state::after(case.state, act) {
        Ok(next) => store::set_state(tx, case, next.state, case.epoch).await,
        Err(_) => Ok(false),
    }
}

async fn write(
    tx: &mut Tx,
    case: &Case,
    seating: &Seating<'_>,
    seat: &Seat,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let by = seating.decided.decided_by;
    let (act, who) = match (seat.who, seating.way) {
        (Holder::Relay(relay_id), _) => {
            let (decision_id, id) = (seating.decided.id, id::new(now));
            let (case_id, epoch) = (case.id, case.epoch);
            let (asked_at, answered_at) = (now, None);
            let call =
                RelaySeat { id, case_id, relay_id, decision_id, epoch, asked_at, answered_at };
            store::insert_relay_seat(tx, &call).await?;
            ("line asked", relay_id)
        }
        (Holder::Staff(staff_id), Way::Offer { until }) => {
            let offer = OfferRow {
                id: id::new(now),
                case_id: case.id,
                decision_id: seating.decided.id,
                staff_id,
                epoch: case.epoch,
                budget: budget_text(seat.budget).to_owned(),
                holds: i64::from(seat.weight),
                made_at: now,
                expires_at: until,
            };
            store::insert_offer(tx, &offer).await?;
            ("offered", staff_id)
        }
        (Holder::Staff(staff_id), Way::Assign | Way::Join) => {
            store::insert_assignment(tx, &row(case, seating.decided, seat, staff_id, now)).await?;
            if seat.role != Role::Owner {
                links::owe(tx, case, staff_id, now).await?;
            }
            (if seat.role == Role::Owner { "assigned" } else { "paired" }, staff_id)
        }
    };
    audit::append(tx, case.id, by, act, &who.to_string(), now).await
}

fn row(
    case: &Case,
    decided: &DecisionRow,
    seat: &Seat,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> AssignmentRow {
    let weight = i64::from(seat.weight);
    AssignmentRow {
        id: id::new(now),
        case_id: case.id,
        decision_id: decided.id,
        staff_id,
        role: if seat.role == Role::Owner { "owner" } else { "interpreter" }.to_owned(),
        epoch: case.epoch,
        budget: budget_text(seat.budget).to_owned(),
        weight,
        holds: weight,
        from_at: now,
        assigned_by: decided.decided_by,
    }
}

/// Takes a case from everybody who has a seat in it. Gives it as it waits then; none if it moved meanwhile.
pub(in crate::casework) async fn release(
    tx: &mut Tx,
    case: &Case,
    reason: &'static str,
    by: Option<Uuid>,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Case>> {
    let act = match case.state {
        State::Resolved | State::FollowUp | State::Closed => Act::Reopen,
        _ => Act::Release,
    };
    let Ok(next) = state::after(case.state, act) else {
        return Ok(None);
    };
    hold(tx).await?;
    let epoch = if next.raises_epoch { case.epoch + 1 } else { case.epoch };
    if !store::set_state(tx, case, next.state, epoch).await? {
        return Ok(None);
    }
    for seated in store::seated(tx, case.id).await? {
        unseat(tx, &seated, reason, now).await?;
    }
    hang_up(tx, case.id, "not-needed", now).await?;
    if let Some(offer) = store::live_offer(tx, case.id).await? {
        rota::give_back(tx, offer.staff_id, budget_named(&offer.budget), offer.holds).await?;
        store::end_offer(tx, offer.id, "superseded", None, now).await?;
    }
    audit::append(tx, case.id, by, "released", reason, now).await?;
    Ok(Some(Case { state: next.state, epoch, ..case.clone() }))
}

/// Ends one seat and gives back what it holds.
pub(super) async fn unseat(
    tx: &mut Tx,
    seated: &AssignmentRow,
    reason: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    give_back(tx, seated).await?;
    if seated.role != "owner" {
        // Whoever came by a link has no part in the case any more.
        let whose = (seated.case_id, seated.staff_id);
        store::end_translation_link(tx, whose, "seat-over", now).await?;
    }
    store::end_assignment(tx, seated.id, reason, now).await
}

/// Ends the call of a line that goes on, and gives the line back. What it came to, unless it was answered.
pub(super) async fn hang_up(
    tx: &mut Tx,
    case_id: Uuid,
    unless_answered: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<RelaySeat>> {
    let Some(call) = store::live_relay_seat(tx, case_id).await? else {
        return Ok(None);
    };
    let outcome = if call.answered_at.is_some() { "answered" } else { unless_answered };
    if store::end_relay_seat(tx, call.id, outcome, now).await? {
        store::give_line_back(tx, call.relay_id).await?;
    }
    Ok(Some(call))
}

/// Moves a case on by an act of whoever has it, with the capacity that goes with it. `false` if it cannot
/// be done where the case stands, or somebody's list is full.
pub(in crate::casework) async fn act(
    tx: &mut Tx,
    case: &mut Case,
    live: &mut AssignmentRow,
    act: Act,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Ok(next) = state::after(case.state, act) else {
        return Ok(false);
    };
    let epoch = if next.raises_epoch { case.epoch + 1 } else { case.epoch };
    store::begin_seating(tx).await?;
    let fits = !next.takes_capacity || take_again(tx, case.id, now).await?;
    if !fits || !store::set_state(tx, case, next.state, epoch).await? {
        store::undo_seating(tx).await?;
        return Ok(false);
    }
    if next.frees_capacity {
        rest(tx, case, now).await?;
    }
    if next.state == State::Closed {
        leave(tx, case.id, "closed", now).await?;
    }
    store::end_seating(tx).await?;
    case.state = next.state;
    case.epoch = epoch;
    if let Some(seated) = store::live_assignment(tx, case.id).await? {
        *live = seated;
    }
    Ok(true)
}

/// Everybody who sits in a case takes it up again, all or nobody.
async fn take_again(tx: &mut Tx, case_id: Uuid, now: DateTime<Utc>) -> anyhow::Result<bool> {
    for seated in store::seated(tx, case_id).await? {
        if seated.holds > 0 {
            continue;
        }
        let budget = budget_named(&seated.budget);
        if !rota::take(tx, seated.staff_id, budget, seated.weight, now).await? {
            return Ok(false);
        }
        store::set_holds(tx, seated.id, seated.weight).await?;
    }
    Ok(true)
}

/// Others have the next move: capacity is given back. A conversation that goes on ends with it, and what
/// comes then is written.
async fn rest(tx: &mut Tx, case: &mut Case, now: DateTime<Utc>) -> anyhow::Result<()> {
    for seated in store::seated(tx, case.id).await? {
        let is_owner = seated.role == "owner";
        match budget_named(&seated.budget) {
            rota::Budget::Live if !is_owner => unseat(tx, &seated, "contact over", now).await?,
            rota::Budget::Live => {
                give_back(tx, &seated).await?;
                store::charge_as_letter(tx, seated.id, LETTER_WEIGHT, 0).await?;
            }
            rota::Budget::Open => {
                give_back(tx, &seated).await?;
                store::set_holds(tx, seated.id, 0).await?;
            }
        }
    }
    hang_up(tx, case.id, "not-needed", now).await?;
    if case.contact != Contact::Letter {
        store::make_letter(tx, case.id).await?;
        case.contact = Contact::Letter;
    }
    Ok(())
}

/// An answer for which somebody took a case up has gone out or was taken back: while others have the next move she
/// holds no capacity for it any more.
pub(in crate::casework) async fn rest_again(
    tx: &mut Tx,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    match store::find(tx, case_id).await? {
        Some(mut case) if !case.state.holds_capacity() => rest(tx, &mut case, now).await,
        _ => Ok(()),
    }
}

/// Whoever sits beside the owner leaves the case.
pub(super) async fn leave(
    tx: &mut Tx,
    case_id: Uuid,
    reason: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for seated in store::seated(tx, case_id).await? {
        if seated.role != "owner" {
            unseat(tx, &seated, reason, now).await?;
        }
    }
    hang_up(tx, case_id, "not-needed", now).await.map(drop)
}

/// Everybody leaves a case, and the line that is called for it is free.
pub(in crate::casework) async fn end_all(
    tx: &mut Tx,
    case_id: Uuid,
    reason: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    for seated in store::seated(tx, case_id).await? {
        unseat(tx, &seated, reason, now).await?;
    }
    hang_up(tx, case_id, "not-needed", now).await.map(drop)
}

pub(super) async fn give_back(tx: &mut Tx, seated: &AssignmentRow) -> anyhow::Result<()> {
    if seated.holds > 0 {
        let budget = budget_named(&seated.budget);
        rota::give_back(tx, seated.staff_id, budget, seated.holds).await?;
    }
    Ok(())
}

fn budget_of(budget: Budget) -> rota::Budget {
    match budget {
        Budget::Live | Budget::Lines => rota::Budget::Live,
        Budget::Open => rota::Budget::Open,
    }
}

fn budget_text(budget: Budget) -> &'static str {
    match budget_of(budget) {
        rota::Budget::Live => "live",
        rota::Budget::Open => "open",
    }
}

pub(super) fn budget_named(text: &str) -> rota::Budget {
    if text == "live" { rota::Budget::Live } else { rota::Budget::Open }
}
