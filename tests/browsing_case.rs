//! The page of a case in a real browser: on a phone and at a desk, in Korean around Khmer and Urdu, by the rules
//! of accessibility.

use anyhow::ensure;
use fantoccini::Locator;
use maru::staff::Role;
use serde_json::json;

use crate::support::browser::{Browser, Screen};
use crate::support::seeing::{arrive, check_page, check_shown, see, tap};
use crate::support::signed_in::{PASSWORD, ask, code_of, come_in, set_skills, welcome};
use crate::support::{Engine, House};

const KHMER: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែពីរខែហើយ។ ថៅកែនិយាយថាចាំសិន។";
const URDU: &str = "مجھے دو مہینے سے تنخواہ نہیں ملی۔ مالک فون نہیں اٹھاتا۔";

/// Every part of the page is opened and held against the rules; a typed answer outlives a look elsewhere, and
/// is gone once it was sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_on_one_page() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let roles = [Role::Head, Role::Counsellor];
    let link = welcome(&house, "park@maru.test", "ko", &roles).await?;
    let mut park = come_in(&house, &link).await?;
    let url = house.serve().await?;
    for (tag, text, screen) in [("km", KHMER, Screen::PHONE), ("ur", URDU, Screen::DESK)] {
        set_skills(&house, &mut park, "park", tag, "wages").await?;
        let case = format!("/desk/cases/{}", ask(&house, tag, "wages", text).await?);
        fill(&mut park, &case).await?;
        let browser = Browser::open(screen, "ko").await?;
        let client = &browser.client;
        client.goto(&format!("{url}/desk/sign-in")).await?;
        see(client, "#email").await?.send_keys("park@maru.test").await?;
        see(client, "#password").await?.send_keys(PASSWORD).await?;
        tap(client, "main form button").await?;
        arrive(client, &url, "/desk/code").await?;
        see(client, "#code").await?.send_keys(&code_of(&house, "park@maru.test")).await?;
        tap(client, "main form button").await?;
        arrive(client, &url, "/desk/").await?;
        check_shown(client).await?;
        check_page(client, &format!("{url}{case}")).await?;
        browser.screenshot(format!("{}/target/case-{tag}.png", env!("CARGO_MANIFEST_DIR"))).await?;
        client
            .execute(
                "for (const one of document.querySelectorAll('details')) one.open = true",
                vec![],
            )
            .await?;
        check_shown(client).await?;
        browser
            .screenshot(format!("{}/target/case-{tag}-open.png", env!("CARGO_MANIFEST_DIR")))
            .await?;
        for part in ["notes", "refer", "close", "tasks", "about"] {
            let show = format!("document.getElementById('{part}').scrollIntoView()");
            client.execute(&show, vec![]).await?;
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target");
            browser.screenshot(format!("{folder}/case-{tag}-{part}.png")).await?;
        }
        check_page(client, &format!("{url}{case}/history")).await?;

        client.goto(&format!("{url}{case}")).await?;
        see(client, "#text").await?.send_keys("OK 123").await?;
        client.goto(&format!("{url}/desk/")).await?;
        client.goto(&format!("{url}{case}")).await?;
        let typed = see(client, "#text").await?.prop("value").await?;
        ensure!(typed.as_deref() == Some("OK 123"), "{typed:?}");
        let kept = client.execute("return localStorage.length", vec![]).await?;
        ensure!(kept == json!(0), "nothing is written to the disk");
        client.find(Locator::Css("form[data-answer] button[value=no]")).await?.click().await?;
        arrive(client, &url, "/desk/").await?;
        client.goto(&format!("{url}{case}")).await?;
        let typed = see(client, "#text").await?.prop("value").await?;
        ensure!(typed.as_deref() == Some(""), "{typed:?}");
    }
    Ok(())
}

/// Something of everything that staff keep.
async fn fill(park: &mut crate::support::Visitor<'_>, case: &str) -> anyhow::Result<()> {
    let forms: [(&str, &[(&str, &str)]); 6] = [
        ("notes", &[("text", "사장은 전화를 받지 않음"), ("key", "k")]),
        ("label", &[("label", "도금 공장 두 달치")]),
        (
            "summary",
            &[
                ("facts", "두 달 임금을 받지 못함"),
                ("wish", "밀린 임금"),
                ("done", "회사에 전화함"),
            ],
        ),
        ("tasks", &[("words", "회사에 다시 전화하기"), ("due", "2026-11-20")]),
        ("deadlines", &[("kind", "wage-claim"), ("day", "2027-03-02")]),
        (
            "referrals",
            &[
                ("contact", "labour-1350"),
                ("purpose", "legal"),
                ("field", "summary"),
                ("how", "spoken"),
                ("until", "2026-12-31"),
            ],
        ),
    ];
    for (at, form) in forms {
        park.post(&format!("{case}/{at}"), form).await?;
    }
    Ok(())
}
