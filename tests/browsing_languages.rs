//! The desk and the office in each of the sixteen languages: on a phone and at a desk, with letters twice as large,
//! without a word that is missing, and by the rules of accessibility.

use anyhow::{Context, anyhow, ensure};
use fantoccini::Client;
use maru::casework::{self, relays};
use uuid::Uuid;

use crate::support::browser::{Browser, Device, Screen};
use crate::support::files::clean;
use crate::support::signed_in::{come_in, give_reason, id_of};
use crate::support::touring::{enter_as, look, message_names, out_of_reach, speaks, turn_to};
use crate::support::{Engine, House, axe};

/// The languages in which a page is held against the rules: one of this country, one with marks around its
/// letters, one from right to left.
const HELD: [&str; 3] = ["ko", "km", "ur"];

/// A house in the middle of its week, and whose eyes it is looked at through.
struct Week {
    house: House,
    /// Who counsels in Khmer, with a case that has something of everything.
    counsellor: Uuid,
    head: Uuid,
    case_id: Uuid,
}

async fn week() -> anyhow::Result<Week> {
    let house = House::new(Engine::Sqlite).await?;
    let files = maru::content::embedded().map_err(|faults| anyhow!("{faults:?}"))?;
    let week = files.get("demo/week.toml").context("the week")?;
    let logins = maru::demo::fill(&house.app, week, house.clock.now()).await?;
    clean(&house).await?;
    let head = id_of(&house, "head@demo.invalid").await?;
    let (mut counsellor, mut case_id) = (None, None);
    for (number, name) in [(2, "sokha"), (3, "dara")] {
        let id = id_of(&house, &format!("{name}@demo.invalid")).await?;
        let (mut tx, ring) = (house.app.db.read().await?, &house.app.ring);
        let labels = casework::labels_of(&mut tx, ring, id).await?;
        if let Some(labelled) = labels.keys().next() {
            (counsellor, case_id) = (Some((number, id)), Some(*labelled));
        }
    }
    let (number, counsellor) = counsellor.context("a case that somebody gave a name")?;
    let case_id = case_id.context("that case")?;
    // Both have a password and a phone, and the head said why she reads the case.
    come_in(&house, &format!("/desk/welcome/{}", logins[number].token)).await?;
    let mut visitor = come_in(&house, &format!("/desk/welcome/{}", logins[0].token)).await?;
    give_reason(&mut visitor, &format!("/desk/cases/{case_id}")).await?;
    Ok(Week { house, counsellor, head, case_id })
}

/// Every page in every language; what is wrong anywhere is told at the end.
async fn tour(week: &Week, staff_id: Uuid, paths: &[String]) -> anyhow::Result<()> {
    let (house, names) = (&week.house, message_names()?);
    let url = house.serve().await?;
    let browser = Browser::open(Screen::PHONE, "ko").await?;
    let client = &browser.client;
    enter_as(house, client, &url, staff_id).await?;
    let mut wrong = Vec::new();
    for language in house.app.city.languages() {
        let tag = language.tag.as_str();
        speaks(house, staff_id, tag).await?;
        for path in paths {
            let mut faults = Vec::new();
            turn_to(client, Screen::PHONE).await?;
            client.goto(&format!("{url}{path}")).await?;
            if client.current_url().await?.path() != path {
                faults.push(format!("leads to {}", client.current_url().await?));
            }
            let phone = look(client).await?;
            if (&phone.lang, &phone.dir) != (&language.html, &language.dir) {
                faults.push(format!("is in {} {}", phone.lang, phone.dir));
            }
            let is_raw = |text: &&String| names.contains(*text) || text.contains('{');
            faults.extend(phone.raw.iter().filter(is_raw).map(|text| format!("shows {text}")));
            faults.extend(phone.headings.iter().map(|one| format!("heading out of order: {one}")));
            if tag == "ko" {
                let lost = out_of_reach(client).await?;
                faults.extend(lost.iter().map(|one| format!("no key reaches {one}")));
            }
            if HELD.contains(&tag) {
                faults.extend(against_the_rules(client).await?);
            }
            turn_to(client, Screen::DESK).await?;
            let desk = look(client).await?.over;
            // Who makes everything twice as large at a desk sees a window of half the width.
            turn_to(client, Screen { width: 640, height: 400, device: Device::Desk }).await?;
            let zoomed = look(client).await?.over;
            let screens = [
                ("on a phone", phone.over),
                ("on a phone in large letters", phone.over_large),
                ("at a desk", desk),
                ("at a desk, twice as large", zoomed),
            ];
            for (screen, over) in screens.into_iter().filter(|(_, over)| *over > 0) {
                faults.push(format!("{over} pixels too wide {screen}: {:?}", phone.wide));
            }
            wrong.extend(faults.into_iter().map(|fault| format!("{tag} {path}: {fault}")));
        }
    }
    ensure!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// What axe-core finds on the page with all of it unfolded.
async fn against_the_rules(client: &Client) -> anyhow::Result<Vec<String>> {
    const UNFOLD: &str =
        "for (const one of document.querySelectorAll('main details')) one.open = true";
    client.execute(UNFOLD, vec![]).await?;
    let violations = axe::violations(client).await?;
    Ok((!violations.is_empty()).then(|| axe::describe(&violations)).into_iter().collect())
}

/// What a counsellor opens in a day.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_desk_reads_in_every_language() -> anyhow::Result<()> {
    let week = week().await?;
    let case = format!("/desk/cases/{}", week.case_id);
    let mut paths = vec![case.clone()];
    for path in ["", "/take", "/tally", "/late", "/parked"] {
        paths.push(if path.is_empty() { "/desk/".to_owned() } else { format!("/desk{path}") });
    }
    paths.extend(["history", "export"].map(|page| format!("{case}/{page}")));
    tour(&week, week.counsellor, &paths).await
}

/// What the head opens: the office, and what is rare there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_office_reads_in_every_language() -> anyhow::Result<()> {
    let week = week().await?;
    let line = relays::all(&mut week.house.app.db.read().await?).await?;
    let line = line.first().context("a line")?.id;
    let (case, counsellor) = (week.case_id, week.counsellor);
    let mut paths: Vec<String> = [
        "/office/",
        "/office/lines",
        "/office/lines/new",
        "/office/staff",
        "/office/readings-of-cases",
        "/office/erasing",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.push(format!("/office/lines/{line}"));
    paths.push(format!("/office/staff/{counsellor}"));
    paths.push(format!("/office/cases/{case}"));
    paths.push(format!("/office/cases/{case}/erase"));
    paths.push(format!("/desk/cases/{case}/reason"));
    paths.push(format!("/desk/cases/{case}"));
    tour(&week, week.head, &paths).await
}
