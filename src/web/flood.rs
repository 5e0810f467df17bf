//! How much one address may write. Reading is free: it costs next to nothing.
//!
//! The limit is wide, since a dormitory of hundreds shares one address and asks on the evening of a payday:
//! it stops a program, not people. Asking for counsel is not limited by it. Receipts and passwords have their own
//! brake (`staff::tries`), and a relay that knows its secret has a wider limit.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use http::header::RETRY_AFTER;
use http::{HeaderMap, HeaderValue};

use super::bearer::bears;
use super::fault::Fault;
use crate::app::App;

/// So many at once, and then one each time.
#[derive(Clone, Copy, Debug)]
struct Pace {
    burst: i32,
    each: TimeDelta,
}

const ANYONE: Pace = Pace { burst: 60, each: TimeDelta::seconds(1) };
/// A relay posts what comes back of a long run as it comes: 50 a second.
const RELAY: Pace = Pace { burst: 500, each: TimeDelta::milliseconds(20) };
/// After so long every burst is whole again.
const WHOLE_AGAIN: TimeDelta = TimeDelta::seconds(60);
/// Addresses remembered before the older half is forgotten, some 3 MB.
const MOST: usize = 32_768;

/// What each address has written lately: the generic cell rate algorithm (ITU-T I.371), an instant each.
#[derive(Debug, Default)]
pub struct Flood(Mutex<Held>);

/// Two generations: an address of the older one, which was not seen since, has its whole burst again, so
/// that forgetting it loses nothing. Only more addresses than [`MOST`] within a minute make it lose more.
#[derive(Debug, Default)]
struct Held {
    since: DateTime<Utc>,
    young: HashMap<Origin, DateTime<Utc>>,
    old: HashMap<Origin, DateTime<Utc>>,
}

/// Who shares a limit: an IPv4 address, a network of 64 bits in IPv6, which is one household's, or all relays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Origin {
    V4(u32),
    V6(u64),
    /// Whoever posts bounces with the secret, from wherever.
    Relay,
}

impl Flood {
    /// Counts a write, or says how long to wait.
    fn take(&self, origin: Origin, pace: Pace, now: DateTime<Utc>) -> Result<(), TimeDelta> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now - held.since > WHOLE_AGAIN || held.young.len() >= MOST {
            held.old = std::mem::take(&mut held.young);
            held.since = now;
        }
        let known = held.young.get(&origin).or_else(|| held.old.get(&origin)).copied();
        let paid_until = known.map_or(now, |until| until.max(now)) + pace.each;
        let over = paid_until - now - pace.each * pace.burst;
        if over > TimeDelta::zero() {
            return Err(over);
        }
        held.young.insert(origin, paid_until);
        Ok(())
    }
}

impl From<IpAddr> for Origin {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self::V4(address.to_bits()),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                let network = [a, b, c, d].into_iter();
                Self::V6(network.fold(0, |bits, part| bits << 16 | u64::from(part)))
            }
        }
    }
}

/// Refuses writes from an address that writes too much. Without a known peer, as in a test that calls the
/// service itself, nothing is limited.
pub async fn flood(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(from) = address_of(&app, &request).filter(|_| is_limited(&request)) else {
        return next.run(request).await;
    };
    let may_come = comes_back(request.uri().path()) && !app.door.is_crowded();
    let (origin, pace) = match is_relay(&app, &request) {
        true => (Origin::Relay, RELAY),
        false => (from.into(), ANYONE),
    };
    match app.flood.take(origin, pace, app.clock.now()) {
        Ok(()) => next.run(request).await,
        Err(_) if may_come => next.run(request).await,
        Err(wait) => {
            let mut refused = Fault::TooMany.into_response();
            // Rounded up: who comes back after exactly this time is let in.
            let seconds = wait.num_milliseconds().max(0).unsigned_abs().div_ceil(1_000);
            refused.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            refused
        }
    }
}

/// Where a request comes from; none: the house knows of no peer.
pub fn address_of(app: &App, request: &Request) -> Option<IpAddr> {
    let ConnectInfo(peer) = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
    Some(origin(peer.ip(), request.headers(), &app.settings.proxies))
}

/// Ending a subscription is never held up: mail providers do it for thousands of readers from a few
/// addresses (RFC 8058), and it takes a token of 256 bits. A preview writes nothing, and a newsroom that
/// shares one address asks for one with each pause of its typing.
fn is_limited(request: &Request) -> bool {
    let path = request.uri().path();
    let ends = path.contains("/subscriptions/") && path.ends_with("/end");
    let looks = path.starts_with("/newsroom/texts/") && path.ends_with("/preview");
    // Telegram comes from a few addresses, with a secret of its own.
    let told = path == "/hooks/telegram";
    let writes = !request.method().is_safe() && !ends && !looks && !told && !asks(path);
    writes || enters(path)
}

/// A relay that posts what came back, and shows that it is the one that may.
fn is_relay(app: &App, request: &Request) -> bool {
    let secret = app.settings.bounces_secret.as_ref();
    request.uri().path() == "/hooks/bounces"
        && secret.is_some_and(|secret| bears(&app.ring, request.headers(), secret.reveal()))
}

/// Who asks for counsel is never held up by an address: a whole workplace may ask on one evening. A flood of
/// requests waits instead (`casework::holding`).
fn asks(path: &str) -> bool {
    let below_language = path.trim_start_matches('/').split_once('/').map(|(_, below)| below);
    below_language == Some("help") || path == "/api/v1/cases"
}

/// Who comes back with a receipt is held up by an address only where many are at the door: each takes 64 MiB to
/// check, and one stranger must not keep everybody out.
fn comes_back(path: &str) -> bool {
    let below_language = path.trim_start_matches('/').split_once('/').map(|(_, below)| below);
    matches!(below_language, Some("help/case" | "help/case/read"))
        || path.starts_with("/api/v1/cases/mine")
}

/// A program that reads a case sends its receipt each time, which costs as much as a write.
fn enters(path: &str) -> bool {
    path == "/api/v1/cases/mine"
}

/// Where a request comes from: the last address in `X-Forwarded-For` that no trusted proxy wrote about
/// another trusted proxy. What a stranger wrote into it stands before and is not looked at.
fn origin(peer: IpAddr, headers: &HeaderMap, proxies: &[IpAddr]) -> IpAddr {
    let peer = peer.to_canonical();
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let hops: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
    let mut from = peer;
    for hop in hops.into_iter().rev() {
        if !is_trusted(from, proxies) {
            break;
        }
        let hop = hop.trim();
        let address = hop.parse::<IpAddr>().ok();
        let address = address.or_else(|| Some(hop.parse::<SocketAddr>().ok()?.ip()));
        let Some(address) = address else { break };
        from = address.to_canonical();
    }
    from
}

/// The proxies that are named; where none is, one on this machine, which only its own people can be.
fn is_trusted(address: IpAddr, proxies: &[IpAddr]) -> bool {
    proxies.contains(&address) || (proxies.is_empty() && address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + seconds, 0).unwrap()
    }

    fn from(text: &str) -> Origin {
        text.parse::<IpAddr>().unwrap().into()
    }

    #[test]
    fn a_burst_and_then_one_a_second() {
        let flood = Flood::default();
        let dormitory = from("203.0.113.7");
        assert!((0..ANYONE.burst).all(|_| flood.take(dormitory, ANYONE, at(0)).is_ok()));
        assert_eq!(flood.take(dormitory, ANYONE, at(0)), Err(TimeDelta::seconds(1)));
        assert!(flood.take(from("203.0.113.8"), ANYONE, at(0)).is_ok(), "the neighbour waits too");
        assert!(flood.take(dormitory, ANYONE, at(1)).is_ok());
        assert_eq!(flood.take(dormitory, ANYONE, at(1)), Err(TimeDelta::seconds(1)));
        // Across the forgetting of generations as before.
        assert!((0..59).all(|_| flood.take(dormitory, ANYONE, at(60)).is_ok()));
        assert!(flood.take(dormitory, ANYONE, at(61)).is_ok());
        assert!(flood.take(dormitory, ANYONE, at(61)).is_err());
    }

    #[test]
    fn a_relay_may_post_fifty_a_second() {
        let flood = Flood::default();
        let posted = |seconds, count| {
            (0..count).filter(|_| flood.take(Origin::Relay, RELAY, at(seconds)).is_ok()).count()
        };
        assert_eq!(posted(0, 1_000), 500);
        assert_eq!((posted(1, 1_000), posted(2, 1_000)), (50, 50));
        assert_eq!(posted(60, 1_000), 500);
    }

    #[test]
    fn only_who_asks_is_never_held_up() {
        let check = |method: &str, path: &str, expected: bool| {
            let request = Request::builder().method(method).uri(path);
            let request = request.body(axum::body::Body::empty()).unwrap();
            assert_eq!(is_limited(&request), expected, "{method} {path}");
        };
        check("POST", "/km/help", false);
        check("POST", "/api/v1/cases", false);
        check("GET", "/km/help/case", false);
        check("POST", "/km/help/case", true);
        check("POST", "/km/help/case/read", true);
        check("POST", "/api/v1/cases/mine/messages", true);
        check("GET", "/api/v1/cases/mine", true);
        check("HEAD", "/api/v1/cases/mine", true);
    }

    #[test]
    fn memory_has_an_end() {
        let flood = Flood::default();
        for network in 0..3 * MOST as u64 {
            assert!(flood.take(Origin::V6(network), ANYONE, at(0)).is_ok());
        }
        let held = flood.0.lock().unwrap();
        assert!(held.young.len() <= MOST && held.old.len() <= MOST);
    }

    #[test]
    fn a_household_is_one_in_either_protocol() {
        assert_eq!(from("2001:db8:1:2::1"), from("2001:db8:1:2:ffff::9"));
        assert_ne!(from("2001:db8:1:2::1"), from("2001:db8:1:3::1"));
        assert_eq!(from("::ffff:203.0.113.7"), from("203.0.113.7"));
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        let proxies = ["127.0.0.1", "10.0.0.2"].map(|proxy| proxy.parse().unwrap());
        let check = |peer: &str, forwarded: &[&str], expected: &str| {
            let mut headers = HeaderMap::new();
            for line in forwarded {
                headers.append("x-forwarded-for", HeaderValue::from_str(line).unwrap());
            }
            let found = origin(peer.parse().unwrap(), &headers, &proxies);
            assert_eq!(found.to_string(), expected, "{peer} {forwarded:?}");
        };
        check("203.0.113.7", &[], "203.0.113.7");
        check("203.0.113.7", &["198.51.100.1"], "203.0.113.7");
        check("127.0.0.1", &[], "127.0.0.1");
        check("127.0.0.1", &["203.0.113.7"], "203.0.113.7");
        check("::ffff:127.0.0.1", &["203.0.113.7:4711"], "203.0.113.7");
        check("127.0.0.1", &["198.51.100.1, 203.0.113.7"], "203.0.113.7");
        check("127.0.0.1", &["198.51.100.1", "203.0.113.7, 10.0.0.2"], "203.0.113.7");
        check("127.0.0.1", &["unknown"], "127.0.0.1");
    }
}
