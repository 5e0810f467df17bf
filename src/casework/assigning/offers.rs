//! Offers: where there is a choice the best is asked first, and may decline. Nobody is asked twice in an
//! epoch of a case, and the next best is asked in the same transaction.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::super::routing::{Contact, OfferLasts};
use super::super::state::{self, Act, State};
use super::super::store::{self, AssignmentRow, OfferRow};
use super::super::{Case, Refusal, audit};
use super::{Cause, route_case, seating, snapshot};
use crate::city::City;
use crate::db::Tx;
use crate::id;
use crate::staff::Role;
use crate::staff::rota::{self, Colleague, Presence};

/// A case, and somebody who was asked to take it or has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    pub case_id: Uuid,
    pub staff_id: Uuid,
}

/// Why somebody does not take a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclineWhy {
    WithSomebody,
    NotMyTopic,
    /// A conflict of interest: they are kept out of the case from then on.
    KnowsThePerson,
    TooMuch,
    Other,
}

impl DeclineWhy {
    pub const ALL: [Self; 5] =
        [Self::WithSomebody, Self::NotMyTopic, Self::KnowsThePerson, Self::TooMuch, Self::Other];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::WithSomebody => "with-somebody",
            Self::NotMyTopic => "not-my-topic",
            Self::KnowsThePerson => "knows-the-person",
            Self::TooMuch => "too-much",
            Self::Other => "other",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.as_str() == text)
    }
}

/// An offer as the one who is asked sees it.
#[derive(Clone, Debug)]
pub struct Offer {
    pub case: Case,
    pub made_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// What somebody is asked to take, what ends first standing first.
pub async fn offers_of(
    tx: &mut Tx,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<Offer>> {
    let mut offers = Vec::new();
    for row in store::offers_of(tx, staff_id).await? {
        if let Some(case) = store::find(tx, row.case_id).await?.filter(|_| row.expires_at > now) {
            offers.push(Offer { case, made_at: row.made_at, expires_at: row.expires_at });
        }
    }
    Ok(offers)
}

/// Takes a case that was offered. A second click is the same answer. Whoever must not have it any more does
/// not get it, and the next best is asked: that is written although it is refused as [`Refusal::Excluded`].
///
/// # Errors
/// Trouble with the database. Refused: no such case, no offer to this person, its time is over, or they are
/// kept out of the case.
pub async fn accept(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, offer) = match offered(tx, asked).await? {
        Ok(offered) => offered,
        Err(Refusal::NoOffer) if has_it(tx, asked).await? => return Ok(Ok(())),
        Err(refusal) => return Ok(Err(refusal)),
    };
    if offer.expires_at <= now {
        return Ok(Err(Refusal::OfferOver));
    }
    if snapshot::barred(tx, case.id, now).await?.contains(&asked.staff_id) {
        pass_on(tx, city, (&case, &offer), Passing::Excluded, now).await?;
        return Ok(Err(Refusal::Excluded));
    }
    let Ok(next) = state::after(case.state, Act::Accept) else {
        return Ok(Err(Refusal::NoOffer));
    };
    let is_mine = store::set_state(tx, &case, next.state, case.epoch).await?
        && store::end_offer(tx, offer.id, "accepted", None, now).await?;
    if !is_mine {
        return Ok(Err(Refusal::NoOffer));
    }
    // What the offer held of her budget is held by the assignment from now on.
    store::insert_assignment(tx, &taken_up(&offer, now)).await?;
    audit::append(tx, case.id, Some(asked.staff_id), "accepted", "", now).await?;
    Ok(Ok(()))
}

async fn has_it(tx: &mut Tx, asked: Asked) -> anyhow::Result<bool> {
    let live = store::live_assignment(tx, asked.case_id).await?;
    Ok(live.is_some_and(|live| live.staff_id == asked.staff_id))
}

fn taken_up(offer: &OfferRow, now: DateTime<Utc>) -> AssignmentRow {
    AssignmentRow {
        id: id::new(now),
        case_id: offer.case_id,
        decision_id: offer.decision_id,
        staff_id: offer.staff_id,
        role: "owner".to_owned(),
        epoch: offer.epoch,
        budget: offer.budget.clone(),
        weight: offer.holds,
        holds: offer.holds,
        from_at: now,
        assigned_by: None,
    }
}

/// Does not take a case that was offered; the next best is asked at once.
///
/// # Errors
/// Trouble with the database. Refused: no such case, or no offer to this person.
pub async fn decline(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    why: DeclineWhy,
    now: DateTime<Utc>,
) -> anyhow::Result<Result<(), Refusal>> {
    let (case, offer) = match offered(tx, asked).await? {
        Ok(offered) => offered,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if why == DeclineWhy::KnowsThePerson {
        let conflict = (asked.staff_id, "conflict");
        store::insert_exclusion(tx, case.id, conflict, Some(asked.staff_id), now).await?;
        audit::append(tx, case.id, Some(asked.staff_id), "excluded", "conflict", now).await?;
    }
    pass_on(tx, city, (&case, &offer), Passing::Declined(why), now).await?;
    Ok(Ok(()))
}

/// The case and its offer to this person, the case's row locked.
async fn offered(tx: &mut Tx, asked: Asked) -> anyhow::Result<Result<(Case, OfferRow), Refusal>> {
    store::lock(tx, asked.case_id).await?;
    let Some(case) = store::find(tx, asked.case_id).await? else {
        return Ok(Err(Refusal::NoCase));
    };
    let offer = store::live_offer(tx, asked.case_id).await?;
    let offer = offer.filter(|offer| offer.staff_id == asked.staff_id);
    Ok(offer.map(|offer| (case, offer)).ok_or(Refusal::NoOffer))
}

/// How an offer ends without being accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passing {
    Declined(DeclineWhy),
    Expired,
    /// Whoever was asked left meanwhile; they may be asked again.
    Left,
    /// Whoever was asked must not have it.
    Excluded,
}

/// Ends an offer and asks the next best.
pub(super) async fn pass_on(
    tx: &mut Tx,
    city: &City,
    (case, offer): (&Case, &OfferRow),
    passing: Passing,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let (act, outcome, why, cause) = match passing {
        Passing::Declined(why) => (Act::Decline, "declined", Some(why.as_str()), Cause::Declined),
        Passing::Expired => (Act::Expire, "expired", None, Cause::Expired),
        Passing::Left => (Act::Expire, "superseded", None, Cause::Left),
        Passing::Excluded => (Act::Expire, "superseded", None, Cause::Excluded),
    };
    let Ok(next) = state::after(case.state, act) else {
        return Ok(());
    };
    seating::hold(tx).await?;
    if !store::end_offer(tx, offer.id, outcome, why, now).await?
        || !store::set_state(tx, case, next.state, case.epoch).await?
    {
        anyhow::bail!("an offer and its case stand apart");
    }
    let budget = seating::budget_named(&offer.budget);
    rota::give_back(tx, offer.staff_id, budget, offer.holds).await?;
    let (by, act) = match passing {
        Passing::Declined(_) => (Some(offer.staff_id), "declined"),
        Passing::Expired => (None, "offer over"),
        Passing::Left | Passing::Excluded => (None, "offer withdrawn"),
    };
    audit::append(tx, case.id, by, act, why.unwrap_or_default(), now).await?;
    route_case(tx, city, case.id, cause, now).await.map(drop)
}

/// The offers that wait, as case and person, in the order in which cases are locked.
pub(in crate::casework) async fn waiting(tx: &mut Tx) -> anyhow::Result<Vec<Asked>> {
    let offers = store::live_offers(tx).await?.into_iter();
    Ok(offers.map(|row| Asked { case_id: row.case_id, staff_id: row.staff_id }).collect())
}

/// Ends an offer whose time is over or whose person left, and asks the next best. `true` if it did.
pub(in crate::casework) async fn look_after(
    tx: &mut Tx,
    city: &City,
    asked: Asked,
    now: DateTime<Utc>,
) -> anyhow::Result<bool> {
    let Ok((case, offer)) = offered(tx, asked).await? else {
        return Ok(false);
    };
    let colleague = rota::find(tx, asked.staff_id, now).await?;
    let passing = if has_left(colleague.as_ref(), city, &case, now) {
        Passing::Left
    } else if offer.expires_at <= now {
        Passing::Expired
    } else {
        return Ok(false);
    };
    pass_on(tx, city, (&case, &offer), passing, now).await?;
    Ok(true)
}

/// Whether whoever was asked cannot answer: no counsellor any more, or away. Somebody who waits in person also
/// needs one who is at the desk and free; a letter can lie over the end of a shift.
fn has_left(colleague: Option<&Colleague>, city: &City, case: &Case, now: DateTime<Utc>) -> bool {
    let Some(colleague) = colleague else {
        return true;
    };
    let local = city.local(now);
    let is_gone =
        !colleague.roles.contains(&Role::Counsellor) || colleague.is_absent_on(local.date());
    let is_free = colleague.presence == Presence::Here && colleague.is_here_at(local);
    is_gone || (case.contact != Contact::Letter && !is_free)
}

/// Withdraws every offer that somebody cannot answer now, as when they go on a break.
///
/// # Errors
/// Trouble with the database.
pub async fn withdraw_offers(
    tx: &mut Tx,
    city: &City,
    staff_id: Uuid,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let offers = store::offers_of(tx, staff_id).await?;
    let mut case_ids: Vec<Uuid> = offers.iter().map(|offer| offer.case_id).collect();
    case_ids.sort_unstable();
    store::lock_all(tx, &case_ids).await?;
    for case_id in case_ids {
        look_after(tx, city, Asked { case_id, staff_id }, now).await?;
    }
    Ok(())
}

/// Routes who waits in person, since somebody has come or is free again: at most some, the longest first.
///
/// # Errors
/// Trouble with the database.
pub async fn route_who_waits_here(
    tx: &mut Tx,
    city: &City,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let waiting = store::waiting(tx).await?.into_iter();
    let here =
        waiting.filter(|case| case.contact != Contact::Letter && case.state == State::Waiting);
    let case_ids: Vec<Uuid> = here.take(10).map(|case| case.id).collect();
    store::lock_all(tx, &case_ids).await?;
    // Several cases in one transaction: nobody's row may be written before all that may be are held.
    seating::hold(tx).await?;
    for case_id in case_ids {
        route_case(tx, city, case_id, Cause::Retried, now).await?;
    }
    Ok(())
}

/// Until when an offer may be answered: by the clock, or in the hours that the person works.
pub(super) fn until(
    lasts: OfferLasts,
    colleague: Option<&Colleague>,
    city: &City,
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    match (lasts, colleague) {
        (OfferLasts::Seconds(seconds), _) => now + TimeDelta::seconds(i64::from(seconds)),
        (OfferLasts::WorkingHours(hours), None) => now + TimeDelta::hours(i64::from(hours)),
        (OfferLasts::WorkingHours(hours), Some(colleague)) => {
            rota::hours::after_work(colleague, city, TimeDelta::hours(i64::from(hours)), now)
        }
    }
}
