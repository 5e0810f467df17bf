//! How somebody asks on the site: danger first, the questions of a topic, what nobody needs to tell, another
//! language, and a flood in which nobody is refused.

use chrono::{NaiveDate, TimeDelta};
use http::StatusCode;
use maru::casework::{self, AskedAs, Case, FLOOD, Intake, OpenedCase, Sign, holding};
use maru::db::Tx;
use maru::language::{Lang, Words};
use maru::staff::rota::{self, Gender, Letters};
use maru::texts::{self, Kind, MadeBy, Written};
use uuid::Uuid;

use crate::on_both;
use crate::support::asking::{
    WHAT_HAPPENED, ask, cases_of, come_back, receipt, run_jobs, waiting, words,
};
use crate::support::people::counsellor;
use crate::support::signed_in::{self, come_in, lang};
use crate::support::{Answer, House};

/// Publishes the questions on wages, in Korean and in Khmer.
async fn publish_questions(house: &House) -> anyhow::Result<()> {
    let now = house.clock.now();
    let mut tx = house.app.db.begin().await?;
    let text_id = match texts::find_id(&mut tx, Kind::Question, "wages").await? {
        Some(text_id) => text_id,
        None => texts::create(&mut tx, Kind::Question, "wages", Some("wages"), now).await?,
    };
    let korean =
        "## 언제부터 못 받았나요?\n\n대강이면 됩니다.\n\n- 한 달\n- 두 달\n\n## 얼마인가요?\n";
    let khmer = "## តាំងពីពេលណា?\n\nប្រហែលក៏បាន។\n\n- មួយខែ\n- ពីរខែ\n\n## ប៉ុន្មាន?\n";
    for (lang, title, body) in [(Lang::KOREAN, "임금", korean), (lang("km")?, "ប្រាក់ឈ្នួល", khmer)]
    {
        let made_from = Vec::new();
        let (title, summary, body) = (title.to_owned(), title.to_owned(), body.to_owned());
        let written = Written { lang, title, summary, body, made_by: MadeBy::Person, made_from };
        let revision = texts::save(&mut tx, text_id, &written, None, now).await?;
        texts::publish(&mut tx, text_id, lang, revision, None, now).await?;
    }
    tx.commit().await
}

/// The only case that somebody has, opened by her.
async fn opened(house: &House, staff_id: Uuid) -> anyhow::Result<OpenedCase> {
    let cases = cases_of(house, staff_id).await?;
    assert_eq!(cases.len(), 1);
    let (app, now) = (&house.app, house.clock.now());
    let mut tx = app.db.begin().await?;
    let read =
        casework::read_as_staff(&mut tx, &app.ring, cases[0].id, staff_id, false, now).await??;
    tx.commit().await?;
    Ok(read)
}

async fn only_waiting(house: &House) -> anyhow::Result<Case> {
    let mut waiting = waiting(house).await?;
    assert_eq!(waiting.len(), 1);
    Ok(waiting.remove(0))
}

async fn post(house: &House, tag: &str, fields: &[(&str, &str)]) -> anyhow::Result<Answer> {
    house.visitor().post(&format!("/{tag}/help"), fields).await
}

/// What a browser sends of a page: its hidden fields, and the button.
fn fields_of(page: &Answer, button: (&str, &str)) -> Vec<(String, String)> {
    let hidden = page.body.split("<input type=\"hidden\" name=\"").skip(1).filter_map(|field| {
        let (name, rest) = field.split_once("\" value=\"")?;
        Some((name.to_owned(), rest.split_once("\">")?.0.replace("&#38;", "&")))
    });
    hidden.chain([(button.0.to_owned(), button.1.to_owned())]).collect()
}

async fn press(
    house: &House,
    tag: &str,
    page: &Answer,
    button: (&str, &str),
) -> anyhow::Result<Answer> {
    let fields = fields_of(page, button);
    let fields: Vec<_> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    post(house, tag, &fields).await
}

on_both! {
    /// She finds help in danger before anything else, then her topic, answers its questions without a word of
    /// her own, and the counsellor reads the Korean beside her answers.
    async fn a_question_is_asked_by_topic(house: House) {
        publish_questions(&house).await?;
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut tx = house.app.db.begin().await?;
        rota::set_about(&mut tx, sokha, Some(Gender::Woman), Letters::No).await?;
        tx.commit().await?;
        let km = words(&house, "km");
        let first = house.get("/km/help").await?;
        let at = |said: &str| first.body.find(said).unwrap_or_else(|| panic!("no {said}"));
        assert!(at("id=\"leave\" href=\"/km/\"") < at("/km/help?danger=1"));
        assert!(at("/km/help?danger=1") < at("/km/help?topic=wages"));
        assert!(at("/km/help?topic=wages") < at("/km/help?topic=unknown"));
        let danger = house.get("/km/help?danger=1").await?;
        assert!(danger.body.contains("href=\"tel:112\"") && danger.body.contains("id=\"leave\""));
        assert_eq!(danger.header("cache-control"), "no-store");

        let form = house.get("/km/help?topic=wages").await?;
        assert!(form.body.contains("តាំងពីពេលណា?") && form.body.contains("ប្រហែលក៏បាន។"));
        assert!(!form.body.contains("언제부터"), "Korean under another language's address");
        let key = form.attribute("name=\"key\"", "value")?;
        let fields = [
            ("key", key.as_str()), ("topic", "wages"), ("as", "friend"),
            ("question-0", "តាំងពីពេលណា?"), ("answer-0", "ពីរខែ"), ("own-0", ""),
            ("question-1", "ប៉ុន្មាន?"), ("own-1", "៥ លានវ៉ុន"),
            ("text", ""), ("sign", "injury"), ("sign", "flight"), ("flight_on", "2026-12-01"),
            ("reach", "phone"), ("number", "០១០-១២៣៤-៥៦៧៨"), ("when", "ល្ងាច"), ("say", "ច្រឡំលេខ"),
            ("second", "en"), ("gender", "woman"), ("ministry", "1"), ("employer", "Hanil Steel"),
        ];
        let digits = receipt(&post(&house, "km", &fields).await?)?;
        let same = receipt(&post(&house, "km", &fields).await?)?;
        assert_eq!(digits, same, "sent twice by a flaky phone");

        let thread = opened(&house, sokha).await?.thread;
        assert!(thread.case.urgent);
        assert_eq!(thread.case.asks.asked_as, AskedAs::Friend);
        assert_eq!(thread.case.asks.signs, [Sign::Injury, Sign::Flight]);
        assert_eq!(thread.case.asks.second_lang, Some(lang("en")?));
        assert_eq!(thread.case.asks.gender, Some(Gender::Woman));
        assert!(thread.case.asks.accepts_ministry_line);
        let Intake { answers, flight_on, call, say, employer, .. } = thread.intake;
        assert_eq!(answers.len(), 2);
        assert_eq!((answers[0].question_ko.as_str(), answers[0].answer_ko.as_deref()), ("언제부터 못 받았나요?", Some("두 달")));
        assert_eq!((answers[1].answer.as_str(), answers[1].answer_ko.as_deref()), ("៥ លានវ៉ុន", None));
        assert_eq!(flight_on, NaiveDate::from_ymd_opt(2026, 12, 1));
        let call = call.expect("where to call");
        assert_eq!((call.number.as_str(), call.when.as_str()), ("01012345678", "ល្ងាច"));
        assert_eq!((say.as_str(), employer.as_deref()), ("ច្រឡំលេខ", Some("Hanil Steel")));
        assert_eq!(thread.messages[0].text, "តាំងពីពេលណា?\nពីរខែ\n\nប៉ុន្មាន?\n៥ លានវ៉ុន");

        let mut tx = house.app.db.begin().await?;
        let token = maru::staff::invite(&mut tx, sokha, house.clock.now()).await?;
        tx.commit().await?;
        let mut desk = come_in(&house, &format!("/desk/welcome/{token}")).await?;
        let page = desk.get(&format!("/desk/cases/{}", thread.case.id)).await?;
        let ko = Words::new(Lang::KOREAN);
        for shown in ["언제부터 못 받았나요?", "두 달", "ពីរខែ", "01012345678", "Hanil Steel", "English", &ko.say("help-sign-flight"), &ko.say("help-as-friend")] {
            assert!(page.body.contains(shown), "{shown}");
        }
        let mut client = house.visitor();
        let hers = come_back(&mut client, "km", &digits).await?;
        assert!(hers.body.contains("៥ លានវ៉ុន") && hers.body.contains(&km.say("case-waiting")));
    }

    /// What was told stands nowhere as it was typed.
    async fn what_is_told_is_sealed(house: House) {
        let fields = [
            ("topic", "wages"), ("text", "unpaid"), ("reach", "phone"), ("number", "010-1234-5678"),
            ("employer", "Hanil Steel"), ("spoken_words", "Rohingya"),
        ];
        receipt(&post(&house, "en", &fields).await?)?;
        assert_eq!(only_waiting(&house).await?.asks.spoken.as_deref(), Some("other"));
        let sql = "select sealed from case_intakes";
        let sealed: Vec<Vec<u8>> = match house.app.db.read().await? {
            Tx::Sqlite(mut tx) => sqlx::query_scalar(sql).fetch_all(&mut *tx).await?,
            Tx::Postgres(mut tx) => sqlx::query_scalar(sql).fetch_all(&mut *tx).await?,
        };
        assert_eq!(sealed.len(), 1);
        for told in ["Hanil", "01012345678", "Rohingya", "employer"] {
            assert!(!sealed[0].windows(told.len()).any(|bytes| bytes == told.as_bytes()), "{told}");
        }
    }

    /// A passport number and a status are asked about once, with what was found and before anything is kept.
    /// She takes it out, or sends it as it is.
    async fn what_nobody_needs_to_tell_is_asked_about(house: House) {
        let en = words(&house, "en");
        let fields = [
            ("key", "a-key"), ("topic", "wages"), ("sign", "injury"),
            ("text", "My boss keeps my passport M12345678 and I am on E-9"),
        ];
        let asked = post(&house, "en", &fields).await?;
        assert_eq!(asked.status, StatusCode::OK);
        for said in [en.say("help-flag-title"), en.say("flag-reason-passport"), en.say("flag-reason-status")] {
            assert!(asked.text().contains(&said), "{said}");
        }
        assert!(asked.body.contains("<q dir=\"auto\">M12345678</q>") && asked.body.contains(">E-9</q>"));
        assert!(!asked.body.contains(&en.say("flag-reason-registration")));
        assert!(waiting(&house).await?.is_empty(), "something was kept");

        let again = press(&house, "en", &asked, ("edit", "1")).await?;
        assert!(again.body.contains("M12345678 and I am on E-9</textarea>"));
        assert!(again.body.contains("value=\"injury\" checked") && again.body.contains("value=\"wages\" checked"));
        assert_eq!(again.attribute("name=\"key\"", "value")?, "a-key");
        assert!(waiting(&house).await?.is_empty());

        let sent = press(&house, "en", &asked, ("flag", "seen")).await?;
        let first = receipt(&sent)?;
        let twice = press(&house, "en", &asked, ("flag", "seen")).await?;
        assert_eq!(receipt(&twice)?, first);
        let case = only_waiting(&house).await?;
        assert_eq!((case.urgent, case.asks.signs.as_slice()), (true, &[Sign::Injury][..]));
    }

    /// She writes Mongolian on the English page: she is asked, and the case follows what she says.
    async fn another_language_is_suggested_and_never_forced(house: House) {
        let text = "Миний цалинг хоёр сар өгөөгүй байна";
        let en = words(&house, "en");
        for (choice, key) in [("mn", "one"), ("en", "two")] {
            let fields = [("key", key), ("topic", "wages"), ("text", text)];
            let asked = post(&house, "en", &fields).await?;
            assert!(asked.text().contains(&en.say("help-language-title")), "{}", asked.body);
            assert!(asked.body.contains("Монгол"));
            let sent = press(&house, "en", &asked, ("answer_in", choice)).await?;
            receipt(&sent)?;
        }
        let mut langs: Vec<String> =
            waiting(&house).await?.iter().map(|case| case.lang.to_string()).collect();
        langs.sort();
        assert_eq!(langs, ["en", "mn"]);
    }

    /// Who does not know what it is about, who writes to the city, and who speaks another language are taken.
    async fn every_way_in_is_taken(house: House) {
        receipt(&post(&house, "en", &[("topic", "unknown"), ("text", "a letter came"), ("spoken", "bn")]).await?)?;
        let to_the_city = house.get("/en/help?as=suggestion").await?;
        let en = words(&house, "en");
        assert!(to_the_city.body.contains(&en.say("help-suggestion-label")));
        assert!(!to_the_city.body.contains("name=\"topic\"") && !to_the_city.body.contains("name=\"sign\""));
        receipt(&post(&house, "en", &[("as", "suggestion"), ("text", "More benches")]).await?)?;
        let cases = waiting(&house).await?;
        assert_eq!(cases.len(), 2);
        assert!(cases.iter().all(|case| case.topic == "daily-life"));
        assert!(cases.iter().any(|case| case.asks.spoken.as_deref() == Some("bn")));
        assert!(cases.iter().any(|case| case.asks.asked_as == AskedAs::Suggestion));
    }

    /// A number that is none and a day that is none come back at their fields.
    async fn what_is_no_number_and_no_day_is_said(house: House) {
        let fields = [
            ("topic", "wages"), ("text", "unpaid"), ("reach", "phone"), ("number", "call me"),
            ("flight_on", "soon"), ("say", "wrong number"),
        ];
        let page = post(&house, "en", &fields).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let en = words(&house, "en");
        assert!(page.body.contains(&en.say("help-error-number")) && page.body.contains(&en.say("help-error-day")));
        for typed in ["value=\"call me\"", "value=\"soon\"", "value=\"wrong number\"", "value=\"phone\" checked"] {
            assert!(page.body.contains(typed), "{typed}");
        }
        assert!(waiting(&house).await?.is_empty());
    }

    /// In a flood a form that brings a proof of work is routed at once. One without is taken with a receipt,
    /// and routed when the flood is over. Nobody is refused.
    async fn in_a_flood_who_asks_waits_and_is_not_refused(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        assert!(!house.get("/km/help?topic=wages").await?.body.contains("data-work"));
        for _ in 0..FLOOD {
            signed_in::ask(&house, "mn", "wages", "spam").await?;
        }
        let form = house.get("/km/help?topic=wages").await?;
        assert!(form.body.contains("data-work=\"15\""), "{}", form.body);
        let key = form.attribute("name=\"key\"", "value")?;
        let proof = (0..).map(|n: u64| n.to_string()).find(|proof| holding::is_worked(&key, proof));
        let proof = proof.expect("a proof");
        let fields = [("key", key.as_str()), ("work", &proof), ("topic", "wages"), ("text", WHAT_HAPPENED)];
        receipt(&post(&house, "km", &fields).await?)?;
        assert_eq!(cases_of(&house, sokha).await?.len(), 1, "a proof was asked for in vain");

        let held = receipt(&ask(&mut house.visitor(), "km", "ខ្ញុំចង់សួរអំពីប្រាក់ឈ្នួល").await?)?;
        run_jobs(&house).await?;
        assert_eq!(cases_of(&house, sokha).await?.len(), 1, "it did not wait");
        let mut client = house.visitor();
        assert!(come_back(&mut client, "km", &held).await?.body.contains("ខ្ញុំចង់សួរ"));
        house.pass(TimeDelta::minutes(2));
        run_jobs(&house).await?;
        assert_eq!(cases_of(&house, sokha).await?.len(), 2, "it waits for ever");
        assert!(!house.get("/km/help?topic=wages").await?.body.contains("data-work"));
    }
}
