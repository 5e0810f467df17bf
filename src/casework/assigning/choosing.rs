//! An interpreter by hand: whoever has a case sees who could interpret in it, and chooses; and ends it.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::super::routing::{
    self, Finding, Holder, Outcome, Reason, Role, Seat, Snapshot, Verdict,
};
use super::super::store;
use super::super::{Case, Refusal, audit};
use super::pairing::{for_interpreting, owned};
use super::seating::{self, Refused, Seating, Way};
use super::{Asked, Cause, pairing, snapshot};
use crate::city::City;
use crate::db::Tx;
use crate::staff::rota;

/// The step of a pair in a decision by hand.
const BY_HAND: u8 = 2;

/// Everybody of the staff who was looked at for interpreting in a case now, as a dry run finds them: rank, or the
/// first rule that they fail. Who interprets nowhere is left out.
///
/// # Errors
/// Trouble with the database.
pub async fn could_interpret(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Verdict>> {
    let Some(case) = store::find(tx, asked.case_id).await? else {
        return Ok(Vec::new());
    };
    let seen = seen(tx, city, &case, asked.staff_id, now).await?;
    let looked_at = routing::route(&seen).candidates.into_iter();
    let can = |verdict: &Verdict| {
        let never = [
            Reason::NotAnInterpreter,
            Reason::Inactive,
            Reason::NoLanguage,
            // Whoever is outside the house is not called, nor met.
            Reason::OnlyLetters,
        ];
        !matches!(&verdict.finding, Finding::Failed(reason) if never.contains(reason))
    };
    let is_staff = |verdict: &Verdict| matches!(verdict.who, Holder::Staff(_));
    let of_interpreting = looked_at.filter(|one| one.role == Role::Interpreter && is_staff(one));
    Ok(of_interpreting.filter(can).collect())
}

/// What routing sees of a case whose owner looks for an interpreter.
async fn seen(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    owner: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Snapshot> {
    let colleagues = rota::everybody(tx, now).await?;
    let mut seen = snapshot::of(tx, city, case, &colleagues, now).await?;
    for_interpreting(&mut seen, owner);
    Ok(seen)
}

/// Seats somebody beside whoever has the case, as she chose. The decision says what routing found about each.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs, nobody works on it now, somebody interprets already;
/// or the one who was chosen is kept out of it, has no room, or does not interpret.
pub async fn pair_with(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, live) = match owned(tx, asked).await? {
        Ok(owned) => owned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !pairing::may_pair(tx, &case).await? {
        return Ok(Err(Refusal::NoContact));
    }
    let has_call = store::live_relay_seat(tx, case.id).await?.is_some();
    if has_call || store::seated(tx, case.id).await?.len() > 1 {
        return Ok(Err(Refusal::AlreadyPaired));
    }
    let may = could_interpret(tx, city, asked, now).await?;
    if !may.iter().any(|verdict| verdict.who == Holder::Staff(staff_id)) {
        return Ok(Err(Refusal::NotACounsellor));
    }
    if snapshot::barred(tx, case.id, now).await?.contains(&staff_id) {
        return Ok(Err(Refusal::Excluded));
    }
    seating::hold(tx).await?;
    let seen = seen(tx, city, &case, live.staff_id, now).await?;
    let beside = seat(&seen, staff_id);
    let mut decision = routing::route(&seen);
    let (budget, weight) = seen.request.takes();
    let owner = Seat { who: Holder::Staff(live.staff_id), role: Role::Owner, budget, weight };
    decision.outcome = Outcome::Assigned { step: BY_HAND, seats: vec![owner, beside.clone()] };
    let by_hand = Cause::ByHand(asked.staff_id);
    let decided = snapshot::decided(&case, by_hand, &seen, &decision, now)?;
    let seating = Seating { decided: &decided, seats: &[beside], way: Way::Join };
    Ok(seating::seat(tx, &case, &seating, now).await?.map_err(|refused| match refused {
        Refused::Full(_) => Refusal::Full,
        Refused::Taken => Refusal::AlreadyTaken,
    }))
}

fn seat(seen: &Snapshot, staff_id: Uuid) -> Seat {
    let (budget, weight) = routing::interpreting_takes(seen);
    Seat { who: Holder::Staff(staff_id), role: Role::Interpreter, budget, weight }
}

/// Whoever interprets is free again; whoever has the case goes on alone. A second click is the same end.
///
/// # Errors
/// Trouble with the database. Refused: the case is not theirs.
pub async fn end_interpreting(
    tx: &mut Tx,
    asked: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, _) = match owned(tx, asked).await? {
        Ok(owned) => owned,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let seated = store::seated(tx, case.id).await?;
    let Some(beside) = seated.into_iter().find(|seat| seat.role != "owner") else {
        return Ok(Ok(()));
    };
    seating::hold(tx).await?;
    seating::unseat(tx, &beside, "ended by owner", now).await?;
    audit::append(tx, case.id, Some(asked.staff_id), "interpreting ended", "", now).await?;
    Ok(Ok(()))
}

/// Takes the seat of whoever interprets and looks for another, unless others have the next move.
pub(in crate::casework) async fn seat_another(
    tx: &mut Tx,
    city: &City,
    case: &Case,
    reason: &'static str,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let seated = store::seated(tx, case.id).await?;
    let Some(beside) = seated.iter().find(|seat| seat.role != "owner") else {
        return Ok(());
    };
    seating::hold(tx).await?;
    seating::unseat(tx, beside, reason, now).await?;
    let owner = seated.iter().find(|seat| seat.role == "owner");
    if let Some(owner) = owner
        && pairing::may_pair(tx, case).await?
    {
        pairing::find_interpreter(tx, city, case, owner, now).await?;
    }
    Ok(())
}

/// Looks again for somebody to translate a letter from which whoever did so was taken, if something is left.
pub(in crate::casework) async fn seat_missing(
    tx: &mut Tx,
    city: &City,
    case_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    store::lock(tx, case_id).await?;
    let Some(case) = store::find(tx, case_id).await? else {
        return Ok(());
    };
    // Somebody may have been seated since the list was read.
    let seated = store::seated(tx, case_id).await?;
    let [owner] = seated.as_slice() else {
        return Ok(());
    };
    if owner.role != "owner" || !pairing::may_pair(tx, &case).await? {
        return Ok(());
    }
    seating::hold(tx).await?;
    pairing::find_interpreter(tx, city, &case, owner, now).await.map(drop)
}
