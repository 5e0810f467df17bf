//! Who looks at the screen, in a real browser: the curtain hides a case and keeps what is typed, the lock asks for a
//! code in its place, and the turned screen shows one sentence.

use std::time::Duration;

use anyhow::ensure;
use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use maru::staff::Role;
use serde_json::{Value, json};

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_fits, check_page, check_shown, see, tap, text};
use crate::support::signed_in::{PASSWORD, ask, code_of, come_in, set_skills, welcome};
use crate::support::{Engine, House};

const PARK: &str = "park@maru.test";
const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែពីរខែហើយ។";
const ESCAPE: char = '\u{e00c}';
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target");

/// A house that locks, in which Park has a case: its path.
async fn with_a_case() -> anyhow::Result<(House, String)> {
    let house = House::new(Engine::Sqlite).await?.that_locks(10).await?;
    let link = welcome(&house, PARK, "ko", &[Role::Head, Role::Counsellor]).await?;
    let mut park = come_in(&house, &link).await?;
    set_skills(&house, &mut park, "park", "km", "wages").await?;
    let case = format!("/desk/cases/{}", ask(&house, "km", "wages", QUESTION).await?);
    Ok((house, case))
}

async fn sign_in(house: &House, client: &Client, url: &str) -> anyhow::Result<()> {
    client.goto(&format!("{url}/desk/sign-in")).await?;
    see(client, "#email").await?.send_keys(PARK).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    tap(client, "main form button").await?;
    arrive(client, url, "/desk/code").await?;
    see(client, "#code").await?.send_keys(&code_of(house, PARK)).await?;
    tap(client, "main form button").await?;
    arrive(client, url, "/desk/").await
}

/// Presses keys wherever the focus is.
async fn press(client: &Client, keys: &[char]) -> anyhow::Result<()> {
    let mut actions = KeyActions::new("keys".to_owned());
    for value in keys.iter().copied() {
        actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    }
    client.perform_actions(actions).await?;
    Ok(())
}

async fn run(client: &Client, script: &str) -> anyhow::Result<Value> {
    Ok(client.execute(script, vec![]).await?)
}

/// Nothing of the page is seen, read out, or reached by a key.
async fn check_covered(client: &Client) -> anyhow::Result<()> {
    see(client, ".covered #curtain:not([hidden])").await?;
    let all = "return [...document.body.children].filter((part) => part.id !== 'curtain')";
    let hidden = run(client, &format!("{all}.every((part) => part.inert && part.ariaHidden === 'true' && getComputedStyle(part).visibility === 'hidden')")).await?;
    ensure!(hidden == json!(true), "the page is not hidden");
    // What a person sees, and not what stands in the page.
    let seen = run(client, "return document.body.innerText").await?;
    ensure!(!seen.as_str().unwrap_or_default().contains(QUESTION), "{seen}");
    ensure!(run(client, "return document.title").await? == json!("안산시"));
    let at = run(client, "return document.activeElement.closest('#curtain') !== null").await?;
    ensure!(at == json!(true), "the focus is below the curtain");
    Ok(())
}

async fn check_open(client: &Client) -> anyhow::Result<()> {
    see(client, "html:not(.covered)").await?;
    let covered = run(client, "return document.documentElement.classList.contains('covered') || document.querySelector('[inert]') !== null").await?;
    ensure!(covered == json!(false), "the page is still covered");
    ensure!(run(client, "return document.title").await? != json!("안산시"));
    Ok(())
}

/// Somebody comes to the counter: one key covers, also after a reload, and what is typed is there afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_curtain_hides_a_case() -> anyhow::Result<()> {
    let (house, case) = with_a_case().await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    sign_in(&house, client, &url).await?;
    client.goto(&format!("{url}{case}")).await?;
    see(client, "#text").await?;
    press(client, &['0']).await?;
    check_covered(client).await?;
    check_shown(client).await?;
    browser.screenshot(format!("{FOLDER}/curtain.png")).await?;
    client.refresh().await?;
    check_covered(client).await?;
    press(client, &['0']).await?;
    check_open(client).await?;

    // While she types a zero is a zero, and one Escape is none.
    see(client, "#text").await?.send_keys("10 months").await?;
    press(client, &[ESCAPE]).await?;
    check_open(client).await?;
    tokio::time::sleep(Duration::from_millis(1_000)).await;
    press(client, &[ESCAPE, ESCAPE]).await?;
    check_covered(client).await?;
    press(client, &['1', 'a', '\u{e006}']).await?;
    check_open(client).await?;
    let at = run(client, "return document.activeElement.id + ':' + document.activeElement.value")
        .await?;
    ensure!(at == json!("text:10 months"), "{at}");
    press(client, &['!']).await?;
    let typed = see(client, "#text").await?.prop("value").await?;
    ensure!(typed.as_deref() == Some("10 months!"), "{typed:?}");

    tap(client, "form.shut a").await?;
    check_covered(client).await?;
    tap(client, "#curtain > p button").await?;
    check_open(client).await?;
    arrive(client, &url, &case).await
}

/// Nobody was there for the time that the city set: the page covers itself, is locked for every tab, and opens for a
/// code with what was typed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_was_left_locks_itself() -> anyhow::Result<()> {
    let (house, case) = with_a_case().await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    let client = &browser.client;
    sign_in(&house, client, &url).await?;
    let first = client.window().await?;
    client.goto(&format!("{url}{case}")).await?;
    see(client, "#label").await?.send_keys("도금 공장").await?;
    let second = client.new_window(true).await?.handle;
    client.switch_to_window(second).await?;
    client.goto(&format!("{url}{case}")).await?;
    client.switch_to_window(first.clone()).await?;
    // Ten minutes are too long for a story.
    let soon = "document.getElementById('curtain').dataset.locksAfter = 2";
    run(client, soon).await?;
    see(client, ".covered #curtain-code").await?;
    check_covered(client).await?;
    check_shown(client).await?;
    browser.screenshot(format!("{FOLDER}/locked.png")).await?;
    press(client, &['0', ESCAPE, ESCAPE]).await?;
    check_covered(client).await?;
    let handles = client.windows().await?;
    for handle in handles.into_iter().filter(|handle| *handle != first) {
        client.switch_to_window(handle).await?;
    }
    check_covered(client).await?;
    client.goto(&format!("{url}{case}")).await?;
    ensure!(client.current_url().await?.path() == "/desk/locked");
    check_shown(client).await?;
    browser.screenshot(format!("{FOLDER}/lock-page.png")).await?;

    client.switch_to_window(first).await?;
    run(client, "document.getElementById('curtain').dataset.locksAfter = 600").await?;
    see(client, "#curtain-code").await?.clear().await?;
    see(client, "#curtain-code").await?.send_keys("000000\u{e007}").await?;
    ensure!(!text(client, "#curtain .error:not([hidden])").await?.is_empty());
    see(client, "#curtain-code").await?.send_keys(&code_of(&house, PARK)).await?;
    tap(client, "#curtain form button").await?;
    check_open(client).await?;
    let typed = see(client, "#label").await?.prop("value").await?;
    ensure!(typed.as_deref() == Some("도금 공장"), "{typed:?}");
    tap(client, "form[action$='/label'] button").await?;
    arrive(client, &url, &format!("{case}#about")).await
}

/// A phone or a desk monitor that was turned on its side.
const TURNED: Screen = Screen { width: 800, height: 1280, ..Screen::DESK };

/// One sentence and nothing else, in Khmer and in Urdu, chosen and typed; numbers run from left to right.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_screen_is_turned() -> anyhow::Result<()> {
    let (house, case) = with_a_case().await?;
    let url = house.serve().await?;
    for (tag, words, screen) in [
        ("km", "សូមទូរស័ព្ទមកលេខ 031-481-3300 មុនម៉ោង 5 ល្ងាច ហើយយកកិច្ចសន្យាការងារមកជាមួយ", Screen::PHONE),
        ("ur", "031-481-3300 پر فون کریں۔", Screen::PHONE),
        ("ur", "031-481-3300 پر فون کریں۔", TURNED),
    ] {
        let browser = Browser::open(screen, "ko").await?;
        let client = &browser.client;
        sign_in(&house, client, &url).await?;
        check_page(client, &format!("{url}/desk/turn")).await?;
        check_page(client, &format!("{url}/desk/turn?lang={tag}&case={}", &case[12..])).await?;
        let name = format!("{FOLDER}/turn-{tag}-{}", screen.width);
        browser.screenshot(format!("{name}-choose.png")).await?;
        tap(client, "a[href$='say=papers']").await?;
        see(client, "body.shown").await?;
        check_shown(client).await?;
        browser.screenshot(format!("{name}-phrase.png")).await?;
        let lang = run(client, "return document.documentElement.lang").await?;
        ensure!(lang == json!(tag), "{lang}");
        let shown = text(client, "body").await?;
        ensure!(!shown.contains("park") && !shown.contains("임금"), "{shown}");
        tap(client, ".answers a").await?;
        check_shown(client).await?;
        ensure!(text(client, "h1").await?.chars().count() < 12);
        tap(client, "a.corner").await?;
        see(client, "#hers").await?.send_keys(words).await?;
        see(client, "#korean").await?.send_keys("031-481-3300으로 전화하세요.").await?;
        tap(client, "main form.card button").await?;
        see(client, "body.shown").await?;
        check_shown(client).await?;
        check_fits(client).await?;
        browser.screenshot(format!("{name}-own.png")).await?;
        let number = run(
            client,
            "const at = document.querySelector('h1 bdi'); return at.dir + ' ' + at.textContent",
        )
        .await?;
        ensure!(number == json!("ltr 031-481-3300"), "{number}");
    }
    Ok(())
}

/// Too much or nothing to show comes back with what was typed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_to_show_comes_back() -> anyhow::Result<()> {
    let (house, _) = with_a_case().await?;
    let mut park = crate::support::signed_in::sign_in(&house, PARK).await?;
    let say = "/desk/turn/say";
    let empty = park.post(say, &[("lang", "km"), ("hers", " "), ("korean", "")]).await?;
    ensure!(empty.status.as_u16() == 422 && empty.body.contains("hers-error"), "{}", empty.body);
    let long = "가".repeat(301);
    let form = [("lang", "km"), ("hers", "សូម <b>"), ("korean", &long), ("answers", "yes")];
    let back = park.post(say, &form).await?;
    ensure!(back.status.as_u16() == 422 && back.body.contains(&long), "{}", back.body);
    ensure!(back.body.contains("សូម &#60;b&#62;</textarea>"), "{}", back.body);
    ensure!(back.body.contains("value=\"yes\" checked"), "{}", back.body);
    for path in [
        "/desk/turn/say?lang=km&say=nothing",
        "/desk/turn/say?say=wait",
        "/desk/turn/say?lang=ko&say=wait",
    ] {
        ensure!(park.get(path).await?.status.as_u16() == 404, "{path}");
    }
    Ok(())
}
