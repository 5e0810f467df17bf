//! Subscribing on a phone of 360 pixels: three things to choose, the rest behind one word, and a page of one's own.

use anyhow::ensure;
use fantoccini::{Client, Locator};
use serde_json::json;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{check_page, check_shown, leave_by, see, tap, text};
use crate::support::subscribers::{letters, link};
use crate::support::{Engine, House};

/// Where pictures of the pages are put, if somebody wants to look at them.
async fn picture(browser: &Browser, name: &str) -> anyhow::Result<()> {
    browser.screenshot(format!("{}/target/{name}.png", env!("CARGO_MANIFEST_DIR"))).await
}

/// A time as the phone's own clock sets it, which no key reaches.
async fn set_time(client: &Client, id: &str, time: &str) -> anyhow::Result<()> {
    see(client, &format!("#{id}")).await?;
    let script = "document.getElementById(arguments[0]).value = arguments[1]";
    client.execute(script, vec![json!(id), json!(time)]).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_subscribes_on_a_phone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "en").await?;
    let client = &browser.client;
    check_page(client, &format!("{url}/uz/subscribe")).await?;
    check_page(client, &format!("{url}/en/subscribe")).await?;
    picture(&browser, "subscribe-360").await?;
    let weekly = "input[name=cadence][value=weekly]";
    ensure!(!see(client, weekly).await?.is_displayed().await?, "everything at once");
    tap(client, "details.further summary").await?;
    check_shown(client).await?;
    tap(client, weekly).await?;
    tap(client, "input[name=langs][value=vi]").await?;
    set_time(client, "quiet_from", "22:00").await?;
    tap(client, "input[name=topics][value=wages]").await?;
    leave_by(client, "main form button.big").await?;

    // Neither an address nor the end of the quiet hours: both are said, and what she chose is still chosen.
    check_shown(client).await?;
    see(client, "#address-error").await?;
    see(client, "#quiet-error").await?;
    see(client, "input[name=langs][value=vi]:checked").await?;
    picture(&browser, "subscribe-wrong-360").await?;
    see(client, "#address").await?.send_keys("srey@example.com").await?;
    set_time(client, "quiet_until", "07:00").await?;
    leave_by(client, "main form button.big").await?;
    ensure!(text(client, "h1").await?.contains("mail"), "the mail is not announced");

    let path = link(&letters(&house).await?[0].text);
    check_page(client, &format!("{url}{path}")).await?;
    leave_by(client, "main form button.big").await?;
    leave_by(client, "main .actions a.btn").await?;
    check_shown(client).await?;
    picture(&browser, "manage-360").await?;
    let own = client.current_url().await?;
    for below in ["why", "end", "forget"] {
        check_page(client, &format!("{own}/{below}")).await?;
    }
    let wide = Browser::open(Screen::DESK, "en").await?;
    for (below, name) in [("", "manage"), ("/why", "why")] {
        check_page(&wide.client, &format!("{own}{below}")).await?;
        picture(&wide, &format!("{name}-1280")).await?;
    }
    let buttons = client.find_all(Locator::Css("main button")).await?;
    for button in buttons {
        let (_, _, _, height) = button.rectangle().await?;
        ensure!(height >= 48.0, "a button of {height} pixels");
    }
    Ok(())
}
