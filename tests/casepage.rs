//! One case on one page: what staff keep about it, how it goes to others, and how it ends.

use chrono::{Days, TimeDelta};
use http::StatusCode;
use maru::casework::{self, By, Close, NewTask, Reply};
use maru::db::Tx;
use maru::language::Words;
use uuid::Uuid;

use crate::on_both;
use crate::support::signed_in::{
    self, ask, counsellor, give_reason, head, id_of, set_skills, sign_in,
};
use crate::support::{House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const SUMMARY: [(&str, &str); 3] =
    [("facts", "두 달 임금을 받지 못함"), ("wish", "밀린 임금을 받고 싶어 함"), ("done", "")];

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

/// Bopha, who counsels in Khmer, with a case of hers, and the path of its page.
async fn bopha_with_a_case<'h>(
    house: &'h House,
    head: &mut Visitor<'h>,
) -> anyhow::Result<(Visitor<'h>, Uuid, String)> {
    let bopha = counsellor(house, head, "bopha").await?;
    set_skills(house, head, "bopha", "km", "wages").await?;
    let case_id = ask(house, "km", "wages", QUESTION).await?;
    Ok((bopha, case_id, format!("/desk/cases/{case_id}")))
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let mut tx = house.app.db.read().await?;
    let trail = casework::trail(&mut tx, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

/// How many rows of the tables of a case hold these words in the clear.
async fn in_the_clear(house: &House, words: &str) -> anyhow::Result<i64> {
    let mut found = 0;
    for table in ["case_notes", "case_tasks", "case_labels", "case_summaries", "referrals"] {
        let mut tx = house.app.db.begin().await?;
        found += match &mut tx {
            Tx::Sqlite(tx) => {
                let sql = format!(
                    "select count(*) from {table} where instr(sealed, cast(? as blob)) > 0"
                );
                sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                    .bind(words)
                    .fetch_one(&mut **tx)
                    .await?
            }
            Tx::Postgres(tx) => {
                let sql = format!(
                    "select count(*) from {table} where position(convert_to($1, 'UTF8') in sealed) > 0"
                );
                let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                    .bind(words)
                    .fetch_one(&mut **tx)
                    .await?;
                found
            }
        };
    }
    Ok(found)
}

on_both! {
    /// Notes, a task, a deadline, her own name for it and the summary: kept, sealed, in the trail, and nothing of
    /// it on the client's page.
    async fn what_staff_keep_about_a_case(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, case_id, case) = bopha_with_a_case(&house, &mut head).await?;
        let words = [
            ("notes", "text", "사장은 전화를 받지 않음"),
            ("label", "label", "공장 두 달치"),
        ];
        for (at, field, text) in words {
            let form = [(field, text), ("key", "k")];
            for _ in 0..2 {
                let kept = bopha.post(&format!("{case}/{at}"), &form).await?;
                assert_eq!(kept.status, StatusCode::SEE_OTHER, "{at}: {}", kept.body);
            }
        }
        assert_eq!(bopha.post(&format!("{case}/summary"), &SUMMARY).await?.location(), format!("{case}#summary"));
        let task = [("words", "회사에 전화하기"), ("due", "2026-11-30")];
        assert_eq!(bopha.post(&format!("{case}/tasks"), &task).await?.location(), format!("{case}#tasks"));
        for day in ["2027-03-01", "2026-12-24"] {
            let form = [("kind", "wage-claim"), ("day", day)];
            assert_eq!(bopha.post(&format!("{case}/deadlines"), &form).await?.location(), format!("{case}#deadlines"));
        }
        let page = bopha.get(&case).await?;
        for shown in ["사장은 전화를 받지 않음", "공장 두 달치", "회사에 전화하기", "두 달 임금을 받지 못함", "December 24, 2026"] {
            assert!(page.text().contains(shown), "{shown}: {}", page.body);
        }
        assert_eq!(page.body.matches("사장은 전화를 받지 않음").count(), 1, "a second click is the same note");
        for sealed in ["사장은", "공장", "회사에", "두 달"] {
            assert_eq!(in_the_clear(&house, sealed).await?, 0, "{sealed}");
        }
        let list = bopha.get("/desk/").await?.text();
        assert!(list.contains("<bdi>공장 두 달치</bdi>") && list.contains("December 24"), "{list}");
        let task_id = page.attribute("name=\"task\"", "value")?;
        bopha.post(&format!("{case}/tasks/done"), &[("task", &task_id)]).await?;
        let acts = acts(&house, case_id).await?;
        for act in ["noted", "labelled", "summed up", "task set", "deadline set", "task done"] {
            assert!(acts.iter().any(|one| one == act), "{act}: {acts:?}");
        }
        // The head reads notes with the case, but not somebody's own name for it.
        give_reason(&mut head, &case).await?;
        let read = head.get(&case).await?;
        assert!(read.body.contains("사장은") && !read.body.contains("공장"), "{}", read.body);
        let history = bopha.get(&format!("{case}/history")).await?;
        assert!(history.text().contains("Kept a note") && history.text().contains("whole"), "{}", history.body);
        assert!(!history.body.contains("사장은"), "the history shows nothing that was said");
    }

    async fn nobody_else_writes_into_it(house: House) {
        let mut head = head(&house).await?;
        let (_, case_id, case) = bopha_with_a_case(&house, &mut head).await?;
        let mut sunita = counsellor(&house, &mut head, "sunita").await?;
        let forms = [
            ("notes", ("text", "x")), ("label", ("label", "x")), ("compose", ("find", "x")),
            ("close", ("outcome", "advised")),
        ];
        for (at, field) in forms {
            let refused = sunita.post(&format!("{case}/{at}"), &[field]).await?;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{at}");
        }
        assert_eq!(sunita.get(&format!("{case}/history")).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(head.post(&format!("{case}/notes"), &[("text", "x")]).await?.status, StatusCode::FORBIDDEN);
        assert_eq!(acts(&house, case_id).await?, ["opened", "assigned"]);
    }

    /// Two windows: the answer of the second is not sent over that of the first, and is not lost.
    async fn the_second_window_reads_the_first_answer(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, _, case) = bopha_with_a_case(&house, &mut head).await?;
        let page = bopha.get(&case).await?;
        let answers = page.attribute("name=\"answers\"", "value")?;
        let form = |key, text| [("key", key), ("seen", "1"), ("answers", "0"), ("text", text), ("close", "no")];
        assert_eq!(answers, "0");
        let path = format!("{case}/answer");
        assert_eq!(bopha.post(&path, &form("a", "មួយ")).await?.location(), "/desk/");
        let refused = bopha.post(&path, &form("b", "ពីរ")).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&english()?.say("desk-error-colleague-wrote")), "{}", refused.body);
        assert!(refused.body.contains("<p dir=\"auto\" lang=\"km\">មួយ</p>"), "the first answer is not shown");
        assert!(refused.body.contains("ពីរ</textarea>"), "the second one is lost");
        assert_eq!(refused.attribute("name=\"answers\"", "value")?, "1");
        assert_eq!(bopha.post(&path, &form("a", "មួយ")).await?.location(), "/desk/", "a second click is the same");
    }

    /// A registration number in an answer, a note or the summary is asked about once, and then left to her.
    async fn what_nobody_needs_to_know_is_asked_about(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, case_id, case) = bopha_with_a_case(&house, &mut head).await?;
        let number = "950101-5123456";
        for (at, field) in [("notes", "text"), ("answer", "text")] {
            let asked = bopha.post(&format!("{case}/{at}"), &[(field, number), ("key", "k")]).await?;
            assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}");
            assert!(asked.body.contains(&english()?.say("desk-flag-error")), "{at}: {}", asked.body);
            assert!(asked.body.contains(&format!("{number}</textarea>")), "{at}");
            assert!(!acts(&house, case_id).await?.iter().any(|act| act == "noted" || act == "answered"));
        }
        let form = [("text", number), ("key", "k"), ("flag", number)];
        assert_eq!(bopha.post(&format!("{case}/notes"), &form).await?.location(), format!("{case}#notes"));
        let other = [("text", "950101-5123457"), ("key", "l"), ("flag", number)];
        assert_eq!(bopha.post(&format!("{case}/notes"), &other).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    /// With a summary a case goes to a colleague; back to the rules it does not come to the same person.
    async fn a_case_is_handed_over(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, case_id, case) = bopha_with_a_case(&house, &mut head).await?;
        let mut sokha = counsellor(&house, &mut head, "sokha").await?;
        let sokha_id = id_of(&house, "sokha@maru.test").await?.to_string();
        let path = format!("{case}/hand-over");
        let to_sokha = [("to", sokha_id.as_str()), ("why", "topic")];
        let refused = bopha.post(&path, &to_sokha).await?;
        assert!(refused.body.contains(&english()?.say("desk-error-no-summary")), "{}", refused.body);
        bopha.post(&format!("{case}/summary"), &SUMMARY).await?;
        let empty = bopha.post(&path, &[("to", ""), ("why", "")]).await?;
        assert!(empty.body.contains(&english()?.say("desk-error-hand-over")));
        assert_eq!(bopha.post(&path, &to_sokha).await?.location(), "/desk/");
        assert_eq!(bopha.get(&case).await?.status, StatusCode::FORBIDDEN);
        assert!(sokha.get(&case).await?.body.contains(SUMMARY[0].1), "the summary comes with it");

        let back = [("to", "routing"), ("why", "language")];
        assert_eq!(sokha.post(&path, &back).await?.location(), "/desk/");
        assert!(bopha.get("/desk/").await?.body.contains(&case), "the rules find Bopha again");
        assert_eq!(bopha.post(&path, &back).await?.location(), "/desk/");
        assert!(!bopha.get("/desk/").await?.body.contains(&case), "not to the one who gave it away");
        assert!(head.get("/office/").await?.body.contains(&case_id.to_string()), "it waits for the head");
        let acts = acts(&house, case_id).await?;
        assert_eq!(acts.iter().filter(|act| *act == "handed over").count(), 3, "{acts:?}");
    }

    /// She says how it ended and is asked after a month whether it stayed so.
    async fn a_case_is_asked_after(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, case_id, case) = bopha_with_a_case(&house, &mut head).await?;
        let none = bopha.post(&format!("{case}/close"), &[]).await?;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(none.body.contains(&english()?.say("desk-error-outcome")));
        let form = [("outcome", "paid"), ("follow-up", "30"), ("seen", "1")];
        assert_eq!(bopha.post(&format!("{case}/close"), &form).await?.location(), "/desk/");
        let under = |list: &str, group: &str| {
            let group = list.split(&format!("<tbody id=\"group-{group}\">")).nth(1);
            group.and_then(|rest| rest.split("</tbody>").next()).is_some_and(|rows| rows.contains(&case))
        };
        let list = bopha.get("/desk/").await?;
        assert!(list.text().contains(&english()?.say("state-follow-up")), "{}", list.body);
        assert!(list.body.contains(&english()?.say("desk-others")) && under(&list.body, "waiting"), "{}", list.body);
        house.pass(TimeDelta::days(30));
        let mut bopha = sign_in(&house, "bopha@maru.test").await?;
        let list = bopha.get("/desk/").await?;
        assert!(under(&list.body, "today") && !under(&list.body, "waiting"), "{}", list.body);
        let mut head = sign_in(&house, "head@maru.test").await?;
        assert!(!head.get("/office/").await?.body.contains(&case_id.to_string()), "it is not late");
        let page = bopha.get(&case).await?;
        assert!(page.body.contains(&english()?.say("desk-task-follow-up")), "{}", page.body);
        let form = [("outcome", "paid"), ("follow-up", "no")];
        assert_eq!(bopha.post(&format!("{case}/close"), &form).await?.location(), "/desk/");
        assert!(!bopha.get("/desk/").await?.body.contains(&case));
        assert_eq!(acts(&house, case_id).await?.iter().filter(|act| *act == "closed").count(), 1);
    }

    /// What staff kept is gone with the case.
    async fn a_folder_is_forgotten(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, case_id, case) = bopha_with_a_case(&house, &mut head).await?;
        bopha.post(&format!("{case}/notes"), &[("text", "메모"), ("key", "k")]).await?;
        bopha.post(&format!("{case}/summary"), &SUMMARY).await?;
        let mut tx = house.app.db.begin().await?;
        casework::forget_folder(&mut tx, case_id).await?;
        tx.commit().await?;
        let page = bopha.get(&case).await?;
        assert!(!page.body.contains("메모</p>") && !page.body.contains(SUMMARY[0].1), "{}", page.body);
    }

    /// She asks for somebody else and gets somebody else, without a reason; a fourth time the centre is asked.
    async fn a_client_asks_for_somebody_else(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, _, _) = bopha_with_a_case(&house, &mut head).await?;
        let mut client = house.visitor();
        let asked = client.post("/en/help", &[("topic", "wages"), ("text", "unpaid")]).await?;
        let receipt = asked.attribute("name=\"receipt\"", "value")?;
        client.post("/en/help/case", &[("receipt", &receipt)]).await?;
        set_skills(&house, &mut head, "bopha", "en", "wages").await?;
        crate::support::asking::run_jobs(&house).await?;
        let page = client.get("/en/help/case/read").await?;
        assert!(page.text().contains("A counsellor of the centre who writes English answers you."), "{}", page.body);
        assert!(!page.body.contains("bopha"), "no names, by the city's policy");
        counsellor(&house, &mut head, "sokha").await?;
        set_skills(&house, &mut head, "sokha", "en", "wages").await?;
        let mark = page.attribute("name=\"case\"", "value")?;
        let other = client.post("/en/help/case/another", &[("case", "of another page")]).await?;
        assert_eq!(other.location(), "/en/help/case/read");
        let who = page.attribute("name=\"who\"", "value")?;
        let wish = [("case", mark.as_str()), ("who", who.as_str())];
        let changed = client.post("/en/help/case/another", &wish).await?;
        let page = client.follow(changed).await?;
        assert!(page.body.contains(&english()?.say("case-another-done")), "{}", page.body);
        let next = page.attribute("name=\"who\"", "value")?;
        let again = client.post("/en/help/case/another", &wish).await?;
        let page = client.follow(again).await?;
        assert_eq!(page.attribute("name=\"who\"", "value")?, next, "a double click spares one person");
        assert!(!bopha.get("/desk/").await?.text().contains("English"), "Bopha does not have it any more");
    }

    /// The verbs take nothing from somebody who does not have the case, also where no page stands between.
    async fn an_answer_meanwhile_is_seen_by_the_verb(house: House) {
        let mut head = head(&house).await?;
        let (_, case_id, _) = bopha_with_a_case(&house, &mut head).await?;
        let (app, now) = (&house.app, house.clock.now());
        let bopha = id_of(&house, "bopha@maru.test").await?;
        let mut tx = app.db.begin().await?;
        let reply = |answers| Reply { text: "x", key: None, seen: Some(1), answers: Some(answers) };
        casework::answer(&mut tx, &app.notices, case_id, bopha, reply(0), Close::No, now).await??;
        let second = casework::answer(&mut tx, &app.notices, case_id, bopha, reply(0), Close::No, now).await?;
        assert_eq!(second, Err(casework::Refusal::ColleagueWrote));
        let by = By { staff_id: Uuid::nil(), now };
        let day = app.city.today(now) + Days::new(3);
        let task = NewTask { words: "x", due_on: day, key: "" };
        let refused = casework::set_task(&mut tx, &app.ring, case_id, task, by).await?;
        assert_eq!(refused, Err(casework::Refusal::NotYours));
    }

    /// A second click makes no second task, ends on no refusal, and words for a case that is another's by now come
    /// back.
    async fn a_double_click_leads_on_and_no_words_are_lost(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, _, case) = bopha_with_a_case(&house, &mut head).await?;
        for _ in 0..2 {
            let task = [("words", "전화하기"), ("due", "2026-12-01"), ("key", "k")];
            assert_eq!(bopha.post(&format!("{case}/tasks"), &task).await?.location(), format!("{case}#tasks"));
        }
        let page = bopha.get(&case).await?.body;
        assert_eq!(page.matches("<bdi>전화하기</bdi>").count(), 1, "{page}");
        bopha.post(&format!("{case}/summary"), &SUMMARY).await?;
        counsellor(&house, &mut head, "sokha").await?;
        set_skills(&house, &mut head, "sokha", "km", "wages").await?;
        let sokha = id_of(&house, "sokha@maru.test").await?.to_string();
        let over = [("to", sokha.as_str()), ("why", "other")];
        for _ in 0..2 {
            assert_eq!(bopha.post(&format!("{case}/hand-over"), &over).await?.location(), "/desk/");
        }
        for (place, field) in [("notes", "text"), ("tasks", "words"), ("label", "label")] {
            let form = [(field, "my own words"), ("due", "2026-12-01"), ("key", "k2")];
            let kept = bopha.post(&format!("{case}/{place}"), &form).await?;
            assert_eq!(kept.status, StatusCode::FORBIDDEN);
            assert!(kept.body.contains("my own words"), "{place}: {}", kept.body);
        }
        let mut sokha = sign_in(&house, "sokha@maru.test").await?;
        for _ in 0..2 {
            let closed = sokha.post(&format!("{case}/close"), &[("outcome", "advised")]).await?;
            assert_eq!(closed.location(), "/desk/", "{}", closed.body);
        }
    }
}
