//! The newsroom in a real browser: its pages by the rules of accessibility, on a phone and at a desk, in Korean
//! and from right to left.

use anyhow::{Context, ensure};
use maru::staff::Role;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, see, tap, text};
use crate::support::signed_in::{id_of, lang, welcome};
use crate::support::{Engine, House, texts};

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

/// Every page on which something is kept, for somebody whose language runs from right to left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_kept_in_the_newsroom_is_accessible() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let roles = [Role::Writer, Role::Publisher];
    let welcome = welcome(&house, "garam@maru.test", "ur", &roles).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ur").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{welcome}")).await?;
    see(client, "#password").await?.send_keys("seven lanterns over the lake").await?;
    tap(client, "main form button").await?;
    arrive(client, &url, "/newsroom/").await?;
    for path in [
        "/newsroom/publications",
        "/newsroom/publications/ansan-quarterly",
        "/newsroom/publications/ansan-quarterly/2026-4",
        "/newsroom/contacts",
        "/newsroom/contacts/new",
        "/newsroom/contacts/centre",
        "/newsroom/programmes",
        "/newsroom/programmes/new",
        "/newsroom/links",
        "/newsroom/owed",
        "/newsroom/bulletins/new",
    ] {
        check_page(client, &format!("{url}{path}")).await?;
    }
    for path in ["/ur/newsletter/ansan-quarterly", "/ur/programmes", "/confirm/nothing"] {
        check_page(client, &format!("{url}{path}")).await?;
    }
    Ok(())
}
