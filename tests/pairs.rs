//! Nobody here has both the language and the topic: two are brought together, or one and a line; both or
//! neither.

use chrono::TimeDelta;
use maru::casework::relays::{self, ANY_LANGUAGE, NewRelay, Span};
use maru::casework::routing::Holder;
use maru::casework::{
    self, Asked, Asks, By, Channel, Close, LineWhy, NewNote, Paired, Refusal, erasing,
};
use maru::staff::rota;
use maru::staff::{self, Grant, Role};
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::asking::{answer, run_jobs, waiting};
use crate::support::assigning::{books_are_right, letter, number, open, owner, request, visit};
use crate::support::people::counsellor;
use crate::support::signed_in;

/// Somebody of the house who interprets and does not counsel.
async fn interpreter(house: &House, name: &str, tag: &str) -> anyhow::Result<Uuid> {
    let id = counsellor(house, name, &[tag], &[1]).await?;
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    let grant = |role| Grant { role, lang: None };
    staff::give_role(&mut tx, id, grant(Role::Interpreter), None, now).await?;
    staff::end_role(&mut tx, id, grant(Role::Counsellor), Uuid::nil(), now).await??;
    tx.commit().await?;
    Ok(id)
}

async fn line(house: &House, name: &str, run_by_ministry: bool) -> anyhow::Result<Uuid> {
    let whole = |weekday| Span { weekday, from_minute: 0, to_minute: 1440 };
    let new = NewRelay {
        contact_id: run_by_ministry.then(|| "immigration-1345".to_owned()),
        name: name.to_owned(),
        langs: vec![ANY_LANGUAGE.to_owned()],
        hours: (1..=7).map(whole).collect(),
        run_by_ministry,
        lines: 1,
    };
    let mut tx = house.app.db.begin().await?;
    let id = relays::add(&mut tx, &new, house.clock.now()).await?;
    tx.commit().await?;
    Ok(id)
}

async fn called(house: &House, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    let call = relays::call_of(&mut house.app.db.read().await?, case_id).await?;
    Ok(call.map(|(call, _)| call.relay_id))
}

async fn interprets(house: &House, case_id: Uuid) -> anyhow::Result<Option<Uuid>> {
    casework::interpreter(&mut house.app.db.read().await?, case_id).await
}

/// The call of a line that goes on for a case.
async fn call_id(house: &House, case_id: Uuid) -> anyhow::Result<Uuid> {
    let mut tx = house.app.db.read().await?;
    Ok(relays::call_of(&mut tx, case_id).await?.expect("a line is called").0.id)
}

on_both! {
    async fn a_counsellor_and_an_interpreter_are_brought_together(house: House) {
        let park = counsellor(&house, "park", &["vi"], &[1]).await?;
        let nimal = interpreter(&house, "nimal", "si").await?;
        let talk = visit(&house, "si").await?;
        assert_eq!((owner(&house, talk).await?, interprets(&house, talk).await?), (Some(park), Some(nimal)));
        books_are_right(&house.app.db).await?;
        // Both are with her: the next one waits, and neither is half taken.
        let next = visit(&house, "si").await?;
        assert_eq!(waiting(&house).await?.len(), 1);
        let mut tx = house.app.db.begin().await?;
        let (city, now) = (&house.app.city, house.clock.now());
        let asked = Asked { case_id: talk, staff_id: park };
        casework::end_contact(&mut tx, city, asked, now).await??;
        tx.commit().await?;
        books_are_right(&house.app.db).await?;
        assert_eq!(interprets(&house, talk).await?, None, "the interpreter is free");
        run_jobs(&house).await?;
        assert_eq!((owner(&house, next).await?, interprets(&house, next).await?), (Some(park), Some(nimal)));
        // A letter that she cannot read has somebody beside her who writes it.
        let written = letter(&house, "si").await?;
        assert_eq!((owner(&house, written).await?, interprets(&house, written).await?), (Some(park), Some(nimal)));
        books_are_right(&house.app.db).await?;
    }

    /// Who has a case may note what she heard; who translates its letter has a sheet alone. Somebody of the house
    /// comes before a translator outside.
    async fn whoever_is_seated_can_work(house: House) {
        let park = counsellor(&house, "park", &["vi"], &[1]).await?;
        let out = interpreter(&house, "out", "si").await?;
        let now = house.clock.now();
        let grant = |role| Grant { role, lang: None };
        let mut tx = house.app.db.begin().await?;
        staff::give_role(&mut tx, out, grant(Role::Translator), None, now).await?;
        staff::end_role(&mut tx, out, grant(Role::Interpreter), Uuid::nil(), now).await??;
        rota::set_about(&mut tx, out, None, rota::Letters::Translates).await?;
        tx.commit().await?;
        let nimal = interpreter(&house, "nimal", "si").await?;
        let written = letter(&house, "si").await?;
        assert_eq!((owner(&house, written).await?, interprets(&house, written).await?), (Some(park), Some(nimal)));
        let note = |staff_id, key| (NewNote { text: "He means the wages of May.", key }, By { staff_id, now });
        let mut tx = house.app.db.begin().await?;
        // Whoever translates a letter sees what is to be translated, and no folder.
        let kept_out = Err(Refusal::NotYours);
        for (staff_id, expected) in [(nimal, kept_out), (park, Ok(())), (out, kept_out)] {
            let (new, by) = note(staff_id, "k");
            assert_eq!(casework::note(&mut tx, &house.app.ring, written, new, by).await?, expected);
        }
        tx.commit().await?;
        // The client has the next move: nobody is sought. What is erased sits with nobody.
        answer(&house, written, park, "…", Close::No).await?;
        let asked = Asked { case_id: written, staff_id: park };
        let mut tx = house.app.db.begin().await?;
        let sought = casework::pair(&mut tx, &house.app.city, asked, now).await?;
        assert_eq!(sought, Err(Refusal::NoContact));
        tx.commit().await?;
        answer(&house, written, park, "…", Close::Yes).await?;
        let mut tx = house.app.db.begin().await?;
        erasing::erase(&mut tx, written, None, erasing::Cause::Client, now).await??;
        tx.commit().await?;
        const LEFT: &str = "select count(*) from assignments where until_at is null";
        assert_eq!(number(&house.app.db, LEFT).await?, 0);
        books_are_right(&house.app.db).await?;
    }

    /// The head takes a line off the list while it is called: the call is still there, to be ended.
    async fn a_call_outlasts_its_line(house: House) {
        counsellor(&house, "park", &["vi"], &[1]).await?;
        let one = line(&house, "one", false).await?;
        let talk = visit(&house, "si").await?;
        let mut tx = house.app.db.begin().await?;
        relays::end(&mut tx, one, house.clock.now()).await?;
        tx.commit().await?;
        assert_eq!(called(&house, talk).await?, Some(one));
    }

    /// One line, two visitors: the second waits for the line, and nobody waits with her.
    async fn a_line_carries_so_many_calls(house: House) {
        let park = counsellor(&house, "park", &["vi"], &[1]).await?;
        let kim = counsellor(&house, "kim", &["vi"], &[1]).await?;
        let one = line(&house, "one", false).await?;
        let first = visit(&house, "si").await?;
        assert_eq!(called(&house, first).await?, Some(one));
        let second = visit(&house, "si").await?;
        assert_eq!((owner(&house, second).await?, called(&house, second).await?), (None, None));
        books_are_right(&house.app.db).await?;
        house.pass(TimeDelta::seconds(40));
        let staff_id = owner(&house, first).await?.expect("somebody");
        assert!([park, kim].contains(&staff_id));
        let asked = Asked { case_id: first, staff_id };
        let call = call_id(&house, first).await?;
        let mut tx = house.app.db.begin().await?;
        casework::line_answered(&mut tx, asked, call, house.clock.now()).await??;
        tx.commit().await?;
        house.pass(TimeDelta::minutes(10));
        let mut tx = house.app.db.begin().await?;
        casework::call_ended(&mut tx, asked, call, house.clock.now()).await??;
        tx.commit().await?;
        run_jobs(&house).await?;
        assert_eq!(called(&house, second).await?, Some(one));
        books_are_right(&house.app.db).await?;
        let measured = relays::measured(&mut house.app.db.read().await?, house.clock.now()).await?;
        assert_eq!((measured[&one].answered, measured[&one].seconds), (1, Some(40)));
    }

    /// Nobody answers: the next line, and the one that was tried is not called again for her.
    async fn no_answer_next_line(house: House) {
        let park = counsellor(&house, "park", &["vi"], &[1]).await?;
        let (one, two) = (line(&house, "one", false).await?, line(&house, "two", false).await?);
        let case_id = visit(&house, "si").await?;
        let first = called(&house, case_id).await?.expect("a line is called");
        let (city, now) = (&house.app.city, house.clock.now());
        let asked = Asked { case_id, staff_id: park };
        let no_answer = (call_id(&house, case_id).await?, LineWhy::NoAnswer);
        let mut tx = house.app.db.begin().await?;
        let next = casework::line_failed(&mut tx, city, asked, no_answer, now).await??;
        tx.commit().await?;
        // The second click of a double click does not end the call that has just begun.
        let mut tx = house.app.db.begin().await?;
        let again = casework::line_failed(&mut tx, city, asked, no_answer, now).await?;
        assert_eq!(again, Err(Refusal::NoCall));
        drop(tx);
        let second = if first == one { two } else { one };
        assert_eq!(next, Paired::With(Holder::Relay(second)));
        books_are_right(&house.app.db).await?;
        let busy = (call_id(&house, case_id).await?, LineWhy::Busy);
        let mut tx = house.app.db.begin().await?;
        let next = casework::line_failed(&mut tx, city, asked, busy, now).await??;
        tx.commit().await?;
        assert_eq!(next, Paired::WithNobody);
        assert_eq!(owner(&house, case_id).await?, Some(park), "she keeps the case");
        books_are_right(&house.app.db).await?;
    }

    /// A line of the ministry is called only for whoever agreed to it.
    async fn a_ministry_line_is_asked_about(house: House) {
        counsellor(&house, "park", &["vi"], &[1]).await?;
        let ministry = line(&house, "1345", true).await?;
        let refused = visit(&house, "si").await?;
        assert_eq!((owner(&house, refused).await?, called(&house, refused).await?), (None, None));
        assert_eq!(number(&house.app.db, "select count(*) from relay_seats").await?, 0);
        let agrees = Asks { accepts_ministry_line: true, ..Asks::default() };
        let agreed = open(&house, request("si", Channel::Visit, agrees)).await?;
        assert_eq!(called(&house, agreed).await?, Some(ministry));
        books_are_right(&house.app.db).await?;
    }

    /// The head keeps a line by pages; its phone and who runs it come from the directory.
    async fn the_head_keeps_lines(house: House) {
        let mut head = signed_in::head(&house).await?;
        let form = head.get("/office/lines/new?contact=immigration-1345").await?.text();
        assert!(form.contains("name=\"from-1\" value=\"09:00\"") && form.contains("name=\"until-1\" value=\"22:00\""), "{form}");
        assert!(form.contains("name=\"lang\" value=\"zh\" checked") && form.contains("name=\"ministry\" value=\"yes\" checked"));
        let bad = [("name", ""), ("lines", "0"), ("from-1", "18:00"), ("until-1", "09:00")];
        let refused = head.post("/office/lines", &bad).await?;
        assert_eq!(refused.status, http::StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"18:00\""), "what was typed is lost");
        let good = [
            ("contact", "immigration-1345"), ("name", "Line of the ministry"), ("lang", "*"), ("lines", "2"),
            ("ministry", "yes"), ("from-1", "09:00"), ("until-1", "18:00"),
        ];
        assert_eq!(head.post("/office/lines", &good).await?.location(), "/office/lines");
        let list = head.get("/office/lines").await?.text();
        assert!(list.contains("Line of the ministry</a>") && list.contains("법무부") && list.contains(">1345<"), "{list}");
        assert!(list.contains("Only if the client agreed") && list.contains("0 of 2"), "{list}");
        // The client did not agree, so she waits; the counsellor's page of the next says who runs the line.
        let mut bopha = signed_in::counsellor(&house, &mut head, "bopha").await?;
        signed_in::set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let agrees = Asks { accepts_ministry_line: true, ..Asks::default() };
        let case_id = open(&house, request("si", Channel::Visit, agrees)).await?;
        let case = format!("/desk/cases/{case_id}");
        let page = bopha.get(&case).await?.text();
        assert!(page.contains("run by 법무부") && page.contains("href=\"tel:1345\""), "{page}");
        let call = call_id(&house, case_id).await?.to_string();
        for did in ["answered", "ended"] {
            let form = [("did", did), ("call", call.as_str())];
            assert_eq!(bopha.post(&format!("{case}/line"), &form).await?.location(), case);
        }
        bopha.post(&format!("{case}/contact-over"), &[]).await?;
        books_are_right(&house.app.db).await?;
        assert!(bopha.get(&case).await?.text().contains("Find an interpreter"));
        let id = head.get("/office/lines").await?.attribute("<a href=\"/office/lines/", "href")?;
        assert_eq!(head.post(&format!("{id}/end"), &[]).await?.location(), "/office/lines");
        assert!(head.get("/office/lines").await?.text().contains("No line is kept yet."));
    }
}
