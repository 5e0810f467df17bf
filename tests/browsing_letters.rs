//! The sheet for translating and the owner's page in a real browser, on a phone and at a desk, by the rules of
//! accessibility.

use maru::casework::{self, Reply, translating};

use crate::support::browser::{Browser, Screen};
use crate::support::letters::{ANSWER, asks, at_the_desk, interpreter, outside, owner};
use crate::support::seeing::{arrive, check_page, check_shown, see, tap};
use crate::support::signed_in::{PASSWORD, code_of};
use crate::support::{Engine, House};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target");

async fn sign_in(
    house: &House,
    browser: &Browser,
    (url, name, path): (&str, &str, &str),
) -> anyhow::Result<()> {
    let (client, email) = (&browser.client, format!("{name}@maru.test"));
    client.goto(&format!("{url}/desk/sign-in")).await?;
    see(client, "#email").await?.send_keys(&email).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    tap(client, "main form button").await?;
    arrive(client, url, "/desk/code").await?;
    see(client, "#code").await?.send_keys(&code_of(house, &email)).await?;
    tap(client, "main form button").await?;
    see(client, "h1").await?;
    check_page(client, &format!("{url}{path}")).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_is_translated_on_a_phone_and_at_a_desk() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let park = owner(&house, "park").await?;
    interpreter(&house, "nimal").await?;
    let (case_id, _) = asks(&house).await?;
    at_the_desk(&house, "park").await?;
    at_the_desk(&house, "nimal").await?;
    let mut tx = house.app.db.begin().await?;
    let (reply, lang) = (Reply::from(ANSWER), translating::INTO);
    let how = translating::held::How::Translated;
    let written =
        translating::held::Written { reply, lang: Some(lang), how, close: casework::Close::No };
    let by = casework::Asked { case_id, staff_id: park };
    let now = house.clock.now();
    translating::held::answer(&mut tx, &house.app.notices, by, written, now).await??;
    tx.commit().await?;
    let url = house.serve().await?;
    let sheet = format!("/desk/translate/{case_id}");
    for (name, screen) in [("phone", Screen::PHONE), ("desk", Screen::DESK)] {
        let browser = Browser::open(screen, "ko").await?;
        sign_in(&house, &browser, (&url, "nimal", &sheet)).await?;
        browser.screenshot(format!("{FOLDER}/letter-{name}.png")).await?;
        let browser = Browser::open(screen, "ko").await?;
        sign_in(&house, &browser, (&url, "park", &format!("/desk/cases/{case_id}"))).await?;
        let show = "document.getElementById('held').scrollIntoView()";
        browser.client.execute(show, vec![]).await?;
        browser.screenshot(format!("{FOLDER}/letter-owner-{name}.png")).await?;
    }
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    sign_in(&house, &browser, (&url, "nimal", &sheet)).await?;
    see(client, "#text-answer").await?.send_keys("OK 123").await?;
    tap(client, "#answer button").await?;
    see(client, "main .note[role=status], article textarea").await?;
    check_shown(client).await
}

/// The link of a mail, followed on a phone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_is_followed_on_a_phone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    owner(&house, "park").await?;
    outside(&house, "out").await?;
    asks(&house).await?;
    crate::support::asking::run_jobs(&house).await?;
    house.deliver().await?;
    let mails = house.mails()?;
    let text = mails[0].body_text(0).unwrap_or_default().into_owned();
    let link = text.split_whitespace().find(|word| word.contains("/translate/"));
    let path = link.and_then(|link| link.strip_prefix("http://maru.test")).expect("a link");
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    check_page(&browser.client, &format!("{url}{path}")).await?;
    browser.screenshot(format!("{FOLDER}/letter-door.png")).await?;
    tap(&browser.client, "main form button").await?;
    see(&browser.client, "article textarea").await?;
    check_shown(&browser.client).await?;
    browser.screenshot(format!("{FOLDER}/letter-outside.png")).await
}
