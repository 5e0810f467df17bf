//! Workers of one employer together: each is asked by herself, hears of the others by number alone, and leaves when
//! she likes. And what else a client decides on her page: a line of the ministry, and somebody else.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework::relays::{self, ANY_LANGUAGE, NewRelay, Span};
use maru::casework::{self, AskedAs, Asks, Case, Channel, Intake, erasing};
use maru::db::Tx;
use maru::language::Words;
use maru::staff::rota::Gender;
use uuid::Uuid;

use crate::on_both;
use crate::support::asking::run_jobs;
use crate::support::assigning::{accept_all, books_are_right, number, owner, request};
use crate::support::signed_in::{self, counsellor, head, id_of, lang, set_skills};
use crate::support::{Answer, House, Visitor, people};

const KHMER: &str = "សូមមកជួបជុំគ្នានៅមជ្ឈមណ្ឌល។";
const NEPALI: &str = "कृपया केन्द्रमा सँगै भेटौं।";

fn english() -> anyhow::Result<Words> {
    Ok(Words::new(lang("en")?))
}

/// A client who asked, with the receipt entered: her browser, and her case.
struct Client<'h> {
    browser: Visitor<'h>,
    case_id: Uuid,
    tag: &'static str,
}

impl Client<'_> {
    async fn page(&mut self) -> anyhow::Result<Answer> {
        let page = self.browser.get(&format!("/{}/help/case/read", self.tag)).await?;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        Ok(page)
    }

    /// Presses a button of a form on her page: what the page hides in it, and the button.
    async fn press(
        &mut self,
        form: &str,
        hidden: &[&str],
        button: (&str, &str),
    ) -> anyhow::Result<Answer> {
        let page = self.page().await?;
        let mut fields = vec![("case", page.attribute("name=\"case\"", "value")?)];
        for field in hidden {
            fields.push((*field, page.attribute(&format!("name=\"{field}\""), "value")?));
        }
        let mut filled: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        filled.push(button);
        let done = self.browser.post(&format!("/{}/help/case/{form}", self.tag), &filled).await?;
        assert!(done.status.is_redirection(), "{}", done.body);
        Ok(done)
    }

    async fn joins(&mut self, says: &str) -> anyhow::Result<()> {
        self.press("joint", &["matter"], ("joins", says)).await.map(drop)
    }

    async fn case(&self, house: &House) -> anyhow::Result<Case> {
        let found = casework::find_case(&mut house.app.db.read().await?, self.case_id).await?;
        Ok(found.expect("a case"))
    }
}

/// Somebody asks about an employer, and enters her receipt.
async fn client<'h>(
    house: &'h House,
    tag: &'static str,
    employer: Option<&str>,
    asks: Asks,
) -> anyhow::Result<Client<'h>> {
    let (app, now) = (&house.app, house.clock.now());
    let mut new = request(tag, Channel::Web, asks);
    new.intake = Intake { employer: employer.map(str::to_owned), ..Intake::default() };
    let prepared = casework::prepare(&app.door, &app.ring, &app.city, new, now).await?;
    let mut tx = app.db.begin().await?;
    let opened = casework::open(&mut tx, &app.ring, &app.city, &prepared, now).await??;
    tx.commit().await?;
    let mut browser = house.visitor();
    let receipt = opened.receipt.bare();
    let entered = browser.post(&format!("/{tag}/help/case"), &[("receipt", &receipt)]).await?;
    assert!(entered.status.is_redirection(), "{}", entered.body);
    Ok(Client { browser, case_id: opened.case_id, tag })
}

/// A worker of the company.
async fn worker<'h>(house: &'h House, tag: &'static str) -> anyhow::Result<Client<'h>> {
    client(house, tag, Some("(주) 한빛정밀"), Asks::default()).await
}

/// Bopha counsels in Khmer and Sunita in Nepali.
async fn bopha_and_sunita(house: &House) -> anyhow::Result<(Visitor<'_>, Visitor<'_>)> {
    let mut head = head(house).await?;
    let bopha = counsellor(house, &mut head, "bopha").await?;
    set_skills(house, &mut head, "bopha", "km", "wages").await?;
    let sunita = counsellor(house, &mut head, "sunita").await?;
    set_skills(house, &mut head, "sunita", "ne", "wages").await?;
    Ok((bopha, sunita))
}

fn desk(case_id: Uuid) -> String {
    format!("/desk/cases/{case_id}")
}

/// Whoever has a case asks whether they join.
async fn propose(owner: &mut Visitor<'_>, case_id: Uuid) -> anyhow::Result<()> {
    let asked = owner.post(&format!("{}/matter", desk(case_id)), &[]).await?;
    assert_eq!(asked.location(), format!("{}#matter", desk(case_id)), "{}", asked.body);
    Ok(())
}

/// Writes to all who joined from the page of a case.
async fn write(
    owner: &mut Visitor<'_>,
    case_id: Uuid,
    matter: &str,
    texts: &[(&str, &str)],
) -> anyhow::Result<Answer> {
    let mut form = vec![("matter", matter), ("key", "k")];
    form.extend_from_slice(texts);
    owner.post(&format!("{}/matter/write", desk(case_id)), &form).await
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

/// How many messages hold these words in the clear.
async fn in_the_clear(house: &House, words: &str) -> anyhow::Result<i64> {
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => {
            sqlx::query_scalar(
                "select count(*) from case_messages where instr(sealed, cast(? as blob)) > 0",
            )
            .bind(words)
            .fetch_one(&mut *tx)
            .await?
        }
        Tx::Postgres(mut tx) => {
            sqlx::query_scalar(
                "select count(*) from case_messages
                 where position(convert_to($1, 'UTF8') in sealed) > 0",
            )
            .bind(words)
            .fetch_one(&mut *tx)
            .await?
        }
    })
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
    /// Two of three agree: one message comes to both, each in her own thread and language, and the third gets
    /// nothing. Nobody hears a name, a number or a thread of another.
    async fn three_workers_of_one_employer(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let mut srey = worker(&house, "km").await?;
        let mut maya = worker(&house, "ne").await?;
        let mut dara = worker(&house, "km").await?;
        let boss = Asks { asked_as: AskedAs::Employer, ..Asks::default() };
        let mut boss = client(&house, "ko", Some("한빛정밀"), boss).await?;
        let words = english()?;

        let page = bopha.get(&desk(srey.case_id)).await?;
        assert!(page.text().contains("2 other open cases name the same employer"), "{}", page.body);
        for other in [&maya, &boss] {
            let locator = other.case(&house).await?.locator;
            let shown = format!("{}\u{a0}{}", &locator[..4], &locator[4..]);
            assert!(!page.body.contains(&locator) && !page.body.contains(&shown), "{}", page.body);
        }
        let in_words = |tag: &str, key: &str| Words::new(house.app.city.lang(tag).unwrap()).say(key);
        assert!(!srey.page().await?.body.contains("id=\"joint\""), "nobody asked her yet");
        propose(&mut bopha, srey.case_id).await?;
        propose(&mut bopha, srey.case_id).await?;
        for worker in [&mut srey, &mut maya, &mut dara] {
            let page = worker.page().await?;
            assert!(page.body.contains("id=\"joint\"") && page.body.contains(&in_words(worker.tag, "case-joint-ask")));
            assert_eq!(acts(&house, worker.case_id).await?.iter().filter(|act| *act == "matter proposed").count(), 1);
        }
        assert!(!boss.page().await?.body.contains("id=\"joint\""), "the employer was asked");

        srey.joins("yes").await?;
        srey.joins("yes").await?;
        dara.joins("no").await?;
        maya.joins("later").await?;
        let matter = srey.page().await?.attribute("name=\"matter\"", "value")?;
        let alone = write(&mut bopha, srey.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(alone.body.contains(&words.say("matter-error-not-joined")), "{}", alone.body);
        let page = sunita.get(&desk(maya.case_id)).await?;
        assert!(page.text().contains("3 were asked. Fewer than two") && page.text().contains("by bopha"), "{}", page.body);
        assert!(page.body.contains(&words.say("matter-hers-open")));

        maya.joins("yes").await?;
        let page = sunita.get(&desk(maya.case_id)).await?;
        assert!(page.text().contains("2 of 3 who were asked are in it"), "{}", page.body);
        assert!(page.body.contains("name=\"text-km\"") && page.body.contains("name=\"text-ne\""), "{}", page.body);
        // The third cannot be written from, nor can a thread of another be opened.
        let out = write(&mut bopha, dara.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert!(out.body.contains(&words.say("matter-error-not-joined")), "{}", out.body);
        assert_eq!(sunita.get(&desk(srey.case_id)).await?.status, StatusCode::FORBIDDEN);
        let foreign = write(&mut sunita, srey.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert_eq!(foreign.status, StatusCode::FORBIDDEN);

        let half = write(&mut bopha, srey.case_id, &matter, &[("text-km", KHMER)]).await?;
        assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
        let unread = words.tell("matter-error-unread").with("languages", "नेपाली").to_string();
        assert!(half.body.contains(&unread) && half.body.contains(&format!("{KHMER}</textarea>")), "{}", half.body);
        let both = [("text-km", KHMER), ("text-ne", NEPALI)];
        for _ in 0..2 {
            let sent = write(&mut bopha, srey.case_id, &matter, &both).await?;
            assert_eq!(sent.location(), format!("{}#matter", desk(srey.case_id)), "{}", sent.body);
        }
        for (worker, text, not) in [(&mut srey, KHMER, NEPALI), (&mut maya, NEPALI, KHMER)] {
            let page = worker.page().await?;
            assert_eq!(page.body.matches(text).count(), 1, "{}", page.body);
            assert!(!page.body.contains(not) && page.body.contains(&in_words(worker.tag, "case-said-to-all")));
            let together = Words::new(lang(worker.tag)?).tell("case-joint-together").with("count", 2);
            let together = together.with("shown", "2").to_string().replace(['\u{2068}', '\u{2069}'], "");
            assert!(page.text().contains(&together), "how many are in it: {}", page.body);
        }
        assert!(!dara.page().await?.body.contains(KHMER), "who did not agree got it");
        assert_eq!(in_the_clear(&house, KHMER).await? + in_the_clear(&house, NEPALI).await?, 0);
        assert!(srey.case(&house).await?.first_answered_at.is_some(), "her own counsellor answered");
        assert!(maya.case(&house).await?.answered_at.is_none(), "what Maya asked is answered by nobody");
        for (worker, wrote) in [(&srey, 1), (&maya, 1), (&dara, 0)] {
            let acts = acts(&house, worker.case_id).await?;
            assert_eq!(acts.iter().filter(|act| *act == "wrote to all").count(), wrote, "{acts:?}");
        }
        books_are_right(&house.app.db).await?;

        maya.joins("no").await?;
        let alone = write(&mut bopha, srey.case_id, &matter, &[("text-km", "ទៀត")]).await?;
        assert_eq!(alone.status, StatusCode::UNPROCESSABLE_ENTITY, "who left gets nothing further");
        assert!(alone.body.contains("ទៀត</textarea>"), "what was typed is lost: {}", alone.body);
        assert!(!maya.page().await?.body.contains("ទៀត"));
    }

    /// Both press at once: one matter, and each client is asked once. Who asks later is asked in the same one, and
    /// who said no is not asked again.
    async fn two_owners_propose_at_once(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let mut srey = worker(&house, "km").await?;
        let mut maya = worker(&house, "ne").await?;
        let (one, other) = tokio::join!(
            propose(&mut bopha, srey.case_id),
            propose(&mut sunita, maya.case_id),
        );
        one.and(other)?;
        assert_eq!(number(&house.app.db, "select count(*) from matters").await?, 1);
        assert_eq!(number(&house.app.db, "select count(*) from matter_members").await?, 2);
        srey.joins("no").await?;
        maya.joins("yes").await?;
        let dara = worker(&house, "km").await?;
        propose(&mut sunita, maya.case_id).await?;
        assert_eq!(number(&house.app.db, "select count(*) from matters").await?, 1);
        assert_eq!(number(&house.app.db, "select count(*) from matter_members").await?, 3);
        let page = srey.page().await?;
        let out = Words::new(lang("km")?).say("case-joint-out");
        assert!(page.body.contains(&out), "her no stands: {}", page.body);
        let page = bopha.get(&desk(dara.case_id)).await?;
        assert!(!page.body.contains(&format!("action=\"{}/matter\"", desk(dara.case_id))), "nobody is left to ask");
    }

    /// One is erased and one is closed: the matter is whole for the others, until whoever proposed it ends it.
    async fn a_matter_outlives_a_case(house: House) {
        let (mut bopha, mut sunita) = bopha_and_sunita(&house).await?;
        let mut workers = Vec::new();
        for tag in ["km", "km", "km", "ne"] {
            workers.push(worker(&house, tag).await?);
        }
        propose(&mut bopha, workers[0].case_id).await?;
        for worker in &mut workers {
            worker.joins("yes").await?;
        }
        let matter = workers[0].page().await?.attribute("name=\"matter\"", "value")?;
        for gone in [1, 2] {
            let closed = bopha.post(&format!("{}/close", desk(workers[gone].case_id)), &[("outcome", "paid")]).await?;
            assert_eq!(closed.location(), "/desk/", "{}", closed.body);
        }
        let mut tx = house.app.db.begin().await?;
        let gone = workers[1].case_id;
        erasing::erase(&mut tx, gone, None, erasing::Cause::Client, house.clock.now()).await??;
        tx.commit().await?;
        let page = sunita.get(&desk(workers[3].case_id)).await?;
        assert!(page.text().contains("2 of 3 who were asked are in it"), "{}", page.body);
        let sent = write(&mut bopha, workers[0].case_id, &matter, &[("text-km", KHMER), ("text-ne", NEPALI)]).await?;
        assert!(sent.status.is_redirection(), "{}", sent.body);
        assert!(!workers[2].page().await?.body.contains(KHMER), "her case is over");
        let end = format!("{}/matter/end", desk(workers[3].case_id));
        assert_eq!(sunita.post(&end, &[("matter", &matter)]).await?.status, StatusCode::FORBIDDEN, "not hers to end");
        let end = format!("{}/matter/end", desk(workers[0].case_id));
        assert!(bopha.post(&end, &[("matter", &matter)]).await?.status.is_redirection());
        let page = workers[3].page().await?;
        assert!(page.body.contains(&Words::new(lang("ne")?).say("case-joint-over")), "{}", page.body);
        assert!(page.body.contains(NEPALI), "what was written stays");
    }

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
        let asked = maru::casework::Asked { case_id, staff_id: park };
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
