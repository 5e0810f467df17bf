//! Asking a page of somebody else whether it is there: politely, and never inside of the house.

use std::collections::HashMap;
use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{LOCATION, RANGE, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response, StatusCode};
use url::{Host, Url};

use super::addresses::Reach;
use super::standing::{Failure, Outcome};

/// So often a page may send on to another one.
const MOST_REDIRECTS: usize = 5;
/// How much of a page is asked for where its server does not answer to HEAD. Nothing of it is read.
const BEGINNING: &str = "bytes=0-65535";
/// All that one link may take, with what is waited between two requests to a host.
const WHOLE: Duration = Duration::from_secs(120);
/// The shortest and the longest that a server is left alone when it asks for it.
const SHORTEST_REST: TimeDelta = TimeDelta::hours(1);
const LONGEST_REST: TimeDelta = TimeDelta::days(7);
/// How many hosts are remembered before the old ones are forgotten.
const MOST_HOSTS: usize = 1_000;

/// How patient the house is, and where it may knock.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    pub reach: Reach,
    /// So much time lies between two requests to a host.
    pub between: Duration,
    /// How long an answer is waited for.
    pub patience: Duration,
}

impl Default for Manners {
    fn default() -> Self {
        Self {
            reach: Reach::Public,
            between: Duration::from_secs(5),
            patience: Duration::from_secs(20),
        }
    }
}

/// Asks pages whether they are there.
pub struct Asker {
    client: Client,
    manners: Manners,
    /// When each host may be asked again.
    next: Mutex<HashMap<String, Instant>>,
}

impl Asker {
    /// An asker that says who it is: the public address of the house.
    pub fn new(site: &str, manners: Manners) -> anyhow::Result<Self> {
        let client = Client::builder()
            .user_agent(format!("Maru/{} (link check; +{site})", env!("CARGO_PKG_VERSION")))
            // Each address on the way is looked at before it is called.
            .redirect(Policy::none())
            .no_proxy()
            .dns_resolver(Arc::new(Names { reach: manners.reach }))
            .timeout(manners.patience)
            .build()
            .context("make a client that looks at links")?;
        Ok(Self { client, manners, next: Mutex::default() })
    }

    /// Asks whether a page is there. `now` is what a day in `Retry-After` is held against.
    pub async fn ask(&self, link: &str, now: DateTime<Utc>) -> Outcome {
        match tokio::time::timeout(WHOLE, self.follow(link, now)).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(failure)) => Outcome::Failed { failure, status: None },
            Err(_) => Outcome::Failed { failure: Failure::Slow, status: None },
        }
    }

    async fn follow(&self, link: &str, now: DateTime<Utc>) -> Result<Outcome, Failure> {
        let mut url: Url = link.parse().map_err(|_| Failure::Unreachable)?;
        let mut moved: Option<Url> = None;
        let mut is_for_good = true;
        for _ in 0..=MOST_REDIRECTS {
            let answer = self.answer(&url).await?;
            let status = answer.status();
            if let Some(rest) = rest_asked_for(&answer, now) {
                return Ok(Outcome::Later(rest));
            }
            let Some(to) = sent_to(&answer, &url) else { return Ok(verdict(status, moved)) };
            let permanent = [StatusCode::MOVED_PERMANENTLY, StatusCode::PERMANENT_REDIRECT];
            is_for_good &= permanent.contains(&status);
            if is_for_good {
                moved = Some(to.clone());
            }
            url = to;
        }
        Err(Failure::Loop)
    }

    /// The answer to HEAD, or to GET where a server does not know HEAD.
    async fn answer(&self, url: &Url) -> Result<Response, Failure> {
        match self.send(Method::HEAD, url).await {
            Ok(answer) if answer.status().is_success() || answer.status().is_redirection() => {
                Ok(answer)
            }
            Ok(_) => self.send(Method::GET, url).await,
            Err(failure) => Err(failure),
        }
    }

    async fn send(&self, method: Method, url: &Url) -> Result<Response, Failure> {
        self.look_at(url)?;
        self.wait_for(url).await;
        let request = self.client.request(method.clone(), url.clone());
        let request =
            if method == Method::GET { request.header(RANGE, BEGINNING) } else { request };
        // A body is never read: it is dropped with the connection.
        request.send().await.map_err(|error| failure_of(&error))
    }

    /// Refuses what is no address of the web, and a host that is an address of the house. Names are looked at
    /// when they are resolved.
    fn look_at(&self, url: &Url) -> Result<(), Failure> {
        let address = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Some(Host::Domain(_)) if self.manners.reach == Reach::ThisMachine => {
                return Err(Failure::Private);
            }
            Some(Host::Domain(_)) => None,
            None => return Err(Failure::Unreachable),
        };
        let is_web = matches!(url.scheme(), "http" | "https");
        let may = address.is_none_or(|address| self.manners.reach.allows(address));
        if is_web && may { Ok(()) } else { Err(Failure::Private) }
    }

    /// Waits until the host may be asked again.
    async fn wait_for(&self, url: &Url) {
        let host = super::host_of(url);
        let now = Instant::now();
        let at = {
            let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
            if next.len() > MOST_HOSTS {
                next.retain(|_, at| *at > now);
            }
            let at = next.get(&host).copied().filter(|at| *at > now).unwrap_or(now);
            next.insert(host, at + self.manners.between);
            at
        };
        tokio::time::sleep(at.saturating_duration_since(now)).await;
    }
}

/// Where an answer sends on to.
fn sent_to(answer: &Response, from: &Url) -> Option<Url> {
    let is_sent = answer.status().is_redirection() && answer.status() != StatusCode::NOT_MODIFIED;
    let location = answer.headers().get(LOCATION).filter(|_| is_sent)?;
    from.join(location.to_str().ok()?).ok()
}

/// What an answer says that sends nowhere. A page that lets only some people in is there.
fn verdict(status: StatusCode, moved: Option<Url>) -> Outcome {
    let failed = |failure| Outcome::Failed { failure, status: Some(status.as_u16()) };
    match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => failed(Failure::Missing),
        StatusCode::UNAUTHORIZED
        | StatusCode::FORBIDDEN
        | StatusCode::METHOD_NOT_ALLOWED
        | StatusCode::NOT_ACCEPTABLE
        | StatusCode::TOO_MANY_REQUESTS
        | StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS
        | StatusCode::RANGE_NOT_SATISFIABLE => Outcome::Fine,
        status if status.is_success() => match moved {
            Some(to) => Outcome::Moved { to: to.to_string() },
            None => Outcome::Fine,
        },
        _ => failed(Failure::Status),
    }
}

/// How long a server asks to be left alone (RFC 9110, 10.2.3; RFC 6585, 4).
fn rest_asked_for(answer: &Response, now: DateTime<Utc>) -> Option<TimeDelta> {
    let is_busy =
        [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&answer.status());
    let asked = answer.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let rest = match asked.filter(|_| is_busy) {
        Some(asked) => match asked.trim().parse::<u32>() {
            Ok(seconds) => TimeDelta::seconds(i64::from(seconds)),
            Err(_) => DateTime::parse_from_rfc2822(asked).ok()?.with_timezone(&Utc) - now,
        },
        None if answer.status() == StatusCode::TOO_MANY_REQUESTS => TimeDelta::days(1),
        None => return None,
    };
    Some(rest.clamp(SHORTEST_REST, LONGEST_REST))
}

fn failure_of(error: &reqwest::Error) -> Failure {
    let mut cause: Option<&(dyn Error + 'static)> = error.source();
    while let Some(inner) = cause {
        if inner.is::<NotPublic>() {
            return Failure::Private;
        }
        cause = inner.source();
    }
    if error.is_timeout() { Failure::Slow } else { Failure::Unreachable }
}

/// Resolves names to addresses that the house may call. The connection goes to these and no others, so that
/// a name cannot say something else a moment later.
struct Names {
    reach: Reach,
}

/// A name that leads to no address of the public network.
#[derive(Debug, thiserror::Error)]
#[error("the name leads to no public address")]
struct NotPublic;

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.reach;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> =
                found.filter(|address| reach.allows(address.ip())).collect();
            if allowed.is_empty() {
                return Err(NotPublic.into());
            }
            let addresses: Addrs = Box::new(allowed.into_iter());
            Ok(addresses)
        })
    }
}
