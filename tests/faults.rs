//! What goes wrong between people: two who write at once, one who leaves in the middle, a shift that ends while
//! somebody sits there, and a phone that sends twice.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::language::Words;
use uuid::Uuid;

use crate::on_both;
use crate::support::asking::{run_jobs, waiting};
use crate::support::assigning::{books_are_right, letter, owner, visit};
use crate::support::signed_in::{
    self, ask, counsellor, give_reason, head, id_of, set_skills, sign_in,
};
use crate::support::{House, Visitor};

const QUESTION: &str = "ខ្ញុំមិនទាន់បានប្រាក់ខែទេ។";
const REPLY: &str = "យើងនឹងទូរស័ព្ទទៅក្រុមហ៊ុន។";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(signed_in::lang("en")?))
}

/// Two counsellors who speak Khmer, the one who is asked for a case first.
async fn two<'h>(
    house: &'h House,
    head: &mut Visitor<'h>,
) -> anyhow::Result<(Visitor<'h>, Visitor<'h>)> {
    let bopha = counsellor(house, head, "bopha").await?;
    let sunita = counsellor(house, head, "sunita").await?;
    for name in ["bopha", "sunita"] {
        set_skills(house, head, name, "km", "wages").await?;
    }
    Ok((bopha, sunita))
}

/// Whose desk asks for a case: 0 or 1.
async fn who_is_asked(both: [&mut Visitor<'_>; 2], case_id: Uuid) -> anyhow::Result<usize> {
    let offer = format!("/desk/offers/{case_id}/accept");
    for (number, one) in both.into_iter().enumerate() {
        if one.get("/desk/").await?.body.contains(&offer) {
            return Ok(number);
        }
    }
    anyhow::bail!("nobody is asked")
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

fn count(acts: &[String], act: &str) -> usize {
    acts.iter().filter(|one| *one == act).count()
}

on_both! {
    /// Two tabs press at the same instant: one answer goes out, and the other tab has its words still.
    async fn of_two_answers_at_once_one_goes_out(house: House) {
        let mut head = head(&house).await?;
        let mut one = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let mut two = sign_in(&house, "bopha@maru.test").await?;
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let path = format!("/desk/cases/{case_id}/answer");
        let form = |key, text| [("key", key), ("seen", "1"), ("answers", "0"), ("text", text), ("close", "no")];
        let (first, second) = (form("a", "មួយ"), form("b", "ពីរ"));
        let (first, second) = tokio::join!(one.post(&path, &first), two.post(&path, &second));
        let mut answers = [(first?, "មួយ"), (second?, "ពីរ")];
        answers.sort_by_key(|(answer, _)| answer.status);
        let [(sent, _), (refused, words)] = &answers;
        assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/desk/"));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&english()?.say("desk-error-colleague-wrote")), "{}", refused.body);
        assert!(refused.body.contains(&format!("{words}</textarea>")), "{}", refused.body);
        assert_eq!(count(&acts(&house, case_id).await?, "answered"), 1);
    }

    /// The head reads for a reason at the very moment at which the counsellor reads and answers. Both readings are
    /// in the trail, nobody waits for the other, and what the head typed comes back: the case is not hers.
    async fn the_head_looks_in_while_the_owner_answers(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let case_id = ask(&house, "km", "wages", QUESTION).await?;
        let case = format!("/desk/cases/{case_id}");
        give_reason(&mut head, &case).await?;
        let (hers, heads) = tokio::join!(bopha.get(&case), head.get(&case));
        let (hers, heads) = (hers?, heads?);
        assert!(heads.body.contains(QUESTION) && !heads.body.contains("data-answer"), "{}", heads.body);
        let key = hers.attribute("name=\"key\"", "value")?;
        let path = format!("{case}/answer");
        let form = |key, text| [("key", key), ("seen", "1"), ("answers", "0"), ("text", text), ("close", "no")];
        let (owners, other) = (form(key.as_str(), REPLY), form("h", "Please call them."));
        let (sent, refused) = tokio::join!(bopha.post(&path, &owners), head.post(&path, &other));
        assert_eq!(sent?.location(), "/desk/");
        let refused = refused?;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.body.contains("readonly>Please call them.</textarea>"), "{}", refused.body);
        let acts = acts(&house, case_id).await?;
        assert_eq!((count(&acts, "read"), count(&acts, "answered")), (2, 1), "{acts:?}");
    }

    /// A visitor stands there, and whoever is asked signs out and goes: after ninety seconds the next has her, and
    /// who comes back later is told so.
    async fn who_signs_out_is_not_waited_for(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, mut sunita) = two(&house, &mut head).await?;
        let case_id = visit(&house, "km").await?;
        let number = who_is_asked([&mut bopha, &mut sunita], case_id).await?;
        let (mut gone, mut next) = if number == 0 { (bopha, sunita) } else { (sunita, bopha) };
        gone.post("/desk/sign-out", &[]).await?;
        assert_eq!(gone.get("/desk/").await?.location(), "/desk/sign-in");
        house.pass(TimeDelta::seconds(90));
        run_jobs(&house).await?;
        let opened = next.get(&format!("/desk/cases/{case_id}")).await?;
        assert_eq!(opened.status, StatusCode::OK, "{}", opened.body);
        books_are_right(&house.app.db).await?;
        let email = ["bopha@maru.test", "sunita@maru.test"][number];
        let mut back = sign_in(&house, email).await?;
        let late = back.post(&format!("/desk/offers/{case_id}/accept"), &[]).await?;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.body.contains(&english()?.say("offers-error-gone")), "{}", late.body);
    }

    /// The head writes down that whoever is asked is ill: a letter does not wait two hours for her.
    async fn who_is_ill_is_not_waited_for(house: House) {
        let mut head = head(&house).await?;
        let (mut bopha, mut sunita) = two(&house, &mut head).await?;
        let case_id = letter(&house, "km").await?;
        let number = who_is_asked([&mut bopha, &mut sunita], case_id).await?;
        let ill = id_of(&house, ["bopha@maru.test", "sunita@maru.test"][number]).await?;
        let form = [
            ("speaks-km", "yes"), ("writes-km", "yes"), ("topic-wages", "3"), ("from-1-1", "09:00"),
            ("until-1-1", "18:00"), ("live", "100"), ("open", "100"), ("away-from", "2026-11-23"),
            ("away-until", "2026-11-27"),
        ];
        let noted = head.post(&format!("/office/staff/{ill}"), &form).await?;
        assert_eq!(noted.location(), "/office/staff", "{}", noted.body);
        run_jobs(&house).await?;
        let next = id_of(&house, ["sunita@maru.test", "bopha@maru.test"][number]).await?;
        assert_eq!(owner(&house, case_id).await?, Some(next));
        books_are_right(&house.app.db).await?;
    }

    /// Her shift ends at eleven and the visitor stays: she may go on with her, nobody else is sent, and the case
    /// changes hands only when she hands it over herself.
    async fn a_shift_ends_while_somebody_sits_there(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = counsellor(&house, &mut head, "bopha").await?;
        counsellor(&house, &mut head, "sunita").await?;
        let bopha_id = id_of(&house, "bopha@maru.test").await?;
        let form = [
            ("speaks-km", "yes"), ("writes-km", "yes"), ("topic-wages", "3"), ("from-1-1", "09:00"),
            ("until-1-1", "11:00"), ("live", "100"), ("open", "100"),
        ];
        let set = head.post(&format!("/office/staff/{bopha_id}"), &form).await?;
        assert_eq!(set.location(), "/office/staff", "{}", set.body);
        let talk = visit(&house, "km").await?;
        assert_eq!(owner(&house, talk).await?, Some(bopha_id));
        set_skills(&house, &mut head, "sunita", "km", "wages").await?;
        house.pass(TimeDelta::hours(2));
        for _ in 0..2 {
            run_jobs(&house).await?;
        }
        assert_eq!(owner(&house, talk).await?, Some(bopha_id), "the visitor was taken from her");
        let sunita_id = id_of(&house, "sunita@maru.test").await?;
        let note = letter(&house, "km").await?;
        assert_eq!(owner(&house, note).await?, Some(sunita_id), "she was sent a letter");
        let case = format!("/desk/cases/{talk}");
        let page = bopha.get(&case).await?;
        assert!(page.body.contains("data-answer"), "she cannot go on: {}", page.body);
        let summary = [("facts", "두 달 임금을 받지 못함"), ("wish", "밀린 임금"), ("done", "")];
        bopha.post(&format!("{case}/summary"), &summary).await?;
        let to = sunita_id.to_string();
        let form = [("to", to.as_str()), ("why", "away")];
        let given = bopha.post(&format!("{case}/hand-over"), &form).await?;
        assert_eq!(given.location(), "/desk/", "{}", given.body);
        assert_eq!(owner(&house, talk).await?, Some(sunita_id));
        let next = visit(&house, "km").await?;
        assert_eq!(owner(&house, next).await?, None, "she was sent a visitor");
        books_are_right(&house.app.db).await?;
    }

    /// The line breaks off after the phone has sent, and it sends once more, and then twice at once: the message
    /// is there once, and so is the case.
    async fn a_flaky_phone_says_it_once(house: House) {
        let mut phone = house.visitor();
        let form = phone.get("/en/help?topic=wages").await?;
        let key = form.attribute("name=\"key\"", "value")?;
        let question = [("key", key.as_str()), ("topic", "wages"), ("text", "They owe me two months.")];
        let mut again = house.visitor();
        let (first, second) = tokio::join!(phone.post("/en/help", &question), again.post("/en/help", &question));
        let receipt = first?.attribute("name=\"receipt\"", "value")?;
        assert_eq!(second?.attribute("name=\"receipt\"", "value")?, receipt);
        assert_eq!(waiting(&house).await?.len(), 1);
        for one in [&mut phone, &mut again] {
            one.post("/en/help/case", &[("receipt", &receipt)]).await?;
        }
        let page = phone.get("/en/help/case/read").await?;
        let (key, case) = (page.attribute("name=\"key\"", "value")?, page.attribute("name=\"case\"", "value")?);
        let more = [("key", key.as_str()), ("case", case.as_str()), ("text", "They called me now.")];
        phone.post("/en/help/case/read", &more).await?;
        let (one, two) =
            tokio::join!(phone.post("/en/help/case/read", &more), again.post("/en/help/case/read", &more));
        for sent in [one?, two?] {
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        }
        let page = phone.get("/en/help/case/read").await?;
        assert_eq!(page.body.matches("They called me now.").count(), 1, "{}", page.body);
    }
}
