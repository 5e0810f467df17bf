//! How far a bulletin got: what was sent and what waits, what failed and why, and a way out that was
//! stopped.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use uuid::Uuid;

use super::{Tongue, found, lead_to, shown};
use crate::bulletins::{self, Bulletin, State};
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Failure};
use crate::deliveries::{self, Channel, EmailAddress, State as Delivered};
use crate::language::formats;
use crate::staff::pages::{Moment, Shift};
use crate::subscriptions::{self, Audience};
use crate::web::{Fault, Filled};

/// So many failures are looked at, the latest first.
const LOOKED_AT: i64 = 1_000;
/// So many of them are listed one by one.
const LISTED: usize = 50;

const CHANNELS: [Channel; 2] = [Channel::Email, Channel::Telegram];

/// How far a bulletin got.
pub struct Progress {
    pub rows: Vec<Row>,
    pub all: Counts,
    /// For the bar: of how many.
    pub total: u64,
    pub sent: u64,
    pub reached: String,
    pub reasons: Vec<Reason>,
    pub failures: Vec<Failed>,
    /// Said where there are more than are looked at.
    pub only_latest: Option<String>,
    pub routes: Vec<Route>,
}

pub struct Row {
    pub tongue: Tongue,
    pub channel: String,
    pub counts: Counts,
}

/// Numbers of deliveries, as the reader writes them.
pub struct Counts {
    pub sent: String,
    pub waiting: String,
    pub failed: String,
    pub unknown: String,
    pub withdrawn: String,
}

/// Why something did not arrive, and how often.
pub struct Reason {
    pub meaning: String,
    pub code: String,
    pub count: String,
}

/// One delivery that did not arrive.
pub struct Failed {
    /// Masked; none: the address is forgotten.
    pub address: Option<String>,
    pub tongue: Tongue,
    pub channel: String,
    pub meaning: String,
    pub code: String,
    pub detail: String,
}

/// A way out by which nothing leaves.
pub struct Route {
    pub channel: &'static str,
    pub said: String,
    /// As the server gave it. None: it rests, and goes on by itself.
    pub reason: Option<String>,
}

impl Progress {
    pub async fn new(
        shift: &Shift,
        tx: &mut Tx,
        bulletin: &Bulletin,
        tongues: &[bulletins::Tongue],
        audience: &[Audience],
    ) -> anyhow::Result<Self> {
        let parts = outbox::progress(tx, bulletin.id).await?;
        let written = |part: &&Audience| {
            tongues.iter().any(|tongue| tongue.lang == part.lang && tongue.draft.is_some())
        };
        let in_outbox: u64 = parts.iter().map(|part| part.count).sum();
        // Until all of it is in the outbox, the audience says how much it will be.
        let total = match bulletin.state {
            State::Approved | State::FanningOut => {
                let expected = audience.iter().filter(written).map(|part| part.people).sum();
                in_outbox.max(expected)
            }
            _ => in_outbox,
        };
        let sent = Counts::of(&parts, |part| part.state == Delivered::Sent);
        let reached = shift.words.tell("newsroom-reached").with("sent", shown(shift, sent));
        let failures = outbox::failures(tx, bulletin.id, LOOKED_AT).await?;
        let is_cut = i64::try_from(failures.len())? == LOOKED_AT;
        let latest = shift.words.tell("newsroom-only-latest");
        let latest = latest.with("shown", formats::count(shift.who.lang, failures.len()));
        Ok(Self {
            rows: rows(shift, tongues, &parts),
            all: Counts::new(shift, &parts, |_| true),
            total,
            sent,
            reached: reached.with("total", shown(shift, total)).to_string(),
            reasons: reasons(shift, &failures),
            only_latest: is_cut.then(|| latest.to_string()),
            failures: listed(shift, tx, &failures).await?,
            routes: routes(shift, tx, bulletin).await?,
        })
    }
}

fn rows(shift: &Shift, tongues: &[bulletins::Tongue], parts: &[outbox::Progress]) -> Vec<Row> {
    let mut rows = Vec::new();
    for tongue in tongues {
        for channel in CHANNELS {
            let here =
                |part: &outbox::Progress| part.lang == tongue.lang && part.channel == channel;
            if parts.iter().any(here) {
                rows.push(Row {
                    tongue: Tongue::new(shift, tongue.lang),
                    channel: in_words(shift, channel),
                    counts: Counts::new(shift, parts, here),
                });
            }
        }
    }
    rows
}

impl Counts {
    fn new(
        shift: &Shift,
        parts: &[outbox::Progress],
        here: impl Fn(&outbox::Progress) -> bool,
    ) -> Self {
        let count = |states: &[Delivered]| {
            shown(shift, Self::of(parts, |part| here(part) && states.contains(&part.state)))
        };
        Self {
            sent: count(&[Delivered::Sent]),
            waiting: count(&[Delivered::Ready, Delivered::Sending]),
            failed: count(&[Delivered::Failed]),
            unknown: count(&[Delivered::Unknown]),
            withdrawn: count(&[Delivered::Suppressed]),
        }
    }

    fn of(parts: &[outbox::Progress], counted: impl Fn(&outbox::Progress) -> bool) -> u64 {
        parts.iter().filter(|part| counted(part)).map(|part| part.count).sum()
    }
}

fn in_words(shift: &Shift, channel: Channel) -> String {
    shift.words.say_of("newsroom-channel", channel.as_str())
}

/// The codes that came back, the most frequent first.
fn reasons(shift: &Shift, failures: &[Failure]) -> Vec<Reason> {
    let mut counted: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for failure in failures {
        let code = failure.code.as_deref().unwrap_or_default();
        *counted.entry((meaning(failure), code)).or_default() += 1;
    }
    let mut counted: Vec<_> = counted.into_iter().collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let reasons = counted.into_iter().map(|((meaning, code), count)| Reason {
        meaning: shift.words.say_of("newsroom-why", meaning),
        code: code.to_owned(),
        count: formats::count(shift.who.lang, count),
    });
    reasons.collect()
}

/// What a reply means (RFC 3463 and 5321), as a family of messages names it.
fn meaning(failure: &Failure) -> &'static str {
    if failure.state == Delivered::Unknown {
        return "unknown";
    }
    let code = failure.code.as_deref().unwrap_or_default();
    let (basic, enhanced) = code.split_once(' ').unwrap_or((code, ""));
    match enhanced.split('.').collect::<Vec<_>>()[..] {
        [_, "2", "2"] => "full",
        ["5", "1", _] => "no-address",
        ["5", _, _] => "refused",
        _ if basic.starts_with('4') && failure.channel == Channel::Email => "later",
        _ if !basic.is_empty() => "refused",
        _ if failure.state == Delivered::Ready => "later",
        _ => "other",
    }
}

async fn listed(shift: &Shift, tx: &mut Tx, failures: &[Failure]) -> anyhow::Result<Vec<Failed>> {
    let failures = &failures[..failures.len().min(LISTED)];
    let ids: Vec<Uuid> = failures.iter().filter_map(|failure| failure.subscriber_id).collect();
    let addresses = subscriptions::addresses(tx, &ids).await?;
    let key = shift.app.ring.service_key();
    let masked = |failure: &Failure| {
        let address = addresses.get(&(failure.subscriber_id?, failure.wanted))?;
        let address = subscriptions::open_address(&key, address).ok()?;
        Some(mask(failure.channel, &address))
    };
    let failures = failures.iter().map(|failure| Failed {
        address: masked(failure),
        tongue: Tongue::new(shift, failure.lang),
        channel: in_words(shift, failure.channel),
        meaning: shift.words.say_of("newsroom-why", meaning(failure)),
        code: failure.code.clone().unwrap_or_default(),
        detail: failure.detail.clone().unwrap_or_default(),
    });
    Ok(failures.collect())
}

/// As much of an address as tells two people apart, and no more.
fn mask(channel: Channel, address: &str) -> String {
    let last: String = address.chars().skip(address.chars().count().saturating_sub(2)).collect();
    match channel {
        Channel::Email => EmailAddress::parse(address)
            .map_or_else(|_| "***".to_owned(), |address| address.masked()),
        Channel::Telegram => format!("***{last}"),
    }
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
            let told = shift.words.tell(key).with("channel", in_words(shift, channel));
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
