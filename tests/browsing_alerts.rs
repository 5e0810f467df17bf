//! Alerts in a real browser: on a phone from the list to the second person's yes, and what a reader sees.

use anyhow::ensure;
use maru::alerts;
use maru::staff::Role;

use crate::support::alerts::work;
use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, see, tap, text};
use crate::support::signed_in::welcome;
use crate::support::{Engine, House};

async fn come(house: &House, browser: &Browser, url: &str, name: &str) -> anyhow::Result<()> {
    let link = welcome(house, &format!("{name}@maru.test"), "ko", &[Role::Publisher]).await?;
    browser.client.goto(&format!("{url}{link}")).await?;
    see(&browser.client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(&browser.client, "main form button").await?;
    arrive(&browser.client, url, "/newsroom/").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_sent_from_two_phones() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    let client = &browser.client;
    come(&house, &browser, &url, "haneul").await?;
    check_page(client, &format!("{url}/newsroom/alerts")).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/alerts-list.png")).await?;
    tap(client, "a[href='/newsroom/alerts/new/heat']").await?;
    see(client, "#until").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/alerts-form.png")).await?;
    tap(client, "button.big").await?;
    see(client, "form[action$='/ask'] button").await?;
    // Counted: from now on the page does not come anew by itself.
    alerts::jobs::round(&house.app).await?;
    client.refresh().await?;
    see(client, "form[action$='/ask'] button").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/alerts-page.png")).await?;
    tap(client, "form[action$='/ask'] button").await?;
    see(client, "a[href$='/back']").await?;
    check_shown(client).await?;
    let path = client.current_url().await?.path().to_owned();

    let desk = Browser::open(Screen::DESK, "ko").await?;
    come(&house, &desk, &url, "garam").await?;
    check_page(&desk.client, &format!("{url}{path}")).await?;
    desk.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/alerts-approve.png")).await?;
    check_page(&desk.client, &format!("{url}{path}/back")).await?;
    desk.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/alerts-back.png")).await?;
    check_page(&desk.client, &format!("{url}{path}")).await?;
    tap(&desk.client, "#approve").await?;
    see(&desk.client, "#over").await?;
    check_shown(&desk.client).await?;
    work(&house).await?;

    for (at, browser) in [("ko/", &browser), ("ur/guides", &desk)] {
        check_page(&browser.client, &format!("{url}/{at}")).await?;
        ensure!(!text(&browser.client, ".alerts b").await?.is_empty(), "no alert at {at}");
    }
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/alerts-strip.png")).await
}
