//! What was said is kept as long as the city says and then destroyed, also in the backups; keys change each month
//! while the house runs.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{
    self, Asked, By, Closing, ExcludeWhy, FollowUp, Lapses, Outcome, daily, erasing, state::State,
};
use maru::db::{Db, Tx};
use maru::vault::keys::KeyError;
use maru::vault::seal::UnwrapError;
use maru::vault::{Wrapped, copies};
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{ask, counsellor, head, id_of, set_skills, sign_in};
use crate::support::{Engine, House};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const HEAD: &str = "head@maru.test";

/// Tables in which something of an erased case may stay: that there was one, who had it, who did what.
const STAY: &[&str] = &[
    "assignments",
    "audit_heads",
    "case_audit",
    "case_exports",
    "case_openings",
    "decisions",
    "relay_seats",
    "retention_prolongations",
];

/// A case that bopha has answered and closed.
async fn closed_case(house: &House) -> anyhow::Result<Uuid> {
    let mut head = head(house).await?;
    counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    let bopha = id_of(house, "bopha@maru.test").await?;
    let mut tx = house.app.db.begin().await?;
    let how = Closing { outcome: Outcome::Advised, follow_up: FollowUp::No, seen: None };
    let by = By { staff_id: bopha, now: house.clock.now() };
    casework::close(&mut tx, &house.app.city, case_id, how, by).await??;
    tx.commit().await?;
    Ok(case_id)
}

/// A closed case with one of everything that staff keep about one. Bopha had it first and was kept out of it.
async fn full_case(house: &House) -> anyhow::Result<Uuid> {
    let mut head = head(house).await?;
    counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    let mut sokha = counsellor(house, &mut head, "sokha").await?;
    set_skills(house, &mut head, "sokha", "km", "wages").await?;
    let (case, app, now) = (format!("/desk/cases/{case_id}"), &house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let whom = Asked { case_id, staff_id: id_of(house, "bopha@maru.test").await? };
    casework::exclude(&mut tx, &app.city, whom, (ExcludeWhy::ClientWish, None), now).await??;
    assert!(
        casework::decisions(&mut tx, case_id)
            .await?
            .iter()
            .any(|one| !spares_nobody(&one.snapshot))
    );
    let contact = maru::directory::all(&mut tx).await?.into_iter().next().expect("a body").id;
    tx.commit().await?;
    let forms: [(&str, &[(&str, &str)]); 6] = [
        ("summary", &[("facts", "임금"), ("wish", "받기"), ("done", "전화")]),
        ("notes", &[("text", "메모"), ("key", "k")]),
        ("label", &[("label", "공장")]),
        ("tasks", &[("words", "전화"), ("due", "2026-12-01")]),
        ("deadlines", &[("kind", Lapses::ALL[0].as_str()), ("day", "2026-12-01")]),
        (
            "referrals",
            &[
                ("contact", &contact),
                ("purpose", "legal"),
                ("field", "summary"),
                ("how", "spoken"),
                ("until", "2026-12-31"),
            ],
        ),
    ];
    for (place, form) in forms {
        let kept = sokha.post(&format!("{case}/{place}"), form).await?;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{place}: {}", kept.body);
    }
    sokha.post(&format!("{case}/close"), &[("outcome", "advised")]).await?;
    Ok(case_id)
}

/// Whether a snapshot names nobody who must not get the case.
fn spares_nobody(snapshot: &str) -> bool {
    snapshot.contains("\"excluded\":[]")
}

async fn round(house: &House) -> anyhow::Result<()> {
    daily::round(&house.app.daily_rounds()).await
}

async fn state(house: &House, case_id: Uuid) -> anyhow::Result<State> {
    let mut tx = house.app.db.read().await?;
    Ok(casework::find_case(&mut tx, case_id).await?.expect("a case").state)
}

/// The wrapped key of a case as a backup holds it.
async fn wrapped(house: &House, case_id: Uuid) -> anyhow::Result<Wrapped> {
    let sql = "select ring_key, wrapped from case_keys where case_id = $1";
    let mut tx = house.app.db.read().await?;
    let (key_id, bytes) = match &mut tx {
        Tx::Sqlite(tx) => sqlx::query_as(sql).bind(case_id).fetch_one(&mut **tx).await?,
        Tx::Postgres(tx) => sqlx::query_as(sql).bind(case_id).fetch_one(&mut **tx).await?,
    };
    Ok(Wrapped { key_id, bytes })
}

/// Every table with something of a case, and how many rows it has of this one.
async fn rows_of(house: &House, case_id: Uuid) -> anyhow::Result<Vec<(String, i64)>> {
    let mut tx = house.app.db.read().await?;
    let tables: Vec<String> = match &mut tx {
        Tx::Sqlite(tx) => sqlx::query_scalar(
            "select m.name from sqlite_master m join pragma_table_info(m.name) p on p.name = 'case_id'
             where m.type = 'table'",
        )
        .fetch_all(&mut **tx)
        .await?,
        Tx::Postgres(tx) => sqlx::query_scalar(
            "select table_name::text from information_schema.columns
             where column_name = 'case_id' and table_schema = 'public'",
        )
        .fetch_all(&mut **tx)
        .await?,
    };
    let mut rows = Vec::new();
    for table in tables {
        let sql = format!("select count(*) from {table} where case_id = $1");
        let sql = sqlx::AssertSqlSafe(sql);
        let count: i64 = match &mut tx {
            Tx::Sqlite(tx) => sqlx::query_scalar(sql).bind(case_id).fetch_one(&mut **tx).await?,
            Tx::Postgres(tx) => sqlx::query_scalar(sql).bind(case_id).fetch_one(&mut **tx).await?,
        };
        rows.push((table, count));
    }
    Ok(rows)
}

on_both! {
    /// Three years after it was closed a case is erased; the head saw it coming and kept another for longer.
    async fn a_case_is_erased_when_its_time_is_over(house: House) {
        let case_id = closed_case(&house).await?;
        round(&house).await?;
        house.pass(TimeDelta::days(3 * 365 - 20));
        round(&house).await?;
        assert_eq!(state(&house, case_id).await?, State::Closed);
        let mut head = sign_in(&house, HEAD).await?;
        let path = format!("/office/erasing/{case_id}");
        let page = head.get("/office/erasing").await?;
        assert!(page.body.contains(&path), "{}", page.body);
        assert!(page.text().contains("November 23, 2029"), "{}", page.body);
        let reason = ("reason", "A claim about it stands before the court");
        let late = head.post(&path, &[("until", "2031-01-01"), reason]).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains("before the court</textarea>"), "{}", late.body);
        let kept = head.post(&path, &[("until", "2030-11-23"), reason]).await?;
        assert_eq!(kept.location(), "/office/erasing");
        house.pass(TimeDelta::days(60));
        round(&house).await?;
        assert_eq!(state(&house, case_id).await?, State::Closed, "erased although it was prolonged");
        house.pass(TimeDelta::days(365));
        round(&house).await?;
        assert_eq!(state(&house, case_id).await?, State::Erased);
        let mut tx = house.app.db.read().await?;
        let trail = casework::trail(&mut tx, case_id).await?;
        assert!(casework::is_unbroken(case_id, &trail));
        let last = trail.last().expect("an entry");
        assert_eq!((last.act.as_str(), last.detail.as_str()), ("erased", "retention"));
    }

    /// Nothing that the client said, and nothing about her, is left in any table.
    async fn erasing_leaves_nothing_that_was_said(house: House) {
        let case_id = full_case(&house).await?;
        let there = rows_of(&house, case_id).await?;
        for table in ["case_deadlines", "consents", "referrals", "case_tasks", "case_notes", "case_labels",
            "case_summaries", "exclusions"] {
            assert!(there.iter().any(|(name, rows)| name == table && *rows > 0), "{table}: {there:?}");
        }
        let mut tx = house.app.db.begin().await?;
        let by = Some(id_of(&house, HEAD).await?);
        erasing::erase(&mut tx, case_id, by, erasing::Cause::ClientAsked, house.clock.now()).await??;
        tx.commit().await?;
        let left: Vec<_> = rows_of(&house, case_id).await?.into_iter()
            .filter(|(table, rows)| *rows > 0 && !STAY.contains(&table.as_str()))
            .collect();
        assert!(left.is_empty(), "left after erasing: {left:?}");
        let mut tx = house.app.db.begin().await?;
        for decision in casework::decisions(&mut tx, case_id).await? {
            assert!(spares_nobody(&decision.snapshot), "{}", decision.snapshot);
        }
        let ring = &house.app.ring;
        let thread = casework::read_as_client(&mut tx, ring, case_id, house.clock.now()).await??;
        assert!(thread.messages.is_empty());
        let again = erasing::erase(&mut tx, case_id, by, erasing::Cause::Mistake, house.clock.now()).await?;
        assert_eq!(again, Err(casework::Refusal::NoCase));
    }

    /// Somebody kept last month's backup. What was erased opens from it no more once the month's key is gone.
    async fn a_backup_cannot_be_read_either(house: House) {
        let case_id = closed_case(&house).await?;
        let other = ask(&house, "km", "wages", QUESTION).await?;
        let row = case_id.to_string();
        let backup = wrapped(&house, case_id).await?;
        assert!(house.app.ring.unwrap(&backup, &row).is_ok());
        let mut tx = house.app.db.begin().await?;
        erasing::erase(&mut tx, case_id, None, erasing::Cause::Client, house.clock.now()).await??;
        tx.commit().await?;
        house.pass(TimeDelta::days(10));
        round(&house).await?;
        assert_eq!(wrapped(&house, other).await?.key_id, "2026-12", "a live key is wrapped anew");
        house.pass(TimeDelta::days(34));
        round(&house).await?;
        assert!(house.app.ring.unwrap(&backup, &row).is_ok(), "backups of that time are still needed");
        house.pass(TimeDelta::days(2));
        round(&house).await?;
        let lost = house.app.ring.unwrap(&backup, &row).expect_err("a destroyed key");
        assert!(matches!(lost, UnwrapError::Ring(KeyError::Unknown { .. })), "{lost}");
        let mut tx = house.app.db.begin().await?;
        let ring = &house.app.ring;
        let live = casework::read_as_client(&mut tx, ring, other, house.clock.now()).await??;
        assert_eq!(live.messages[0].text, QUESTION);
    }

    /// She erases her own case, after it was closed, and her receipt opens nothing any more.
    async fn a_client_erases_her_case(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "en", "wages").await?;
        let mut client = house.visitor();
        let page = client.post("/en/help", &[("topic", "wages"), ("text", "unpaid")]).await?;
        let receipt = page.attribute("name=\"receipt\"", "value")?;
        client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        let desk = bopha.get("/desk/").await?;
        let case = desk.attribute("<a href=\"/desk/cases/", "href")?;
        bopha.get(&case).await?;
        let page = client.get("/en/help/case/read").await?;
        assert!(page.body.contains("/en/help/case/erase"));
        let mark = page.attribute("name=\"case\"", "value")?;
        let mark = [("case", mark.as_str())];
        let working = client.post("/en/help/case/erase", &mark).await?;
        assert_eq!(working.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(working.text().contains("A counsellor is helping you now"), "{}", working.body);
        bopha.post(&format!("{case}/close"), &[("outcome", "advised")]).await?;
        assert!(client.get("/en/help/case/erase").await?.text().contains("This cannot be undone"));
        // The page stood open while another receipt was entered: that other case stays.
        let other = client.post("/en/help/case/erase", &[("case", "of-another")]).await?;
        assert_eq!(other.location(), "/en/help/case?again");
        let gone = client.post("/en/help/case/erase", &mark).await?;
        assert!(gone.text().contains("It is erased"), "{}", gone.body);
        assert_eq!(client.get("/en/help/case/read").await?.location(), "/en/help/case?again");
        let shut = house.visitor().post("/en/help/case", &[("receipt", &receipt)]).await?;
        assert_eq!(shut.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    /// The office says it until a copy of the key ring is made, and again when a month begins.
    async fn the_office_asks_for_a_copy_of_the_ring(house: House) {
        let mut head = head(&house).await?;
        assert!(head.get("/office/").await?.text().contains("The key ring has no copy"));
        let copy = house.folder.path().join("copy.toml");
        let months = copies::write(&house.app.ring, &copy)?;
        let mut tx = house.app.db.begin().await?;
        copies::note(&mut tx, &months, house.clock.now()).await?;
        tx.commit().await?;
        let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&copy)?) & 0o777;
        assert_eq!(mode, 0o600);
        assert!(!head.get("/office/").await?.text().contains("key ring"));
        house.pass(TimeDelta::days(10));
        round(&house).await?;
        let mut head = sign_in(&house, HEAD).await?;
        assert!(head.get("/office/").await?.text().contains("lacks the newest key"));
        assert!(copies::write(&house.app.ring, house.app.ring.path()).is_err(), "copied over itself");
    }
}

on_both! {
    /// She takes all of her case with her; somebody on the staff prints one and says why.
    async fn a_case_leaves_the_house_as_a_file(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "en", "wages").await?;
        let mut client = house.visitor();
        let question = [("topic", "wages"), ("text", "unpaid <twice>"), ("employer", "Hanil Steel")];
        let page = client.post("/en/help", &question).await?;
        let receipt = page.attribute("name=\"receipt\"", "value")?;
        client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        let other = client.post("/en/help/case/export", &[("case", "of-another")]).await?;
        assert_eq!(other.location(), "/en/help/case?again");
        let page = client.get("/en/help/case/read").await?;
        let mark = page.attribute("name=\"case\"", "value")?;
        let file = client.post("/en/help/case/export", &[("case", &mark)]).await?;
        assert!(file.header("content-disposition").starts_with("attachment; filename=\"case-"));
        assert!(file.body.contains("unpaid &#60;twice&#62;") && file.text().contains("-1"), "{}", file.body);
        assert!(file.body.contains("Hanil Steel"), "{}", file.body);
        let desk = bopha.get("/desk/").await?;
        let case = desk.attribute("<a href=\"/desk/cases/", "href")?;
        let short = bopha.post(&format!("{case}/export"), &[("reason", "no")]).await?;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        let reason = [("reason", "For the labour attorney, as she asked")];
        let printed = bopha.post(&format!("{case}/export"), &reason).await?;
        for shown in ["Exported by bopha", "-2", "For the labour attorney", "unpaid &#60;twice&#62;"] {
            assert!(printed.text().contains(shown), "{shown}: {}", printed.body);
        }
        assert_eq!(head.post(&format!("{case}/export"), &reason).await?.location(), format!("{case}/reason"));
        let case_id = case.trim_start_matches("/desk/cases/").parse()?;
        let mut tx = house.app.db.read().await?;
        let acts: Vec<_> = casework::trail(&mut tx, case_id).await?.into_iter().map(|entry| entry.act).collect();
        assert_eq!(acts, ["opened", "assigned", "downloaded", "read", "exported"]);
    }
}

/// The file of a whole database, copied before the erasing, opens nothing after the key is destroyed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_the_database_opens_nothing() -> anyhow::Result<()> {
    let house = House::new(Engine::Sqlite).await?;
    let case_id = closed_case(&house).await?;
    let copy = house.folder.path().join("backup.db");
    let mut tx = house.app.db.begin().await?;
    casework::read_as_client(&mut tx, &house.app.ring, case_id, house.clock.now()).await??;
    drop(tx);
    if let Db::Sqlite { write, .. } = &house.app.db {
        let sql = format!("vacuum into '{}'", copy.display());
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(write).await?;
    }
    let mut tx = house.app.db.begin().await?;
    erasing::erase(&mut tx, case_id, None, erasing::Cause::Client, house.clock.now()).await??;
    tx.commit().await?;
    for days in [10, 36] {
        house.pass(TimeDelta::days(days));
        round(&house).await?;
    }
    let backup = Db::connect(&format!("sqlite:{}", copy.display())).await?;
    let mut tx = backup.begin().await?;
    let read = casework::read_as_client(&mut tx, &house.app.ring, case_id, house.clock.now()).await;
    let trouble = read.expect_err("the backup was read");
    assert!(format!("{trouble:#}").contains("no key 2026-11"), "{trouble:#}");
    Ok(())
}
