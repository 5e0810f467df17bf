//! `/metrics`: how sending goes, for whoever watches the house, in the text format of Prometheus. Nothing in it
//! names a person, a case or a bulletin; and it costs the same whether ten wait or a million.

use std::fmt::{Display, Write};

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::answer::Problem;
use crate::app::App;
use crate::db::Tx;
use crate::deliveries::metering::{self, Backlog};
use crate::deliveries::{self, Channel};
use crate::web::{bears, wants_bearer};

/// <https://prometheus.io/docs/instrumenting/exposition_formats/>
const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";
const CHANNELS: [Channel; 2] = [Channel::Email, Channel::Telegram];

/// With the header `Authorization: Bearer` and the secret of `MARU_METRICS_SECRET`; without such a setting there is
/// no such path.
pub async fn show(State(app): State<App>, headers: HeaderMap) -> Result<Response, Problem> {
    let secret = app.settings.metrics_secret.as_ref().ok_or_else(Problem::not_found)?;
    if !bears(&app.ring, &headers, secret.reveal()) {
        let detail = "send Authorization: Bearer with the secret of MARU_METRICS_SECRET";
        return Ok(wants_bearer(Problem::new(StatusCode::UNAUTHORIZED, detail)));
    }
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let mut text = Text::default();
    counted(&mut tx, &mut text).await?;
    waiting(&mut tx, &mut text, now).await?;
    routes(&mut tx, &mut text, now).await?;
    let mut response = text.0.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(TEXT));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn counted(tx: &mut Tx, text: &mut Text) -> anyhow::Result<()> {
    text.family(
        "maru_deliveries_total",
        "counter",
        "What came of tries by all machines; ready: it is tried again.",
    );
    for one in metering::counted(tx).await? {
        let (channel, class) = (one.channel.as_str(), one.class.as_str());
        let labels = [("channel", channel), ("class", class), ("state", one.state.as_str())];
        text.line("maru_deliveries_total", &labels, one.count);
    }
    Ok(())
}

async fn waiting(tx: &mut Tx, text: &mut Text, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut all: Vec<(Channel, Vec<Backlog>)> = Vec::new();
    for channel in CHANNELS {
        all.push((channel, metering::backlog(tx, channel, now).await?));
    }
    text.family(
        "maru_deliveries_due",
        "gauge",
        "Messages that are due now; 10000 are that or more.",
    );
    for (channel, backlog) in &all {
        for one in backlog {
            let labels = [("channel", channel.as_str()), ("kind", one.kind)];
            text.line("maru_deliveries_due", &labels, one.due);
        }
    }
    text.family(
        "maru_deliveries_oldest_due_seconds",
        "gauge",
        "For how long the message has been due that has been due longest.",
    );
    for (channel, backlog) in &all {
        for one in backlog {
            let labels = [("channel", channel.as_str()), ("kind", one.kind)];
            let seconds = one.oldest.map_or(0, |since| (now - since).num_seconds());
            text.line("maru_deliveries_oldest_due_seconds", &labels, seconds);
        }
    }
    text.family("maru_deliveries_under_way", "gauge", "Messages that a worker holds.");
    for (channel, count) in metering::under_way(tx).await? {
        let labels = [("channel", channel.as_str())];
        text.line("maru_deliveries_under_way", &labels, count);
    }
    Ok(())
}

async fn routes(tx: &mut Tx, text: &mut Text, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut all = Vec::new();
    for channel in CHANNELS {
        all.push((channel, deliveries::route(tx, channel).await?));
    }
    let mut gauge = |name: &str, help: &str, of: &dyn Fn(&deliveries::Route) -> i64| {
        text.family(name, "gauge", help);
        for (channel, route) in &all {
            text.line(name, &[("channel", channel.as_str())], of(route));
        }
    };
    gauge("maru_route_stopped", "1: stopped until somebody has looked at why.", &|route| {
        i64::from(route.stopped_at.is_some())
    });
    gauge(
        "maru_route_resting",
        "1: nothing leaves for a while, as the other side asked or is not there.",
        &|route| i64::from(route.stopped_at.is_none() && route.is_closed(now)),
    );
    gauge("maru_route_failures", "How often in a row nobody was there.", &|route| route.failures);
    gauge(
        "maru_route_allowed",
        "How much may leave since the other side wanted less, in connections or messages a minute; 0: all.",
        &|route| route.allowed.unwrap_or(0),
    );
    Ok(())
}

/// The text, line by line. Labels are our own words and need no escapes.
#[derive(Default)]
struct Text(String);

impl Text {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        let _infallible = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels: Vec<String> =
            labels.iter().map(|(label, value)| format!("{label}=\"{value}\"")).collect();
        let _infallible = writeln!(self.0, "{name}{{{}}} {value}", labels.join(","));
    }
}
