//! Asking in a real browser, on a phone of 360 pixels: in a script with tall letters and in one that runs to
//! the left, by the rules of accessibility, and leaving at once.

use anyhow::ensure;
use fantoccini::Locator;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, see, tap, text};
use crate::support::{Engine, House};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_in_khmer_and_urdu() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    let client = &browser.client;
    for tag in ["km", "ur"] {
        for path in ["/help", "/help?danger=1", "/help?topic=wages", "/help?as=suggestion"] {
            check_page(client, &format!("{url}/{tag}{path}")).await?;
        }
    }
    client.goto(&format!("{url}/km/help")).await?;
    tap(client, "a[href='/km/help?topic=wages']").await?;
    let field = see(client, "#text").await?;
    field.send_keys("M12345678 ខ្ញុំមិនបានទទួលប្រាក់ឈ្នួល").await?;
    tap(client, "#send").await?;
    ensure!(text(client, "main q").await? == "M12345678");
    check_shown(client).await?;
    tap(client, "button[name=flag]").await?;
    see(client, ".digits").await?;
    check_shown(client).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn leaving_at_once() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "en").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/en/guides")).await?;
    client.goto(&format!("{url}/en/help?topic=family")).await?;
    tap(client, "#leave").await?;
    arrive(client, &url, "/en/").await?;
    client.back().await?;
    arrive(client, &url, "/en/guides").await?;

    client.goto(&format!("{url}/en/help?danger=1")).await?;
    see(client, "#leave").await?;
    let page = client.find(Locator::Css("body")).await?;
    page.send_keys("\u{e00c}\u{e00c}\u{e00c}").await?;
    arrive(client, &url, "/en/").await
}
