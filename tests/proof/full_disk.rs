//! The disk has no room any more, and later has some again: no file may grow, and what is written beyond that fails.

use std::time::Duration;

use anyhow::{Context, ensure};
use http::StatusCode;
use maru::deliveries::Channel;
use tokio::time::{Instant, sleep};

use super::chosen::Plan;
use super::counted::{IN_FLIGHT, compare, settled, to_the_end, wait_for};
use super::program::Program;
use super::site::Site;
use crate::support::Engine;
use crate::support::smtp_sink::SmtpSink;

const MAILS: usize = 1_500;
const TYPED: &str = "I have not got my wages since May.";
const BACK_WITHIN: Duration = Duration::from_secs(60);

/// Nothing breaks, nothing is said to be sent that is not noted, whoever writes gets her letter back, and with room
/// it goes on by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_loses_nothing_and_passes() -> anyhow::Result<()> {
    let Plan { mut chance, .. } = Plan::of("a full disk");
    let sink = SmtpSink::start().await?;
    let site = Site::with_readers(Engine::Sqlite, Channel::Email, MAILS).await?;
    let address = free_address().await?;
    let site = site.set("MARU_SMTP_URL", &sink.url()).set("MARU_LISTEN", &address);
    let ledger = site.ledger();
    let mut running = [Program::start_bounded(&site)?];
    wait_for(&sink, 100, &mut running, &mut chance).await?;

    running[0].bound(Some(4_096)).await?;
    sleep(Duration::from_secs(2)).await;
    let (here, sent) = (settled(&sink).await?, ledger.sent().await?);
    ensure!(here < MAILS, "it was through before the disk was full");
    assert!(here >= sent && here - sent <= IN_FLIGHT, "{here} arrived and {sent} are noted");
    let client = reqwest::Client::new();
    let site_url = format!("http://{address}/en/help");
    let form = client.get(format!("{site_url}?topic=wages")).send().await?.text().await?;
    let key = value_of(&form, "key").context("a form can be read, and has a key")?;
    let typed = [("key", key.as_str()), ("topic", "wages"), ("text", TYPED)];
    let refused = client.post(&site_url).form(&typed).send().await?;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    let page = refused.text().await?;
    assert!(page.contains(TYPED), "what she typed comes back: {page}");
    sleep(Duration::from_secs(3)).await;
    assert_eq!(settled(&sink).await?, here, "nothing more is begun that cannot be noted");
    running[0].is_alive()?;
    let said = running[0].said();
    assert!(said.contains("note what became of deliveries"), "{said}");
    assert!(said.contains("disk"), "{said}");

    running[0].bound(None).await?;
    let deadline = Instant::now() + BACK_WITHIN;
    while ledger.sent().await? <= sent {
        ensure!(Instant::now() < deadline, "it does not go on: {}", running[0].said());
        sleep(Duration::from_millis(200)).await;
    }
    let taken = client.post(&site_url).form(&typed).send().await?;
    assert_eq!(taken.status(), StatusCode::OK, "the same form is taken now");
    assert!(value_of(&taken.text().await?, "receipt").is_some(), "and she has a receipt");
    to_the_end(&ledger, &mut running).await?;
    let [program] = running;
    program.end().await?;
    let count = compare(&site, &sink).await?;
    assert_eq!((count.arrived, count.doubles, count.unknowns), (MAILS, 0, 0));
    Ok(())
}

async fn free_address() -> anyhow::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    Ok(listener.local_addr()?.to_string())
}

/// The value of a field of a form.
fn value_of(page: &str, name: &str) -> Option<String> {
    let (_, rest) = page.split_once(&format!("name=\"{name}\""))?;
    let (_, rest) = rest.split_once("value=\"")?;
    Some(rest.split_once('"')?.0.to_owned())
}
