//! Her page in a real browser, on a phone of 360 pixels: in Khmer and in Urdu, with everything that she can decide
//! there, by the rules of accessibility; and the desk's side of a matter.

use fantoccini::Locator;
use maru::casework::{self, Asks, Channel, Intake};
use maru::staff::Role;
use uuid::Uuid;

use crate::support::assigning::request;
use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, photograph, see, tap};
use crate::support::signed_in::{PASSWORD, set_skills, sign_in, welcome};
use crate::support::{Engine, House, Visitor};

const SHOTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target");

/// A worker asks; her case and the digits of her receipt.
async fn worker(house: &House, tag: &str) -> anyhow::Result<(Uuid, String)> {
    let (app, now) = (&house.app, house.clock.now());
    let mut new = request(tag, Channel::Web, Asks::default());
    new.intake = Intake { employer: Some("한빛정밀".to_owned()), ..Intake::default() };
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
    tx.commit().await?;
    Ok((opened.case_id, opened.receipt.bare()))
}

/// The counsellor of both signs in, answers and asks whether they join.
async fn ask_to_join(park: &mut Visitor<'_>, cases: &[Uuid]) -> anyhow::Result<()> {
    for case_id in cases {
        let path = format!("/desk/cases/{case_id}/answer");
        park.post(&path, &[("text", "…"), ("key", "k"), ("close", "no")]).await?;
    }
    let asked = park.post(&format!("/desk/cases/{}/matter", cases[0]), &[]).await?;
    anyhow::ensure!(asked.status.is_redirection(), "{}", asked.body);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_she_decides_on_her_phone() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let link = welcome(&house, "park@maru.test", "ko", &[Role::Head, Role::Counsellor]).await?;
    let url = house.serve().await?;
    let at_the_desk = Browser::open(Screen::DESK, "ko").await?;
    let desk = &at_the_desk.client;
    desk.goto(&format!("{url}{link}")).await?;
    see(desk, "#password").await?.send_keys(PASSWORD).await?;
    tap(desk, "main form button").await?;
    photograph(&house, desk, &url, "/desk/").await?;
    let mut park = sign_in(&house, "park@maru.test").await?;
    let mut asked = Vec::new();
    for tag in ["km", "ur"] {
        set_skills(&house, &mut park, "park", tag, "wages").await?;
        asked.push((tag, worker(&house, tag).await?));
    }
    let cases: Vec<Uuid> = asked.iter().map(|(_, (case_id, _))| *case_id).collect();
    ask_to_join(&mut park, &cases).await?;
    for (tag, (_, receipt)) in &asked {
        let browser = Browser::open(Screen::PHONE, tag).await?;
        let client = &browser.client;
        client.goto(&format!("{url}/{tag}/help/case")).await?;
        see(client, "#receipt").await?.send_keys(receipt).await?;
        client.find(Locator::Css("#receipt")).await?.send_keys("\u{e007}").await?;
        arrive(client, &url, &format!("/{tag}/help/case/read")).await?;
        check_shown(client).await?;
        for (part, show) in [("top", "h1"), ("line", "#line"), ("joint", "#joint")] {
            let show = format!("document.querySelector('{show}').scrollIntoView()");
            client.execute(&show, vec![]).await?;
            browser.screenshot(format!("{SHOTS}/hers-{tag}-{part}.png")).await?;
        }
        let open = "for (const one of document.querySelectorAll('details')) one.open = true";
        client.execute(open, vec![]).await?;
        check_shown(client).await?;
        browser.screenshot(format!("{SHOTS}/hers-{tag}-open.png")).await?;
        client.goto(&format!("{url}/{tag}/help/case/read")).await?;
        tap(client, "button[name=joins][value=yes]").await?;
        see(client, "button[name=joins][value=no]:only-child").await?;
        check_shown(client).await?;
    }
    let page = format!("{url}/desk/cases/{}", cases[0]);
    check_page(desk, &page).await?;
    let open = "for (const one of document.querySelectorAll('details')) one.open = true";
    desk.execute(open, vec![]).await?;
    check_shown(desk).await?;
    desk.execute("document.getElementById('matter').scrollIntoView()", vec![]).await?;
    at_the_desk.screenshot(format!("{SHOTS}/matter-desk.png")).await?;
    Ok(())
}
