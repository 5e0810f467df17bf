//! The house in a real browser, on a phone of 360 pixels: the first visit, the question, the answer, and
//! every kind of page by the rules of accessibility.

use anyhow::ensure;
use fantoccini::Locator;
use maru::staff::Role;

use crate::support::browser::{Browser, Screen};
use crate::support::people::counsellor;
use crate::support::seeing::{arrive, check_fits, check_page, check_shown, see, tap, text};
use crate::support::signed_in::{photographed, welcome};
use crate::support::{Engine, House, axe};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_visit_in_vietnamese_on_a_phone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    counsellor(&house, "minh", &["vi"], &[1, 2, 3, 4, 5]).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko-KR,ko").await?;
    let client = &browser.client;

    // The phone asks for Korean; she finds her own language among the large buttons.
    client.goto(&url).await?;
    client.find(Locator::LinkText("Tiếng Việt")).await?.click().await?;
    arrive(client, &url, "/vi/").await?;
    check_fits(client).await?;
    client.goto(&url).await?;
    ensure!(client.current_url().await?.path() == "/vi/", "her language was forgotten");

    tap(client, "a[href='/vi/topics/wages']").await?;
    tap(client, "a[href='/vi/guides/unpaid-wages']").await?;
    ensure!(text(client, ".korean b").await? == "월급을 받지 못했을 때");
    ensure!(client.find(Locator::Css("article a[href='tel:1350']")).await.is_ok());
    tap(client, "aside a.btn").await?;
    ensure!(client.current_url().await?.path() == "/vi/help");
    let chosen = client.find(Locator::Css("input[name=topic]:checked")).await?;
    ensure!(
        chosen.attr("value").await?.as_deref() == Some("wages"),
        "the topic was lost on the way"
    );

    // Sent without a word: the reason stands at the field, and the topic is still chosen.
    tap(client, "main form button.big").await?;
    see(client, "#text-error").await?;
    let field = see(client, "#text").await?;
    field.send_keys("Công ty chưa trả lương hai tháng").await?;
    tap(client, "main form button.big").await?;
    let digits = text(client, ".digits").await?.replace(char::is_whitespace, " ");
    ensure!(digits.chars().filter(char::is_ascii_digit).count() == 23, "{digits}");
    check_fits(client).await?;

    client.goto(&format!("{url}/vi/help/case")).await?;
    client.find(Locator::Css("#receipt")).await?.send_keys(&digits).await?;
    tap(client, "#door button").await?;
    ensure!(text(client, ".msg.mine p").await? == "Công ty chưa trả lương hai tháng");
    Ok(())
}

/// A counsellor at her desk: she signs in by her link, sees what came, answers, and her client reads it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_counsellor_answers_at_her_desk() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let minh = counsellor(&house, "minh", &["vi"], &[1]).await?;
    let fields = [("topic", "wages"), ("text", "Tôi chưa được trả lương"), ("key", "a")];
    let asked = house.visitor().post("/vi/help", &fields).await?;
    let digits = asked.attribute("name=\"receipt\"", "value")?;
    let mut tx = house.app.db.begin().await?;
    let token = maru::staff::invite(&mut tx, minh, house.app.clock.now()).await?;
    tx.commit().await?;

    let url = house.serve().await?;
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/desk/welcome/{token}")).await?;
    see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(client, "main form button").await?;
    arrive(client, &url, "/desk/second-factor").await?;
    let violations = axe::violations(client).await?;
    ensure!(violations.is_empty(), "the second factor: {}", axe::describe(&violations));
    let code = photographed(&house, &client.source().await?)?;
    see(client, "#code").await?.send_keys(&code).await?;
    tap(client, "main form button").await?;
    see(client, "#codes").await?;
    let violations = axe::violations(client).await?;
    ensure!(violations.is_empty(), "recovery codes: {}", axe::describe(&violations));
    tap(client, "main a.btn").await?;
    arrive(client, &url, "/desk/").await?;
    let violations = axe::violations(client).await?;
    ensure!(violations.is_empty(), "the desk: {}", axe::describe(&violations));
    tap(client, "table a").await?;
    ensure!(text(client, ".msg p").await? == "Tôi chưa được trả lương");
    let violations = axe::violations(client).await?;
    ensure!(violations.is_empty(), "the case: {}", axe::describe(&violations));
    see(client, "#text").await?.send_keys("Chào bạn").await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/desk.png")).await?;
    tap(client, "button[name=close][value=no]").await?;
    arrive(client, &url, "/desk/").await?;

    let mut visitor = house.visitor();
    let entered = visitor.post("/vi/help/case", &[("receipt", &digits)]).await?;
    ensure!(visitor.follow(entered).await?.body.contains("Chào bạn"));
    Ok(())
}

/// The newsroom on a phone, from the first word to the last mail: every page of it by the rules, also the
/// one that says what is wrong.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bulletin_is_written_on_a_phone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let roles = [Role::Writer, Role::Publisher];
    let welcome = welcome(&house, "garam@maru.test", "ko", &roles).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{welcome}")).await?;
    see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(client, "main form button").await?;
    arrive(client, &url, "/newsroom/").await?;

    tap(client, ".rooms a[href='/newsroom/bulletins']").await?;
    tap(client, "main a.btn").await?;
    see(client, "#title").await?.send_keys("최저임금이 오릅니다").await?;
    tap(client, "main form button").await?;
    see(client, "#text-error").await?;
    check_shown(client).await?;
    tap(client, "input[name=topics][value=wages]").await?;
    see(client, "#text").await?.send_keys("1월부터 오릅니다.").await?;
    tap(client, "main form button").await?;
    see(client, "#approve").await?;
    check_shown(client).await?;
    let bulletin = client.current_url().await?.to_string();
    check_page(client, &format!("{bulletin}/en")).await?;
    check_page(client, &format!("{url}/newsroom/bulletins")).await?;

    client.goto(&bulletin).await?;
    tap(client, "#accept").await?;
    tap(client, "#approve").await?;
    see(client, "progress").await?;
    check_page(client, &bulletin).await?;
    check_page(client, &format!("{bulletin}/stop")).await?;
    check_page(client, &format!("{url}/ko/bulletins")).await?;
    tap(client, ".list a").await?;
    check_shown(client).await
}

/// The picture of a receipt leads to the door with the digits behind `#`: they are put into the field and
/// taken out of the address.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scanned_receipt_fills_itself_in() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/km/help/case#12345678901234567890123")).await?;
    let field = see(client, "#receipt").await?;
    ensure!(field.prop("value").await?.as_deref() == Some("1234 5678 9012 3456 7890 123"));
    ensure!(client.current_url().await?.fragment().is_none(), "the digits stay in the history");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kind_of_page_is_accessible() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    for path in [
        "/",
        "/km/",
        "/ur/",
        "/km/guides",
        "/km/guides/unpaid-wages",
        "/ur/guides/unpaid-wages",
        "/uz/guides/health-insurance",
        "/uz/topics/wages",
        "/km/contacts",
        "/ne/contacts/labour-1350",
        "/zh/newsletter",
        "/zh/newsletter/ansan-quarterly/2026-4",
        "/zh/newsletter/ansan-quarterly/2026-4/minimum-wage-2027",
        "/vi/search?q=luong",
        "/th/help",
        "/si/help/case",
        "/ko/privacy",
        "/mn/nothing-here",
        "/desk/sign-in",
    ] {
        check_page(&browser.client, &format!("{url}{path}")).await?;
    }
    Ok(())
}
