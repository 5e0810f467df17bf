//! What a client decides on her page: a line of the ministry, somebody else; and what she is told of where her
//! question is.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::relays::{self, ANY_LANGUAGE, NewRelay, Span};
use maru::casework::{self, AskedAs, Asks, Channel};
use maru::language::Words;
use maru::staff::rota::Gender;
use uuid::Uuid;

use crate::on_both;
use crate::support::House;
use crate::support::asking::run_jobs;
use crate::support::assigning::{accept_all, books_are_right, owner, request};
use crate::support::clients::{Client, acts, bopha_and_sunita, client, desk};
use crate::support::people;
use crate::support::signed_in::{self, counsellor, head, id_of, lang, set_skills};

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(lang("en")?))
}

async fn line_of_the_ministry(house: &House) -> anyhow::Result<Uuid> {
    let whole = |weekday| Span { weekday, from_minute: 0, to_minute: 1440 };
    let new = NewRelay {
        contact_id: Some("immigration-1345".to_owned()),
        name: "1345".to_owned(),
        langs: vec![ANY_LANGUAGE.to_owned()],
        hours: (1..=7).map(whole).collect(),
        run_by_ministry: true,
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

on_both! {
    /// She takes her consent back while a line of the ministry is called: the call ends, and none is made again
    /// before she agrees. Somebody at the desk may note what she says by word.
    async fn a_consent_that_is_taken_back_stops_the_line(house: House) {
        let ministry = line_of_the_ministry(&house).await?;
        let park = people::counsellor(&house, "park", &["vi"], &[1]).await?;
        let asks = Asks { accepts_ministry_line: true, ..Asks::default() };
        let new = request("si", Channel::Visit, asks);
        let (app, now) = (&house.app, house.clock.now());
        let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
        let mut tx = app.db.begin().await?;
        let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
        tx.commit().await?;
        let case_id = opened.case_id;
        assert_eq!((owner(&house, case_id).await?, called(&house, case_id).await?), (Some(park), Some(ministry)));
        let mut browser = house.visitor();
        browser.post("/en/help/case", &[("receipt", &opened.receipt.bare())]).await?;
        let mut nimali = Client { browser, case_id, tag: "en" };
        let page = nimali.page().await?;
        assert!(page.text().contains("line of the Ministry of Justice, which also runs immigration"), "{}", page.body);
        nimali.press("line", &[], ("line", "no")).await?;
        nimali.press("line", &[], ("line", "no")).await?;
        assert_eq!(called(&house, case_id).await?, None, "the line is still called");
        books_are_right(&house.app.db).await?;
        let asked = casework::Asked { case_id, staff_id: park };
        let mut tx = app.db.begin().await?;
        let found = casework::pair(&mut tx, &app.city, asked, house.clock.now()).await??;
        tx.commit().await?;
        assert_eq!(found, casework::Paired::WithNobody, "it was called although she took it back");
        let told = acts(&house, case_id).await?;
        assert_eq!(told.iter().filter(|act| *act == "line not agreed").count(), 1, "{told:?}");

        // Another one waits for a line and agrees: it is called at once.
        let mut tx = app.db.begin().await?;
        casework::end_contact(&mut tx, &app.city, asked, house.clock.now()).await??;
        tx.commit().await?;
        let prepared = casework::prepare(&app.door, &app.ring, &app.city, request("si", Channel::Visit, Asks::default()), now).await?;
        let mut tx = app.db.begin().await?;
        let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
        tx.commit().await?;
        run_jobs(&house).await?;
        assert_eq!(owner(&house, opened.case_id).await?, None);
        let mut browser = house.visitor();
        browser.post("/en/help/case", &[("receipt", &opened.receipt.bare())]).await?;
        let mut kamala = Client { browser, case_id: opened.case_id, tag: "en" };
        let page = kamala.page().await?;
        assert!(page.text().contains("could help if you agree to it"), "{}", page.body);
        kamala.press("line", &[], ("line", "yes")).await?;
        assert_eq!(called(&house, opened.case_id).await?, Some(ministry));
        books_are_right(&house.app.db).await?;
    }

    /// By word, to whoever has the case and to nobody else.
    async fn a_consent_is_noted_by_word(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let srey = client(&house, "km", None, Asks::default()).await?;
        let path = format!("{}/ministry-line", desk(srey.case_id));
        assert_eq!(sunita.post(&path, &[("line", "yes")]).await?.status, StatusCode::FORBIDDEN);
        assert!(!srey.case(&house).await?.asks.accepts_ministry_line);
        assert!(bopha.post(&path, &[("line", "yes")]).await?.status.is_redirection());
        assert!(srey.case(&house).await?.asks.accepts_ministry_line);
        let trail = casework::trail(&mut house.app.db.read().await?, srey.case_id).await?;
        let last = trail.last().expect("an entry");
        let bopha_id = id_of(&house, "bopha@maru.test").await?;
        assert_eq!((last.act.as_str(), last.detail.as_str(), last.staff_id), ("line agreed", "spoken", Some(bopha_id)));
    }

    /// Not this person: a reason may be given, a second press is one, and the head alone hears why.
    async fn not_this_person_please(house: House) {
        let (mut bopha, _) = bopha_and_sunita(&house).await?;
        let mut head = signed_in::sign_in(&house, "head@maru.test").await?;
        let mut sokha = counsellor(&house, &mut head, "sokha").await?;
        set_skills(&house, &mut head, "sokha", "km", "wages").await?;
        let mut srey = client(&house, "km", None, Asks::default()).await?;
        accept_all(&house).await?;
        let first = owner(&house, srey.case_id).await?.expect("somebody has it");
        let page = srey.page().await?;
        let (case, who) = (page.attribute("name=\"case\"", "value")?, page.attribute("name=\"who\"", "value")?);
        for _ in 0..2 {
            let form = [("case", case.as_str()), ("who", who.as_str()), ("why", "treated-badly")];
            let done = srey.browser.post("/km/help/case/another", &form).await?;
            assert_eq!(done.location(), "/km/help/case/read?another", "{}", done.body);
        }
        accept_all(&house).await?;
        let second = owner(&house, srey.case_id).await?.expect("another has it");
        assert_ne!(first, second);
        let told = acts(&house, srey.case_id).await?;
        assert_eq!(told.iter().filter(|act| *act == "client asked for another").count(), 1, "{told:?}");
        let reason = english()?.say("another-told-treated-badly");
        let office = head.get(&format!("/office/cases/{}", srey.case_id)).await?;
        assert!(office.body.contains(&reason), "{}", office.body);
        let bophas = id_of(&house, "bopha@maru.test").await? == second;
        let theirs = if bophas { &mut bopha } else { &mut sokha };
        for path in [desk(srey.case_id), format!("{}/history", desk(srey.case_id))] {
            let page = theirs.get(&path).await?;
            assert!(page.status == StatusCode::OK && !page.body.contains(&reason), "{}", page.body);
        }
        // She wants a woman: whoever is found from now on is one.
        srey.press("another", &["who"], ("why", "woman")).await?;
        assert_eq!(srey.case(&house).await?.asks.gender, Some(Gender::Woman));
        books_are_right(&house.app.db).await?;
        assert_eq!(owner(&house, srey.case_id).await?, None, "both were spared");
    }

    /// She is told what her question waits for, in her language, and who has it then.
    async fn she_is_told_what_it_waits_for(house: House) {
        let mut amy = client(&house, "en", None, Asks::default()).await?;
        let page = amy.page().await?.text();
        assert!(page.contains("Your question waits"), "{page}");
        let mut head = head(&house).await?;
        counsellor(&house, &mut head, "jenny").await?;
        set_skills(&house, &mut head, "jenny", "en", "wages").await?;
        run_jobs(&house).await?;
        house.pass(TimeDelta::minutes(1));
        let page = amy.page().await?.text();
        assert!(!page.contains("Your question waits") && page.contains(&english()?.tell("case-who-writes").with("language", "English").to_string().replace(['\u{2068}', '\u{2069}'], "")), "{page}");
        assert!(!page.contains("jenny"), "the city shows no names");
    }

    /// A suggestion goes to whoever knows of daily life, says what it is at the desk, and is not closed unanswered.
    async fn a_suggestion_gets_an_answer(house: House) {
        let mut head = head(&house).await?;
        counsellor(&house, &mut head, "bopha").await?;
        set_skills(&house, &mut head, "bopha", "km", "wages").await?;
        let mut sokha = counsellor(&house, &mut head, "sokha").await?;
        set_skills(&house, &mut head, "sokha", "km", "daily-life").await?;
        let asks = Asks { asked_as: AskedAs::Suggestion, ..Asks::default() };
        let srey = client(&house, "km", None, asks).await?;
        assert_eq!(owner(&house, srey.case_id).await?, Some(id_of(&house, "sokha@maru.test").await?));
        let open = async || casework::open_suggestions(&mut house.app.db.read().await?).await;
        assert_eq!(open().await?, 1);
        let case = desk(srey.case_id);
        assert!(sokha.get(&case).await?.body.contains(&english()?.say("suggestion-tag")));
        let close = format!("{case}/close");
        let refused = sokha.post(&close, &[("outcome", "no-answer-needed")]).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(&english()?.say("suggestion-error-unanswered")), "{}", refused.body);
        sokha.post(&format!("{case}/answer"), &[("text", "អរគុណ"), ("key", "k"), ("close", "no")]).await?;
        assert_eq!(sokha.post(&close, &[("outcome", "advised")]).await?.location(), "/desk/");
        assert_eq!(open().await?, 0);
    }
}
