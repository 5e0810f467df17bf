//! What a counsellor is asked to take, and what she says of this minute: the head of her list.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use uuid::Uuid;

use super::desk;
use super::lines::{Line, Moment};
use crate::casework::{self, Asked, DeclineWhy, Offer, Refusal};
use crate::db::Tx;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::staff::rota::{self, Presence, presence};
use crate::web::{Fault, Filled, Routes, Rule};

const COUNSELLORS: Rule = Rule::Staff(&[Role::Counsellor]);
/// Whoever is asked for a conversation: router and colleagues go by what they say.
const AT_WORK: Rule = Rule::Staff(&[Role::Counsellor, Role::Interpreter]);

pub fn routes() -> Routes {
    Routes::new()
        .post("/desk/offers/{id}/accept", COUNSELLORS, accept)
        .post("/desk/offers/{id}/decline", COUNSELLORS, decline)
        .post("/desk/presence", AT_WORK, set_presence)
}

/// The head of the list.
pub struct Asking {
    pub error: Option<String>,
    pub offers: Vec<Shown>,
    /// Value, words and whether it holds now.
    pub presences: Vec<(&'static str, String, bool)>,
    /// Why an offer may be declined: value and words.
    pub whys: Vec<(&'static str, String)>,
}

/// An offer without anything that was said in the case.
pub struct Shown {
    pub line: Line,
    pub left: String,
}

impl Asking {
    pub async fn of(tx: &mut Tx, shift: &Shift, error: Option<String>) -> anyhow::Result<Self> {
        let me = rota::find(tx, shift.who.id, shift.now).await?;
        let mine = me.map_or(Presence::Here, |me| me.presence);
        let offers = casework::offers_of(tx, shift.who.id, shift.now).await?;
        let presences = Presence::ALL
            .map(|one| (one.as_str(), shift.words.say_of("presence", one.as_str()), one == mine));
        let whys = DeclineWhy::ALL
            .map(|why| (why.as_str(), shift.words.say_of("offers-why", why.as_str())));
        Ok(Self {
            error,
            offers: offers.iter().map(|offer| Shown::new(shift, offer)).collect(),
            presences: presences.to_vec(),
            whys: whys.to_vec(),
        })
    }
}

impl Shown {
    fn new(shift: &Shift, offer: &Offer) -> Self {
        Self { line: Line::new(shift, &offer.case), left: left(shift, offer.expires_at) }
    }
}

/// How much time is left: in seconds where somebody waits in person, else in minutes or until when.
fn left(shift: &Shift, until: DateTime<Utc>) -> String {
    let left = until - shift.now;
    if left > TimeDelta::hours(2) {
        let when = Moment::new(shift, until).shown;
        return shift.words.tell("offers-until").with("when", when).to_string();
    }
    let (key, count) = if left > TimeDelta::minutes(2) {
        ("offers-left-minutes", left.num_minutes())
    } else {
        ("offers-left-seconds", left.num_seconds())
    };
    let shown = formats::number(shift.who.lang, &count.to_string());
    shift.words.tell(key).with("count", count).with("shown", shown).to_string()
}

async fn accept(shift: Shift, Path(id): Path<String>) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let mut tx = shift.app.db.begin().await?;
    match casework::accept(&mut tx, &shift.app.city, asked, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("/desk/cases/{}", asked.case_id)).into_response())
        }
        Err(refusal @ Refusal::Excluded) => {
            // Somebody else is asked already.
            tx.commit().await?;
            refused(&shift, refusal).await
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, refusal).await
        }
    }
}

async fn decline(shift: Shift, Path(id): Path<String>, filled: Filled) -> Result<Response, Fault> {
    let asked = asked(&shift, &id)?;
    let why = DeclineWhy::parse(filled.get("why")).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    match casework::decline(&mut tx, &shift.app.city, asked, why, shift.now).await? {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/desk/").into_response())
        }
        Err(refusal) => {
            drop(tx);
            refused(&shift, refusal).await
        }
    }
}

fn asked(shift: &Shift, id: &str) -> Result<Asked, Fault> {
    let case_id: Uuid = id.parse().map_err(|_| Fault::NotFound)?;
    Ok(Asked { case_id, staff_id: shift.who.id })
}

async fn refused(shift: &Shift, refusal: Refusal) -> Result<Response, Fault> {
    let key = match refusal {
        Refusal::OfferOver => "offers-error-over",
        _ => "offers-error-gone",
    };
    let page = desk::listed(shift, Some(shift.words.say(key))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The router obeys at once: whoever goes is asked no more, whoever comes gets who waits.
async fn set_presence(shift: Shift, filled: Filled) -> Result<Response, Fault> {
    let said = Presence::parse(filled.get("presence")).ok_or(Fault::Unreadable)?;
    let (city, me) = (&shift.app.city, shift.who.id);
    let mut tx = shift.app.db.begin().await?;
    presence::set(&mut tx, city, me, said, shift.now).await?;
    match said {
        Presence::Here => casework::route_who_waits_here(&mut tx, city, shift.now).await?,
        Presence::Busy | Presence::Break => {
            casework::withdraw_offers(&mut tx, city, me, shift.now).await?;
        }
    }
    tx.commit().await?;
    Ok(Redirect::to("/desk/").into_response())
}
