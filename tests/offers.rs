//! Where two could take a question the better is asked first, and whoever does not answer is not waited for.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::{self, Asked, DeclineWhy, ExcludeWhy, Refusal, Side};
use maru::db::Tx;
use maru::language::Words;
use maru::staff::rota::{self, Presence, presence};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::asking::{cases_of, run_jobs, waiting};
use crate::support::assigning::{accept, asked, books_are_right, letter, owner, visit};
use crate::support::people::counsellor;
use crate::support::signed_in;

const EVERY_DAY: &[u8] = &[1, 2, 3, 4, 5];

async fn decline(
    house: &House,
    case_id: Uuid,
    staff_id: Uuid,
    why: DeclineWhy,
) -> anyhow::Result<()> {
    let mut tx = house.app.db.begin().await?;
    let asked = Asked { case_id, staff_id };
    casework::decline(&mut tx, &house.app.city, asked, why, house.clock.now()).await??;
    tx.commit().await
}

async fn two(house: &House) -> anyhow::Result<(Uuid, Uuid)> {
    let sokha = counsellor(house, "sokha", &["km"], EVERY_DAY).await?;
    let dara = counsellor(house, "dara", &["km"], EVERY_DAY).await?;
    Ok((sokha, dara))
}

fn other((one, two): (Uuid, Uuid), asked: Uuid) -> Uuid {
    if asked == one { two } else { one }
}

on_both! {
    /// She is asked, what she is asked holds room on her list, and she takes it in two tabs at once.
    async fn whoever_is_asked_takes_it_once(house: House) {
        let both = two(&house).await?;
        let case_id = letter(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        assert_eq!(owner(&house, case_id).await?, None);
        books_are_right(&house.app.db).await?;
        assert_eq!(accept(&house, case_id, other(both, first)).await?, Err(Refusal::NoOffer));
        let tabs = futures::future::join_all((0..2).map(|_| accept(&house, case_id, first))).await;
        for tab in tabs {
            assert_eq!(tab?, Ok(()));
        }
        assert_eq!(cases_of(&house, first).await?.len(), 1);
        books_are_right(&house.app.db).await?;
        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        let acts: Vec<&str> = trail.iter().map(|entry| entry.act.as_str()).collect();
        assert_eq!(acts, ["opened", "offered", "accepted"]);
    }

    /// A letter waits for two hours of her own work, and then the next is asked; when both passed, the head is
    /// told, and nobody is asked twice.
    async fn an_offer_that_nobody_answers_goes_on(house: House) {
        let both = two(&house).await?;
        house.pass(TimeDelta::hours(7));
        let case_id = letter(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        house.pass(TimeDelta::hours(14));
        run_jobs(&house).await?;
        assert_eq!(asked(&house, case_id).await?, Some(first), "two hours of work are not over at night");
        assert_eq!(accept(&house, case_id, other(both, first)).await?, Err(Refusal::NoOffer));
        house.pass(TimeDelta::hours(3));
        run_jobs(&house).await?;
        let second = asked(&house, case_id).await?.or(owner(&house, case_id).await?);
        assert_eq!(second, Some(other(both, first)));
        assert_eq!(accept(&house, case_id, first).await?, Err(Refusal::NoOffer));
        books_are_right(&house.app.db).await?;
    }

    /// The one who is asked says no, and nobody else is left: the head is told, and she is not asked again.
    async fn when_everybody_passed_the_head_is_told(house: House) {
        let both = two(&house).await?;
        let case_id = letter(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        let mut tx = house.app.db.begin().await?;
        let today = house.app.city.today(house.clock.now());
        let absence = rota::Absence { from_on: today, until_on: today };
        rota::note_absence(&mut tx, other(both, first), absence, house.clock.now()).await?;
        tx.commit().await?;
        decline(&house, case_id, first, DeclineWhy::TooMuch).await?;
        run_jobs(&house).await?;
        assert_eq!((asked(&house, case_id).await?, owner(&house, case_id).await?), (None, None));
        assert_eq!(waiting(&house).await?.len(), 1);
        books_are_right(&house.app.db).await?;
        let decisions = casework::decisions(&mut house.app.db.read().await?, case_id).await?;
        let outcome = &decisions[0].outcome;
        assert!(outcome.contains("passed") && outcome.contains("\"tell_head\":true"), "{outcome}");
        let mut head = signed_in::head(&house).await?;
        assert!(head.get("/office/").await?.text().contains("Needs you"));
    }

    /// A visitor stands there: ninety seconds, and who goes on a break is not waited for at all.
    async fn a_visitor_is_not_kept_waiting(house: House) {
        let both = two(&house).await?;
        let case_id = visit(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        let mut tx = house.app.db.begin().await?;
        let (city, now) = (&house.app.city, house.clock.now());
        presence::set(&mut tx, city, first, Presence::Break, now).await?;
        casework::withdraw_offers(&mut tx, city, first, now).await?;
        tx.commit().await?;
        assert_eq!(owner(&house, case_id).await?, Some(other(both, first)), "the only one left has it");
        books_are_right(&house.app.db).await?;
        let next = visit(&house, "km").await?;
        assert_eq!((asked(&house, next).await?, owner(&house, next).await?), (None, None));
        let mut tx = house.app.db.begin().await?;
        presence::set(&mut tx, city, first, Presence::Here, now).await?;
        casework::route_who_waits_here(&mut tx, city, now).await?;
        tx.commit().await?;
        assert_eq!(owner(&house, next).await?, Some(first));
        books_are_right(&house.app.db).await?;
    }

    async fn ninety_seconds_and_the_next_is_asked(house: House) {
        let both = two(&house).await?;
        let case_id = visit(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        house.pass(TimeDelta::seconds(89));
        run_jobs(&house).await?;
        assert_eq!(asked(&house, case_id).await?, Some(first));
        house.pass(TimeDelta::seconds(1));
        assert_eq!(accept(&house, case_id, first).await?, Err(Refusal::OfferOver));
        run_jobs(&house).await?;
        let next = asked(&house, case_id).await?.or(owner(&house, case_id).await?);
        assert_eq!(next, Some(other(both, first)));
        books_are_right(&house.app.db).await?;
    }

    /// A counsellor counsels no more while she is asked.
    async fn whoever_left_is_not_waited_for(house: House) {
        let both = two(&house).await?;
        let case_id = letter(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        let mut tx = house.app.db.begin().await?;
        let today = house.app.city.today(house.clock.now());
        let absence = rota::Absence { from_on: today, until_on: today };
        rota::note_absence(&mut tx, first, absence, house.clock.now()).await?;
        tx.commit().await?;
        run_jobs(&house).await?;
        assert_eq!(owner(&house, case_id).await?, Some(other(both, first)));
        books_are_right(&house.app.db).await?;
    }

    /// She knows the client's boss: she is kept out for good, and the head cannot give it to her either.
    async fn who_knows_the_person_is_kept_out(house: House) {
        let both = two(&house).await?;
        let case_id = letter(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        decline(&house, case_id, first, DeclineWhy::KnowsThePerson).await?;
        let second = other(both, first);
        assert_eq!(owner(&house, case_id).await?, Some(second));
        let (city, now) = (&house.app.city, house.clock.now());
        let mut tx = house.app.db.begin().await?;
        let given = casework::assign_by_hand(&mut tx, city, case_id, first, second, now).await?;
        assert_eq!(given, Err(Refusal::Excluded));
        let whom = Asked { case_id, staff_id: second };
        casework::exclude(&mut tx, city, whom, (ExcludeWhy::AskedForAnother, None), now).await??;
        tx.commit().await?;
        assert_eq!((owner(&house, case_id).await?, asked(&house, case_id).await?), (None, None));
        books_are_right(&house.app.db).await?;
    }

    /// She was asked, and must not any more when she says yes: the other has it.
    async fn whoever_was_kept_out_meanwhile_does_not_get_it(house: House) {
        let both = two(&house).await?;
        let case_id = letter(&house, "km").await?;
        let first = asked(&house, case_id).await?.expect("somebody is asked");
        const KEPT_OUT: &str = "insert into exclusions (case_id, staff_id, reason, since_at)
            values ($1, $2, 'conflict', $3)";
        let now = house.clock.now();
        match house.app.db.begin().await? {
            Tx::Sqlite(mut tx) => {
                sqlx::query(KEPT_OUT).bind(case_id).bind(first).bind(now).execute(&mut *tx).await?;
                tx.commit().await?;
            }
            Tx::Postgres(mut tx) => {
                sqlx::query(KEPT_OUT).bind(case_id).bind(first).bind(now).execute(&mut *tx).await?;
                tx.commit().await?;
            }
        }
        assert_eq!(accept(&house, case_id, first).await?, Err(Refusal::Excluded));
        assert_eq!(owner(&house, case_id).await?, Some(other(both, first)));
        books_are_right(&house.app.db).await?;
    }

    /// She is asked for the worker: nobody gives her the employer.
    async fn who_is_asked_for_one_side_does_not_get_the_other(house: House) {
        let (ring, city, now) = (&house.app.ring, &house.app.city, house.clock.now());
        let (sokha, _) = two(&house).await?;
        let (worker, employer) = (letter(&house, "km").await?, letter(&house, "km").await?);
        let first = asked(&house, worker).await?.expect("somebody is asked");
        let mut tx = house.app.db.begin().await?;
        casework::note_employer(&mut tx, (ring, city), worker, ("한빛", Side::Worker), now).await??;
        casework::note_employer(&mut tx, (ring, city), employer, ("한빛", Side::Employer), now).await??;
        assert_ne!(casework::asked(&mut tx, employer).await?, Some(first));
        let given = casework::assign_by_hand(&mut tx, city, employer, first, sokha, now).await?;
        assert_eq!(given, Err(Refusal::Excluded));
        tx.commit().await?;
        books_are_right(&house.app.db).await?;
    }

    /// Handing over is no ban: the head gives it back, and routing may too once somebody else answered.
    async fn who_handed_over_may_have_it_again(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], EVERY_DAY).await?;
        let (city, now) = (&house.app.city, house.clock.now());
        let case_id = letter(&house, "km").await?;
        let gives_away = |staff_id| (Asked { case_id, staff_id }, (ExcludeWhy::HandedOver, Some(staff_id)));
        let mut tx = house.app.db.begin().await?;
        let (whom, why) = gives_away(sokha);
        casework::exclude(&mut tx, city, whom, why, now).await??;
        assert_eq!(casework::owner(&mut tx, case_id).await?, None, "not to her again");
        casework::assign_by_hand(&mut tx, city, case_id, sokha, sokha, now).await??;
        assert_eq!(casework::owner(&mut tx, case_id).await?, Some(sokha));
        casework::exclude(&mut tx, city, whom, why, now).await??;
        assert_eq!(casework::owner(&mut tx, case_id).await?, None, "she gave it away again");
        tx.commit().await?;
        let dara = counsellor(&house, "dara", &["km"], EVERY_DAY).await?;
        run_jobs(&house).await?;
        assert_eq!(owner(&house, case_id).await?, Some(dara));
        let mut tx = house.app.db.begin().await?;
        let whom = Asked { case_id, staff_id: dara };
        casework::exclude(&mut tx, city, whom, (ExcludeWhy::Conflict, None), now).await??;
        assert_eq!(casework::owner(&mut tx, case_id).await?, Some(sokha), "dara had it meanwhile");
        tx.commit().await?;
        books_are_right(&house.app.db).await?;
    }

    /// By pages: she sees what she is asked, takes one, and a second click in a stale tab is told so.
    async fn the_desk_asks(house: House) {
        let words = Words::new(signed_in::lang("en")?);
        let mut head = signed_in::head(&house).await?;
        let mut bopha = signed_in::counsellor(&house, &mut head, "bopha").await?;
        let mut sunita = signed_in::counsellor(&house, &mut head, "sunita").await?;
        for name in ["bopha", "sunita"] {
            signed_in::set_skills(&house, &mut head, name, "km", "wages").await?;
        }
        let case_id = letter(&house, "km").await?;
        let path = format!("/desk/offers/{case_id}/accept");
        let (one, two) = (bopha.get("/desk/").await?, sunita.get("/desk/").await?);
        let bopha_is_asked = one.body.contains(&path);
        assert_ne!(bopha_is_asked, two.body.contains(&path), "one of them is asked");
        assert!(one.body.contains("name=\"presence\" value=\"break\""), "{}", one.body);
        let (mine, theirs) = if bopha_is_asked { (&mut bopha, &mut sunita) } else { (&mut sunita, &mut bopha) };
        let refused = theirs.post(&path, &[]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&words.say("offers-error-gone")));
        let why = [("why", "with-somebody")];
        let declined = mine.post(&format!("/desk/offers/{case_id}/decline"), &why).await?;
        assert_eq!(declined.location(), "/desk/");
        assert!(!mine.get("/desk/").await?.body.contains(&case_id.to_string()));
        assert!(theirs.get("/desk/").await?.body.contains(&format!("/desk/cases/{case_id}")));
        let opened = theirs.get(&format!("/desk/cases/{case_id}")).await?;
        assert_eq!(opened.status, StatusCode::OK);
        let set = mine.post("/desk/presence", &[("presence", "busy")]).await?;
        assert_eq!(set.location(), "/desk/");
        assert!(mine.get("/desk/").await?.body.contains("value=\"busy\" aria-pressed=\"true\""));
    }
}
