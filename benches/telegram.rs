//! A bulletin to nine thousand chats, against a Bot API that gives thirty messages a second and answers 429 to
//! what is more: which share of that is used, and how often it had to say so.
//!
//! `cargo bench --bench telegram`; `CHATS=…` and `BURST=…` (how many messages its bucket holds) change it. The
//! bucket of the other side is what bounds it, so it takes `CHATS / 30` seconds on any machine.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement prints, reads its settings, and breaks off where it cannot go on"
)]

#[expect(dead_code, reason = "each measurement leans on a part of it")]
mod common;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Json;
use axum::extract::State as Shared;
use common::{Used, count, float, number};
use http::StatusCode;
use maru::deliveries::channels::telegram::Telegram;
use maru::deliveries::{Channel, State, jobs};
use serde_json::{Value, json};
use tokio::sync::watch;

const TOKEN: &str = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const A_SECOND: f64 = 30.0;

/// The API's bucket, and what it counted.
struct Bucket {
    filled_at: Instant,
    tokens: f64,
    most: f64,
    taken: usize,
    refused: usize,
    first: Option<Instant>,
    last: Instant,
}

impl Bucket {
    fn new(most: f64) -> Self {
        let now = Instant::now();
        Self { filled_at: now, tokens: most, most, taken: 0, refused: 0, first: None, last: now }
    }

    fn take(&mut self) -> bool {
        let now = Instant::now();
        let gained = now.duration_since(self.filled_at).as_secs_f64() * A_SECOND;
        self.tokens = (self.tokens + gained).min(self.most);
        self.filled_at = now;
        if self.tokens < 1.0 {
            self.refused += 1;
            return false;
        }
        self.tokens -= 1.0;
        self.taken += 1;
        self.first.get_or_insert(now);
        self.last = now;
        true
    }
}

async fn answer(Shared(bucket): Shared<Arc<Mutex<Bucket>>>) -> (StatusCode, Json<Value>) {
    let (is_taken, number) = {
        let mut bucket = bucket.lock().expect("nobody broke off");
        (bucket.take(), bucket.taken)
    };
    // About what a call takes over the sea.
    tokio::time::sleep(Duration::from_millis(80)).await;
    if is_taken {
        return (StatusCode::OK, Json(json!({"ok": true, "result": {"message_id": number}})));
    }
    let said = json!({
        "ok": false,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    });
    (StatusCode::TOO_MANY_REQUESTS, Json(said))
}

async fn serve(bucket: Arc<Mutex<Bucket>>) -> anyhow::Result<url::Url> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/", listener.local_addr()?).parse()?;
    let router = axum::Router::new()
        .route("/{bot}/{method}", axum::routing::post(answer))
        .with_state(bucket);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(url)
}

async fn measure(engine: &str, url: &str, folder: &std::path::Path) -> anyhow::Result<()> {
    let chats = number("CHATS", 9_000);
    let bucket = Arc::new(Mutex::new(Bucket::new(float(number("BURST", 30)))));
    let bot = Telegram::new(TOKEN, &serve(bucket.clone()).await?)?;
    let app = common::house(url, folder, Some(bot)).await?;
    let writer = common::writer(&app).await?;
    common::subscribe(&app, Channel::Telegram, 0..chats).await?;
    let id = common::approved(&app, writer).await?;
    common::fan_out(&app).await?;
    let used = Used::since_now();
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(jobs::run(app.post.clone(), Channel::Telegram, stopped));
    common::settled(&app, id, Duration::from_millis(100)).await?;
    let processor = used.processor().as_secs_f64() * 1e6 / float(chats);
    stop.send(true)?;
    worker.await?;
    assert_eq!(count(&app, id, State::Sent).await?, chats, "all are sent");
    let bucket = bucket.lock().expect("nobody broke off");
    assert_eq!(bucket.taken, chats, "each once");
    let first = bucket.first.expect("something was sent");
    let seconds = bucket.last.duration_since(first).as_secs_f64();
    let a_second = float(chats) / seconds;
    println!(
        "{engine}: {chats} chats in {seconds:.1} s, {a_second:.2}/s, {:.1} % of 30/s; {} answers 429, {:.1} in 10,000; {processor:.0} µs of processor a message, {:.0} MB resident at most",
        a_second / A_SECOND * 100.0,
        bucket.refused,
        float(bucket.refused) / float(chats) * 10_000.0,
        Used::peak(),
    );
    Ok(())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    println!("machine: {}", common::machine());
    let folder = tempfile::tempdir()?;
    let url = format!("sqlite:{}", folder.path().join("maru.db").display());
    measure("SQLite", &url, folder.path()).await?;
    if let Ok(cluster) = std::env::var("MARU_TEST_POSTGRES_URL") {
        let second = tempfile::tempdir()?;
        measure("PostgreSQL", &cluster, second.path()).await?;
    }
    Ok(())
}
