//! How far a bulletin is: when it leaves or left, its numbers, what can be done with it, who did what, and a way
//! out that was stopped.

use axum::extract::Path;
use axum::response::Response;

use super::live::Live;
use super::{CHANNELS, channel_name, found, lead_to, shown};
use crate::bulletins::{self, Bulletin, Noted, State, corrected_by};
use crate::db::Tx;
use crate::deliveries::{self, Channel};
use crate::staff::pages::{Moment, Names, Shift};
use crate::web::{Fault, Filled};

/// How far a bulletin is.
pub struct Progress {
    /// None: nothing of it has left, and nothing will before its hour.
    pub live: Option<Live>,
    /// When it leaves, or why nothing more does.
    pub said: Option<String>,
    pub is_moving: bool,
    pub may_pause: bool,
    pub may_resume: bool,
    pub may_stop: bool,
    pub may_take_back: bool,
    pub acts: Vec<Done>,
    pub routes: Vec<Route>,
}

/// Something that was done with it.
pub struct Done {
    pub said: String,
    pub by: Option<String>,
    pub at: Moment,
}

/// A way out by which nothing leaves.
pub struct Route {
    pub channel: &'static str,
    pub said: String,
    /// As the server gave it. None: it rests, and goes on by itself.
    pub reason: Option<String>,
}

impl Progress {
    pub async fn new(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Self> {
        let state = bulletin.state;
        let has_left = bulletin.left_at.is_some();
        let live = match has_left {
            true => Some(Live::now(shift, tx, bulletin).await?),
            false => None,
        };
        let is_corrected = corrected_by(tx, bulletin.id).await?.is_some();
        Ok(Self {
            live,
            said: said(shift, bulletin),
            is_moving: state.is_not_over(),
            may_pause: state.is_on_its_way(),
            may_resume: state == State::Paused && !is_corrected,
            may_stop: state.is_not_over(),
            may_take_back: state.is_not_over() && !has_left,
            acts: acts(shift, tx, bulletin).await?,
            routes: routes(shift, tx, bulletin).await?,
        })
    }
}

/// When it leaves, or why nothing more does.
fn said(shift: &Shift, bulletin: &Bulletin) -> Option<String> {
    let moment = |at| Moment::new(shift, at).shown;
    let until = bulletin.not_after.map(moment).unwrap_or_default();
    let told = match bulletin.state {
        State::Approved if bulletin.left_at.is_none() => {
            let told = shift.words.tell("sending-waits").with("when", moment(bulletin.send_at?));
            told.with("until", until)
        }
        State::Paused => shift.words.tell("sending-is-paused").with("until", until),
        State::Expired => shift.words.tell("sending-is-expired").with("until", until),
        _ => return None,
    };
    Some(told.to_string())
}

async fn acts(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Vec<Done>> {
    let mut names = Names::default();
    let mut acts = Vec::new();
    for noted in bulletins::noted(tx, bulletin.id).await? {
        acts.push(Done::new(shift, tx, &mut names, &noted).await?);
    }
    Ok(acts)
}

impl Done {
    async fn new(
        shift: &Shift,
        tx: &mut Tx,
        names: &mut Names,
        noted: &Noted,
    ) -> anyhow::Result<Self> {
        let by = match noted.by {
            Some(by) => Some(names.of(tx, shift, Some(by), "office-somebody-left").await?),
            None => None,
        };
        Ok(Self { said: in_words(shift, noted), by, at: Moment::new(shift, noted.at) })
    }
}

/// What was done, in words.
pub fn in_words(shift: &Shift, noted: &Noted) -> String {
    let count: u64 = noted.detail.parse().unwrap_or_default();
    let told = shift.words.tell_of("sending-act", noted.act.as_str()).with("count", count);
    told.with("shown", shown(shift, count)).to_string()
}

/// The ways out by which nothing leaves now, while something waits for them.
async fn routes(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Vec<Route>> {
    let mut routes = Vec::new();
    if !bulletin.state.is_on_its_way() {
        return Ok(routes);
    }
    for channel in CHANNELS {
        let route = deliveries::route(tx, channel).await?;
        let told = |key, at| {
            let told = shift.words.tell(key).with("channel", channel_name(shift, channel));
            told.with("when", Moment::new(shift, at).shown).to_string()
        };
        if let Some(at) = route.stopped_at {
            let reason = Some(route.stopped_reason.unwrap_or_default());
            let said = told("newsroom-route-stopped", at);
            routes.push(Route { channel: channel.as_str(), said, reason });
        } else if let Some(until) = route.frozen_until.filter(|until| *until > shift.now) {
            let said = told("newsroom-route-rests", until);
            routes.push(Route { channel: channel.as_str(), said, reason: None });
        }
    }
    Ok(routes)
}

/// Opens a way out again, once somebody has looked.
pub async fn reopen(
    shift: Shift,
    Path(id): Path<String>,
    typed: Filled,
) -> Result<Response, Fault> {
    let channel = Channel::parse(typed.get("channel")).ok_or(Fault::Unreadable)?;
    let mut tx = shift.app.db.begin().await?;
    let bulletin = found(&mut tx, &id).await?;
    deliveries::reopen(&mut tx, channel).await?;
    tx.commit().await?;
    Ok(lead_to(bulletin.id, ""))
}
