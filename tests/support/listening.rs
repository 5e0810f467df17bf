//! An open page that listens: server-sent events, read one by one.

use std::time::Duration;

use axum::body::Body;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use maru::app::App;
use tokio::time::timeout;
use tower::ServiceExt;

use super::Visitor;

/// Longer than the house takes to look whether somebody is still signed in.
const LONG: Duration = Duration::from_secs(45);

/// What listens.
pub struct Ear {
    pub status: StatusCode,
    pub headers: HeaderMap,
    body: Body,
}

impl Ear {
    /// Opens a stream as this visitor's browser does, on this process.
    pub async fn open(visitor: &Visitor<'_>, app: &App, path: &str) -> anyhow::Result<Self> {
        let request = Request::get(path)
            .header("host", "maru.test")
            .header("accept-encoding", "gzip, br")
            .header("cookie", visitor.cookies())
            .body(Body::empty())?;
        let (parts, body) = app.service().oneshot(request).await?.into_parts();
        Ok(Self { status: parts.status, headers: parts.headers, body })
    }

    /// The next event; none: the stream has ended. Signs of life are left out.
    pub async fn next(&mut self) -> anyhow::Result<Option<String>> {
        loop {
            let Some(frame) = timeout(LONG, self.body.frame()).await? else { return Ok(None) };
            let bytes = frame?.into_data().unwrap_or_default();
            let event = String::from_utf8(bytes.to_vec())?;
            if !event.starts_with(':') {
                return Ok(Some(event));
            }
        }
    }

    /// Whether nothing comes for a time in which the house looks more than once.
    pub async fn is_silent(&mut self) -> bool {
        timeout(Duration::from_secs(5), self.body.frame()).await.is_err()
    }
}

/// A stream of changes since a page as it is now, which has begun.
pub async fn listens(visitor: &mut Visitor<'_>, app: &App) -> anyhow::Result<Ear> {
    let page = visitor.get("/desk/").await?;
    let mark = page.attribute("<div id=\"day-part\"", "data-mark")?;
    let mut ear = Ear::open(visitor, app, &format!("/desk/events?since={mark}")).await?;
    anyhow::ensure!(ear.status == StatusCode::OK, "{}", ear.status);
    anyhow::ensure!(ear.next().await?.is_some_and(|first| first.starts_with("retry:")));
    Ok(ear)
}
