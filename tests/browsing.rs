//! The house in a real browser, on a phone of 360 pixels: the first visit, the question, the answer, and
//! every kind of page by the rules of accessibility.

use std::time::Duration;

use anyhow::{Context, ensure};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use maru::staff::Role;
use serde_json::{Value, json};

use crate::support::browser::{Browser, Screen};
use crate::support::people::counsellor;
use crate::support::signed_in::{id_of, lang, welcome};
use crate::support::{Engine, House, axe, texts};

/// The first element that fits, once the page shows it.
async fn see(client: &Client, css: &str) -> anyhow::Result<Element> {
    let wait = client.wait().at_most(Duration::from_secs(10));
    wait.for_element(Locator::Css(css)).await.with_context(|| format!("nothing is {css}"))
}

async fn tap(client: &Client, css: &str) -> anyhow::Result<()> {
    see(client, css).await?.click().await?;
    Ok(())
}

async fn text(client: &Client, css: &str) -> anyhow::Result<String> {
    Ok(see(client, css).await?.text().await?)
}

/// Waits until the browser is at a path.
async fn arrive(client: &Client, url: &str, path: &str) -> anyhow::Result<()> {
    let wait = client.wait().at_most(Duration::from_secs(10));
    let wanted = format!("{url}{path}").parse()?;
    wait.for_url(&wanted).await.with_context(|| format!("the browser is not at {path}"))
}

/// What stands out of the screen, and whether anything must be scrolled sideways.
async fn check_fits(client: &Client) -> anyhow::Result<()> {
    let script =
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let over = client.execute(script, vec![]).await?;
    ensure!(over == json!(0), "{} is {over} pixels too wide", client.current_url().await?);
    Ok(())
}

async fn check_page(client: &Client, url: &str) -> anyhow::Result<()> {
    client.goto(url).await?;
    check_shown(client).await
}

/// The page that is shown now.
async fn check_shown(client: &Client) -> anyhow::Result<()> {
    check_fits(client).await?;
    let violations: Vec<Value> = axe::violations(client).await?;
    let url = client.current_url().await?;
    ensure!(violations.is_empty(), "{url}: {}", axe::describe(&violations));
    Ok(())
}

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

/// The minimum wage changes: a publisher sees what it touches, confirms, and the Khmer guide has it. Every
/// page on the way by the rules, also the one that says what is wrong.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_minimum_wage_changes() -> anyhow::Result<()> {
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

    tap(client, "a[href='/newsroom/facts']").await?;
    let query = see(client, "#q").await?;
    check_shown(client).await?;
    query.send_keys("minimum hourly").await?;
    tap(client, ".seekbox button").await?;
    arrive(client, &url, "/newsroom/facts?q=minimum+hourly").await?;
    tap(client, "a[href='/newsroom/facts/minimum-wage-hourly']").await?;
    see(client, "#add").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/fact.png")).await?;
    tap(client, "a[href$='/correct?of=2026-01-01']").await?;
    let value = see(client, "#value").await?;
    value.clear().await?;
    value.send_keys("about 10999").await?;
    tap(client, "button[name=step]").await?;
    let value = see(client, ".bad #value").await?;
    check_shown(client).await?;
    value.clear().await?;
    value.send_keys("10,999").await?;
    tap(client, "button[name=step]").await?;
    see(client, "#confirm").await?;
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/review.png")).await?;
    tap(client, "#confirm").await?;
    see(client, "#tell-them").await?;
    check_shown(client).await?;
    house.app.refresh().await?;

    client.goto(&format!("{url}/km/guides/minimum-wage")).await?;
    ensure!(text(client, ".prose p").await?.contains("10,999"));
    // The rule of another day, by the form at the end.
    check_page(client, &format!("{url}/km/guides/minimum-wage?on=2027-05-01")).await?;
    ensure!(text(client, ".prose p").await?.contains("10,700"));
    check_page(client, &format!("{url}/km/guides/minimum-wage?on=1999-01-01")).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/asof.png")).await?;
    check_page(client, &format!("{url}/newsroom/facts/new")).await
}

/// The board and the pages of a text, on a phone and at a desk, with something to see on each.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_board_is_accessible() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let roles = [Role::Writer, Role::Publisher];
    let welcome = welcome(&house, "garam@maru.test", "ko", &roles).await?;
    let text = something_to_do(&house).await?;
    let url = house.serve().await?;
    let path = format!("/newsroom/texts/{text}");
    let mut link = welcome;
    for (screen, name) in [(Screen::PHONE, "phone"), (Screen::DESK, "desk")] {
        let browser = Browser::open(screen, "ko").await?;
        let client = &browser.client;
        client.goto(&format!("{url}{link}")).await?;
        if name == "phone" {
            see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
            link = "/desk/sign-in".to_owned();
        } else {
            see(client, "#email").await?.send_keys("garam@maru.test").await?;
            see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
        }
        tap(client, "main form button").await?;
        arrive(client, &url, "/newsroom/").await?;
        for (at, page) in [
            ("board", "/newsroom/".to_owned()),
            ("board-stale", "/newsroom/?state=stale&kind=guide".to_owned()),
            ("new", "/newsroom/texts/new".to_owned()),
            ("text", path.clone()),
            ("still-correct", format!("{path}/still-correct")),
            ("withdraw", format!("{path}/ko/withdraw")),
            ("history", format!("{path}/ko/history")),
        ] {
            check_page(client, &format!("{url}{page}")).await?;
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
            browser.screenshot(format!("{folder}/{at}-{name}.png")).await?;
        }
        tap(client, "main ol a").await?;
        check_shown(client).await?;
        client.goto(&format!("{url}{path}")).await?;
        tap(client, "tbody details summary").await?;
        tap(client, "#around summary").await?;
        check_shown(client).await?;
    }
    Ok(())
}

/// A guide whose Korean changed, with a comment that waits, words that wait for their day, and one language
/// that was declined.
async fn something_to_do(house: &House) -> anyhow::Result<uuid::Uuid> {
    use maru::texts::translations::{self, By, Place, Why};
    use maru::texts::{comments, history};
    let text_id = texts::guide(house, "unpaid-wages").await?;
    let korean = Place { text_id, lang: lang("ko")? };
    let by = By { staff_id: id_of(house, "garam@maru.test").await?, now: house.clock.now() };
    let change = ("직원이 적은 회사도 같습니다.", "직원이 한 명인 회사도 같습니다.");
    texts::change_korean(house, text_id, change, "garam").await?;
    let mut tx = house.app.db.begin().await?;
    let latest = history::latest(&mut tx, korean).await?.context("Korean words")?;
    translations::publish(&mut tx, korean, latest.id, "", by).await??;
    let segment = &latest.segments()[0].identity;
    comments::say(&mut tx, Place { lang: lang("vi")?, ..korean }, segment, "어떤 뜻?", by)
        .await??;
    let khmer = Place { lang: lang("km")?, ..korean };
    translations::withdraw(&mut tx, khmer, (Why::Wrong, "틀림"), by).await??;
    let nepali = Place { lang: lang("ne")?, ..korean };
    translations::ask(&mut tx, nepali, "", by).await?;
    tx.commit().await?;
    texts::translate(
        house,
        (text_id, "en"),
        |at, now| match at {
            0 => "Unpaid".to_owned(),
            _ => now.unwrap_or_default().to_owned(),
        },
        "garam",
    )
    .await?;
    let english = Place { lang: lang("en")?, ..korean };
    let seen = texts::latest(house, text_id, "en").await?.parse()?;
    let mut tx = house.app.db.begin().await?;
    let at = house.clock.now() + chrono::TimeDelta::days(2);
    translations::schedule(&mut tx, english, (seen, at), "", by).await??;
    tx.commit().await?;
    house.app.refresh().await?;
    Ok(text_id)
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

/// A reader says what is missing and what she would like, and a writer looks at it: every page by the rules.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_says_what_is_missing() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let welcome = welcome(&house, "haneul@maru.test", "ko", &[Role::Writer]).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "km").await?;
    let client = &browser.client;
    client.goto(&format!("{url}/km/guides/unpaid-wages")).await?;
    tap(client, ".checklist label").await?;
    see(client, ".checklist input:checked").await?;
    tap(client, "button[name=useful][value=no]").await?;
    see(client, "#text").await?;
    check_shown(client).await?;
    tap(client, "main form button").await?;
    see(client, "[aria-invalid=true]").await?;
    check_shown(client).await?;
    see(client, "#text").await?.send_keys("អាសយដ្ឋាន").await?;
    tap(client, "main form button").await?;
    see(client, ".note[role=status]").await?;
    check_shown(client).await?;
    client.goto(&format!("{url}/uz/guides/unpaid-wages")).await?;
    tap(client, ".note form button").await?;
    see(client, ".note[role=status]").await?;
    check_shown(client).await?;

    client.goto(&format!("{url}{welcome}")).await?;
    see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(client, "main form button").await?;
    arrive(client, &url, "/newsroom/").await?;
    check_shown(client).await?;
    for path in ["/newsroom/feedback", "/newsroom/wanted", "/newsroom/reviews"] {
        check_page(client, &format!("{url}{path}")).await?;
    }
    client.goto(&format!("{url}/newsroom/feedback")).await?;
    ensure!(text(client, ".typed").await? == "អាសយដ្ឋាន");
    tap(client, ".msg form button").await?;
    arrive(client, &url, "/newsroom/feedback").await
}
