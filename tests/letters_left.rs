//! A letter whose interpreter left: nothing goes to the client that she cannot read, and no answer is forgotten.

use http::StatusCode;
use maru::casework::{self, Asked, Asks, By, Channel, NewNote, Refusal, translating};
use maru::language::{Lang, Words};
use maru::texts::{self, Kind, MadeBy, Written};

use crate::on_both;
use crate::support::House;
use crate::support::asking::{WHAT_HAPPENED, come_back, receipt, run_jobs};
use crate::support::assigning::{books_are_right, number, open, request};
use crate::support::letters::{
    ANSWER, IN_KOREAN, asks, at_the_desk, interpreter, interprets, outside, owner,
};

const LIVE: &str = "select count(*) from answers_held where ended_at is null";
const SAID: &str = "select count(*) from case_messages where author = 'counsellor'";

/// A saved reply, in Korean and Khmer.
async fn reply(house: &House) -> anyhow::Result<()> {
    let (now, km) = (house.clock.now(), house.app.city.lang("km").expect("Khmer"));
    let mut tx = house.app.db.begin().await?;
    let text_id = texts::create(&mut tx, Kind::Reply, "papers", Some("wages"), now).await?;
    for (lang, body) in [(Lang::KOREAN, "서류를 가져오세요"), (km, "សូមយកឯកសារមក")]
    {
        let (title, body) = (body.to_owned(), body.to_owned());
        let (summary, made_from) = (String::new(), Vec::new());
        let made_by = MadeBy::Person;
        let written = Written { lang, title, summary, body, made_by, made_from };
        let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
        texts::publish(&mut tx, text_id, lang, revision, None, now).await?;
    }
    tx.commit().await
}

on_both! {
    /// What she answered at intake in words of her own waits as her letter does.
    async fn what_she_answered_waits_too(house: House) {
        owner(&house, "park").await?;
        let nimal = interpreter(&house, "nimal").await?;
        let form = house.get("/km/help?topic=wages").await?;
        let key = form.attribute("name=\"key\"", "value")?;
        let fields = [
            ("key", key.as_str()), ("topic", "wages"), ("text", WHAT_HAPPENED),
            ("question-0", "ប៉ុន្មាន?"), ("own-0", "៥ លានវ៉ុន"),
        ];
        receipt(&house.visitor().post("/km/help", &fields).await?)?;
        let left = async || -> anyhow::Result<Vec<usize>> {
            let waits = translating::to_translate(&mut house.app.db.read().await?, nimal).await?;
            Ok(waits.into_iter().map(|(_, count, _)| count).collect())
        };
        assert_eq!(left().await?, [2]);
        let waits = translating::to_translate(&mut house.app.db.read().await?, nimal).await?;
        let by = Asked { case_id: waits[0].0, staff_id: nimal };
        let mut tx = house.app.db.begin().await?;
        let work = translating::work(&mut tx, &house.app.ring, by, house.clock.now()).await??;
        let parts: Vec<_> = work.parts.iter().map(|part| part.of).collect();
        for (of, expected) in parts.into_iter().rev().zip([vec![1], vec![]]) {
            let new = translating::New { of, text: IN_KOREAN };
            translating::translate(&mut tx, &house.app.ring, by, new, house.clock.now()).await??;
            tx.commit().await?;
            assert_eq!(left().await?, expected);
            tx = house.app.db.begin().await?;
        }
    }

    /// She leaves while he types in Korean: it comes back to him, and goes out as Korean only if he says so.
    async fn an_interpreter_leaves_while_the_owner_types(house: House) {
        owner(&house, "park").await?;
        interpreter(&house, "nimal").await?;
        reply(&house).await?;
        let (case_id, digits) = asks(&house).await?;
        let mut park = at_the_desk(&house, "park").await?;
        let case = format!("/desk/cases/{case_id}");
        // A saved reply in the client's language is one, whoever interprets.
        let chosen = park.post(&format!("{case}/compose"), &[("text", ""), ("lang", "ko"), ("reply", "papers")]).await?;
        let in_khmer = "<option value=\"km\" lang=\"km\" selected>";
        assert!(chosen.body.contains("សូមយកឯកសារមក") && chosen.body.contains(in_khmer), "{}", chosen.body);

        park.post(&format!("{case}/interpreting-over"), &[]).await?;
        let typed = [("text", ANSWER), ("lang", "ko"), ("key", "one"), ("seen", "1"), ("answers", "0")];
        let refused = park.post(&format!("{case}/answer"), &typed).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
        assert!(refused.body.contains(&format!(">{ANSWER}</textarea>")), "{}", refused.body);
        assert!(refused.body.contains(&Words::new(Lang::KOREAN).say("translate-held-nobody")), "{}", refused.body);
        assert!(refused.body.contains("name=\"as-it-is\"") && refused.body.contains("<option value=\"ko\" lang=\"ko\" selected>"));
        assert_eq!(number(&house.app.db, SAID).await?, 0);
        let mut as_it_is = typed.to_vec();
        as_it_is.push(("as-it-is", "yes"));
        let sent = park.post(&format!("{case}/answer"), &as_it_is).await?;
        assert_eq!(sent.location(), "/desk/", "{}", sent.body);
        let page = come_back(&mut house.visitor(), "km", &digits).await?;
        assert!(page.body.contains("lang=\"ko\" class=\"typed\">노동청에"), "{}", page.body);
    }

    /// While an answer waits the case is not closed over it, and the day says so when it is the owner's turn.
    async fn an_answer_that_waits_is_not_forgotten(house: House) {
        owner(&house, "park").await?;
        interpreter(&house, "nimal").await?;
        let (case_id, _) = asks(&house).await?;
        let mut park = at_the_desk(&house, "park").await?;
        let (case, ko) = (format!("/desk/cases/{case_id}"), Words::new(Lang::KOREAN));
        let typed = [("text", ANSWER), ("lang", "ko"), ("key", "one"), ("seen", "1"), ("answers", "0")];
        let held = park.post(&format!("{case}/answer"), &typed).await?;
        assert_eq!(held.location(), format!("{case}#held"), "{}", held.body);
        for follow_up in ["no", "30"] {
            let form = [("outcome", "advised"), ("follow-up", follow_up), ("seen", "1")];
            let refused = park.post(&format!("{case}/close"), &form).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
            assert!(refused.body.contains(&ko.say("translate-error-held")), "{}", refused.body);
        }
        let waits = ko.say("translate-held-heading");
        assert!(!park.get("/desk/").await?.body.contains(&waits), "nimal translates it");
        park.post(&format!("{case}/interpreting-over"), &[]).await?;
        let day = park.get("/desk/").await?;
        assert!(day.body.contains(&waits), "{}", day.body);
        run_jobs(&house).await?;
        assert_eq!(interprets(&house, case_id).await?, None, "he ended it, and chooses");

        // Taken back, and sent again from the form in which it was typed.
        let held = park.get(&case).await?.attribute("<input type=\"hidden\" name=\"held\"", "value")?;
        park.post(&format!("{case}/held"), &[("held", &held), ("seen", "1"), ("did", "withdraw")]).await?;
        assert_eq!(number(&house.app.db, LIVE).await?, 0);
        park.post(&format!("{case}/pair"), &[]).await?;
        let held = park.post(&format!("{case}/answer"), &typed).await?;
        assert_eq!(held.location(), format!("{case}#held"), "{}", held.body);
        assert_eq!(number(&house.app.db, LIVE).await?, 1, "it vanished");
        books_are_right(&house.app.db).await?;
    }

    /// Whoever is outside the house is not chosen for a visit, and whoever translates a letter writes no notes in it.
    async fn who_translates_letters_has_no_other_part(house: House) {
        owner(&house, "park").await?;
        let nimal = interpreter(&house, "nimal").await?;
        let out = outside(&house, "out").await?;
        let (letter, _) = asks(&house).await?;
        assert_eq!(interprets(&house, letter).await?, Some(nimal));
        let visit = open(&house, request("km", Channel::Visit, Asks::default())).await?;
        let now = house.clock.now();
        let mut tx = house.app.db.begin().await?;
        let staff_id = casework::owner(&mut tx, visit).await?.expect("somebody has it");
        let asked = Asked { case_id: visit, staff_id };
        casework::end_interpreting(&mut tx, asked, now).await??;
        let chosen = casework::pair_with(&mut tx, &house.app.city, asked, out, now).await?;
        assert_eq!(chosen, Err(Refusal::NotACounsellor));
        let new = NewNote { text: "메모", key: "k" };
        let noted = casework::note(&mut tx, &house.app.ring, letter, new, By { staff_id: nimal, now }).await?;
        assert_eq!(noted, Err(Refusal::NotYours));
        tx.commit().await?;
    }
}
