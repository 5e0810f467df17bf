//! Taking somebody down in a real browser: with the keyboard alone, by the rules of accessibility, at a desk and
//! on a tablet outside; and the card.

use anyhow::ensure;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{check_page, check_shown, photograph, see, tap, text};
use crate::support::signed_in::{head, set_skills, welcome};
use crate::support::{Engine, House};

const PASSWORD: &str = "seven lanterns over the lake";

/// A digit, a letter, one line and Enter: the visitor is taken, and the card is there. Every page on the way
/// by the rules.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_is_taken_with_a_few_keys() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let mut head = head(&house).await?;
    let link = welcome(&house, "bopha@maru.test", "ko", &[maru::staff::Role::Counsellor]).await?;
    set_skills(&house, &mut head, "bopha", "km", "wages").await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{link}")).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    tap(client, "main form button").await?;
    photograph(&house, client, &url, "/desk/").await?;

    check_page(client, &format!("{url}/desk/take")).await?;
    let khmer = see(client, "input[name=lang][value=km]").await?;
    let key = khmer.attr("data-key").await?.unwrap_or_default();
    client.active_element().await?.send_keys(&key).await?;
    client.active_element().await?.send_keys("a").await?;
    ensure!(khmer.prop("checked").await? == Some("true".to_owned()), "the digit chose no language");
    client.active_element().await?.send_keys("두 달 월급을 못 받음\u{e007}").await?;
    see(client, ".faces").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/taken.png")).await?;
    ensure!(text(client, ".face .digits").await?.len() >= 23);

    check_page(client, &format!("{url}/desk/tally")).await?;
    client.find(fantoccini::Locator::Css("body")).await?.send_keys("8").await?;
    see(client, "button[name=topic]").await?;
    check_shown(client).await?;
    client.find(fantoccini::Locator::Css("body")).await?.send_keys("b").await?;
    see(client, "form[action='/desk/tally/undo']").await?;
    check_shown(client).await?;
    check_page(client, &format!("{url}/desk/late")).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/late.png")).await?;
    check_page(client, &format!("{url}/desk/parked")).await
}

/// The same pages on a phone, as outside; and what is wrong is said there too.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_visit_is_taken_on_a_phone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let link = welcome(&house, "bopha@maru.test", "ko", &[maru::staff::Role::Counsellor]).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{link}")).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    tap(client, "main form button").await?;
    photograph(&house, client, &url, "/desk/").await?;
    check_page(client, &format!("{url}/desk/take")).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/take-phone.png")).await?;
    tap(client, "button[value=any]").await?;
    see(client, ".errors").await?;
    check_shown(client).await?;
    see(client, "#typed").await?.send_keys("크메").await?;
    tap(client, "#topic-a").await?;
    tap(client, "button[value=any]").await?;
    see(client, ".faces").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/card-phone.png")).await?;
    for path in ["/desk/tally", "/desk/late", "/desk/parked"] {
        check_page(client, &format!("{url}{path}")).await?;
    }
    Ok(())
}
