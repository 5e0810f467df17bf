//! Reading somebody else's case needs a reason, holds for half an hour, and is looked through every month.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{self, reading};
use maru::db::Tx;
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{self, ask, counsellor, head, set_skills, sign_in};
use crate::support::{House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const REASON: &str = "The client called and nobody answers";

async fn a_case<'h>(house: &'h House) -> anyhow::Result<(Visitor<'h>, Visitor<'h>, Uuid)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    Ok((head, bopha, case_id))
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let mut tx = house.app.db.read().await?;
    let trail = casework::trail(&mut tx, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

on_both! {
    /// The head says why, reads for half an hour, and is asked again afterwards.
    async fn the_head_says_why_she_reads(house: House) {
        let (mut head, mut bopha, case_id) = a_case(&house).await?;
        let (case, why) = (format!("/desk/cases/{case_id}"), format!("/desk/cases/{case_id}/reason"));
        assert_eq!(head.get(&case).await?.location(), why);
        let asks = head.get(&why).await?;
        assert_eq!(asks.status, StatusCode::OK);
        assert!(!asks.body.contains(QUESTION), "{}", asks.body);
        let short = head.post(&why, &[("why", "urgent"), ("reason", "because")]).await?;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(short.body.contains(">because</textarea>") && short.body.contains("value=\"urgent\" checked"));
        assert_eq!(head.get(&case).await?.location(), why, "opened without a reason");
        let given = head.post(&why, &[("why", "urgent"), ("reason", REASON)]).await?;
        assert_eq!(given.location(), case);
        assert!(head.get(&case).await?.body.contains(QUESTION));
        assert_eq!(acts(&house, case_id).await?, ["opened", "assigned", "gave reason", "read"]);
        house.pass(TimeDelta::minutes(31));
        assert_eq!(head.get(&case).await?.location(), why);
        assert!(bopha.get(&case).await?.body.contains(QUESTION), "her own case asks for no reason");
    }

    /// A counsellor is not asked why: another's case stays closed to her.
    async fn a_reason_opens_nothing_for_a_colleague(house: House) {
        let (mut head, _bopha, case_id) = a_case(&house).await?;
        let mut sunita = counsellor(&house, &mut head, "sunita").await?;
        let case = format!("/desk/cases/{case_id}");
        assert_eq!(sunita.get(&case).await?.status, StatusCode::FORBIDDEN);
        let given = sunita.post(&format!("{case}/reason"), &[("why", "urgent"), ("reason", REASON)]).await?;
        assert_eq!(given.status, StatusCode::FORBIDDEN);
        assert_eq!(sunita.get("/office/readings-of-cases").await?.status, StatusCode::FORBIDDEN);
    }

    /// What was read and why lies sealed, is listed for its month, and somebody looks through it.
    async fn readings_are_looked_through_each_month(house: House) {
        let (mut head, _bopha, case_id) = a_case(&house).await?;
        let why = format!("/desk/cases/{case_id}/reason");
        let form = [("why", "complaint"), ("reason", REASON)];
        head.post(&why, &form).await?;
        let mut tx = house.app.db.read().await?;
        let sql = "select reason_sealed from case_openings";
        let sealed: Vec<u8> = match &mut tx {
            Tx::Sqlite(tx) => sqlx::query_scalar(sql).fetch_one(&mut **tx).await?,
            Tx::Postgres(tx) => sqlx::query_scalar(sql).fetch_one(&mut **tx).await?,
        };
        drop(tx);
        assert!(!sealed.windows(REASON.len()).any(|bytes| bytes == REASON.as_bytes()));

        let list = "/office/readings-of-cases";
        let page = head.get(list).await?.text();
        for shown in [REASON, "A complaint", "bopha", "Nobody has looked through it yet"] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        let looked = head.post(list, &[("month", "2026-11")]).await?;
        assert_eq!(looked.location(), "/office/readings-of-cases?month=2026-11");
        let page = head.get(looked.location()).await?.text();
        assert!(page.contains("head looked through it") && !page.contains("new ones since"), "{page}");
        house.pass(TimeDelta::hours(1));
        head.post(&why, &form).await?;
        assert!(head.get(list).await?.text().contains("There are new ones since"));
        house.pass(TimeDelta::days(31));
        let mut head = sign_in(&house, "head@maru.test").await?;
        assert!(head.get(list).await?.text().contains("None in this month"));
        assert!(head.get(&format!("{list}?month=2026-11")).await?.text().contains(REASON));
        let id = signed_in::id_of(&house, "head@maru.test").await?;
        assert!(!head.get(list).await?.body.contains(&id.to_string()), "an id is shown");
    }

    /// A month with many readings is turned page by page, and looked through for a person or a case.
    async fn many_readings_are_found(house: House) {
        let (mut head, _bopha, case_id) = a_case(&house).await?;
        let other = ask(&house, "km", "wages", QUESTION).await?;
        for which in [case_id, other] {
            head.post(&format!("/desk/cases/{which}/reason"), &[("why", "quality"), ("reason", REASON)]).await?;
        }
        let reason = reading::Reason::parse(REASON)?;
        let by = signed_in::id_of(&house, "head@maru.test").await?;
        let mut tx = house.app.db.begin().await?;
        for minute in 0..61 {
            let (ring, now) = (&house.app.ring, house.clock.now() - TimeDelta::minutes(minute));
            let why = (reading::Why::Complaint, &reason);
            reading::give_reason(&mut tx, ring, (case_id, by), why, now).await??;
        }
        tx.commit().await?;
        let list = "/office/readings-of-cases";
        let page = head.get(list).await?;
        assert_eq!(page.body.matches("<th scope=\"row\">").count(), 50, "{}", page.body);
        assert!(page.text().contains("Page 1 of 2"), "{}", page.body);
        let next = page.attribute("<a href=\"/office/readings-of-cases?month=2026-11&#38;q=&#38;page=2", "href")?;
        let next = head.get(&next.replace("&#38;", "&")).await?;
        assert_eq!(next.body.matches("<th scope=\"row\">").count(), 13, "{}", next.body);

        let mut tx = house.app.db.read().await?;
        let locator = casework::find_case(&mut tx, other).await?.expect("a case").locator;
        drop(tx);
        let found = head.get(&format!("{list}?q={}+{}", &locator[..4], &locator[4..])).await?;
        assert_eq!(found.body.matches("<th scope=\"row\">").count(), 1, "{}", found.body);
        assert!(head.get(&format!("{list}?q=HEAD")).await?.text().contains("Page 1 of 2"));
        let nobody = head.get(&format!("{list}?q=nobody")).await?;
        assert!(nobody.text().contains("Nothing like it") && nobody.body.contains("value=\"nobody\""));
        let looked = head.post(list, &[("month", "2026-11")]).await?;
        let page = head.get(looked.location()).await?.text();
        assert!(page.contains("looked through it") && !page.contains("new ones since"), "{page}");
    }
}
