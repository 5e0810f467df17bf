//! What stands on a counsellor's day, and in which order.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::language::Words;
use uuid::Uuid;

use crate::on_both;
use crate::support::assigning::{visit, works};
use crate::support::signed_in::{self, ask, counsellor, head, id_of, set_skills};
use crate::support::{House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

/// Bopha, who counsels in Khmer every day from nine to six.
async fn bopha(house: &House) -> anyhow::Result<Visitor<'_>> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    works(house, id_of(house, "bopha@maru.test").await?, 9, 18).await?;
    Ok(bopha)
}

async fn write(house: &House, case_id: Uuid) -> anyhow::Result<()> {
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let said = casework::write_as_client(&mut tx, &app.ring, &app.city, case_id, "…", None, now);
    said.await??;
    tx.commit().await
}

/// The places of what stands on a page, which must all be there.
#[track_caller]
fn in_order(page: &str, wanted: &[String]) {
    let places: Vec<Option<usize>> = wanted.iter().map(|one| page.find(one.as_str())).collect();
    assert!(places.iter().all(Option::is_some), "{wanted:?} at {places:?} in {page}");
    assert!(places.is_sorted(), "{wanted:?} at {places:?} in {page}");
}

on_both! {
    /// On a Friday: what should have been done yesterday, what is due today, on Sunday, after it, and what waits
    /// for the client; of each why.
    async fn the_day_says_what_is_due(house: House) {
        house.pass(TimeDelta::days(4));
        let mut bopha = bopha(&house).await?;
        let mut ids = Vec::new();
        for _ in 0..5 {
            ids.push(ask(&house, "km", "wages", QUESTION).await?);
        }
        let [late, today, week, later, waits] = ids[..] else { anyhow::bail!("five cases") };
        let kept = [
            (late, "tasks", vec![("words", "사장에게 전화하기"), ("due", "2026-11-26")]),
            (today, "deadlines", vec![("kind", "wage-claim"), ("day", "2026-11-27")]),
            (week, "tasks", vec![("words", "통장 사본 받기"), ("due", "2026-11-29")]),
            (today, "label", vec![("label", "도금 공장")]),
            (waits, "answer", vec![("text", "…"), ("close", "no")]),
        ];
        for (case_id, what, form) in kept {
            let done = bopha.post(&format!("/desk/cases/{case_id}/{what}"), &form).await?;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{what}: {}", done.body);
        }
        bopha.get(&format!("/desk/cases/{later}")).await?;
        house.pass(TimeDelta::minutes(5));
        write(&house, later).await?;
        let page = bopha.get("/desk/").await?;
        let text = page.text();
        let case = |id: Uuid| format!("id=\"case-{id}\"");
        let group = |code: &str| format!("id=\"group-{code}\"");
        in_order(&text, &[
            "name=\"presence\"".to_owned(), group("late"), case(late), group("today"), case(today),
            group("week"), case(week), group("later"), case(later), group("waiting"), case(waits),
            "id=\"due\"".to_owned(), "사장에게 전화하기".to_owned(), "href=\"/desk/take\"".to_owned(),
        ]);
        assert!(!text.contains("통장 사본 받기"), "Sunday's task is not for today");
        assert!(text.contains("<bdi>도금 공장</bdi>") && text.contains("1 new message<"), "{text}");
        assert!(text.contains("Answer by ") && text.contains("Your shift ends at 18:00"), "{text}");
        assert!(!page.body.contains(QUESTION), "a list shows nothing that was said");
        // Read, it is not new any more.
        bopha.get(&format!("/desk/cases/{later}")).await?;
        let part = bopha.get("/desk/day").await?;
        assert!(!part.text().contains("new message") && !part.body.contains("<html"), "{}", part.body);
        assert_eq!(part.header("cache-control"), "no-store");
    }

    /// A visitor sits there: she stands above the list until it is over, and then among the cases.
    async fn who_is_with_her_stands_first(house: House) {
        let mut bopha = bopha(&house).await?;
        let case_id = visit(&house, "km").await?;
        let over = format!("/desk/cases/{case_id}/over");
        let page = bopha.get("/desk/").await?;
        assert!(page.body.contains(&format!("action=\"{over}\"")), "{}", page.body);
        assert!(page.body.contains("id=\"talks\"") && !page.body.contains("id=\"mine\""));
        for _ in 0..2 {
            assert_eq!(bopha.post(&over, &[]).await?.location(), "/desk/", "a second click is no fault");
        }
        let page = bopha.get("/desk/").await?;
        assert!(!page.body.contains("id=\"talks\"") && page.body.contains(&format!("id=\"case-{case_id}\"")));
        let mut head = signed_in::sign_in(&house, "head@maru.test").await?;
        let mut sunita = counsellor(&house, &mut head, "sunita").await?;
        assert_eq!(sunita.post(&over, &[]).await?.status, StatusCode::FORBIDDEN);
    }

    /// Nothing to do, no shift, and what was said of this minute with its end.
    async fn an_empty_day_says_so(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        let page = bopha.get("/desk/").await?;
        assert!(page.body.contains(&english()?.say("desk-empty")) && page.body.contains(&english()?.say("day-shift-none")));
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        bopha.post("/desk/presence", &[("presence", "break")]).await?;
        let text = bopha.get("/desk/").await?.text();
        assert!(text.contains("value=\"break\" aria-pressed=\"true\"") && text.contains("until today, 18:00"), "{text}");
        bopha.post("/desk/presence", &[("presence", "here")]).await?;
        assert!(!bopha.get("/desk/").await?.text().contains("until today"));
        house.pass(TimeDelta::hours(8) + TimeDelta::minutes(1));
        assert!(bopha.get("/desk/").await?.body.contains(&english()?.say("day-shift-over")));
    }
}
