//! My day in a real browser: what is new stands there without a reload, under nobody's hands, by the rules of
//! accessibility, at a desk and on a phone.

use std::time::Duration;

use anyhow::ensure;
use fantoccini::{Client, Locator};
use maru::casework;
use maru::staff::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::assigning::{asked, letter, visit};
use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, photograph, see, tap, text};
use crate::support::signed_in::{
    PASSWORD, ask, code_of, counsellor, head, id_of, set_skills, sign_in, welcome,
};
use crate::support::{Engine, House};

const BOPHA: &str = "bopha@maru.test";

async fn run(client: &Client, script: &str) -> anyhow::Result<Value> {
    Ok(client.execute(script, vec![]).await?)
}

async fn press(client: &Client, key: &str) -> anyhow::Result<()> {
    client.find(Locator::Css("body")).await?.send_keys(key).await?;
    Ok(())
}

async fn write(house: &House, case_id: Uuid) -> anyhow::Result<()> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let said = casework::write_as_client(&mut tx, &app.ring, &app.city, case_id, "…", None, now);
    said.await??;
    tx.commit().await
}

/// Letters in Khmer until this one is asked for one.
async fn until_asked(house: &House, staff_id: Uuid) -> anyhow::Result<Uuid> {
    for _ in 0..6 {
        let case_id = letter(house, "km").await?;
        if asked(house, case_id).await? == Some(staff_id) {
            return Ok(case_id);
        }
    }
    anyhow::bail!("nobody asks her")
}

/// Keys say whether she is free. An offer and a message stand there by themselves; the focus stays, and what is
/// being chosen is not taken away.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_day_follows_what_happens() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let mut head = head(&house).await?;
    let link = welcome(&house, BOPHA, "ko", &[Role::Counsellor]).await?;
    set_skills(&house, &mut head, "bopha", "km", "wages").await?;
    let mine = ask(&house, "km", "wages", "…").await?;
    counsellor(&house, &mut head, "sunita").await?;
    set_skills(&house, &mut head, "sunita", "km", "wages").await?;
    let me = id_of(&house, BOPHA).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::DESK, "ko").await?;
    let client = &browser.client;
    client.goto(&format!("{url}{link}")).await?;
    see(client, "#password").await?.send_keys(PASSWORD).await?;
    tap(client, "main form button").await?;
    photograph(&house, client, &url, "/desk/").await?;
    for (key, code) in [("2", "busy"), ("3", "break"), ("1", "here")] {
        press(client, key).await?;
        see(client, &format!("#presence-{code}[aria-pressed=true]")).await?;
    }
    client.goto(&format!("{url}/desk/cases/{mine}")).await?;
    client.goto(&format!("{url}/desk/")).await?;
    check_shown(client).await?;

    run(client, "window.same = true; document.getElementById('presence-break').focus()").await?;
    let offered = until_asked(&house, me).await?;
    see(client, &format!("#accept-{offered}")).await?;
    let kept = run(client, "return [window.same, document.activeElement.id]").await?;
    ensure!(kept == json!([true, "presence-break"]), "{kept}");
    ensure!(!text(client, ".meter span").await?.is_empty(), "no time is left");
    tokio::time::sleep(Duration::from_millis(200)).await;
    ensure!(!text(client, "#news").await?.is_empty(), "nothing is read out");
    check_shown(client).await?;
    browser.screenshot(concat!(env!("CARGO_MANIFEST_DIR"), "/target/day.png")).await?;

    let choose = format!("document.getElementById('why-{offered}').value = 'other'");
    run(client, &choose).await?;
    house.pass(chrono::TimeDelta::minutes(1));
    write(&house, mine).await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let chosen = format!("return document.getElementById('why-{offered}').value");
    ensure!(run(client, &chosen).await? == json!("other"), "what was chosen is gone");
    ensure!(client.find(Locator::Css(".whys .tag.on")).await.is_err(), "it was replaced");
    run(client, &format!("document.getElementById('why-{offered}').value = ''")).await?;
    see(client, ".whys .tag.on").await?;
    ensure!(run(client, "return window.same").await? == json!(true), "it was loaded anew");
    Ok(())
}

/// A full day and the search, on a phone and at a desk.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_day_fits() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let link = welcome(&house, BOPHA, "ko", &[Role::Counsellor]).await?;
    crate::support::signed_in::come_in(&house, &link).await?;
    let mut bopha = sign_in(&house, BOPHA).await?;
    let mut head = head(&house).await?;
    set_skills(&house, &mut head, "bopha", "km", "wages").await?;
    let kept: [(&str, &[(&str, &str)]); 3] = [
        ("label", &[("label", "도금 공장 두 달치 월급과 퇴직금")]),
        ("tasks", &[("words", "회사에 다시 전화하고 통장 사본을 받기"), ("due", "2026-11-20")]),
        ("deadlines", &[("kind", "wage-claim"), ("day", "2026-11-23")]),
    ];
    for (what, form) in kept {
        let case_id = ask(&house, "km", "wages", "…").await?;
        bopha.post(&format!("/desk/cases/{case_id}/{what}"), form).await?;
    }
    visit(&house, "km").await?;
    let url = house.serve().await?;
    for (name, screen) in [("phone", Screen::PHONE), ("desk", Screen::DESK)] {
        let browser = Browser::open(screen, "ko").await?;
        let client = &browser.client;
        client.goto(&format!("{url}/desk/sign-in")).await?;
        see(client, "#email").await?.send_keys(BOPHA).await?;
        see(client, "#password").await?.send_keys(PASSWORD).await?;
        tap(client, "main form button").await?;
        arrive(client, &url, "/desk/code").await?;
        see(client, "#code").await?.send_keys(&code_of(&house, BOPHA)).await?;
        tap(client, "main form button").await?;
        arrive(client, &url, "/desk/").await?;
        see(client, "#talks").await?;
        check_shown(client).await?;
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
        browser.screenshot(format!("{folder}/day-{name}.png")).await?;
        run(client, "document.getElementById('mine').scrollIntoView()").await?;
        browser.screenshot(format!("{folder}/day-{name}-cases.png")).await?;
        check_page(client, &format!("{url}/desk/search?topic=wages&locator=1")).await?;
        check_page(client, &format!("{url}/desk/search?topic=wages")).await?;
        browser.screenshot(format!("{folder}/day-{name}-search.png")).await?;
    }
    Ok(())
}
