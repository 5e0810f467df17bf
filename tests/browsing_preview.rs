//! The preview of a bulletin and the mails themselves in a real browser: on a phone and at a desk, in the light and in
//! the dark, and from right to left.

use anyhow::ensure;
use maru::bulletins::{self, Letters};
use maru::facts;
use maru::language::Lang;
use maru::staff::Role;
use serde_json::json;

use crate::support::browser::{Browser, Screen};
use crate::support::bulletins::{find, rewrite, translate, written};
use crate::support::seeing::{arrive, check_fits, check_shown, see, tap};
use crate::support::signed_in::{PASSWORD, lang, welcome};
use crate::support::{Engine, House};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target");

/// Title and text with something of each kind.
const KOREAN: (&str, &str) = (
    "2027년 최저임금이 시간당 10,700원으로 오릅니다",
    "새해부터 **모든 사업장**에서 달라집니다.\n\n## 얼마인가요\n\n| 구분 | 금액 |\n|---|---|\n| 시간급 | 10,700원 |\n| 월급 | 2,236,300원 |\n\n## 무엇을 해야 하나요\n\n1. 1월 급여 명세서를 확인하십시오.\n2. 모자라면 [임금이 밀렸을 때](/guides/unpaid-wages)를 보십시오.\n\n> 계약서에 더 적게 써 있어도 무효입니다.",
);
const KHMER: (&str, &str) = (
    "ប្រាក់ឈ្នួលអប្បបរមាឆ្នាំ ២០២៧ ឡើងដល់ ១០,៧០០ វ៉ុនក្នុងមួយម៉ោង",
    "ចាប់ពីឆ្នាំថ្មី **គ្រប់កន្លែងធ្វើការ** ផ្លាស់ប្ដូរ។\n\n## ប៉ុន្មាន?\n\n| ប្រភេទ | ចំនួន |\n|---|---|\n| ក្នុងមួយម៉ោង | 10,700 វ៉ុន |\n| ក្នុងមួយខែ | 2,236,300 វ៉ុន |\n\n## ត្រូវធ្វើអ្វី?\n\n1. ពិនិត្យប័ណ្ណប្រាក់ខែខែមករា។\n2. បើខ្វះ សូមអាន [ប្រាក់ឈ្នួលមិនទាន់បើក](/guides/unpaid-wages)។\n\n> ទោះបីកិច្ចសន្យាសរសេរតិចជាងនេះក៏ដោយ ក៏មោឃៈដែរ។",
);
const URDU: (&str, &str) = (
    "2027 میں کم از کم اجرت 10,700 وون فی گھنٹہ ہو گی",
    "نئے سال سے **ہر کام کی جگہ** پر تبدیلی آئے گی۔\n\n## کتنی؟\n\n1. جنوری کی تنخواہ کی پرچی دیکھیں۔\n2. اگر کم ہو تو [بقایا اجرت](/guides/unpaid-wages) پڑھیں۔\n\n> معاہدے میں کم لکھا ہو تب بھی وہ درست نہیں۔",
);

/// The page on which a writer looks at what she wrote, by the rules of accessibility.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bulletin_is_previewed_on_a_phone_and_at_a_desk() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let id = written(&house).await?;
    rewrite(&house, id, KOREAN).await??;
    translate(&house, id, "km", KHMER).await??;
    let link = welcome(&house, "garam@maru.test", "ko", &[Role::Writer]).await?;
    let url = house.serve().await?;
    let mut link = link;
    for (screen, name) in [(Screen::PHONE, "phone"), (Screen::DESK, "desk")] {
        let browser = Browser::open(screen, "ko").await?;
        let client = &browser.client;
        client.goto(&format!("{url}{link}")).await?;
        if name == "desk" {
            see(client, "#email").await?.send_keys("garam@maru.test").await?;
        }
        see(client, "#password").await?.send_keys(PASSWORD).await?;
        tap(client, "main form button").await?;
        arrive(client, &url, "/newsroom/").await?;
        link = "/desk/sign-in".to_owned();
        client.goto(&format!("{url}/newsroom/bulletins/{id}")).await?;
        tap(client, &format!("a[href='/newsroom/bulletins/{id}/preview/km']")).await?;
        see(client, "iframe.screen").await?;
        check_shown(client).await?;
        // The mail is there, and not an empty frame.
        see(client, "iframe.screen").await?.enter_frame().await?;
        see(client, ".words h1").await?;
        client.enter_parent_frame().await?;
        browser.screenshot(format!("{FOLDER}/preview-{name}.png")).await?;
        for (at, part) in [("mail", "mail"), ("chat", "chat"), ("headers", "plain")] {
            let show = format!("document.getElementById('{part}').scrollIntoView()");
            client.execute(&show, vec![]).await?;
            browser.screenshot(format!("{FOLDER}/preview-{name}-{at}.png")).await?;
        }
    }
    Ok(())
}

/// The mail in Korean, Khmer and Urdu, in the light and in the dark: nothing is cut, what is pressed is 48 px high, and
/// the Urdu runs from right to left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_is_read_on_a_phone_in_every_direction() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let id = written(&house).await?;
    let (app, bulletin) = (&house.app, find(&house, id).await?);
    let mut tx = app.db.read().await?;
    let facts = facts::all(&mut tx).await?;
    let tongues = bulletins::tongues(&mut tx, &app.city, &bulletin).await?;
    drop(tx);
    let korean = tongues.into_iter().find(|tongue| tongue.lang == Lang::KOREAN);
    let korean = korean.and_then(|tongue| tongue.draft).expect("a draft");
    let (paths, day) = (app.paths(), app.city.today(house.clock.now()));
    let letters =
        Letters { city: &app.city, facts: &facts, day, paths: &paths, site: paths.site() };
    for (screen, wide) in [(Screen::PHONE, "phone"), (Screen::DESK, "desk")] {
        let browser = Browser::open(screen, "ko").await?;
        for (tag, words) in [("ko", KOREAN), ("km", KHMER), ("ur", URDU)] {
            let mut draft = korean.clone();
            draft.lang = lang(tag)?;
            (draft.title, draft.body) = (words.0.to_owned(), words.1.to_owned());
            let body = letters.body(&bulletin, &draft)?;
            for (scheme, media) in [("light", "not all"), ("dark", "all")] {
                let html = body.html.replace("(prefers-color-scheme: dark)", media);
                let name = format!("mail-{tag}-{scheme}-{wide}");
                let file = house.folder.path().join(format!("{name}.html"));
                std::fs::write(&file, html)?;
                browser.client.goto(&format!("file://{}", file.display())).await?;
                check_fits(&browser.client).await?;
                let high = "return Math.min(...[...document.querySelectorAll('.button, .own')]\
                            .map(one => one.getBoundingClientRect().height))";
                let high = browser.client.execute(high, vec![]).await?;
                ensure!(high.as_f64().is_some_and(|high| high >= 47.5), "{name}: {high} px");
                let runs = "return getComputedStyle(document.querySelector('.words')).direction";
                let runs = browser.client.execute(runs, vec![]).await?;
                ensure!(runs == json!(if tag == "ur" { "rtl" } else { "ltr" }), "{name}: {runs}");
                browser.screenshot(format!("{FOLDER}/{name}.png")).await?;
            }
        }
    }
    Ok(())
}
