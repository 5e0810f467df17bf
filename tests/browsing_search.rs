//! Searching in a real browser: suggestions by keyboard and by tap, without JavaScript, and by the rules.

use anyhow::ensure;
use fantoccini::Locator;
use maru::staff::Role;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, see, tap, text};
use crate::support::signed_in::welcome;
use crate::support::{Engine, House};

const ESCAPE: &str = "\u{e00c}";
const DOWN: &str = "\u{e015}";
const ENTER: &str = "\u{e007}";

/// She types half a word, and the guide stands below the box; Escape takes the list away, the arrow leads into it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_is_answered_below_the_box() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/ko/")).await?;
    let field = see(client, "#q").await?;
    field.send_keys("퇴직").await?;
    see(client, "#suggestions nav a[href='/ko/guides/severance-pay']").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/suggestions.png")).await?;
    field.send_keys(ESCAPE).await?;
    let left = client.find_all(Locator::Css("#suggestions a")).await?;
    ensure!(left.is_empty(), "the list stays");
    field.send_keys("금").await?;
    let first = see(client, "#suggestions a").await?;
    let href = first.attr("href").await?.unwrap_or_default();
    field.send_keys(DOWN).await?;
    client.active_element().await?.send_keys(ENTER).await?;
    arrive(client, &url, &href).await?;
    Ok(())
}

/// The pages of searching and amounts, on a phone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn searching_is_accessible() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    for path in ["/km/search?q=quidditch", "/ur/search?q=wages", "/km/amounts", "/ur/amounts"] {
        check_page(&browser.client, &format!("{url}{path}")).await?;
        let file = path.trim_start_matches('/').replace(['/', '?', '='], "-");
        browser.screenshot(format!("{}/target/{file}.png", env!("CARGO_MANIFEST_DIR"))).await?;
    }
    maru::unfound::jobs::round(&house.app).await?;
    let link = welcome(&house, "nara@maru.test", "ko", &[Role::Publisher]).await?;
    let client = &browser.client;
    client.goto(&format!("{url}{link}")).await?;
    see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(client, "main form button").await?;
    arrive(client, &url, "/newsroom/").await?;
    client.goto(&format!("{url}/newsroom/unfound")).await?;
    ensure!(text(client, "main h2").await?.contains("quidditch"));
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/unfound.png")).await?;
    see(client, "main input[name=means]").await?.send_keys("퇴직금").await?;
    tap(client, "main form[action$='/same'] button").await?;
    see(client, "main .note").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/unfound-linked.png")).await
}
