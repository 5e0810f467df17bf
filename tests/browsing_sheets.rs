//! A translator sends her file in a real browser, and the pages around it by the rules of accessibility.

use std::time::Duration;

use anyhow::{Context, ensure};
use fantoccini::Client;
use maru::language::Words;
use maru::staff::Role;
use maru::texts::exchange::{self, Extent, Format, Wanted};
use maru::texts::translations::{self, By, Place};

use crate::support::browser::{Browser, Screen};
use crate::support::editor::{guide, path};
use crate::support::seeing::{check_shown, see};
use crate::support::signed_in::{PASSWORD, id_of, lang, welcome};
use crate::support::{Engine, House};

/// The Khmer of a guide as a table in which the first block that can be was written anew, and another one
/// has lost a fact.
async fn file(house: &House, place: Place) -> anyhow::Result<Vec<u8>> {
    let wanted =
        Wanted { place, source: None, extent: Extent::Whole, due_on: None, site: "http://x" };
    let sheet = exchange::sheet(&mut house.app.db.read().await?, wanted).await?;
    let mut sheet = sheet.context("a sheet")?;
    let mut plain = sheet.rows.iter_mut().filter(|row| !row.source.contains(['{', '[', '*', '#']));
    plain.next().context("a plain block")?.target = Some("ពាក្យថ្មី".to_owned());
    let mut with_fact = sheet.rows.iter_mut().filter(|row| row.source.contains("{fact:"));
    with_fact.next().context("a fact")?.target = Some("ពាក្យ".to_owned());
    let tags = exchange::tags(&house.app.city, place.lang);
    exchange::write(&sheet, Format::Xlsx, tags, Words::new(lang("km")?))
}

/// On the page of what was asked of her she chooses the file that she filled in, and sees what became of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn she_sends_her_file_on_the_orders_page() -> anyhow::Result<()> {
    for (tag, screen) in [("ko", Screen::PHONE), ("en", Screen::DESK)] {
        let house = House::new(Engine::Sqlite).await?;
        let url = house.serve().await?;
        let place = Place { text_id: guide(&house, "severance-pay").await?, lang: lang("km")? };
        let roles = [Role::Writer, Role::Translator];
        let link = welcome(&house, "sophea@maru.test", tag, &roles).await?;
        let staff_id = id_of(&house, "sophea@maru.test").await?;
        let by = By { staff_id, now: house.clock.now() };
        let asking = maru::orders::Asking {
            text_id: place.text_id,
            extent: Extent::Whole,
            of: vec![(place.lang, staff_id)],
            due_on: house.app.city.today(by.now),
            note: String::new(),
        };
        let mut tx = house.app.db.begin().await?;
        let today = asking.due_on;
        let orders = maru::orders::ask(&mut tx, &house.app.city, &asking, today, by).await??;
        tx.commit().await?;

        let folder = tempfile::tempdir()?;
        let on_disk = folder.path().join("severance-pay-km.xlsx");
        std::fs::write(&on_disk, file(&house, place).await?)?;
        let browser = Browser::open(screen, tag).await?;
        let client = &browser.client;
        client.goto(&format!("{url}{link}")).await?;
        see(client, "#password").await?.send_keys(PASSWORD).await?;
        see(client, "main form button").await?.click().await?;
        see(client, "form.who").await?;
        client.goto(&format!("{url}/newsroom/orders/{}", orders[0].id)).await?;
        see(client, "#file").await?.send_keys(&on_disk.display().to_string()).await?;
        check_shown(client).await?;
        let shots = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
        browser.screenshot(format!("{shots}/sheets-order-{tag}.png")).await?;
        let send = see(client, "form[enctype] button").await?;
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        client.execute(script, vec![serde_json::to_value(&send)?]).await?;
        send.click().await?;
        see(client, ".lines .error").await?;
        check_shown(client).await?;
        browser.screenshot(format!("{shots}/sheets-report-{tag}.png")).await?;
        let mut tx = house.app.db.read().await?;
        let latest = translations::translation(&mut tx, place).await?.latest.context("words")?;
        let latest = maru::texts::history::revision(&mut tx, latest.revision_id).await?;
        let latest = latest.context("a revision")?;
        let all = [latest.title, latest.summary, latest.body].concat();
        ensure!(all.contains("ពាក្យថ្មី"), "{all}");
        drop(tx);
        // The editors around it, with everything open.
        for editor in [path(place.text_id, "km"), path(place.text_id, "ko")] {
            client.goto(&format!("{url}{editor}")).await?;
            let open = "for (const one of document.querySelectorAll('details')) one.open = true";
            client.execute(open, vec![]).await?;
            check_shown(client).await?;
            browser.screenshot(format!("{shots}/sheets-editor-{tag}.png")).await?;
        }
        paste(client).await?;
    }
    Ok(())
}

/// What was copied as HTML goes into the body as Markdown.
async fn paste(client: &Client) -> anyhow::Result<()> {
    let script = "const data = new DataTransfer();
        data.setData('text/html', '<h2>새 제목</h2><ul><li>하나</li></ul>');
        data.setData('text/plain', '새 제목 하나');
        const body = document.getElementById('body');
        body.value = '';
        body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }))";
    client.execute(script, vec![]).await?;
    for _ in 0..100 {
        let body = see(client, "#body").await?.prop("value").await?.unwrap_or_default();
        if body == "## 새 제목\n\n- 하나" {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("it was not pasted as Markdown")
}
