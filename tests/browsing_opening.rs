//! The page that a link from a chat opens, on a phone and on a wide screen, also in a language that runs to the
//! left.

use crate::support::browser::{Browser, Screen};
use crate::support::chat_files::asks;
use crate::support::people::counsellor;
use crate::support::phone::Phone;
use crate::support::seeing::{arrive, check_page, check_shown, tap};
use crate::support::{Engine, House};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn opening_a_case_by_its_link() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    counsellor(&house, "sokha", &["km"], &[1]).await?;
    let url = house.serve().await?;
    let mut phone = Phone::new(&house, 89_301, "km");
    asks(&mut phone).await?;
    let mine = phone.presses("mine").await?;
    let opens = mine.presses().into_iter().find(|data| data.starts_with("open:"));
    let link = phone.presses(&opens.expect("her question")).await?;
    let link = link.presses().into_iter().find(|press| press.contains("/open/")).expect("a link");
    let path = link.trim_start_matches("http://maru.test/km").to_owned();
    for screen in [Screen::PHONE, Screen::DESK] {
        let shot = format!("{}/target/opening-{}.png", env!("CARGO_MANIFEST_DIR"), screen.width);
        let browser = Browser::open(screen, "km").await?;
        for tag in ["km", "ur", "ko"] {
            check_page(&browser.client, &format!("{url}/{tag}{path}")).await?;
        }
        browser.screenshot(shot).await?;
    }
    let browser = Browser::open(Screen::PHONE, "km").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/km{path}")).await?;
    tap(client, "main form button").await?;
    arrive(client, &url, "/km/help/case/read").await?;
    check_shown(client).await?;
    check_page(client, &format!("{url}/km{path}")).await
}
