//! Somebody at the door of a house: what they send, the cookies that they keep, and what they are answered.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use axum::body::Body;
use axum::extract::ConnectInfo;
use http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt as _;

use super::House;

/// Somebody with a browser: keeps cookies, follows no redirects by itself.
pub struct Visitor<'h> {
    house: &'h House,
    cookies: BTreeMap<String, String>,
    headers: Vec<(&'static str, String)>,
    peer: Option<SocketAddr>,
}

/// An answer, read whole.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl<'h> Visitor<'h> {
    /// Somebody who was never here.
    pub(super) fn new(house: &'h House) -> Self {
        Self { house, cookies: BTreeMap::new(), headers: Vec::new(), peer: None }
    }

    /// Sends this header with each request from now on.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Comes from this address. Without one, as by default, the house knows of none.
    pub fn at(mut self, address: IpAddr) -> Self {
        self.peer = Some(SocketAddr::new(address, 40_000));
        self
    }

    /// The cookies as they are sent.
    pub fn cookies(&self) -> String {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        cookies.join("; ")
    }

    pub async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        self.send(Method::GET, path, None, Vec::new()).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> anyhow::Result<Answer> {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form);
        let kind = "application/x-www-form-urlencoded";
        self.send(Method::POST, path, Some(kind), body.finish().into_bytes()).await
    }

    pub async fn post_json(
        &mut self,
        path: &str,
        json: &serde_json::Value,
    ) -> anyhow::Result<Answer> {
        self.send(Method::POST, path, Some("application/json"), json.to_string().into_bytes()).await
    }

    /// Follows redirects, as a browser does.
    pub async fn follow(&mut self, mut answer: Answer) -> anyhow::Result<Answer> {
        while answer.status.is_redirection() {
            let to = answer.location().to_owned();
            answer = self.get(&to).await?;
        }
        Ok(answer)
    }

    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: Vec<u8>,
    ) -> anyhow::Result<Answer> {
        let mut request = Request::builder().method(method).uri(path).header("host", "maru.test");
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if !self.cookies.is_empty() {
            request = request.header(COOKIE, self.cookies());
        }
        if let Some(peer) = self.peer {
            request = request.extension(ConnectInfo(peer));
        }
        let response = self.house.app.service().oneshot(request.body(Body::from(body))?).await?;
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = body.collect().await?.to_bytes().to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { status: parts.status, headers: parts.headers, body, bytes })
    }
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body without isolating marks, which a reader does not see.
    pub fn text(&self) -> String {
        self.body.replace(['\u{2068}', '\u{2069}'], "")
    }

    pub fn json(&self) -> anyhow::Result<serde_json::Value> {
        Ok(serde_json::from_str(&self.body)?)
    }

    /// The value of an attribute of the first element that `marker` begins, for hidden fields and links.
    pub fn attribute(&self, marker: &str, attribute: &str) -> anyhow::Result<String> {
        let found = self.body.find(marker).and_then(|at| {
            let element = self.body.get(at..)?.split('>').next()?;
            let value = element.split(&format!("{attribute}=\"")).nth(1)?;
            Some(value.split('"').next()?.to_owned())
        });
        found.ok_or_else(|| anyhow::anyhow!("no {attribute} after {marker} in {}", self.body))
    }
}
