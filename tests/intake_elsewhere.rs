//! The same is asked by Telegram and through the API.

use http::StatusCode;
use maru::casework::{AskedAs, Reach, Sign};
use maru::staff::rota::Gender;
use serde_json::json;

use crate::on_both;
use crate::support::asking::{waiting, words};
use crate::support::phone::{Phone, write};

const SREY: i64 = 88_101;

on_both! {
    /// In the chat she says what is urgent, for whom she asks and what she speaks, each by a button.
    async fn the_chat_asks_the_same(house: House) {
        let mut phone = Phone::new(&house, SREY, "en");
        write(&mut phone, "en", "My friend is not paid").await?;
        let more = phone.presses("details").await?;
        for data in ["sign:violence", "as:friend", "spoken", "draft"] {
            assert!(more.has_button(data), "{data}");
        }
        assert!(phone.presses("sign:violence").await?.button("sign:violence").contains('✓'));
        phone.presses("sign:injury").await?;
        assert!(!phone.presses("sign:injury").await?.button("sign:injury").contains('✓'));
        assert!(phone.presses("as:friend").await?.button("as:friend").contains('✓'));
        assert!(phone.presses("spoken").await?.has_button("spoken:bn"));
        phone.presses("spoken:bn").await?;
        assert!(phone.presses("draft").await?.has_button("send"));
        phone.presses("send").await?;
        let cases = waiting(&house).await?;
        assert_eq!(cases.len(), 1);
        let asks = &cases[0].asks;
        assert!(cases[0].urgent);
        assert_eq!((asks.asked_as, asks.signs.as_slice()), (AskedAs::Friend, &[Sign::Violence][..]));
        assert_eq!(asks.spoken.as_deref(), Some("bn"));
    }

    /// What nobody needs to tell is asked about before it is sent, and the words can be written again.
    async fn the_chat_asks_about_a_passport(house: House) {
        let en = words(&house, "en");
        let mut phone = Phone::new(&house, SREY, "en");
        write(&mut phone, "en", "My boss has my passport M12345678").await?;
        let asked = phone.presses("send").await?;
        assert!(asked.text().contains(&en.say("flag-reason-passport")) && asked.text().contains("M12345678"));
        assert!(asked.has_button("send-as-it-is") && waiting(&house).await?.is_empty());
        let empty = phone.presses("rewrite").await?;
        assert!(!empty.has_button("send"), "the words are still there");
        phone.says("My boss has my passport A7654321").await?;
        assert!(phone.presses("send").await?.has_button("send-as-it-is"), "new words, asked anew");
        phone.presses("send-as-it-is").await?;
        assert_eq!(waiting(&house).await?.len(), 1);
    }

    /// She writes Mongolian in an English chat and is answered in the language that she says.
    async fn the_chat_suggests_a_language(house: House) {
        let mut phone = Phone::new(&house, SREY, "en");
        write(&mut phone, "en", "Миний цалинг хоёр сар өгөөгүй байна").await?;
        let asked = phone.presses("send").await?;
        assert!(asked.has_button("answer-in:mn") && asked.has_button("answer-in:en"));
        assert!(waiting(&house).await?.is_empty());
        phone.presses("answer-in:mn").await?;
        let cases = waiting(&house).await?;
        assert_eq!(cases.len(), 1);
        assert_eq!(cases[0].lang.as_str(), "mn");
    }

    /// A program may say all of it; what is no sign and no language is refused.
    async fn a_program_says_more(house: House) {
        let whole = json!({
            "lang": "km", "topic": "wages", "text": "unpaid", "second_lang": "en",
            "signs": ["time-limit", "injury"], "asked_as": "employer", "spoken": "bn",
            "accepts_ministry_line": true, "gender": "man",
            "reach": {"kind": "phone", "address": "+82 10-1234-5678", "when": "after six"}
        });
        let opened = house.visitor().post_json("/api/v1/cases", &whole).await?;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        let cases = waiting(&house).await?;
        let asks = &cases[0].asks;
        assert!(cases[0].urgent && asks.accepts_ministry_line);
        assert_eq!(asks.signs, [Sign::Injury, Sign::TimeLimit]);
        assert_eq!((asks.asked_as, asks.gender), (AskedAs::Employer, Some(Gender::Man)));
        assert_eq!(asks.spoken.as_deref(), Some("bn"));
        assert_eq!(Reach::Phone { number: String::new(), when: String::new() }.kind(), "phone");
        for (field, value) in [
            ("signs", json!(["hunger"])), ("asked_as", json!("boss")), ("gender", json!("x")),
            ("second_lang", json!("xx")), ("spoken", json!("E-9 worker")),
        ] {
            let mut wrong = whole.clone();
            wrong[field] = value;
            let refused = house.visitor().post_json("/api/v1/cases", &wrong).await?;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.json()?["detail"].as_str().is_some_and(|said| said.contains(field)));
        }
        assert_eq!(waiting(&house).await?.len(), 1);
    }

    /// A program is told what nobody needs to know, in a question and in what is written later, and may send it as
    /// it is.
    async fn a_program_is_told_what_nobody_needs_to_know(house: House) {
        let mut body = json!({"lang": "en", "topic": "wages", "text": "I have an E-9 visa, 900101-5123456"});
        let mut program = house.visitor().with("idempotency-key", "a-key");
        let told = program.post_json("/api/v1/cases", &body).await?;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(told.header("content-type"), "application/problem+json");
        let problem = told.json()?;
        assert_eq!(problem["type"], "urn:maru:problem:needless-data");
        assert_eq!(problem["found"][1], json!({"kind": "registration", "text": "900101-5123456"}), "{problem}");
        assert!(waiting(&house).await?.is_empty(), "nothing was kept");
        body["as_is"] = json!(true);
        let opened = program.post_json("/api/v1/cases", &body).await?;
        assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
        let again = program.post_json("/api/v1/cases", &body).await?;
        assert_eq!(again.json()?["receipt"], opened.json()?["receipt"]);

        let receipt = opened.json()?["receipt"].as_str().unwrap_or_default().to_owned();
        let mut client = house.visitor().with("receipt", &receipt);
        let mut more = json!({"text": "my number is 900101-5123456"});
        let path = "/api/v1/cases/mine/messages";
        assert_eq!(client.post_json(path, &more).await?.json()?["status"], 422);
        more["as_is"] = json!(true);
        assert_eq!(client.post_json(path, &more).await?.status, StatusCode::CREATED);
        let mine = client.get("/api/v1/cases/mine").await?.json()?;
        assert_eq!(mine["messages"].as_array().map(Vec::len), Some(2), "{mine}");
        let described = house.get("/api/v1/openapi.json").await?.body;
        assert!(described.contains("NeedlessData") && described.contains("as_is"), "{described}");
    }
}
