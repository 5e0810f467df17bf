//! What somebody does and sees in a browser.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use super::browser::{Browser, Screen};
use super::signed_in::{PASSWORD, photographed};
use super::{House, axe};

/// The first element that fits, once the page shows it.
pub async fn see(client: &Client, css: &str) -> anyhow::Result<Element> {
    let wait = client.wait().at_most(Duration::from_secs(20));
    wait.for_element(Locator::Css(css)).await.with_context(|| format!("nothing is {css}"))
}

/// Opens a browser in Korean and comes into the newsroom by the link of an invitation.
pub async fn in_the_newsroom(url: &str, screen: Screen, welcome: &str) -> anyhow::Result<Browser> {
    let browser = Browser::open(screen, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{welcome}")).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    tap(client, "main form button").await?;
    arrive(client, url, "/newsroom/").await?;
    Ok(browser)
}

pub async fn tap(client: &Client, css: &str) -> anyhow::Result<()> {
    see(client, css).await?.click().await?;
    Ok(())
}

/// Presses what leads to another page, and waits until the page that it stood on is gone.
pub async fn leave_by(client: &Client, css: &str) -> anyhow::Result<()> {
    let pressed = see(client, css).await?;
    pressed.click().await?;
    for _ in 0..200 {
        if pressed.is_enabled().await.is_err() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("{css} leads nowhere")
}

pub async fn text(client: &Client, css: &str) -> anyhow::Result<String> {
    Ok(see(client, css).await?.text().await?)
}

/// Waits until the browser is at a path.
pub async fn arrive(client: &Client, url: &str, path: &str) -> anyhow::Result<()> {
    let wait = client.wait().at_most(Duration::from_secs(10));
    let wanted = format!("{url}{path}").parse()?;
    wait.for_url(&wanted).await.with_context(|| format!("the browser is not at {path}"))
}

/// Nothing is to be scrolled sideways.
pub async fn check_fits(client: &Client) -> anyhow::Result<()> {
    let script =
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let over = client.execute(script, vec![]).await?;
    ensure!(over == json!(0), "{} is {over} pixels too wide", client.current_url().await?);
    Ok(())
}

pub async fn check_page(client: &Client, url: &str) -> anyhow::Result<()> {
    client.goto(url).await?;
    check_shown(client).await
}

/// The page that is shown now has nothing to scroll sideways, and nothing against the rules of accessibility.
pub async fn check_shown(client: &Client) -> anyhow::Result<()> {
    check_fits(client).await?;
    let violations: Vec<Value> = axe::violations(client).await?;
    let url = client.current_url().await?;
    ensure!(violations.is_empty(), "{url}: {}", axe::describe(&violations));
    Ok(())
}

/// Sets a second factor up, as whoever reads cases is asked to after the first sign-in, and goes on to a path.
pub async fn photograph(
    house: &House,
    client: &Client,
    url: &str,
    path: &str,
) -> anyhow::Result<()> {
    arrive(client, url, "/desk/second-factor").await?;
    let code = photographed(house, &client.source().await?)?;
    see(client, "#code").await?.send_keys(&code).await?;
    tap(client, "main form button").await?;
    see(client, "#codes").await?;
    tap(client, "main a.btn").await?;
    arrive(client, url, path).await
}
