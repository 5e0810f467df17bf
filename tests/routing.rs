//! A question goes to somebody who can take it, once, or waits and says why.

use chrono::TimeDelta;
use maru::casework::{self, Close};
use maru::staff::rota;

use crate::on_both;
use crate::support::asking::{
    WHAT_HAPPENED, answer, ask, cases_of, come_back, receipt, run_jobs, waiting,
};
use crate::support::assigning::{accept_all, books_are_right};
use crate::support::people::counsellor;

on_both! {
    /// Nobody who writes Nepali is there: the question waits, says why, and goes to her who comes.
    async fn a_question_waits_for_whoever_comes(house: House) {
        let tuesday = counsellor(&house, "maya", &["ne"], &[2]).await?;
        receipt(&ask(&mut house.visitor(), "ne", "मेरो तलब आएन").await?)?;
        let waits = waiting(&house).await?;
        assert_eq!(waits.len(), 1);
        let mut tx = house.app.db.read().await?;
        let decisions = casework::decisions(&mut tx, waits[0].id).await?;
        drop(tx);
        assert!(decisions[0].outcome.contains("off-shift"), "{}", decisions[0].outcome);
        run_jobs(&house).await?;
        run_jobs(&house).await?;
        let mut tx = house.app.db.read().await?;
        assert_eq!(casework::decisions(&mut tx, waits[0].id).await?.len(), 1, "kept again and again");
        drop(tx);
        house.pass(TimeDelta::days(1));
        run_jobs(&house).await?;
        assert_eq!(cases_of(&house, tuesday).await?.len(), 1);
        assert!(waiting(&house).await?.is_empty());
    }

    /// A stored decision, decided again from its snapshot, is the same.
    async fn a_decision_can_be_replayed(house: House) {
        counsellor(&house, "sokha", &["km"], &[1]).await?;
        counsellor(&house, "dara", &["km"], &[2]).await?;
        ask(&mut house.visitor(), "km", WHAT_HAPPENED).await?;
        let mut tx = house.app.db.read().await?;
        let everybody = rota::everybody(&mut tx, house.app.clock.now()).await?;
        let case = casework::cases_of_staff(&mut tx, everybody[0].id).await?;
        let decision = &casework::decisions(&mut tx, case[0].id).await?[0];
        let snapshot = serde_json::from_str(&decision.snapshot)?;
        let again = casework::routing::route(&snapshot);
        assert_eq!(serde_json::to_string(&again.outcome)?, decision.outcome);
        assert_eq!(serde_json::to_string(&again.candidates)?, decision.verdicts);
    }

    /// Ten letters are a full list; the eleventh waits, and nobody is given more than they can take.
    async fn nobody_gets_more_than_a_full_list(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let dara = counsellor(&house, "dara", &["km"], &[1]).await?;
        let asking = (0..24).map(|n| {
            let house = &house;
            async move { ask(&mut house.visitor(), "km", &format!("សំណួរ {n}")).await }
        });
        for page in futures::future::join_all(asking).await {
            receipt(&page?)?;
        }
        // Either could take each: what they are asked to take is on their lists as well.
        assert_eq!(waiting(&house).await?.len(), 4);
        accept_all(&house).await?;
        let (one, other) = (cases_of(&house, sokha).await?, cases_of(&house, dara).await?);
        assert_eq!((one.len(), other.len(), waiting(&house).await?.len()), (10, 10, 4));
        let mut tx = house.app.db.read().await?;
        for colleague in rota::everybody(&mut tx, house.app.clock.now()).await? {
            assert_eq!(colleague.load.open_load, 100);
        }
    }

    /// Many routers at once give each case to one person, and what they hold is what their rows say.
    async fn routers_at_once_assign_each_case_once(house: House) {
        for n in 0..12 {
            ask(&mut house.visitor(), "km", &format!("សំណួរ {n}")).await?;
        }
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let dara = counsellor(&house, "dara", &["km"], &[1]).await?;
        let rounds = (0..6).map(|_| run_jobs(&house));
        for round in futures::future::join_all(rounds).await {
            round?;
        }
        books_are_right(&house.app.db).await?;
        accept_all(&house).await?;
        let (one, other) = (cases_of(&house, sokha).await?, cases_of(&house, dara).await?);
        assert_eq!(one.len() + other.len(), 12);
        assert!(one.iter().all(|case| !other.iter().any(|there| there.id == case.id)));
        let mut tx = house.app.db.read().await?;
        for (id, cases) in [(sokha, one), (dara, other)] {
            let load = rota::find(&mut tx, id, house.app.clock.now()).await?.expect("her").load;
            assert_eq!(load.open_load, 10 * i64::try_from(cases.len())?);
        }
    }

    /// She wrote again after the answer, to somebody who is away by then: it goes to another, and is late
    /// when that one does not answer in time.
    async fn a_second_question_does_not_wait_for_her_who_is_away(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1, 2, 3, 4, 5]).await?;
        let mut visitor = house.visitor();
        let digits = receipt(&ask(&mut visitor, "km", WHAT_HAPPENED).await?)?;
        let case_id = cases_of(&house, sokha).await?[0].id;
        answer(&house, case_id, sokha, "សួស្តី", Close::No).await?;
        let dara = counsellor(&house, "dara", &["km"], &[1, 2, 3, 4, 5]).await?;
        let mut tx = house.app.db.begin().await?;
        let today = house.app.city.today(house.app.clock.now());
        let absence = rota::Absence { from_on: today, until_on: today + TimeDelta::days(30) };
        rota::note_absence(&mut tx, sokha, absence, house.app.clock.now()).await?;
        tx.commit().await?;
        house.pass(TimeDelta::minutes(5));
        let page = come_back(&mut visitor, "km", &digits).await?;
        let case = page.attribute("name=\"case\"", "value")?;
        let second = [("key", "a"), ("case", case.as_str()), ("text", "សំណួរទីពីរ")];
        visitor.post("/km/help/case/read", &second).await?;
        assert_eq!(cases_of(&house, dara).await?.len(), 1);
        assert!(cases_of(&house, sokha).await?.is_empty());
        // Another text under the same key, as after going back, is another message.
        let third = [("key", "a"), ("case", case.as_str()), ("text", "សំណួរទីបី")];
        visitor.post("/km/help/case/read", &third).await?;
        let page = visitor.get("/km/help/case/read").await?;
        assert!(page.body.contains("សំណួរទីពីរ") && page.body.contains("សំណួរទីបី"));
        house.pass(TimeDelta::days(4));
        run_jobs(&house).await?;
        let late = casework::late_cases(&mut house.app.db.read().await?, house.app.clock.now()).await?;
        assert_eq!(late.len(), 1);
    }

    /// A case that cannot be given to whom the head chose stays with whoever has it.
    async fn a_refused_choice_changes_nothing(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        for n in 0..10 {
            ask(&mut house.visitor(), "km", &format!("សំណួរ {n}")).await?;
        }
        let minh = counsellor(&house, "minh", &["vi"], &[1]).await?;
        ask(&mut house.visitor(), "vi", "câu hỏi").await?;
        let case = cases_of(&house, minh).await?[0].clone();
        let mut tx = house.app.db.begin().await?;
        let (city, now) = (&house.app.city, house.app.clock.now());
        let given = casework::assign_by_hand(&mut tx, city, case.id, sokha, minh, now).await?;
        assert_eq!(given, Err(casework::Refusal::Full));
        tx.commit().await?;
        assert_eq!(cases_of(&house, minh).await?.len(), 1);
        let mut tx = house.app.db.read().await?;
        assert_eq!(casework::decisions(&mut tx, case.id).await?.len(), 1);
    }
}
