//! Two tabs of one counsellor in a real browser, and a case from the first note to its end by the keyboard alone.

use anyhow::{Context, ensure};
use fantoccini::{Client, Locator};
use maru::casework;
use maru::language::Words;
use maru::staff::Role;
use uuid::Uuid;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_shown, see, tap, text};
use crate::support::signed_in::{ask, come_in, id_of, lang, set_skills, welcome};
use crate::support::touring::enter_as;
use crate::support::{Engine, House};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែពីរខែហើយ។";
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";

/// Park, who counsels in Khmer and heads the office, signed in with a browser; her pages are in a language.
async fn park(house: &House, tag: &str) -> anyhow::Result<(Browser, String, Uuid)> {
    let roles = [Role::Head, Role::Counsellor];
    let link = welcome(house, "park@maru.test", tag, &roles).await?;
    let mut park = come_in(house, &link).await?;
    set_skills(house, &mut park, "park", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    let url = house.serve().await?;
    let browser = Browser::open(Screen::DESK, "en").await?;
    enter_as(house, &browser.client, &url, id_of(house, "park@maru.test").await?).await?;
    Ok((browser, url, case_id))
}

async fn send(client: &Client, words: &str) -> anyhow::Result<()> {
    see(client, "#text").await?.send_keys(words).await?;
    tap(client, "form[data-answer] button[name=close][value=no]").await
}

/// She has the case open twice and answers in both. The second window does not send: it shows the first answer,
/// says why, has her words, and sends them when she wants to.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_tabs_answer_the_same_case() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let (browser, url, case_id) = park(&house, "ko").await?;
    let client = &browser.client;
    let case = format!("/desk/cases/{case_id}");
    client.goto(&format!("{url}{case}")).await?;
    see(client, "#text").await?;
    let first = client.window().await?;
    let second = client.new_window(true).await?.handle;
    client.switch_to_window(second.clone()).await?;
    client.goto(&format!("{url}{case}")).await?;
    see(client, "#text").await?.send_keys("ពីរ").await?;

    client.switch_to_window(first).await?;
    send(client, "មួយ").await?;
    arrive(client, &url, "/desk/").await?;

    client.switch_to_window(second).await?;
    tap(client, "form[data-answer] button[name=close][value=no]").await?;
    let words = Words::new(lang("ko")?);
    let said = text(client, ".errors").await?;
    ensure!(said.contains(&words.say("desk-error-colleague-wrote")), "{said}");
    let kept = see(client, "#text").await?.prop("value").await?;
    ensure!(kept.as_deref() == Some("ពីរ"), "{kept:?}");
    ensure!(text(client, ".msg.mine").await?.contains("មួយ"), "the first answer is not shown");
    check_shown(client).await?;
    let acts = acts(&house, case_id).await?;
    ensure!(acts.iter().filter(|act| *act == "answered").count() == 1, "{acts:?}");
    tap(client, "form[data-answer] button[name=close][value=no]").await?;
    arrive(client, &url, "/desk/").await?;
    let acts = self::acts(&house, case_id).await?;
    ensure!(acts.iter().filter(|act| *act == "answered").count() == 2, "{acts:?}");
    Ok(())
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

/// Presses keys where the focus is.
async fn press(client: &Client, keys: &str) -> anyhow::Result<()> {
    Ok(client.active_element().await?.send_keys(keys).await?)
}

/// Goes on with Tab until the focus is on what fits.
async fn tab_to(client: &Client, css: &str) -> anyhow::Result<()> {
    let is_there = format!("return document.activeElement.matches({})", serde_json::json!(css));
    for _ in 0..150 {
        press(client, TAB).await?;
        if client.execute(&is_there, vec![]).await? == serde_json::json!(true) {
            return Ok(());
        }
    }
    anyhow::bail!("Tab does not lead to {css}")
}

/// Fills in a field and goes on from there.
async fn fill(client: &Client, css: &str, words: &str) -> anyhow::Result<()> {
    tab_to(client, css).await?;
    press(client, words).await
}

/// Opens what is folded, if it is.
async fn unfold(client: &Client, css: &str) -> anyhow::Result<()> {
    tab_to(client, css).await?;
    press(client, ENTER).await
}

/// No mouse: from the list into the case, a note, a task, the summary, the answer, and then the end of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_is_worked_on_by_the_keyboard_alone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let (browser, url, case_id) = park(&house, "en").await?;
    let client = &browser.client;
    let case = format!("/desk/cases/{case_id}");
    let link = format!("main a[href='{case}']");
    client.goto(&format!("{url}/desk/")).await?;
    tab_to(client, &link).await?;
    press(client, ENTER).await?;
    arrive(client, &url, &case).await?;

    fill(client, "#note", "The employer does not answer the telephone.").await?;
    tab_to(client, "#notes form button").await?;
    press(client, ENTER).await?;
    arrive(client, &url, &format!("{case}#notes")).await?;
    see(client, "#notes .msg").await?;

    unfold(client, "#tasks summary").await?;
    fill(client, "#words", "Call the company again").await?;
    // Month, day and year, as this browser asks for a day.
    fill(client, "#due", "11302026").await?;
    let due = see(client, "#due").await?.prop("value").await?;
    ensure!(due.as_deref() == Some("2026-11-30"), "the day is {due:?}");
    tab_to(client, "#tasks form button").await?;
    press(client, ENTER).await?;
    arrive(client, &url, &format!("{case}#tasks")).await?;
    see(client, "#tasks li").await?;

    unfold(client, "#summary summary").await?;
    fill(client, "#facts", "Two months of wages are owed.").await?;
    fill(client, "#wish", "The wages.").await?;
    fill(client, "#done", "The company was called.").await?;
    tab_to(client, "#summary form button").await?;
    press(client, ENTER).await?;
    arrive(client, &url, &format!("{case}#summary")).await?;
    see(client, "#summary dl").await?;

    fill(client, "#text", "OK 123").await?;
    tab_to(client, "form[data-answer] button[name=close][value=no]").await?;
    press(client, ENTER).await?;
    arrive(client, &url, "/desk/").await?;

    tab_to(client, &link).await?;
    press(client, ENTER).await?;
    arrive(client, &url, &case).await?;
    unfold(client, "#close summary").await?;
    tab_to(client, "#close input[type=radio]").await?;
    press(client, SPACE).await?;
    let chosen = client.find(Locator::Css("#close input:checked")).await;
    chosen.context("Space chooses no outcome")?;
    tab_to(client, "#close form button").await?;
    press(client, ENTER).await?;
    arrive(client, &url, "/desk/").await?;

    let acts = acts(&house, case_id).await?;
    for act in ["noted", "task set", "summed up", "answered", "closed"] {
        ensure!(acts.iter().any(|one| one == act), "{act}: {acts:?}");
    }
    Ok(())
}
