//! A bulletin on its way in a real browser: its numbers follow by themselves, it is held back and let go, and without
//! JavaScript the same page says it when it is loaded anew. By the rules of accessibility, on a phone and at a desk.

use anyhow::ensure;
use maru::bulletins::Accepted;
use maru::staff::Role;

use crate::support::browser::Screen;
use crate::support::bulletins::{approve, push, written};
use crate::support::seeing::{check_page, check_shown, in_the_newsroom, see, tap, text};
use crate::support::signed_in::welcome;
use crate::support::subscribers::subscribed;
use crate::support::{Engine, House};

async fn follows_it(screen: Screen, name: &str) -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    house.deliver().await?;
    let welcome =
        welcome(&house, "garam@maru.test", "ko", &[Role::Writer, Role::Publisher]).await?;
    let id = written(&house).await?;
    let url = house.serve().await?;
    let path = format!("/newsroom/bulletins/{id}");
    let browser = in_the_newsroom(&url, screen, &welcome).await?;
    let client = &browser.client;
    check_page(client, &format!("{url}{path}")).await?;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
    browser.screenshot(format!("{folder}/sending-draft-{name}.png")).await?;
    client
        .execute(
            "document.querySelectorAll('details').forEach((one) => { one.open = true; })",
            vec![],
        )
        .await?;
    check_shown(client).await?;

    approve(&house, id, Accepted::Nothing).await??;
    push(&house).await?;
    check_page(client, &format!("{url}{path}")).await?;
    tap(client, "form[action$='/pause'] button").await?;
    see(client, "form[action$='/resume'] button").await?;
    check_shown(client).await?;
    house.deliver().await?;
    ensure!(text(client, "#reached").await?.contains('0'), "it left while it was held back");
    tap(client, "form[action$='/resume'] button").await?;
    see(client, "form[action$='/pause'] button").await?;
    client.execute("window.same = true", vec![]).await?;
    house.deliver().await?;
    push(&house).await?;
    // By itself, without a reload.
    see(client, "#live-part[data-state=done]").await?;
    see(client, "#live-changed:not([hidden])").await?;
    let same = client.execute("return window.same === true", vec![]).await?;
    ensure!(same == serde_json::json!(true), "the page was loaded anew");
    ensure!(text(client, "#reached").await?.contains('1'), "the numbers did not follow");
    check_shown(client).await?;
    browser.screenshot(format!("{folder}/sending-live-{name}.png")).await?;
    for page in ["/report", "/correct"] {
        check_page(client, &format!("{url}{path}{page}")).await?;
    }
    for page in ["/newsroom/bulletins", "/newsroom/bulletins/changes"] {
        check_page(client, &format!("{url}{page}")).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_phone_follows_a_bulletin() -> anyhow::Result<()> {
    follows_it(Screen::PHONE, "phone").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_follows_a_bulletin() -> anyhow::Result<()> {
    follows_it(Screen::DESK, "desk").await
}

/// What a browser without scripts gets is the whole page: the bar, the numbers, and a link that shows them anew.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_scripts_the_bar_is_in_the_page() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    subscribed(&house, "sokha@example.com", "km", &["wages"]).await?;
    house.deliver().await?;
    let mut garam =
        crate::support::texts::staff(&house, "garam", &[Role::Writer, Role::Publisher]).await?;
    let id = written(&house).await?;
    approve(&house, id, Accepted::Nothing).await??;
    push(&house).await?;
    let path = format!("/newsroom/bulletins/{id}");
    let page = garam.get(&path).await?;
    ensure!(page.body.contains("<progress max=\"1\" value=\"0\""), "{}", page.text());
    ensure!(page.body.contains(&format!("id=\"renew\" href=\"{path}\"")), "{}", page.text());
    house.deliver().await?;
    push(&house).await?;
    let page = garam.get(&path).await?;
    ensure!(page.body.contains("<progress max=\"1\" value=\"1\""), "{}", page.text());
    ensure!(!page.body.contains("id=\"renew\""), "nothing moves any more");
    Ok(())
}
