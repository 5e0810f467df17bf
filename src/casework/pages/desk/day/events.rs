//! Server-sent events (HTML Standard, 9.2): an open page hears that something on the day changed, and never what.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::RawQuery;
use axum::response::sse::{Event, KeepAlive};
use axum::response::{IntoResponse, Response, Sse};
use futures::Stream;
use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use uuid::Uuid;

use crate::app::App;
use crate::casework::watching::{Heard, Mark, Watch};
use crate::id::Token;
use crate::staff::pages::{Shift, token_of};
use crate::staff::session;
use crate::web::{Fault, Filled};

/// Proxies cut what is silent for a minute.
const ALIVE: Duration = Duration::from_secs(20);
/// How often is looked whether whoever listens is still signed in.
const SESSION: Duration = Duration::from_secs(30);
/// When a browser comes back after the line was cut.
const BACK_AFTER: Duration = Duration::from_secs(5);
/// When somebody may try again for whom there was no room, in seconds.
const FULL_FOR: HeaderValue = HeaderValue::from_static("60");

/// A page that listens.
struct Ear {
    app: App,
    staff_id: Uuid,
    token: Token,
    watch: Watch,
    /// The mark of what the page shows.
    seen: Option<Mark>,
    standing: Standing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Begins,
    Listens,
    IsOver,
}

pub async fn events(
    shift: Shift,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let token = token_of(&shift.app, &headers, "staff").ok_or(Fault::Forbidden)?;
    let Ok(watch) = shift.app.watchers.watch(shift.who.id) else {
        // The page works without, and asks again later.
        let later = [(RETRY_AFTER, FULL_FOR)];
        return Ok((StatusCode::SERVICE_UNAVAILABLE, later).into_response());
    };
    let seen = seen(&headers, query.as_deref());
    let (app, staff_id) = (shift.app.clone(), shift.who.id);
    let ear = Ear { app, staff_id, token, watch, seen, standing: Standing::Begins };
    let alive = KeepAlive::new().interval(ALIVE);
    let mut response = Sse::new(ear.stream()).keep_alive(alive).into_response();
    // nginx holds back what it proxies until a buffer is full, unless it is told not to.
    let unbuffered = HeaderName::from_static("x-accel-buffering");
    response.headers_mut().insert(unbuffered, HeaderValue::from_static("no"));
    Ok(response)
}

/// What the page shows: as it was told last before the line was cut, or as it was made.
fn seen(headers: &HeaderMap, query: Option<&str>) -> Option<Mark> {
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok());
    let last = last.and_then(|mark| mark.parse().ok());
    last.or_else(|| Filled::parse(query?.as_bytes())?.get("since").parse().ok())
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
            Standing::IsOver => return None,
            Standing::Listens => {}
        }
        loop {
            let heard = tokio::time::timeout(SESSION, self.watch.next()).await;
            match heard {
                Ok(None) => return None,
                Ok(Some(Heard::GiveWay)) => {
                    self.standing = Standing::IsOver;
                    // A browser would come back at once, and the page that took the place would give way.
                    return Some(Event::default().event("enough").data("1"));
                }
                Ok(Some(Heard::Mark(mark))) if Some(mark) == self.seen => {}
                Ok(Some(Heard::Mark(mark))) => {
                    let is_first = self.seen.replace(mark).is_none();
                    if !self.is_signed_in().await {
                        return None;
                    }
                    if !is_first {
                        return Some(changed(mark));
                    }
                }
                Err(_silence) if self.is_signed_in().await => {}
                Err(_silence) => return None,
            }
        }
    }

    /// A session that is over or locked hears nothing more; while the database is out of reach it stands.
    async fn is_signed_in(&self) -> bool {
        let now = self.app.clock.now();
        let found = async {
            let mut tx = self.app.db.read().await?;
            session::find(&mut tx, &self.token, now).await
        };
        match found.await {
            Ok(found) => found == Some(session::For::Staff(self.staff_id)),
            Err(trouble) => {
                tracing::warn!("look whether somebody is signed in: {trouble:#}");
                true
            }
        }
    }
}

fn changed(mark: Mark) -> Event {
    Event::default().event("changed").id(mark.to_string()).data(mark.to_string())
}
