//! The numbers of a bulletin on its way, as they stand on its page and as server-sent events bring them (HTML
//! Standard, 9.2): about once a second, counted once for all who look.

use std::convert::Infallible;
use std::time::Duration;

use askama::Template;
use axum::extract::Path;
use axum::response::sse::{Event, KeepAlive};
use axum::response::{IntoResponse, Response, Sse};
use chrono::TimeDelta;
use futures::Stream;
use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{CHANNELS, Tongue, channel_name, found, shown};
use crate::bulletins::watching::{Snapshot, Watch};
use crate::bulletins::{self, Bulletin, State};
use crate::db::Tx;
use crate::deliveries::bulletins::{self as outbox, Progress};
use crate::deliveries::{Channel, State as Delivered};
use crate::id::Token;
use crate::language::{Lang, Words, formats};
use crate::staff::pages::{Shift, token_of};
use crate::staff::session;
use crate::web::Fault;

/// Proxies cut what is silent for a minute.
const ALIVE: Duration = Duration::from_secs(20);
/// How often is looked whether whoever listens is still signed in.
const SESSION: Duration = Duration::from_secs(30);
/// When a browser comes back after the line was cut.
const BACK_AFTER: Duration = Duration::from_secs(5);
/// When somebody may try again for whom there was no room, in seconds.
const FULL_FOR: HeaderValue = HeaderValue::from_static("60");

/// How far a bulletin is, in numbers.
pub struct Live {
    pub words: Words,
    pub code: &'static str,
    pub rows: Vec<Row>,
    /// The posts in the city's channels, which stand in none of the sums.
    pub posts: Vec<Row>,
    pub all: Counts,
    /// For the bar: of how many.
    pub total: u64,
    pub sent: u64,
    pub reached: String,
    /// How fast it goes, and until when. None: it does not go, or that is not known.
    pub pace: Option<String>,
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

#[derive(Template)]
#[template(path = "bulletins/pages/live.html")]
struct Part<'l> {
    live: &'l Live,
}

impl Live {
    /// As it is now, counted for this page.
    pub async fn now(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<Self> {
        let parts = outbox::progress(tx, bulletin.id).await?;
        let posts = outbox::going_with(tx, bulletin.id).await?;
        let per_minute = shift.app.bulletin_watchers.per_minute(bulletin.id);
        let sent = of(&parts, &[Delivered::Sent]);
        let snapshot = Snapshot {
            state: bulletin.state,
            per_minute: per_minute.or_else(|| average(shift, bulletin, sent)),
            parts,
            posts,
        };
        let expected = expected(shift, tx, bulletin).await?;
        Ok(Self::new(shift, &snapshot, expected))
    }

    /// Of a snapshot; until all of it is in the outbox, so many are expected.
    fn new(shift: &Shift, snapshot: &Snapshot, expected: u64) -> Self {
        let parts = &snapshot.parts;
        let in_outbox: u64 = parts.iter().map(|part| part.count).sum();
        let total = match snapshot.state {
            State::Sending | State::Done => in_outbox,
            _ => in_outbox.max(expected),
        };
        let sent = of(parts, &[Delivered::Sent]);
        let reached = shift.words.tell("newsroom-reached").with("sent", shown(shift, sent));
        Self {
            words: shift.words,
            code: snapshot.state.as_str(),
            rows: rows(shift, parts, |channel| channel_name(shift, channel)),
            posts: rows(shift, &snapshot.posts, |_| shift.words.say("posts-channel")),
            all: Counts::new(shift, parts, |_| true),
            total,
            sent,
            reached: reached.with("total", shown(shift, total)).to_string(),
            pace: pace(shift, snapshot, total),
        }
    }
}

/// How many get it, until they stand in the outbox: as many as were counted when it was approved. Of what ended before
/// that, how many were to get it.
async fn expected(shift: &Shift, tx: &mut Tx, bulletin: &Bulletin) -> anyhow::Result<u64> {
    if let Some(people) = bulletin.audience {
        return Ok(people);
    }
    if !matches!(bulletin.state, State::Approved | State::FanningOut | State::Paused) {
        return Ok(0);
    }
    // What warns of a danger leaves at once, where need be before anybody has counted.
    let audience = bulletins::audience(tx, &shift.app.city, bulletin, shift.now).await?;
    Ok(audience.iter().map(|part| part.people).sum())
}

/// How many were sent in a minute since it left: nobody has measured the last one.
fn average(shift: &Shift, bulletin: &Bulletin, sent: u64) -> Option<u64> {
    let seconds = u64::try_from((shift.now - bulletin.left_at?).num_seconds()).ok()?;
    (seconds > 0).then(|| sent * 60 / seconds)
}

/// How fast it goes, and about until when.
fn pace(shift: &Shift, snapshot: &Snapshot, total: u64) -> Option<String> {
    let per_minute = snapshot.per_minute.filter(|rate| *rate > 0)?;
    if !snapshot.state.is_on_its_way() {
        return None;
    }
    let over = [Delivered::Sent, Delivered::Failed, Delivered::Unknown, Delivered::Suppressed];
    let left = total.saturating_sub(of(&snapshot.parts, &over));
    let minutes = i64::try_from(left.div_ceil(per_minute)).ok()?;
    let now = shift.app.clock.now();
    let ends = now.checked_add_signed(TimeDelta::try_minutes(minutes)?)?;
    let ends = shift.app.city.local(ends);
    let time = formats::time(ends.time());
    let when = match ends.date() == shift.app.city.today(now) {
        true => time,
        false => format!("{} {time}", formats::short_date(shift.who.lang, ends.date())),
    };
    let told = shift.words.tell("sending-pace").with("rate", shown(shift, per_minute));
    Some(told.with("when", when).to_string())
}

/// A line for each language and channel, in the city's order.
fn rows(shift: &Shift, parts: &[Progress], name: impl Fn(Channel) -> String) -> Vec<Row> {
    let mut langs: Vec<Lang> = shift.app.city.tags().collect();
    langs.extend(parts.iter().map(|part| part.lang).filter(|lang| {
        // A language that the city does not know any more.
        shift.app.city.language(*lang).is_none()
    }));
    langs.dedup();
    let mut rows = Vec::new();
    for lang in langs {
        for channel in CHANNELS {
            let here = |part: &Progress| part.lang == lang && part.channel == channel;
            if parts.iter().any(here) {
                rows.push(Row {
                    tongue: Tongue::new(shift, lang),
                    channel: name(channel),
                    counts: Counts::new(shift, parts, here),
                });
            }
        }
    }
    rows
}

fn of(parts: &[Progress], states: &[Delivered]) -> u64 {
    parts.iter().filter(|part| states.contains(&part.state)).map(|part| part.count).sum()
}

impl Counts {
    fn new(shift: &Shift, parts: &[Progress], here: impl Fn(&Progress) -> bool) -> Self {
        let parts: Vec<Progress> = parts.iter().filter(|part| here(part)).cloned().collect();
        let count = |states: &[Delivered]| shown(shift, of(&parts, states));
        Self {
            sent: count(&[Delivered::Sent]),
            waiting: count(&[Delivered::Ready, Delivered::Held, Delivered::Sending]),
            failed: count(&[Delivered::Failed]),
            unknown: count(&[Delivered::Unknown]),
            withdrawn: count(&[Delivered::Suppressed]),
        }
    }
}

/// A page that listens.
struct Ear {
    shift: Shift,
    token: Token,
    watch: Watch,
    expected: u64,
    standing: Standing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Begins,
    Listens,
    /// Nothing moves any more: that is said, and then it ends.
    IsOver,
    Ends,
}

pub async fn events(
    shift: Shift,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let token = token_of(&shift.app, &headers, "staff").ok_or(Fault::Forbidden)?;
    let mut tx = shift.app.db.read().await?;
    let bulletin = found(&mut tx, &id).await?;
    let expected = expected(&shift, &mut tx, &bulletin).await?;
    drop(tx);
    let Ok(watch) = shift.app.bulletin_watchers.watch(shift.who.id, bulletin.id) else {
        // The page works without, and asks again later.
        let later = [(RETRY_AFTER, FULL_FOR)];
        return Ok((StatusCode::SERVICE_UNAVAILABLE, later).into_response());
    };
    let ear = Ear { shift, token, watch, expected, standing: Standing::Begins };
    let alive = KeepAlive::new().interval(ALIVE);
    let mut response = Sse::new(ear.stream()).keep_alive(alive).into_response();
    // nginx holds back what it proxies until a buffer is full, unless it is told not to.
    let unbuffered = HeaderName::from_static("x-accel-buffering");
    response.headers_mut().insert(unbuffered, HeaderValue::from_static("no"));
    Ok(response)
}

impl Ear {
    fn stream(self) -> impl Stream<Item = Result<Event, Infallible>> + Send {
        futures::stream::unfold(self, |mut ear| async move {
            let event = ear.next().await?;
            Some((Ok(event), ear))
        })
    }

    /// The next event; none: the stream ends.
    async fn next(&mut self) -> Option<Event> {
        match self.standing {
            Standing::Begins => {
                self.standing = Standing::Listens;
                return Some(Event::default().retry(BACK_AFTER));
            }
            Standing::IsOver => {
                self.standing = Standing::Ends;
                // A browser would come back at once.
                return Some(Event::default().event("over").data("1"));
            }
            Standing::Ends => return None,
            Standing::Listens => {}
        }
        loop {
            let heard = tokio::time::timeout(SESSION, self.watch.next()).await;
            match heard {
                Ok(None) => return None,
                _ if !self.is_signed_in().await => return None,
                Ok(Some(snapshot)) => {
                    if !snapshot.state.is_not_over() {
                        self.standing = Standing::IsOver;
                    }
                    let live = Live::new(&self.shift, &snapshot, self.expected);
                    let part = Part { live: &live }.render();
                    return part.ok().map(|part| Event::default().event("progress").data(part));
                }
                Err(_silence) => {}
            }
        }
    }

    /// A session that is over or locked hears nothing more; while the database is out of reach it stands.
    async fn is_signed_in(&self) -> bool {
        let now = self.shift.app.clock.now();
        let found = async {
            let mut tx = self.shift.app.db.read().await?;
            session::find(&mut tx, &self.token, now).await
        };
        match found.await {
            Ok(found) => found == Some(session::For::Staff(self.shift.who.id)),
            Err(trouble) => {
                tracing::warn!("look whether somebody is signed in: {trouble:#}");
                true
            }
        }
    }
}
