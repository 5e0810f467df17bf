//! Going through many pages in many languages with one browser.

use std::collections::BTreeSet;

use anyhow::Context;
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use maru::db::Tx;
use maru::staff::session::{self, For};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::House;
use super::browser::{Device, Screen};

/// What a page looks like to somebody who does not read it.
#[derive(Debug, Deserialize)]
pub struct Look {
    pub lang: String,
    pub dir: String,
    /// By how many pixels it is too wide.
    pub over: i64,
    /// The same with letters twice as large.
    pub over_large: i64,
    /// What reaches out of it then.
    pub wide: Vec<String>,
    /// Texts that look like the name of a message, or hold a value that was not put in.
    pub raw: Vec<String>,
    /// Headings that are missing, or come out of order.
    pub headings: Vec<String>,
}

const LOOK: &str = r#"
    const root = document.documentElement;
    const over = () => root.scrollWidth - root.clientWidth;
    const texts = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode.data.trim());
    for (const one of document.querySelectorAll('[aria-label],[placeholder],[alt],[title]'))
        for (const name of ['aria-label', 'placeholder', 'alt', 'title']) texts.push(one.getAttribute(name) ?? '');
    texts.push(document.title.split(' · ')[0]);
    const raw = texts.filter((text) => /^[a-z]+(-[a-z0-9]+)+$/.test(text) || /\{ ?\$/.test(text));
    const shown = [...document.querySelectorAll('h1,h2,h3,h4')].filter((one) => one.checkVisibility());
    const levels = shown.map((one) => Number(one.tagName[1]));
    const headings = [];
    if (levels.filter((level) => level === 1).length !== 1) headings.push(`h1: ${levels}`);
    levels.forEach((level, at) => { if (at && level > levels[at - 1] + 1) headings.push(shown[at].textContent); });
    const answer = { lang: root.lang, dir: root.dir, over: over(), raw, headings };
    root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
    answer.over_large = over();
    const wide = [...document.querySelectorAll('body *')]
        .filter((one) => over() && one.getBoundingClientRect().right > root.clientWidth + 1);
    answer.wide = wide.filter((one) => !wide.some((inner) => inner !== one && one.contains(inner)))
        .map((one) => one.outerHTML.slice(0, 60)).slice(0, 3);
    root.style.fontSize = '';
    return answer;"#;

/// The page that is shown now.
pub async fn look(client: &Client) -> anyhow::Result<Look> {
    Ok(serde_json::from_value(client.execute(LOOK, vec![]).await?)?)
}

/// What can be pressed on the page that is shown and was not reached by the key Tab, however often it was pressed.
pub async fn out_of_reach(client: &Client) -> anyhow::Result<Vec<String>> {
    const BEGIN: &str = "
        window.reached = new Set();
        document.addEventListener('focusin', (event) => window.reached.add(event.target));
        document.activeElement.blur();
        const may = 'a[href],button,input,select,textarea,summary,audio,[tabindex]';
        return [...document.querySelectorAll(may)].filter((one) => one.checkVisibility()).length
            + 5 * document.querySelectorAll('input[type=date],input[type=time],audio').length;";
    const END: &str = "
        const may = 'main a.btn,main button:not(:disabled),main summary';
        return [...document.querySelectorAll(may)]
            .filter((one) => one.checkVisibility() && !window.reached.has(one))
            .map((one) => one.outerHTML.slice(0, 120));";
    let stops = client.execute(BEGIN, vec![]).await?.as_u64().context("a number")?;
    let keys = "\u{e004}".repeat(usize::try_from(stops)? + 4);
    client.active_element().await?.send_keys(&keys).await?;
    Ok(serde_json::from_value(client.execute(END, vec![]).await?)?)
}

/// The names of all messages.
pub fn message_names() -> anyhow::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en"))? {
        let text = std::fs::read_to_string(file?.path())?;
        let named = text.lines().filter_map(|line| line.split_once(" ="));
        names.extend(named.map(|(name, _)| name.to_owned()));
    }
    Ok(names)
}

/// The browser is signed in as somebody, who has a password and a phone already.
pub async fn enter_as(
    house: &House,
    client: &Client,
    url: &str,
    staff_id: Uuid,
) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let token = session::begin(&mut tx, For::Staff(staff_id), house.clock.now()).await?;
    tx.commit().await?;
    let cookie = json!({ "name": "staff", "value": token.to_string(), "url": url });
    client.issue_cmd(DevTools("Network.setCookie", cookie)).await?;
    Ok(())
}

/// Somebody's pages are in another language from now on.
pub async fn speaks(house: &House, staff_id: Uuid, tag: &str) -> anyhow::Result<()> {
    const SPEAKS: &str = "update staff set lang = $1 where id = $2";
    let mut tx = house.app.db.begin().await?;
    match &mut tx {
        Tx::Sqlite(tx) => {
            sqlx::query(SPEAKS).bind(tag).bind(staff_id).execute(&mut **tx).await.map(drop)?;
        }
        Tx::Postgres(tx) => {
            sqlx::query(SPEAKS).bind(tag).bind(staff_id).execute(&mut **tx).await.map(drop)?;
        }
    }
    tx.commit().await
}

/// Makes the screen another one, without another browser.
pub async fn turn_to(client: &Client, screen: Screen) -> anyhow::Result<()> {
    let is_phone = screen.device == Device::Phone;
    let params = json!({
        "width": screen.width,
        "height": screen.height,
        "deviceScaleFactor": if is_phone { 2 } else { 1 },
        "mobile": is_phone,
    });
    client.issue_cmd(DevTools("Emulation.setDeviceMetricsOverride", params)).await?;
    Ok(())
}

/// A command of Chromium's own, which WebDriver does not know.
#[derive(Debug)]
struct DevTools(&'static str, Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _request: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": self.0, "params": self.1 });
        (http::Method::POST, Some(body.to_string()))
    }
}
