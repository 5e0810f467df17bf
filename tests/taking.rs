//! Staff take down what somebody says at the desk or on the telephone, hand over a card, park what is
//! interrupted, count what is no case, and write up a day's visits afterwards.

use chrono::TimeDelta;
use http::StatusCode;
use maru::casework;
use maru::db::Tx;
use maru::staff::rota;
use uuid::Uuid;

use crate::on_both;
use crate::support::asking::{cases_of, come_back, run_jobs, words};
use crate::support::signed_in::{counsellor, head, id_of, set_skills};
use crate::support::{Answer, House, Visitor};

const LINE: &str = "두 달 월급을 못 받음";

/// A counsellor of one language and of wages, signed in, with English pages.
async fn sits_here<'h>(
    house: &'h House,
    head: &mut Visitor<'h>,
    name: &str,
    tag: &str,
) -> anyhow::Result<Visitor<'h>> {
    let visitor = counsellor(house, head, name).await?;
    set_skills(house, head, name, tag, "wages").await?;
    Ok(visitor)
}

/// Fills the form in as it is shown and sends it.
async fn take(
    visitor: &mut Visitor<'_>,
    typed: &str,
    line: &str,
    go: &str,
) -> anyhow::Result<Answer> {
    let form = visitor.get("/desk/take").await?;
    let key = form.attribute("name=\"key\"", "value")?;
    let ranked = form.attribute("name=\"ranked\"", "value")?;
    let fields = [
        ("key", key.as_str()),
        ("ranked", ranked.as_str()),
        ("way", "visit"),
        ("here", "yes"),
        ("typed", typed),
        ("topic", "wages"),
        ("line", line),
        ("go", go),
    ];
    visitor.post("/desk/take", &fields).await
}

/// The digits on the page after taking.
fn digits(page: &Answer) -> anyhow::Result<String> {
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page.attribute("name=\"receipt\"", "value")
}

async fn count(house: &House, sql: &'static str) -> anyhow::Result<i64> {
    Ok(match house.app.db.read().await? {
        Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
        Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_one(&mut *tx).await?,
    })
}

async fn acts(house: &House, case_id: Uuid) -> anyhow::Result<Vec<String>> {
    let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
    assert!(casework::is_unbroken(case_id, &trail));
    Ok(trail.into_iter().map(|entry| entry.act).collect())
}

on_both! {
    /// A visitor sits down: the language by the beginning of its Korean name, one line, and the case is hers who
    /// typed it. A second visitor at the same time is more than she can have.
    async fn a_visit_is_kept_by_whoever_took_it(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let me = id_of(&house, "bopha@maru.test").await?;
        let taken = take(&mut bopha, "크메", LINE, "me").await?;
        let receipt = digits(&taken)?;
        assert_eq!(receipt.len(), 23);
        let km = words(&house, "km");
        assert!(taken.body.contains(&km.say("card-what")), "the card is in the client's language");
        let locator = &receipt[..8];
        for digit in locator[4..].chars() {
            assert!(taken.body.contains(&format!("#p{digit}\"")), "picture {digit} of {locator}");
        }

        let cases = cases_of(&house, me).await?;
        assert_eq!(cases.len(), 1);
        assert_eq!((cases[0].lang.to_string(), cases[0].channel.as_str()), ("km".to_owned(), "visit"));
        assert_eq!(acts(&house, cases[0].id).await?, ["opened", "receipt issued", "assigned"]);
        let load = rota::find(&mut house.app.db.read().await?, me, house.clock.now()).await?.expect("her").load;
        assert_eq!((load.live_load, load.open_load), (100, 0));
        let page = bopha.get(&format!("/desk/cases/{}", cases[0].id)).await?;
        assert!(page.body.contains(LINE), "{}", page.body);

        let full = take(&mut bopha, "km", "another", "me").await?;
        assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(full.body.contains("no room for another one") && full.body.contains("value=\"another\""));
        assert_eq!(count(&house, "select count(*) from cases").await?, 1, "nothing was opened");
    }

    /// Sent twice by a nervous finger it is one case, with one receipt.
    async fn a_second_click_takes_it_once(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let fields = [("key", "one-key"), ("way", "phone"), ("here", "yes"), ("lang", "km"),
            ("topic", "wages"), ("line", ""), ("go", "me")];
        let first = digits(&bopha.post("/desk/take", &fields).await?)?;
        let second = digits(&bopha.post("/desk/take", &fields).await?)?;
        assert_eq!(first, second);
        assert_eq!(count(&house, "select count(*) from cases where contact = 'call'").await?, 1);
        assert_eq!(count(&house, "select count(*) from case_messages").await?, 0, "nobody said a word yet");
    }

    /// Who does not speak the language cannot keep the visitor, and finds somebody who does.
    async fn a_visit_goes_to_who_speaks_the_language(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        sits_here(&house, &mut head, "minh", "vi").await?;
        let refused = take(&mut bopha, "Tiếng Việt", LINE, "me").await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("You are not listed for this language"));
        assert!(!refused.body.contains("value=\"me\""), "pressing Enter again must not be refused again");
        assert!(refused.body.contains(&format!("value=\"{LINE}\"")), "what she typed is lost");
        let taken = take(&mut bopha, "Tiếng Việt", LINE, "any").await?;
        assert!(taken.body.contains("<dd>minh</dd>"), "{}", taken.body);
        assert_eq!(cases_of(&house, id_of(&house, "minh@maru.test").await?).await?.len(), 1);
        let missing = take(&mut bopha, "Klingon", LINE, "any").await?;
        assert!(missing.text().contains("Choose the language."));
    }

    /// A registration number in the line is asked about once, and then kept as it is.
    async fn what_nobody_needs_is_asked_about(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let line = "번호는 901010-5123456";
        let asked = take(&mut bopha, "km", line, "me").await?;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        let seen = asked.attribute("name=\"seen\"", "value")?;
        assert!(line.contains(&seen), "{seen}");
        let fields = [("key", "k"), ("seen", seen.as_str()), ("way", "visit"), ("here", "yes"),
            ("typed", "km"), ("topic", "wages"), ("line", line), ("go", "me")];
        digits(&bopha.post("/desk/take", &fields).await?)?;
    }

    /// The receipt that staff saw opens nothing: the client gets her own at the first use, and only once she
    /// has it is the first one dead.
    async fn a_receipt_of_staff_is_changed_at_its_first_use(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let first = digits(&take(&mut bopha, "km", LINE, "me").await?)?;
        let case_id = cases_of(&house, id_of(&house, "bopha@maru.test").await?).await?[0].id;

        let mut api = house.visitor().with("receipt", &first);
        assert_eq!(api.get("/api/v1/cases/mine").await?.status, StatusCode::FORBIDDEN);
        let mut sister = house.visitor();
        let not_kept = come_back(&mut sister, "km", &first).await?;
        let never = digits(&not_kept)?;
        let mut client = house.visitor();
        let shown = come_back(&mut client, "km", &first).await?;
        let second = digits(&shown)?;
        assert!(first != second && never != second && first[..8] == second[..8]);
        assert!(!shown.body.contains(LINE), "nothing of the case is shown before");
        let door = client.get("/km/help/case/read").await?;
        assert!(door.status.is_redirection(), "the first one opens no session");

        let proof = shown.attribute("name=\"proof\"", "value")?;
        let confirm = [("proof", proof.as_str())];
        let entered = client.post("/km/help/case/change", &confirm).await?;
        assert!(client.follow(entered).await?.body.contains(LINE));
        let again = client.post("/km/help/case/change", &confirm).await?;
        assert_eq!(again.location(), "/km/help/case/read", "a second click is let in too");
        let late = not_kept.attribute("name=\"proof\"", "value")?;
        let refused = sister.post("/km/help/case/change", &[("proof", late.as_str())]).await?;
        assert_eq!(refused.location(), "/km/help/case?again");

        let km = words(&house, "km");
        for dead in [&first, &never] {
            let page = come_back(&mut house.visitor(), "km", dead).await?;
            assert!(page.body.contains(&km.say("case-error-wrong")), "{dead} still opens something");
        }
        house.pass(TimeDelta::minutes(1));
        assert!(come_back(&mut house.visitor(), "km", &second).await?.body.contains(LINE));
        assert!(acts(&house, case_id).await?.contains(&"receipt changed".to_owned()));
    }

    /// Half an hour later the page with the new number proves nothing any more, and the first one still works.
    async fn a_new_receipt_is_not_for_ever(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let first = digits(&take(&mut bopha, "km", LINE, "me").await?)?;
        let mut client = house.visitor();
        let shown = come_back(&mut client, "km", &first).await?;
        let proof = shown.attribute("name=\"proof\"", "value")?;
        house.pass(TimeDelta::minutes(31));
        let late = client.post("/km/help/case/change", &[("proof", proof.as_str())]).await?;
        assert_eq!(late.location(), "/km/help/case?again");
        let broken = client.post("/km/help/case/change", &[("proof", "AAAA")]).await?;
        assert_eq!(broken.location(), "/km/help/case?again");
        digits(&come_back(&mut client, "km", &first).await?)?;
    }

    /// The screen is turned by whoever took it down and by nobody else, with the digits of that case.
    async fn the_card_is_shown_by_its_taker(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let mut minh = sits_here(&house, &mut head, "minh", "vi").await?;
        let receipt = digits(&take(&mut bopha, "km", LINE, "me").await?)?;
        let case_id = cases_of(&house, id_of(&house, "bopha@maru.test").await?).await?[0].id;
        let path = format!("/desk/cases/{case_id}/card");
        let form = [("receipt", receipt.as_str())];
        let turned = bopha.post(&path, &form).await?;
        assert_eq!(turned.status, StatusCode::OK);
        assert!(turned.body.contains("lang=\"km\"") && turned.body.contains(&receipt[..4]));
        assert!(!turned.body.contains("bopha") && !turned.body.contains(LINE), "nothing but the card");
        assert!(turned.body.contains("id=\"curtain\""), "a screen that is turned locks too");
        assert_eq!(minh.post(&path, &form).await?.status, StatusCode::FORBIDDEN);
        let own = house.visitor().post("/vi/help/receipt", &form).await?;
        assert!(own.body.contains(&words(&house, "vi").say("card-alone")));
    }

    /// Interrupted: what was typed is kept for her alone, sealed, until it is sent or a week is over.
    async fn an_interrupted_intake_is_parked(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let mut minh = sits_here(&house, &mut head, "minh", "vi").await?;
        let parked = take(&mut bopha, "", LINE, "park").await?;
        assert_eq!(parked.location(), "/desk/parked");
        let list = bopha.get("/desk/parked").await?;
        assert!(list.body.contains(LINE));
        assert!(!minh.get("/desk/parked").await?.body.contains(LINE), "it is hers alone");
        let resume = list.attribute("<a href=\"/desk/take?parked=", "href")?;
        assert_eq!(minh.get(&resume).await?.status, StatusCode::NOT_FOUND);
        let form = bopha.get(&resume).await?;
        assert!(form.body.contains(&format!("value=\"{LINE}\"")));
        let id = form.attribute("name=\"parked\"", "value")?;
        let fields = [("key", "k"), ("parked", id.as_str()), ("way", "visit"), ("typed", "km"),
            ("topic", "wages"), ("line", LINE), ("go", "any")];
        digits(&bopha.post("/desk/take", &fields).await?)?;
        assert_eq!(count(&house, "select count(*) from parked_intakes").await?, 0, "sent, and still parked");

        take(&mut bopha, "", "forgotten", "park").await?;
        house.pass(TimeDelta::days(6));
        run_jobs(&house).await?;
        assert_eq!(count(&house, "select count(*) from parked_intakes").await?, 1);
        house.pass(TimeDelta::days(2));
        run_jobs(&house).await?;
        assert_eq!(count(&house, "select count(*) from parked_intakes").await?, 0);
    }

    /// Twenty are many; one that is taken up again and parked again counts once.
    async fn not_everything_is_parked(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        for _ in 0..20 {
            assert!(take(&mut bopha, "", LINE, "park").await?.status.is_redirection());
        }
        let refused = take(&mut bopha, "", "the 21st", "park").await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("value=\"the 21st\""));
        let list = bopha.get("/desk/parked").await?;
        let form = bopha.get(&list.attribute("<a href=\"/desk/take?parked=", "href")?).await?;
        let id = form.attribute("name=\"parked\"", "value")?;
        let fields = [("parked", id.as_str()), ("line", "again"), ("go", "park")];
        assert!(bopha.post("/desk/take", &fields).await?.status.is_redirection());
        assert_eq!(count(&house, "select count(*) from parked_intakes").await?, 20);
    }

    /// Two keys count a question; one pressed twice counts once, and a slip can be taken back for five minutes.
    async fn a_short_question_is_tallied(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let mut tally = async |key: &str, undo: bool| -> anyhow::Result<Answer> {
            let form = [("key", key), ("lang", "km"), ("topic", "stay"), ("way", "phone")];
            if !undo {
                let counted = bopha.post("/desk/tally", &form).await?;
                assert_eq!(counted.location(), "/desk/tally?way=phone");
                return bopha.get("/desk/tally?way=phone").await;
            }
            let page = bopha.get("/desk/tally").await?;
            let id = page.attribute("name=\"id\"", "value")?;
            bopha.post("/desk/tally/undo", &[("id", id.as_str())]).await?;
            bopha.get("/desk/tally").await
        };
        assert!(tally("a", false).await?.text().contains("1 counted today"));
        assert!(tally("a", false).await?.text().contains("1 counted today"), "one press counted twice");
        let two = tally("b", false).await?;
        assert!(two.text().contains("2 counted today"));
        assert_eq!(two.attribute("<button class=\"quiet\" name=\"lang\"", "value")?, "km", "the most asked has 1");
        assert!(tally("", true).await?.text().contains("1 counted today"));
        house.pass(TimeDelta::minutes(6));
        let page = tally("c", false).await?;
        assert!(page.text().contains("2 counted today"));
        house.pass(TimeDelta::minutes(6));
        assert!(!bopha.get("/desk/tally").await?.body.contains("/desk/tally/undo"), "too long ago");
        let sql = "select count(*) from demands where outcome = 'tally' and channel = 'phone' and topic = 'stay'";
        assert_eq!(count(&house, sql).await?, 2);
        house.pass(TimeDelta::days(3));
        run_jobs(&house).await?;
        assert_eq!(count(&house, "select count(*) from tallies").await?, 0, "who counted is forgotten");
        assert_eq!(count(&house, sql).await?, 2, "what was counted stays");
    }

    /// A busy day, written up afterwards: each row is counted, the one with a note is kept, the wrong one comes
    /// back, and sending the old form once more writes nothing twice.
    async fn a_row_of_visits_is_written_up(house: House) {
        let mut head = head(&house).await?;
        let mut bopha = sits_here(&house, &mut head, "bopha", "km").await?;
        let mut minh = sits_here(&house, &mut head, "minh", "vi").await?;
        let form = bopha.get("/desk/late").await?;
        let key = form.attribute("name=\"key\"", "value")?;
        let fields = [
            ("key", key.as_str()),
            ("day-0", "2026-11-20"), ("time-0", "930"), ("lang-0", "khm"), ("topic-0", "wages"),
            ("minutes-0", "20"),
            ("time-1", "14:00"), ("lang-1", "русский"), ("topic-1", "a"), ("way-1", "call"),
            ("minutes-1", "10"), ("outcome-1", "could not help"), ("note-1", LINE),
            ("day-3", "2026-11-30"), ("time-3", "9"), ("lang-3", "?"), ("topic-3", "wages"), ("minutes-3", "0"),
        ];
        let written = bopha.post("/desk/late", &fields).await?;
        assert_eq!(written.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = written.text();
        assert!(text.contains("2 written down."), "{text}");
        assert!(text.contains("The language is not known.") && text.contains("within the last 31 days"));
        assert!(text.contains("between 1 and 480") && written.body.contains("value=\"2026-11-30\""));
        assert!(!written.body.contains(LINE), "what was taken does not come back");

        let sql = "select count(*) from demands where asked_on = '2026-11-20' and took_minutes >= 10";
        assert_eq!(count(&house, sql).await?, 2, "the second row has the day of the first");
        let turned_away = "select count(*) from demands where outcome = 'turned-away' and lang = 'ru' \
                           and channel = 'phone' and asked_hour = 14";
        assert_eq!(count(&house, turned_away).await?, 1);
        assert_eq!(count(&house, "select count(*) from cases where state = 'closed'").await?, 1);
        let case = written.attribute("<a href=\"/desk/cases/", "href")?;
        assert!(bopha.get(&case).await?.body.contains(LINE), "she reads what she wrote");
        assert_eq!(minh.get(&case).await?.status, StatusCode::FORBIDDEN);

        bopha.post("/desk/late", &fields).await?;
        assert_eq!(count(&house, sql).await?, 2, "written twice");
        assert_eq!(count(&house, "select count(*) from cases").await?, 1);
    }
}
