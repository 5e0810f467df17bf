//! Who waits for a language, and the page on which it is written, in a real browser: by the rules of accessibility, on a
//! phone and at a desk.

use anyhow::ensure;
use maru::bulletins::{self, Accepted, Missing};
use maru::staff::Role;
use maru::subscriptions::Cadence;

use crate::support::browser::Screen;
use crate::support::bulletins::{approve, push};
use crate::support::readers::{drafted, reader, told, words};
use crate::support::seeing::{check_page, check_shown, in_the_newsroom, see, tap};
use crate::support::signed_in::welcome;
use crate::support::{Engine, House};

async fn serves_those_who_wait(screen: Screen, name: &str) -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let minh = reader(&house, "minh@example.com", &[("wages", "vi", Cadence::AtOnce)]).await?;
    reader(&house, "sokha@example.com", &[("wages", "km", Cadence::AtOnce)]).await?;
    let welcome =
        welcome(&house, "garam@maru.test", "ko", &[Role::Writer, Role::Publisher]).await?;
    let id = drafted(&house, &["wages"], &["km"]).await?;
    let mut tx = house.app.db.begin().await?;
    bulletins::set_missing(&mut tx, id, Missing::Hold).await?;
    tx.commit().await?;
    approve(&house, id, Accepted::Problems).await??;
    push(&house).await?;
    let url = house.serve().await?;
    let path = format!("/newsroom/bulletins/{id}");
    let browser = in_the_newsroom(&url, screen, &welcome).await?;
    let client = &browser.client;
    check_page(client, &format!("{url}{path}")).await?;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
    browser.screenshot(format!("{folder}/waiting-bulletin-{name}.png")).await?;
    check_page(client, &format!("{url}{path}/add/vi")).await?;
    see(client, "#title").await?.send_keys(words("vi").0).await?;
    see(client, "#text").await?.send_keys(words("vi").1).await?;
    tap(client, "main form[novalidate] button").await?;
    see(client, "#seen").await?;
    check_shown(client).await?;
    browser.screenshot(format!("{folder}/waiting-seen-{name}.png")).await?;
    ensure!(told(&house, minh).await?.is_empty(), "only looked at");
    if client.find(fantoccini::Locator::Css("#accept")).await.is_ok() {
        tap(client, "#accept").await?;
    }
    tap(client, "#words button[value=send]").await?;
    see(client, "#how-far").await?;
    let offer = fantoccini::Locator::Css("a[href$='/add/vi']");
    ensure!(client.find(offer).await.is_err(), "it is still waited for");
    push(&house).await?;
    ensure!(told(&house, minh).await?.len() == 1, "it did not go out");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_serves_those_who_wait() -> anyhow::Result<()> {
    serves_those_who_wait(Screen::PHONE, "phone").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_serves_those_who_wait() -> anyhow::Result<()> {
    serves_those_who_wait(Screen::DESK, "desk").await
}
