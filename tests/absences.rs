//! Somebody is away: what falls due meanwhile goes to somebody present, the rest stays; and what was decided
//! yesterday is decided again.

use chrono::TimeDelta;
use maru::casework::{self, Close, Side};
use maru::staff::rota;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::asking::{answer, cases_of, run_jobs, waiting};
use crate::support::assigning::{
    accept_all, books_are_right, letter, open, owner, request, visit, works,
};
use crate::support::people::counsellor;
use crate::support::signed_in;

const WEEK: &[u8] = &[1, 2, 3, 4, 5, 6, 7];

async fn away(house: &House, staff_id: Uuid, days: i64) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let today = house.app.city.today(house.clock.now());
    let absence = rota::Absence { from_on: today, until_on: today + TimeDelta::days(days) };
    rota::note_absence(&mut tx, staff_id, absence, house.clock.now()).await?;
    tx.commit().await
}

on_both! {
    /// She is away for a week: what she owes an answer goes on, what waits for the client stays, and the head
    /// sees who would have it.
    async fn what_falls_due_is_handed_over(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], WEEK).await?;
        let (answered, due) = (letter(&house, "km").await?, letter(&house, "km").await?);
        answer(&house, answered, sokha, "សួស្តី", Close::No).await?;
        let dara = counsellor(&house, "dara", &["km"], WEEK).await?;
        away(&house, sokha, 7).await?;
        run_jobs(&house).await?;
        assert_eq!((owner(&house, due).await?, owner(&house, answered).await?), (Some(dara), Some(sokha)));
        books_are_right(&house.app.db).await?;
        let now = house.clock.now();
        let stays = casework::substitutes(&mut house.app.db.read().await?, &house.app.city, now).await?;
        assert_eq!(stays.len(), 1);
        assert_eq!((stays[0].case.id, stays[0].substitute), (answered, Some(dara)));
        let mut head = signed_in::head(&house).await?;
        let office = head.get("/office/").await?.text();
        assert!(office.contains("Cases that stay with somebody who is away"), "{office}");
        run_jobs(&house).await?;
        assert_eq!(owner(&house, due).await?, Some(dara), "it is handed over once");
    }

    /// The client has the next move, but a claim lapses while she is away: it goes on, and what lapses later stays.
    async fn what_lapses_meanwhile_is_handed_over(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], WEEK).await?;
        let cases = [letter(&house, "km").await?, letter(&house, "km").await?];
        let now = house.clock.now();
        let today = house.app.city.today(now);
        for (case_id, days) in cases.into_iter().zip([7, 8]) {
            answer(&house, case_id, sokha, "សួស្តី", Close::No).await?;
            let mut tx = house.app.db.begin().await?;
            let (by, day) = (casework::By { staff_id: sokha, now }, today + TimeDelta::days(days));
            casework::set_deadline(&mut tx, case_id, casework::Lapses::WageClaim, day, by).await??;
            tx.commit().await?;
        }
        let dara = counsellor(&house, "dara", &["km"], WEEK).await?;
        away(&house, sokha, 7).await?;
        run_jobs(&house).await?;
        let [lapses, later] = cases;
        assert_eq!((owner(&house, lapses).await?, owner(&house, later).await?), (Some(dara), Some(sokha)));
        books_are_right(&house.app.db).await?;
    }

    /// Back before it falls due: nothing is taken from her.
    async fn a_short_absence_takes_nothing(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], WEEK).await?;
        let case_id = letter(&house, "km").await?;
        counsellor(&house, "dara", &["km"], WEEK).await?;
        away(&house, sokha, 0).await?;
        run_jobs(&house).await?;
        assert_eq!(owner(&house, case_id).await?, Some(sokha));
        house.pass(TimeDelta::days(3));
        away(&house, sokha, 0).await?;
        run_jobs(&house).await?;
        assert_ne!(owner(&house, case_id).await?, Some(sokha), "it falls due today");
        books_are_right(&house.app.db).await?;
    }

    /// Her shift ends while a visitor is with her: the visitor stays, and nobody new is sent.
    async fn a_visit_outlasts_a_shift(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], WEEK).await?;
        works(&house, sokha, 9, 11).await?;
        let talk = visit(&house, "km").await?;
        assert_eq!(owner(&house, talk).await?, Some(sokha));
        house.pass(TimeDelta::hours(2));
        run_jobs(&house).await?;
        assert_eq!(owner(&house, talk).await?, Some(sokha));
        let next = visit(&house, "km").await?;
        assert_eq!(owner(&house, next).await?, None);
        assert_eq!(waiting(&house).await?.len(), 1);
        away(&house, sokha, 9).await?;
        run_jobs(&house).await?;
        assert_eq!(owner(&house, talk).await?, Some(sokha), "a talk is not cut off");
        books_are_right(&house.app.db).await?;
    }

    /// By pages: who counsels no more hands everything over at once.
    async fn a_role_that_ends_hands_everything_over(house: House) {
        let mut head = signed_in::head(&house).await?;
        for name in ["bopha", "sunita"] {
            signed_in::counsellor(&house, &mut head, name).await?;
        }
        signed_in::set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let bopha = signed_in::id_of(&house, "bopha@maru.test").await?;
        for _ in 0..2 {
            letter(&house, "km").await?;
        }
        assert_eq!(cases_of(&house, bopha).await?.len(), 2);
        signed_in::set_skills(&house, &mut head, "sunita", "km", "wages").await?;
        let ended = head.post(&format!("/office/staff/{bopha}/end"), &[("role", "counsellor")]).await?;
        assert!(ended.status.is_redirection(), "{}", ended.body);
        let sunita = signed_in::id_of(&house, "sunita@maru.test").await?;
        assert_eq!((cases_of(&house, bopha).await?.len(), cases_of(&house, sunita).await?.len()), (0, 2));
        books_are_right(&house.app.db).await?;
    }

    /// Yesterday's decisions come out the same, and the head is told how many.
    async fn yesterday_is_decided_again(house: House) {
        for name in ["sokha", "dara"] {
            counsellor(&house, name, &["km"], WEEK).await?;
        }
        letter(&house, "km").await?;
        letter(&house, "ne").await?;
        accept_all(&house).await?;
        house.pass(TimeDelta::days(1));
        run_jobs(&house).await?;
        run_jobs(&house).await?;
        let last = casework::last_replay(&mut house.app.db.read().await?).await?.expect("a replay");
        assert_eq!((last.replayed, last.differed), (2, 0));
        let mut head = signed_in::head(&house).await?;
        let office = head.get("/office/").await?.text();
        assert!(office.contains("made again: 2. Came out otherwise: 0."), "{office}");
    }

    /// A worker and her employer, each without knowing of the other: not the same counsellor.
    async fn the_two_sides_of_one_employer_are_kept_apart(house: House) {
        let (ring, city) = (&house.app.ring, &house.app.city);
        let sokha = counsellor(&house, "sokha", &["km", "ko"], WEEK).await?;
        let worker = letter(&house, "km").await?;
        let employer = open(&house, request("ko", casework::Channel::Web, casework::Asks::default())).await?;
        assert_eq!((owner(&house, worker).await?, owner(&house, employer).await?), (Some(sokha), Some(sokha)));
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        casework::note_employer(&mut tx, (ring, city), worker, ("(주)한빛 정밀", Side::Worker), now).await??;
        assert_eq!(casework::owner(&mut tx, worker).await?, Some(sokha));
        casework::note_employer(&mut tx, (ring, city), employer, ("한빛정밀", Side::Employer), now).await??;
        tx.commit().await?;
        assert_eq!((owner(&house, worker).await?, owner(&house, employer).await?), (Some(sokha), None));
        let kim = counsellor(&house, "kim", &["km", "ko"], WEEK).await?;
        run_jobs(&house).await?;
        assert_eq!(owner(&house, employer).await?, Some(kim));
        books_are_right(&house.app.db).await?;
        // Another worker of the same employer: only she and those who agree are in one matter.
        let other = letter(&house, "km").await?;
        accept_all(&house).await?;
        let mut tx = house.app.db.begin().await?;
        casework::note_employer(&mut tx, (ring, city), other, ("한빛정밀", Side::Worker), now).await??;
        use casework::matters::{Joins, answer_matter, members, propose_matter, same_employer};
        assert_eq!(same_employer(&mut tx, worker).await?, [other]);
        let matter = propose_matter(&mut tx, worker, casework::By { staff_id: sokha, now }).await??;
        answer_matter(&mut tx, (matter, worker), Joins::Yes, now).await??;
        assert!(members(&mut tx, matter).await?.is_empty(), "one alone is shown to nobody");
        answer_matter(&mut tx, (matter, other), Joins::Yes, now).await??;
        assert_eq!(members(&mut tx, matter).await?.len(), 2);
        answer_matter(&mut tx, (matter, other), Joins::No, now).await??;
        assert!(members(&mut tx, matter).await?.is_empty());
        tx.commit().await?;
    }
}
