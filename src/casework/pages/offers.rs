//! What a counsellor is asked to take, and what she says of this minute: the head of her list.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use uuid::Uuid;

use super::desk;
use super::lines::{Line, Moment};
use crate::casework::{self, Asked, DeclineWhy, Offer, Refusal};
use crate::db::Tx;
use crate::language::formats;
use crate::staff::Role;
use crate::staff::pages::Shift;
use crate::staff::rota::{self, Colleague, Presence, presence};
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

/// The head of the day.
pub struct Asking {
    pub error: Option<String>,
    pub offers: Vec<Shown>,
    /// Value, words and whether it holds now.
    pub presences: Vec<(&'static str, String, bool)>,
    /// When what was said of this minute ends by itself.
    pub until: Option<Moment>,
    /// When the shift ends, in words.
    pub shift: String,
    /// Why an offer may be declined: value and words.
    pub whys: Vec<(&'static str, String)>,
    /// How much time is left in words, by seconds, for a page that counts down.
    pub steps: String,
}

/// An offer without anything that was said in the case.
pub struct Shown {
    pub line: Line,
    pub until: Moment,
    /// Seconds that are left, and that there were.
    pub left: i64,
    pub whole: i64,
}

/// The seconds for which a page that counts down has words.
const STEPS: [i64; 13] = [15, 30, 60, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 7200];

impl Asking {
    pub async fn of(tx: &mut Tx, shift: &Shift, error: Option<String>) -> anyhow::Result<Self> {
        let me = rota::find(tx, shift.who.id, shift.now).await?;
        let mine = me.as_ref().map_or(Presence::Here, |me| me.presence);
        let until = presence::lasts_until(tx, shift.who.id, shift.now).await?;
        let offers = casework::offers_of(tx, shift.who.id, shift.now).await?;
        let presences = Presence::ALL
            .map(|one| (one.as_str(), shift.words.say_of("presence", one.as_str()), one == mine));
        let whys = DeclineWhy::ALL
            .map(|why| (why.as_str(), shift.words.say_of("offers-why", why.as_str())));
        let steps: Vec<(i64, String)> =
            STEPS.iter().map(|seconds| (*seconds, left(shift, *seconds))).collect();
        Ok(Self {
            error,
            offers: offers.iter().map(|offer| Shown::new(shift, offer)).collect(),
            presences: presences.to_vec(),
            until: until.map(|until| Moment::new(shift, until)),
            shift: me.map(|me| shift_of(shift, &me)).unwrap_or_default(),
            whys: whys.to_vec(),
            steps: serde_json::to_string(&steps)?,
        })
    }
}

impl Shown {
    fn new(shift: &Shift, offer: &Offer) -> Self {
        Self {
            line: Line::new(shift, &offer.case),
            until: Moment::new(shift, offer.expires_at),
            left: (offer.expires_at - shift.now).num_seconds(),
            whole: (offer.expires_at - offer.made_at).num_seconds().max(1),
        }
    }
}

/// How much time is left.
fn left(shift: &Shift, seconds: i64) -> String {
    let (key, count) = if seconds < 60 {
        ("offers-left-seconds", seconds)
    } else {
        ("offers-left-minutes", seconds / 60)
    };
    let shown = formats::number(shift.who.lang, &count.to_string());
    shift.words.tell(key).with("count", count).with("shown", shown).to_string()
}

/// When somebody's work of today begins or ends.
fn shift_of(shift: &Shift, me: &Colleague) -> String {
    let (city, words) = (&shift.app.city, shift.words);
    if me.is_absent_on(shift.today) {
        return words.say("day-shift-away");
    }
    let spans: Vec<_> =
        me.shifts_on(shift.today).iter().map(|one| one.span(city, shift.today)).collect();
    let (Some((begins, _)), Some((_, ends))) = (spans.first(), spans.last()) else {
        return words.say("day-shift-none");
    };
    let (key, at) = match () {
        () if shift.now < *begins => ("day-shift-from", begins),
        () if shift.now < *ends => ("day-shift-until", ends),
        () => return words.say("day-shift-over"),
    };
    words.tell(key).with("time", formats::time(city.local(*at).time())).to_string()
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
