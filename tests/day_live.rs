//! An open day hears that something changed: on any process, for whom it concerns, while they are signed in.

use std::net::Ipv4Addr;
use std::time::Duration;

use maru::casework;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::timeout;
use uuid::Uuid;

use crate::on_both;
use crate::support::assigning::letter;
use crate::support::listening::{Ear, listens};
use crate::support::signed_in::{ask, counsellor, head, set_skills};
use crate::support::{Engine, House, Visitor};

async fn sits_here<'h>(
    house: &'h House,
    head: &mut Visitor<'h>,
    name: &str,
) -> anyhow::Result<Visitor<'h>> {
    let visitor = counsellor(house, head, name).await?;
    set_skills(house, head, name, "km", "wages").await?;
    Ok(visitor)
}

async fn write(house: &House, case_id: Uuid) -> anyhow::Result<()> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let said = casework::write_as_client(&mut tx, &app.ring, &app.city, case_id, "…", None, now);
    said.await??;
    tx.commit().await
}

on_both! {
    /// One of two is asked and hears it; she declines, and the other hears it. Each is told a number and no more.
    async fn whoever_is_asked_hears_it(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha").await?;
        let mut sunita = sits_here(&house, &mut head, "sunita").await?;
        let mut one = listens(&mut bopha, &house.app).await?;
        let mut two = listens(&mut sunita, &house.app).await?;
        assert_eq!(one.headers["content-type"], "text/event-stream");
        assert_eq!(one.headers["cache-control"], "no-store");
        assert!(!one.headers.contains_key("content-encoding"), "a packed stream is held back");
        assert!(one.is_silent().await, "nothing has changed since the page was made");
        let case_id = letter(&house, "km").await?;
        let decline = format!("/desk/offers/{case_id}/decline");
        let bopha_is_asked = bopha.get("/desk/").await?.body.contains(&decline);
        let (asked, other) = if bopha_is_asked { (&mut one, &mut two) } else { (&mut two, &mut one) };
        let heard = asked.next().await?.unwrap_or_default();
        let told: Vec<&str> = heard.trim().lines().collect();
        let number = told.iter().find_map(|line| line.strip_prefix("data: ")).unwrap_or_default();
        assert!(told.len() == 3 && told.contains(&"event: changed"), "{heard}");
        assert!(number.parse::<u64>().is_ok() && told.contains(&format!("id: {number}").as_str()), "{heard}");
        assert!(other.is_silent().await, "it is none of hers");
        let whose = if bopha_is_asked { &mut bopha } else { &mut sunita };
        assert!(whose.get("/desk/day").await?.body.contains(&format!("data-mark=\"{number}\"")));
        whose.post(&decline, &[("why", "with-somebody")]).await?;
        assert!(other.next().await?.unwrap_or_default().contains("event: changed"));
    }

    /// A client writes through one process, and the page that is open on another hears it; so does one that was
    /// cut off and comes back with the last thing that it heard.
    async fn a_message_is_heard_on_every_machine(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha").await?;
        let case_id = ask(&house, "km", "wages", "…").await?;
        bopha.get(&format!("/desk/cases/{case_id}")).await?;
        let elsewhere = house.another().await?;
        let mut ear = listens(&mut bopha, &elsewhere).await?;
        house.pass(chrono::TimeDelta::minutes(1));
        write(&house, case_id).await?;
        let heard = ear.next().await?.unwrap_or_default();
        let mark = heard.lines().find_map(|line| line.strip_prefix("id: ")).unwrap_or_default();
        drop(ear);
        let mut again = Ear::open(&bopha, &house.app, &format!("/desk/events?since={mark}")).await?;
        assert!(again.next().await?.unwrap_or_default().starts_with("retry:"));
        assert!(again.is_silent().await, "it has heard that");
        drop(again);
        house.pass(chrono::TimeDelta::minutes(1));
        write(&house, case_id).await?;
        let mut late = Ear::open(&bopha, &house.app, &format!("/desk/events?since={mark}")).await?;
        late.next().await?;
        assert!(late.next().await?.unwrap_or_default().contains("event: changed"), "what came meanwhile");
    }

    /// Five pages of one person listen; the oldest gives way and is told so, and what is closed is forgotten.
    async fn a_sixth_page_takes_the_place_of_the_first(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha").await?;
        let mut ears = Vec::new();
        for _ in 0..6 {
            ears.push(listens(&mut bopha, &house.app).await?);
        }
        let mut first = ears.remove(0);
        assert!(first.next().await?.unwrap_or_default().contains("event: enough"));
        assert_eq!(first.next().await?, None);
        drop(first);
        assert_eq!(house.app.watchers.count(), 5);
        drop(ears);
        assert_eq!(house.app.watchers.count(), 0);
    }

    /// Whoever signed out hears nothing more: neither what happens next, nor for longer than half a minute.
    async fn who_signed_out_hears_nothing(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha").await?;
        let mut ear = listens(&mut bopha, &house.app).await?;
        let mut other = Ear::open(&bopha, &house.app, "/desk/events").await?;
        other.next().await?;
        bopha.post("/desk/sign-out", &[]).await?;
        letter(&house, "km").await?;
        assert_eq!(ear.next().await?, None);
        assert_eq!(other.next().await?, None);
        let stranger = Ear::open(&house.visitor(), &house.app, "/desk/events").await?;
        assert_eq!(stranger.status, http::StatusCode::SEE_OTHER);
    }
}

/// The house closes within seconds while somebody listens, and lets nobody begin to.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_open_stream_does_not_keep_the_house_open() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let mut head = head(&house).await?;
    let bopha = sits_here(&house, &mut head, "bopha").await?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    let app = house.app.clone();
    let serving = tokio::spawn(async move { app.serve(listener, stopped).await });
    let mut line = TcpStream::connect(address).await?;
    let asked = format!(
        "GET /desk/events HTTP/1.1\r\nHost: maru.test\r\nCookie: {}\r\n\r\n",
        bopha.cookies()
    );
    line.write_all(asked.as_bytes()).await?;
    let mut heard = String::new();
    while !heard.contains("retry:") {
        let mut bytes = [0; 4096];
        let read = timeout(Duration::from_secs(10), line.read(&mut bytes)).await??;
        anyhow::ensure!(read > 0, "{heard}");
        heard.push_str(&String::from_utf8_lossy(&bytes[..read]));
    }
    assert!(heard.starts_with("HTTP/1.1 200"), "{heard}");
    stop.send(true)?;
    timeout(Duration::from_secs(10), serving).await???;
    let late = Ear::open(&bopha, &house.app, "/desk/events").await?;
    assert_eq!(late.status, http::StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(late.headers["retry-after"], "60");
    Ok(())
}

/// Somebody signed out and nothing happens: the stream ends by itself within the minute.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_stream_ends_after_signing_out() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let mut head = head(&house).await?;
    let mut bopha = sits_here(&house, &mut head, "bopha").await?;
    let mut ear = listens(&mut bopha, &house.app).await?;
    bopha.post("/desk/sign-out", &[]).await?;
    assert_eq!(timeout(Duration::from_secs(40), ear.next()).await??, None);
    Ok(())
}
