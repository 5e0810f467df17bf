//! One call to a service: how long it may take, how much it may answer, and what its refusals mean. Neither a
//! key nor a text stands in what is kept of a failure.

use std::time::Duration;

use anyhow::{Context, ensure};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use serde::de::DeserializeOwned;
use url::{Host, Url};

/// How long the way to the service may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// No answer to what we ask is larger, in bytes.
const LARGEST_ANSWER: usize = 1024 * 1024;

/// Why there is no answer of the service that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("the key is refused")]
    Refused,
    #[error("it was asked too often")]
    TooOften,
    #[error("what was paid for is used up")]
    Quota,
    #[error("it is out of reach")]
    Unreached,
    #[error("no answer came in time")]
    Slow,
    #[error("the answer is too large")]
    TooLarge,
    #[error("the answer is none")]
    Senseless,
    #[error("it does not take what was asked")]
    Rejected,
    #[error("it is in trouble itself")]
    Broken,
}

impl Trouble {
    pub const ALL: [Self; 9] = [
        Self::Refused,
        Self::TooOften,
        Self::Quota,
        Self::Unreached,
        Self::Slow,
        Self::TooLarge,
        Self::Senseless,
        Self::Rejected,
        Self::Broken,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::TooOften => "too-often",
            Self::Quota => "quota",
            Self::Unreached => "unreached",
            Self::Slow => "slow",
            Self::TooLarge => "too-large",
            Self::Senseless => "senseless",
            Self::Rejected => "rejected",
            Self::Broken => "broken",
        }
    }

    /// Whether surely nothing was translated, so that nothing has to be counted.
    pub fn is_free(self) -> bool {
        !matches!(self, Self::Slow | Self::TooLarge | Self::Senseless)
    }

    /// 456 is DeepL's own: the quota is exceeded.
    fn of_status(status: u16) -> Option<Self> {
        match status {
            200..=299 => None,
            401 | 403 => Some(Self::Refused),
            429 => Some(Self::TooOften),
            456 => Some(Self::Quota),
            500.. => Some(Self::Broken),
            _ => Some(Self::Rejected),
        }
    }
}

/// Words of the error of a call name its address; only what kind it is of is kept.
impl From<reqwest::Error> for Trouble {
    fn from(error: reqwest::Error) -> Self {
        match () {
            () if error.is_timeout() => Self::Slow,
            () if error.is_connect() => Self::Unreached,
            () if error.is_decode() => Self::Senseless,
            () => Self::Broken,
        }
    }
}

/// The way to a service.
pub(super) struct Line {
    client: Client,
    base: Url,
    patience: Duration,
}

impl Line {
    /// The way to an address: `https`, or `http` on this machine.
    pub(super) fn new(address: &str) -> anyhow::Result<Self> {
        let base: Url = address.parse().context("the address is none")?;
        let is_here = is_here(&base);
        let is_safe = base.scheme() == "https" || base.scheme() == "http" && is_here;
        ensure!(is_safe, "the address must be https, or http on this machine");
        let is_plain = base.username().is_empty() && base.password().is_none();
        ensure!(is_plain, "the address must hold no key");
        Self::to(base, is_here)
    }

    /// The way to a machine in the house: this one, or one at an address that the internet does not carry. A
    /// name is none: who answers to it is decided elsewhere.
    pub(super) fn in_the_house(address: &str) -> anyhow::Result<Self> {
        let base: Url = address.parse().context("the address is none")?;
        ensure!(matches!(base.scheme(), "http" | "https"), "the address must be http or https");
        let is_plain = base.username().is_empty() && base.password().is_none();
        ensure!(is_plain, "the address must hold no key");
        ensure!(
            is_here(&base) || is_private(&base),
            "the machine must be this one or stand at a private address, as 192.168.0.10"
        );
        Self::to(base, true)
    }

    fn to(base: Url, is_near: bool) -> anyhow::Result<Self> {
        // A text goes where it was sent and nowhere else.
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .redirect(Policy::none())
            .user_agent(concat!("maru/", env!("CARGO_PKG_VERSION")));
        let client = if is_near { client.no_proxy() } else { client };
        let client = client.build().context("make the translator's client")?;
        Ok(Self { client, base, patience: PATIENCE })
    }

    pub(super) fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    pub(super) fn host(&self) -> &str {
        self.base.host_str().unwrap_or_default()
    }

    pub(super) fn get(&self, path: &[&str]) -> RequestBuilder {
        self.client.get(self.address(path))
    }

    pub(super) fn post(&self, path: &[&str]) -> RequestBuilder {
        self.client.post(self.address(path))
    }

    fn address(&self, path: &[&str]) -> Url {
        let mut address = self.base.clone();
        // Only an address that cannot be a base has no segments, and `new` took none.
        if let Ok(mut segments) = address.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        address
    }

    /// Sends a request and reads the answer, at most as much of it as one can be.
    pub(super) async fn ask<T: DeserializeOwned>(
        &self,
        request: RequestBuilder,
    ) -> Result<T, Trouble> {
        let mut response = request.timeout(self.patience).send().await?;
        if let Some(trouble) = Trouble::of_status(response.status().as_u16()) {
            return Err(trouble);
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await? {
            if body.len() + chunk.len() > LARGEST_ANSWER {
                return Err(Trouble::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        serde_json::from_slice(&body).map_err(|_| Trouble::Senseless)
    }
}

fn is_here(address: &Url) -> bool {
    match address.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Addresses of RFC 1918 and RFC 4193.
fn is_private(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(address)) => address.is_private(),
        Some(Host::Ipv6(address)) => address.is_unique_local(),
        Some(Host::Domain(_)) | None => false,
    }
}
