//! Published pages: rendered once, compressed once, served from memory until the content epoch or the
//! day changes, or an alert on them ends.
//!
//! A published page depends on its path, the epoch and the day alone, so it holds no session, no token
//! and no nonce. This layer stands outside of all others and answers before them.

use std::collections::HashMap;
use std::convert::Infallible;
use std::io::{Read, Write};
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, RwLock};
use std::task::{Context, Poll};

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG,
    IF_NONE_MATCH, VARY,
};
use http::{Extensions, HeaderMap, HeaderValue, Method, Request, StatusCode};
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};
use tower::{Layer, Service, ServiceExt};

use super::headers::{self, ReachedBy};
use crate::city::City;
use crate::clock::Clock;
use crate::config::Settings;

/// Pages kept at most. Paths are finite, so this is reached only by mistake; then all are dropped.
const MOST_PAGES: usize = 8_192;

/// Marks a response as the same for everybody.
#[derive(Clone, Copy, Debug)]
struct ForEverybody;

/// Says that a response may be kept and served to everybody.
pub fn publish(mut response: Response) -> Response {
    response.extensions_mut().insert(ForEverybody);
    response
}

/// Whether a response is to be kept, so that nothing before this layer may pack it.
pub fn is_published(extensions: &Extensions) -> bool {
    extensions.get::<ForEverybody>().is_some()
}

/// The pages in memory, and the epoch that they belong to.
#[derive(Clone)]
pub struct Published(Arc<Inner>);

struct Inner {
    pages: RwLock<HashMap<String, Arc<Page>>>,
    epoch: AtomicI64,
    /// What pages of this epoch say is no longer so from this microsecond on.
    until: AtomicI64,
    clock: Clock,
    city: City,
    reached_by: ReachedBy,
}

struct Page {
    stamp: Stamp,
    /// What every answer carries; of the unpacked page these are all but its length.
    headers: HeaderMap,
    etag: HeaderValue,
    gzip: Packed,
    br: Packed,
}

/// A page in one encoding, with all its headers: nothing is put together when it is asked for.
struct Packed {
    headers: HeaderMap,
    body: Bytes,
}

impl Packed {
    fn new(headers: &HeaderMap, encoding: &'static str, body: Vec<u8>) -> Self {
        let mut headers = headers.clone();
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        Self { headers, body: body.into() }
    }

    /// Sets the headers, and gives the body.
    fn put_into(&self, response: &mut Response) -> Bytes {
        *response.headers_mut() = self.headers.clone();
        self.body.clone()
    }
}

impl Published {
    pub fn new(clock: Clock, city: City, settings: &Settings) -> Self {
        let reached_by = ReachedBy::of(settings);
        let (pages, epoch) = (RwLock::default(), AtomicI64::new(0));
        let until = AtomicI64::new(i64::MAX);
        Self(Arc::new(Inner { pages, epoch, until, clock, city, reached_by }))
    }

    pub fn epoch(&self) -> i64 {
        self.0.epoch.load(Ordering::Acquire)
    }

    /// Pages of an older epoch are not served from now on, and those of this one until an instant, if there is one.
    pub fn set_epoch(&self, epoch: i64, until: Option<DateTime<Utc>>) {
        // Before the epoch: whoever reads the new one has its end too.
        self.0.until.store(until.map_or(i64::MAX, |at| at.timestamp_micros()), Ordering::Release);
        if self.0.epoch.swap(epoch, Ordering::AcqRel) != epoch
            && let Ok(mut pages) = self.0.pages.write()
        {
            pages.retain(|_, page| page.stamp.epoch == epoch);
        }
    }

    fn find(&self, path: &str) -> Option<Arc<Page>> {
        let page = self.0.pages.read().ok()?.get(path).cloned()?;
        let Stamp { epoch, day, until, .. } = page.stamp;
        let now = self.0.clock.now();
        let is_of_now = epoch == self.epoch()
            && day == self.0.city.today(now)
            && now.timestamp_micros() < until;
        is_of_now.then_some(page)
    }

    /// What a page that is rendered now belongs to, taken before it is rendered.
    fn stamp(&self) -> Stamp {
        let epoch = self.epoch();
        let until = self.0.until.load(Ordering::Acquire);
        let day = self.0.city.today(self.0.clock.now());
        Stamp { epoch, day, until, reached_by: self.0.reached_by }
    }

    fn keep(&self, path: String, page: Arc<Page>) {
        if let Ok(mut pages) = self.0.pages.write() {
            if pages.len() >= MOST_PAGES {
                pages.clear();
            }
            pages.insert(path, page);
        }
    }
}

/// The epoch and the day that a page belongs to, in microseconds how long it is right, and how it is reached.
#[derive(Clone, Copy)]
struct Stamp {
    epoch: i64,
    day: NaiveDate,
    until: i64,
    reached_by: ReachedBy,
}

impl Page {
    /// Packs a page in every encoding.
    fn pack(stamp: Stamp, kind: HeaderValue, body: &[u8]) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, kind);
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        headers::set_safe(&mut headers, stamp.reached_by);
        let etag = etag(body);
        headers.insert(ETAG, etag.clone());
        Self {
            stamp,
            gzip: Packed::new(&headers, "gzip", gzip(body)),
            br: Packed::new(&headers, "br", br(body)),
            etag,
            headers,
        }
    }

    fn answer(&self, request: &Asked) -> Response {
        let mut response = Response::new(Body::empty());
        if request.if_none_match.as_ref() == Some(&self.etag) {
            *response.headers_mut() = self.headers.clone();
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        let body = match request.encoding {
            Encoding::Br => self.br.put_into(&mut response),
            Encoding::Gzip => self.gzip.put_into(&mut response),
            // Rare enough to be unpacked each time: keeping it would double the memory.
            Encoding::None => {
                let body = Bytes::from(unpack(&self.gzip.body));
                *response.headers_mut() = self.headers.clone();
                response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
                body
            }
        };
        if !request.head {
            *response.body_mut() = Body::from(body);
        }
        response
    }
}

/// What a request says of the form in which it wants a page.
struct Asked {
    head: bool,
    encoding: Encoding,
    if_none_match: Option<HeaderValue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    Br,
    Gzip,
    None,
}

impl Asked {
    fn of<B>(request: &Request<B>) -> Self {
        let accepted = request.headers().get(ACCEPT_ENCODING);
        let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self {
            head: request.method() == Method::HEAD,
            encoding: encoding(accepted),
            if_none_match: request.headers().get(IF_NONE_MATCH).cloned(),
        }
    }
}

/// The best encoding that a client accepts; `q=0` refuses (RFC 9110, section 12.5.3).
fn encoding(accepted: &str) -> Encoding {
    let takes = |wanted: &str| {
        accepted.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            words.next() == Some(wanted)
                && !words.any(|word| {
                    word.strip_prefix("q=").is_some_and(|q| q.parse::<f32>() == Ok(0.0))
                })
        })
    };
    if takes("br") {
        Encoding::Br
    } else if takes("gzip") {
        Encoding::Gzip
    } else {
        Encoding::None
    }
}

fn etag(body: &[u8]) -> HeaderValue {
    let digest = Sha256::digest(body);
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    // Weak: the same page in another encoding has other bytes.
    HeaderValue::from_str(&format!("W/\"{hex}\"")).unwrap_or(HeaderValue::from_static("W/\"0\""))
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(body).and_then(|()| encoder.finish()).unwrap_or_default()
}

fn unpack(packed: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    match flate2::read::GzDecoder::new(packed).read_to_end(&mut body) {
        Ok(_) => body,
        Err(_) => Vec::new(),
    }
}

fn br(body: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    match brotli::BrotliCompress(&mut &body[..], &mut packed, &params) {
        Ok(_) => packed,
        Err(_) => Vec::new(),
    }
}

/// Puts [`Published`] in front of a service.
#[derive(Clone)]
pub struct PublishedLayer(pub Published);

impl<S> Layer<S> for PublishedLayer {
    type Service = PublishedService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        PublishedService { published: self.0.clone(), inner: Arc::new(inner) }
    }
}

/// Answers from memory where it can, else asks the service behind it.
///
/// It is cloned for each request, and what stands behind it only for those that it does not answer itself.
pub struct PublishedService<S> {
    published: Published,
    inner: Arc<S>,
}

impl<S> Clone for PublishedService<S> {
    fn clone(&self) -> Self {
        Self { published: self.published.clone(), inner: Arc::clone(&self.inner) }
    }
}

type Answer = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

impl<S> Service<Request<Body>> for PublishedService<S>
where
    S: Service<Request<Body>, Response = Response, Error = Infallible>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // What stands behind is asked in `call`, once it is known that it is needed.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Body>) -> Answer {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return Box::pin(S::clone(&self.inner).oneshot(request));
        }
        let asked = Asked::of(&request);
        let path = request.uri().path().to_owned();
        // Messengers add queries of their own to an address: such a page is packed and not kept. Nor is
        // one whose path is spelt in escapes, of which there is no end.
        let is_plain = request.uri().query().is_none() && !path.contains('%');
        if is_plain && let Some(page) = self.published.find(&path) {
            return Box::pin(std::future::ready(Ok(page.answer(&asked))));
        }
        // A page is always rendered whole: what a HEAD leaves behind must serve the next GET.
        *request.method_mut() = Method::GET;
        let published = self.published.clone();
        let stamp = published.stamp();
        let answer = S::clone(&self.inner).oneshot(request);
        Box::pin(async move {
            let mut response = answer.await?;
            let status_ok = response.status() == StatusCode::OK;
            if !status_ok || !is_published(response.extensions()) {
                if asked.head {
                    *response.body_mut() = Body::empty();
                }
                return Ok(response);
            }
            let (parts, body) = response.into_parts();
            let Ok(collected) = body.collect().await else {
                return Ok(Response::new(Body::empty()));
            };
            let html = HeaderValue::from_static("text/html; charset=utf-8");
            let kind = parts.headers.get(CONTENT_TYPE).cloned().unwrap_or(html);
            let bytes = collected.to_bytes();
            let packed = tokio::task::spawn_blocking(move || Page::pack(stamp, kind, &bytes)).await;
            let Ok(page) = packed.map(Arc::new) else {
                return Ok(Response::new(Body::empty()));
            };
            if is_plain {
                published.keep(path, page.clone());
            }
            Ok(page.answer(&asked))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_one_that_the_client_takes() {
        fn check(accepted: &str, expected: Encoding) {
            assert_eq!(encoding(accepted), expected, "for {accepted:?}");
        }
        check("gzip, deflate, br, zstd", Encoding::Br);
        check("gzip;q=1.0, br;q=0", Encoding::Gzip);
        check("identity", Encoding::None);
        check("", Encoding::None);
        check("x-gzip", Encoding::None);
    }

    #[test]
    fn what_was_packed_can_be_unpacked() {
        let body = "ប្រាក់ឈ្នួល".repeat(1000);
        assert_eq!(unpack(&gzip(body.as_bytes())), body.as_bytes());
        assert!(br(body.as_bytes()).len() < body.len() / 10);
    }
}
