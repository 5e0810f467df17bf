//! A resident asks without a name, the right person gets it, and she comes back for the answer.

use chrono::TimeDelta;
use http::{Method, StatusCode};
use maru::casework::{self, Close};
use maru::db::Tx;
use maru::language::Words;
use maru::staff::rota;

use crate::on_both;
use crate::support::asking::{
    WHAT_HAPPENED, answer, ask, cases_of, come_back, receipt, run_jobs, waiting, words,
};
use crate::support::people::counsellor;

on_both! {
    /// The whole walk: a question in Khmer reaches the counsellor who writes Khmer, is read and answered,
    /// and the answer is found again with the receipt, typed in Khmer digits.
    async fn a_question_in_khmer_is_answered(house: House) {
        let sokha = counsellor(&house, "sokha", &["km", "en"], &[1, 2, 3, 4, 5]).await?;
        let minh = counsellor(&house, "minh", &["vi"], &[1, 2, 3, 4, 5]).await?;
        let mut visitor = house.visitor();
        let digits = receipt(&ask(&mut visitor, "km", WHAT_HAPPENED).await?)?;
        assert_eq!(digits.len(), 23);

        let cases = cases_of(&house, sokha).await?;
        assert_eq!(cases.len(), 1);
        assert!(cases_of(&house, minh).await?.is_empty());
        let case_id = cases[0].id;

        let km = words(&house, "km");
        let in_khmer: String = digits
            .chars()
            .map(|c| char::from_u32(0x17e0 + c.to_digit(10).unwrap_or(0)).unwrap_or(c))
            .collect();
        let mut later = house.visitor();
        let page = come_back(&mut later, "km", &in_khmer).await?;
        assert!(page.body.contains(WHAT_HAPPENED));
        assert!(page.body.contains(&km.say("case-waiting")) && !page.body.contains(&km.say("case-read")));

        let app = &house.app;
        let mut tx = app.db.begin().await?;
        let now = app.clock.now();
        let opened = casework::read_as_staff(&mut tx, &app.ring, case_id, sokha, false, now).await?;
        assert_eq!(opened.expect("hers").thread.messages[0].text, WHAT_HAPPENED);
        let foreign = casework::read_as_staff(&mut tx, &app.ring, case_id, minh, false, now).await?;
        assert_eq!(foreign.err(), Some(casework::Refusal::NotYours));
        tx.commit().await?;
        let page = later.get("/km/help/case/read").await?;
        assert!(page.body.contains(&km.say("case-read")));

        answer(&house, case_id, sokha, "សួស្តី", Close::No).await?;
        let page = later.get("/km/help/case/read").await?;
        assert!(page.body.contains("សួស្តី") && page.body.contains(&km.say("case-answered")));

        let key = page.attribute("name=\"key\"", "value")?;
        let case = page.attribute("name=\"case\"", "value")?;
        let more = [("key", key.as_str()), ("case", case.as_str()), ("text", "អរគុណ")];
        later.post("/km/help/case/read", &more).await?;
        later.post("/km/help/case/read", &more).await?;
        let page = later.get("/km/help/case/read").await?;
        assert_eq!(page.body.matches("អរគុណ").count(), 1, "a second click wrote twice");

        answer(&house, case_id, sokha, "លាហើយ", Close::Yes).await?;
        assert!(cases_of(&house, sokha).await?.is_empty());
        let page = later.get("/km/help/case/read").await?;
        assert!(page.body.contains(&km.say("case-closed")));

        let mut tx = app.db.read().await?;
        let trail = casework::trail(&mut tx, case_id).await?;
        assert!(casework::is_unbroken(case_id, &trail));
        let acts: Vec<&str> = trail.iter().map(|entry| entry.act.as_str()).collect();
        let expected =
            ["opened", "assigned", "read", "answered", "client wrote", "answered", "closed"];
        assert_eq!(acts, expected);
        assert_eq!(rota::find(&mut tx, sokha, now).await?.expect("her").load.open_load, 0);
    }

    /// A trail from which an entry was taken or in which one was changed is seen to be broken.
    async fn a_changed_trail_is_seen(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        ask(&mut house.visitor(), "km", WHAT_HAPPENED).await?;
        let case_id = cases_of(&house, sokha).await?[0].id;
        let trail = casework::trail(&mut house.app.db.read().await?, case_id).await?;
        assert!(trail.len() >= 2 && casework::is_unbroken(case_id, &trail));
        let mut changed = trail.clone();
        changed[1].detail.push('x');
        assert!(!casework::is_unbroken(case_id, &changed));
        assert!(!casework::is_unbroken(case_id, &trail[1..]));
    }

    /// What a client says stands nowhere in the database as she wrote it.
    async fn what_is_said_is_sealed(house: House) {
        let secret = "a-secret-that-nobody-else-writes";
        ask(&mut house.visitor(), "en", secret).await?;
        let found = match house.app.db.read().await? {
            Tx::Sqlite(mut tx) => {
                let tables: Vec<String> =
                    sqlx::query_scalar("select name from sqlite_master where type = 'table'")
                        .fetch_all(&mut *tx)
                        .await?;
                let mut found = 0;
                for table in tables {
                    let columns: Vec<String> =
                        sqlx::query_scalar("select name from pragma_table_info($1)")
                            .bind(&table)
                            .fetch_all(&mut *tx)
                            .await?;
                    for column in columns {
                        let sql = format!(
                            "select count(*) from \"{table}\" where instr(cast(\"{column}\" as blob), cast($1 as blob)) > 0"
                        );
                        let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
                            .bind(secret)
                            .fetch_one(&mut *tx)
                            .await?;
                        found += count;
                    }
                }
                found
            }
            Tx::Postgres(mut tx) => {
                sqlx::query_scalar::<_, i64>(
                    "select count(*) from case_messages where position(convert_to($1, 'UTF8') in sealed) > 0",
                )
                .bind(secret)
                .fetch_one(&mut *tx)
                .await?
            }
        };
        assert_eq!(found, 0);
    }

    /// A double click on send is one case and one receipt.
    async fn a_second_click_is_the_same_case(house: House) {
        let mut visitor = house.visitor();
        let form = visitor.get("/vi/help?topic=wages").await?;
        let key = form.attribute("name=\"key\"", "value")?;
        let fields = [("key", key.as_str()), ("topic", "wages"), ("text", "Tôi chưa được trả lương")];
        let first = receipt(&visitor.post("/vi/help", &fields).await?)?;
        let second = receipt(&visitor.post("/vi/help", &fields).await?)?;
        assert_eq!(first, second);
        assert_eq!(waiting(&house).await?.len(), 1);
        let other = [("key", key.as_str()), ("topic", "wages"), ("text", "Một câu khác")];
        let refused = visitor.post("/vi/help", &other).await?;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Một câu khác"), "what she typed is lost");
        let new_key = refused.attribute("name=\"key\"", "value")?;
        assert_ne!(new_key, key);
    }

    /// Many clicks at once are still one case.
    async fn many_clicks_at_once_are_one_case(house: House) {
        let fields = [("key", "the-same-key"), ("topic", "wages"), ("text", "once")];
        let clicks = (0..4).map(|_| async { house.visitor().post("/en/help", &fields).await });
        let mut receipts = Vec::new();
        for page in futures::future::join_all(clicks).await {
            receipts.push(receipt(&page?)?);
        }
        receipts.dedup();
        assert_eq!(receipts.len(), 1);
        assert_eq!(waiting(&house).await?.len(), 1);
    }

    /// An answer that does not come in time is said to be late, to her and to the head.
    async fn a_late_answer_is_told(house: House) {
        counsellor(&house, "sokha", &["km"], &[1]).await?;
        let mut visitor = house.visitor();
        let digits = receipt(&ask(&mut visitor, "km", WHAT_HAPPENED).await?)?;
        house.pass(TimeDelta::days(4));
        run_jobs(&house).await?;
        let page = come_back(&mut visitor, "km", &digits).await?;
        assert!(page.body.contains(&words(&house, "km").say("case-late")));
        let late = casework::late_cases(&mut house.app.db.read().await?, house.app.clock.now()).await?;
        assert_eq!(late.len(), 1);
        assert!(late[0].late_told_at.is_some());
    }

    /// A link may choose the topic and nothing else.
    async fn a_prepared_link_cannot_set_the_key(house: House) {
        let form = house.get("/en/help?topic=stay&key=known-to-another&text=hello&urgent=1").await?;
        assert!(!form.body.contains("known-to-another") && !form.body.contains(">hello</textarea>"));
        assert!(form.body.contains("value=\"stay\" checked"));
    }

    /// No day is promised before the city has filled in its calendar.
    async fn nothing_is_promised_without_a_calendar(house: House) {
        counsellor(&house, "sokha", &["km"], &[1, 2, 3, 4, 7]).await?;
        let page = ask(&mut house.visitor(), "km", WHAT_HAPPENED).await?;
        let promise = words(&house, "km").tell("receipt-promise").with("day", "").to_string();
        let promise: String = promise.replace(['\u{2068}', '\u{2069}', '។'], "").trim().to_owned();
        assert!(!page.text().contains(&promise), "a day was promised");
    }

    /// The receipt can be kept as a picture, which names no matter.
    async fn a_receipt_can_be_kept_as_a_picture(house: House) {
        let mut visitor = house.visitor();
        let digits = receipt(&ask(&mut visitor, "ur", "تنخواہ نہیں ملی").await?)?;
        let picture = visitor.post("/ur/help/receipt.png", &[("receipt", &digits)]).await?;
        assert_eq!(picture.header("content-type"), "image/png");
        assert!(picture.bytes.starts_with(b"\x89PNG") && picture.bytes.len() < 40_000);
        assert_eq!(picture.header("cache-control"), "no-store");
    }

    /// A receipt that cannot be right is refused with its own reason, one that opens nothing slows down.
    async fn a_wrong_receipt_is_refused(house: House) {
        let mut visitor = house.visitor();
        let digits = receipt(&ask(&mut visitor, "km", WHAT_HAPPENED).await?)?;
        let km = words(&house, "km");
        let last = digits.chars().last().and_then(|c| c.to_digit(10)).unwrap_or(0);
        let wrong_check = format!("{}{}", &digits[..22], (last + 1) % 10);
        for (typed, key) in [
            ("1234 5678".to_owned(), "case-error-short"),
            (format!("{digits}1"), "case-error-long"),
            ("hello".to_owned(), "case-error-digits"),
            (wrong_check, "case-error-check"),
        ] {
            let page = visitor.post("/km/help/case", &[("receipt", &typed)]).await?;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            let said = match key {
                "case-error-short" => km.tell(key).with("found", 8).to_string(),
                key => km.say(key),
            };
            assert!(page.body.contains(&said), "{typed}: {key}");
        }
        // Digits that fit their check and open nothing.
        let other = casework::receipt::Receipt::parse(&digits)?;
        let secret = casework::receipt::ReceiptSecret::random(&mut maru::id::rng());
        let wrong = casework::receipt::Receipt::new(other.locator, secret).bare();
        for _ in 0..3 {
            let page = visitor.post("/km/help/case", &[("receipt", &wrong)]).await?;
            assert!(page.body.contains(&km.say("case-error-wrong")));
        }
        let page = visitor.post("/km/help/case", &[("receipt", &digits)]).await?;
        assert!(page.body.contains(&km.say("case-error-wait")), "guessing was not slowed down");
        house.pass(TimeDelta::minutes(16));
        let page = come_back(&mut visitor, "km", &digits).await?;
        assert!(page.body.contains(WHAT_HAPPENED));
    }

    /// The page of a case closes by itself, and nobody gets in without the receipt.
    async fn a_case_closes_by_itself(house: House) {
        let mut visitor = house.visitor();
        let digits = receipt(&ask(&mut visitor, "th", "ยังไม่ได้ค่าจ้าง").await?)?;
        let page = come_back(&mut visitor, "th", &digits).await?;
        assert!(page.body.contains("ยังไม่ได้ค่าจ้าง"));
        assert_eq!(page.header("cache-control"), "no-store");
        house.pass(TimeDelta::minutes(31));
        let page = visitor.get("/th/help/case/read").await?;
        assert_eq!(page.location(), "/th/help/case?again");
        let page = come_back(&mut visitor, "th", &digits).await?;
        assert_eq!(page.status, StatusCode::OK);
        visitor.post("/th/help/case/leave", &[]).await?;
        assert_eq!(visitor.get("/th/help/case/read").await?.location(), "/th/help/case?again");
    }

    /// Whatever is wrong with what she sent is said in her language, and what she typed comes back.
    async fn what_cannot_be_taken_is_said(house: House) {
        let si = words(&house, "si");
        let mut visitor = house.visitor();
        let page = visitor.post("/si/help", &[("topic", "gold"), ("text", "වැටුප් නැහැ")]).await?;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(&si.say("help-error-topic")) && page.body.contains("වැටුප් නැහැ"));
        let page = visitor.post("/si/help", &[("topic", "wages"), ("text", "  ")]).await?;
        assert!(page.body.contains(&si.say("help-error-text-empty")));
        let long = "ක".repeat(8_001);
        let page = visitor.post("/si/help", &[("topic", "wages"), ("text", &long)]).await?;
        assert!(page.body.contains(&si.say("help-error-text-long")) && page.body.contains(&long));

        let form = Some("application/x-www-form-urlencoded");
        let huge = format!("topic=wages&text={}", "a".repeat(1 << 20)).into_bytes();
        let page = visitor.send(Method::POST, "/si/help", form, huge).await?;
        assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(page.body.contains(&si.say("fault-too-large-what")));
        let broken = b"topic=wages&text=%FF%FE".to_vec();
        let page = visitor.send(Method::POST, "/si/help", form, broken).await?;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.body.contains(&si.say("fault-unreadable-what")));
        assert!(waiting(&house).await?.is_empty());
    }

    /// Above the first field she reads that it is free and what the law says, and nothing asks for a name.
    async fn the_form_says_what_she_fears(house: House) {
        for language in house.app.city.languages() {
            let page = house.get(&format!("/{}/help?topic=wages", language.tag)).await?;
            let text = page.text();
            let words = Words::new(language.tag);
            for key in ["help-free", "help-no-name", "help-no-status", "help-who-reads"] {
                let said = text.find(&words.say(key));
                let first_field = text.find("name=\"topic\"");
                assert!(said.is_some() && said < first_field, "{}: {key}", language.tag);
            }
            assert!(!text.contains("name=\"name\"") && !text.contains("name=\"visa\""));
        }
        let korean = house.get("/ko/help?topic=wages").await?.text();
        assert!(korean.contains("2025년 11월 6일부터"));
    }

    /// The API asks the same questions at the same door: the same request gets the same receipt, another
    /// one under the same key is refused, and what was said comes back with the receipt alone.
    async fn a_program_asks(house: House) {
        let sokha = counsellor(&house, "sokha", &["km"], &[1]).await?;
        let json = |text: &str| {
            serde_json::json!({"lang": "km", "topic": "wages", "text": text, "reach": {"kind": "receipt"}, "new": 1})
        };
        let mut program = house.visitor().with("idempotency-key", "a-key");
        let opened = program.post_json("/api/v1/cases", &json(WHAT_HAPPENED)).await?;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        let again = program.post_json("/api/v1/cases", &json(WHAT_HAPPENED)).await?;
        assert_eq!(opened.json()?["receipt"], again.json()?["receipt"]);
        let other = program.post_json("/api/v1/cases", &json("ផ្សេង")).await?;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(other.header("content-type"), "application/problem+json");
        let cases = cases_of(&house, sokha).await?;
        assert_eq!(cases.len(), 1);
        answer(&house, cases[0].id, sokha, "សួស្តី", Close::No).await?;

        let receipt = opened.json()?["receipt"].as_str().unwrap_or_default().to_owned();
        let mut client = house.visitor().with("receipt", &receipt);
        let mine = client.get("/api/v1/cases/mine").await?.json()?;
        assert_eq!(mine["messages"][0]["text"], WHAT_HAPPENED);
        assert_eq!(mine["messages"][1]["author"], "counsellor");
        let more = serde_json::json!({"text": "អរគុណ"});
        let written = client.post_json("/api/v1/cases/mine/messages", &more).await?;
        assert_eq!(written.status, StatusCode::CREATED);
        let stranger = house.visitor().with("receipt", "00000000000000000000000").get("/api/v1/cases/mine").await?;
        assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
        for (body, status) in [
            (serde_json::json!({"lang": "xx", "topic": "wages", "text": "a"}), 422),
            (serde_json::json!({"lang": "km", "topic": "gold", "text": "a"}), 422),
            (serde_json::json!({"lang": "km", "topic": "wages", "text": " "}), 422),
            (serde_json::json!({"lang": "km"}), 400),
        ] {
            let refused = house.visitor().post_json("/api/v1/cases", &body).await?;
            assert_eq!(refused.status.as_u16(), status, "{body}");
            assert!(refused.json()?["detail"].is_string());
        }
    }

    /// Forms from another site are refused.
    async fn a_forged_form_is_refused(house: House) {
        let fields = [("topic", "wages"), ("text", "forged")];
        let mut forged = house.visitor().with("sec-fetch-site", "cross-site");
        let page = forged.post("/en/help", &fields).await?;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        let mut old = house.visitor().with("origin", "http://elsewhere.test");
        assert_eq!(old.post("/en/help", &fields).await?.status, StatusCode::FORBIDDEN);
        assert!(waiting(&house).await?.is_empty());
    }
}
