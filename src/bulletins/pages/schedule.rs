//! When a bulletin leaves, and for how long it is worth sending.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use http::StatusCode;

use super::bulletin::{self, Back};
use super::{found, lead_to};
use crate::bulletins::{self, Bulletin, FURTHEST, Hour, Refusal, Worth};
use crate::language::formats;
use crate::staff::pages::{Moment, Shift};
use crate::web::{Fault, Filled, Troubles};

/// As a browser sends a local day and time.
const LOCAL: &str = "%Y-%m-%dT%H:%M";
/// As the form says that a stated end stays.
const AS_IT_IS: &str = "as-it-is";

/// The form, as it stands or as it was typed.
pub struct HourForm {
    /// Whether an hour is chosen.
    pub is_later: bool,
    pub at: String,
    pub earliest: String,
    pub latest: String,
    pub worth: Vec<Choice>,
    /// The end that was stated to the instant, in words: it holds until somebody chooses another.
    pub until: Option<Until>,
    /// What holds now, in words.
    pub said: String,
}

/// The end that stays.
pub struct Until {
    pub name: String,
    pub is_chosen: bool,
}

/// A time that can be chosen.
pub struct Choice {
    pub hours: i64,
    pub name: String,
    pub is_chosen: bool,
}

impl HourForm {
    pub fn new(shift: &Shift, bulletin: &Bulletin, typed: Option<&Filled>) -> Self {
        let local = |at: DateTime<Utc>| shift.app.city.local(at).format(LOCAL).to_string();
        // A stated end stays where nobody chose hours.
        let hours = typed.and_then(|typed| typed.get("worth").parse().ok());
        let chosen: Option<i64> = match bulletin.not_after {
            Some(_) => hours,
            None => Some(hours.unwrap_or(bulletin.worth.num_hours())),
        };
        let until = bulletin.not_after.map(|until| {
            let told = shift.words.tell("sending-worth-until");
            let name = told.with("until", Moment::new(shift, until).shown).to_string();
            Until { name, is_chosen: chosen.is_none() }
        });
        let kept = bulletin.send_at.map(local).unwrap_or_default();
        Self {
            is_later: typed.map_or(bulletin.send_at.is_some(), |typed| typed.get("when") == "at"),
            at: typed.map_or(kept, |typed| typed.get("at").chars().take(40).collect()),
            earliest: local(shift.now + TimeDelta::minutes(1)),
            latest: local(shift.now + FURTHEST),
            worth: Worth::ALL.map(|worth| Choice::new(shift, worth, chosen)).into(),
            until,
            said: said(shift, bulletin),
        }
    }
}

impl Choice {
    fn new(shift: &Shift, worth: Worth, chosen: Option<i64>) -> Self {
        let hours = worth.hours();
        Self { hours, name: lasting(shift, hours), is_chosen: chosen == Some(hours) }
    }
}

/// So many hours in words: from two days on, in days.
fn lasting(shift: &Shift, hours: i64) -> String {
    let (key, count) =
        if hours >= 48 { ("sending-days", hours / 24) } else { ("sending-hours", hours) };
    let written = formats::number(shift.who.lang, &count.to_string());
    shift.words.tell(key).with("count", count).with("shown", written).to_string()
}

fn said(shift: &Shift, bulletin: &Bulletin) -> String {
    if let Some(until) = bulletin.not_after {
        // Its end was given to the instant when it came in.
        let until = Moment::new(shift, until).shown;
        let told = match bulletin.send_at {
            Some(at) => {
                shift.words.tell("sending-waits").with("when", Moment::new(shift, at).shown)
            }
            None => shift.words.tell("sending-hour-until"),
        };
        return told.with("until", until).to_string();
    }
    let worth = lasting(shift, bulletin.worth.num_hours());
    let told = match bulletin.send_at {
        Some(at) => shift.words.tell("sending-hour-at").with("when", Moment::new(shift, at).shown),
        None => shift.words.tell("sending-hour-now"),
    };
    told.with("worth", worth).to_string()
}

/// Sets when it leaves.
pub async fn set(shift: Shift, Path(id): Path<String>, typed: Filled) -> Result<Response, Fault> {
    let send_at = match read_hour(&shift, &typed) {
        Ok(send_at) => send_at,
        Err(key) => return refused(&shift, &id, typed, key).await,
    };
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    let now = shift.now;
    let set = match (typed.get("worth"), bulletin.not_after) {
        (AS_IT_IS, Some(until)) => {
            bulletins::end_at(&mut tx, bulletin.id, (send_at, until), now).await?
        }
        (hours, _) => {
            let Some(worth) = hours.parse().ok().and_then(Worth::of_hours) else {
                drop(tx);
                return refused(&shift, &id, typed, "sending-error-worth").await;
            };
            bulletins::set_hour(&mut tx, bulletin.id, Hour { send_at, worth }, now).await?
        }
    };
    if let Err(refusal) = set {
        drop(tx);
        let is_far = send_at.is_some_and(|at| at > now + FURTHEST);
        let key = match refusal {
            Refusal::Past => "sending-error-past",
            Refusal::TooFar if is_far => "sending-error-too-far",
            // The end that stays does not fit the hour.
            Refusal::TooFar | Refusal::TooLate => "sending-error-ends",
            _ => "newsroom-error-frozen",
        };
        return refused(&shift, &id, typed, key).await;
    }
    tx.commit().await?;
    Ok(lead_to(bulletin.id, "?saved#when"))
}

/// The hour that was typed, or the message that says what is wrong with it. None: as soon as it is approved.
fn read_hour(shift: &Shift, typed: &Filled) -> Result<Option<DateTime<Utc>>, &'static str> {
    match typed.get("when") {
        "now" => Ok(None),
        "at" => {
            let at = NaiveDateTime::parse_from_str(typed.get("at"), LOCAL);
            // An hour that the clock leaves out is the next that there is; of one that comes twice, the first.
            Ok(Some(shift.app.city.instant(at.map_err(|_| "sending-error-hour")?)))
        }
        _ => Err("sending-error-hour"),
    }
}

async fn refused(
    shift: &Shift,
    id: &str,
    typed: Filled,
    key: &'static str,
) -> Result<Response, Fault> {
    let field = if key == "newsroom-error-frozen" { "says" } else { "at" };
    let mut troubles = Troubles::default();
    troubles.add(field, shift.words.say(key));
    let back = Back { troubles, hour: Some(typed), ..Back::default() };
    bulletin::again(shift, id, back, StatusCode::UNPROCESSABLE_ENTITY).await
}
