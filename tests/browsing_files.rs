//! Photos in a real browser: on a phone right after the receipt, and on the counsellor's desk.

use anyhow::ensure;
use fantoccini::Locator;
use maru::casework::files::{NewFile, Receiving};

use crate::support::asking::WHAT_HAPPENED;
use crate::support::browser::{Browser, Screen};
use crate::support::files::{clean, photo};
use crate::support::people::counsellor;
use crate::support::seeing::{arrive, check_shown, photograph, see, tap};
use crate::support::{Engine, House};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photo_right_after_the_receipt() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let pay = house.folder.path().join("payslip.jpg");
    std::fs::write(&pay, photo(1_200, 800))?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/km/help?topic=wages")).await?;
    see(client, "#text").await?.send_keys(WHAT_HAPPENED).await?;
    tap(client, "#send").await?;
    see(client, ".digits").await?;
    check_shown(client).await?;

    // No number is typed in between.
    tap(client, "a[href='/km/help/case/files']").await?;
    arrive(client, &url, "/km/help/case/files").await?;
    check_shown(client).await?;
    see(client, "#file").await?.send_keys(&pay.to_string_lossy()).await?;
    tap(client, "form[enctype] button").await?;
    see(client, ".files li").await?;
    clean(&house).await?;
    client.refresh().await?;
    see(client, ".files img").await?;
    let script = "const img = document.querySelector('.files img');
        return [img.complete && img.naturalWidth < img.naturalHeight, img.alt];";
    let seen = client.execute(script, vec![]).await?;
    ensure!(seen == serde_json::json!([true, "payslip.jpg"]), "{seen}");
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/files.png")).await?;

    // A film that was chosen by mistake: said, and the photo is still there.
    let film = house.folder.path().join("film.mp4");
    std::fs::write(&film, b"\0\0\0\x18ftypmp42....hdlr\0\0\0\0\0\0\0\0vide....")?;
    see(client, "#file").await?.send_keys(&film.to_string_lossy()).await?;
    tap(client, "form[enctype] button").await?;
    see(client, ".errors").await?;
    see(client, ".files img").await?;
    check_shown(client).await?;

    tap(client, ".ends form button").await?;
    arrive(client, &url, "/km/help/case").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn photos_and_sound_on_the_desk() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let bopha = counsellor(&house, "bopha", &["km"], &[1]).await?;
    let case_id = crate::support::signed_in::ask(&house, "km", "wages", WHAT_HAPPENED).await?;
    let app = &house.app;
    for bytes in [photo(1_200, 800), b"OggS\0\x02 a voice".to_vec(), b"%PDF-1.7 a paper".to_vec()] {
        let new = NewFile { case_id, staff_id: None, name: None };
        let mut file = Receiving::begin(&app.db, &app.ring, new, house.clock.now()).await??;
        file.take(&bytes).await??;
        file.finish(&app.ring, &app.city).await??;
    }
    clean(&house).await?;
    let mut tx = app.db.begin().await?;
    let token = maru::staff::invite(&mut tx, bopha, house.clock.now()).await?;
    tx.commit().await?;

    let url = house.serve().await?;
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/desk/welcome/{token}")).await?;
    see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(client, "main form button").await?;
    photograph(&house, client, &url, "/desk/").await?;
    client.goto(&format!("{url}/desk/cases/{case_id}")).await?;
    see(client, ".files img").await?;
    ensure!(client.find_all(Locator::Css(".files audio")).await?.len() == 1);
    check_shown(client).await?;
    tap(client, ".files details summary").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/desk_files.png")).await?;
    tap(client, "form[action$='/files/invite'] button").await?;
    see(client, "svg.qr").await?;
    check_shown(client).await?;
    let link = see(client, ".whole").await?.text().await?;
    let path = link.strip_prefix("http://maru.test").unwrap_or(&link).to_owned();
    client.goto(&format!("{url}{path}")).await?;
    see(client, "#file").await?;
    check_shown(client).await
}
